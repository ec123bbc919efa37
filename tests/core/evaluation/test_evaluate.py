"""Evaluation of a workspace: who is asked, what counts, and how it reads."""

import json

import pytest

from core.errors import FashRecError
from core.evaluation.evaluate import evaluate
from core.evaluation.text_report import as_text
from core.jobs import Cancelled, Progress


def evaluated(engine, **choices):
    return evaluate(engine, **choices).document


def test_precision_compares_each_attribute_with_the_querys(engine):
    result = evaluated(engine, k=2, held_out_only=False)

    assert result["recommenders"]["same-type"]["precision_at_2"] == {
        "article_type": pytest.approx((1 + 1 + 0 + 0) / 2 / 4),
        "colour": pytest.approx((1 + 1 + 0) / 2 / 3, abs=1e-6),
        "gender": pytest.approx((1 + 0 + 2 + 2) / 2 / 4),
        "sub_category": None,
        "usage": None,
        "season": None,
    }


def test_a_list_that_is_too_short_counts_its_empty_places_as_misses(engine):
    result = evaluated(engine, k=10, held_out_only=False)

    precision = result["recommenders"]["look-alikes"]["precision_at_10"]
    assert precision["article_type"] == pytest.approx(2 / 10 / 4)


def test_only_products_with_a_picture_are_asked_for(engine):
    result = evaluated(engine, held_out_only=False)

    assert set(engine.asked) == {0, 1, 2, 3}
    assert (result["products"], result["products_with_picture"], result["queries"]) == (5, 4, 4)
    counts = {name: result["queries_with"][name] for name in ("article_type", "colour", "usage")}
    assert counts == {"article_type": 4, "colour": 3, "usage": 0}


def test_queries_are_of_the_held_out_fifth_unless_all_are_wanted(engine):
    result = evaluated(engine)

    assert set(engine.asked) == {2, 3}
    assert result["held_out_only"] is True


def test_the_sample_is_drawn_by_its_seed(engine):
    draws = []
    for seed in (1, 1, 2, 3, 4, 5, 6):
        engine.asked.clear()
        evaluated(engine, sample=2, seed=seed, held_out_only=False)
        draws.append(tuple(sorted(set(engine.asked))))

    assert draws[0] == draws[1]
    assert len(set(draws)) > 1
    assert all(len(draw) == 2 for draw in draws)


def test_the_classifier_is_measured_on_all_products_and_on_those_it_never_saw(engine):
    classifier = evaluated(engine)["classifier"]

    assert classifier["products"] == 4
    assert (classifier["top1_correct"], classifier["top1"]) == (2, 0.5)
    assert (classifier["top5_correct"], classifier["top5"]) == (3, 0.75)
    held_out = classifier["held_out"]
    assert (held_out["top1"], held_out["top5"], held_out["products"]) == (0.5, 0.5, 2)
    assert (held_out["top1_correct"], held_out["top5_correct"]) == (1, 1)


def figure(result, who: str, measure: str, attribute: str = ""):
    (found,) = [
        entry
        for entry in result["figures"]
        if (entry["recommender"], entry["measure"], entry["attribute"]) == (who, measure, attribute)
    ]
    return found


def test_where_the_classifier_abstains_its_guess_does_not_count_against_it(engine):
    result = evaluated(engine)

    assert figure(result, "classifier", "sure")["value"] == 0.5
    assert figure(result, "classifier", "right_when_sure")["value"] == 1.0
    assert figure(result, "classifier", "right_when_sure")["queries"] == 1


def test_the_other_columns_it_tells_are_measured_too(engine):
    found = figure(evaluated(engine), "classifier", "accuracy", "gender")

    assert (found["value"], found["queries"]) == (0.5, 2)


def test_what_it_confuses_is_named_with_the_products_concerned(engine):
    (confusion,) = evaluated(engine)["classifier"]["held_out"]["confusions"]

    assert (confusion["label"], confusion["taken_for"]) == ("Gloves", "Hats")
    assert (confusion["count"], confusion["examples"]) == (1, ["17"])


def test_every_figure_over_queries_has_an_interval_around_it(engine):
    found = figure(
        evaluated(engine, k=2, held_out_only=False), "same-type", "precision_at_2", "gender"
    )

    assert found["low"] <= found["value"] <= found["high"]
    assert found["low"] < found["high"]


def test_recommenders_are_compared_on_the_same_draws(engine):
    engine.answers["copy"] = engine.answers["same-type"]

    differences = evaluated(engine, k=2, held_out_only=False)["differences"]

    (same,) = [
        entry
        for entry in differences
        if (entry["first"], entry["second"], entry["attribute"]) == ("copy", "same-type", "gender")
        and entry["measure"] == "precision_at_2"
    ]
    assert (same["difference"], same["low"], same["high"]) == (0, 0, 0)
    assert same["intervals_overlap"] is True


