"""Copying products: what lies on the clipboard then."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from fashrec_gui.products.copying import copy_ids, copy_pictures, copy_table
from fashrec_gui.table.columns import columns_of
from fashrec_gui.tasks import Tasks


@pytest.fixture
def engine(engine: Any, tmp_path: Path) -> Any:
    engine.catalogue_root = tmp_path
    (tmp_path / "images").mkdir()
    for row in range(12):
        Image.new("RGB", (30, 40), "red").save(tmp_path / "images" / f"{10_000 + row}.jpg")
    return engine


def test_a_table_is_pasted_with_its_titles(qtbot: QtBot, tasks: Tasks, engine: Any) -> None:
    told: list[str] = []
    columns = [column for column in columns_of(()) if column.key in ("name", "product_id")]
    copy_table(tasks, engine, [4, 2], columns, told.append)
    qtbot.waitUntil(lambda: bool(told))
    mime = QGuiApplication.clipboard().mimeData()
    lines = mime.text().splitlines()
    assert lines[0] == "Name\tId"
    assert [line.split("\t")[1] for line in lines[1:]] == ["10004", "10002"]
    assert "<td" in mime.html()
    assert "2 products" in told[0]


def test_several_pictures_come_as_one_sheet_and_as_their_files(
    qtbot: QtBot, tasks: Tasks, engine: Any
) -> None:
    told: list[str] = []
    copy_pictures(tasks, engine, [1, 2, 7, 4], told.append)
    qtbot.waitUntil(lambda: bool(told))
    mime = QGuiApplication.clipboard().mimeData()
    assert [Path(url.toLocalFile()).stem for url in mime.urls()] == ["10001", "10002", "10004"]
    assert QGuiApplication.clipboard().image().width() > 800
    assert "1 without a usable picture" in told[0]


def test_one_picture_is_itself(qtbot: QtBot, tasks: Tasks, engine: Any) -> None:
    told: list[str] = []
    copy_pictures(tasks, engine, [1], told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert QGuiApplication.clipboard().image().size().toTuple() == (30, 40)


def test_what_cannot_be_copied_is_said(qtbot: QtBot, tasks: Tasks, engine: Any) -> None:
    told: list[str] = []
    copy_pictures(tasks, engine, [7], told.append)
    copy_pictures(tasks, engine, list(range(60)) * 2, told.append)
    assert told == [
        "There is no usable picture to copy.",
        "Select 60 products or fewer to copy their pictures.",
    ]


def test_ids_come_a_line_each(tasks: Tasks, engine: Any) -> None:
    copy_ids(tasks, engine, [3, 1], lambda _: None)
    assert QGuiApplication.clipboard().text() == "10003\n10001"
