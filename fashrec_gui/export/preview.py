"""The first lines of the file, as they will stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.errors import FashRecError
from core.export.answered import named
from core.export.lists import make_table
from core.export.profiles import profile_named
from core.recommend.recommendation import RecommendationList
from fashrec_gui.theme import TIGHT

if TYPE_CHECKING:
    from core.engine import Engine
    from core.export.lists import ExportOptions
    from core.recommend.query import Query

_LINES_SHOWN = 4
_ROW_HEIGHT = 28
_HEADER_HEIGHT = 30
_SCROLL_BAR = 14
_PADDING = 12
_WIDEST_COLUMN = 220


class Preview(QWidget):
    """Asks the engine for one query's real list, and shows how its first lines are written."""

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._engine = engine
        self._answers: dict[tuple[int, str, int, str, float], RecommendationList] = {}
        self._cells: list[list[str]] = []
        self._caption = QLabel(self, wordWrap=True)
        self._caption.setProperty("role", "small")
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._table = QTableWidget(self)
        self._table.setAccessibleName("The first lines of the file")
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFixedHeight(_HEADER_HEIGHT)
        header.setHighlightSections(False)
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setFixedHeight(_HEADER_HEIGHT + _LINES_SHOWN * _ROW_HEIGHT + _SCROLL_BAR)
        self._table.setStyleSheet("QTableView::item { padding: 0 5px; }")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._caption)
        column.addWidget(self._table)

    @property
    def cells(self) -> list[list[str]]:
        """The lines shown, without the header."""
        return self._cells

    def show_lines(self, query: Query | None, options: ExportOptions) -> None:
        """Show the first lines of a query's list; without a query, the columns alone."""
        written: list[list[str]] = []
        caption = "The first lines"
        try:
            if query is not None:
                written = self._written(query, options)
        except FashRecError as error:
            caption = str(error)
        self._caption.setText(caption)
        table = make_table(options, self._engine.products)
        self._fill(table.titles, written)

    def _written(self, query: Query, options: ExportOptions) -> list[list[str]]:
        profile = profile_named(options.profile, options.delimiter)
        [answered] = named([(query, self._answer(query, options))], self._engine.products)
        table = make_table(options, self._engine.products)
        found = [profile.row(cells) for cells in table.lines(answered)]
        return found[:_LINES_SHOWN]

    def _answer(self, query: Query, options: ExportOptions) -> RecommendationList:
        name, k, measure, bridge = options.recommender, options.k, options.measure, options.bridge
        key = (id(query), name, k, measure, bridge)
        if key not in self._answers:
            self._answers[key] = self._engine.recommend(
                query, name, k, measure=measure, bridge=bridge
            )
        return self._answers[key]

    def _fill(self, names: tuple[str, ...], written: list[list[str]]) -> None:
        self._cells = written
        table = self._table
        table.setColumnCount(len(names))
        table.setHorizontalHeaderLabels(list(names))
        table.setRowCount(len(written))
        for row, cells in enumerate(written):
            for place, text in enumerate(cells):
                table.setItem(row, place, QTableWidgetItem(text))
        table.resizeColumnsToContents()
        for place in range(table.columnCount()):
            table.setColumnWidth(place, min(table.columnWidth(place) + _PADDING, _WIDEST_COLUMN))
