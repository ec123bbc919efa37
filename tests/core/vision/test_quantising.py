"""A float network becomes int8: the same every time, close to the original, whole or not at all."""

import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from core.errors import ModelError
from core.jobs import Cancelled
from core.vision.exported_model import ExportedModel, Session, describe
from core.vision.quantising import can_quantise, quantise

SIDE = 16


@pytest.fixture
def network(tmp_path: Path) -> ExportedModel:
    """Two convolutions with a rectifier each, and the mean over the picture."""
    draw = np.random.default_rng(3)
    constants = {
        "white": np.array(255, dtype=np.float32),
        "first": draw.normal(size=(8, 3, 3, 3)).astype(np.float32),
        "second": draw.normal(size=(24, 8, 3, 3)).astype(np.float32),
        "places": np.array([2, 3], dtype=np.int64),
    }
    nodes = [
        helper.make_node("Cast", ["pictures"], ["floats"], to=TensorProto.FLOAT),
        helper.make_node("Transpose", ["floats"], ["planes"], perm=[0, 3, 1, 2]),
        helper.make_node("Div", ["planes", "white"], ["shares"]),
        helper.make_node("Conv", ["shares", "first"], ["conv1"], name="conv1"),
        helper.make_node("Relu", ["conv1"], ["relu1"], name="relu1"),
        helper.make_node("Conv", ["relu1", "second"], ["conv2"], name="conv2"),
        helper.make_node("Relu", ["conv2"], ["relu2"], name="relu2"),
        helper.make_node("ReduceMean", ["relu2", "places"], ["vectors"], keepdims=0),
    ]
    graph = helper.make_graph(
        nodes,
        "small",
        [helper.make_tensor_value_info("pictures", TensorProto.UINT8, ["batch", SIDE, SIDE, 3])],
        [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["batch", 24])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    path = tmp_path / "float.onnx"
    onnx.save(model, path)
    return describe(path, {})


def canvases(count: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).integers(256, size=(count, SIDE, SIDE, 3), dtype=np.uint8)


def weights_of(path: Path) -> dict[str, int]:
    """Give the type of each convolution's stored weights."""
    stored = {value.name: value.data_type for value in onnx.load(path).graph.initializer}
    return {name: stored.get(f"{name}_quantized", stored.get(name)) for name in ("first", "second")}


def test_the_same_pictures_give_the_same_bytes(network, tmp_path):
    for name in ("one", "other"):
        quantise(network, iter(canvases(6)), tmp_path / name)

    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


def test_vectors_point_the_same_way_as_before(network, tmp_path):
    quantise(network, iter(canvases(6)), tmp_path / "int8.onnx")
    pictures = canvases(5, seed=2)

    (exact,) = Session(network).run(pictures)
    (fast,) = Session(describe(tmp_path / "int8.onnx", {})).run(pictures)

    lengths = np.linalg.norm(exact, axis=1) * np.linalg.norm(fast, axis=1)
    assert (np.einsum("ij,ij->i", exact, fast) / lengths > 0.999).all()
    assert not np.array_equal(exact, fast)


def test_weights_are_signed_and_activations_are_not(network, tmp_path):
    quantise(network, iter(canvases(6)), tmp_path / "int8.onnx")

    assert weights_of(tmp_path / "int8.onnx") == {
        "first": TensorProto.INT8,
        "second": TensorProto.INT8,
    }
    graph = onnx.load(tmp_path / "int8.onnx").graph
    types = {value.name: value.data_type for value in graph.initializer}
    quantised = [node for node in graph.node if node.op_type == "QuantizeLinear"]
    assert {types[node.input[2]] for node in quantised} == {TensorProto.UINT8}


def test_the_first_convolutions_stay_float_where_asked(network, tmp_path):
    quantise(network, iter(canvases(6)), tmp_path / "int8.onnx", float_first=1)

    assert weights_of(tmp_path / "int8.onnx") == {
        "first": TensorProto.FLOAT,
        "second": TensorProto.INT8,
    }


def test_a_cancel_while_it_looks_at_pictures_leaves_nothing(network, tmp_path):
    def cancelled_soon():
        yield canvases(1)[0]
        raise Cancelled

    with pytest.raises(Cancelled):
        quantise(network, cancelled_soon(), tmp_path / "int8.onnx")

    assert [path.name for path in tmp_path.iterdir()] == ["float.onnx"]


def test_what_a_killed_run_left_behind_is_cleared(network, tmp_path):
    (tmp_path / ".quantising").mkdir()
    (tmp_path / ".quantising" / "augmented.onnx").write_bytes(b"half of it")

    quantise(network, iter(canvases(2)), tmp_path / "int8.onnx")

    assert {path.name for path in tmp_path.iterdir()} == {"float.onnx", "int8.onnx"}


def test_what_is_no_network_is_refused(tmp_path):
    (tmp_path / "noise.onnx").write_bytes(b"not a network")

    with pytest.raises(ModelError, match=r"noise\.onnx cannot be made into int8"):
        quantise(describe(tmp_path / "noise.onnx", {}), iter(canvases(2)), tmp_path / "int8.onnx")


def test_an_installation_without_the_package_is_told_apart(monkeypatch):
    assert can_quantise()
    monkeypatch.setitem(sys.modules, "onnxruntime.quantization", None)

    assert not can_quantise()