def test_products_that_are_never_recommended_are_counted(engine):
    exposure = evaluated(engine, held_out_only=False)["recommenders"]["look-alikes"]["exposure"]

    assert (exposure["recommended"], exposure["coverage"], exposure["never"]) == (3, 0.75, 1)
    assert exposure["never_examples"] == ["17"]


def test_examples_show_the_lists_of_all_recommenders(engine):
    examples = evaluated(engine, held_out_only=False)["examples"]

    shown = {entry["product_id"]: entry["lists"] for kind in examples.values() for entry in kind}
    assert shown["1"] == {"same-type": ["4", "12"], "look-alikes": ["4"]}


def test_the_answer_names_the_best_and_whether_it_is_certain(engine):
    answer = evaluated(engine, k=2, held_out_only=False)["answer"]

    assert "same-type agrees best with the query in" in answer
    assert "overlap" in answer


def test_a_type_the_classifier_does_not_know_is_a_miss_and_is_counted(engine):
    assert evaluated(engine)["classifier"]["of_unknown_types"] == 1


def test_the_index_is_compared_on_products_with_a_picture(engine):
    index = evaluated(engine)["index"]

    assert engine.compared == [0, 1, 2, 3]
    assert index == {"recall_at_20": 1.0, "queries": 4}


def test_the_index_recall_is_the_mean_over_all_its_queries(engine):
    engine.products.all *= 10
    engine.top *= 10

    assert evaluated(engine)["index"] == {"recall_at_20": 0.75, "queries": 40}


def test_latency_is_measured_for_each_recommender(engine):
    for figures in evaluated(engine)["recommenders"].values():
        assert 0 <= figures["latency_ms"]["median"] <= figures["latency_ms"]["p95"]


def test_the_result_is_json_with_nothing_in_place_of_absent_figures(engine):
    text = json.dumps(evaluated(engine), allow_nan=False)

    assert json.loads(text)["recommenders"]["same-type"]["precision_at_10"]["usage"] is None


def test_a_catalogue_without_pictures_has_no_figures(engine):
    engine.products.all = engine.products.all[4:]
    engine.top = engine.top[4:]

    result = evaluated(engine)

    assert result["queries"] == 0
    assert result["index"]["recall_at_20"] is None
    assert result["classifier"]["top1"] is None
    assert result["recommenders"]["same-type"]["latency_ms"]["median"] is None
    assert "–" in as_text(result)


def test_progress_counts_queries_then_comparisons(engine):
    seen: list[Progress] = []

    evaluated(engine, report=seen.append, held_out_only=False)

    ends = {progress.stage: (progress.done, progress.total) for progress in seen}
    assert ends == {
        "Taking the time": (4, 4),
        "Asking for recommendations": (4, 4),
        "Judging the lists": (8, 8),
        "Resampling the queries": (0, None),
        "Comparing the index with exact search": (4, 4),
    }


def test_it_can_be_cancelled(engine):
    def cancel(progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        evaluated(engine, report=cancel)


@pytest.mark.parametrize("choices", [{"sample": 0}, {"k": 0}])
def test_an_evaluation_of_nothing_is_refused(engine, choices):
    with pytest.raises(FashRecError, match="ask for at least 1"):
        evaluated(engine, **choices)


def test_the_report_reads_as_a_table(engine):
    result = evaluated(engine, k=2, seed=3, held_out_only=False)
    for figures in result["recommenders"].values():
        figures["latency_ms"] = {"median": 4.25, "p95": 11.0}

    lines = as_text(result).splitlines()

    assert lines[0] == "small: 5 products, 4 with a picture (backbone efficientnet-lite0)"
    assert lines[1] == "4 products asked for, seed 3; 95 % intervals in brackets"
    (row,) = [line for line in lines if line.startswith("same-type")]
    assert "0.250 [" in row
    assert row.endswith("4.2 ms  11.0 ms")
    assert ["whole", "catalogue", "0.500", "0.750", "4"] in [line.split() for line in lines]
    assert "products whose article type the classifier does not know: 1" in lines
    assert lines[-1] == "index: recall@20 against exact search 1.000 over 4 queries"


def test_what_the_classifier_does_not_know_is_called_by_its_column(engine):
    engine.manifest.classifier["column"] = "colour"

    lines = as_text(evaluated(engine, k=2, held_out_only=False)).splitlines()

    assert any(line.startswith("products whose colour the classifier") for line in lines)
