"""The panel of lists."""

import csv

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from core.export.presets import Preset, preset_as_json
from core.lists.product_list import Collected, Origin
from fashrec_gui.dragged_products import DraggedProducts, put_products, taken_products
from fashrec_gui.lists.comment_editor import CommentEditor
from fashrec_gui.lists.menus import fill_item_menu, fill_list_menu
from fashrec_gui.undoing import Undoing

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def panel(room):
    return room.panel


def order(room):
    return [int(each.item.product_id) - 10_000 for each in room.shelf.shown.items]


def press(panel, key, modifiers=NONE):
    QTest.keyClick(panel.view, key, modifiers)


def chosen(panel):
    return [int(each) - 10_000 for each in panel.view.chosen_ids()]


def choose(panel, *numbers):
    ids = [str(10_000 + number) for number in numbers]
    panel.view.choose_ids(ids, ids[-1])


def entries(menu):
    return {each.text().partition("\t")[0]: each for each in menu.actions() if each.text()}


def test_without_lists_it_says_what_it_is_for(panel):
    assert "Press L on a product to collect it here" in panel.words
    assert not panel.foot.isVisible()
    assert not panel.chooser.more.isEnabled()
    assert not panel.comment.isVisible()


def test_an_empty_list_says_so(panel, room, settle):
    room.shelf.create("Autumn")
    settle()

    assert "This list is empty" in panel.words
    assert panel.chooser.box.currentText() == "Autumn  ·  0"


def test_lists_that_cannot_be_read_are_told_in_a_sentence(panel, room, desk, settle, summer):
    path = desk.user_data.path
    whole = path.read_bytes()
    for beside in ("-wal", "-shm"):
        path.with_name(path.name + beside).unlink(missing_ok=True)
    path.write_bytes(b"no database at all" * 100)
    room.shelf.read_again()
    settle()

    assert "The lists cannot be read" in panel.words
    assert "user.sqlite" in panel.words
    assert not panel.chooser.new.isEnabled()
    path.write_bytes(whole)
    [again] = [each for each in panel.findChildren(QPushButton) if each.text() == "Try again"]
    again.click()
    settle()
    assert len(order(room)) == 6


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


def drop(panel, mime, y):
    """Let something be dropped on the items, as the platform does."""
    event = QDropEvent(
        QPointF(60, y), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NONE
    )
    panel.view.dropEvent(event)
    return event


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


def test_a_comment_is_written_in_place(panel, qtbot, lists, settle, summer):
    choose(panel, 3)
    panel.view.setFocus()
    press(panel, Qt.Key.Key_F2)
    field = panel.view.findChild(CommentEditor)
    assert field.accessibleName() == "Comment on Puma Women Red Jeans 3"
    QTest.keyClicks(field, "Large, on the left")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lists.items(summer)[3].comment == "Large, on the left")
    settle()

    assert "“Large, on the left”" in panel.model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_long_comment_is_written_in_full_sight_in_a_narrow_panel(
    panel, qtbot, lists, settle, summer
):
    panel.resize(240, 420)
    long = "Goes on the left-hand page beside the linen dress; ask Maria for a larger picture. " * 2
    panel.view.scrollToBottom()
    choose(panel, 5)
    panel.view.setFocus()
    press(panel, Qt.Key.Key_F2)
    field = panel.view.findChild(CommentEditor)
    QTest.keyClicks(field, long)
    inside = field.viewport().rect()
    assert inside.contains(field.cursorRect().adjusted(0, 4, 0, -4))
    field.moveCursor(QTextCursor.MoveOperation.Start)
    assert field.firstVisibleBlock().isValid()
    assert inside.contains(field.cursorRect().adjusted(0, 4, 0, -4))  # beginning and end at once
    assert panel.view.viewport().rect().contains(field.geometry())
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lists.items(summer)[5].comment == long.strip())
    settle()
    index = panel.model.index(5)
    assert "ask Maria" in index.data(Qt.ItemDataRole.ToolTipRole)  # where it is cut off, on hover


