"""The panel of lists."""

import csv

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from core.export.presets import Preset, preset_as_json
from core.lists.product_list import Collected
from fashrec_gui.lists.menus import fill_list_menu
from fashrec_gui.undoing import Undoing
from tests.gui.lists.hands import entries, order, press


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
