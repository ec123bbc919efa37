"""How near something is goes by what is usual for its query."""

import numpy as np
import pytest

from core.recommend.nearness import CLOSEST, FURTHER_OFF, MUCH_LIKE_IT, nearness


@pytest.mark.parametrize("scale", [1.0, 0.1])
def test_the_same_similarity_is_near_for_one_query_and_far_for_another(scale):
    nearest = (1 - np.linspace(0.2, 1.8, 101) * scale).astype(np.float32)  # typically `scale` off
    scores = (1 - np.array([0.3, 0.7, 0.9]) * scale).astype(np.float32)

    assert nearness(scores, nearest, "cosine") == [CLOSEST, MUCH_LIKE_IT, FURTHER_OFF]


def test_distances_are_read_out_of_scores_by_distance():
    distance = np.linspace(0.2, 1.8, 101)
    nearest = (1 / (1 + distance)).astype(np.float32)
    scores = (1 / (1 + np.array([0.3, 0.7, 0.9]))).astype(np.float32)

    assert nearness(scores, nearest, "euclidean") == [CLOSEST, MUCH_LIKE_IT, FURTHER_OFF]


def test_a_few_neighbours_or_none_that_differ_tell_nothing():
    assert nearness(np.ones(2, np.float32), np.ones(5, np.float32), "cosine") == ["", ""]
    assert nearness(np.ones(1, np.float32), np.ones(50, np.float32), "cosine") == [""]
