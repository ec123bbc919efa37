"""Exported networks on disk: an ONNX file beside a JSON file that vouches for it.

The description holds the ONNX file's SHA-256; a file that does not match it is never loaded.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.durable import replace, write_text
from core.errors import ModelError, reason_of
from core.words import worded

FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class ExportedModel:
    """A verified ONNX file and its description."""

    path: Path
    sha256: str
    description: Mapping[str, Any]


def describe(onnx_file: Path, description: Mapping[str, Any]) -> ExportedModel:
    """Take a freshly made ONNX file as it is, to be tried before it is vouched for."""
    sha256 = hashlib.sha256(onnx_file.read_bytes()).hexdigest()
    whole = {**description, "format": FORMAT_VERSION, "sha256": sha256}
    return ExportedModel(onnx_file, sha256, whole)


def save_description(onnx_file: Path, description: Mapping[str, Any]) -> ExportedModel:
    """Vouch for a freshly exported ONNX file: write its hash and description beside it."""
    model = describe(onnx_file, description)
    write_text(
        onnx_file.with_suffix(".json"),
        json.dumps(model.description, indent=1, ensure_ascii=False) + "\n",
    )
    return model


def adopt(new: Path, target: Path, description: Mapping[str, Any]) -> ExportedModel:
    """Put a finished export in its place; a reader finds no description until the file is whole."""
    with new.open("rb") as file:
        os.fsync(file.fileno())
    target.with_suffix(".json").unlink(missing_ok=True)
    replace(new, target)
    return save_description(target, description)


def load_exported(onnx_file: Path, remedy: str) -> ExportedModel:
    """Read an exported model's description and verify its hash.

    `remedy` is what the user should do when that fails.

    Raises:
        ModelError: when either file is missing, of another version, or the hash differs.
    """
    try:
        description = json.loads(onnx_file.with_suffix(".json").read_text(encoding="utf-8"))
        content = onnx_file.read_bytes()
    except FileNotFoundError as error:
        raise ModelError(
            worded("Models", "The model file {model} is missing; {remedy}.").filled(
                model=error.filename, remedy=remedy
            )
        ) from error
    except (OSError, ValueError) as error:
        raise ModelError(
            worded("Models", "The model {model} cannot be read ({reason}); {remedy}.").filled(
                model=onnx_file, reason=reason_of(error), remedy=remedy
            )
        ) from error
    if not isinstance(description, dict) or description.get("format") != FORMAT_VERSION:
        raise ModelError(
            worded(
                "Models", "The model {model} is of another version of FashRec; {remedy}."
            ).filled(model=onnx_file, remedy=remedy)
        )
    sha256 = hashlib.sha256(content).hexdigest()
    if sha256 != description.get("sha256"):
        raise ModelError(
            worded("Models", "The model {model} is damaged (its hash differs); {remedy}.").filled(
                model=onnx_file, remedy=remedy
            )
        )
    return ExportedModel(onnx_file, sha256, description)


def open_session(file: Path, *, threads: int = 0) -> Any:
    """Open an ONNX Runtime session on the processor; it raises classes of its own."""
    import onnxruntime  # a third of a second that opening a workspace does not need

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    # Without spinning, cores that wait between two pictures are free for others.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])


class Session:
    """An ONNX Runtime session over pictures as bytes; safe to use from several threads."""

    def __init__(self, model: ExportedModel, *, threads: int = 0) -> None:
        """Load the model; `threads` = 0 uses every core.

        Raises:
            ModelError: when ONNX Runtime cannot make sense of the file.
        """
        try:
            self._session = open_session(model.path, threads=threads)
        except Exception as error:
            # ONNX Runtime raises classes of its own that share no base but Exception.
            raise ModelError(
                worded(
                    "Models",
                    "The model {model} cannot be loaded ({reason}); make it again with "
                    "`fashrec models fetch` or `fashrec train`.",
                ).filled(model=model.path, reason=reason_of(error))
            ) from error

    def output_sizes(self) -> list[int]:
        """Tell how many numbers each output has for a picture, in the outputs' order."""
        return [output.shape[-1] for output in self._session.get_outputs()]

    def run(self, pictures: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
        """Give every output for a batch of canvases, uint8 (n, height, width, 3)."""
        outputs: list[NDArray[np.float32]] = self._session.run(None, {"pictures": pictures})
        return outputs
