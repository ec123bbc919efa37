"""The products of a list: moved, dropped, taken out, clicked, pasted and copied."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from core.lists.product_list import Collected, Origin
from fashrec_gui.dragged_products import DraggedProducts, put_products, taken_products
from fashrec_gui.lists.menus import fill_item_menu
from tests.gui.lists.hands import ALT, NONE, choose, chosen, drop, entries, order, press


def test_products_go_up_and_down_by_keys_and_stay_selected(panel, room, settle, summer):
    choose(panel, 1, 2)
    press(panel, Qt.Key.Key_Up, ALT)
    settle()
    assert order(room) == [1, 2, 0, 3, 4, 5]
    press(panel, Qt.Key.Key_Down, ALT)
    settle()
    press(panel, Qt.Key.Key_Down, ALT)
    settle()
    assert order(room) == [0, 3, 1, 2, 4, 5]
    press(panel, Qt.Key.Key_End, ALT)
    settle()
    assert order(room) == [0, 3, 4, 5, 1, 2]
    press(panel, Qt.Key.Key_Home, ALT)
    settle()
    assert order(room) == [1, 2, 0, 3, 4, 5]
    assert chosen(panel) == [1, 2]
    assert panel.view.current_id == "10002"


def test_dragging_within_the_list_moves(panel, room, desk, settle, summer):
    view = panel.view
    mime = panel.model.mimeData([panel.model.index(4), panel.model.index(1)])
    view.take_products(taken_products(mime), "10000", own=True)
    settle()

    assert order(room) == [1, 4, 0, 2, 3, 5]
    assert desk.undo_label == "Move 2 products in Summer lookbook"


def test_selected_products_are_taken_out_by_del_and_come_back(panel, room, desk, settle, summer):
    choose(panel, 0, 5)
    press(panel, Qt.Key.Key_Delete)
    settle()
    assert order(room) == [1, 2, 3, 4]
    assert chosen(panel) == [1]  # so that the next one can be taken out as well
    desk.undo()
    settle()
    assert order(room) == [0, 1, 2, 3, 4, 5]


def test_products_from_elsewhere_land_between_the_items_they_are_dropped_on(
    panel, room, settle, summer
):
    mime = QMimeData()
    put_products(mime, DraggedProducts(("10030", "10002")))
    place = panel.view.visualRect(panel.model.index(1))
    assert drop(panel, mime, place.bottom() - 2).isAccepted()
    settle()
    assert order(room) == [0, 1, 30, 2, 3, 4, 5]  # what is there stays where it is
    drop(panel, mime, 10_000)
    settle()
    assert order(room) == [0, 1, 30, 2, 3, 4, 5]


def test_what_carries_no_products_is_not_taken(panel, room, settle, summer):
    mime = QMimeData()
    mime.setText("10030")
    assert not drop(panel, mime, 20).isAccepted()
    settle()
    assert len(order(room)) == 6


def test_a_click_asks_and_a_click_that_selects_more_does_not(panel, qtbot, summer):
    asked = []
    panel.asked.connect(asked.append)
    view = panel.view

    def click(row, modifiers=NONE):
        place = view.visualRect(panel.model.index(row)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)

    click(2)
    click(4, Qt.KeyboardModifier.ControlModifier)
    press(panel, Qt.Key.Key_Space)

    assert asked == [[2], [2, 4]]
    assert chosen(panel) == [2, 4]


def test_enter_and_a_double_click_open_a_product_large(panel, qtbot, summer):
    opened = []
    panel.large_wanted.connect(opened.append)
    choose(panel, 3)
    press(panel, Qt.Key.Key_Return)
    place = panel.view.visualRect(panel.model.index(1)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    QTest.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, NONE, place)

    assert opened == [3, 1]


def test_ids_are_pasted_out_of_a_spreadsheet(panel, room, said, settle, summer):
    QApplication.clipboard().setText("10030\tCap\r\n10002\tBag\r\nnobody's\r\n10031\r\n")
    press(panel, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert order(room)[6:] == [30, 31]
    assert said.quiet[-1] == "Pasted 3 products; not in this catalogue: nobody's."
    QApplication.clipboard().setText("Dear all,")
    panel.paste_ids()
    assert "No id of this catalogue is on the clipboard" in said.quiet[-1]


def test_all_are_asked_about_together_or_those_selected(panel, summer):
    asked = []
    panel.asked.connect(asked.append)
    panel.foot.ask.click()
    choose(panel, 1, 3)
    panel.foot.ask.click()

    assert asked == [[0, 1, 2, 3, 4, 5], [1, 3]]
    assert "2 of 6 selected" in panel.words


def test_the_ids_are_copied_in_order(panel, summer):
    choose(panel, 2, 4)
    press(panel, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "10002\n10004"


def test_the_menu_of_products_fits_what_is_selected(panel, room, settle, summer):
    menu = QMenu()
    choose(panel, 2, 4)
    fill_item_menu(menu, panel)
    assert "Recommend for these 2 together" in entries(menu)
    entries(menu)["Move to the top"].trigger()
    settle()
    assert order(room)[:2] == [2, 4]
    menu.clear()
    panel.view.clearSelection()
    fill_item_menu(menu, panel)
    assert entries(menu) == {}
    menu.deleteLater()


def test_products_go_from_one_list_into_another_with_where_they_were_found(
    panel, lists, desk, settle, summer
):
    lists.add(summer, [Collected("10040", "Cap", Origin("10001", "blend", 0.5))])
    lists.create("Autumn")
    desk.look_again()
    settle()
    choose(panel, 40, 2)
    menu = QMenu()
    fill_item_menu(menu, panel)
    entries(entries(menu)["Add to list"].menu())["Autumn"].trigger()

    moved = lists.items(lists.find("Autumn").list_id)
    assert [each.product_id for each in moved] == ["10002", "10040"]
    assert moved[1].origin == Origin("10001", "blend", 0.5)
    menu.deleteLater()


def test_a_gone_product_stays_and_says_why_it_is_not_asked_about(
    panel, room, lists, desk, said, settle, summer
):
    lists.add(summer, [Collected("gone", "Sold out cap")], before="10000")
    desk.look_again()
    settle()
    panel.ask_about("gone")

    assert "not in the catalogue any more" in said.quiet[-1]
    assert panel.model.index(0).data() == "Sold out cap"
    assert "Not in the catalogue any more" in panel.model.index(0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
