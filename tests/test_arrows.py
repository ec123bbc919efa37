"""Who may import whom: the rules that keep the engine free of Qt and the window free of torch."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
TRAINING = ROOT / "core" / "vision" / "training"
EXPORTERS = {
    "torch",
    "torchvision",
    "onnx",
    "onnxscript",
    "efficientnet_lite_pytorch",
    "matplotlib",
}


def imports(package: str) -> Iterator[tuple[Path, str]]:
    """Give every module that a package's files import, wherever in the file."""
    for file in sorted((ROOT / package).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((file, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield file, node.module


def within(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


def test_the_engine_knows_nothing_of_the_window() -> None:
    wrong = [
        (file, module)
        for file, module in imports("core")
        if within(module, "fashrec_gui") or module.startswith("PySide6")
    ]
    assert wrong == []


def test_torch_is_imported_in_the_training_room_only() -> None:
    wrong = [
        (file, module)
        for package in ("core", "fashrec_gui")
        for file, module in imports(package)
        if module.partition(".")[0] in EXPORTERS and not file.is_relative_to(TRAINING)
    ]
    assert wrong == []


def test_only_what_draws_the_map_imports_opentsne_and_what_it_brings() -> None:
    brought = {"openTSNE", "scipy", "sklearn"}
    importing = {
        file.relative_to(ROOT).as_posix()
        for package in ("core", "fashrec_gui")
        for file, module in imports(package)
        if module.partition(".")[0] in brought
    }
    assert importing == {"core/mapping/drawing.py"}


def test_the_window_shows_maps_and_leaves_drawing_them_to_a_child() -> None:
    wrong = [
        (file, module)
        for file, module in imports("fashrec_gui")
        if within(module, "core.mapping.drawing")
    ]
    assert wrong == []


def test_what_training_and_the_report_both_compute_knows_neither() -> None:
    assert [
        (file, module)
        for file, module in imports("core/statistics")
        if within(module, "core") and not within(module, "core.statistics")
    ] == []


def test_pictures_and_the_report_know_nothing_of_each_other() -> None:
    wrong = [
        (file, module)
        for package, other in (("vision", "evaluation"), ("evaluation", "vision"))
        for file, module in imports(f"core/{package}")
        if within(module, f"core.{other}")
    ]
    assert wrong == []


def test_only_the_train_command_enters_the_training_room() -> None:
    entered = {
        file.relative_to(ROOT).as_posix()
        for package in ("core", "fashrec_gui")
        for file, module in imports(package)
        if within(module, "core.vision.training") and not file.is_relative_to(TRAINING)
    }
    assert entered == {"core/cli/training.py"}
