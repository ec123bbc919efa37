"""Weights are chosen by what they bring, on products that nothing else is reported on."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from core.errors import FashRecError
from core.evaluation.weighing import IMPORTANCE, Judged, choose_weights, judge_candidates
from core.recommend.blend import WEIGHTS
from core.workspace.opening import open_generation


@pytest.fixture
def judged() -> Judged:
    """Of 40 candidates, those that the colour part likes have the query's colour; the histogram
    misleads, and every other column is the same for all."""
    chance = np.random.default_rng(5)
    values = chance.random((30, 3, 40)).astype(np.float32)
    relevant = {column: np.ones((30, 40), np.bool_) for column in IMPORTANCE}
    relevant["colour"] = values[:, 1] > 0.7
    return Judged(("look", "colour", "histogram"), values, relevant)


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
    expected = np.take_along_axis(judged.relevant["colour"], best, axis=1).mean()

    assert judged.precision(only_colour)["colour"] == pytest.approx(expected)


def test_candidates_are_judged_by_the_catalogue(indexed_shop: tuple[Path, Path]) -> None:
    generation = open_generation(indexed_shop[1])

    judged = judge_candidates(generation.collection, generation.products, [0, 1])

    assert "look" in judged.parts
    assert judged.values.shape[:2] == (2, len(judged.parts))
    # Ten of the shop's 32 products are red, without the first of them and the copy of its picture.
    assert judged.relevant["colour"][0].sum() == 9
    generation.products.close()


def test_no_product_to_choose_by_is_an_error(indexed_shop: tuple[Path, Path]) -> None:
    generation = open_generation(indexed_shop[1])

    with pytest.raises(FashRecError, match="validation"):
        judge_candidates(generation.collection, generation.products, [])
    generation.products.close()
