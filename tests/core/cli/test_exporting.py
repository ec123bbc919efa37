"""`fashrec export`: scopes, profiles and forms."""

import csv
import io
import json
import shutil

import pypdf
import pytest

from core.engine import Engine
from core.lists.product_list import Collected
from core.lists.product_lists import ProductLists
from core.userdata.user_data import UserData


@pytest.fixture
def copied_for_lists(indexed, tmp_path):
    """Give a workspace with a list, in which one product has left the catalogue."""
    copied = tmp_path / "workspace"
    shutil.copytree(indexed, copied)
    products = [Collected("109"), Collected("gone"), Collected("104")]
    ProductLists(UserData(copied)).add_to_new("Spring", products)
    return copied


def rows_of(path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_the_answer_counts_what_was_written_and_skipped(run, indexed, tmp_path):
    said = run("export", indexed, "--out", tmp_path / "all.csv", "--all", "-k", "4", "--json")

    assert said.status == 0
    assert set(said.document) == {"path", "queries", "recommendations", "skipped", "notes"}
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


def test_the_suffix_says_what_kind_of_file_it_is(run, indexed, tmp_path):
    options = ("export", indexed, "--product", "104", "109", "-k", "2", "--out")
    run(*options, tmp_path / "l.xlsx")
    run(*options, tmp_path / "l.jsonl")
    run(*options, tmp_path / "records.txt", "--format", "jsonl")

    assert (tmp_path / "l.xlsx").read_bytes().startswith(b"PK")
    lines = (tmp_path / "l.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["query_id"] for line in lines] == ["104", "104", "109", "109"]
    assert (tmp_path / "records.txt").read_bytes() == (tmp_path / "l.jsonl").read_bytes()


def test_columns_are_chosen_ordered_and_named(run, indexed, tmp_path):
    run(
        *("export", indexed, "--out", tmp_path / "l.csv", "--product", "104", "-k", "1"),
        *("--columns", "product_id=Show", "rank", "query_id"),
    )

    assert rows_of(tmp_path / "l.csv")[0] == ["Show", "rank", "query_id"]


def test_a_preset_may_be_named_and_what_else_is_said_counts(run, indexed, tmp_path):
    said = run(
        *("export", indexed, "--out", tmp_path / "l.csv", "--product", "104", "-k", "3"),
        *("--preset", "shopify: related products", "--json"),
    )

    header, line = rows_of(tmp_path / "l.csv")
    assert header[:2] == ["URL handle", "Title"]
    assert line[2].count("; ") == 2
    assert said.document["recommendations"] == 3


def test_a_preset_that_does_not_exist_is_a_sentence(run, indexed, tmp_path):
    said = run(
        *("export", indexed, "--out", tmp_path / "l.csv", "--all", "--preset", "Magento"),
    )

    assert said.status == 1
    assert "no preset “Magento”" in said.err
    assert not (tmp_path / "l.csv").exists()


def test_a_column_of_handles_that_the_catalogue_does_not_have_is_a_sentence(run, indexed, tmp_path):
    said = run(
        *("export", indexed, "--out", tmp_path / "l.csv", "--all"),
        *("--columns", "query_handle", "--handles", "Slug"),
    )

    assert said.status == 1
    assert "no column “Slug” of its own" in said.err


def test_the_encoding_can_be_chosen(run, indexed, tmp_path):
    run(
        *("export", indexed, "--out", tmp_path / "l.csv", "--product", "104"),
        *("--encoding", "utf-16"),
    )

    assert (tmp_path / "l.csv").read_bytes().decode("utf-16").startswith("query_id,")


def test_a_lookbook_is_written_by_its_suffix(run, indexed, tmp_path):
    said = run(
        *("export", indexed, "--out", tmp_path / "book.pdf", "--product", "104", "109"),
        *("--title", "Für Zoé", "--arrangement", "grid", "--across", "3"),
    )

    assert said.status == 0
    assert said.out.startswith("2 products in")
    assert (tmp_path / "book.pdf").read_bytes().startswith(b"%PDF")


def test_the_pages_of_a_lookbook_say_what_they_are_given(run, indexed, tmp_path):
    book = tmp_path / "book.pdf"
    asked = ("export", indexed, "--out", book, "--product", "104", "109")

    run(*asked)
    english = pypdf.PdfReader(book).pages[0].extract_text()
    said = run(*asked, "--wording", '{"recommended": "Empfehlungen"}')

    assert said.status == 0
    assert "Recommended" in english and "2 products" in english
    german = pypdf.PdfReader(book).pages[0].extract_text()
    assert "Empfehlungen" in german and "Recommended" not in german


def test_what_is_no_wording_of_a_lookbook_is_refused(run, indexed, tmp_path):
    for text in ("Empfehlungen", "[]", '{"months": ["Januar"]}', '{"day": "{tag}"}', '{"x": ""}'):
        said = run(
            *("export", indexed, "--out", tmp_path / "b.pdf", "--all", "--wording", text),
        )

        assert said.status == 2
        assert "is no wording of a lookbook" in said.err


def test_what_belongs_to_a_lookbook_alone_is_refused_elsewhere(run, indexed, tmp_path):
    said = run("export", indexed, "--out", tmp_path / "l.csv", "--all", "--prices", "Price")

    assert said.status == 1
    assert "“--prices” is of a lookbook: add --format pdf" in said.err


def test_a_list_made_in_the_window_can_be_exported(run, copied_for_lists, tmp_path):
    said = run(
        *("export", copied_for_lists, "--out", tmp_path / "l.csv", "--list", "spring"),
        *("-k", "1", "--json"),
    )

    assert said.document["queries"] == 2
    assert said.document["notes"] == ["1 product of the list is not in the catalogue any more."]
    assert [row[0] for row in rows_of(tmp_path / "l.csv")[1:]] == ["109", "104"]


def test_a_list_that_does_not_exist_is_a_sentence(run, copied_for_lists, tmp_path):
    said = run("export", copied_for_lists, "--out", tmp_path / "l.csv", "--list", "Autumn")

    assert said.status == 1
    assert "Autumn" in said.err


def test_how_lists_are_made_counts_in_a_file_too(run, indexed, tmp_path):
    said = run(
        *("export", indexed, "--out", tmp_path / "l.csv", "--product", "100", "-k", "5"),
        *("--same", "article_type", "--diversity", "0.5", "--json"),
    )

    assert said.status == 0
    assert {row[5] for row in rows_of(tmp_path / "l.csv")[1:]} == {"Reds"}
