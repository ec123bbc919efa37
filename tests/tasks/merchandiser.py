"""Somebody at the window: sees what is in sight, uses keys and mouse, and knows nothing else.

Controls are found by the names that a screen reader reads out. What the window does in the
background is waited for, as a person would.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol
from unittest.mock import patch

from PySide6.QtCore import (
    QDeadlineTimer,
    QMimeData,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
    QWidget,
)

from fashrec_gui.products import dragging
from tests.tasks.onlooker import PATIENCE_MS, Onlooker

_MOST_TABS = 60
_PLAIN = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


class Merchandiser(Onlooker):
    """Drives one main window."""

    # Keys and mouse

    def press(self, keys: str, times: int = 1) -> None:
        """Press keys, such as "Ctrl+F", where the keys go now."""
        for _ in range(times):
            QTest.keySequence(self.takes_keys, QKeySequence(keys))
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type a text where the keys go now."""
        for letter in text:
            QTest.keyClicks(self.takes_keys, letter)

    def click(self, control: str | QWidget, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
        """Click a control, in its middle (a box to tick at its beginning)."""
        widget = self.find(control) if isinstance(control, str) else control
        place = widget.rect().center()
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            place = QPoint(min(place.x(), 12), place.y())
        QTest.mouseClick(widget, _LEFT, modifier, place)
        QApplication.processEvents()

    def click_item(
        self,
        view: QAbstractItemView,
        index: QModelIndex,
        modifier: Qt.KeyboardModifier = _PLAIN,
        *,
        twice: bool = False,
    ) -> None:
        """Click an item of a list, a table, a tree or the grid."""
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), _LEFT, modifier, place)
        if twice:
            QTest.mouseDClick(view.viewport(), _LEFT, modifier, place)
        QApplication.processEvents()

    def tick(self, group: str, value: str) -> None:
        """Tick a value in one of the lists of filters."""
        view = self.find(group, QAbstractItemView)
        index = _found_in(view, value)
        assert index is not None, f"{group} offers {value}"
        self.click_item(view, index)

    def click_product(
        self, product_id: str, modifier: Qt.KeyboardModifier = _PLAIN, *, twice: bool = False
    ) -> None:
        """Click a product's tile in the grid."""
        row = self.engine.products.row_of(product_id)
        assert row is not None, f"the catalogue has a product {product_id}"
        grid = self.window.grid
        position = list(grid.model.rows).index(row)
        self.click_item(grid.view, grid.model.index(position, 0), modifier, twice=twice)

    def ask_about(self, product_id: str) -> None:
        """Click a product and wait for its recommendations."""
        self.click_product(product_id)
        row = self.engine.products.row_of(product_id)
        panel = self.window.panel
        self.wait(
            lambda: panel.is_at_rest and panel.query is not None and panel.query.rows == (row,),
            f"recommendations for {product_id} appeared",
        )

    def go_to_tile(self, position: int, of: str = "Look-alikes") -> None:
        """Go to a recommendation with the keys, within the list that is called so."""
        tiles = self.find(of, QListView)
        tiles.setFocus()
        self.press("Home")
        self.press("Right", position)
        assert tiles.currentIndex().row() == position

    def tab_to(self, name: str) -> None:
        """Go on by Tab, from control to control, until the keys go to the one of a name."""
        passed: list[QWidget] = []
        while (now := self.takes_keys).accessibleName() != name:
            assert len(passed) < _MOST_TABS, f"Tab leads to {name}, not only to {passed}"
            assert now not in passed, f"Tab leads on from {now}"
            passed.append(now)
            self.press("Tab")

    def choose(self, control: str, item: str) -> None:
        """Choose an item of a drop-down box with the keys."""
        box = self.find(control, QComboBox)
        self.wait(lambda: box.findText(item) >= 0, f"{control} offers {item}")
        position = box.findText(item)
        box.setFocus()
        steps = position - box.currentIndex()
        self.press("Down" if steps > 0 else "Up", abs(steps))

    def fill(self, control: str, text: str) -> None:
        """Write a text into a field, in place of what stood there."""
        field = self.find(control, QLineEdit)
        self.click(field)
        self.press("Ctrl+A")
        self.type(text)

    def choose_behind(self, control: str | QWidget, *path: str) -> None:
        """Click a control and choose from the menu that opens."""
        self.opening(lambda: self.click(control), lambda: self._choose_from_menu(*path))

    def choose_at(self, place: QWidget, at: QPoint, *path: str) -> None:
        """Open the context menu of a place and choose from it."""
        self.opening_menu(place, at, lambda: self._choose_from_menu(*path))

    def opening_menu(self, place: QWidget, at: QPoint, then: Callable[[], object]) -> None:
        """Open the context menu of a place, and do in it what is to be done there."""
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place.mapToGlobal(at))
        self.opening(lambda: QApplication.sendEvent(place, event), then)

    def choose_on_product(self, product_id: str, *path: str) -> None:
        """Choose from the menu of a product's tile."""
        self.click_product(product_id)
        view = self.window.grid.view
        place = view.visualRect(view.currentIndex()).center()
        self.choose_at(view.viewport(), place, *path)

    def opening(self, begin: Callable[[], object], then: Callable[[], object]) -> None:
        """Do what opens a menu or a dialog, and in it what is to be done there.

        Some of them return only when they are closed, so that what comes then has to be waiting.
        """
        failures: list[BaseException] = []
        finished: list[bool] = []
        patience = QDeadlineTimer(PATIENCE_MS)
        timer = QTimer(interval=20)
        before = self.others

        def look() -> None:
            opened = any(other not in before for other in self.others)
            if not opened and not patience.hasExpired():
                return
            timer.stop()
            try:
                assert opened, "nothing opened"
                then()
            except BaseException as failure:  # noqa: BLE001 - raised again below
                failures.append(failure)
                _close_everything()
            finished.append(True)

        timer.timeout.connect(look)
        timer.start()
        begin()
        self.wait(lambda: finished, "what opened was done with", 2 * PATIENCE_MS)
        if not self.others:
            self.window.activateWindow()
            QTest.qWait(20)
        if failures:
            raise failures[0]

    def _choose_from_menu(self, *path: str) -> None:
        for name in path:
            self.wait(lambda: _open_menu() is not None, "a menu opened")
            menu = _open_menu()
            assert menu is not None
            action = _entry(menu, name)
            assert action is not None, f"the menu offers {name}, not only {_entries(menu)}"
            QTest.mouseClick(menu, _LEFT, _PLAIN, menu.actionGeometry(action).center())
            QApplication.processEvents()

    def drop(self, *files: Path) -> None:
        """Drop files onto the window."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        _let_go(mime, self.window, QPoint(200, 200))

    def drag_product(self, product_id: str, onto: QWidget) -> None:
        """Take a product's tile out of the grid with the mouse, and let it go over a place."""
        self.click_product(product_id)
        view = self.window.grid.view
        held = view.visualRect(view.currentIndex()).center()

        class Carried(QDrag):
            """A drag that is over at once: the system's own needs a hand on a mouse."""

            def exec(self, *actions: Qt.DropAction) -> Qt.DropAction:  # type: ignore[override]
                _let_go(self.mimeData(), *_takes_drops(onto))
                return Qt.DropAction.CopyAction

        with patch.object(dragging, "QDrag", Carried):
            self.drag_across(view.viewport(), QRect(held, held + QPoint(60, 30)))

    def drag_across(self, widget: QWidget, area: QRect) -> None:
        """Press the mouse at one corner of an area, draw to the other and let go."""
        self.drag_along(widget, (area.topLeft(), area.center(), area.bottomRight()))

    def drag_along(
        self,
        widget: QWidget,
        way: Sequence[QPoint],
        before_letting_go: Callable[[], object] = lambda: None,
    ) -> None:
        """Press the mouse at the first place, draw along the others and let go at the last."""
        QTest.mousePress(widget, _LEFT, _PLAIN, way[0])
        for each in way[1:]:
            QTest.mouseMove(widget, each)
        before_letting_go()
        QTest.mouseRelease(widget, _LEFT, _PLAIN, way[-1])
        QApplication.processEvents()


