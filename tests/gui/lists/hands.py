"""What the hand does in the panel of lists, for its tests."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


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


def drop(panel, mime, y):
    """Let something be dropped on the items, as the platform does."""
    event = QDropEvent(
        QPointF(60, y), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NONE
    )
    panel.view.dropEvent(event)
    return event
