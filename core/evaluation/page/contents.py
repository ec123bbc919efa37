"""A report's document, as the sections of the page read it."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.evaluation.measures import Measure
from core.evaluation.page.charts import Estimate
from core.evaluation.page.elements import Best, number, table, text, with_interval


class Contents:
    """What `evaluate` returned, with its figures found by who, what and of which attribute."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        """Take the document."""
        self.document = document
        self.k: int = document["k"]
        self.recommenders: tuple[str, ...] = tuple(document["recommenders"])
        self._figures = {
            (entry["recommender"], entry["measure"], entry["attribute"]): entry
            for entry in document["figures"]
        }

    def figure(self, who: str, measure: Measure, attribute: str = "") -> Mapping[str, Any] | None:
        """Give one figure, None when it was not measured."""
        return self._figures.get((who, measure.named(self.k), attribute))

    def cell(self, who: str, measure: Measure, attribute: str = "") -> str:
        """Write one figure with its interval."""
        found = self.figure(who, measure, attribute)
        if found is None:
            return with_interval(None, None, None, measure.unit)
        return with_interval(found["value"], found["low"], found["high"], measure.unit)

    def by_recommender(self, rows: Sequence[tuple[str, Measure, str]]) -> str:
        """Give a table with a column a recommender, and the queries that each row was measured on.

        The highest value of a row is marked.

        Args:
            rows: the words, the measure and the attribute of each row.
        """
        lines = []
        for words, measure, attribute in rows:
            found = {name: self.figure(name, measure, attribute) for name in self.recommenders}
            values = [one["value"] for one in found.values() if one and one["value"] is not None]
            best = max(values) if len(values) > 1 else None
            cells: list[str | Best] = []
            for name, one in found.items():
                is_best = one is not None and best is not None and one["value"] == best
                cell = self.cell(name, measure, attribute)
                cells.append(Best(cell) if is_best else cell)
            queries = max((one["queries"] for one in found.values() if one), default=0)
            lines.append([text(words), *cells, f"{queries:,}"])
        return table(["", *self.recommenders, "queries"], lines)

    def estimates(self, measure: Measure, attribute: str) -> list[Estimate]:
        """Give a measure of all recommenders, for a plot."""
        found = []
        for place, name in enumerate(self.recommenders):
            one = self.figure(name, measure, attribute)
            if one is not None and one["low"] is not None:
                found.append(Estimate(name, one["value"], one["low"], one["high"], place))
        return found


def share(value: float | None) -> str:
    """Write a share as a percentage."""
    return number(None, "") if value is None else f"{value:.1%}"
