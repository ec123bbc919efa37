"""Keeping rules: in the workspace's user data, by product ids, each change a step to be undone."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from core.browsing.filter import Filter
from core.catalogue.store_writing import writable
from core.errors import FashRecError, WorkspaceError
from core.rules.rule import Rule, Target, checked
from core.userdata.user_data import Table, UserData
from core.words import worded

RULES = Table(
    "rules",
    """
    rule_id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    product_id TEXT NOT NULL,
    product_name TEXT NOT NULL,
    products TEXT NOT NULL,
    place INTEGER NOT NULL,
    strength INTEGER NOT NULL,
    question_id TEXT NOT NULL,
    question_name TEXT NOT NULL,
    questions TEXT NOT NULL,
    recommender TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    note TEXT NOT NULL,
    is_on INTEGER NOT NULL
    """,
)
_COLUMNS = (
    "kind, product_id, product_name, products, place, strength, question_id, question_name, "
    "questions, recommender, first_day, last_day, note, is_on"
)
_MARKS = ", ".join("?" * len(_COLUMNS.split(", ")))
_READ = f"SELECT rule_id, {_COLUMNS} FROM rules ORDER BY position, rule_id"
_ADD = (
    f"INSERT INTO rules (position, {_COLUMNS}) "
    f"VALUES ((SELECT COALESCE(MAX(position), 0) + 1 FROM rules), {_MARKS})"
)
_CHANGE = f"UPDATE rules SET ({_COLUMNS}) = ({_MARKS}) WHERE rule_id = ?"


def read_rules(data: UserData) -> list[Rule]:
    """Give all rules, in the order of the desk.

    Raises:
        WorkspaceError: when they cannot be read.
    """
    with data.reading(RULES) as database:
        rows = database.execute(_READ).fetchall()
    try:
        return [_rule_of(row) for row in rows]
    except (ValueError, FashRecError) as error:
        raise _unreadable(data.path, error) from error


def add_rules(data: UserData, rules: Sequence[Rule], label: str) -> list[Rule]:
    """Keep new rules, after those that there are, and give them as they are kept.

    Raises:
        FashRecError: when one makes no sense; then none is kept.
        WorkspaceError: when they cannot be written.
    """
    with data.changing(label, RULES) as database:
        numbers = [_insert(database, checked(rule)) for rule in rules]
    return [replace(rule, rule_id=number) for rule, number in zip(rules, numbers, strict=True)]


def change_rules(data: UserData, rules: Sequence[Rule], label: str) -> None:
    """Let rules that are kept, by their numbers, be as they are given; gone ones stay gone.

    Raises:
        FashRecError: when one makes no sense; then none is changed.
        WorkspaceError: when they cannot be written.
    """
    with data.changing(label, RULES) as database:
        for rule in rules:
            database.execute(_CHANGE, (*_values(checked(rule)), rule.rule_id))


def remove_rules(data: UserData, numbers: Iterable[int], label: str) -> None:
    """Forget rules by their numbers; one that is gone already does not matter.

    Raises:
        WorkspaceError: when they cannot be written.
    """
    with data.changing(label, RULES) as database:
        for number in numbers:
            database.execute("DELETE FROM rules WHERE rule_id = ?", (number,))


def order_rules(data: UserData, numbers: Sequence[int], label: str) -> None:
    """Put all rules into another order, given by their numbers.

    Raises:
        WorkspaceError: when it cannot be written.
    """
    with data.changing(label, RULES) as database:
        for position, number in enumerate(numbers, 1):
            database.execute(
                "UPDATE rules SET position = ? WHERE rule_id = ? AND position <> ?",
                (position, number, position),
            )


def _insert(database: sqlite3.Connection, rule: Rule) -> int:
    return database.execute(_ADD, _values(rule)).lastrowid or 0


def _values(rule: Rule) -> tuple[str | int, ...]:
    return (
        rule.kind,
        *_target_values(rule.products),
        rule.place,
        rule.strength,
        *_target_values(rule.questions),
        rule.recommender,
        rule.first_day.isoformat() if rule.first_day else "",
        rule.last_day.isoformat() if rule.last_day else "",
        writable(rule.note),
        int(rule.is_on),
    )


def _target_values(target: Target) -> tuple[str, str, str]:
    chosen = "" if target.filter.is_empty else json.dumps(target.filter.as_json())
    return writable(target.product_id), writable(target.name), chosen


def _rule_of(row: Sequence[str | int]) -> Rule:
    number, kind, product_id, name, products, place, strength, *rest = row
    question_id, question_name, questions, recommender, first, last, note, is_on = rest
    return Rule(
        kind=str(kind),
        products=_target_of(product_id, name, products),
        questions=_target_of(question_id, question_name, questions),
        place=int(place),
        strength=int(strength),
        recommender=str(recommender),
        first_day=_day_of(first),
        last_day=_day_of(last),
        note=str(note),
        is_on=bool(is_on),
        rule_id=int(number),
    )


def _target_of(product_id: str | int, name: str | int, chosen: str | int) -> Target:
    fitting = Filter.from_json(json.loads(str(chosen))) if chosen else Filter()
    return Target(str(product_id), str(name), fitting)


def _day_of(text: str | int) -> date | None:
    return date.fromisoformat(str(text)) if text else None


def _unreadable(path: Path, error: Exception) -> WorkspaceError:
    return WorkspaceError(
        worded(
            "Rules",
            "The rules in {path} cannot be read ({error}): open the catalogue with the version of "
            "FashRec that wrote them, or put back a copy of the file.",
        ).filled(path=path, error=error)
    )
