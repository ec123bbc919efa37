"""Three recommenders in the panel: two side by side, or one at a time."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar
from pytestqt.qtbot import QtBot

from fashrec_gui.recommendations.answer_model import (
    NO_PICTURE_ROLE,
    PICTURE_ROLE,
    RECOMMENDATION_ROLE,
)
from fashrec_gui.recommendations.panel import RecommendationPanel
from fashrec_gui.recommendations.recommender_button import RecommenderButton
from fashrec_gui.recommendations.recommender_names import BLEND, LOOK_ALIKES, SAME_TYPE
from fashrec_gui.recommendations.result_lists import ResultLists
from fashrec_gui.recommendations.shared_legend import SharedLegend
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme


def choose(panel: RecommendationPanel, side: int, title: str) -> None:
    """Choose a recommender in the heading of the left (0) or the right (1) list."""
    button = panel.findChildren(RecommenderButton)[side]
    actions = {action.text().partition("\t")[0]: action for action in button.menu().actions()}
    actions[title].trigger()


def headings(panel: RecommendationPanel) -> list[str]:
    return [each.text() for each in panel.findChildren(RecommenderButton) if each.isVisible()]


def recommenders_asked(engine: Any) -> list[str]:
    return [each.split()[1] for each in engine.asked if each.startswith("recommend")]


def narrow(panel: RecommendationPanel) -> None:
    panel.resize(360, 900)
    QApplication.processEvents()


def test_only_the_lists_in_sight_are_asked_for(
    panel: RecommendationPanel, ask: Any, engine: Any, tasks: Tasks, qtbot: QtBot
) -> None:
    ask.products(3)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert headings(panel) == ["Same type", "Look-alikes"]
    assert recommenders_asked(engine) == [SAME_TYPE, LOOK_ALIKES]


def test_a_side_can_have_any_recommender_and_only_that_is_asked(
    panel: RecommendationPanel, ask: Any, engine: Any, qtbot: QtBot, settings: Settings
) -> None:
    ask.products(3)
    engine.asked.clear()
    choose(panel, 0, "Blend")
    qtbot.waitUntil(lambda: len(ask.names(BLEND)) == 10)
    assert headings(panel) == ["Blend", "Look-alikes"]
    assert ask.shown(BLEND).x() < ask.shown(LOOK_ALIKES).x()
    assert not ask.shown(SAME_TYPE).isVisible()
    assert engine.asked == ["recommend blend 10 cosine 0.5"]
    assert settings.recommender_sides.value == (BLEND, LOOK_ALIKES)
    choose(panel, 0, "Same type")
    qtbot.wait(50)
    assert recommenders_asked(engine) == [BLEND], "a list that was there is not asked for again"


def test_what_is_on_the_other_side_changes_places(panel: RecommendationPanel, ask: Any) -> None:
    ask.products(3)
    choose(panel, 0, "Look-alikes")
    QApplication.processEvents()
    assert headings(panel) == ["Look-alikes", "Same type"]
    assert ask.shown(LOOK_ALIKES).x() < ask.shown(SAME_TYPE).x()


def test_the_sides_are_remembered(
    panel: RecommendationPanel, qtbot: QtBot, settings: Settings, theme: Theme, engine: Any
) -> None:
    choose(panel, 1, "Blend")
    tasks = Tasks()
    again = RecommendationPanel(tasks, settings, theme)
    qtbot.addWidget(again)
    again.resize(520, 900)
    again.set_engine(engine)
    again.show()
    with qtbot.waitSignal(again.query_changed):
        again.ask_products([3])
    assert headings(again) == ["Same type", "Blend"]
    tasks.shutdown()


def test_what_the_two_lists_in_sight_share_is_marked(
    panel: RecommendationPanel, ask: Any, qtbot: QtBot
) -> None:
    ask.products(3)
    choose(panel, 1, "Blend")
    qtbot.waitUntil(lambda: len(ask.names(BLEND)) == 10)
    model = ask.shown(SAME_TYPE).model()
    told = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]
    assert [each.endswith("Also in Blend") for each in told] == [False] * 5 + [True] * 5
    legends = [each.text for each in panel.findChildren(SharedLegend) if each.isVisible()]
    assert legends == ["5 in both"]


def test_in_a_narrow_panel_the_list_in_sight_is_asked_for_first(
    panel: RecommendationPanel, ask: Any, engine: Any, qtbot: QtBot
) -> None:
    narrow(panel)
    ask.products(3)
    assert len(ask.names(LOOK_ALIKES)) == 10
    qtbot.waitUntil(lambda: len(ask.names(BLEND)) == 10)
    assert recommenders_asked(engine) == [LOOK_ALIKES, SAME_TYPE, BLEND]
    tabs = panel.findChild(QTabBar)
    assert [tabs.tabText(place) for place in range(tabs.count())] == [
        "Same type",
        "Look-alikes",
        "Blend",
    ]
    tabs.setCurrentIndex(2)
    qtbot.wait(50)
    assert ask.shown(BLEND).isVisible()
    assert len(engine.asked) == 4, "the list was there already"


def test_a_tab_that_is_not_there_yet_shows_the_old_tiles_dimmed(
    panel: RecommendationPanel, ask: Any, engine: Any, qtbot: QtBot
) -> None:
    narrow(panel)
    ask.products(3)
    qtbot.waitUntil(lambda: len(ask.names(BLEND)) == 10)
    before = ask.names(BLEND)
    engine.delay = 0.1
    ask.products(20)
    panel.findChild(ResultLists).set_tab(BLEND)
    delegate: Any = ask.shown(BLEND).itemDelegate()
    assert ask.names(BLEND) == before
    assert delegate.dimmed
    qtbot.waitUntil(lambda: not delegate.dimmed)
    assert ask.names(BLEND) != before


def test_under_tabs_a_product_of_several_lists_says_of_which(
    panel: RecommendationPanel, ask: Any, qtbot: QtBot
) -> None:
    narrow(panel)
    ask.products(3)
    qtbot.waitUntil(lambda: len(ask.names(BLEND)) == 10)
    model = ask.shown(LOOK_ALIKES).model()
    told = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole).rpartition(", ")[2]
        for row in range(model.rowCount())
    ]
    assert told[0] == "Also in Same type"
    assert told[4] == "Also in Same type and Blend"
    assert told[9] == "Also in Blend"
    legends = [each.text for each in panel.findChildren(SharedLegend) if each.isVisible()]
    assert legends == ["10 shared"]


def test_tiles_whose_pictures_were_moved_away_say_so(
    panel: RecommendationPanel, ask: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fashrec_gui.recommendations.question._tile_images", lambda *_: {})
    monkeypatch.setattr("fashrec_gui.recommendations.conversation.product_images", lambda *_: {})
    ask.products(3)
    model = ask.shown(SAME_TYPE).model()
    tiles = [model.index(row, 0) for row in range(model.rowCount())]
    qtbot.waitUntil(lambda: all(tile.data(NO_PICTURE_ROLE) for tile in tiles))
    assert all(tile.data(PICTURE_ROLE) is None for tile in tiles)


def test_every_list_gets_its_pictures(
    panel: RecommendationPanel,
    ask: Any,
    engine: Any,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also those that came before the list did, for one that has them in common with it."""
    monkeypatch.setattr("fashrec_gui.recommendations.question._tile_images", lambda *_: {})
    engine.delay = 0.1
    narrow(panel)
    ask.products(3)

    def missing() -> list[tuple[str, int]]:
        found = []
        for name in (SAME_TYPE, LOOK_ALIKES, BLEND):
            model = ask.shown(name).model()
            for row in range(10):
                index = model.index(row, 0)
                asked = index.data(RECOMMENDATION_ROLE)
                if asked is None or (asked.row != 7 and index.data(PICTURE_ROLE) is None):
                    found.append((name, row))
        return found

    qtbot.waitUntil(lambda: not missing())


def test_each_recommender_says_what_it_does(panel: RecommendationPanel) -> None:
    button = panel.findChildren(RecommenderButton)[0]
    said = [action.text() for action in button.menu().actions()]
    assert said[2] == "Blend\tLooks, type, colour and gender weighed together"
    assert "Of the article type" in button.toolTip()
    assert "the left list" in button.accessibleName()
