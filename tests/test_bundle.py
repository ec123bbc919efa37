"""The desktop bundle runs by itself: no checkout, no environment, no Python beside it."""

import csv
import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

BUNDLE = Path(__file__).parents[1] / "dist" / "fashrec"
MEGABYTE = 1_000_000

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(not BUNDLE.is_dir(), reason="there is no bundle; `make bundle` builds it"),
    pytest.mark.skipif(
        os.name != "posix", reason="the bundle is run with a bare POSIX environment"
    ),
]

Run = Callable[..., str]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bundle with spaces")


@pytest.fixture(scope="module")
def run(folder: Path) -> Run:
    """Run the moved bundle with next to no environment; give its standard output."""
    moved = folder / "program"
    shutil.copytree(BUNDLE, moved, symlinks=True)
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder),
        "FASHREC_HOME": str(folder / "home"),
    }

    def run(*arguments: str | Path) -> str:
        done = subprocess.run(
            [moved / "fashrec", *arguments],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@pytest.fixture(scope="module")
def workspace(run: Run, folder: Path) -> Path:
    run("demo", folder / "the demo")
    counts = json.loads(
        run("index", folder / "the demo", "--workspace", folder / "work space", "--json")
    )["counts"]
    assert counts["computed"] == counts["products"] > 0
    return folder / "work space"


def test_the_bundle_finds_nothing_to_mend(run: Run) -> None:
    findings = json.loads(run("doctor", "--json"))["findings"]

    assert [finding for finding in findings if not finding["well"]] == []


@pytest.mark.parametrize("recommender", ["look-alikes", "same-type"])
def test_the_bundle_recommends_for_a_product(
    run: Run, folder: Path, workspace: Path, recommender: str
) -> None:
    asked = _first_product(folder)

    answer: Any = json.loads(
        run("recommend", workspace, "--product", asked, "--recommender", recommender, "--json")
    )

    given = [found["product_id"] for found in answer["recommendations"]]
    assert len(given) == 10
    assert asked not in given


def test_the_bundle_opens_its_window_on_the_demo(run: Run, folder: Path) -> None:
    said = run("--demo")

    written = [Path(path) for path in re.findall(r"/.+?\.(?:png|csv)", said)]
    assert {path.name for path in written} == {"window.png", "recommendations.csv"}
    assert all(path.stat().st_size > 0 for path in written)


def test_the_bundle_stays_small_and_has_no_torch() -> None:
    files = [file for file in BUNDLE.rglob("*") if file.is_file() and not file.is_symlink()]

    assert sum(file.stat().st_size for file in files) < 320 * MEGABYTE
    assert not [file for file in files if "torch" in file.name]


@pytest.mark.skipif(shutil.which("objdump") is None, reason="objdump reads the machine code")
def test_the_bundles_annoy_runs_on_any_processor_of_its_kind() -> None:
    (library,) = BUNDLE.rglob("annoylib*.so")

    code = subprocess.run(["objdump", "-d", library], capture_output=True, text=True, check=True)

    assert not re.search(r"%[yz]mm\d", code.stdout), "compiled for this very machine"


def _first_product(folder: Path) -> str:
    with (folder / "the demo" / "styles.csv").open(encoding="utf-8", newline="") as file:
        return next(csv.DictReader(file))["id"]
