"""The command that keeps a merchandiser's rules: rules."""

import argparse
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.output import Answer, Output
from core.engine import Engine
from core.errors import FashRecError
from core.recommend.recommenders import RECOMMENDERS
from core.rules.conflicts import Conflict, conflicts_of
from core.rules.filter_text import filter_as_text, filter_of_text
from core.rules.named import with_names
from core.rules.rule import BOOST, BURY, KINDS, PIN, STRENGTHS, USUAL_STRENGTH, Rule, Target
from core.rules.store import add_rules, change_rules, read_rules, remove_rules
from core.rules.table import day_of, new_ones, read_table, write_table
from core.rules.words import rule_in_words
from core.userdata.user_data import UserData

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]

_ON, _OFF = "on", "off"
_CHOICE = "Article type: Belts, Caps; Colour: Navy Blue"


def add_rules_parser(commands: "_Commands") -> argparse.ArgumentParser:
    """Add the grammar of `fashrec rules`."""
    command = commands.add_parser(
        "rules",
        help="pin, exclude, boost, bury: list, add, remove, switch, import, export rules",
    )
    command.add_argument("workspace", type=Path, metavar="W")
    actions = command.add_subparsers(dest="action", metavar="list | add | …")
    actions.add_parser("list", help="all rules with their numbers and what stands in their way")
    add = actions.add_parser("add", help="keep a new rule")
    _add_options(add)
    remove = actions.add_parser("remove", help="forget rules")
    remove.add_argument("numbers", nargs="+", type=int, metavar="NUMBER", help="as list gives them")
    for way in (_ON, _OFF):
        switch = actions.add_parser(way, help=f"switch rules {way}")
        switch.add_argument("numbers", nargs="+", type=int, metavar="NUMBER")
    take = actions.add_parser("import", help="add the rules of a CSV file")
    take.add_argument("file", type=Path, metavar="FILE.csv")
    give = actions.add_parser("export", help="write all rules to a CSV file")
    give.add_argument("file", type=Path, metavar="FILE.csv")
    for action in actions.choices.values():
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    command.set_defaults(run=rules, status=rules_status)
    return command


def _add_options(add: argparse.ArgumentParser) -> None:
    add.add_argument("kind", choices=KINDS)
    what = add.add_mutually_exclusive_group(required=True)
    what.add_argument("--product", default="", metavar="ID")
    what.add_argument("--products", default="", metavar="CHOICE", help=f"as in “{_CHOICE}”")
    where = add.add_mutually_exclusive_group()
    where.add_argument("--question", default="", metavar="ID", help="questions about this product")
    where.add_argument("--questions", default="", metavar="CHOICE", help="about these products")
    add.add_argument("--place", type=int, metavar="N", help="of a pin; the first otherwise")
    add.add_argument("--strength", type=int, choices=STRENGTHS, help="of a boost or a bury")
    add.add_argument(
        "--recommender", choices=tuple(RECOMMENDERS), default="", help="its lists only"
    )
    add.add_argument("--from", dest="first_day", default="", metavar="DAY", help="2026-12-01")
    add.add_argument("--until", dest="last_day", default="", metavar="DAY", help="the last day")
    add.add_argument("--note", default="", metavar="TEXT")


