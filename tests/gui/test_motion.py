"""Nothing in the window moves by itself, whatever the system asks for."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QProgressBar,
)
from pytestqt.qtbot import QtBot

import fashrec_gui
from core.jobs import Progress
from fashrec_gui.app import make_application
from fashrec_gui.job_strip import show_fraction
from fashrec_gui.theme import Theme


def test_menus_lists_and_tips_do_not_move(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt's own effects are off, so that what the system asks for need not be known."""
    off: set[Qt.UIEffect] = set()
    monkeypatch.setattr(
        QApplication, "setEffectEnabled", lambda effect, on: None if on else off.add(effect)
    )
    make_application()
    assert {
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
    } <= off


def test_nothing_moves_by_itself() -> None:
    """What would have to ask whether the system wants less motion is not there at all."""
    movers = re.compile(
        r"Q(Property|Variant|Sequential|Parallel|Pause)\w*Animation|QTimeLine|QMovie"
        r"|setAnimated\(True|AnimatedDocks|setRange\(0, 0\)|setEffectEnabled\(\w+, True"
    )
    room = Path(fashrec_gui.__file__).parent
    found = [
        f"{file.name}: {met[0]}"
        for file in sorted(room.rglob("*.py"))
        if (met := movers.search(file.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_a_bar_stands_still_while_nobody_knows_how_much_is_done(qtbot: QtBot, theme: Theme) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.resize(200, 4)
    bar.show()
    show_fraction(bar, Progress("reading", 3))
    before = bar.grab().toImage()
    qtbot.wait(250)
    assert bar.grab().toImage() == before
    show_fraction(bar, Progress("reading", 3, 4))
    assert bar.grab().toImage() != before
