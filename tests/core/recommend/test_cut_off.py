"""A list ends where likeness breaks off for its own query."""

import numpy as np
import pytest

from core.recommend.cut_off import gap_after
from core.recommend.request import Request
from core.recommend.reranking import CUT_OFF, rerank


def falling(best: float, *steps: float) -> np.ndarray:
    return (best - np.concatenate(([0], np.cumsum(steps)))).astype(np.float32)


def test_a_list_ends_where_one_step_is_as_deep_as_the_next_ten():
    scores = falling(0.9, 0.01, 0.01, 0.01, 0.01, 0.2, *[0.01] * 20)

    assert gap_after(scores, 20) == 5


@pytest.mark.parametrize("level", [0.95, 0.5, -0.2])
@pytest.mark.parametrize("scale", [1.0, 0.01])
def test_only_the_querys_own_neighbours_count_whatever_their_similarity(level, scale):
    steps = np.array([0.01, 0.01, 0.01, 0.2, *[0.01] * 20]) * scale

    assert gap_after(falling(level, *steps), 10) == 4


def test_where_likeness_thins_out_evenly_nothing_is_cut():
    assert gap_after(falling(0.9, *[0.01] * 40), 20) == 20
    assert gap_after(np.full(40, 0.5, np.float32), 20) == 20


def test_a_shorter_list_is_the_beginning_of_a_longer_one():
    scores = falling(0.9, *[0.01] * 6, 0.5, *[0.001] * 12, 0.4, *[0.0001] * 20)

    assert [gap_after(scores, most) for most in (5, 7, 8, 20, 30)] == [5, 7, 7, 7, 7]


def test_a_twin_picture_alone_ends_no_list():
    assert gap_after(falling(1.0, 0.4, *[0.01] * 30), 10) == 10


@pytest.mark.parametrize("count", range(14))
def test_too_few_neighbours_say_nothing_of_a_gap(count):
    assert gap_after(falling(0.9, *[0.3, 0.01, 0.01, 0.3][: count - 1])[:count], 10) == min(
        count, 5
    )


def test_reranking_tells_that_it_ended_a_list(shop_collection, asked):
    rows = np.arange(1, 29)
    scores = np.linspace(0.5, 0.4, 28).astype(np.float32)
    scores[:4] += 0.4

    cut = rerank(shop_collection, Request(asked(0), 10, cut_off=True), rows, scores)
    whole = rerank(shop_collection, Request(asked(0), 10), rows, scores)

    assert cut.rows.tolist() == whole.rows[:4].tolist()
    assert cut.ended
    assert cut.steps[-1][0] == CUT_OFF
    assert not whole.ended
