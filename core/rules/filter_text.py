"""A filter as text that people write and read in a cell: `Article type: Belts, Caps; Colour: Red`.

What stands in double quotes is taken as it is, a double quote in it being written twice.
"""

from core.browsing.filter import CATEGORY, Filter, Years
from core.catalogue.column_words import IN_WORDS, column_title
from core.catalogue.columns import normalised
from core.errors import FashRecError
from core.words import worded

_TEXT, _YEARS = "Search", "Years"
_SIGNS = ',;:"'
_DASHES = "–-"
_FIELDS = {normalised(words): field for field, words in IN_WORDS.items()} | {
    normalised(field): field for field in IN_WORDS
}
_FIELDS |= {"category": CATEGORY, normalised(CATEGORY): CATEGORY, "color": "colour"}
_FIELDS |= {"type": "article_type", "subcategory": "sub_category"}


def filter_as_text(filter: Filter) -> str:
    """Write a filter; "" for one that all products fit."""
    parts = [f"{_TEXT}: {_quoted(filter.text)}"] if filter.text else []
    for column, values in filter.values:
        title = "Category" if column == CATEGORY else column_title(column)
        if _column_of(title) != column:
            title = column
        parts.append(f"{_quoted(title)}: {', '.join(map(_quoted, values))}")
    first, last = filter.years
    if first is not None or last is not None:
        parts.append(f"{_YEARS}: {'' if first is None else first}–{'' if last is None else last}")
    return "; ".join(parts)


def filter_of_text(text: str) -> Filter:
    """Read what `filter_as_text` writes, or somebody's hand.

    Raises:
        FashRecError: naming the part that cannot be understood.
    """
    searched = ""
    years: Years = (None, None)
    values: list[tuple[str, tuple[str, ...]]] = []
    for part in _split(text, ";"):
        if not part.strip():
            continue
        title, *rest = _split(part, ":")
        if not rest:
            words = worded(
                "Rules",
                "“{text}” does not say of which column; write for example “Article type: Belts, "
                "Caps; Colour: Navy Blue”.",
            )
            raise FashRecError(words.filled(text=part.strip()))
        said = ":".join(rest)
        name = _plain(title)
        if normalised(name) == normalised(_TEXT):
            searched = _plain(said)
        elif normalised(name) == normalised(_YEARS):
            years = _years_of(_plain(said))
        else:
            chosen = tuple(_plain(value) for value in _split(said, ",") if value.strip())
            if not chosen:
                words = worded(
                    "Rules",
                    "No value is given for “{column}”; write for example “Article type: Belts, "
                    "Caps; Colour: Navy Blue”.",
                )
                raise FashRecError(words.filled(column=name))
            values.append((_column_of(name), chosen))
    return Filter(searched, tuple(values), years)


def _column_of(title: str) -> str:
    return _FIELDS.get(normalised(title), title)


def _quoted(text: str) -> str:
    if text and text == text.strip() and not any(sign in text for sign in _SIGNS):
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _plain(text: str) -> str:
    """Take the quotes off, which stay as they are within a text that does not begin with one."""
    bare = text.strip()
    if len(bare) > 1 and bare[0] == bare[-1] == '"':
        return bare[1:-1].replace('""', '"')
    return bare


def _split(text: str, sign: str) -> list[str]:
    """Split at a sign, but not inside of quotes."""
    parts, inside, start = [], False, 0
    for position, character in enumerate(text):
        if character == '"':
            inside = not inside
        elif character == sign and not inside:
            parts.append(text[start:position])
            start = position + 1
    return [*parts, text[start:]]


def _years_of(text: str) -> Years:
    for dash in _DASHES:
        first, found, last = text.partition(dash)
        if found:
            break
    else:
        first = last = text
    try:
        bounds = tuple(int(each) if each.strip() else None for each in (first, last))
    except ValueError:
        words = worded("Rules", "“{text}” are no years; write for example 2012–2014.")
        raise FashRecError(words.filled(text=text)) from None
    return bounds[0], bounds[1]
