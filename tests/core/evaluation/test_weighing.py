"""Weights are chosen by what they bring, on products that nothing else is reported on."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from core.catalogue.holdout import is_held_out
from core.errors import FashRecError
from core.evaluation import weighing
from core.evaluation.metrics import NO_LABEL
from core.evaluation.weighing import IMPORTANCE, Judged, choose_weights, judge_candidates
from core.recommend.blend import WEIGHTS
from core.recommend.collection import Collection
from core.recommend.likelihoods import Likelihoods, likelihoods
from core.recommend.query import Query
from core.workspace.opening import open_generation


@pytest.fixture
def judged() -> Judged:
    """Of 40 candidates, those that the colour part likes have the query's colour; the histogram
    misleads, and every other column is the same for all."""
    chance = np.random.default_rng(5)
    values = chance.random((30, 3, 40)).astype(np.float32)
    asked = {column: np.ones(30, np.int64) for column in IMPORTANCE}
    labels = {column: np.ones((30, 40), np.int64) for column in IMPORTANCE}
    labels["colour"] = (values[:, 1] > 0.7).astype(np.int64)
    return Judged(("look", "colour", "histogram"), values, asked, labels)


def test_climbing_finds_the_part_that_tells(judged: Judged) -> None:
    start = dataclasses.replace(WEIGHTS, colour=0.2, histogram=1.0)

    found = choose_weights([judged], start)

    assert found.colour > start.colour
    assert found.histogram < start.histogram
    assert judged.precision(found)["colour"] > judged.precision(start)["colour"] + 0.1


def test_the_weight_of_the_look_stays(judged: Judged) -> None:
    assert choose_weights([judged]).look == WEIGHTS.look


def test_precision_is_the_share_of_relevant_ones_among_the_ten_best(judged: Judged) -> None:
    only_colour = dataclasses.replace(WEIGHTS, look=0.0, histogram=0.0, colour=1.0)
    best = np.argsort(-judged.values[:, 1], axis=1)[:, :10]
    expected = np.take_along_axis(judged.labels["colour"], best, axis=1).mean()

    assert judged.precision(only_colour)["colour"] == pytest.approx(expected)


def test_candidates_are_judged_by_the_catalogue(indexed_shop: tuple[Path, Path]) -> None:
    generation = open_generation(indexed_shop[1])

    judged = judge_candidates(generation.collection, generation.products, [0, 1])

    assert "look" in judged.parts
    assert judged.values.shape[:2] == (2, len(judged.parts))
    # Ten of the shop's 32 products are red, without the first of them and the copy of its picture.
    ids, colours = generation.products.ids(), generation.products.column("colour")
    red = {product_id for product_id, colour in zip(ids, colours, strict=True) if colour == "Red"}
    red -= {"100", "130"}
    assert len(red) == 9
    found = (judged.labels["colour"][0] == judged.asked["colour"][0]).sum()
    assert found == sum(not is_held_out(product_id) for product_id in red) < 9
    generation.products.close()


def test_held_out_products_do_not_vote(
    indexed_shop: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    generation = open_generation(indexed_shop[1])
    silent: list[set[int]] = []

    def noted(collection: Collection, query: Query) -> Likelihoods:
        silent.append(set(query.excluded.tolist()))
        return likelihoods(collection, query)

    monkeypatch.setattr(weighing, "likelihoods", noted)
    judge_candidates(generation.collection, generation.products, [0])

    ids = generation.products.ids()
    assert silent[0] >= {row for row, each in enumerate(ids) if is_held_out(each)}
    generation.products.close()


def test_of_too_many_candidates_the_best_are_judged(
    indexed_shop: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    generation = open_generation(indexed_shop[1])
    rows = [0, 1, 2]
    whole = judge_candidates(generation.collection, generation.products, rows)
    monkeypatch.setattr(weighing, "_MOST_CANDIDATES", 10)
    cut = judge_candidates(generation.collection, generation.products, rows)

    assert cut.values.shape[2] == 10
    assert cut.precision(WEIGHTS) == pytest.approx(whole.precision(WEIGHTS), nan_ok=True)
    generation.products.close()


def test_what_has_no_label_is_never_alike(judged: Judged) -> None:
    judged.asked["usage"][:10] = NO_LABEL
    judged.labels["usage"][:20] = NO_LABEL

    # The first ten queries are left out, and of the other twenty ten have unlabelled candidates.
    assert judged.precision(WEIGHTS)["usage"] == pytest.approx(0.5)


def test_a_column_that_no_query_has_is_worth_nothing(judged: Judged) -> None:
    before = judged.worth(WEIGHTS)
    judged.asked["usage"][:] = NO_LABEL

    assert judged.worth(WEIGHTS) == pytest.approx(before - IMPORTANCE["usage"])


def test_no_product_to_choose_by_is_an_error(indexed_shop: tuple[Path, Path]) -> None:
    generation = open_generation(indexed_shop[1])

    with pytest.raises(FashRecError, match="validation"):
        judge_candidates(generation.collection, generation.products, [])
    generation.products.close()
