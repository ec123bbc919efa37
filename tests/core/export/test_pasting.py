"""Products on the clipboard: a table that spreadsheets take as it stands."""

import csv
import io

from core.export.pasting import as_html, as_tsv

TITLES = ("Id", "Name")


def test_a_spreadsheet_reads_the_same_cells_back():
    lines = [("0012", "Puma «Ace» 7"), ("13", "Tom's & Jerry")]

    read = list(csv.reader(io.StringIO(as_tsv(TITLES, lines)), delimiter="\t"))

    assert [tuple(each) for each in read] == [TITLES, *lines]


def test_a_name_with_tabs_and_lines_stays_in_its_cell():
    assert (
        as_tsv(TITLES, [("1", "two\tparts\nand lines")]).splitlines()[1] == "1\ttwo parts and lines"
    )


def test_no_name_is_run_as_a_formula():
    text = as_tsv(TITLES, [("1", "=HYPERLINK(A1)")])
    html = as_html(TITLES, [("1", "=HYPERLINK(A1)")])

    assert "\t'=HYPERLINK" in text
    assert ">=HYPERLINK" not in html


def test_html_shows_names_as_they_are_and_marks_ids_as_text():
    html = as_html(TITLES, [("0012", "<b>Bold</b> & co")])

    assert "&lt;b&gt;Bold&lt;/b&gt; &amp; co" in html
    assert "mso-number-format:'\\@'" in html
