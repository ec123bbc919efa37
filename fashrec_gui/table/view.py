"""The products as a table: the same products as in the grid, a row each."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.products.chosen import Chosen
from fashrec_gui.scroll_bars import hide_handle_at_rest
from fashrec_gui.settings import Settings
from fashrec_gui.table.columns import PICTURE
from fashrec_gui.table.header import TableHeader
from fashrec_gui.table.row_painting import Cell, RowPainter, picture_side
from fashrec_gui.theme import GROUP, Theme, Tokens, tokens

_PICTURE_STEPS = (0, 44, 64, 96, 128)
"""How high a row is at each size of the pictures; the first is what a line of text needs."""
_STYLE = """
    TableView { border: 0; border-radius: 0; }
    QAbstractScrollArea::corner { background: transparent; border: 0; }
"""
_ROWS_AHEAD = 12
_SETTLED_AFTER_MS = 90
_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_SIDEWAYS = {_Move.MoveLeft: -1, _Move.MoveRight: 1}
_SIDEWAYS_PIXELS = 80
_MOST_TOLD = 2000  # rows


class TableView(QTableView):
    """Shows the products of `chosen` in columns to choose, order and size."""

    typed = Signal(str)  # letters typed into the table are meant for the search field

    def __init__(
        self,
        thumbnails: Thumbnails,
        chosen: Chosen,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Share the selection of `chosen`; the layout of the columns is kept in `settings`."""
        super().__init__(parent)
        self._chosen = chosen
        self._thumbnails = thumbnails
        self._settings = settings
        self._painter = RowPainter(chosen.model, thumbnails)
        self._hovered = -1
        self._held: tuple[int, int] | None = None
        self.columns = TableHeader(chosen.model, settings, theme, self)
        self.setHorizontalHeader(self.columns)
        self.setModel(chosen.model)
        self.setSelectionModel(chosen.selection)
        # With ours the header would look, for each column, whether every product is selected.
        self.columns.setSelectionModel(QItemSelectionModel(chosen.model, self))
        self.columns.apply()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        hide_handle_at_rest(self.verticalScrollBar())
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setStyleSheet(_STYLE)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(self.tr("Products as a table"))
        self.viewport().setMouseTracking(True)
        # Nothing shines through, so that scrolling moves what is painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        lines = self.verticalHeader()
        lines.hide()
        lines.setMinimumSectionSize(1)
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_AFTER_MS)
        self._settle.timeout.connect(self._order_pictures)
        self._set_row_height(self._height_of(settings.table_pictures.value))
        thumbnails.arrived.connect(self._show_arrived)
        theme.changed.connect(self.viewport().update)
        chosen.model.modelReset.connect(self.scrollToTop)

    # What the rest of the window uses

    @property
    def row_height(self) -> int:
        """The height of a row, in pixels."""
        return self.verticalHeader().defaultSectionSize()

    def zoom(self, steps: int) -> None:
        """Make the pictures larger or smaller, and the rows with them."""
        setting = self._settings.table_pictures
        setting.value = min(max(setting.value + steps, 0), len(_PICTURE_STEPS) - 1)
        anchor = self._anchor()
        self._set_row_height(self._height_of(setting.value))
        if anchor is not None:
            position, above = anchor
            self.scroll_to(position * self.row_height - above)
        self._held = anchor

    def in_sight(self) -> range:
        """Give the positions of the rows in sight."""
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        first = top // self.row_height
        last = (top + height) // self.row_height
        return range(first, min(last + 1, self._chosen.model.rowCount()))

    def show_position(self, position: int) -> None:
        """Select one product and bring it into sight."""
        self._chosen.choose(position)
        self.bring(position)

    def bring(self, position: int) -> None:
        """Bring a product into sight, in the middle unless it is there already."""
        if not self._is_whole(position):
            top = position * self.row_height + self.row_height // 2
            self.scroll_to(top - self.viewport().height() // 2)

    def scroll_to(self, offset: int) -> None:
        """Show the rows from a distance in pixels below the first one's top."""
        self.updateGeometries()  # or the bar ends where the rows before ended
        self.verticalScrollBar().setValue(offset)

    # What QAbstractItemView asks of its kind

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell of it; to a screen reader, Qt's table would list every cell."""
        ranges: list[QItemSelectionRange] = [*selected, *deselected]  # type: ignore[misc]
        if sum(each.height() for each in ranges) > _MOST_TOLD:
            QAbstractItemView.selectionChanged(self, selected, deselected)
        else:
            super().selectionChanged(selected, deselected)

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight; which columns are in sight stays as it is."""
        if not index.isValid() or self._is_whole(index.row()):
            return
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            self.bring(index.row())
            return
        top, bar = index.row() * self.row_height, self.verticalScrollBar()
        bottom = top + self.row_height - self.viewport().height()
        self.scroll_to(min(top, bar.value()) if top < bar.value() else bottom)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Give the product that a key goes to; left and right move the columns instead."""
        last, here = self._chosen.model.rowCount() - 1, self._chosen.current
        if last < 0:
            return QModelIndex()
        if action in _SIDEWAYS:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + _SIDEWAYS[action] * _SIDEWAYS_PIXELS)
            return self.currentIndex()
        page = max(1, self.viewport().height() // self.row_height - 1)
        if here is None:
            target = self.in_sight()[0]
        elif action in (_Move.MoveHome, _Move.MoveEnd):
            target = 0 if action == _Move.MoveHome else last
        else:
            steps = {_Move.MoveUp: -1, _Move.MovePrevious: -1, _Move.MovePageUp: -page}
            target = here + steps.get(action, page if action == _Move.MovePageDown else 1)
        return self._chosen.model.index(min(max(target, 0), last), 0)

    def keyboardSearch(self, text: str) -> None:
        """Hand typed letters on; comparing every product here would halt the window."""
        if text.strip():
            self.typed.emit(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight and say which pictures are wanted."""
        painter, colours = QPainter(self.viewport()), tokens()
        painter.setFont(self.font())
        dirty, region = event.rect(), event.region()
        offset, height = self.verticalScrollBar().value(), self.row_height
        first, last = (dirty.top() + offset) // height, (dirty.bottom() + offset) // height
        width, cells = self.viewport().width(), self._cells(dirty)
        end = min(last + 1, self._chosen.model.rowCount())
        for position in range(first, end):
            room = QRect(0, position * height - offset, width, height)
            if not region.intersects(room):  # between the row let go of and the rows that come in
                continue
            ground = self._ground(position, colours)
            self._painter.paint(painter, position, room, cells, ground, colours)
        below = QRect(dirty)
        below.setTop(max(dirty.top(), end * height - offset))
        painter.fillRect(below, QColor(colours.field))
        if self.hasFocus() and self._chosen.current is not None:
            self._paint_focus(painter, self._chosen.current)
        painter.end()
        if not self._settle.isActive():
            self._order_pictures()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row under the pointer."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Let go of the row when the pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bars."""
        super().scrollContentsBy(dx, dy)
        self._held = None
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current product in sight."""
        current = self._chosen.current
        was_there = current is not None and self._is_whole(current, event.oldSize().height())
        super().resizeEvent(event)
        if was_there and current is not None:
            self.bring(current)

    # Inside

    def _height_of(self, step: int) -> int:
        line = self.fontMetrics().height() + GROUP
        return max(line, _PICTURE_STEPS[min(max(step, 0), len(_PICTURE_STEPS) - 1)])

    def _set_row_height(self, height: int) -> None:
        self._settle.start()  # until then the pictures there are stretched
        self.verticalHeader().setDefaultSectionSize(height)
        self.columns.fit_picture(height)
        self.verticalScrollBar().setSingleStep(height)
        self.viewport().update()

    def _is_whole(self, position: int, height: int | None = None) -> bool:
        """Tell whether all of a row is in sight, in a viewport of a height."""
        top = position * self.row_height - self.verticalScrollBar().value()
        return 0 <= top <= (height or self.viewport().height()) - self.row_height

    def _anchor(self) -> tuple[int, int] | None:
        """Give the row to keep in place and its distance from the top of the view.

        It stays the same until the user scrolls, so that several steps do not add up to a drift.
        """
        if self._held is not None:
            return self._held
        current, offset = self._chosen.current, self.verticalScrollBar().value()
        seen = self.in_sight()
        if not seen:
            return None
        position = current if current is not None and current in seen else seen[len(seen) // 3]
        return position, position * self.row_height - offset

    def _cells(self, dirty: QRect) -> list[Cell]:
        """Give the columns of which something is to be painted."""
        columns, header = self._chosen.model.columns, self.columns
        cells = [
            Cell(column, header.sectionViewportPosition(logical), header.sectionSize(logical))
            for logical, column in enumerate(columns)
            if not header.isSectionHidden(logical)
        ]
        return [
            cell
            for cell in cells
            if cell.left <= dirty.right() and cell.left + cell.width > dirty.left()
        ]

    def _ground(self, position: int, colours: Tokens) -> str:
        if self._chosen.is_chosen(position):
            return colours.accent_soft
        return colours.hover if position == self._hovered else colours.field

    def _hover(self, position: int) -> None:
        if position != self._hovered:
            before, self._hovered = self._hovered, position
            self._update_rows((before, position))

    def _paint_focus(self, painter: QPainter, position: int) -> None:
        top = position * self.row_height - self.verticalScrollBar().value()
        rect = QRect(0, top, self.viewport().width(), self.row_height)
        painter.setPen(QPen(QColor(tokens().accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the frame around the current row anew, which reaches over all columns."""
        super().currentChanged(current, previous)
        self._update_rows((current.row(), previous.row()))

    def _update_rows(self, positions: Collection[int]) -> None:
        for position in positions:
            if position >= 0:
                top = position * self.row_height - self.verticalScrollBar().value()
                self.viewport().update(0, top, self.viewport().width(), self.row_height)

    def _show_arrived(self, rows: Collection[int]) -> None:
        shown = self._chosen.model.rows
        self._update_rows([each for each in self.in_sight() if shown[each] in rows])

    def _order_pictures(self) -> None:
        if self.columns.shows(PICTURE) and self.isVisible():
            side = round(picture_side(self.row_height) * self.devicePixelRatioF())
            rows = self._chosen.model.rows
            self._thumbnails.want([rows[each] for each in self._wanted()], side)

    def _wanted(self) -> Iterator[int]:
        """Give the positions whose pictures are wanted: those in sight, then those around."""
        seen, count = self.in_sight(), self._chosen.model.rowCount()
        yield from seen
        yield from range(seen.stop, min(seen.stop + _ROWS_AHEAD, count))
        yield from range(max(0, seen.start - _ROWS_AHEAD), min(seen.start, count))
