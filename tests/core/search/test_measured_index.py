"""An index is measured when it is built, and built again with more when it finds too little."""

import numpy as np
import pytest

import core.search.measured_index as module
from core.jobs import Cancelled
from core.search.measured_index import build_measured_index
from core.search.plan import SearchPlan
from core.search.vectors import normalised

ROWS, DIMENSIONS = 1200, 96


@pytest.fixture(scope="module")
def vectors() -> np.ndarray:
    return normalised(np.random.default_rng(3).normal(size=(ROWS, DIMENSIONS))).astype(np.float16)


def plan_by_hand(monkeypatch: pytest.MonkeyPatch, plan: SearchPlan) -> None:
    monkeypatch.setattr(module, "plan_for", lambda products: plan)


def test_a_plan_is_read_as_it_was_written_and_older_ones_split_by_angle() -> None:
    plan = SearchPlan(components=96, trees=30, search_k=20_000, candidates=200)
    written = plan.as_json()
    assert SearchPlan.from_json({**written, "metric": "cosine", "items": 5}) == plan
    with pytest.raises(ValueError, match="hamming"):
        SearchPlan.from_json({**written, "split": "hamming"})
    del written["split"]
    assert SearchPlan.from_json(written).split == "angular"


def test_a_good_index_keeps_to_its_plan(vectors, tmp_path, monkeypatch):
    plan = SearchPlan(components=96, trees=30, search_k=20_000, candidates=200)
    plan_by_hand(monkeypatch, plan)

    built = build_measured_index(tmp_path / "index.ann", vectors)

    assert built.plan == plan
    assert built.recall >= 0.99
    assert built.sample == 200


def test_an_index_that_finds_too_little_is_inspected_further(vectors, tmp_path, monkeypatch):
    plan_by_hand(monkeypatch, SearchPlan(96, 30, search_k=800, candidates=40))

    built = build_measured_index(tmp_path / "index.ann", vectors)

    assert built.plan.trees == 30
    assert built.plan.search_k > 800
    assert built.recall >= 0.99


def test_one_that_cannot_find_enough_is_built_again_with_more(vectors, tmp_path, monkeypatch):
    plan_by_hand(monkeypatch, SearchPlan(components=8, trees=2, search_k=100, candidates=25))
    built_with: list[int] = []
    build = module.build_index
    monkeypatch.setattr(
        module,
        "build_index",
        lambda *args, **options: (built_with.append(options["trees"]), build(*args, **options)),
    )

    built = build_measured_index(tmp_path / "index.ann", vectors)

    assert built_with == [2, 4]
    assert built.projection.components == 12
    assert 0 < built.recall < 0.99  # and what it reached is said as it is


def test_the_same_vectors_give_the_same_bytes(vectors, tmp_path):
    for name in ("one", "other"):
        build_measured_index(tmp_path / name, vectors[:500])

    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


def test_building_ends_when_it_is_no_longer_wanted(vectors, tmp_path):
    def no_longer(done: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        build_measured_index(tmp_path / "index.ann", vectors, no_longer)
