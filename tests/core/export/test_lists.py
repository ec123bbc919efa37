"""Recommendation lists as files: what stands in them, and what a merchandiser can rely on."""

import csv
import io
import threading
import time
from datetime import datetime
from pathlib import Path

import pytest

from core.catalogue.product import Product
from core.errors import ExportError, FashRecError
from core.export.ahead import most_ahead, worthwhile_threads
from core.export.lists import ExportOptions, default_file_name, export_answers, export_lists
from core.jobs import Cancelled, Progress

LONG = [
    "query_id",
    "query_name",
    "rank",
    "product_id",
    "product_name",
    "article_type",
    "score",
    "recommender",
    "reason",
]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "recs.csv"


def read(path: Path, encoding: str = "utf-8", delimiter: str = ",") -> list[list[str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))


def machine(**choices) -> ExportOptions:
    return ExportOptions(profile="machine", **choices)


def test_the_long_form_has_a_line_for_each_recommendation(engine, out):
    result = export_lists(engine, [0, 2], out, machine(k=2))

    header, *lines = read(out)
    assert header == LONG
    assert [(line[0], line[2], line[3]) for line in lines] == [
        ("0010", "1", "=1+1"),
        ("0010", "2", "30"),
        ("30", "1", "0010"),
        ("30", "2", "=1+1"),
    ]
    assert lines[0][1] == "Robe d’été “Zoé”"
    assert lines[0][4:] == [
        '=HYPERLINK("x")',
        "Shirts",
        "0.8750",
        "look-alikes",
        "same colour; same type",
    ]
    assert (result.path, result.queries, result.recommendations) == (out, 2, 4)
    assert result.skipped == []


def test_the_wide_form_has_a_line_for_each_query(engine, out):
    export_lists(engine, [0, 2], out, machine(k=3, form="wide", recommender="same-type"))

    assert read(out) == [
        ["query_id", "query_name", "recommender", "rec_1", "rec_2", "rec_3"],
        ["0010", "Robe d’été “Zoé”", "same-type", "=1+1", "30", ""],
        ["30", "Shirt; blue,\nlong", "same-type", "0010", "=1+1", ""],
    ]


def test_the_machine_profile_is_plain_rfc_4180_byte_for_byte(engine, out):
    export_lists(engine, [2], out, machine(k=1, form="wide"))

    assert out.read_bytes() == (
        b'query_id,query_name,recommender,rec_1\r\n30,"Shirt; blue,\nlong",look-alikes,0010\r\n'
    )


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_spreadsheet_profile_has_a_mark_and_guards_text(engine, out, delimiter):
    export_lists(engine, [1], out, ExportOptions(k=2, delimiter=delimiter))

    data = out.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfquery_id" + delimiter.encode())
    assert data.count(b"\r\n") == 3
    lines = read(out, "utf-8-sig", delimiter)[1:]
    assert lines[0][:2] == ["'=1+1", '\'=HYPERLINK("x")']
    assert lines[0][3:5] == ["30", "Shirt; blue,\nlong"]
    assert lines[1][3] == "0010"


@pytest.mark.parametrize(
    "text", ['"', 'a "b"', "a,b", "x\ry", "\r\n", "null\0byte", " blank ", "靴"]
)
def test_a_machine_file_gives_back_the_very_text(engine, out, text):
    engine.products.all[1] = Product(text, text, text, picture="1.jpg")

    export_lists(engine, [0], out, machine(k=1))

    assert [read(out)[1][column] for column in (3, 4, 5)] == [text] * 3


def test_a_file_name_that_is_no_unicode_does_not_stop_the_export(engine, out):
    engine.products.all[1] = Product("a\udcff", "half", picture="1.jpg")

    export_lists(engine, [0], out, machine(k=1))

    assert read(out)[1][3] == r"a\udcff"


@pytest.mark.parametrize("form", ["long", "wide"])
def test_a_product_without_a_usable_picture_is_told_of(engine, out, form):
    result = export_lists(engine, [3, 4, 0], out, machine(k=1, form=form))

    assert [(problem.product_id, problem.cause) for problem in result.skipped] == [
        ("40", "It is cut off."),
        ("50", "The product has no picture."),
    ]
    assert engine.asked == [0]
    lines = read(out)[1:]
    if form == "long":
        assert [line[0] for line in lines] == ["0010"]
    else:
        assert lines[:2] == [
            ["40", "Lost", "look-alikes", ""],
            ["50", "Without", "look-alikes", ""],
        ]
    assert (result.queries, result.recommendations) == (3, 1)


def test_a_query_that_nothing_answers_is_told_of(engine, out):
    engine.products.all[1:] = []

    result = export_lists(engine, [0], out, machine())

    assert [problem.product_id for problem in result.skipped] == ["0010"]


def test_no_rows_leave_a_file_with_its_header(engine, out):
    result = export_lists(engine, [], out, machine())

    assert read(out) == [LONG]
    assert (result.queries, result.recommendations) == (0, 0)


def test_the_measure_reaches_the_engine(engine, out):
    export_lists(engine, [0], out, machine(measure="euclidean"))

    assert engine.measures == ["euclidean"]


def test_the_bridge_reaches_the_engine(engine, out):
    export_lists(engine, [0], out, machine(bridge=0.75))

    assert engine.bridges == [0.75]


def test_a_new_picture_has_its_name_and_no_id(engine, out):
    query = engine.query_picture("supplier.jpg")
    answers = [(query, engine.recommend(query, name, 3)) for name in engine.recommenders]

    result = export_answers(answers, out, machine(k=1), products=engine.products)

    assert [(line[0], line[1], line[7]) for line in read(out)[1:]] == [
        ("", "supplier.jpg", "same-type"),
        ("", "supplier.jpg", "look-alikes"),
    ]
    assert (result.queries, result.recommendations) == (2, 2)


