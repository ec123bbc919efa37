"""The report in one paragraph: who is best at what, and whether that is certain."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.catalogue.column_words import in_words
from core.evaluation import measures
from core.evaluation.figures import CLASSIFIER
from core.statistics.bootstrap import intervals_overlap

_HEADLINES = ("article_type", "colour", "gender")


@dataclass(frozen=True, slots=True)
class Standing:
    """Who leads in one measure, and whether the next best's interval overlaps with the leader's."""

    words: str
    best: str
    value: float
    low: float
    high: float
    overlaps: bool


def answer(document: Mapping[str, Any]) -> str:
    """Say in a few sentences which recommender is best at what.

    `document` is what `evaluate` returns, less this answer. Where two intervals do not overlap, the
    difference is certain; where they do, this paragraph says so.
    """
    k = document["k"]
    same = [(measures.PRECISION.named(k), name, in_words(name)) for name in _HEADLINES]
    agreeing = standings(document, [*same, (measures.NDCG.named(k), "", "all attributes together")])
    if not agreeing:
        return "No product could be asked about, so there is nothing to compare."
    sentences = [*_leaders(agreeing), *_variety(document), *_speed(document)]
    return " ".join([*sentences, *_of_the_classifier(document)])


def standings(document: Mapping[str, Any], wanted: list[tuple[str, str, str]]) -> list[Standing]:
    """Find the leader in each of some measures, given as (measure, attribute, words)."""
    found = []
    for measure, attribute, words in wanted:
        entries = [
            entry
            for entry in document["figures"]
            if (entry["measure"], entry["attribute"]) == (measure, attribute)
            and entry["recommender"] in document["recommenders"]
            and entry["low"] is not None
        ]
        entries.sort(key=lambda entry: -entry["value"])
        if not entries:
            continue
        best = entries[0]
        ends = [(entry["low"], entry["high"]) for entry in entries]
        overlaps = any(intervals_overlap(ends[0], other) for other in ends[1:])
        found.append(
            Standing(words, best["recommender"], best["value"], best["low"], best["high"], overlaps)
        )
    return found


def _leaders(found: list[Standing]) -> list[str]:
    sentences = []
    for best in dict.fromkeys(standing.best for standing in found):
        parts = [
            f"{one.words} ({one.value:.3f}, interval {one.low:.3f}–{one.high:.3f})"
            for one in found
            if one.best == best
        ]
        sentences.append(f"{best} agrees best with the query in {_listed(parts)}.")
    unsure = [standing.words for standing in found if standing.overlaps]
    if not unsure:
        sentences.append("None of these 95 % intervals overlaps with another recommender's.")
    elif len(unsure) == len(found):
        sentences.append("All of these 95 % intervals overlap with the next recommender's.")
    else:
        sentences.append(
            f"The 95 % intervals overlap with the next recommender's in {_listed(unsure)}, and in "
            "nothing else."
        )
    return sentences


def _variety(document: Mapping[str, Any]) -> list[str]:
    wanted = [(measures.BRIDGED.name, "article_type", "article types")]
    sentences = [
        f"{one.best} bridges the most article types in a list ({one.value:.2f})."
        for one in standings(document, wanted)
    ]
    covered = {
        name: figures["exposure"]["coverage"]
        for name, figures in document["recommenders"].items()
        if figures["exposure"]["coverage"] is not None
    }
    if covered:
        best = max(covered, key=lambda name: covered[name])
        sentences.append(f"{best} shows the most of the catalogue ({covered[best]:.1%}).")
    return sentences


def _speed(document: Mapping[str, Any]) -> list[str]:
    medians = {
        name: figures["latency_ms"]["median"]
        for name, figures in document["recommenders"].items()
        if figures["latency_ms"]["median"] is not None
    }
    if not medians:
        return []
    best = min(medians, key=lambda name: medians[name])
    return [f"{best} answers first, in {medians[best]:.1f} ms."]


def _of_the_classifier(document: Mapping[str, Any]) -> list[str]:
    values = {
        entry["measure"]: entry
        for entry in document["figures"]
        if entry["recommender"] == CLASSIFIER and entry["value"] is not None
    }
    top = values.get(measures.TOP_K.named(1))
    right = values.get(measures.RIGHT_WHEN_SURE.name)
    if top is None or right is None:
        return []
    return [
        f"The classifier's first guess is right for {top['value']:.1%} of the held-out products; "
        f"it is sure of {values[measures.SURE.name]['value']:.1%} of them, and then right in "
        f"{right['value']:.1%}."
    ]


def _listed(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"
