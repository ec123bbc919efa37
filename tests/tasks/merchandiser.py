"""Somebody at the window: sees what is in sight, uses keys and mouse, and knows nothing else.

Controls are found by the names that a screen reader reads out. What the window does in the
background is waited for, as a person would.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol, TypeVar
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
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from core.engine import Engine
from core.recommend.recommendation import RecommendationList
from fashrec_gui.main_window import MainWindow
from fashrec_gui.products import dragging
from fashrec_gui.tasks import Tasks

_PATIENCE_MS = 30_000  # a busy computer starts a child process slowly
_MOVING_MS = 200  # what moves into its place has arrived
_MOST_TABS = 60
_PLAIN = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton

W = TypeVar("W", bound=QWidget)


class Merchandiser:
    """Drives one main window; `pictures`, where given, is the folder that pictures are left in."""

    def __init__(self, window: MainWindow, tasks: Tasks, pictures: Path | None) -> None:
        self.window = window
        self._tasks = tasks
        self._pictures = pictures

    # Seeing

    @property
    def engine(self) -> Engine:
        assert self.window.engine is not None
        return self.window.engine

    def wait(
        self, seen: Callable[[], object], what: str = "", patience_ms: int = _PATIENCE_MS
    ) -> None:
        """Wait until something is so; fail, saying what was waited for, when it does not come."""
        assert _comes_about(seen, patience_ms), what or "it did not come about"

    @property
    def others(self) -> list[QWidget]:
        """The dialogs, menus and windows that are in sight beside the main one."""
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.isVisible() and widget is not self.window and widget.width() > 1
        ]

    @property
    def front(self) -> QWidget:
        """What lies above all else: the menu or dialog that was opened last, or the window."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        return popup or modal or QApplication.activeWindow() or self.window

    def rest(self) -> None:
        """Wait until nothing is being done and nothing moves any more."""
        panel, thumbnails = self.window.panel, self.window.grid.thumbnails
        QTest.qWait(20)
        self.wait(
            lambda: panel.is_at_rest and thumbnails.is_idle and self._tasks.is_idle,
            "the window came to rest",
        )
        QTest.qWait(_MOVING_MS)

    def look(self, name: str) -> None:
        """Let everything come to rest and keep a picture of all that is on the screen."""
        self.rest()
        if self._pictures is None:
            return
        self._pictures.mkdir(parents=True, exist_ok=True)
        whole = self.window.grab()
        for number, other in enumerate(self.others):
            other.grab().save(str(self._pictures / f"{name}-{number + 1}.png"))
        whole.save(str(self._pictures / f"{name}.png"))

    def texts(self, within: QWidget | None = None) -> list[str]:
        """Give what can be read in sight: labels, buttons, fields."""
        return [text for widget in self._in_sight(within) for text in _texts_of(widget) if text]

    def reads(self, text: str) -> bool:
        """Tell whether a text stands somewhere in sight."""
        return any(text.casefold() in each.casefold() for each in self.texts())

    def wait_to_read(self, text: str) -> None:
        self.wait(lambda: self.reads(text), f"“{text}” came into sight, not only {self.texts()}")

    def shown_ids(self) -> list[str]:
        """Give the ids of the products that the catalogue's place shows, in their order."""
        rows = list(self.window.grid.model.rows)
        return [product.product_id for product in self.engine.products.products(rows)]

    def selected_ids(self) -> list[str]:
        """Give the ids of the selected products, in the order they are shown."""
        rows = self.window.grid.views.chosen.rows
        return [product.product_id for product in self.engine.products.products(rows)]

    def answer(self, recommender: str) -> RecommendationList:
        """Give the list in the panel that a recommender made, once it is there."""
        panel = self.window.panel
        self.wait(
            lambda: panel.is_at_rest and panel.answer and recommender in panel.answer.lists,
            f"a list of {recommender} appeared",
        )
        assert panel.answer is not None
        return panel.answer.lists[recommender]

    def recommended_ids(self, recommender: str) -> list[str]:
        return [each.product.product_id for each in self.answer(recommender).recommendations]

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        """Find a control in sight by the name that it is read out by, or its text."""
        wanted = name.casefold()
        found: list[W] = []

        def look_around() -> bool:
            found.clear()
            found.extend(
                widget
                for widget in self._in_sight(None)
                if isinstance(widget, kind) and wanted in map(str.casefold, _names_of(widget))
            )
            return bool(found)

        assert _comes_about(look_around), f"there is no {name!r} in sight"
        return found[-1]

    def find_starting(self, *beginnings: str) -> QWidget:
        """Find a control in sight whose name has one of some words in it."""
        found: list[QWidget] = []

        def look_around() -> bool:
            found.extend(
                widget
                for widget in self._in_sight(None)
                if any(each in widget.accessibleName() for each in beginnings)
            )
            return bool(found)

        assert _comes_about(look_around), f"there is no {beginnings[0]!r} in sight"
        return found[-1]

    # Keys and mouse

    def press(self, keys: str, times: int = 1) -> None:
        """Press keys, such as "Ctrl+F", where the keys go now."""
        for _ in range(times):
            QTest.keySequence(self._takes_keys(), QKeySequence(keys))
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type a text where the keys go now."""
        for letter in text:
            QTest.keyClicks(self._takes_keys(), letter)

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
        while (now := self._takes_keys()).accessibleName() != name:
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
        patience = QDeadlineTimer(_PATIENCE_MS)
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
        self.wait(lambda: finished, "what opened was done with", 2 * _PATIENCE_MS)
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

    # Inside

    def _takes_keys(self) -> QWidget:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        focused = QApplication.focusWidget()
        if top is not None and (focused is None or focused.window() is not top):
            return top.focusWidget() or top
        return focused or self.window

    def _in_sight(self, within: QWidget | None) -> Iterator[QWidget]:
        for top in [within] if within is not None else [self.window, *self.others]:
            for widget in [top, *top.findChildren(QWidget)]:
                if widget.isVisible():
                    yield widget


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


def _comes_about(seen: Callable[[], object], patience_ms: int = _PATIENCE_MS) -> bool:
    patience = QDeadlineTimer(patience_ms)
    while not seen():
        if patience.hasExpired():
            return False
        QTest.qWait(10)
    return True


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


def _names_of(widget: QWidget) -> list[str]:
    names = [widget.accessibleName()]
    if isinstance(widget, QAbstractButton | QLabel):
        names.append(widget.text().replace("&", ""))
    return names


def _texts_of(widget: QWidget) -> list[str]:
    texts = []
    if isinstance(widget, QAbstractButton | QLabel | QLineEdit):
        texts.append(widget.text())
    if isinstance(widget, QLineEdit):
        texts.append(widget.placeholderText())
    if isinstance(widget, QPlainTextEdit):
        texts.append(widget.toPlainText())
    if isinstance(widget, QComboBox):
        texts.append(widget.currentText())
    texts.append(widget.accessibleName())
    texts.append(widget.accessibleDescription())
    return texts


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
