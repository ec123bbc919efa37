"""What somebody wants to see of a catalogue, as a value that can be kept, compared and told."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.catalogue.labels import is_label, plain
from core.errors import FashRecError
from core.words import worded

Years = tuple[int | None, int | None]

CATEGORY = "category_path"
"""The column of the category tree; its values are paths such as "Apparel › Topwear › Shirts"."""

PATH_SIGN = " › "
TEXT, YEAR, YEARS = "text", "year", "years"
NOT_GIVEN = worded("Filter", "Not given")
"""How the value "" is told: that the catalogue says nothing in this column."""

_EVERY_YEAR: Years = (None, None)
_DAMAGED = worded(
    "SavedSearches", "This saved search is damaged and cannot be used: delete it and save it again."
)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a filter asks for.

    `column` is a column of products, with one of the values that are wanted of it, or "text" or
    "years" with the words that tell it.
    """

    column: str
    value: str

    @property
    def words(self) -> str:
        """What to call it in short: of a category its own name, without those above it."""
        if self.column == TEXT:
            return worded("Filters", "“{text}”").filled(text=self.value)
        if self.column == CATEGORY:
            return self.value.rpartition(PATH_SIGN)[2]
        return self.value or NOT_GIVEN


@dataclass(frozen=True, slots=True)
class Filter:
    """Which products are wanted: those that fit the text, every column and the years.

    `text` is searched as the store searches. `values` are columns with the values wanted of them,
    of which a product needs one; columns are fields of `Product`, names of extra columns, or
    `CATEGORY`, where a path stands for everything below it. Values are compared by
    `core.catalogue.labels.plain`; "" is what has no value. `years` are the first and the last year,
    each None where there is no bound. Columns without a value, and values given twice, fall away.
    """

    text: str = ""
    values: tuple[tuple[str, tuple[str, ...]], ...] = ()
    years: Years = _EVERY_YEAR

    def __post_init__(self) -> None:
        """Bring the values into the one form that is compared."""
        merged: dict[str, dict[str, str]] = {}
        for column, values in self.values:
            known = merged.setdefault(column, {})
            for value in values:
                key = key_of(value)
                known.setdefault(key, value.strip() if key else "")
        listed = tuple((column, tuple(known.values())) for column, known in merged.items() if known)
        object.__setattr__(self, "text", self.text.strip())
        object.__setattr__(self, "values", listed)
        first, last = self.years
        if first is not None and last is not None and first > last:
            object.__setattr__(self, "years", (last, first))

    @property
    def is_empty(self) -> bool:
        """Whether every product is wanted."""
        return not self.text and not self.values and self.years == _EVERY_YEAR

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of which values are wanted."""
        return tuple(column for column, _ in self.values)

    def chosen(self, column: str) -> tuple[str, ...]:
        """Give the values wanted of a column, none where all are."""
        return dict(self.values).get(column, ())

    def wants(self, column: str, value: str) -> bool:
        """Tell whether this very value of a column is among those chosen."""
        return key_of(value) in map(key_of, self.chosen(column))

    def chosen_keys(self, column: str) -> frozenset[str]:
        """Give the values wanted of a column as they are compared, for asking about many."""
        return frozenset(map(key_of, self.chosen(column)))

    def with_text(self, text: str) -> "Filter":
        """Give the same filter with another text."""
        return replace(self, text=text)

    def with_values(self, column: str, values: Iterable[str]) -> "Filter":
        """Give the same filter with these values of a column; a column keeps its place."""
        chosen: dict[str, tuple[str, ...]] = dict(self.values)
        chosen[column] = tuple(values)
        return replace(self, values=tuple(chosen.items()))

    def with_years(self, first: int | None, last: int | None) -> "Filter":
        """Give the same filter with other years."""
        return replace(self, years=(first, last))

    def toggled(self, column: str, value: str) -> "Filter":
        """Give the same filter with a value chosen that was not, or the other way round."""
        chosen = self.chosen(column)
        if not self.wants(column, value):
            return self.with_values(column, (*chosen, value))
        unwanted = key_of(value)
        return self.with_values(column, [each for each in chosen if key_of(each) != unwanted])

    def without(self, column: str) -> "Filter":
        """Give the same filter asking nothing of a column, of "text" or of "years"."""
        if column == TEXT:
            return self.with_text("")
        if column == YEARS:
            return self.with_years(None, None)
        return self.with_values(column, ())

    def without_part(self, part: Part) -> "Filter":
        """Give the same filter without one of its parts."""
        if part.column in (TEXT, YEARS):
            return self.without(part.column)
        wanted = self.wants(part.column, part.value)
        return self.toggled(part.column, part.value) if wanted else self

    def parts(self) -> list[Part]:
        """Give everything it asks for one by one, in the order it was chosen; the text first."""
        found = [Part(TEXT, self.text)] if self.text else []
        found += [Part(column, value) for column, values in self.values for value in values]
        if self.years != _EVERY_YEAR:
            found.append(Part(YEARS, years_in_words(self.years)))
        return found

    def in_words(self) -> str:
        """Tell it in one line, as "Belts · Navy Blue, Black · 2011–2013"; "" for everything."""
        said = [Part(TEXT, self.text).words] if self.text else []
        for column, values in self.values:
            said.append(", ".join(Part(column, value).words for value in values))
        if self.years != _EVERY_YEAR:
            said.append(years_in_words(self.years))
        return " · ".join(said)

    def as_json(self) -> dict[str, Any]:
        """Give it as plain values; what is not asked for is left out."""
        plain_values: dict[str, Any] = {}
        if self.text:
            plain_values["text"] = self.text
        if self.values:
            plain_values["values"] = [[column, list(values)] for column, values in self.values]
        if self.years != _EVERY_YEAR:
            plain_values["years"] = list(self.years)
        return plain_values

    @classmethod
    def from_json(cls, raw: object) -> "Filter":
        """Make a filter of what `as_json` gave.

        Raises:
            FashRecError: when it is something else.
        """
        if not isinstance(raw, Mapping):
            raise FashRecError(_DAMAGED)
        text, values = raw.get("text", ""), raw.get("values", [])
        years = raw.get("years", [None, None])
        if not (isinstance(text, str) and _are_values(values) and _are_years(years)):
            raise FashRecError(_DAMAGED)
        listed = tuple((column, tuple(chosen)) for column, chosen in values)
        return cls(text, listed, (years[0], years[1]))


def key_of(value: str) -> str:
    """Give a value as it is compared; "" for what says nothing, as "NA" does."""
    return plain(value) if is_label(value) else ""


def years_in_words(years: Years) -> str:
    """Tell a range of years: "2011–2013", "2012", "from 2011", "until 2013", "every year"."""
    first, last = years
    if first is None and last is None:
        return worded("Filter", "every year")
    if first is None:
        return worded("Filter", "until {year}").filled(year=last)
    if last is None:
        return worded("Filter", "from {year}").filled(year=first)
    return f"{first}" if first == last else f"{first}–{last}"


def path_of(parts: Sequence[str]) -> str:
    """Join the names of categories, the widest first, to a value of `CATEGORY`."""
    return PATH_SIGN.join(parts)


def _are_values(raw: object) -> bool:
    return isinstance(raw, list) and all(
        isinstance(pair, list)
        and len(pair) == 2
        and isinstance(pair[0], str)
        and isinstance(pair[1], list)
        and all(isinstance(value, str) for value in pair[1])
        for pair in raw
    )


def _are_years(raw: object) -> bool:
    if not isinstance(raw, list) or len(raw) != 2:
        return False
    return all(each is None or type(each) is int for each in raw)