def rules(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec rules`."""
    actions = {
        "list": _list,
        "add": _add,
        "remove": _remove,
        _ON: _switch,
        _OFF: _switch,
        "import": _import,
        "export": _export,
    }
    engine = Engine.open(options.workspace)
    try:
        return actions[options.action or "list"](engine, UserData(options.workspace), options)
    finally:
        engine.close()


def rules_status(answer: Answer) -> int:
    """Give 1 when rows of an imported table were no rules."""
    return int(isinstance(answer.document, dict) and bool(answer.document.get("bad_rows")))


def _list(engine: Engine, data: UserData, options: argparse.Namespace) -> Answer:
    known = _named(engine, read_rules(data))
    found = conflicts_of(known, engine.rules.targets, date.today())
    lines = []
    for rule, conflicts in zip(known, found, strict=True):
        off = "" if rule.is_on else " (off)"
        lines.append(f"{rule.rule_id:>4}  {rule_in_words(rule, date.today())}{off}{_after(rule)}")
        lines += [f"      ! {conflict.sentence}" for conflict in conflicts]
    documents = [_document(*each) for each in zip(known, found, strict=True)]
    return Answer(documents, "\n".join(lines) or "There are no rules yet.")


def _add(engine: Engine, data: UserData, options: argparse.Namespace) -> Answer:
    kind, place, strength = options.kind, options.place, options.strength
    if strength is None:
        strength = USUAL_STRENGTH if kind in (BOOST, BURY) else 0
    if place is None:
        place = int(kind == PIN)
    [rule] = _named(
        engine,
        [
            Rule(
                kind,
                Target(options.product, filter=filter_of_text(options.products)),
                Target(options.question, filter=filter_of_text(options.questions)),
                place,
                strength,
                options.recommender,
                day_of(options.first_day),
                day_of(options.last_day),
                options.note,
            )
        ],
    )
    for target in (rule.products, rule.questions):
        if target.product_id and engine.rules.targets.row(target) is None:
            raise FashRecError(
                f"The catalogue {engine.manifest.name} has no product {target.product_id!r}; check "
                "the id."
            )
    words = rule_in_words(rule, date.today())
    [kept] = add_rules(data, [rule], f"Add the rule “{words}”")
    return Answer(_document(kept, ()), f"Rule {kept.rule_id}: {words}.")


def _switch(engine: Engine, data: UserData, options: argparse.Namespace) -> Answer:
    way, found = options.action, _numbered(data, options.numbers)
    switched = [replace(rule, is_on=way == _ON) for rule in found]
    change_rules(data, switched, f"Switch {_counted(len(found))} {way}")
    document = {"switched": options.numbers, "on": way == _ON}
    return Answer(document, f"Switched {_counted(len(found))} {way}.")


def _numbered(data: UserData, numbers: list[int]) -> list[Rule]:
    """Give rules by their numbers.

    Raises:
        FashRecError: naming one that is not there.
    """
    known = {rule.rule_id: rule for rule in read_rules(data)}
    wrong = next((number for number in numbers if number not in known), None)
    if wrong is not None:
        raise FashRecError(f"There is no rule {wrong}; `fashrec rules W list` numbers them.")
    return [known[number] for number in numbers]


def _remove(engine: Engine, data: UserData, options: argparse.Namespace) -> Answer:
    _numbered(data, options.numbers)
    remove_rules(data, options.numbers, f"Delete {_counted(len(options.numbers))}")
    return Answer({"removed": options.numbers}, f"Removed {_counted(len(options.numbers))}.")


def _import(engine: Engine, data: UserData, options: argparse.Namespace) -> Answer:
    read = read_table(options.file)
    new = new_ones(_named(engine, read.rules), read_rules(data))
    if new:
        add_rules(data, new, f"Import {_counted(len(new))}")
    lines = [f"line {bad.line}: {bad.cause}" for bad in read.bad_rows]
    known = len(read.rules) - len(new)
    text = f"Added {_counted(len(new))} from {options.file}."
    if known:
        text += f" {known:,} {'was' if known == 1 else 'were'} there already."
    if lines:
        text += f" {len(lines):,} {'row is no rule' if len(lines) == 1 else 'rows are no rules'}:"
    document = {
        "added": len(new),
        "known": known,
        "bad_rows": [{"line": bad.line, "cause": bad.cause} for bad in read.bad_rows],
    }
    return Answer(document, "\n".join([text, *lines]))


def _export(engine: Engine, data: UserData, options: argparse.Namespace) -> Answer:
    known = _named(engine, read_rules(data))
    write_table(known, options.file)
    document = {"path": str(options.file), "rules": len(known)}
    return Answer(document, f"Wrote {_counted(len(known))}: {options.file}")


def _named(engine: Engine, known: list[Rule] | tuple[Rule, ...]) -> list[Rule]:
    def name_of(product_id: str) -> str | None:
        row = engine.products.row_of(product_id)
        return None if row is None else engine.products.product(row).name

    return with_names(known, name_of)


def _document(rule: Rule, conflicts: tuple[Conflict, ...]) -> dict[str, Any]:
    return {
        "number": rule.rule_id,
        "rule": rule.kind,
        "product_id": rule.products.product_id,
        "products": filter_as_text(rule.products.filter),
        "place": rule.place,
        "strength": rule.strength,
        "question_product_id": rule.questions.product_id,
        "questions": filter_as_text(rule.questions.filter),
        "recommender": rule.recommender,
        "from": rule.first_day.isoformat() if rule.first_day else "",
        "until": rule.last_day.isoformat() if rule.last_day else "",
        "on": rule.is_on,
        "note": rule.note,
        "words": rule_in_words(rule, date.today()),
        "conflicts": [conflict.sentence for conflict in conflicts],
    }


def _counted(count: int) -> str:
    return f"{count:,} rule{'' if count == 1 else 's'}"


def _after(rule: Rule) -> str:
    return f" – {' '.join(rule.note.split())}" if rule.note else ""
