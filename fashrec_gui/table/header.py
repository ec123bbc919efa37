"""The head of the table: columns to show, to order by dragging, to size, and to sort by."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QToolButton, QWidget

from fashrec_gui import icons
from fashrec_gui.grid.model import ProductModel
from fashrec_gui.language import spoken
from fashrec_gui.settings import Settings
from fashrec_gui.table.columns import PICTURE
from fashrec_gui.table.layout import NARROWEST, Placed, first_layout, fitted, merged
from fashrec_gui.theme import Theme

translate = QCoreApplication.translate

_KEPT_AFTER_MS = 300  # a column that is dragged wider tells of every pixel


class TableHeader(QHeaderView):
    """Keeps the layout of the columns in the settings, also for catalogues with other columns."""

    sort_wanted = Signal(str, bool)
    """The field of a column to sort by, and whether from the last to the first; "" for none."""

    def __init__(
        self, model: ProductModel, settings: Settings, theme: Theme, parent: QWidget
    ) -> None:
        """Show the columns of `model` as they were left."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._products = model
        self._settings = settings
        self._is_applying = False
        self._sortable: frozenset[str] = frozenset()
        self._sorting = ("", False)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(NARROWEST)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Columns of the table"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self._theme = theme
        self.button = _columns_button(self)
        self.button.clicked.connect(self._open_menu_below)
        theme.changed.connect(self._tint)
        self._tint()
        self._keep = QTimer(self, singleShot=True, interval=_KEPT_AFTER_MS)
        self._keep.timeout.connect(self._remember)
        self.sectionMoved.connect(self._changed)
        self.sectionResized.connect(self._changed)
        self.sectionClicked.connect(self._sort)
        model.modelReset.connect(self.apply)

    # What the table and its button use

    @property
    def layout_now(self) -> tuple[Placed, ...]:
        """The layout of the columns, from the left; a hidden column has the width it would have."""
        columns = self._products.columns
        widths = {each.key: each.width for each in self._wanted()}
        placed = []
        for visual in range(self.count()):
            logical = self.logicalIndex(visual)
            shown, key = not self.isSectionHidden(logical), columns[logical].key
            placed.append(Placed(key, self.sectionSize(logical) if shown else widths[key], shown))
        last = max((number for number, each in enumerate(placed) if each.shown), default=-1)
        if last >= 0:  # it takes what room is left, which is not the width it was given
            placed[last] = replace(placed[last], width=widths[placed[last].key])
        return tuple(placed)

    def shows(self, key: str) -> bool:
        """Tell whether a column is shown."""
        return any(
            column.key == key and not self.isSectionHidden(logical)
            for logical, column in enumerate(self._products.columns)
        )

    def show_column(self, key: str, shown: bool) -> None:
        """Show a column, or hide it; the name stays."""
        for logical, column in enumerate(self._products.columns):
            if column.key == key and (column.can_be_hidden or shown):
                width = next(each.width for each in self._wanted() if each.key == key)
                self.setSectionHidden(logical, not shown)
                if shown:
                    self.resizeSection(logical, width)
        self._changed()

    def put_back(self) -> None:
        """Lay the columns out as they were at first."""
        self._lay_out(first_layout(self._products.columns))
        self._remember()

    def fill_menu(self, menu: QMenu) -> None:
        """Offer every column to be shown or hidden, from the left, and the first layout."""
        titles = {each.key: each for each in self._products.columns}
        for placed in self.layout_now:
            column = titles[placed.key]
            action = QAction(spoken(column.title).replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(placed.shown)
            action.setEnabled(column.can_be_hidden)
            action.toggled.connect(lambda shown, key=placed.key: self.show_column(key, shown))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Put the columns back"), self.put_back)

    def apply(self) -> None:
        """Lay the columns out as the settings say, as far as the catalogue has them."""
        if self.count() == len(self._products.columns):
            self._lay_out(self._wanted())

    def fit_picture(self, row_height: int) -> None:
        """Make the column of pictures as wide as the rows are high."""
        for logical, column in enumerate(self._products.columns):
            if column.key == PICTURE and self.count() and not self.isSectionHidden(logical):
                self._is_applying = True
                self.resizeSection(logical, max(row_height + 4, column.width))
                self._is_applying = False

    def offer_sorting(self, fields: Collection[str]) -> None:
        """Let a click on a column sort by it; `fields` are those that can be sorted by."""
        self._sortable = frozenset(fields)
        self.setSectionsClickable(bool(fields))

    def show_sorting(self, field: str, descending: bool) -> None:
        """Show by which field the products are sorted; "" for none."""
        self._sorting = (field, descending)
        fields = [each.field for each in self._products.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicatorShown(field in fields)
        if field in fields:
            self.setSortIndicator(fields.index(field), order)

    # Inside

    def _wanted(self) -> tuple[Placed, ...]:
        return fitted(self._settings.table_columns.value, self._products.columns)

    def _lay_out(self, layout: Sequence[Placed]) -> None:
        self._is_applying = True
        keys = [column.key for column in self._products.columns]
        for visual, placed in enumerate(layout):
            logical = keys.index(placed.key)
            self.moveSection(self.visualIndex(logical), visual)
            self.setSectionHidden(logical, not placed.shown)
            if placed.shown:
                self.resizeSection(logical, placed.width)
        self._is_applying = False

    def _changed(self) -> None:
        if not self._is_applying:
            self._keep.start()

    def _remember(self) -> None:
        setting = self._settings.table_columns
        setting.value = merged(self.layout_now, setting.value)

    def _sort(self, logical: int) -> None:
        field = self._products.columns[logical].field
        if field in self._sortable:
            is_third = self._sorting == (field, True)  # back to the catalogue's order
            self.sort_wanted.emit("" if is_third else field, self._sorting == (field, False))
        self.show_sorting(*self._sorting)  # Qt has turned its arrow round by itself

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right end."""
        super().resizeEvent(event)
        width = self.button.sizeHint().width()
        self.button.setGeometry(self.width() - width, 0, width, self.height() - 1)

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        self.fill_menu(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(place))

    def _open_menu_below(self) -> None:
        self._open_menu(self.button.geometry().bottomLeft())

    def _tint(self) -> None:
        colours = self._theme.tokens
        self.button.setIcon(icons.icon("choose-columns", colours.text, colours.disabled))
        # What lies below it does not show through.
        self.button.setStyleSheet(
            f"QToolButton {{ background: {colours.surface}; border-radius: 0; }}"
            f"QToolButton:hover {{ background: {colours.hover}; }}"
        )


def _columns_button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setProperty("role", "icon")
    button.setIconSize(QSize(16, 16))
    words = translate("TableHeader", "Choose the columns")
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setCursor(Qt.CursorShape.ArrowCursor)  # not the one for sizing columns
    return button
