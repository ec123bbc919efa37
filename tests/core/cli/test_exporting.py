"""`fashrec export`: scopes, profiles and forms."""

import csv
import io

import pytest

from core.engine import Engine


def rows_of(path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_the_answer_counts_what_was_written_and_skipped(run, indexed, tmp_path):
    said = run("export", indexed, "--out", tmp_path / "all.csv", "--all", "-k", "4", "--json")

    assert said.status == 0
    assert set(said.document) == {"path", "queries", "recommendations", "skipped"}
    assert (said.document["queries"], said.document["recommendations"]) == (32, 124)
    assert [entry["product_id"] for entry in said.document["skipped"]] == ["131"]
    assert len(rows_of(tmp_path / "all.csv")) == 125


@pytest.mark.parametrize("recommender", ["look-alikes", "same-type"])
def test_all_products_are_answered_as_each_alone_in_the_catalogues_order(
    run, indexed, tmp_path, recommender
):
    options = ("export", indexed, "-k", "5", "--recommender", recommender, "--json", "--out")
    run(*options, tmp_path / "all.csv", "--all")
    engine = Engine.open(indexed)
    expected = []
    for product_id in engine.products.ids():
        run(*options, tmp_path / "one.csv", "--product", product_id)
        header, *lines = rows_of(tmp_path / "one.csv")
        expected += lines
    engine.close()

    assert rows_of(tmp_path / "all.csv") == [header, *expected]


@pytest.mark.parametrize("profile", ["spreadsheet", "machine"])
@pytest.mark.parametrize(("form", "lines"), [("long", 7), ("wide", 3)])
def test_both_profiles_and_forms_hold_the_products_asked_for(
    run, indexed, tmp_path, profile, form, lines
):
    out = tmp_path / "lists.csv"
    said = run(
        *("export", indexed, "--out", out, "--product", "104", "109", "-k", "3"),
        *("--profile", profile, "--form", form),
    )

    assert said.status == 0
    assert str(out) in said.out
    rows = rows_of(out)
    assert len(rows) == lines
    assert {rows[1][0], rows[-1][0]} == {"104", "109"}


def test_a_file_may_name_the_products(run, indexed, tmp_path):
    (tmp_path / "ids.txt").write_text("104\n\n109\n")
    said = run(
        *("export", indexed, "--out", tmp_path / "l.csv"),
        *("--products-from", tmp_path / "ids.txt", "--json"),
    )

    assert said.document["queries"] == 2


def test_progress_counts_the_products(run, indexed, tmp_path):
    said = run(
        *("export", indexed, "--out", tmp_path / "l.csv", "--all"),
        *("--json", "--progress", "json"),
    )

    assert said.events[-1]["done"] == said.events[-1]["total"] == 32


@pytest.mark.parametrize("delimiter", ["tab", ";"])
def test_the_spreadsheet_profile_takes_other_delimiters(run, indexed, tmp_path, delimiter):
    out = tmp_path / "l.csv"
    run("export", indexed, "--out", out, "--product", "104", "--delimiter", delimiter)

    sign = {"tab": "\t"}.get(delimiter, delimiter)
    assert sign in out.read_text(encoding="utf-8-sig").splitlines()[0]


def test_the_bridge_counts_in_a_file_too(run, indexed, tmp_path):
    run(
        *("export", indexed, "--out", tmp_path / "far.csv", "--product", "100", "-k", "5"),
        *("--recommender", "look-alikes", "--bridge", "1"),
    )

    _, *lines = rows_of(tmp_path / "far.csv")
    assert len(lines) == 5
    assert {line[5] for line in lines} <= {"Greens", "Blues"}
