"""The figures of an evaluation as a page for the terminal."""

from collections.abc import Sequence
from typing import Any

_HEADINGS = {
    "article_type": "article type",
    "colour": "colour",
    "gender": "gender",
    "usage": "usage",
}
_ABSENT = "–"


def as_text(result: dict[str, Any]) -> str:
    """Lay out what `evaluate` returned; ends with a line break."""
    sections = [
        _heading(result),
        _recommenders(result),
        _classifier(result["classifier"]),
        _index(result["index"]),
    ]
    return "\n\n".join(sections) + "\n"


def _heading(result: dict[str, Any]) -> str:
    held_out = " of the held-out fifth" if result["held_out_only"] else ""
    return (
        f"{result['catalogue']}: {result['products']:,} products, "
        f"{result['products_with_picture']:,} with a picture (backbone {result['backbone']})\n"
        f"{result['queries']:,} products{held_out} asked for, seed {result['seed']}"
    )


def _recommenders(result: dict[str, Any]) -> str:
    k = result["k"]
    header = [f"precision@{k}", *_HEADINGS.values(), "median", "p95"]
    rows = [
        [
            name,
            *(_share(figures[f"precision_at_{k}"][attribute]) for attribute in _HEADINGS),
            _milliseconds(figures["latency_ms"]["median"]),
            _milliseconds(figures["latency_ms"]["p95"]),
        ]
        for name, figures in result["recommenders"].items()
    ]
    counts = ["queries", *(f"{result['queries_with'][name]:,}" for name in _HEADINGS), "", ""]
    return _table([header, *rows, counts])


def _classifier(figures: dict[str, Any]) -> str:
    lines = [["classifier", "top-1", "top-5", "products"]]
    for name, part in (("whole catalogue", figures), ("held-out fifth", figures["held_out"])):
        lines.append([name, _share(part["top1"]), _share(part["top5"]), f"{part['products']:,}"])
    text = _table(lines)
    if unknown := figures["of_unknown_types"]:
        text += f"\nproducts of article types the classifier does not know: {unknown:,}"
    return text


def _index(figures: dict[str, Any]) -> str:
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
