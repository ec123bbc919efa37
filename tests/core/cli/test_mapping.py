"""`fashrec map`."""

import shutil

import numpy as np
import pytest

from core.engine import Engine
from core.jobs import Cancelled
from core.mapping import drawing
from core.mapping.catalogue_map import load_map


@pytest.fixture
def copied(indexed, tmp_path):
    """The session's workspace, to be written to."""
    return shutil.copytree(indexed, tmp_path / "copy")


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch):
    monkeypatch.setattr(drawing, "EARLY", (20, 12.0))
    monkeypatch.setattr(drawing, "LATE", (20, 1.0))


@pytest.mark.parametrize("recommender", ["look-alikes", "same-type", "blend"])
def test_a_map_is_drawn_of_what_a_recommender_sees(run, copied, recommender):
    said = run("map", copied, "--recommender", recommender, "--json", "--progress", "json")

    assert said.status == 0, said.err
    assert said.document["recommender"] == recommender
    assert said.document["products"] == 31  # of 32, one has no picture
    stages = [event["stage"] for event in said.events]
    assert list(dict.fromkeys(stages))[-1] == "Drawing the map"
    found = load_map(Engine.open(copied), recommender)
    assert not found.is_stale
    assert np.isnan(found.positions).any(axis=1).sum() == 1


def test_a_cancelled_drawing_keeps_the_map_there_was(run, copied, monkeypatch):
    run("map", copied)
    (before,) = (each.read_bytes() for each in (copied / "maps").iterdir())

    def cancel(*_):
        raise Cancelled

    monkeypatch.setattr(drawing, "_start", cancel)
    said = run("map", copied, "--seed", "7")

    assert said.status == 130
    assert [each.read_bytes() for each in (copied / "maps").iterdir()] == [before]
