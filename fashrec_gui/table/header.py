"""The head of the table: columns to show, to order by dragging, to size, and to sort by."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QToolButton, QWidget

from fashrec_gui import icons
from fashrec_gui.grid.model import ProductModel
from fashrec_gui.language import spoken
from fashrec_gui.settings import Settings
from fashrec_gui.table.column_keys import ColumnKeys
from fashrec_gui.table.columns import NAME, PICTURE
from fashrec_gui.table.layout import NARROWEST, Placed, first_layout, fitted, merged
from fashrec_gui.theme import Theme

translate = QCoreApplication.translate

_KEPT_AFTER_MS = 300  # a column that is dragged wider tells of every pixel
_WIDEST_NAME = 560  # pixels that names take by themselves where there is room; few are longer


class TableHeader(QHeaderView):
    """Keeps the layout of the columns in the settings, also for catalogues with other columns."""

    sort_wanted = Signal(str, bool)
    """The field of a column to sort by, and whether from the last to the first; "" for none."""

    def __init__(
        self, model: ProductModel, settings: Settings, theme: Theme, parent: QAbstractItemView
    ) -> None:
        """Show the columns of `model` as they were left."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._products = model
        self._settings = settings
        self._table = parent
        self._is_applying = False
        self._name_gives_way = True
        self._sortable: frozenset[str] = frozenset()
        self._sorting = ("", False)
        self._by_keys = ColumnKeys(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)  # or the shortest words would get all the room
        self.setMinimumSectionSize(NARROWEST)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Columns of the table"))
        self._theme = theme
        self.button = _columns_button(self)
        self.button.clicked.connect(self._open_menu_below)
        theme.changed.connect(self._tint)
        self._tint()
        self._keep = QTimer(self, singleShot=True, interval=_KEPT_AFTER_MS)
        self._keep.timeout.connect(self._remember)
        self.sectionMoved.connect(self._changed)
        self.sectionResized.connect(self._take_size)
        self.sectionClicked.connect(self.sort_by)
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
        return tuple(
            # It has taken what room is left, which is not a width that it was given.
            replace(each, width=widths[NAME]) if each.key == NAME and self._name_gives_way else each
            for each in placed
        )

    def shown_sections(self) -> list[int]:
        """Give the logical numbers of the columns that are shown, from the left."""
        logical = [self.logicalIndex(visual) for visual in range(self.count())]
        return [each for each in logical if not self.isSectionHidden(each)]

    def title(self, logical: int) -> str:
        """Give what a column is called, to be said by `spoken`."""
        return self._products.columns[logical].title

    def bring(self, logical: int) -> None:
        """Bring a column into sight."""
        left, bar = self.sectionPosition(logical), self._table.horizontalScrollBar()
        right = left + self.sectionSize(logical) - self.viewport().width()
        bar.setValue(max(min(bar.value(), left), min(right, left)))

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
        self._fit_name()
        self._changed()

    def put_back(self) -> None:
        """Lay the columns out as they were at first."""
        self._name_gives_way = True
        self._lay_out(first_layout(self._products.columns))
        self._remember()

    def fill_menu(self, menu: QMenu, at: int = -1) -> None:
        """Offer every column to be shown or hidden, from the left, and the first layout.

        `at` is the logical number of the column that the menu is opened on; -1 for none.
        """
        if at in self.shown_sections():
            self._offer_placing(menu, at)
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
                with self._applying():
                    self.resizeSection(logical, max(row_height + 4, column.width))
                self._fit_name()

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
        with self._applying():
            keys = [column.key for column in self._products.columns]
            for visual, placed in enumerate(layout):
                logical = keys.index(placed.key)
                self.moveSection(self.visualIndex(logical), visual)
                self.setSectionHidden(logical, not placed.shown)
                if placed.shown:
                    self.resizeSection(logical, placed.width)
                if placed.key == NAME:
                    at_first = self._products.columns[logical].width
                    self._name_gives_way = placed.width == at_first
        self._fit_name()

    @contextmanager
    def _applying(self) -> Iterator[None]:
        """Lay columns out without taking it for the user's doing."""
        was, self._is_applying = self._is_applying, True
        try:
            yield
        finally:
            self._is_applying = was

    def _fit_name(self) -> None:
        """Give the names the room that is left, unless the user has sized their column."""
        names = [n for n, each in enumerate(self._products.columns) if each.key == NAME]
        if not self._name_gives_way or not names or self.count() <= names[0]:
            return
        [name] = names
        spare = self.viewport().width() - (self.length() - self.sectionSize(name))
        least = self._products.columns[name].width
        with self._applying():
            self.resizeSection(name, max(min(spare, _WIDEST_NAME), least))

    def _take_size(self, logical: int, before: int, now: int) -> None:
        if not self._is_applying and self._products.columns[logical].key == NAME:
            self._name_gives_way = False
        self._changed()

    def _changed(self) -> None:
        if not self._is_applying:
            self._keep.start()

    def _remember(self) -> None:
        setting = self._settings.table_columns
        setting.value = merged(self.layout_now, setting.value)

    def sort_by(self, logical: int) -> None:
        """Sort by a column, the other way round the second time, and no more the third."""
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
        self._fit_name()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move a column from the window, for which they mean something else."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_key and self._by_keys.takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from column to column, move, size and sort them."""
        if not self._by_keys.take(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show and say which column the keys are at."""
        super().focusInEvent(event)
        self._by_keys.begin()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint a column's title, with a ring where the keys are."""
        painter.save()
        super().paintSection(painter, rect, logical)
        painter.restore()
        if self.hasFocus() and logical == self._by_keys.at:
            painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _offer_placing(self, menu: QMenu, at: int) -> None:
        """Offer what the keys do to one column, with their names."""
        shown, keys = self.shown_sections(), self._by_keys
        left, right = shown[0] != at, shown[-1] != at
        for words, key, act, by, can in (
            (self.tr("Move to the left"), "Alt+Left", keys.move, -1, left),
            (self.tr("Move to the right"), "Alt+Right", keys.move, 1, right),
            (self.tr("Wider"), "Shift+Right", keys.widen, 1, True),
            (self.tr("Narrower"), "Shift+Left", keys.widen, -1, True),
        ):
            native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            action = menu.addAction(f"{words}\t{native}", lambda act=act, by=by: act(at, by))
            action.setEnabled(can)
        menu.addSeparator()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the columns, on the one that is pointed at or has the keys."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self._by_keys.at if by_key else self.logicalIndexAt(event.pos())
        place = event.pos()
        if by_key:
            place = QPoint(self.sectionViewportPosition(at), self.height())
        self._open_menu(place, at)

    def _open_menu(self, place: QPoint, at: int = -1) -> None:
        menu = QMenu(self)
        self.fill_menu(menu, at)
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
