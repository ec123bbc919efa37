"""Seeing: what is in sight of a window, found as a person finds it, and waited for."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import (
    QDeadlineTimer,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from core.engine import Engine
from core.recommend.recommendation import RecommendationList
from fashrec_gui.main_window import MainWindow
from fashrec_gui.tasks import Tasks

PATIENCE_MS = 30_000  # a busy computer starts a child process slowly
_MOVING_MS = 200  # what moves into its place has arrived

W = TypeVar("W", bound=QWidget)


class Onlooker:
    """Looks at one main window; `pictures`, where given, is the folder for what is looked at."""

    def __init__(self, window: MainWindow, tasks: Tasks, pictures: Path | None) -> None:
        self.window = window
        self._tasks = tasks
        self._pictures = pictures

    @property
    def engine(self) -> Engine:
        assert self.window.engine is not None
        return self.window.engine

    def wait(
        self, seen: Callable[[], object], what: str = "", patience_ms: int = PATIENCE_MS
    ) -> None:
        """Wait until something is so; fail, saying what was waited for, when it does not come.

        Patience does not run out while the window shows that it works: a busy computer takes long.
        """
        patience = QDeadlineTimer(patience_ms)
        while not seen():
            if self.is_working:
                patience.setRemainingTime(patience_ms)
            assert not patience.hasExpired(), what or "it did not come about"
            QTest.qWait(10)

    @property
    def is_working(self) -> bool:
        """Tell whether the window does something that it has not done with."""
        jobs = self.window.status.jobs.shown
        return not self._tasks.is_idle or any(each.is_running for each in jobs)

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

        self.wait(look_around, f"there is no {name!r} in sight")
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

        self.wait(look_around, f"there is no {beginnings[0]!r} in sight")
        return found[-1]

    @property
    def takes_keys(self) -> QWidget:
        """What a key that is pressed now goes to."""
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
