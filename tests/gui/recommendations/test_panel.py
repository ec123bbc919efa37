"""Asking the panel, and what it shows."""

import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from fashrec_gui.recommendations.drop_hint import DropHint
from fashrec_gui.recommendations.message_page import MessagePage
from fashrec_gui.recommendations.panel import RecommendationPanel
from fashrec_gui.recommendations.recommender_names import LOOK_ALIKES, SAME_TYPE
from fashrec_gui.recommendations.result_lists import ResultLists
from fashrec_gui.recommendations.shared_legend import SharedLegend
from fashrec_gui.recommendations.tile_list import TileList
from fashrec_gui.settings import Settings


def tiles(panel: RecommendationPanel, recommender: str = LOOK_ALIKES) -> TileList:
    return panel.findChild(ResultLists).list_of(recommender)


def names(shown: TileList) -> list[str]:
    model = shown.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def words(panel: RecommendationPanel) -> str:
    page = panel.findChild(MessagePage)
    assert page.isVisible()
    return page.words


def click(qtbot: QtBot, shown: TileList, row: int) -> None:
    place = shown.visualRect(shown.model().index(row, 0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_without_a_question_the_panel_says_what_it_is_for(panel: RecommendationPanel) -> None:
    assert "drop, paste or open a picture" in words(panel)
    assert panel.query is None


def test_without_a_catalogue_a_picture_is_not_taken(
    panel: RecommendationPanel, picture_file: Path, qtbot: QtBot
) -> None:
    panel.set_engine(None)
    with qtbot.waitSignal(panel.message) as told:
        panel.ask_picture(picture_file, "photo.png")
    assert "Open a catalogue first" in told.args[0]


def test_a_product_brings_both_lists_and_its_likely_types(
    panel: RecommendationPanel, ask: Any
) -> None:
    ask.products(3)
    assert ask.rows == (3,)
    assert len(names(tiles(panel, SAME_TYPE))) == 10
    assert len(names(tiles(panel, LOOK_ALIKES))) == 10
    shown = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "10003 · Jeans · Red · Men" in shown
    assert "judged by the picture" in shown


def test_there_is_rest_once_nothing_is_wanting_in_the_answer(
    panel: RecommendationPanel, ask: Any, qtbot: QtBot
) -> None:
    ask.products(3)
    assert not panel.is_at_rest
    qtbot.waitUntil(lambda: panel.is_at_rest)


def test_a_picture_from_outside_is_asked_about(
    panel: RecommendationPanel, qtbot: QtBot, picture_file: Path
) -> None:
    with qtbot.waitSignal(panel.query_changed):
        panel.ask_picture(picture_file.read_bytes(), "Pasted picture")
    assert panel.query is not None
    assert panel.query.name == "Pasted picture"
    assert panel.query.rows == ()


def test_only_the_answer_to_the_newest_question_arrives(
    panel: RecommendationPanel, qtbot: QtBot, engine: Any
) -> None:
    engine.delay = 0.05
    seen: list[tuple[int, ...]] = []
    panel.query_changed.connect(lambda: seen.append(panel.query.rows))
    for row in (1, 2, 3, 4):
        panel.ask_products([row])
        qtbot.wait(20)
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.wait(300)
    assert seen == [(4,)]


def test_an_answer_of_the_catalogue_before_never_arrives(
    panel: RecommendationPanel, qtbot: QtBot, engine: Any, make_engine: Any
) -> None:
    engine.delay = 0.05
    panel.ask_products([1])
    other = make_engine(20)
    other.catalogue_root = Path("/catalogues/autumn")
    panel.set_engine(other)
    qtbot.wait(300)
    assert panel.query is None
    assert "Click a product" in words(panel)


def test_a_catalogue_built_again_keeps_the_trail_though_rows_move(
    panel: RecommendationPanel, qtbot: QtBot, ask: Any, make_engine: Any
) -> None:
    for row in (1, 2, 3):
        ask.products(row)
    ask.back()
    again = make_engine(60)
    products = again.products.products([*range(10, 20), *range(2, 5)])  # 10001 is gone
    again.products = type(again.products)(products)
    panel.set_engine(again)
    qtbot.waitUntil(lambda: panel.query is not None)
    assert ask.rows == (10,)
    assert again.products.product(10).product_id == "10002"
    ask.forward()
    assert ask.rows == (11,)


def test_a_clicked_recommendation_becomes_the_query(
    panel: RecommendationPanel, qtbot: QtBot, ask: Any
) -> None:
    ask.products(3)
    with qtbot.waitSignal(panel.query_changed):
        click(qtbot, tiles(panel, SAME_TYPE), 1)
    assert ask.rows == (5,)


def test_enter_asks_about_the_tile_the_keyboard_is_on(
    panel: RecommendationPanel, qtbot: QtBot, ask: Any
) -> None:
    ask.products(3)
    shown = tiles(panel, SAME_TYPE)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    with qtbot.waitSignal(panel.query_changed):
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert ask.rows == (5,)
    assert shown.currentIndex().row() == 0


def test_a_double_click_asks_once(panel: RecommendationPanel, qtbot: QtBot, ask: Any) -> None:
    ask.products(3)
    shown = tiles(panel, SAME_TYPE)
    place = shown.visualRect(shown.model().index(1, 0)).center()
    with qtbot.waitSignal(panel.query_changed):
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.wait(100)
    assert ask.rows == (5,)


def test_back_and_forward_walk_the_trail(panel: RecommendationPanel, ask: Any) -> None:
    ask.products(1)
    ask.products(2)
    ask.products(3, 4)
    ask.back()
    ask.back()
    assert ask.rows == (1,)
    ask.forward()
    assert ask.rows == (2,)


def test_going_back_returns_to_where_the_panel_was_scrolled(
    panel: RecommendationPanel, ask: Any
) -> None:
    ask.products(1)
    bar = panel.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(120)
    ask.products(2)
    assert bar.value() == 0
    ask.back()
    assert bar.value() == 120


def test_going_back_does_not_ask_anew_for_what_is_known(
    panel: RecommendationPanel, ask: Any, engine: Any
) -> None:
    ask.products(1)
    ask.products(2)
    engine.asked.clear()
    ask.back()
    assert "query_products" not in engine.asked


def test_a_step_of_the_trail_is_reached_by_a_click(
    panel: RecommendationPanel, qtbot: QtBot, ask: Any
) -> None:
    for row in (1, 2, 3):
        ask.products(row)
    steps = [
        button
        for button in panel.findChildren(QToolButton)
        if button.accessibleName().startswith("Puma")
    ]
    assert steps[-1].accessibleName().endswith("asked now")
    with qtbot.waitSignal(panel.query_changed):
        steps[0].click()
    assert ask.rows == (1,)


def test_a_product_without_a_picture_is_explained(panel: RecommendationPanel, ask: Any) -> None:
    ask.products(3)
    ask.products(7)
    assert panel.query is None
    assert "This product can't be asked about" in words(panel)
    assert "It is cut off." in words(panel)
    ask.back()
    assert ask.rows == (3,)


def test_products_without_a_picture_are_left_out_and_counted(
    panel: RecommendationPanel, ask: Any
) -> None:
    ask.products(3, 7)
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "1 of 2 has no usable picture and was left out." in shown


def test_a_picture_that_cannot_be_read_is_refused_in_the_panel(
    panel: RecommendationPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "words.jpg"
    path.write_text("words")
    with qtbot.waitSignal(panel.query_changed):
        panel.ask_picture(path, "words.jpg")
    assert "words.jpg is not a picture that can be read." in words(panel)
    assert panel.query is None


def test_a_failure_of_the_engine_is_a_sentence_in_the_panel(
    panel: RecommendationPanel, ask: Any, engine: Any
) -> None:
    engine.failure = "The index is damaged: build the catalogue again."
    ask.products(2)
    assert "build the catalogue again" in words(panel)


def test_the_number_of_results_acts_at_once_and_is_remembered(
    panel: RecommendationPanel, qtbot: QtBot, ask: Any, settings: Settings
) -> None:
    ask.products(3)
    with qtbot.waitSignal(panel.query_changed):
        panel.findChild(QSpinBox).setValue(23)
    assert len(names(tiles(panel))) == 23
    assert settings.results_count.value == 23
    assert ask.rows == (3,)


def test_a_run_of_changes_asks_once(
    panel: RecommendationPanel, qtbot: QtBot, ask: Any, engine: Any
) -> None:
    ask.products(3)
    engine.asked.clear()
    with qtbot.waitSignal(panel.query_changed):
        for count in (11, 12, 13):
            panel.findChild(QSpinBox).setValue(count)
    assert engine.asked == [
        "recommend same-type 13 cosine 0.5",
        "recommend look-alikes 13 cosine 0.5",
    ]


def test_old_tiles_stay_dimmed_until_the_new_ones_are_there(
    panel: RecommendationPanel, qtbot: QtBot, ask: Any, engine: Any
) -> None:
    ask.products(3)
    before = names(tiles(panel))
    engine.delay = 0.1
    panel.ask_products([20])
    delegate: Any = tiles(panel).itemDelegate()
    qtbot.waitUntil(lambda: delegate.dimmed)
    assert names(tiles(panel)) == before
    qtbot.waitUntil(lambda: not delegate.dimmed)
    assert names(tiles(panel)) != before


def test_what_both_lists_have_is_marked_in_words(panel: RecommendationPanel, ask: Any) -> None:
    ask.products(3)
    shown = tiles(panel, SAME_TYPE).model()
    told = [
        shown.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(shown.rowCount())
    ]
    assert "Also in" not in told[0]
    assert told[2].endswith("Also in Look-alikes")


def test_how_many_both_lists_have_is_said(panel: RecommendationPanel, ask: Any) -> None:
    ask.products(3)
    legends = [each for each in panel.findChildren(SharedLegend) if each.isVisible()]
    assert [each.text for each in legends] == ["8 in both"]


def test_marks_in_a_name_are_shown_not_obeyed(
    panel: RecommendationPanel, ask: Any, engine: Any
) -> None:
    ask.products(3)
    tip = tiles(panel).model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<qt>Puma")
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in panel.findChildren(QLabel)
        if "10003" in label.text()
    )


def test_the_lists_are_side_by_side_only_where_there_is_room(
    panel: RecommendationPanel, ask: Any, settings: Settings
) -> None:
    ask.products(3)
    lists = panel.findChild(ResultLists)
    assert lists.beside
    panel.resize(360, 900)
    QApplication.processEvents()
    assert not lists.beside
    assert tiles(panel, LOOK_ALIKES).isVisible()
    assert not tiles(panel, SAME_TYPE).isVisible()
    lists.set_tab(SAME_TYPE)
    assert tiles(panel, SAME_TYPE).isVisible()
    assert settings.recommender_tab.value == SAME_TYPE


def test_one_list_at_a_time_can_be_chosen_and_is_remembered(
    panel: RecommendationPanel, ask: Any, settings: Settings
) -> None:
    ask.products(3)
    buttons = {each.accessibleName(): each for each in panel.findChildren(QToolButton)}
    buttons["Show one list at a time"].click()
    assert not panel.findChild(ResultLists).beside
    assert settings.recommender_layout.value == "tabs"


@pytest.mark.parametrize("width", [360, 420, 520])
def test_every_tile_is_inside_its_list(panel: RecommendationPanel, ask: Any, width: int) -> None:
    ask.products(3)
    panel.resize(width, 900)
    QApplication.processEvents()
    scroll = panel.findChild(QScrollArea)
    assert scroll.widget().width() <= scroll.viewport().width()
    for recommender in (SAME_TYPE, LOOK_ALIKES):
        shown = tiles(panel, recommender)
        if shown.isVisible():
            rects = [shown.visualRect(shown.model().index(row, 0)) for row in range(10)]
            assert max(rect.bottom() for rect in rects) < shown.height()
            assert len({rect.left() for rect in rects}) >= 2


def test_the_menu_of_a_tile_shows_it_in_the_grid_and_copies_its_id(
    panel: RecommendationPanel, qtbot: QtBot, ask: Any
) -> None:
    ask.products(3)
    shown = tiles(panel, SAME_TYPE)
    shown.menu_wanted.emit(shown.model().index(0, 0).data(Qt.ItemDataRole.UserRole), QPoint())
    menu = panel.findChild(QMenu)
    actions = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(panel.product_activated) as asked:
        actions["Show in grid"].trigger()
    assert asked.args == [4]
    actions["Copy id"].trigger()
    assert QApplication.clipboard().text() == "10004"
    menu.close()


def test_control_c_copies_the_picture_and_the_id(
    panel: RecommendationPanel, qtbot: QtBot, ask: Any, engine: Any, picture_file: Path
) -> None:
    ask.products(3)
    engine.picture_path = lambda row: picture_file
    shown = tiles(panel, SAME_TYPE)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(panel.message) as told:
        qtbot.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["Copied the picture and the id 10004."]
    mime = QApplication.clipboard().mimeData()
    assert mime.hasImage()
    assert mime.text() == "10004"


def test_a_dragged_tile_carries_its_file(panel: RecommendationPanel, ask: Any) -> None:
    ask.products(3)
    model = tiles(panel, SAME_TYPE).model()
    mime = model.mimeData([model.index(0, 0)])
    assert mime.urls()[0].toLocalFile().endswith("images/10004.jpg")
    assert model.supportedDragActions() == Qt.DropAction.CopyAction


def test_the_hint_covers_the_panel_while_a_picture_hovers(panel: RecommendationPanel) -> None:
    hint = panel.findChild(DropHint)
    panel.show_drop_hint(True)
    assert hint.isVisible()
    assert hint.size() == panel.size()
    panel.resize(400, 700)
    assert hint.size() == panel.size()
    panel.show_drop_hint(False)
    assert not hint.isVisible()


def test_asking_does_not_hold_up_the_window(
    panel: RecommendationPanel, qtbot: QtBot, engine: Any
) -> None:
    engine.delay = 0.2
    began = time.monotonic()
    panel.ask_products([2])
    assert time.monotonic() - began < 0.1
    with qtbot.waitSignal(panel.query_changed):
        pass


def test_everything_that_can_be_reached_has_a_name(panel: RecommendationPanel, ask: Any) -> None:
    ask.products(3)
    for kind in (QToolButton, QPushButton, QSpinBox, TileList):
        for widget in panel.findChildren(kind):
            if widget.isVisible():
                text = getattr(widget, "text", str)()
                assert widget.accessibleName() or text, widget
