"""Which columns a file has, what they are called, and what stands in them."""

import csv
import json
from pathlib import Path

import pytest

from core.catalogue.product import Product
from core.errors import ExportError
from core.export.columns import Column, default_columns, in_words, offered, parse_column
from core.export.lists import ExportOptions, export_answers, export_lists


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "recs.csv"


def options(columns: list[str], form: str = "long", **more) -> ExportOptions:
    chosen = tuple(parse_column(text, form) for text in columns)
    return ExportOptions(profile="machine", form=form, columns=chosen, **more)


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_columns_stand_in_the_order_they_were_chosen_under_their_own_names(engine, out):
    export_lists(engine, [0], out, options(["product_id=Shows", "rank", "query_id=For"], k=2))

    assert read(out) == [["Shows", "rank", "For"], ["=1+1", "1", "0010"], ["30", "2", "0010"]]


def test_the_catalogues_own_columns_can_be_chosen(engine, out):
    engine.products.all[0].attributes = {"Price": "19.90"}
    engine.products.all[1].attributes = {"Price": "5.00", "Brand": "Zoé"}

    export_lists(
        engine, [0, 1], out, options(["query:Price", "product:Price=Price", "product:Brand"], k=1)
    )

    assert read(out) == [
        ["query_Price", "Price", "product_Brand"],
        ["19.90", "5.00", "Zoé"],
        ["5.00", "", ""],
    ]


def test_wide_columns_stand_place_by_place(engine, out):
    export_lists(engine, [0], out, options(["query_id", "rec", "rec_score=score"], "wide", k=3))

    assert read(out) == [
        ["query_id", "rec_1", "score_1", "rec_2", "score_2", "rec_3", "score_3"],
        ["0010", "=1+1", "0.8750", "30", "0.7500", "", ""],
    ]


def test_wide_columns_apart_are_counted_each_for_itself(engine, out):
    export_lists(
        engine, [0], out, options(["rec_id", "query_id", "rec_name", "all_ids"], "wide", k=2)
    )

    assert read(out)[0] == [
        *("rec_1", "rec_2", "query_id", "rec_name_1", "rec_name_2", "all_ids"),
    ]
    assert read(out)[1][-1] == "=1+1; 30"


@pytest.mark.parametrize("form", ["long", "wide"])
def test_every_column_that_is_offered_can_be_written(engine, out, form):
    engine.products.all[0].attributes = {"Price": "1"}
    sources = offered(form, ["Price"])

    export_lists(engine, range(5), out, options(list(sources), form, k=2))
    assert len({len(line) for line in read(out)}) == 1
    assert all(in_words(source) for source in sources)


def test_a_new_picture_has_nothing_in_the_columns_of_a_product(engine, out):
    query = engine.query_picture("supplier.jpg")
    answers = [(query, engine.recommend(query, "look-alikes", 1))]
    columns = ["query_name", "query_colour", "query:Price", "query_handle", "query_picture"]

    export_answers(answers, out, options(columns, k=1), products=engine.products)

    assert read(out)[1] == ["supplier.jpg", "", "", "", ""]


@pytest.mark.parametrize(
    ("columns", "form", "sentence"),
    [
        (["price"], "long", r"no column “price”; choose from: query_id, .*query:NAME"),
        (["rec_id"], "long", "“rec_id” belongs to the wide form, and this is the long one"),
        (["rank"], "wide", "“rank” belongs to the long form"),
        (["query_id", "product_id=query_id"], "long", "Two columns are called “query_id”"),
        ([":"], "long", "no column “:”"),
    ],
)
def test_columns_that_make_no_sense_are_refused_in_a_sentence(engine, out, columns, form, sentence):
    with pytest.raises(ExportError, match=sentence):
        export_lists(engine, [0], out, options(columns, form))

    assert not out.exists()


def test_a_column_without_a_name_is_refused(engine, out):
    nameless = ExportOptions(columns=(Column("query_name", " "),))

    with pytest.raises(ExportError, match="Name of the product asked about has no name"):
        export_lists(engine, [0], out, nameless)


def test_json_lines_keep_numbers_lists_and_every_character(engine, out):
    engine.products.all[1] = Product('"=1+1"', "कुर्ता\n👗", "a\udcff", picture="1.jpg")
    columns = ["query_id=objectID", "rec_id=recommendations", "rec_score", "rec_name", "all_ids"]

    export_lists(engine, [0, 4], out, options(columns, "wide", k=2, format="jsonl"))

    lines = out.read_bytes().decode().splitlines()
    assert [json.loads(line) for line in lines] == [
        {
            "objectID": "0010",
            "recommendations": ['"=1+1"', "30"],
            "rec_score": [0.875, 0.75],
            "rec_name": ["कुर्ता\n👗", "Shirt; blue,\nlong"],
            "all_ids": ['"=1+1"', "30"],
        },
        {"objectID": "50", "recommendations": [], "rec_score": [], "rec_name": [], "all_ids": []},
    ]


def test_json_lines_in_the_long_form_are_a_record_for_each_recommendation(engine, out):
    export_lists(engine, [0], out, ExportOptions(format="jsonl", k=2))

    first, second = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    assert list(first) == [column.title for column in default_columns("long")]
    assert (first["rank"], first["score"], second["rank"]) == (1, 0.875, 2)


def test_only_csv_has_an_encoding_to_choose(engine, out):
    with pytest.raises(ExportError, match="Only CSV has an encoding"):
        export_lists(engine, [0], out, ExportOptions(format="jsonl", encoding="utf-16"))
