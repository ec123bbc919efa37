"""The reports that lie in a workspace."""

import os
from datetime import datetime
from pathlib import Path

from fashrec_gui.report.made import made_reports


def put_report(workspace: Path, name: str) -> Path:
    folder = workspace / "reports" / name
    folder.mkdir(parents=True)
    (folder / "report.html").write_text("<h1>Report</h1>", encoding="utf-8")
    return folder


def test_the_newest_report_comes_first(tmp_path: Path) -> None:
    names = ("20260131-0905", "20260201-1200", "20250601-2359")
    folders = {name: put_report(tmp_path, name) for name in names}
    found = made_reports(tmp_path)
    assert [each.folder for each in found] == [
        folders["20260201-1200"],
        folders["20260131-0905"],
        folders["20250601-2359"],
    ]
    assert [each.words for each in found[:2]] == [
        "1 February 2026, 12:00",
        "31 January 2026, 09:05",
    ]


def test_a_folder_of_another_name_counts_by_its_time(tmp_path: Path) -> None:
    folder = put_report(tmp_path, "before the sale")
    os.utime(folder / "report.html", (0, datetime(2026, 3, 1, 8, 30).timestamp()))
    assert made_reports(tmp_path)[0].words == "1 March 2026, 08:30"


def test_what_was_never_finished_is_no_report(tmp_path: Path) -> None:
    (tmp_path / "reports" / "20260131-0905").mkdir(parents=True)
    assert made_reports(tmp_path) == []
    assert made_reports(tmp_path / "elsewhere") == []


def test_the_second_report_of_a_minute_comes_first(tmp_path: Path) -> None:
    first, second = (put_report(tmp_path, name) for name in ("20260131-0905", "20260131-0905-2"))
    assert [each.folder for each in made_reports(tmp_path)] == [second, first]
