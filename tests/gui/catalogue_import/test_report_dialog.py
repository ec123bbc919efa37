"""The import report: what it counts, shows and saves."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.catalogue.report import Problem, report_from_csv
from fashrec_gui.catalogue_import.report_dialog import ReportDialog, summed_up

PROBLEMS = [
    Problem(5, "123", "images/123.jpg", "the picture is cut off", "kept without recommendations"),
    Problem(9, "123", "", "the id stands in row 5 already", "left out"),
    Problem(None, "", "images/Ärger.txt", "it is no picture", "left out"),
]


def test_the_summary_counts_what_was_done() -> None:
    assert summed_up(PROBLEMS) == "2 × left out\n1 × kept without recommendations"
    assert "every picture" in summed_up([])


def test_the_report_is_saved_as_csv_that_reads_back_whole(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ReportDialog("Spring", 60, PROBLEMS)
    qtbot.addWidget(dialog)
    assert dialog.save_as(tmp_path / "report.csv")
    text = (tmp_path / "report.csv").read_bytes().decode("utf-8-sig")
    assert report_from_csv(text) == PROBLEMS


def test_a_place_that_cannot_be_written_is_a_sentence_in_the_dialog(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ReportDialog("Spring", 60, PROBLEMS)
    qtbot.addWidget(dialog)
    assert not dialog.save_as(tmp_path / "nowhere" / "report.csv")


@pytest.mark.parametrize("problems", [[], PROBLEMS])
def test_the_report_is_drawn(qtbot: QtBot, problems: list[Problem]) -> None:
    dialog = ReportDialog("Spring", 60, problems)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.grab().isNull()