def test_several_lines_are_pasted_as_one_comment(panel, qtbot, lists, settle, summer):
    choose(panel, 3)
    panel.view.setFocus()
    press(panel, Qt.Key.Key_F2)
    field = panel.view.findChild(CommentEditor)
    QApplication.clipboard().setText("Large,\non the left\n")
    field.paste()
    QTest.keyClick(field, Qt.Key.Key_Enter)
    qtbot.waitUntil(lambda: lists.items(summer)[3].comment == "Large, on the left")
    press(panel, Qt.Key.Key_F2)
    field = panel.view.findChild(CommentEditor)
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    settle()
    assert lists.items(summer)[3].comment == "Large, on the left"


def test_the_list_has_a_comment_of_its_own(panel, lists, desk, settle, summer):
    panel.comment.setText("  Linen only ")
    panel.comment.editingFinished.emit()
    settle()

    assert lists.find("Summer lookbook").comment == "Linen only"
    assert panel.comment.text() == "Linen only"
    desk.undo()
    settle()
    assert panel.comment.text() == ""


def test_esc_takes_back_what_was_being_written_and_goes_back_to_the_products(
    panel, lists, settle, summer
):
    panel.comment.setFocus()
    QTest.keyClicks(panel.comment, "Linen")
    QTest.keyClick(panel.comment, Qt.Key.Key_Escape)
    settle()

    assert lists.find("Summer lookbook").comment == ""
    assert panel.comment.text() == ""


def test_what_is_being_written_outlives_a_change_elsewhere(panel, room, settle, summer):
    panel.comment.setFocus()
    QTest.keyClicks(panel.comment, "Lin")
    room.shelf.collect([20])
    settle()
    assert panel.comment.text() == "Lin"


def test_a_list_is_made_by_its_name(panel, room, lists, settle, summer):
    panel.chooser.new.click()
    field = panel.name.field
    QTest.keyClicks(field, "SUMMER lookbook")
    assert "There is a list “Summer lookbook” already" in panel.name.problem
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert panel.name.isVisible()
    assert lists.names() == ["Summer lookbook"]
    QTest.keyClicks(field, " 2026")
    assert panel.name.problem == ""
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()

    assert room.shelf.shown.current.name == "SUMMER lookbook 2026"
    assert panel.chooser.isVisible()


def test_naming_can_be_left_and_nothing_is_made(panel, lists, summer):
    panel.chooser.new.click()
    QTest.keyClicks(panel.name.field, "Autumn")
    QTest.keyClick(panel.name.field, Qt.Key.Key_Escape)

    assert not panel.name.isVisible()
    assert lists.names() == ["Summer lookbook"]


def test_a_list_is_renamed_duplicated_and_deleted_from_its_menu(
    panel, room, lists, desk, said, settle, summer
):
    def act(words):
        fill_list_menu(panel.menu, panel)
        entries(panel.menu)[words].trigger()
        settle()

    act("Rename…")
    assert panel.name.field.text() == "Summer lookbook"
    panel.name.field.setText("Spring")
    panel.name.field.returnPressed.emit()
    settle()
    act("Duplicate")
    assert (lists.names(), room.shelf.shown.current.name) == (["Spring", "Spring 2"], "Spring 2")
    act("Delete list")
    assert room.shelf.shown.current.name == "Spring"
    assert said.quiet[-1] == "Deleted Spring 2. Ctrl+Z brings it back."
    desk.undo()
    settle()
    assert lists.names() == ["Spring", "Spring 2"]
    assert room.shelf.shown.current.name == "Spring 2"  # what comes back is looked at


