"""What each figure means, on cases small enough to count by hand."""

import math

import numpy as np
import pytest

from core.evaluation.metrics import (
    NO_LABEL,
    attribute_overlap,
    average_precision,
    bridged,
    entropy,
    ideal_overlap,
    jaccard,
    look_distance,
    mean_of,
    median_and_p95,
    ndcg,
    precision,
)


def test_precision_is_the_share_of_recommendations_with_the_querys_label():
    queries = np.array([7, 8])
    recommended = np.array([[7, 7, 8, 9], [7, 8, 7, 7]])

    assert mean_of(precision(queries, recommended)) == pytest.approx((2 / 4 + 1 / 4) / 2)


def test_empty_places_count_as_misses():
    assert mean_of(precision(np.array([7]), np.array([[7, NO_LABEL]]))) == 0.5


def test_queries_without_a_label_are_left_out():
    queries = np.array([7, NO_LABEL])
    recommended = np.array([[7, 7], [NO_LABEL, NO_LABEL]])

    assert mean_of(precision(queries, recommended)) == 1.0


def test_precision_of_nothing_is_no_number():
    assert math.isnan(mean_of(precision(np.array([NO_LABEL]), np.array([[7]]))))


def test_median_and_p95_of_a_hundred_and_one_times():
    assert median_and_p95(np.arange(101, dtype=np.float64)) == (50.0, 95.0)
    assert all(map(math.isnan, median_and_p95(np.zeros(0))))


def test_average_precision_counts_how_early_the_relevant_ones_stand():
    queries = np.array([7, 7])
    recommended = np.array([[7, 8, 7, 8], [8, 8, 7, 7]])

    values = average_precision(queries, recommended, np.array([9, 9]))

    assert values.tolist() == [
        pytest.approx((1 / 1 + 2 / 3) / 4),
        pytest.approx((1 / 3 + 2 / 4) / 4),
    ]


def test_average_precision_asks_for_no_more_than_the_catalogue_has():
    values = average_precision(np.array([7]), np.array([[7, 8, 8]]), np.array([1]))

    assert values.tolist() == [1.0]


def test_a_query_without_another_product_of_its_label_has_no_average_precision():
    values = average_precision(np.array([7, NO_LABEL]), np.array([[8], [8]]), np.array([0, 5]))

    assert np.isnan(values).all()


def test_overlap_counts_the_attributes_that_agree_but_not_those_the_query_lacks():
    queries = np.array([[1, 2, NO_LABEL]])
    recommended = np.array([[[1, 2, NO_LABEL], [1, 9, 3], [NO_LABEL, NO_LABEL, NO_LABEL]]])

    assert attribute_overlap(queries, recommended).tolist() == [[2, 1, 0]]


def test_the_ideal_list_holds_the_best_of_the_catalogue_without_the_query():
    catalogue = np.array([[1, 2], [1, 2], [1, 9], [8, 9]])

    assert ideal_overlap(catalogue[:1], catalogue, 4).tolist() == [[2, 1, 0, 0]]


def test_the_ideal_list_is_that_of_trying_every_product():
    random = np.random.default_rng(5)
    catalogue = random.integers(-1, 3, size=(60, 4))
    expected = []
    for place, query in enumerate(catalogue[:10]):
        others = np.delete(catalogue, place, axis=0)
        gains = ((others == query) & (query != NO_LABEL)).sum(axis=1)
        expected.append(sorted(gains.tolist(), reverse=True)[:5])

    assert ideal_overlap(catalogue[:10], catalogue, 5).tolist() == expected


def test_ndcg_is_one_for_the_best_list_and_less_when_the_best_comes_late():
    ideal = np.array([[3, 1], [3, 1], [0, 0]])
    values = ndcg(np.array([[3, 1], [1, 3], [0, 0]]), ideal)

    late = (1 + 3 / math.log2(3)) / (3 + 1 / math.log2(3))
    assert values[:2].tolist() == [pytest.approx(1), pytest.approx(late)]
    assert math.isnan(values[2])


def test_bridged_counts_the_different_categories_of_a_list():
    lists = np.array([[4, 4, 5], [4, NO_LABEL, NO_LABEL], [NO_LABEL] * 3])

    assert bridged(lists)[:2].tolist() == [2, 1]
    assert math.isnan(bridged(lists)[2])


def test_entropy_is_zero_where_all_agree_and_log2_of_k_where_all_differ():
    values = entropy(np.array([[4, 4, 4, 4], [1, 2, 3, 4], [1, 1, 2, 2], [1, 2, -1, -1]]))

    assert values.tolist() == [0, pytest.approx(2), pytest.approx(1), pytest.approx(1)]


def test_look_distance_is_the_mean_over_all_pairs():
    vectors = np.array([[[1, 0], [0, 1], [1, 0]], [[1, 0], [0, 0], [0, 0]]], dtype=np.float32)

    values = look_distance(vectors, np.array([3, 1]))

    assert values[0] == pytest.approx((1 + 0 + 1) / 3)
    assert math.isnan(values[1])


def test_jaccard_is_the_shared_part_of_both_lists():
    first = np.array([[1, 2, 3], [1, 2, NO_LABEL], [NO_LABEL] * 3])
    second = np.array([[3, 1, 9], [NO_LABEL] * 3, [NO_LABEL] * 3])

    assert jaccard(first, second)[:2].tolist() == [pytest.approx(2 / 4), 0]
    assert math.isnan(jaccard(first, second)[2])
