"""The table of benchmarks can be made: every topic runs, on a shop or on the demo catalogue."""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COMPARED_WITH = ("sklearn", "hnswlib", "faiss")
BASELINES_ARE_HERE = all(map(find_spec, COMPARED_WITH))


def run_benchmarks(folder: Path, home: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.benchmarks", "--tiny", "--cache", str(folder / "cache")]
    return subprocess.run(
        [*command, "--json", str(folder / "table.json"), *options],
        cwd=ROOT,
        env={**os.environ, "FASHREC_HOME": str(home)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=3000,
    )


def lines_in(folder: Path) -> list[dict]:
    return json.loads((folder / "table.json").read_text(encoding="utf-8"))["lines"]


@pytest.fixture
def data(tmp_path: Path, tools) -> Path:
    """Small shops in place of the large catalogues."""
    for name in ("fashion-5k", "fashion-35k"):
        tools.make_shop(tmp_path / "data" / name, 60)
    return tmp_path / "data"


def test_topics_can_be_measured_on_any_catalogue(classifier, own_home, data, tmp_path):
    topics = ["export", "million", *(["search", "filtered"] if BASELINES_ARE_HERE else [])]

    run = run_benchmarks(tmp_path, own_home, "--data", str(data), "--only", ",".join(topics))

    assert run.returncode == 0, run.stderr
    lines = lines_in(tmp_path)
    assert list(dict.fromkeys(line["part"] for line in lines)) == topics
    recall = {line["ours"] for line in lines if line["unit"] == "recall"}
    assert recall == {1.0}  # so few products are compared one by one
    assert all(line["what"] in run.stdout for line in lines)


def test_the_last_table_can_be_printed_to_be_pasted(tmp_path):
    line = {"topic": "search", "what": "a query", "unit": "ms", "ours": 2.0, "baseline": "other"}
    line |= {"theirs": 8.0, "ratio": 4.0, "goal": "≥ 6 ×", "met": False, "samples": "", "note": ""}
    machine = dict.fromkeys(("date", "processor", "memory", "system", "python", "load"), "x")
    document = {"machine": {**machine, "cores": 2, "versions": {}}, "lines": [line]}
    (tmp_path / "table.json").write_text(json.dumps(document), encoding="utf-8")

    run = run_benchmarks(tmp_path, tmp_path, "--markdown")

    assert "| search | a query | 2.00 ms | other | 8.00 ms | 4.00 | ≥ 6 × | no |" in run.stdout


@pytest.mark.slow
@pytest.mark.skipif(not BASELINES_ARE_HERE, reason="what is compared with is not installed")
def test_the_whole_table_can_be_made_on_the_demo_catalogue(own_home, tmp_path):
    run = run_benchmarks(tmp_path, own_home, "--data", str(tmp_path / "nothing"))

    assert run.returncode == 0, run.stderr
    assert len({line["part"] for line in lines_in(tmp_path)}) == 9
    markdown = run_benchmarks(tmp_path, own_home, "--markdown")
    assert markdown.stdout.count("\n| ") == len(lines_in(tmp_path)) + 1
