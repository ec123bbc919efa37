"""Lists in the whole window: keys, menus, badges, undo."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QItemSelection, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from core.lists.product_list import Collected
from core.lists.product_lists import ProductLists
from core.mapping.catalogue_map import CatalogueMap, save_map
from core.userdata.user_data import UserData
from fashrec_gui.dragged_products import taken_products
from fashrec_gui.lists.at_hand import AtHand
from fashrec_gui.main_window import MainWindow
from fashrec_gui.products.dragging import product_mime
from fashrec_gui.products.menu import ProductMenu
from fashrec_gui.recommendations.answer_model import LISTED_ROLE, RECOMMENDATION_ROLE

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, tasks, settings, theme, shop):
    made = MainWindow(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(1300, 760)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    shop.warning = ""
    made.opener.opened.emit(shop)
    qtbot.waitUntil(lambda: made.lists.shelf.is_settled)
    return made


@pytest.fixture
def kept(shop):
    """What is in the current list on disk."""

    def ids():
        lists = ProductLists(UserData(shop.workspace))
        names = lists.names()
        return lists.product_ids(names[0]) if names else []

    return ids


def select(window, *positions):
    view = window.grid.view
    for number, position in enumerate(positions):
        place = view.visualRect(window.grid.model.index(position, 0)).center()
        keys = CONTROL if number else NONE
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def press(window, key, modifiers=NONE):
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def answered(qtbot, window):
    qtbot.waitUntil(lambda: window.panel.answer is not None and window.panel.is_at_rest)


def test_l_collects_what_is_selected_and_shift_l_takes_it_out(qtbot, window, kept):
    select(window, 2, 4)
    press(window, Qt.Key.Key_L)
    assert kept() == ["10002", "10004"]
    select(window, 2)
    press(window, Qt.Key.Key_L, SHIFT)
    assert kept() == ["10004"]


def test_among_recommendations_l_is_meant_for_what_was_asked_about(qtbot, window, kept):
    select(window, 3)
    answered(qtbot, window)
    window.panel.ask_products([8])
    qtbot.waitUntil(lambda: window.panel.answer.question.rows == (8,))
    inside = [each for each in window.panel.findChildren(QAbstractButton) if each.isVisible()]
    inside[0].setFocus()
    press(window, Qt.Key.Key_L)
    assert kept() == ["10008"]


def test_a_product_that_is_shown_large_is_collected(qtbot, window, kept):
    select(window, 3)
    window.place.open_large(5)
    press(window, Qt.Key.Key_L)
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_L)
    assert kept() == ["10005", "10006"]


def test_the_product_that_the_keys_are_at_on_the_map_is_collected(qtbot, window, shop, kept):
    positions = np.random.default_rng(0).uniform(-1, 1, (60, 2)).astype(np.float32)
    shop.products_with_picture = lambda: np.arange(60)
    object.__setattr__(shop.manifest, "fingerprint", "first")
    save_map(shop, CatalogueMap("look-alikes", positions))
    window.place.show_map(True)
    view = window.place.map.view
    qtbot.waitUntil(lambda: view.shown is not None)
    view.setFocus()
    view.keys.go_to_row(17)
    press(window, Qt.Key.Key_L)
    assert kept() == ["10017"]


def test_rows_of_the_table_are_collected(window, kept):
    window.keys.show_table.setChecked(True)
    window.grid.views.chosen.choose_spans([range(2, 4)], QItemSelection())
    window.place.focus()
    press(window, Qt.Key.Key_L)
    assert kept() == ["10002", "10003"]


def test_what_is_dragged_out_of_the_grid_is_taken_by_the_list(qtbot, window, shop, kept):
    press(window, Qt.Key.Key_L, CONTROL)
    panel = window.lists.panel
    mime = product_mime(shop, [4, 2])
    for kind in (QDragEnterEvent, QDropEvent):
        place = QPoint(20, 20) if kind is QDragEnterEvent else QPointF(20, 20)
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        event = kind(place, copy, mime, left, NONE)
        QApplication.sendEvent(panel, event)
        assert event.isAccepted()
    assert kept() == ["10004", "10002"]
    assert window.panel.answer is None  # it was no picture to ask about


def test_undo_and_redo_work_by_key_and_say_what_they_did(qtbot, window, kept):
    select(window, 2)
    press(window, Qt.Key.Key_L)
    assert window.keys.undo.text() == "Undo: Add 1 product to the new list My list"
    press(window, Qt.Key.Key_Z, CONTROL)
    assert kept() == []
    assert window.keys.redo.text() == "Redo: Add 1 product to the new list My list"
    press(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert kept() == ["10002"]


def test_in_a_text_field_the_keys_are_the_fields_own(qtbot, window, kept):
    select(window, 2)
    press(window, Qt.Key.Key_L)
    field = window.header.search
    field.setFocus()
    QTest.keyClicks(field, "lll")
    press(window, Qt.Key.Key_Z, CONTROL)

    assert kept() == ["10002"]
    assert "lll" not in field.text()  # its own last letters are taken back


def test_products_of_the_list_are_marked_in_the_grid(qtbot, window):
    select(window, 2)
    press(window, Qt.Key.Key_L)
    badges = window.grid.model
    qtbot.waitUntil(lambda: badges.badges_at(2) != ())
    assert [each.words for each in badges.badges_at(2)] == ["In My list"]
    press(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: badges.badges_at(2) == ())


def test_products_of_the_list_are_marked_among_recommendations(qtbot, window):
    select(window, 0)
    answered(qtbot, window)
    model = window.panel._page.lists.list_of("look-alikes").model()
    window.lists.collect(AtHand([model.index(1, 0).data(RECOMMENDATION_ROLE).row]))
    qtbot.waitUntil(lambda: model.index(1, 0).data(LISTED_ROLE))

    assert not model.index(0, 0).data(LISTED_ROLE)
    assert "In My list" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    window.panel.grab()  # the mark is painted without an error


def test_a_recommendation_is_collected_with_where_it_was_found(qtbot, window, shop):
    select(window, 0)
    answered(qtbot, window)
    tiles = window.panel._page.lists.list_of("look-alikes")
    tiles.setFocus(Qt.FocusReason.TabFocusReason)
    tiles.setCurrentIndex(tiles.model().index(1, 0))
    press(window, Qt.Key.Key_L)

    lists = ProductLists(UserData(shop.workspace))
    [item] = lists.items(lists.find("My list").list_id)
    given = window.panel.answer.lists["look-alikes"].recommendations[1]
    assert item.product_id == given.product.product_id
    assert (item.origin.query, item.origin.recommender) == ("10000", "look-alikes")
    assert item.origin.score == pytest.approx(given.score)


def test_a_dragged_recommendation_carries_where_it_was_found(qtbot, window):
    select(window, 0)
    answered(qtbot, window)
    model = window.panel._page.lists.list_of("same-type").model()
    dragged = taken_products(model.mimeData([model.index(0, 0)]))

    [origin] = dragged.origins.values()
    assert (origin.query, origin.recommender) == ("10000", "same-type")


def test_the_menus_of_products_and_recommendations_offer_the_lists(qtbot, window, kept):
    menu = QMenu()
    assert isinstance(window.doing.menu, ProductMenu)
    window.doing.menu.fill(menu, [3, 5])
    [lists] = [each.menu() for each in menu.actions() if each.text() == "Add to list"]
    [new] = lists.actions()
    new.trigger()
    assert window.lists.panel.isVisible()
    window.lists.panel.name.field.setText("Autumn")
    window.lists.panel.name.field.returnPressed.emit()
    assert kept() == ["10003", "10005"]
    menu.deleteLater()

    qtbot.waitUntil(lambda: window.lists.shelf.is_settled)
    select(window, 0)
    answered(qtbot, window)
    given = next(iter(window.panel.answer.lists.values())).recommendations[0]
    menu = QMenu()
    window.panel.menu_opening.emit(menu, given)
    one, all_of_them = [each.menu() for each in menu.actions() if "to list" in each.text()]
    assert [each.text() for each in one.actions() if each.text()] == ["Autumn", "New list…"]
    all_of_them.actions()[0].trigger()
    assert len(kept()) > 4
    menu.deleteLater()


def test_in_the_list_the_keys_of_selecting_and_copying_are_the_lists_own(qtbot, window):
    select(window, 2, 4)
    press(window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: window.lists.shelf.is_settled)
    select(window, 9)
    press(window, Qt.Key.Key_L, CONTROL)
    window.lists.panel.view.setFocus()
    press(window, Qt.Key.Key_A, CONTROL)
    press(window, Qt.Key.Key_C, CONTROL)

    assert QApplication.clipboard().text() == "10002\n10004"
    assert window.grid.views.chosen.rows == [9]


def test_the_panel_is_shown_and_closed_by_key(window):
    assert not window.lists.panel.isVisible()
    press(window, Qt.Key.Key_L, CONTROL)
    assert window.lists.panel.isVisible()
    press(window, Qt.Key.Key_L, CONTROL)
    assert not window.lists.panel.isVisible()


def test_the_list_is_a_question_and_a_part_of_the_catalogue(qtbot, window):
    select(window, 2, 4, 6)
    press(window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: window.lists.shelf.is_settled)
    press(window, Qt.Key.Key_L, CONTROL)
    window.lists.panel.foot.ask.click()
    answered(qtbot, window)
    qtbot.waitUntil(lambda: window.panel.answer.question.rows == (2, 4, 6))
    window.lists.panel.foot.grid.click()
    qtbot.waitUntil(lambda: list(window.grid.model.rows) == [2, 4, 6])
    assert window.grid.part == "My list"


def test_what_another_window_collects_is_seen_when_this_one_is_gone_back_to(qtbot, window, shop):
    lists = ProductLists(UserData(shop.workspace))
    lists.add_to_new("Elsewhere", [Collected("10001")])
    qtbot.waitUntil(window.isActiveWindow)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    qtbot.waitUntil(lambda: window.lists.shelf.shown.current is not None)

    assert window.lists.shelf.shown.current.name == "Elsewhere"
    assert window.keys.undo.text() == "Undo: Add 1 product to the new list Elsewhere"
