"""The whole main job without a display, as `make run` does it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

WITHOUT_DISPLAY = {
    name: value
    for name, value in os.environ.items()
    if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
}


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "fashrec_gui", "--demo", *arguments],
        env={**WITHOUT_DISPLAY, "FASHREC_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_a_place_that_cannot_be_written_is_one_sentence(own_home: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file")
    result = run(own_home, "--out", str(taken))
    assert result.returncode == 1
    assert str(taken) in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_demo_is_drawn_indexed_asked_and_exported(own_home: Path, tmp_path: Path) -> None:
    result = run(own_home, "--out", str(tmp_path))
    assert result.returncode == 0, result.stderr
    assert str(tmp_path / "window.png") in result.stdout
    assert (tmp_path / "window.png").stat().st_size > 50_000
    lines = (tmp_path / "recommendations.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("query_id,query_name,rank,product_id")
    assert len(lines) > 4800
