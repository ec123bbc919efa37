"""The section of the searches that the user saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from core.browsing.filter import Filter
from core.browsing.order_names import CATALOGUE
from core.browsing.saved_searches import (
    LONGEST_NAME,
    SavedSearch,
    delete_search,
    rename_search,
    save_search,
    saved_searches,
)
from core.errors import FashRecError
from fashrec_gui import icons
from fashrec_gui.desk import Desk
from fashrec_gui.filters.section import Section
from fashrec_gui.filters.sort_button import order_in_words
from fashrec_gui.filters.words import filter_in_words
from fashrec_gui.theme import RELATED, TIGHT, Theme

translate = QCoreApplication.translate

KEY = "saved"


class SavedSection(Section):
    """One click shows a saved search; its menu renames, replaces and deletes it."""

    wanted = Signal(object, str)  # a Filter and an order

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the searches of the catalogue that is open, and of each one after it."""
        title = translate("SavedSection", "Saved searches")
        super().__init__(KEY, title, theme, parent)
        self._desk = desk
        self._theme = theme
        self._filter = Filter()
        self._order = CATALOGUE
        self._rows: list[_SavedRow] = []
        self.save = QPushButton(self.tr("Save this search…"))
        self.save.setProperty("role", "link")
        self.save.clicked.connect(lambda: self._save())
        self.inside.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        desk.changed.connect(self._read)
        self._read()
        self._offer()

    @property
    def searches(self) -> list[SavedSearch]:
        """The saved searches, as they are shown."""
        return [row.search for row in self._rows]

    @property
    def names(self) -> list[str]:
        """The names of the searches, as they are shown."""
        return [row.search.name for row in self._rows]

    def show_view(self, filter: Filter, order: str) -> None:
        """Take what is looked at, which is what would be saved."""
        self._filter, self._order = filter, order
        self._offer()
        for row in self._rows:
            row.show_in_use(row.search.filter == filter and row.search.order == order)

    def save_as(self, name: str) -> None:
        """Save what is looked at under a name."""
        filter, order = self._filter, self._order
        self._desk.change(lambda data: save_search(data, name, filter, order))

    def _save(self) -> None:
        name = self._ask(
            self.tr("Save this search"),
            self.tr("Name of the search:"),
            filter_in_words(self._filter)[:LONGEST_NAME],
        )
        if name:
            self.save_as(name)

    def _rename(self, search: SavedSearch) -> None:
        name = self._ask(self.tr("Rename the search"), self.tr("New name:"), search.name)
        if name and name != search.name:
            self._desk.change(lambda data: rename_search(data, search, name))

    def _replace(self, search: SavedSearch) -> None:
        self.save_as(search.name)

    def _delete(self, search: SavedSearch) -> None:
        self._desk.change(lambda data: delete_search(data, search))

    def _ask(self, title: str, label: str, text: str) -> str:
        normal = QLineEdit.EchoMode.Normal
        name, is_meant = QInputDialog.getText(self, title, label, normal, text)
        return name.strip() if is_meant else ""

    def _read(self) -> None:
        """Show what is kept now."""
        data = self._desk.user_data if not self._desk.trouble else None
        try:
            found = saved_searches(data) if data is not None else []
        except FashRecError:  # the desk has told why
            found = []
        for row in self._rows:
            self.inside.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        acts = {
            self.tr("Rename…"): self._rename,
            self.tr("Replace by what is shown"): self._replace,
            self.tr("Delete"): self._delete,
        }
        self._rows = []
        for place, search in enumerate(found):
            row = _SavedRow(search, acts, self._theme)
            row.clicked.connect(self.wanted)
            self.inside.insertWidget(place, row)
            self._rows.append(row)
        self.show_view(self._filter, self._order)

    def _offer(self) -> None:
        can_save = self._desk.user_data is not None and not self._desk.trouble
        can_save &= not (self._filter.is_empty and self._order == CATALOGUE)
        self.save.setEnabled(can_save)
        words = self.tr("Keep these filters and their order under a name")
        self.save.setToolTip(words if can_save else self.tr("Search, filter or sort first"))


class _NameButton(QPushButton):
    """Shows as much of a name as there is room for."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - 2 * RELATED
        text = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(text.replace("&", "&&"))


class _SavedRow(QWidget):
    """The name of a saved search to click, and its menu."""

    clicked = Signal(object, str)

    def __init__(
        self, search: SavedSearch, acts: dict[str, Callable[[SavedSearch], None]], theme: Theme
    ) -> None:
        super().__init__()
        self.search = search
        self.button = _NameButton(search.name)
        self.button.setProperty("role", "legend")
        self.button.setCheckable(True)
        words = filter_in_words(search.filter) or self.tr("All products")
        if search.order != CATALOGUE:
            sorted_by = self.tr("Sorted by: {order}").format(order=order_in_words(search.order))
            words = "\n".join((words, sorted_by))
        self.button.setToolTip(f"{search.name}\n{words}")
        told = self.tr("Show the saved search {search}: {words}")
        self.button.setAccessibleName(told.format(search=search.name, words=words))
        self.button.clicked.connect(lambda: self.clicked.emit(search.filter, search.order))
        menu = QMenu(self)
        for text, act in acts.items():
            menu.addAction(text).triggered.connect(lambda _=False, act=act: act(search))
        self.more = QToolButton()
        self.more.setProperty("role", "icon")
        self.more.setIconSize(QSize(16, 16))
        self.more.setIcon(icons.icon("more", theme.tokens.muted))
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip(self.tr("Rename, replace or delete"))
        can = self.tr("What can be done with the saved search {search}")
        self.more.setAccessibleName(can.format(search=search.name))
        theme.changed.connect(self._tint)
        self._theme = theme
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(TIGHT)
        line.addWidget(self.button, 1)
        line.addWidget(self.more)

    def show_in_use(self, in_use: bool) -> None:
        """Show whether this very search is what is looked at."""
        self.button.setChecked(in_use)

    def _tint(self) -> None:
        self.more.setIcon(icons.icon("more", self._theme.tokens.muted))
