"""Comments on a list and on its products."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.lists.names import LONGEST_COMMENT
from fashrec_gui.lists.comment_editor import CommentEditor
from tests.gui.lists.hands import choose, press


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


def test_a_comment_of_emojis_is_cut_between_two_of_them(panel, summer):
    choose(panel, 3)
    panel.view.setFocus()
    press(panel, Qt.Key.Key_F2)
    field = panel.view.findChild(CommentEditor)
    field.setPlainText("👗" * (LONGEST_COMMENT + 3))
    assert field.toPlainText() == "👗" * LONGEST_COMMENT


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
