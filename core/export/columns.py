"""The columns a file can have: what stands in each, and what it is called.

A column's *source* says what stands in it:

- `query_…` is of the product asked about, `product_…` of a recommended one (long form), `rec_…` of
  the recommended ones, a column for each place (wide form), and `all_…` of all of them in one cell
  (wide form);
- after it comes `id`, `name`, `handle`, `picture` or a field such as `article_type` or `colour`;
- `query:Price`, `product:Price`, `rec:Price` are the catalogue's own columns, by their names;
- `rank`, `score` and `reason` are the recommendation's, `recommender` is who gave it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.errors import ExportError
from core.words import worded

FORMS = ("long", "wide")
_WORDS = {
    "id": worded("ExportColumns", "Id"),
    "name": worded("ExportColumns", "Name"),
    "handle": worded("ExportColumns", "Handle"),
    "picture": worded("ExportColumns", "Picture"),
    "article_type": worded("ExportColumns", "Article type"),
    "sub_category": worded("ExportColumns", "Sub-category"),
    "master_category": worded("ExportColumns", "Category"),
    "colour": worded("ExportColumns", "Colour"),
    "gender": worded("ExportColumns", "Gender"),
    "season": worded("ExportColumns", "Season"),
    "year": worded("ExportColumns", "Year"),
    "usage": worded("ExportColumns", "Usage"),
}
_OWN = {
    "rank": worded("ExportColumns", "Place"),
    "score": worded("ExportColumns", "Score"),
    "reason": worded("ExportColumns", "Reason"),
}
_GROUPS = {
    "query": worded("ExportColumns", "{what} of the product asked about"),
    "product": worded("ExportColumns", "{what} of the recommended product"),
    "rec": worded("ExportColumns", "{what} of each recommended product"),
}
_ALL = {
    "all_ids": worded("ExportColumns", "All recommended ids in one cell"),
    "all_names": worded("ExportColumns", "All recommended names in one cell"),
    "all_handles": worded("ExportColumns", "All recommended handles in one cell"),
    "all_scores": worded("ExportColumns", "All scores in one cell"),
}
_TITLES = {"product_article_type": "article_type", "rec_id": "rec"}
_SHORT = {"article_type": "product_article_type", "rec": "rec_id"}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what stands in it and what it is called in the file."""

    source: str
    title: str

    @property
    def each(self) -> bool:
        """Whether there is a column of this for each recommended place."""
        return self.source.startswith(("rec_", "rec:"))

    @property
    def is_picture(self) -> bool:
        """Whether pictures stand in it."""
        return self.source.endswith("_picture")


def default_title(source: str) -> str:
    """Give the name that a column has when nobody names it."""
    return _TITLES.get(source, source.replace(":", "_", 1))


def default_columns(form: str, *, pictures: bool = False) -> tuple[Column, ...]:
    """Give the columns of a form when nobody chose any; `pictures` for a file that shows them."""
    if form == "long":
        sources: Sequence[str] = (
            *(("query_picture",) if pictures else ()),
            *("query_id", "query_name", "rank"),
            *(("product_picture",) if pictures else ()),
            *("product_id", "product_name", "product_article_type"),
            *("score", "recommender", "reason"),
        )
    else:
        sources = (
            *(("query_picture",) if pictures else ()),
            *("query_id", "query_name", "recommender"),
            *(("rec_picture",) if pictures else ()),
            "rec_id",
        )
    return tuple(Column(source, default_title(source)) for source in sources)


def offered(form: str, attributes: Iterable[str] = ()) -> tuple[str, ...]:
    """Give the sources that a form can have; `attributes` are the catalogue's own columns."""
    own = tuple(attributes)
    query = (*(f"query_{name}" for name in _WORDS), *(f"query:{name}" for name in own))
    if form == "long":
        recommended = (
            *("rank", *(f"product_{name}" for name in _WORDS)),
            *(f"product:{name}" for name in own),
            *("score", "reason"),
        )
    else:
        recommended = (
            *(f"rec_{name}" for name in (*_WORDS, "score", "reason")),
            *(f"rec:{name}" for name in own),
            *_ALL,
        )
    return (*query, "recommender", *recommended)


def in_words(source: str) -> str:
    """Say for people what stands in a column."""
    if source in _ALL:
        return _ALL[source]
    if source in _OWN:
        return _OWN[source]
    if source == "recommender":
        return worded("ExportColumns", "Recommender")
    group, name = _split(source)
    return _GROUPS[group].filled(what=_WORDS.get(name, _OWN.get(name, name)))


def parse_column(text: str, form: str) -> Column:
    """Read a column from `source` or `source=title`; an equals sign in a source is `\\=`.

    Raises:
        ExportError: when the form has no such column.
    """
    source, *rest = re.split(r"(?<!\\)=", text, maxsplit=1)
    plain = source.strip().replace("\\=", "=")
    plain = _SHORT.get(plain, plain)
    title = rest[0].strip() if rest else ""
    column = Column(plain, title or default_title(plain))
    check_columns((column,), form)
    return column


def column_argument(column: Column) -> str:
    """Write a column as `parse_column` reads it."""
    source = column.source.replace("=", "\\=")
    return f"{source}={column.title}"


def check_columns(columns: Sequence[Column], form: str) -> None:
    """Check that a form can have these columns, each with a name of its own.

    Raises:
        ExportError: saying in a sentence what is wrong.
    """
    if not columns:
        raise ExportError(
            worded("Exporting", "A file without columns is empty; choose at least one.")
        )
    titles: set[str] = set()
    for column in columns:
        if not _exists(column.source, form):
            raise ExportError(_no_such(column.source, form))
        if not column.title.strip():
            raise ExportError(
                worded("Exporting", "The column {column} has no name; give it one.").filled(
                    column=in_words(column.source)
                )
            )
        if column.title in titles:
            raise ExportError(
                worded(
                    "Exporting", "Two columns are called “{title}”; give each a name of its own."
                ).filled(title=column.title)
            )
        titles.add(column.title)


def _exists(source: str, form: str) -> bool:
    group, colon, name = source.partition(":")
    if colon:
        return bool(name) and group in ("query", "product" if form == "long" else "rec")
    return source in offered(form)


def _no_such(source: str, form: str) -> str:
    other = "wide" if form == "long" else "long"
    if _exists(source, other):
        return worded(
            "Exporting",
            "The column “{source}” belongs to the {other} form, and this is the {form} one.",
        ).filled(source=source, other=other, form=form)
    return worded(
        "Exporting",
        "There is no column “{source}”; choose from: {offered}, or query:NAME for the "
        "catalogue's column NAME.",
    ).filled(source=source, offered=", ".join(offered(form)))


def _split(source: str) -> tuple[str, str]:
    for sign in (":", "_"):
        group, found, name = source.partition(sign)
        if found and group in _GROUPS:
            return group, name
    raise ExportError(worded("Exporting", "There is no column “{source}”.").filled(source=source))
