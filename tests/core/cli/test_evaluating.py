"""`fashrec evaluate`."""

import shutil

import numpy as np
import pytest

from core.engine import Engine
from core.mapping.catalogue_map import CatalogueMap, save_map


@pytest.fixture
def copy(indexed, tmp_path):
    """A copy of the workspace, to write reports into."""
    return shutil.copytree(indexed, tmp_path / "copy")


def test_evaluate_gives_named_metrics_and_writes_a_report(run, indexed, tmp_path):
    said = run("evaluate", indexed, "--out", tmp_path / "report", "--no-maps", "--json")

    assert said.status == 0
    assert {"same-type", "look-alikes"} <= set(said.document["recommenders"])
    assert said.document["held_out_only"] is True
    assert (tmp_path / "report" / "report.html").is_file()
    assert said.document["files"]["page"] == str(tmp_path / "report" / "report.html")


def test_the_text_is_a_table_with_intervals(run, indexed, tmp_path):
    said = run("evaluate", indexed, "--all", "--sample", "9", "--out", tmp_path, "--quick")

    assert "9 products asked for" in said.out
    assert "look-alikes" in said.out
    assert "[" in said.out
    assert str(tmp_path / "report.html") in said.out


def test_a_report_goes_into_the_workspace_where_nothing_else_is_said(run, copy):
    run("evaluate", copy, "--no-maps")

    (page,) = copy.glob("reports/*/report.html")
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_maps_that_the_workspace_has_are_shown(run, copy, tmp_path):
    engine = Engine.open(copy)
    for name in engine.recommenders:
        random = np.random.default_rng(1)
        positions = random.uniform(-1, 1, (len(engine), 2)).astype(np.float32)
        save_map(engine, CatalogueMap(name, positions))
    engine.close()

    said = run("evaluate", copy, "--sample", "5", "--out", tmp_path / "report", "--json")

    assert [entry["recommender"] for entry in said.document["maps"]] == list(
        said.document["recommenders"]
    )
    page = (tmp_path / "report" / "report.html").read_text(encoding="utf-8")
    assert page.count('class="map"') == len(said.document["maps"])


def test_held_out_and_all_exclude_each_other(run, indexed):
    assert run("evaluate", indexed, "--held-out", "--all").status == 2