def test_a_list_is_sorted_from_its_menu_and_the_order_comes_back(
    panel, room, desk, said, qtbot, settle, summer
):
    fill_list_menu(panel.menu, panel)
    entries(entries(panel.menu)["Sort by"].menu())["Article type"].trigger()
    qtbot.waitUntil(lambda: bool(said.quiet) and "Sorted by" in said.quiet[-1])
    settle()
    assert order(room) == [4, 2, 5, 3, 0, 1]
    assert desk.undo_label == "Sort Summer lookbook by article type"
    desk.undo()
    settle()
    assert order(room) == [0, 1, 2, 3, 4, 5]


def test_another_list_is_chosen_in_the_box(panel, room, lists, desk, settle, summer):
    autumn = lists.create("Autumn & winter")
    desk.look_again()
    settle()
    panel.chooser.box.activated.emit(panel.chooser.box.findData(autumn))
    settle()

    assert room.shelf.shown.current.list_id == autumn
    assert panel.chooser.box.currentText() == "Autumn & winter  ·  0"


def test_everything_is_reached_by_tab(panel, qtbot, summer):
    panel.activateWindow()
    panel.chooser.box.setFocus()
    met = []
    for _ in range(6):
        met.append(QApplication.focusWidget())
        QTest.keyClick(met[-1], Qt.Key.Key_Tab)

    chooser, foot = panel.chooser, panel.foot
    assert met == [chooser.box, chooser.new, chooser.more, panel.comment, panel.view, foot.ask]
    assert panel.view.current_id == "10000"
    assert all(each.accessibleName() or each.text() for each in met)


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


def test_a_list_is_written_to_a_file(room, qtbot, lists, summer, tmp_path):
    out = tmp_path / "summer.csv"
    with qtbot.waitSignal(room.written) as told:
        room.write(lists.find("Summer lookbook"), out)

    assert told.args == ["Wrote 6 products of Summer lookbook to summer.csv.", out]
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [row["product_id"] for row in csv.DictReader(file)] == [
            f"1000{number}" for number in range(6)
        ]
    with qtbot.waitSignal(room.failed) as told:
        room.write(lists.find("Summer lookbook"), tmp_path / "nowhere" / "summer.csv")
    assert "does not exist" in told.args[0]


def test_a_list_is_written_as_the_last_export_was(room, qtbot, lists, settings, summer, tmp_path):
    chosen = Preset("", profile="spreadsheet", delimiter=";")
    settings.export_choices.value = preset_as_json(chosen)
    out = tmp_path / "summer.csv"
    with qtbot.waitSignal(room.written):
        room.write(lists.find("Summer lookbook"), out)

    assert out.read_text(encoding="utf-8-sig").startswith("place;product_id;")


def test_recommendations_for_the_list_are_exported_from_its_menu(panel, qtbot, summer):
    fill_list_menu(panel.menu, panel)
    with qtbot.waitSignal(panel.recommendations_wanted) as told:
        entries(panel.menu)["Export recommendations for it…"].trigger()
    assert told.args == ["Summer lookbook"]


def test_thousands_of_products_are_shown_at_once(panel, room, lists, desk, settle, summer, qtbot):
    lists.add(summer, [Collected(f"x{number}", "Cap") for number in range(8000)])
    desk.look_again()
    settle()
    view = panel.view
    assert view.verticalScrollBar().maximum() > 500_000
    qtbot.waitUntil(lambda: view.isVisible())
    press(panel, Qt.Key.Key_End)
    assert view.current_id == "x7999"
    press(panel, Qt.Key.Key_Home)
    assert view.current_id == "10000"
    assert view.indexAt(QPoint(5, 5)).row() == 0


def test_undo_and_redo_name_what_they_do(room, desk, settle, summer, qtbot):
    undo, redo = QAction(), QAction()
    undoing = Undoing(desk, undo, redo)
    assert undo.text() == "Undo: Add 6 products to Summer lookbook"
    assert not redo.isEnabled()
    undo.trigger()
    assert redo.text() == "Redo: Add 6 products to Summer lookbook"
    assert redo.isEnabled()
    redo.trigger()
    assert undo.text() == "Undo: Add 6 products to Summer lookbook"
    assert undoing is not None
