"""Delimiters and headers are found, or told."""

from pathlib import Path

import pytest

from core.catalogue.table import Table, open_table
from core.errors import CatalogueError


def _table(folder: Path, text: str, **told: str) -> Table:
    path = folder / "table.csv"
    path.write_bytes(text.encode())
    return open_table(path, **told)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_each_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    rows = [["id", "name", "price"], ["1", "Shirt", "3"], ["2", "Tie", "4"]]

    table = _table(tmp_path, "\n".join(delimiter.join(row) for row in rows))

    assert table.delimiter == delimiter
    assert table.header == ("id", "name", "price")
    assert [row.cells for row in table.rows()] == rows[1:]


def test_commas_in_the_cells_of_a_semicolon_table_mislead_nobody(tmp_path: Path) -> None:
    table = _table(tmp_path, "id;name;price\n1;Tie, silk;3,50\n2;Belt, black;4,20\n")

    assert table.delimiter == ";"


def test_delimiters_in_quotes_do_not_count(tmp_path: Path) -> None:
    table = _table(tmp_path, 'id,name\n1,"a;b;c"\n2,"d;e;f"\n')

    assert table.delimiter == ","


def test_rows_that_overflow_still_speak_for_their_delimiter(tmp_path: Path) -> None:
    table = _table(tmp_path, "id,name\n1,Tie, silk\n2,Belt, black | brown\n")

    assert (table.delimiter, [row.cells[1] for row in table.rows()]) == (
        ",",
        ["Tie, silk", "Belt, black | brown"],
    )


def test_a_table_of_one_column_is_read(tmp_path: Path) -> None:
    table = _table(tmp_path, "sku\n001\n002\n")

    assert [row.cells for row in table.rows()] == [["001"], ["002"]]


@pytest.mark.parametrize("told", ["\t", "tab", "TAB", "\\t"])
def test_a_delimiter_can_be_told(tmp_path: Path, told: str) -> None:
    table = _table(tmp_path, "id,x\tname\n1,2\tShirt\n", delimiter=told)

    assert table.header == ("id,x", "name")


def test_another_delimiter_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="cannot be split at “x”"):
        _table(tmp_path, "id,name\n", delimiter="x")


def test_a_line_that_names_the_separator_is_no_header(tmp_path: Path) -> None:
    table = _table(tmp_path, "sep=;\nid;name\n1;Shirt\n")

    assert table.header == ("id", "name")
    assert [row.line for row in table.rows()] == [3]


def test_the_header_is_tidied(tmp_path: Path) -> None:
    table = _table(tmp_path, '\ufeff"\ufeffid", name ,,Colour,Colour,\n1,a,b,c,d\n')

    assert table.header == ("id", "name", "column 3", "Colour", "Colour (2)")


def test_a_header_may_take_several_lines(tmp_path: Path) -> None:
    table = _table(tmp_path, 'id,"product\nname"\n1,Shirt\n')

    assert table.header == ("id", "product\nname")
    assert [row.cells for row in table.rows()] == [["1", "Shirt"]]


def test_blank_lines_before_the_header_are_passed_over(tmp_path: Path) -> None:
    table = _table(tmp_path, "\n\nid,name\n1,Shirt\n")

    assert [row.line for row in table.rows()] == [4]


def test_an_unclosed_quote_in_the_header_is_told(tmp_path: Path) -> None:
    table = _table(tmp_path, 'id,"name\n1,Shirt\n2,Tie\n')

    assert [row.cells for row in table.rows()] == [["1", "Shirt"], ["2", "Tie"]]
    assert [problem.row for problem in table.problems] == [1]


def test_line_ends_of_old_macs_are_read(tmp_path: Path) -> None:
    table = _table(tmp_path, "id,name\r1,Shirt\r2,Tie\r")

    assert [row.cells for row in table.rows()] == [["1", "Shirt"], ["2", "Tie"]]
