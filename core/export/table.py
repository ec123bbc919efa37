"""Answers as lines of cells, by the columns that were chosen."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter

from core.catalogue.product import Product
from core.export.answered import Answered
from core.export.cells import SEPARATOR, Cell, Picture, Value
from core.export.columns import Column
from core.recommend.recommendation import Recommendation

HandleOf = Callable[[int], str]
"""Gives the handle of a product by its row."""

_OfQuery = Callable[[Answered], Cell]
_OfEach = Callable[[Recommendation], Value]
_EMPTY: Cell = ""


def no_handles(row: int) -> str:
    """Stand in where no column needs handles."""
    return ""


@dataclass(frozen=True, slots=True)
class Table:
    """Columns ready to be filled: `lines` gives the cells of one answer.

    In the long form there is a line for each recommendation, in the wide form one for each query,
    in which a column of `rec_…` gives a cell for each of the `k` places; such columns that stand
    side by side alternate place by place.
    """

    form: str
    columns: tuple[Column, ...]
    k: int
    handle_of: HandleOf = no_handles
    _of_query: dict[int, _OfQuery] = field(init=False, repr=False)
    _of_each: dict[int, _OfEach] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Look up once what each column shows."""
        of_query, of_each = {}, {}
        for place, column in enumerate(self.columns):
            each = _each(column.source, self.handle_of)
            if each is not None:
                of_each[place] = each
            else:
                of_query[place] = _query(column.source, self.handle_of, self.k)
        object.__setattr__(self, "_of_query", of_query)
        object.__setattr__(self, "_of_each", of_each)

    @property
    def titles(self) -> tuple[str, ...]:
        """The names of the columns as they stand in the file, a name for each place."""
        return tuple(title for title, _ in self.laid_out())

    def laid_out(self) -> Iterator[tuple[str, Column]]:
        """Give each column of the file with its name, the places of the wide form counted."""
        for group in self._groups():
            if not group[0].each or self.form == "long":
                yield from ((column.title, column) for column in group)
                continue
            for number in range(1, self.k + 1):
                yield from ((f"{column.title}_{number}", column) for column in group)

    def lines(self, answered: Answered) -> Iterator[tuple[Cell, ...]]:
        """Give the lines of one query: one for each recommendation, or exactly one if wide."""
        if self.form == "wide":
            yield tuple(self._wide(answered))
            return
        line = list(self._filled(answered))
        each = tuple(self._of_each.items())
        for recommendation in answered.first(self.k):
            for place, show in each:
                line[place] = show(recommendation)
            yield tuple(line)

    def records(self, answered: Answered) -> Iterator[dict[str, Cell]]:
        """Give what `lines` does by the columns' names, the places of a wide column as one cell."""
        titles = [column.title for column in self.columns]
        if self.form == "long":
            for line in self.lines(answered):
                yield dict(zip(titles, line, strict=True))
            return
        record = dict(zip(titles, self._filled(answered), strict=True))
        for place, show in self._of_each.items():
            record[titles[place]] = tuple(map(show, answered.first(self.k)))
        yield record

    def _filled(self, answered: Answered) -> Iterator[Cell]:
        for place in range(len(self.columns)):
            show = self._of_query.get(place)
            yield _EMPTY if show is None else show(answered)

    def _wide(self, answered: Answered) -> Iterator[Cell]:
        found = answered.first(self.k)
        place = 0
        for group in self._groups():
            places = range(place, place + len(group))
            place += len(group)
            if not group[0].each:
                yield from (self._of_query[at](answered) for at in places)
                continue
            for recommendation in found:
                yield from (self._of_each[at](recommendation) for at in places)
            yield from [_EMPTY] * ((self.k - len(found)) * len(group))

    def _groups(self) -> Iterator[Sequence[Column]]:
        for _, group in groupby(self.columns, key=attrgetter("each")):
            yield tuple(group)


def _query(source: str, handle_of: HandleOf, k: int) -> _OfQuery:
    """Show what does not change from one recommendation of a query to the next."""
    if source in _ALL:
        name = _ALL[source]
        each = _each(f"product_{name}" if name != "score" else name, handle_of)
        assert each is not None
        return lambda answered: tuple(map(each, answered.first(k)))
    simple: dict[str, _OfQuery] = {
        "query_id": attrgetter("query_id"),
        "query_name": attrgetter("query_name"),
        "recommender": attrgetter("recommender"),
        "query_handle": lambda answered: "" if answered.row is None else handle_of(answered.row),
        "query_picture": _query_picture,
    }
    if source in simple:
        return simple[source]
    show = _field(source.removeprefix("query"))
    return lambda answered: show(answered.product) if answered.product else ""


def _query_picture(answered: Answered) -> Cell:
    if answered.product is None:
        return Picture(None, "")
    usable = not answered.product.picture_problem
    return Picture(answered.row if usable else None, answered.product.picture)


def _each(source: str, handle_of: HandleOf) -> _OfEach | None:
    """Show what differs from one recommendation to the next; None where nothing does."""
    if source in ("rank", "score", "reason"):
        source = f"product_{source}"
    for group in ("product", "rec"):
        if source.startswith((f"{group}_", f"{group}:")):
            break
    else:
        return None
    name = source.removeprefix(group)
    simple: dict[str, _OfEach] = {
        "_rank": attrgetter("rank"),
        "_score": lambda recommendation: float(recommendation.score),
        "_reason": lambda recommendation: SEPARATOR.join(recommendation.reasons),
        "_handle": lambda recommendation: handle_of(recommendation.row),
        "_picture": lambda recommendation: Picture(
            recommendation.row, recommendation.product.picture
        ),
    }
    if name in simple:
        return simple[name]
    if name.startswith(":"):
        show = _field(name)
        return lambda recommendation: show(recommendation.product)
    field_name = "product_id" if name == "_id" else name.removeprefix("_")
    return attrgetter(f"product.{field_name}")


def _field(name: str) -> Callable[[Product], str]:
    """Show a field (`_colour`) or a column of the catalogue's own (`:Price`) of a product."""
    if name.startswith(":"):
        attribute = name.removeprefix(":")
        return lambda product: product.attributes.get(attribute, "")
    return attrgetter(name.removeprefix("_"))


_ALL = {
    "all_ids": "id",
    "all_names": "name",
    "all_handles": "handle",
    "all_scores": "score",
}
