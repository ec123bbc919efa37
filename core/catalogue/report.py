"""The import report: every row and picture that had a problem, why, and what was done."""

import csv
import io
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that was not as it should be.

    `row` is the line number in the CSV file where the row begins (the header is line 1), or None
    when the problem is not a row's. `cause` and `action` are short sentences for the user.
    """

    row: int | None
    product_id: str
    picture: str
    cause: str
    action: str


COLUMNS = tuple(field.name for field in fields(Problem))


def report_as_csv(problems: Iterable[Problem]) -> str:
    """Give the report as CSV text with a header, CRLF line ends, for spreadsheets and archives."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for problem in problems:
        row, *rest = astuple(problem)
        writer.writerow(["" if row is None else row, *rest])
    return text.getvalue()


def report_from_csv(text: str) -> list[Problem]:
    """Read back what `report_as_csv` wrote."""
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return [
        Problem(
            int(row["row"]) if row["row"] else None,
            row["product_id"],
            row["picture"],
            row["cause"],
            row["action"],
        )
        for row in rows
    ]
