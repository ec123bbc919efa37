"""Evaluation of a workspace: who is asked, what counts, and how it reads."""

import json

import pytest

from core.errors import FashRecError
from core.evaluation.evaluate import evaluate
from core.evaluation.report import as_text
from core.jobs import Cancelled, Progress


def test_precision_compares_each_attribute_with_the_querys(engine):
    result = evaluate(engine, k=2)

    assert result["recommenders"]["same-type"]["precision_at_2"] == {
        "article_type": pytest.approx((1 + 1 + 0 + 0) / 2 / 4),
        "colour": pytest.approx((1 + 1 + 0) / 2 / 3, abs=1e-6),
        "gender": pytest.approx((1 + 0 + 2 + 2) / 2 / 4),
        "usage": None,
    }


def test_a_list_that_is_too_short_counts_its_empty_places_as_misses(engine):
    result = evaluate(engine, k=10)

    precision = result["recommenders"]["look-alikes"]["precision_at_10"]
    assert precision["article_type"] == pytest.approx(2 / 10 / 4)


def test_only_products_with_a_picture_are_asked_for(engine):
    result = evaluate(engine)

    assert engine.asked == [0, 1, 2, 3]
    assert (result["products"], result["products_with_picture"], result["queries"]) == (5, 4, 4)
    assert result["queries_with"] == {"article_type": 4, "colour": 3, "gender": 4, "usage": 0}


def test_queries_can_be_kept_to_the_held_out_fifth(engine):
    result = evaluate(engine, held_out_only=True)

    assert engine.asked == [2, 3]
    assert result["held_out_only"] is True


def test_the_sample_is_drawn_by_its_seed(engine):
    draws = []
    for seed in (1, 1, 2, 3, 4, 5, 6):
        engine.asked.clear()
        evaluate(engine, sample=2, seed=seed)
        draws.append(tuple(engine.asked))

    assert draws[0] == draws[1]
    assert len(set(draws)) > 1
    assert all(len(set(draw)) == 2 for draw in draws)


def test_the_classifier_is_measured_on_all_products_and_on_those_it_never_saw(engine):
    classifier = evaluate(engine)["classifier"]

    assert classifier["products"] == 4
    assert (classifier["top1_correct"], classifier["top1"]) == (2, 0.5)
    assert (classifier["top5_correct"], classifier["top5"]) == (3, 0.75)
    assert classifier["held_out"] == {
        "top1": 0.5,
        "top5": 0.5,
        "products": 2,
        "top1_correct": 1,
        "top5_correct": 1,
    }


def test_a_type_the_classifier_does_not_know_is_a_miss_and_is_counted(engine):
    assert evaluate(engine)["classifier"]["of_unknown_types"] == 1


def test_the_index_is_compared_on_products_with_a_picture(engine):
    index = evaluate(engine, held_out_only=True)["index"]

    assert engine.compared == [0, 1, 2, 3]
    assert index == {"recall_at_20": 1.0, "queries": 4}


def test_the_index_recall_is_the_mean_over_all_its_queries(engine):
    engine.products.all *= 10
    engine.top *= 10

    assert evaluate(engine)["index"] == {"recall_at_20": 0.75, "queries": 40}


def test_latency_is_measured_for_each_recommender(engine):
    for figures in evaluate(engine)["recommenders"].values():
        assert 0 <= figures["latency_ms"]["median"] <= figures["latency_ms"]["p95"]


def test_the_result_is_json_with_nothing_in_place_of_absent_figures(engine):
    text = json.dumps(evaluate(engine), allow_nan=False)

    assert json.loads(text)["recommenders"]["same-type"]["precision_at_10"]["usage"] is None


def test_a_catalogue_without_pictures_has_no_figures(engine):
    engine.products.all = engine.products.all[4:]
    engine.top = engine.top[4:]

    result = evaluate(engine)

    assert result["queries"] == 0
    assert result["index"]["recall_at_20"] is None
    assert result["classifier"]["top1"] is None
    assert result["recommenders"]["same-type"]["latency_ms"]["median"] is None
    assert "–" in as_text(result)


def test_progress_counts_queries_then_comparisons(engine):
    seen: list[Progress] = []

    evaluate(engine, report=seen.append)

    ends = {progress.stage: (progress.done, progress.total) for progress in seen}
    assert ends == {
        "Asking for recommendations": (4, 4),
        "Comparing the index with exact search": (4, 4),
    }


def test_it_can_be_cancelled(engine):
    def cancel(progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        evaluate(engine, report=cancel)


@pytest.mark.parametrize("choices", [{"sample": 0}, {"k": 0}])
def test_an_evaluation_of_nothing_is_refused(engine, choices):
    with pytest.raises(FashRecError, match="ask for at least 1"):
        evaluate(engine, **choices)


def test_the_report_reads_as_a_table(engine):
    result = evaluate(engine, k=2, seed=3)
    for figures in result["recommenders"].values():
        figures["latency_ms"] = {"median": 4.25, "p95": 11.0}

    assert as_text(result) == (
        "small: 5 products, 4 with a picture (backbone efficientnet-lite0)\n"
        "4 products asked for, seed 3\n"
        "\n"
        "precision@2  article type  colour  gender  usage  median      p95\n"
        "same-type           0.250   0.333   0.625      –  4.2 ms  11.0 ms\n"
        "look-alikes         0.250   0.333   0.125      –  4.2 ms  11.0 ms\n"
        "queries                 4       3       4      0\n"
        "\n"
        "classifier       top-1  top-5  products\n"
        "whole catalogue  0.500  0.750         4\n"
        "held-out fifth   0.500  0.500         2\n"
        "products of article types the classifier does not know: 1\n"
        "\n"
        "index: recall@20 against exact search 1.000 over 4 queries\n"
    )
