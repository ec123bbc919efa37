"""Doing an export in the background."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core.cli import refining
from core.cli.parser import build_parser
from core.export.columns import Column, parse_column
from core.export.lookbook.look import GRID, Look
from core.export.options import ExportOptions
from core.jobs import Progress
from core.recommend.conditions import Conditions
from fashrec_gui.child_job import ChildJob
from fashrec_gui.export.arguments import arguments
from fashrec_gui.export.request import ExportRequest
from fashrec_gui.export.run import ExportOutcome, start_export
from fashrec_gui.tasks import Tasks

CHILD = """
import json, sys, time
arguments = sys.argv[1:]
out = arguments[arguments.index("--out") + 1]
print(json.dumps({"event": "progress", "stage": "Writing", "done": 1, "total": 2}), file=sys.stderr)
if "slow" in out:
    time.sleep(30)
if "bad" in out:
    print(json.dumps({"event": "error", "text": "The disk is full."}), file=sys.stderr)
    sys.exit(1)
ids = []
if "--products-from" in arguments:
    with open(arguments[arguments.index("--products-from") + 1], encoding="utf-8") as file:
        ids = file.read().split()
with open(out, "w", encoding="utf-8") as file:
    file.write(json.dumps({"arguments": arguments, "ids": ids}))
print(json.dumps({"path": out, "queries": 2, "recommendations": 20, "skipped": [{}]}))
"""


@pytest.fixture(autouse=True)
def stand_in_for_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*given: str) -> list[str]:
        return [sys.executable, "-c", CHILD, *given]

    monkeypatch.setattr("fashrec_gui.tasks.command", run)


def request_for(path: Path, scope: str, **more: Any) -> ExportRequest:
    of_request = {name: more.pop(name) for name in ("query", "rows", "list_name") if name in more}
    chosen = ExportOptions(**more)
    return ExportRequest(scope, ("look-alikes",), path, chosen, **of_request)


def test_the_command_line_says_everything_that_was_chosen(tmp_path: Path) -> None:
    columns = (Column("query_handle", "URL handle"), Column("rec:Price = net", "-net"))
    chosen = ExportOptions(
        k=5,
        form="wide",
        delimiter=";",
        encoding="windows-1252",
        measure="euclidean",
        bridge=0.7,
        columns=columns,
        handles="Handle",
    )
    request = ExportRequest("catalogue", ("same-type",), tmp_path / "all.csv", chosen)
    given = arguments(request, Path("/w"), "same-type", ["--all"])
    read = build_parser().parse_args(given)
    assert (read.workspace, read.out, read.all) == (Path("/w"), tmp_path / "all.csv", True)
    assert (read.k, read.recommender, read.measure, read.bridge) == (
        *(5, "same-type", "euclidean", 0.7),
    )
    assert (read.format, read.profile, read.form, read.delimiter, read.encoding) == (
        *("csv", "spreadsheet", "wide", ";", "windows-1252"),
    )
    assert tuple(parse_column(text, "wide") for text in read.columns) == columns
    assert (read.handles, read.json, read.progress) == ("Handle", True, "json")


def test_a_lookbooks_look_is_handed_over(tmp_path: Path) -> None:
    look = Look("-for Zoé", "Letter", True, "grid", 3, "Price")
    request = request_for(tmp_path / "x.pdf", "catalogue", format="pdf", look=look, rules=False)
    read = build_parser().parse_args(arguments(request, Path("/w"), "look-alikes", ["--all"]))
    given = (read.title, read.paper, read.landscape, read.arrangement, read.across, read.price)
    assert given == ("-for Zoé", "Letter", True, "grid", 3, "Price")
    assert read.rules is False


def test_an_english_lookbook_needs_no_wording(tmp_path: Path) -> None:
    request = request_for(tmp_path / "x.pdf", "catalogue", format="pdf")
    assert "--wording" not in arguments(request, Path("/w"), "look-alikes", ["--all"])


def test_how_the_panel_makes_its_lists_is_handed_over(tmp_path: Path) -> None:
    conditions = Conditions(("gender", "season"), 0.25, True)
    request = request_for(
        tmp_path / "x.csv",
        "catalogue",
        diversity=0.35,
        cut_off=True,
        fold=True,
        conditions=conditions,
    )
    read = build_parser().parse_args(arguments(request, Path("/w"), "look-alikes", ["--all"]))
    assert refining.chosen(read) == {
        "diversity": 0.35,
        "cut_off": True,
        "fold": True,
        "conditions": conditions,
    }


def test_what_is_no_csv_has_no_delimiter_and_no_encoding_to_choose(tmp_path: Path) -> None:
    request = request_for(
        tmp_path / "x.xlsx", "catalogue", format="xlsx", delimiter=";", encoding="utf-16"
    )
    given = arguments(request, Path("/w"), "look-alikes", ["--all"])
    assert not {"--delimiter", "--encoding", "--profile"} & set(given)


def test_a_machine_file_has_no_delimiter_to_choose(tmp_path: Path) -> None:
    request = request_for(tmp_path / "x.csv", "catalogue", profile="machine", delimiter=";")
    assert "--delimiter" not in arguments(request, Path("/w"), "look-alikes", ["--all"])


def test_a_list_is_handed_over_by_its_name(
    qtbot: QtBot, tasks: Tasks, engine: Any, tmp_path: Path
) -> None:
    out = tmp_path / "list.csv"
    job = start_export(request_for(out, "list", list_name="Spring; 2012"), engine, tasks)
    with qtbot.waitSignal(job.succeeded):
        pass
    given = json.loads(out.read_text())["arguments"]
    assert given[given.index("--list") + 1] == "Spring; 2012"


def test_what_whoever_takes_the_file_should_know_is_said(tmp_path: Path) -> None:
    outcome = ExportOutcome(()).plus(tmp_path / "a.csv", (1, 2, 0), ["A note."])
    outcome = outcome.plus(tmp_path / "b.csv", (1, 2, 0), ["A note."])
    assert outcome.sentence == "Wrote 4 recommendations to a.csv and b.csv. A note."


@pytest.mark.parametrize(("scope", "shows_products"), [("list", True), ("current", False)])
def test_a_grid_of_products_is_told_by_its_products(
    tmp_path: Path, scope: str, shows_products: bool
) -> None:
    request = request_for(tmp_path / "a.pdf", scope, format="pdf", look=Look(arrangement=GRID))
    assert request.shows_products == shows_products
    outcome = ExportOutcome((), shows_products=True).plus(tmp_path / "a.pdf", (57, 0, 0))
    assert outcome.sentence == "Wrote 57 products to a.pdf."


def test_the_whole_catalogue_goes_through_a_child_process(
    qtbot: QtBot, tasks: Tasks, engine: Any, tmp_path: Path
) -> None:
    out = tmp_path / "all.csv"
    job = start_export(request_for(out, "catalogue"), engine, tasks)
    seen: list[Progress] = []
    job.progress.connect(seen.append)
    with qtbot.waitSignal(job.succeeded) as done:
        pass
    assert done.args == [ExportOutcome((out,), 2, 20, 1)]
    assert "--all" in json.loads(out.read_text())["arguments"]
    assert seen[0].total == 2


def test_the_selection_is_handed_over_by_ids_and_cleaned_up(
    qtbot: QtBot, tasks: Tasks, engine: Any, tmp_path: Path
) -> None:
    out = tmp_path / "selection.csv"
    job = start_export(request_for(out, "selection", rows=(4, 2, 9)), engine, tasks)
    with qtbot.waitSignal(job.succeeded):
        pass
    written = json.loads(out.read_text())
    assert written["ids"] == ["10004", "10002", "10009"]
    listed = written["arguments"][written["arguments"].index("--products-from") + 1]
    assert not Path(listed).exists()


def test_several_recommenders_are_written_in_turn(
    qtbot: QtBot, tasks: Tasks, engine: Any, tmp_path: Path
) -> None:
    three = ("look-alikes", "same-type", "blend")
    request = ExportRequest("catalogue", three, tmp_path / "all.csv")
    job = start_export(request, engine, tasks)
    stages: list[str] = []
    job.progress.connect(lambda progress: stages.append(progress.stage))
    with qtbot.waitSignal(job.succeeded, timeout=20_000) as done:
        pass
    assert stages == ["Writing (1 of 3)", "Writing (2 of 3)", "Writing (3 of 3)"]
    outcome = done.args[0]
    assert all(path.exists() for path in outcome.files)
    assert outcome.sentence == (
        "Wrote 60 recommendations to all_look-alikes.csv, all_same-type.csv and all_blend.csv. "
        "1 product had none."
    )


def test_the_current_query_is_written_without_a_child(
    qtbot: QtBot, tasks: Tasks, engine: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ChildJob, "start_soon", lambda self: pytest.fail("a child was started"))
    out = tmp_path / "query.csv"
    query = engine.query_products([3])
    job = start_export(request_for(out, "current", query=query, k=4), engine, tasks)
    with qtbot.waitSignal(job.succeeded) as done:
        pass
    assert done.args[0].recommendations == 4
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 5
    assert lines[1].startswith("10003,")


def test_the_current_query_is_written_with_its_bridge(
    qtbot: QtBot, tasks: Tasks, engine: Any, tmp_path: Path
) -> None:
    query = engine.query_products([3])
    request = request_for(tmp_path / "query.csv", "current", query=query, bridge=0.9)
    with qtbot.waitSignal(start_export(request, engine, tasks).succeeded):
        pass
    assert engine.asked[-1] == "recommend look-alikes 10 cosine 0.9"


def test_a_dropped_picture_is_exported_by_its_name(
    qtbot: QtBot, tasks: Tasks, engine: Any, tmp_path: Path, picture_file: Path
) -> None:
    out = tmp_path / "picture.csv"
    query = engine.query_picture(picture_file, "supplier photo.png")
    job = start_export(request_for(out, "current", query=query), engine, tasks)
    with qtbot.waitSignal(job.succeeded):
        pass
    assert out.read_text(encoding="utf-8-sig").splitlines()[1].startswith(",supplier photo.png,1,")


def test_a_file_that_cannot_be_written_is_a_sentence(
    qtbot: QtBot, tasks: Tasks, engine: Any, tmp_path: Path
) -> None:
    out = tmp_path / "missing" / "x.csv"
    query = engine.query_products([3])
    job = start_export(request_for(out, "current", query=query), engine, tasks)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert "does not exist" in failed.args[0]


def test_a_failing_child_is_its_own_sentence(
    qtbot: QtBot, tasks: Tasks, engine: Any, tmp_path: Path
) -> None:
    job = start_export(request_for(tmp_path / "bad.csv", "catalogue"), engine, tasks)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert failed.args == ["The disk is full."]


def test_a_running_export_can_be_cancelled(
    qtbot: QtBot, tasks: Tasks, engine: Any, tmp_path: Path
) -> None:
    out = tmp_path / "slow.csv"
    job = start_export(request_for(out, "catalogue"), engine, tasks)
    with qtbot.waitSignal(job.progress):
        pass
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    assert not out.exists()


def test_an_export_can_be_cancelled_before_it_starts(
    qtbot: QtBot, tasks: Tasks, engine: Any, tmp_path: Path
) -> None:
    out = tmp_path / "never.csv"
    job = start_export(request_for(out, "catalogue"), engine, tasks)
    with qtbot.waitSignals([job.cancelled, job.ended]):
        job.cancel()
    qtbot.wait(50)
    assert not out.exists()
