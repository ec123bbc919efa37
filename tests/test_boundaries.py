"""Who may know whom, proven in fresh processes."""

import json
import subprocess
import sys

import pytest


def modules_after(*imports: str) -> set[str]:
    """Give the top-level names of everything that importing these modules brings in."""
    script = "\n".join(f"import {name}" for name in imports)
    script += "\nimport json, sys; print(json.dumps(sorted(sys.modules)))"
    result = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, timeout=60
    )
    return set(json.loads(result.stdout))


@pytest.mark.parametrize("module", ["core.engine", "core.cli.main"])
def test_the_engine_and_the_command_line_import_no_qt_and_no_torch(module: str) -> None:
    loaded = {name.partition(".")[0] for name in modules_after(module)}
    unwanted = {"PySide6", "shiboken6", "fashrec_gui", "torch", "torchvision", "scipy", "openTSNE"}
    assert not loaded & unwanted


def test_the_window_imports_no_torch() -> None:
    modules = modules_after(
        "fashrec_gui.app", "fashrec_gui.main_window", "fashrec_gui.__main__", "fashrec_gui.map.page"
    )
    heavy = {"torch", "torchvision", "pandas", "scipy", "sklearn", "openTSNE"}
    assert not {name.partition(".")[0] for name in modules} & heavy
    assert not any(name.startswith("core.vision.training") for name in modules)


def test_a_command_line_call_of_the_programs_entry_imports_no_qt() -> None:
    script = (
        "import sys; sys.argv = ['fashrec', 'demo', '--help']\n"
        "from fashrec_gui.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "sys.exit('PySide6' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], capture_output=True).returncode == 0
