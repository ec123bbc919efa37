"""The bridge: from the same type only to other parts of the catalogue."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QSlider
from pytestqt.qtbot import QtBot

from core.recommend.recommendation import RecommendationList
from fashrec_gui.recommendations.bridge_control import BridgeControl
from fashrec_gui.recommendations.bridge_words import NEUTRAL, bridge_words
from fashrec_gui.recommendations.panel import RecommendationPanel
from fashrec_gui.recommendations.recommender_names import BLEND, LOOK_ALIKES, SAME_TYPE
from fashrec_gui.recommendations.result_lists import ResultLists
from fashrec_gui.settings import Settings


def slider(panel: RecommendationPanel) -> QSlider:
    return panel.findChild(BridgeControl).findChild(QSlider)


def shown_words(panel: RecommendationPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("bridge", "words"),
    [
        (0.0, "Only the same type"),
        (0.25, "Towards the same type (50%)"),
        (NEUTRAL, ""),
        (0.8, "Towards other parts (60%)"),
        (1.0, "From other parts of the catalogue"),
    ],
)
def test_a_bridge_is_said_in_words(bridge: float, words: str) -> None:
    assert bridge_words(bridge) == words


def test_a_moved_bridge_asks_once_and_only_whom_it_concerns(
    panel: RecommendationPanel, ask: Any, engine: Any, qtbot: QtBot
) -> None:
    ask.products(3)
    before = ask.names(LOOK_ALIKES)
    engine.asked.clear()
    with qtbot.waitSignal(panel.query_changed):
        for value in (60, 70, 80):
            slider(panel).setValue(value)
    assert engine.asked == ["recommend look-alikes 10 cosine 0.8"]
    assert ask.names(LOOK_ALIKES) != before
    assert len(ask.names(SAME_TYPE)) == 10
    assert shown_words(panel).count("Towards other parts (60%)") == 1


def test_the_bridge_lasts_for_the_session_alone(
    panel: RecommendationPanel,
    ask: Any,
    engine: Any,
    qtbot: QtBot,
    settings: Settings,
    tmp_path: Any,
) -> None:
    ask.products(3)
    with qtbot.waitSignal(panel.query_changed):
        slider(panel).setValue(100)
    ask.products(20)
    assert engine.asked[-1] == "recommend look-alikes 10 cosine 1"
    assert settings.bridge.value == 1.0
    settings.save()
    assert Settings(tmp_path / "window.ini").bridge.value == NEUTRAL


def test_a_double_click_leads_back_to_the_middle(
    panel: RecommendationPanel, ask: Any, qtbot: QtBot
) -> None:
    ask.products(3)
    control = panel.findChild(BridgeControl)
    control.set_bridge(0.9)
    qtbot.mouseDClick(slider(panel), Qt.MouseButton.LeftButton, pos=QPoint(5, 10))
    assert control.bridge == NEUTRAL


def test_the_keyboard_moves_the_bridge_and_leads_back(
    panel: RecommendationPanel, ask: Any, qtbot: QtBot
) -> None:
    ask.products(3)
    handle, control = slider(panel), panel.findChild(BridgeControl)
    qtbot.keyClick(handle, Qt.Key.Key_Right)
    assert control.bridge == 0.55
    assert handle.accessibleDescription() == "Towards other parts (10%)"
    qtbot.keyClick(handle, Qt.Key.Key_Home)
    assert control.bridge == 0.0
    qtbot.keyClick(handle, Qt.Key.Key_Backspace)
    assert control.bridge == NEUTRAL
    assert handle.accessibleName()


def test_the_middle_catches_the_handle(panel: RecommendationPanel, ask: Any, qtbot: QtBot) -> None:
    ask.products(3)
    handle, control = slider(panel), panel.findChild(BridgeControl)
    control.set_bridge(1.0)
    left = Qt.MouseButton.LeftButton
    height, width = handle.height() // 2, handle.width()
    qtbot.mousePress(handle, left, pos=QPoint(width - 7, height))
    caught = QPoint(width // 2 + width * 3 // 100, height)
    qtbot.mouseMove(handle, caught)
    qtbot.mouseRelease(handle, left, pos=caught)
    assert control.bridge == NEUTRAL


def test_same_type_alone_has_no_bridge_and_says_why(
    panel: RecommendationPanel, ask: Any, qtbot: QtBot
) -> None:
    control = panel.findChild(BridgeControl)
    ask.products(3)
    assert control.isEnabled(), "look-alikes are in sight"
    panel.resize(360, 900)
    QApplication.processEvents()
    lists = panel.findChild(ResultLists)
    lists.set_tab(SAME_TYPE)
    assert not control.isEnabled()
    assert "always stays with the type" in control.toolTip()
    lists.set_tab(BLEND)
    assert control.isEnabled()
    assert "other parts of the catalogue" in control.toolTip()


def test_a_list_that_the_bridge_leaves_empty_says_how_to_go_on(
    panel: RecommendationPanel, ask: Any, engine: Any, qtbot: QtBot
) -> None:
    ask.products(3)
    engine.recommend = lambda query, name, k, **_: RecommendationList(name, (), 0)
    with qtbot.waitSignal(panel.query_changed):
        slider(panel).setValue(100)
    said = next(each for each in shown_words(panel) if "Nothing" in each)
    assert said.split("\n") == [
        "From other parts of the catalogue",
        "Nothing to recommend there. Move the slider back to its middle.",
    ]
