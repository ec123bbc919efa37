"""The palette (Ctrl+K): type a few letters of what is wanted, and press Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from fashrec_gui.palette.entries import Entry
from fashrec_gui.palette.model import EntryDelegate, EntryModel
from fashrec_gui.palette.ranking import ranked
from fashrec_gui.theme import GROUP, RELATED, TIGHT

_WIDTH, _HEIGHT = 620, 440
_FROM_TOP = 64
_FEWEST_LETTERS = 2  # with which products are looked for
_DEBOUNCE_MS = 60
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

Search = Callable[[str, Callable[[Sequence[Entry]], None]], None]
"""Looks for products in the background, and hands what it finds to a function."""


class Palette(QDialog):
    """Offers entries by what is typed; what was used recently comes first."""

    def __init__(
        self,
        entries: Sequence[Entry],
        recent: Sequence[str],
        search: Search,
        used: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        """Offer `entries`; `recent` are keys, the last used first. `used` is told what is chosen.

        `search` is asked for products as well.
        """
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find a command"))
        self.setProperty("role", "popover")
        self._entries = list(entries)
        places = {each.key: place for place, each in enumerate(self._entries)}
        self._recent = [places[key] for key in recent if key in places]
        self._search = search
        self._used = used
        self._products: Sequence[Entry] = ()
        self._highest = _HEIGHT
        self._field = QLineEdit()
        self._field.setPlaceholderText(
            self.tr("A command, a panel, a catalogue, a product by name or id")
        )
        self._field.setAccessibleName(self.tr("Find a command"))
        self._field.textChanged.connect(self._on_text)
        self._field.installEventFilter(self)
        self._model = EntryModel()
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(EntryDelegate(self._list))
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps the keys
        self._list.setUniformItemSizes(True)
        self._list.setMinimumHeight(1)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self._choose(index.row()))
        self._none = QLabel(self.tr("Nothing is called that."))
        self._none.setProperty("role", "muted")
        self._none.setContentsMargins(GROUP, RELATED, GROUP, RELATED)
        column = QVBoxLayout(self)
        column.setContentsMargins(RELATED, RELATED, RELATED, RELATED)
        column.setSpacing(TIGHT)
        column.addWidget(self._field)
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        self._timer = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._timer.timeout.connect(self._look_for_products)
        self._show()

    @property
    def shown(self) -> list[Entry]:
        """The entries in sight, the first the one that Enter takes unless another is moved to."""
        return self._model.entries

    def open_over(self, window: QWidget) -> None:
        """Open in the upper middle of a window."""
        width = min(_WIDTH, window.width() - 2 * GROUP)
        self._highest = min(_HEIGHT, window.height() - _FROM_TOP - GROUP)
        self.resize(width, self._highest)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, _FROM_TOP)))
        self.show()
        self._fit()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def type(self, text: str) -> None:
        """Type a text into the field."""
        self._field.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's keys move in the list, and choose."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self._list.currentIndex().row())
                return True
            if event.key() in _MOVES:
                self._move(event.key())
                return True
        return super().eventFilter(watched, event)

    def _on_text(self) -> None:
        self._products = ()
        self._show()
        self._timer.start()

    def _look_for_products(self) -> None:
        text = self._field.text().strip()
        if len(text) >= _FEWEST_LETTERS:
            self._search(text, lambda found: self._take_products(text, found))

    def _take_products(self, text: str, found: Sequence[Entry]) -> None:
        if text == self._field.text().strip():
            self._products = found
            self._show()

    def _show(self) -> None:
        text = self._field.text().strip()
        if text:
            titles = [each.title for each in self._entries]
            found = [self._entries[place] for place in ranked(text, titles, self._recent)]
        else:
            rest = [each for place, each in enumerate(self._entries) if place not in self._recent]
            found = [*(self._entries[place] for place in self._recent), *rest]
        row = max(0, self._list.currentIndex().row()) if self._products else 0
        self._model.show([*found, *self._products])
        count = len(self._model.entries)
        self._none.setVisible(not count)
        if count:
            self._list.setCurrentIndex(self._model.index(min(row, count - 1), 0))
        self._list.setVisible(bool(count))
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        """Be as high as what was found, so that nothing empty covers the window."""
        count = len(self._model.entries)
        found = count * self._list.sizeHintForRow(0) if count else self._none.sizeHint().height()
        around = self._field.sizeHint().height() + 2 * RELATED + TIGHT + 2 * self._list.frameWidth()
        self.resize(self.width(), min(self._highest, around + found))

    def _move(self, key: int) -> None:
        count = len(self._model.entries)
        if not count:
            return
        row = self._list.currentIndex().row()
        page = max(1, self._list.viewport().height() // max(1, self._list.sizeHintForRow(0)) - 1)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            row = (row + (1 if key == Qt.Key.Key_Down else -1)) % count
        else:
            step = page if key == Qt.Key.Key_PageDown else -page
            row = min(max(0, row + step), count - 1)
        self._list.setCurrentIndex(self._model.index(row, 0))

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._model.entries):
            return
        entry = self._model.entries[row]
        self.close()
        self._used(entry.key)
        entry.act()
