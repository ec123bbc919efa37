"""Rules as a table to keep, to send and to edit in a spreadsheet: written to CSV and read back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from core.catalogue.columns import normalised
from core.catalogue.table import open_table
from core.errors import CatalogueError, ExportError, FashRecError
from core.export.destination import whole_file
from core.export.profiles import guard, profile_named
from core.export.text_file import as_csv
from core.rules.filter_text import filter_as_text, filter_of_text
from core.rules.rule import BOOST, BURY, KINDS, PIN, USUAL_STRENGTH, Rule, Target, checked
from core.words import worded

COLUMNS = (
    "rule",
    "product_id",
    "product_name",
    "products",
    "place",
    "strength",
    "question_product_id",
    "question_product_name",
    "questions",
    "recommender",
    "from",
    "until",
    "on",
    "note",
)
_KNOWN = {normalised(column): column for column in COLUMNS}
_GUARD = "'"
_YES, _NO = {"", "yes", "y", "on", "true", "1", "x"}, {"no", "n", "off", "false", "0"}
_DAYS = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%Y/%m/%d")


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row of a table that is no rule: the line in the file where it begins, and why."""

    line: int
    cause: str


@dataclass(frozen=True, slots=True)
class ReadRules:
    """What a table held: the rules, and the rows that are none."""

    rules: tuple[Rule, ...]
    bad_rows: tuple[BadRow, ...]


def write_table(rules: Sequence[Rule], out: Path) -> None:
    """Write rules to a CSV file for a spreadsheet, whole or not at all.

    Raises:
        ExportError: when it cannot be written.
    """
    dialect = profile_named("spreadsheet")
    lines = [COLUMNS, *(_cells(rule) for rule in rules)]
    data, _ = dialect.encoding.encode(as_csv(lines, dialect))
    with whole_file(out) as file:
        file.write(dialect.encoding.mark + data)


def read_table(path: Path) -> ReadRules:
    """Read rules from a CSV file; encoding and delimiter are found out, columns go by their names.

    Raises:
        ExportError: when the file cannot be read at all, or has no column "rule".
    """
    try:
        table = open_table(path)
    except CatalogueError as error:
        raise ExportError(error.words) from error
    places = {
        _KNOWN[normalised(name)]: place
        for place, name in enumerate(table.header)
        if normalised(name) in _KNOWN
    }
    if "rule" not in places:
        raise ExportError(
            worded(
                "Rules",
                "{path} is no table of rules: it has no column “rule”. Its columns are {columns}.",
            ).filled(path=path, columns=", ".join(COLUMNS))
        )
    rules, bad = [], []
    for record in table.rows():
        cells = {name: _unguarded(record.cells[place]) for name, place in places.items()}
        if not any(cells.values()):
            continue
        try:
            rules.append(_rule_of(cells))
        except FashRecError as error:
            bad.append(BadRow(record.line, error.words))
    return ReadRules(tuple(rules), tuple(bad))


def new_ones(rules: Sequence[Rule], known: Sequence[Rule]) -> list[Rule]:
    """Leave out the rules that are known already, and those that come twice."""
    seen = set(known)
    new = []
    for rule in rules:
        if rule not in seen:
            seen.add(rule)
            new.append(rule)
    return new


def _cells(rule: Rule) -> list[str]:
    texts = (
        rule.kind,
        rule.products.product_id,
        rule.products.name,
        filter_as_text(rule.products.filter),
        str(rule.place or ""),
        str(rule.strength or ""),
        rule.questions.product_id,
        rule.questions.name,
        filter_as_text(rule.questions.filter),
        rule.recommender,
        rule.first_day.isoformat() if rule.first_day else "",
        rule.last_day.isoformat() if rule.last_day else "",
        "yes" if rule.is_on else "no",
        rule.note,
    )
    return [_guarded(text) for text in texts]


def _guarded(text: str) -> str:
    """Guard a text against being run as a formula, so that it can be told how it was before."""
    return _GUARD + text if text.startswith(_GUARD) else guard(text)


def _unguarded(text: str) -> str:
    bare = text.strip()
    rest = bare.removeprefix(_GUARD)
    return rest if rest != bare and _guarded(rest) == bare else bare


def _rule_of(cells: Mapping[str, str]) -> Rule:
    """Make a rule of a row's cells by their column.

    Raises:
        FashRecError: saying what is wrong.
    """

    def cell(name: str) -> str:
        return cells.get(name, "")

    kind = cell("rule").casefold()
    if kind not in KINDS:
        no_rule = worded("Rules", "It is not said what rule it is; write one of {kinds}.")
        if cell("rule"):
            no_rule = worded("Rules", "“{rule}” is no rule; write one of {kinds}.")
        raise FashRecError(no_rule.filled(rule=cell("rule"), kinds=", ".join(KINDS)))
    strength = _number(cell("strength"), "strength")
    if kind in (BOOST, BURY) and not cell("strength"):
        strength = USUAL_STRENGTH
    rule = Rule(
        kind=kind,
        products=_target(cell, "product_id", "product_name", "products"),
        questions=_target(cell, "question_product_id", "question_product_name", "questions"),
        place=_number(cell("place"), "place") if cell("place") or kind != PIN else 1,
        strength=strength,
        recommender=cell("recommender").casefold().replace(" ", "-"),
        first_day=day_of(cell("from")),
        last_day=day_of(cell("until")),
        note=cell("note"),
        is_on=_is_on(cell("on")),
    )
    return checked(rule)


def _target(cell: Callable[[str], str], product_id: str, name: str, chosen: str) -> Target:
    return Target(cell(product_id), cell(name), filter_of_text(cell(chosen)))


def _number(text: str, column: str) -> int:
    if not text:
        return 0
    try:
        return int(text)
    except ValueError:
        words = worded("Rules", "The {column} “{text}” is no whole number.")
        raise FashRecError(words.filled(column=column, text=text)) from None


def _is_on(text: str) -> bool:
    said = text.casefold()
    if said in _YES:
        return True
    if said in _NO:
        return False
    words = worded("Rules", "“{text}” does not say whether the rule is on; write yes or no.")
    raise FashRecError(words.filled(text=text))


def day_of(text: str) -> date | None:
    """Read a day as people and spreadsheets write it, "" as none; the day before the month.

    Raises:
        FashRecError: when it is no day.
    """
    if not text:
        return None
    for form in _DAYS:
        try:
            return datetime.strptime(text, form).date()
        except ValueError:
            continue
    words = worded("Rules", "“{text}” is no day; write for example 2026-12-31.")
    raise FashRecError(words.filled(text=text))
