"""Rules go to a table and come back the same; a bad row is named and stops no other."""

import csv
from datetime import date
from pathlib import Path

import pytest

from core.browsing.filter import Filter
from core.errors import ExportError, FashRecError
from core.rules.filter_text import filter_as_text, filter_of_text
from core.rules.rule import Rule, Target
from core.rules.table import COLUMNS, BadRow, new_ones, read_table, write_table

FILTERS = (
    Filter(),
    Filter("blue, tee; new"),
    Filter('say "red"', (("article_type", ("Belts", "Caps, Hats")),)),
    Filter("", (("colour", ("", "Navy: Blue")), ("fabric; kind", ('12" wide',))), (2011, 2013)),
    Filter(years=(None, 2013)),
    Filter(years=(2012, None)),
    Filter("", (("category_path", ("Apparel › Topwear",)),), (2012, 2012)),
)
RULES = (
    Rule("pin", Target("0012", "=SUM(A1)"), place=3, note="-for Ann,\nand “Bob”"),
    Rule("boost", Target(filter=FILTERS[2]), Target("7"), strength=5, recommender="same-type"),
    Rule("bury", Target("@8"), Target(filter=FILTERS[3]), strength=1, first_day=date(2026, 12, 1)),
    Rule("exclude", Target("'9"), last_day=date(2027, 1, 31), note="'=1", is_on=False),
)


def test_rules_come_back_from_a_table_the_same(tmp_path):
    out = tmp_path / "rules.csv"

    write_table(RULES, out)
    read = read_table(out)

    assert read.rules == RULES
    assert read.bad_rows == ()
    assert [each.products.name for each in read.rules] == ["=SUM(A1)", "", "", ""]


@pytest.mark.parametrize("filter", FILTERS)
def test_a_filter_comes_back_from_its_text_the_same(filter):
    assert filter_of_text(filter_as_text(filter)) == filter


def test_a_filter_may_be_written_by_hand():
    written = "type: belts ,Caps;COLOR : Navy Blue ; years: 2012-; sub-category: x; Fit: slim"

    assert filter_of_text(written) == Filter(
        "",
        (
            ("article_type", ("belts", "Caps")),
            ("colour", ("Navy Blue",)),
            ("sub_category", ("x",)),
            ("Fit", ("slim",)),
        ),
        (2012, None),
    )


@pytest.mark.parametrize("text", ["Belts", "years: soon", "Colour:", "Colour: ,"])
def test_a_filter_that_cannot_be_understood_is_said_so(text):
    with pytest.raises(FashRecError):
        filter_of_text(text)


def test_no_cell_is_run_as_a_formula(tmp_path):
    write_table(RULES, tmp_path / "rules.csv")

    text = (tmp_path / "rules.csv").read_text(encoding="utf-8-sig")
    cells = [cell for row in csv.reader(text.splitlines()) for cell in row]
    assert not [cell for cell in cells if cell[:1] in "=+-@\t" and cell]


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_bad_row_is_named_with_its_line_and_cause_and_the_rest_is_read(tmp_path):
    path = write(
        tmp_path / "rules.csv",
        "Rule;Product ID;Place;From;On;Products",
        "pin;12;2;;;",
        "hide;12;;;;",
        ";13;;;;",
        "pin;12;second;;;",
        "",
        "exclude;12;;31.12.26;;",
        "exclude;12;;;perhaps;",
        "exclude;;;;;Belts",
        "pin;;1;;;",
        "Exclude;0012;;31.12.2026;no;",
    )

    read = read_table(path)

    assert read.rules == (
        Rule("pin", Target("12"), place=2),
        Rule("exclude", Target("0012"), first_day=date(2026, 12, 31), is_on=False),
    )
    assert [bad.line for bad in read.bad_rows] == [3, 4, 5, 7, 8, 9, 10]
    assert read.bad_rows[0] == BadRow(
        3, "“hide” is no rule; write one of pin, exclude, boost, bury."
    )
    assert "no whole number" in read.bad_rows[2].cause
    assert "“31.12.26” is no day" in read.bad_rows[3].cause


def test_what_is_left_out_is_the_usual(tmp_path):
    path = write(tmp_path / "rules.csv", "rule,product_id", "pin,12", "boost,12")

    assert read_table(path).rules == (
        Rule("pin", Target("12"), place=1),
        Rule("boost", Target("12"), strength=3),
    )


@pytest.mark.parametrize("text", ["", "id,name\n1,Belt\n"])
def test_what_is_no_table_of_rules_is_refused(tmp_path, text):
    with pytest.raises(ExportError, match=r"rules\.csv"):
        read_table(write(tmp_path / "rules.csv", text))


def test_rules_that_are_there_already_are_not_new():
    assert new_ones([RULES[0], RULES[1], RULES[1]], [RULES[0]]) == [RULES[1]]


def test_the_columns_are_for_people():
    assert COLUMNS[:4] == ("rule", "product_id", "product_name", "products")