def test_answers_for_products_carry_their_ids(engine, out):
    one, several = engine.query_products([0]), engine.query_products([1, 2])
    answers = [(query, engine.recommend(query, "same-type")) for query in (one, several)]

    export_answers(answers, out, machine(form="wide", k=1), products=engine.products)

    assert [line[0] for line in read(out)[1:]] == ["0010", "=1+1; 30"]


def test_many_products_are_answered_as_each_alone_in_their_order(engine, out):
    engine.products.all *= 40
    engine.slow_rows = {0, 9, 10, 57}  # so that those after them are answered first
    rows = [*range(100), 5, 5, 3]

    export_lists(engine, rows, out, machine(k=3))
    together = out.read_bytes()
    alone = b""
    for row in rows:
        export_lists(engine, [row], out, machine(k=3))
        header, _, lines = out.read_bytes().partition(b"\r\n")
        alone += lines

    assert together == header + b"\r\n" + alone


def test_only_a_few_answers_wait_for_an_earlier_one(engine, out):
    engine.slow_rows = {0}
    engine.patience = 0.2
    rows = [0] + [1, 2] * 500

    export_lists(engine, iter(rows), out, machine(k=1), total=len(rows))

    assert 0 < engine.asked_meanwhile < most_ahead(worthwhile_threads())
    assert engine.products.largest_request < 10
    assert len(read(out)) == 1002


def test_progress_counts_the_queries(engine, out):
    seen: list[Progress] = []

    export_lists(engine, [0, 1, 2], out, machine(), seen.append)

    assert {progress.stage for progress in seen} == {"Writing recommendations"}
    assert (seen[0].done, seen[0].total) == (0, 3)
    assert (seen[-1].done, seen[-1].total) == (3, 3)


def test_cancelling_leaves_the_old_file_as_it_was(engine, out):
    out.write_text("old")

    def cancel_at_the_end(progress: Progress) -> None:
        if progress.done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_lists(engine, [0, 1], out, machine(), cancel_at_the_end)

    assert out.read_text() == "old"
    assert [path.name for path in out.parent.iterdir()] == ["recs.csv"]


def test_cancelling_in_the_middle_leaves_nothing_at_work(engine, out):
    out.write_text("old")
    engine.slow_rows = {0}

    def cancel(progress: Progress) -> None:
        if progress.done:
            raise Cancelled

    with pytest.raises(Cancelled) as kept:  # and with it all that its traceback refers to
        export_lists(engine, [0] * 100_000, out, machine(), cancel)

    asked = len(engine.asked)
    assert kept.tb
    assert asked < 1000
    assert [path.read_text() for path in out.parent.iterdir()] == ["old"]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ahead")]
    time.sleep(0.02)
    assert len(engine.asked) == asked


def test_an_answer_that_fails_ends_the_export_with_its_sentence(engine, out):
    out.write_text("old")
    engine.products.all *= 40
    engine.failing_rows = {62, 65, 151}

    with pytest.raises(FashRecError, match=r"^Row 62 cannot be answered\.$"):
        export_lists(engine, range(200), out, machine())

    assert [path.read_text() for path in out.parent.iterdir()] == ["old"]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ahead")]


def test_an_existing_file_is_replaced_whole(engine, out):
    out.write_text("old " * 10_000)

    export_lists(engine, [0], out, machine(k=1))

    assert len(read(out)) == 2


@pytest.mark.parametrize(
    ("choices", "sentence"),
    [
        ({"recommender": "random"}, "no recommender “random”; choose one of: same-type"),
        ({"profile": "excel"}, "no profile “excel”; choose one of: spreadsheet, machine"),
        ({"form": "tall"}, "no form “tall”; choose one of: long, wide"),
        ({"measure": "taxi"}, "no measure “taxi”"),
        ({"bridge": 2.0}, "no bridge of 2; choose one from 0 to 1"),
        ({"delimiter": "|"}, "cannot separate the columns"),
        ({"k": 0}, "ask for at least 1"),
    ],
)
def test_a_choice_that_makes_no_sense_is_refused_before_anything_is_asked(
    engine, out, choices, sentence
):
    with pytest.raises(ExportError, match=sentence):
        export_lists(engine, [0], out, ExportOptions(**choices))

    assert not out.exists()
    assert engine.asked == []


def test_the_proposed_name_says_what_and_when():
    moment = datetime(2026, 3, 9, 7, 5)

    assert default_file_name("fashion-5k", moment) == "recs_fashion-5k_20260309-0705.csv"


@pytest.mark.parametrize(
    ("catalogue", "part"),
    [
        ("Été 2026", "Été-2026"),
        ("a/b\\c:d*?", "a-b-c-d"),
        ("..", "catalogue"),
        ("", "catalogue"),
        ("half\udcff", "half"),
    ],
)
def test_the_proposed_name_is_fit_for_every_system(catalogue, part):
    name = default_file_name(catalogue, datetime(2026, 1, 2, 3, 4))

    assert name == f"recs_{part}_20260102-0304.csv"


def test_a_long_catalogue_name_still_makes_a_file(engine, tmp_path):
    out = tmp_path / default_file_name("靴" * 300, datetime(2026, 1, 2, 3, 4))

    export_lists(engine, [0], out, machine(k=1))

    assert out.exists()


def test_the_whole_file_is_text_that_csv_can_read_as_one(engine, out):
    export_lists(engine, range(5), out, machine(k=3))

    again = io.StringIO(newline="")
    csv.writer(again, lineterminator="\r\n").writerows(read(out))
    assert again.getvalue().encode() == out.read_bytes()
