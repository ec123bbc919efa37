"""What a query probably is: the classifier says so, and neighbours in the catalogue correct it."""

from dataclasses import replace

import numpy as np

from core.recommend.likelihoods import likelihoods, seen_likelihoods


def torn_between_reds_and_blues(query):
    return replace(
        query,
        classes=np.array([2, 0, 1, -1, -1], dtype=np.int16),
        probabilities=np.array([0.45, 0.44, 0.11, 0, 0], dtype=np.float32),
    )


def test_there_is_a_probability_for_every_label_of_every_column(shop_collection, asked):
    for found in (
        seen_likelihoods(shop_collection, asked(0)),
        likelihoods(shop_collection, asked(0)),
    ):
        assert [len(of_label) for of_label in found] == [
            len(head.labels) for head in shop_collection.heads
        ]
        for of_label in found:
            assert of_label.dtype == np.float32
            np.testing.assert_allclose(of_label.sum(), 1, atol=0.02)


def test_neighbours_decide_where_the_classifier_is_torn(shop_collection, asked):
    query = torn_between_reds_and_blues(asked(0))  # a red one, among red ones

    assert seen_likelihoods(shop_collection, query)[0].argmax() == 2
    assert likelihoods(shop_collection, query)[0].argmax() == 0


def test_neighbours_do_not_overrule_a_sure_classifier(shop_collection, asked):
    sure = np.array([0.98, 0.02, 0, 0, 0], dtype=np.float32)
    query = replace(torn_between_reds_and_blues(asked(0)), probabilities=sure)

    assert likelihoods(shop_collection, query)[0].argmax() == 2


def test_the_habits_of_the_catalogue_are_learnt_from_it(shop_collection, asked):
    """Where a shop calls blue what the classifier learnt to call red, blue gains."""
    codes = shop_collection.codes.copy()
    codes[codes[:, 0] == 0, 0] = 2
    other_habits = replace(shop_collection, codes=codes)

    before = likelihoods(shop_collection, asked(0))[0]
    after = likelihoods(other_habits, asked(0))[0]

    assert after[2] > before[2]


def test_what_the_catalogue_says_of_the_query_has_no_vote(shop_collection, asked):
    codes = shop_collection.codes.copy()
    codes[0] = 2

    found = likelihoods(replace(shop_collection, codes=codes), asked(0))

    for of_label, before in zip(found, likelihoods(shop_collection, asked(0)), strict=True):
        np.testing.assert_array_equal(of_label, before)


def test_a_catalogue_without_labels_leaves_the_word_to_the_classifier(shop_collection, asked):
    bare = replace(shop_collection, codes=np.full_like(shop_collection.codes, -1))

    found = likelihoods(bare, asked(0))

    for of_label, seen in zip(found, seen_likelihoods(bare, asked(0)), strict=True):
        np.testing.assert_array_equal(of_label, seen)


def test_without_neighbours_the_classifier_has_the_word(shop_collection, asked):
    query = replace(asked(0), excluded=np.arange(len(shop_collection)))

    found = likelihoods(shop_collection, query)

    np.testing.assert_array_equal(found[0], seen_likelihoods(shop_collection, query)[0])
