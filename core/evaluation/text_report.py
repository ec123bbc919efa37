"""The figures of an evaluation as a page for the terminal."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.catalogue.column_words import in_words
from core.evaluation import measures
from core.evaluation.figures import CLASSIFIER
from core.evaluation.measures import Measure

_SHOWN = ("article_type", "colour", "gender", "usage")
_ABSENT = "–"


def as_text(result: Mapping[str, Any]) -> str:
    """Lay out what `evaluate` returned, intervals in brackets; ends with a line break."""
    sections = [
        _heading(result),
        _recommenders(result),
        _classifier(result),
        _index(result["index"]),
    ]
    if "files" in result:
        sections.append(f"The whole report: {result['files']['page']}")
    return "\n\n".join(sections) + "\n"


def _heading(result: Mapping[str, Any]) -> str:
    held_out = " of the held-out fifth" if result["held_out_only"] else ""
    return (
        f"{result['catalogue']}: {result['products']:,} products, "
        f"{result['products_with_picture']:,} with a picture (backbone {result['backbone']})\n"
        f"{result['queries']:,} products{held_out} asked for, seed {result['seed']}; "
        "95 % intervals in brackets"
    )


def _recommenders(result: Mapping[str, Any]) -> str:
    k = result["k"]
    header = [
        f"precision@{k}",
        *(in_words(name) for name in _SHOWN),
        measures.NDCG.titled(k),
        "median",
        "p95",
    ]
    rows = [
        [
            name,
            *(_found(result, name, measures.PRECISION, attribute) for attribute in _SHOWN),
            _found(result, name, measures.NDCG),
            _milliseconds(figures["latency_ms"]["median"]),
            _milliseconds(figures["latency_ms"]["p95"]),
        ]
        for name, figures in result["recommenders"].items()
    ]
    counts = ["queries", *(f"{result['queries_with'][name]:,}" for name in _SHOWN), "", "", ""]
    return _table([header, *rows, counts])


def _found(
    result: Mapping[str, Any], who: str, measure: Measure, attribute: str = "", k: int | None = None
) -> str:
    wanted = (who, measure.named(k or result["k"]), attribute)
    for entry in result["figures"]:
        if (entry["recommender"], entry["measure"], entry["attribute"]) == wanted:
            value, low, high = entry["value"], entry["low"], entry["high"]
            if value is None or low is None or high is None:
                return _share(value)
            return f"{value:.3f} [{low:.3f}, {high:.3f}]"
    return _ABSENT


def _classifier(result: Mapping[str, Any]) -> str:
    figures = result["classifier"]
    held_out = figures["held_out"]
    lines = [
        ["classifier", "top-1", "top-5", "products"],
        [
            "whole catalogue",
            _share(figures["top1"]),
            _share(figures["top5"]),
            f"{figures['products']:,}",
        ],
        [
            "held-out fifth",
            _found(result, CLASSIFIER, measures.TOP_K, k=1),
            _found(result, CLASSIFIER, measures.TOP_K, k=5),
            f"{held_out['products']:,}",
        ],
    ]
    text = _table(lines)
    others = [
        f"{in_words(entry['attribute'])} "
        f"{_found(result, CLASSIFIER, measures.ACCURACY, entry['attribute'])}"
        for entry in result["figures"]
        if entry["measure"] == measures.ACCURACY.name
    ]
    if others:
        text += f"\nits other columns, held-out fifth: {', '.join(others)}"
    text += (
        f"\nsure of {_found(result, CLASSIFIER, measures.SURE)}, and then right in "
        f"{_found(result, CLASSIFIER, measures.RIGHT_WHEN_SURE)}; calibration error "
        f"{_found(result, CLASSIFIER, measures.CALIBRATION)}"
    )
    if unknown := figures["of_unknown_types"]:
        column = in_words(figures["column"])
        text += f"\nproducts whose {column} the classifier does not know: {unknown:,}"
    return text


def _index(figures: Mapping[str, Any]) -> str:
    recall = _share(figures["recall_at_20"])
    return f"index: recall@20 against exact search {recall} over {figures['queries']:,} queries"


def _share(value: float | None) -> str:
    return _ABSENT if value is None else f"{value:.3f}"


def _milliseconds(value: float | None) -> str:
    return _ABSENT if value is None else f"{value:.1f} ms"


def _table(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            [row[0].ljust(widths[0])]
            + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        ).rstrip()
        for row in rows
    )