def _takes_drops(place: QWidget) -> tuple[QWidget, QPoint]:
    """Give what takes a drop in the middle of a place, and where that is in it."""
    middle = place.rect().center()
    taker = place.childAt(middle) or place
    while not taker.acceptDrops():
        parent = taker.parentWidget()
        assert parent is not None, "somebody takes what is dropped here"
        taker = parent
    return taker, taker.mapFrom(place, middle) if taker is not place else middle


def _let_go(mime: QMimeData, place: QWidget, at: QPoint) -> None:
    actions = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(at, actions, mime, _LEFT, _PLAIN)
    QApplication.sendEvent(place, entering)
    assert entering.isAccepted(), "what is dropped is taken"
    QApplication.sendEvent(place, QDropEvent(QPointF(at), actions, mime, _LEFT, _PLAIN))


def _found_in(view: QAbstractItemView, text: str) -> QModelIndex | None:
    """Find an item by the text that it is shown with, at any level."""
    model = view.model()
    waiting = [QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if str(index.data()).casefold() == text.casefold():
                return index
            waiting.append(index)
    return None


def _close_everything() -> None:
    while (top := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
        top.close()


def _open_menu() -> QMenu | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


def _entries(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "").partition("\t")[0] for action in menu.actions()]


def _entry(menu: QMenu, name: str) -> QAction | None:
    for action, text in zip(menu.actions(), _entries(menu), strict=True):
        if text.casefold().startswith(name.casefold()) and action.isEnabled():
            return action
    return None


class Open(Protocol):
    """Starts the program on a workspace; called again, closes it and starts it anew."""

    def __call__(self, place: Path | None = None) -> Merchandiser:
        """Open the workspace at `place`, that of the demo where none is given."""
        ...
