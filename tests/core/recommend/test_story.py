"""What is told of one recommendation is what happened to it."""

from dataclasses import replace

import numpy as np
import pytest

from core.errors import FashRecError
from core.recommend.adjustments import Adjustments
from core.recommend.recommenders import RECOMMENDERS, rank
from core.recommend.request import Request
from core.recommend.story import tell

ALL = tuple(RECOMMENDERS)


@pytest.mark.parametrize("recommender", ALL)
@pytest.mark.parametrize("bridge", [0.3, 0.5, 0.8])
def test_the_parts_of_a_score_come_to_the_score(engine, recommender, bridge):
    answer = engine.recommend(engine.query_products([4]), recommender, 6, bridge=bridge)

    for each in answer.recommendations:
        story = engine.story(answer, each.row)
        assert story.score == pytest.approx(each.score)
        assert sum(part.points for part in story.account.parts) == pytest.approx(
            each.score, abs=2e-3
        )


def test_distances_are_told_where_they_are_the_measure(engine):
    answer = engine.recommend(engine.query_products([4]), "same-type", 6, measure="euclidean")
    entry = answer.recommendations[2]
    distance = 1 / entry.score - 1

    assert f"{distance:.2f} apart" in engine.story(answer, entry.row).account.words


def test_it_is_told_what_found_a_product(engine):
    asked = engine.query_products([0])
    by_class = engine.recommend(asked, "same-type", 3)
    by_look = engine.recommend(asked, "look-alikes", 3)
    by_both = engine.recommend(asked, "blend", 3)

    def found_by(answer):
        return engine.story(answer, answer.recommendations[0].row).found_by

    assert "seen as Reds" in found_by(by_class)[0]
    assert found_by(by_look)[0].startswith("Number 1 by look")
    assert found_by(by_look)[0].endswith("found by the index.")
    assert len(found_by(by_both)) == 2


def test_without_further_steps_nothing_moves(engine):
    answer = engine.recommend(engine.query_products([4]), "blend", 6)

    for each in answer.recommendations:
        story = engine.story(answer, each.row)
        assert story.place == story.by_score == each.rank
        assert story.moves == ()
        assert story.candidates == answer.candidates


def test_every_move_leads_from_the_place_by_score_to_the_place_in_the_list(engine):
    answer = engine.recommend(engine.query_products([4]), "look-alikes", 10, diversity=0.7)
    moved = 0
    for each in answer.recommendations:
        story = engine.story(answer, each.row)
        at = story.by_score
        for move in story.moves:
            assert move.before == at
            at = move.after
        assert at == story.place == each.rank
        moved += story.place != story.by_score
    assert moved


def test_rules_are_named_as_what_moved_a_product(shop_collection, asked):
    plain = rank(RECOMMENDERS["blend"], shop_collection, Request(asked(0), 10)).rows.tolist()
    steps = np.zeros(32, dtype=np.int8)
    steps[plain[8]] = 5
    rules = Adjustments(np.array([plain[9]]), np.array([1]), np.zeros(32, dtype=np.bool_), steps)
    request = Request(asked(0), 10, adjustments=rules)

    def moves(row):
        told = tell(shop_collection, RECOMMENDERS["blend"], request, row)
        return [move.words for move in told.moves]

    assert "Your rules pin it here" in moves(plain[9])
    assert "Your rules boost it" in moves(plain[8])
    assert "Pinned products stand before it" in moves(plain[0])


def test_what_is_folded_behind_a_product_is_counted(shop_collection, asked):
    matrix = shop_collection.vectors.wide(np.arange(32))
    matrix[[6, 9]] = matrix[3]
    alike = replace(
        shop_collection,
        vectors=type(shop_collection.vectors).in_order(matrix.astype(np.float16)),
        names=None,
    )
    request = Request(asked(0), 10, fold=True)
    ranking = rank(RECOMMENDERS["look-alikes"], alike, request)
    place = next(place for place, each in enumerate(ranking.reranked.folded) if each)

    told = tell(alike, RECOMMENDERS["look-alikes"], request, int(ranking.rows[place]))

    count = len(ranking.reranked.folded[place])
    assert any(move.words.startswith(f"{count} variant") for move in told.moves)


def test_a_product_that_is_not_in_the_list_has_no_story(engine):
    answer = engine.recommend(engine.query_products([4]), "same-type", 3)

    with pytest.raises(FashRecError, match="not in the list"):
        engine.story(answer, 31)
