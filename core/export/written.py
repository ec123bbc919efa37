"""One query as text: the lines it adds to the file, and what is to be told of it."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.catalogue.report import Problem
from core.export.lines import Answered, lines
from core.export.profiles import LINE_END, Profile


@dataclass(frozen=True, slots=True)
class Written:
    """What is left of an answer: its lines, how many places it filled, and why if it filled none.

    An answer holds every field of every product in it; its lines are a tenth of that, so that many
    can wait for their turn.
    """

    text: str
    recommendations: int
    skipped: Problem | None


def written(answered: Answered, form: str, k: int, profile: Profile) -> Written:
    """Write the lines of one query."""
    rows = map(profile.row, lines(answered, form, k))
    filled = len(answered.first(k))
    return Written(
        as_csv(rows, profile), filled, None if filled else _nothing_recommended(answered)
    )


def as_csv(rows: Iterable[Sequence[str]], profile: Profile) -> str:
    """Give lines of cells as the text of a CSV file."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=profile.delimiter, lineterminator=LINE_END).writerows(rows)
    return text.getvalue()


def _nothing_recommended(answered: Answered) -> Problem:
    note = answered.answer.note if answered.answer else ""
    return Problem(
        row=None,
        product_id=answered.query_id,
        picture=answered.picture or answered.query_name,
        cause=answered.cause or note or "No other product of the catalogue comes into question.",
        action="Left without recommendations.",
    )
