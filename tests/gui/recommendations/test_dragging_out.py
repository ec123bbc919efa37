"""Recommended products are dragged out of the panel as files."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fashrec_gui.recommendations import tile_list
from tests.gui.recommendations.conftest import Asker

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def test_a_tile_is_dragged_out_with_its_file_and_asks_nothing(
    qtbot: QtBot, ask: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask.products(3)
    dragged: list[QMimeData] = []

    def note(source: Any, mime: QMimeData, pictures: Any, count: int) -> Qt.DropAction:
        dragged.append(mime)
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(tile_list, "run_drag", note)
    tiles = ask.shown("look-alikes")
    qtbot.waitUntil(tiles.isVisible)
    index = tiles.model().index(2, 0)  # the second has no picture
    place = tiles.visualRect(index).center()
    QTest.mousePress(tiles.viewport(), LEFT, NO_KEYS, place)
    for step in (8, 30, 60):
        QTest.mouseMove(tiles.viewport(), place + QPoint(step, step))
    QTest.mouseRelease(tiles.viewport(), LEFT, NO_KEYS, place + QPoint(60, 60))
    [mime] = dragged
    [url] = mime.urls()
    assert Path(url.toLocalFile()).stem == mime.text()
    assert ask.rows == (3,)
