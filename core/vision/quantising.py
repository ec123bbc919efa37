"""A float network made into one of eight-bit integers, by ONNX Runtime's own static quantisation.

Weights become int8 with a scale for each output channel, activations uint8 with one scale each,
taken from the least and the greatest value that pictures of the catalogue bring about. Unsigned
activations matter: processors multiply unsigned by signed bytes, and ONNX Runtime is two and a half
times slower where both are signed.

What quantising needs (the package onnx) is imported when it is first used, so that starting costs
nothing, and an installation without it is told apart.
"""

import importlib
import logging
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import ModelError, reason_of
from core.vision.exported_model import ExportedModel, open_session
from core.vision.preprocessing import Pixels
from core.words import worded

RECIPE_VERSION = 1
"""Grows when the same float network and pictures would give another network."""

_WORKSHOP = ".quantising"

# What a convolutional network spends its time in, and what lies between. The normalisation of the
# picture before them and the mean after them stay float: both are cheap, and exact.
_OPERATIONS = ["Add", "AveragePool", "Clip", "Conv", "Gemm", "MatMul", "MaxPool", "Relu"]


def can_quantise() -> bool:
    """Tell whether this installation brings what quantising needs."""
    try:
        importlib.import_module("onnxruntime.quantization")
    except ImportError:
        return False
    return True


def quantise(
    model: ExportedModel, canvases: Iterator[Pixels], target: Path, *, float_first: int = 0
) -> None:
    """Write the int8 network of a float one to `target`; the same pictures give the same bytes.

    Args:
        model: the float network, which takes `pictures` as bytes.
        canvases: the pictures it is calibrated on, uint8 (height, width, 3), each drawn when its
            turn has come; whatever drawing one raises comes through. At least one.
        target: overwritten; whole only when this returns.
        float_first: how many of the first convolutions stay float, with what lies before them.

    Raises:
        ModelError: when ONNX Runtime cannot quantise the network.
        OSError: when the disk is full or the folder cannot be written.
    """
    with _workshop(target.parent) as folder, _quiet():
        try:
            prepared = folder / "prepared.onnx"
            tools = importlib.import_module("onnxruntime.quantization")
            tools.quant_pre_process(model.path, prepared, skip_symbolic_shape=True)
            ranges = _calibrate(prepared, canvases)
            network = importlib.import_module("onnx").load(prepared)
            quantizer = tools.QDQQuantizer(
                network,
                per_channel=True,
                reduce_range=False,
                weight_qType=tools.QuantType.QInt8,
                activation_qType=tools.QuantType.QUInt8,
                tensors_range=ranges,
                nodes_to_quantize=[],
                nodes_to_exclude=_before_convolution(network, float_first),
                op_types_to_quantize=_OPERATIONS,
                extra_options={},
            )
            quantizer.quantize_model()
            quantizer.model.save_model_to_file(str(target))
        except OSError:
            raise
        except Exception as error:
            # ONNX Runtime raises classes of its own that share no base but Exception.
            raise ModelError(
                worded(
                    "Models",
                    "The network {model} cannot be made into int8 ({reason}); use "
                    "`--precision float`.",
                ).filled(model=model.path, reason=reason_of(error))
            ) from error


def _calibrate(prepared: Path, canvases: Iterator[Pixels]) -> Any:
    """Find the least and the greatest value of every tensor over the pictures."""
    tools = importlib.import_module("onnxruntime.quantization")
    augmented = prepared.with_name("augmented.onnx")
    calibrator = tools.create_calibrator(
        prepared,
        _OPERATIONS,
        augmented_model_path=str(augmented),
        calibrate_method=tools.CalibrationMethod.MinMax,
    )
    # Its own session keeps every core spinning while it waits, and takes four times as long.
    calibrator.infer_session = open_session(augmented)
    calibrator.collect_data(_Reader(canvases))
    return calibrator.compute_data()


class _Reader:
    """Hands the pictures to the calibration one after the other, in the shape it asks for."""

    def __init__(self, canvases: Iterator[Pixels]) -> None:
        self._canvases = canvases

    def get_next(self) -> dict[str, Any] | None:
        canvas = next(self._canvases, None)
        return None if canvas is None else {"pictures": canvas[np.newaxis]}


def _before_convolution(network: Any, number: int) -> list[str]:
    """Name every operation before a network's convolution of that number, counted from 0."""
    names: list[str] = []
    convolutions = 0
    for node in network.graph.node:
        if node.op_type == "Conv":
            if convolutions == number:
                return names
            convolutions += 1
        names.append(node.name)
    return []


@contextmanager
def _workshop(parent: Path) -> Iterator[Path]:
    """Make a folder for the time of the work; what a killed run left in it is cleared first.

    It lies beside the result: the system's own place for temporary files may be in memory.
    """
    folder = parent / _WORKSHOP
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the advice off the terminal that ONNX Runtime logs for those who quantise by hand."""
    root, handler = logging.getLogger(), logging.NullHandler()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
