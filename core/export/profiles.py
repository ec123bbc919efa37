"""The two dialects of CSV that FashRec writes, and how a cell looks in each.

*Spreadsheet* is for people: a byte-order mark so that accents survive, the delimiter their
spreadsheet expects, and text guarded so that no product name is run as a formula. *Machine* is for
programs: plain RFC 4180, every text exactly as it stands in the catalogue.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.errors import ExportError

Cell = str | int | float

PROFILES = ("spreadsheet", "machine")
DELIMITERS = (",", ";", "\t")
LINE_END = "\r\n"

_FORMULA_STARTS = frozenset("=+-@\t\r\n\0")
_GUARD = "'"


@dataclass(frozen=True, slots=True)
class Profile:
    """One dialect: `encoding` as Python names it, `guarded` when text is kept from being run."""

    encoding: str
    delimiter: str
    guarded: bool

    def row(self, cells: Iterable[Cell]) -> list[str]:
        """Give the cells as the texts to write.

        Text may be guarded; numbers never are. A float (a score) has four decimals and a dot.
        """
        guarded = self.guarded
        return [
            (guard(cell) if guarded else cell) if isinstance(cell, str) else _number(cell)
            for cell in cells
        ]


def guard(text: str) -> str:
    """Put an apostrophe before text that a spreadsheet would run as a formula."""
    return _GUARD + text if text[:1] in _FORMULA_STARTS else text


def _number(value: float) -> str:
    if isinstance(value, float):
        return f"{round(value, 4) + 0.0:.4f}"  # adding 0.0 turns -0.0 into 0.0
    return str(value)


def profile_named(name: str, delimiter: str = ",") -> Profile:
    """Find a profile; `delimiter` matters to the spreadsheet alone.

    Raises:
        ExportError: when there is no such profile, or the delimiter is none of `DELIMITERS`.
    """
    if name == "machine":
        return Profile("utf-8", ",", guarded=False)
    if name != "spreadsheet":
        raise ExportError(unknown("profile", name, PROFILES))
    if delimiter not in DELIMITERS:
        raise ExportError(
            f"{delimiter!r} cannot separate the columns of a spreadsheet file; "
            "use a comma, a semicolon or a tab."
        )
    return Profile("utf-8-sig", delimiter, guarded=True)


def unknown(what: str, name: str, choices: Sequence[str]) -> str:
    """Say in a sentence that a choice does not exist, and which do."""
    return f"There is no {what} “{name}”; choose one of: {', '.join(choices)}."
