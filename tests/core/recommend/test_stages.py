"""The three stages as functions over rows: candidates, scores, re-ranking."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.recommend.candidates import (
    likely_classes,
    look_alike_candidates,
    same_type_candidates,
)
from core.recommend.collection import Collection
from core.recommend.query import Query
from core.recommend.recommendation import Classification
from core.recommend.recommenders import RECOMMENDERS, rank
from core.recommend.request import Request
from core.recommend.reranking import rerank
from core.recommend.scoring import score_by_features
from core.search.annoy_index import NeighbourIndex
from core.search.exact import exact_neighbours
from core.search.measured_index import build_measured_index
from core.search.neighbours import NeighbourSearch, PrebuiltIndex
from core.search.plan import SearchPlan
from core.search.vectors import NO_SLOT, Vectors, normalised
from core.vision.classifier import Head

ROWS = 1000
WITHOUT = np.arange(600, ROWS)
"""So many products have no picture."""


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Collection:
    chance = np.random.default_rng(4)
    centres = chance.normal(size=(20, 64)) + 0.5
    vectors = normalised(centres[chance.integers(20, size=ROWS)] + chance.normal(size=(ROWS, 64)))
    vectors[WITHOUT] = 0
    classes = np.full((ROWS, 5), -1, dtype=np.int16)
    classes[:600, 0] = np.arange(600) % 4
    indexed = np.arange(500)
    slots = np.full(ROWS, NO_SLOT, dtype=np.int32)
    slots[:600] = np.arange(600)
    halves = vectors.astype(np.float16)
    path: Path = tmp_path_factory.mktemp("collection") / "index.ann"
    built = build_measured_index(path, halves[indexed])
    items = NeighbourIndex(path, built.projection.components, len(indexed), built.plan.split)
    searched = Vectors(halves[indexed], halves[500:600], slots)
    plan = SearchPlan(built.projection.components, 30, search_k=300, candidates=60)
    features = (vectors[:, :8] * np.arange(1, ROWS + 1)[:, None] / 100).astype(np.float16)
    return Collection(
        vectors=searched,
        features=Vectors.in_order(features),
        feature_lengths=np.linalg.norm(features.astype(np.float32), axis=1),
        search=NeighbourSearch(searched, PrebuiltIndex(built.projection, items, plan)),
        classes=classes,
        probabilities=np.zeros((ROWS, 5), dtype=np.float32),
        traits=Vectors.in_order(np.zeros((ROWS, 64), dtype=np.float16)),
        codes=np.full((ROWS, 1), -1, dtype=np.int16),
        heads=(Head("article_type", ("Bags", "Belts", "Caps", "Ties"), 1.0),),
        looks=np.arange(ROWS, dtype=np.uint64),
        has_picture=classes[:, 0] >= 0,
        sure_from=0.8,
    )


def question(collection: Collection, row: int, probabilities=(0.9, 0.1), classes=(0, 1)) -> Query:
    padding = [0.0] * (5 - len(classes))
    return Query(
        name="asked",
        rows=(row,),
        product=None,
        vector=normalised(collection.vectors.wide(np.array([row]))[0]),
        features=collection.features.wide(np.array([row]))[0],
        traits=collection.traits.wide(np.array([row]))[0],
        classes=np.array([*classes, *[-1] * len(padding)], dtype=np.int16),
        probabilities=np.array([*probabilities, *padding], dtype=np.float32),
        classification=Classification((), False),
        excluded=np.array([row]),
    )


def test_look_alikes_of_the_index_are_those_of_exact_search(collection):
    found = 0
    for row in range(0, 600, 20):
        query = question(collection, row)
        exact = exact_neighbours(collection.vectors, query.vector[None], 11)[0][0]
        ranking = rank(RECOMMENDERS["look-alikes"], collection, Request(query, 10))
        found += len(np.intersect1d(exact[exact != row][:10], ranking.rows))

    assert found / 300 >= 0.98


def test_only_what_is_within_is_recommended(collection):
    within = np.arange(0, ROWS, 3)

    for recommender in RECOMMENDERS.values():
        ranking = rank(recommender, collection, Request(question(collection, 0), 10, within=within))
        assert len(ranking.rows) == 10
        assert np.isin(ranking.rows, within).all()
        assert collection.has_picture[ranking.rows].all()


def test_a_short_catalogue_is_compared_whole(collection):
    candidates = look_alike_candidates(collection, question(collection, 0), 100, None)

    assert candidates.tolist() == list(range(600))


@pytest.mark.parametrize("wanted", [10**6, 10**9, 10**12])
def test_any_length_may_be_asked_for(collection, wanted):
    ranking = rank(
        RECOMMENDERS["look-alikes"], collection, Request(question(collection, 0), wanted)
    )

    assert len(ranking.rows) == 599


@pytest.mark.parametrize("value", [0.0, np.nan])
def test_a_vector_of_no_direction_has_no_look_alikes(collection, value):
    blank = replace(question(collection, 0), vector=np.full(64, value, dtype=np.float32))

    assert look_alike_candidates(collection, blank, 10, None).tolist() == []
    assert look_alike_candidates(collection, blank, 10**6, None).tolist() == []


def test_a_sure_query_takes_one_class(collection):
    query = question(collection, 0, (0.85, 0.1), (2, 1))

    assert likely_classes(collection, query).tolist() == [2]
    assert same_type_candidates(collection, query, None).tolist() == list(range(2, 600, 4))


def test_an_unsure_query_takes_classes_up_to_nine_tenths(collection):
    query = question(collection, 0, (0.5, 0.3, 0.15, 0.05), (2, 1, 0, 3))

    assert likely_classes(collection, query).tolist() == [2, 1, 0]
    assert set(same_type_candidates(collection, query, None) % 4) == {0, 1, 2}


def test_a_query_without_classes_has_no_type_to_share(collection):
    query = question(collection, 0, (0.0, 0.0), (-1, -1))

    assert same_type_candidates(collection, query, None).tolist() == []


def test_cosine_of_features_ignores_their_length_and_euclidean_does_not(collection):
    rows = np.arange(10)
    features = np.zeros((ROWS, 8), dtype=np.float16)
    features[:10, 0] = np.arange(1, 11)
    features[3, 1] = 0.5
    same_way = replace(
        collection,
        features=Vectors.in_order(features),
        feature_lengths=np.linalg.norm(features.astype(np.float32), axis=1),
    )
    query = question(same_way, 4)

    by_direction = score_by_features(same_way, query, rows, "cosine")
    by_distance = score_by_features(same_way, query, rows, "euclidean")

    assert by_direction[9] == pytest.approx(1.0, abs=1e-4)
    assert by_direction[3] < 0.999
    assert by_distance.argmax() == 4
    assert by_distance[4] == pytest.approx(1.0)
    assert by_distance[3] == pytest.approx(1 / (1 + np.hypot(1, 0.5) / 5), abs=1e-3)
    assert by_distance[3] > by_distance[9]


def test_reranking_leaves_out_what_is_excluded_or_has_no_picture(collection):
    query = replace(question(collection, 5), excluded=np.array([5, 8]))
    rows = np.array([900, 8, 7, 5, 3])

    listed = rerank(collection, Request(query, 10), rows, np.array([5, 4, 3, 2, 3], np.float32))

    assert listed.rows.tolist() == [3, 7]  # a tie, in catalogue order
    assert listed.scores.tolist() == [3, 3]
