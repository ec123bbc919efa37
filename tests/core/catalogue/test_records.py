"""Rows come whole out of well and badly quoted lines."""

import csv
import io
import random
from typing import Any

import pytest

from core.catalogue.records import Record, read_records

HEADER = ("id", "gender", "name")


def _read(text: str, delimiter: str = ",", header: tuple[str, ...] = HEADER) -> list[Record]:
    return list(read_records(text.split("\n"), 0, delimiter, header))


def _cells(text: str, header: tuple[str, ...] = HEADER) -> list[list[str]]:
    return [record.cells for record in _read(text, header=header)]


def test_plain_and_quoted_cells_are_split() -> None:
    assert _cells('1,Men,Shirt\n2,"Women","Skirt, ""mini"""') == [
        ["1", "Men", "Shirt"],
        ["2", "Women", 'Skirt, "mini"'],
    ]


def test_overflow_is_joined_again_exactly_as_it_stood() -> None:
    (record,) = _read("3413,Men,Yes, its  all about me,White ,T-shirt")

    assert record.cells == ["3413", "Men", "Yes, its  all about me,White ,T-shirt"]
    assert [fault.action for fault in record.faults] == ["joined again into name"]


def test_overflow_after_a_quoted_cell_is_joined_again() -> None:
    (record,) = _read('1,"Men, boys",Tie, "silk", red')

    assert record.cells == ["1", "Men, boys", 'Tie, "silk", red']


def test_an_inch_sign_is_text() -> None:
    (record,) = _read('7491,Women,Nike EM Tempo 3.5" Pink Short')

    assert record.cells[2] == 'Nike EM Tempo 3.5" Pink Short'
    assert record.faults == ()


def test_short_rows_are_padded_and_told() -> None:
    (record,) = _read("1,Men")

    assert record.cells == ["1", "Men", ""]
    assert record.faults[0].cause == "the row has 2 cells where the header has 3"


def test_delimiters_at_the_end_of_a_row_are_nothing() -> None:
    (record,) = _read("1,Men,Shirt,,,")

    assert record == Record(1, ["1", "Men", "Shirt"])


def test_a_cell_may_have_several_lines() -> None:
    records = _read('1,Men,"Shirt\nwith a long, long story\n\nin lines"\n2,Men,Tie')

    assert [record.cells[2] for record in records] == [
        "Shirt\nwith a long, long story\n\nin lines",
        "Tie",
    ]
    assert [record.line for record in records] == [1, 5]
    assert not any(record.faults for record in records)


def test_spaces_around_quoted_cells_are_allowed() -> None:
    assert _cells('1, "Men, boys" , "Shirt"') == [["1", "Men, boys", "Shirt"]]


def test_blank_lines_are_passed_over_and_counted() -> None:
    assert [record.line for record in _read("1,a,b\n\n  \n2,a,b\n")] == [1, 4]


@pytest.mark.parametrize(
    "rest",
    [
        "2,Men,Tie\n3,Men,Belt",  # no quote follows
        '2,Men,"Tie"\n3,Men,Belt',  # a quoted cell follows
        '2,Men,Tie\n3,"Men",Belt',
        '"2","Men","Tie"\n"3","Men","Belt"',
        '2,Men,Tie 3"\n3,Men,Belt',  # an inch sign closes the quote by chance
        '2,Men,Tie\n3,Men,Belt 2"',
        '2,Men,"Tie',  # another unclosed one
    ],
)
def test_an_unclosed_quote_costs_one_row_its_quoting_and_no_more(rest: str) -> None:
    records = _read(f'1,Men,"Red shirt\n{rest}')

    assert records[0].cells == ["1", "Men", '"Red shirt']
    assert records[0].faults[0].cause == "a quote is opened and never closed"
    assert [record.cells[0] for record in records] == ["1", "2", "3"][: len(records)]
    assert len(records) == rest.count("\n") + 2


def test_the_other_cells_of_a_row_with_an_unclosed_quote_stay_unquoted() -> None:
    (record,) = _read('"1","Men","Red shirt')

    assert record.cells == ["1", "Men", '"Red shirt']


def test_a_quote_inside_a_quoted_cell_is_text() -> None:
    (record,) = _read('1,Men,"Short 3" long"')

    assert record.cells == ["1", "Men", 'Short 3" long']
    assert record.faults[0].cause == "a quote stands inside a quoted cell"


def test_a_name_that_begins_with_a_quoted_word_stays_whole() -> None:
    (record,) = _read('1,Men,"Live" T-shirt')

    assert record.cells[2] == '"Live" T-shirt'


def test_a_cell_of_a_megabyte_is_no_problem() -> None:
    long = "x" * 1_000_000

    assert _cells(f'1,Men,"{long}"')[0][2] == long


def test_an_unclosed_quote_before_empty_quoted_cells_is_found_in_time() -> None:
    rows = "\n".join(f'{i},Men,""' for i in range(2, 20000))

    records = _read(f'1,Men,"Shirt\n{rows}')

    assert len(records) == 19999
    assert records[0].cells == ["1", "Men", '"Shirt']


def test_many_unclosed_quotes_are_read_in_little_time() -> None:
    records = _read("\n".join(f'{i},Men,"Shirt {i}' for i in range(5000)))

    assert len(records) == 5000
    assert records[-1].cells == ["4999", "Men", '"Shirt 4999']


@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_every_well_written_table_comes_back_as_it_was(quoting: Any) -> None:
    chance = random.Random(7)
    pieces = ["Shirt", ", ", '"', '3.5"', "\n", " a line, ", "é", "", '""', ";", "<p>"]
    rows = [
        [str(i), *("".join(chance.choices(pieces, k=chance.randint(0, 6))) for _ in range(3))]
        for i in range(2000)
    ]
    text = io.StringIO()
    csv.writer(text, quoting=quoting, lineterminator="\n").writerows(rows)

    records = _read(text.getvalue(), header=("id", "a", "b", "c"))

    assert [record.cells for record in records] == rows
    assert not any(record.faults for record in records)
