"""Who may import whom: the rules that keep the engine free of Qt and the window free of torch."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TRAINING = ROOT / "core" / "vision" / "training"
EXPORTERS = {"torch", "torchvision", "onnx", "onnxscript", "efficientnet_lite_pytorch"}


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


def imported_by(statement: str) -> set[str]:
    """Run a statement in a fresh interpreter and give the top-level modules it brought in."""
    listing = "import sys; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", f"{statement}\n{listing}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def modules(package: str, *, but: Path | None = None) -> list[str]:
    files = (ROOT / package).rglob("*.py")
    kept = (file for file in files if not (but and file.is_relative_to(but)))
    paths = (file.relative_to(ROOT).with_suffix("").parts for file in kept)
    return sorted(".".join(parts) for parts in paths if not parts[-1].startswith("__"))


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


def test_only_the_train_command_enters_the_training_room() -> None:
    entered = {
        file.relative_to(ROOT).as_posix()
        for package in ("core", "fashrec_gui")
        for file, module in imports(package)
        if within(module, "core.vision.training") and not file.is_relative_to(TRAINING)
    }
    assert entered == {"core/cli/building.py"}


@pytest.mark.parametrize(
    ("loaded", "absent"),
    [
        (modules("core", but=TRAINING), {"PySide6", "shiboken6", *EXPORTERS}),
        (modules("fashrec_gui"), EXPORTERS),
    ],
    ids=["the engine and its command line", "the window"],
)
def test_what_a_running_process_leaves_out(loaded: list[str], absent: set[str]) -> None:
    brought_in = imported_by("\n".join(f"import {module}" for module in loaded))

    assert brought_in & absent == set()
