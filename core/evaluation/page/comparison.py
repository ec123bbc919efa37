"""The sections that compare the recommenders in figures."""

from collections.abc import Mapping
from typing import Any

from core.catalogue.column_words import in_words
from core.evaluation import measures
from core.evaluation.columns import ATTRIBUTES, CATEGORIES
from core.evaluation.comparing import AND, SPREAD
from core.evaluation.page.charts import dots_with_intervals
from core.evaluation.page.contents import Contents
from core.evaluation.page.elements import (
    ABSENT,
    figure,
    heading,
    note,
    number,
    paragraph,
    plot,
    table,
    text,
)


def agreement(contents: Contents) -> str:
    """How far recommendations agree with the query."""
    k = contents.k
    groups = [
        (in_words(attribute), contents.estimates(measures.PRECISION, attribute))
        for attribute in ATTRIBUTES
    ]
    drawn = dots_with_intervals([(words, found) for words, found in groups if found])
    named = [(in_words(attribute), attribute) for attribute in ATTRIBUTES]
    return "".join(
        [
            heading(2, "Agreement with the query", "agreement"),
            note(measures.PRECISION, k),
            figure(
                plot(drawn, "Precision of each recommender by attribute, with intervals"),
                f"Precision@{k} by attribute; the bars are 95 % intervals.",
            ),
            contents.by_recommender([(words, measures.PRECISION, name) for words, name in named]),
            paragraph(
                "blend itself ranks by what the catalogue says in these columns of the products it "
                "may recommend, and of the query's neighbours; of the query it knows the picture "
                "alone.",
                "note",
            ),
            heading(3, f"Mean average precision@{k}"),
            note(measures.AVERAGE_PRECISION, k),
            contents.by_recommender(
                [(words, measures.AVERAGE_PRECISION, name) for words, name in named]
            ),
            heading(3, f"All attributes together: NDCG@{k}"),
            note(measures.NDCG, k),
            contents.by_recommender([("graded by overlap", measures.NDCG, "")]),
        ]
    )


def certainty(contents: Contents) -> str:
    """Which differences between recommenders are no accident of the sample."""
    entries = contents.document["differences"]
    if not entries:
        return ""
    titles = {one.named(contents.k): one.titled(contents.k) for one in measures.OF_RECOMMENDERS}
    shown = {measures.PRECISION.named(contents.k), measures.NDCG.named(contents.k)}
    first = [_difference_row(entry, titles) for entry in entries if entry["measure"] in shown]
    others = [_difference_row(entry, titles) for entry in entries if entry["measure"] not in shown]
    head = ["measure", "of", "recommenders", "difference", "95 % interval", "intervals overlap", ""]
    return "".join(
        [
            heading(2, "Which differences are certain", "certainty"),
            paragraph(
                "Every pair of recommenders, on the same resampled queries. The difference is "
                "certain when its interval leaves 0 out (core.statistics.bootstrap."
                "paired_difference). That two recommenders' own intervals do not overlap asks for "
                "more than that.",
                "note",
            ),
            table(head, first, texts=3, numbers=2),
            "<details><summary>The same for all other measures</summary>",
            table(head, others, texts=3, numbers=2),
            "</details>",
        ]
    )


def _difference_row(entry: Mapping[str, Any], titles: Mapping[str, str]) -> list[str]:
    if entry["low"] is None:
        said = ends = number(None, "")
        verdict = "not measured"
    else:
        said = _signed(entry["difference"])
        ends = f"{_signed(entry['low'])} … {_signed(entry['high'])}"
        verdict = "certain" if entry["low"] > 0 or entry["high"] < 0 else "may be chance"
    return [
        text(titles[entry["measure"]]),
        text(in_words(entry["attribute"])),
        text(f"{entry['first']} − {entry['second']}"),
        said,
        ends,
        "yes" if entry["intervals_overlap"] else "no",
        verdict,
    ]


def _signed(value: float) -> str:
    return f"{value:+.3f}".replace("-", "−")


def variety(contents: Contents) -> str:
    """How varied a list is."""
    k = contents.k
    bridged = [(in_words(name), measures.BRIDGED, name) for name in CATEGORIES]
    inside = [
        ("distance of the pictures", measures.LOOK_DISTANCE, ""),
        *((f"entropy of {in_words(name)}, bits", measures.ENTROPY, name) for name in SPREAD),
    ]
    return "".join(
        [
            heading(2, "Variety within a list", "variety"),
            note(measures.BRIDGED, k),
            contents.by_recommender(bridged),
            heading(3, "Diversity"),
            note(measures.LOOK_DISTANCE, k),
            note(measures.ENTROPY, k),
            contents.by_recommender(inside),
        ]
    )


def overlap(contents: Contents) -> str:
    """What the recommenders' lists have in common."""
    names = contents.recommenders
    rows = []
    for name in names:
        cells = []
        for other in names:
            pair = contents.figure(name + AND + other, measures.JACCARD) or contents.figure(
                other + AND + name, measures.JACCARD
            )
            if other == name:
                cells.append("1")
            elif pair is None:
                cells.append(number(None, ""))
            else:
                pair_name = str(pair["recommender"])
                cells.append(contents.cell(pair_name, measures.JACCARD))
        rows.append([text(name), *cells])
    return "".join(
        [
            heading(2, "Overlap of the recommenders", "overlap"),
            note(measures.JACCARD, contents.k),
            table(["", *names], rows),
        ]
    )


def speed(contents: Contents) -> str:
    """How long a list takes, and where the time goes."""
    rows = []
    for name in contents.recommenders:
        times = contents.document["recommenders"][name]["latency_ms"]
        rows.append(
            [
                text(name),
                contents.cell(name, measures.LATENCY, "median"),
                contents.cell(name, measures.LATENCY, "p95"),
                *(_stage(times["stages"].get(step)) for step in _STEPS),
                f"{times['queries']:,}",
            ]
        )
    head = ["", "median", "95th percentile", *(f"{step}, ms" for step in _STEPS), "queries"]
    return "".join(
        [
            heading(2, "Speed", "speed"),
            note(measures.LATENCY, contents.k),
            paragraph("The stages give median / 95th percentile.", "note"),
            table(head, rows),
        ]
    )


def _stage(taken: Mapping[str, float | None] | None) -> str:
    if taken is None:
        return ABSENT
    return f"{number(taken['median'], 'bits')} / {number(taken['p95'], 'bits')}"


_STEPS = ("candidates", "scoring", "reranking")
