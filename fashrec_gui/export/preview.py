"""The first lines of the file, as they will stand in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fashrec_gui.export.page_preview import PagePreview
from fashrec_gui.export.sampling import Sample
from fashrec_gui.language import spoken
from fashrec_gui.theme import RELATED

_ROW_HEIGHT = 28
_PICTURE_HEIGHT = 48
_HEADER_HEIGHT = 30
_PICTURE = 40
_PADDING = 12
_WIDEST_COLUMN = 220


class Preview(QWidget):
    """Shows a sample: cells of a table, or the text of records."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._cells: list[list[str]] = []
        self._usual = self.tr("First lines of the file")
        self._caption = QLabel(self, wordWrap=True)
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._table = QTableWidget(self)
        self._prepare_table()
        self._text = QPlainTextEdit(self, readOnly=True)
        self._text.setAccessibleName(self.tr("The first lines of the file"))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._text)
        self._page = PagePreview(self)
        self._pages.addWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(RELATED)
        column.addWidget(self._caption)
        column.addWidget(self._pages, 1)
        self._say("")

    @property
    def cells(self) -> list[list[str]]:
        """The lines shown, without the header."""
        return self._cells

    @property
    def titles(self) -> list[str]:
        """The names of the columns shown."""
        items = map(self._table.horizontalHeaderItem, range(self._table.columnCount()))
        return [item.text() for item in items if item is not None]

    @property
    def text(self) -> str:
        """The lines of a file that has no cells."""
        return self._text.toPlainText()

    def picture(self, line: int, place: int) -> QIcon:
        """Give the picture shown in a cell, a null one when there is none."""
        item = self._table.item(line, place)
        return item.icon() if item is not None else QIcon()

    def show_sample(self, sample: Sample) -> None:
        """Show the first lines; what is not as it should be is said above them."""
        lines = sample.lines
        self._page.show_page(sample.page or QImage())
        if sample.page is not None:
            self._usual = self.tr("First page")
            self._say("")
            self._cells = []
            self._pages.setCurrentWidget(self._page)
            return
        self._usual = self.tr("First lines of the file")
        self._say(spoken(lines.note))
        self._cells = lines.cells
        self._text.setPlainText(lines.text)
        self._pages.setCurrentWidget(self._table if lines.titles else self._text)
        if lines.titles:
            self._fill(sample)

    @property
    def page(self) -> QImage:
        """The first page of a lookbook, a null picture for other files."""
        return self._page.page

    def show_failure(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._say(sentence)
        self._cells = []
        self._text.clear()
        self._page.show_page(QImage())
        self._table.setRowCount(0)

    def _say(self, sentence: str) -> None:
        self._caption.setText(sentence or self._usual)
        self._caption.setProperty("role", "danger" if sentence else "muted")
        self._caption.style().unpolish(self._caption)
        self._caption.style().polish(self._caption)

    def _fill(self, sample: Sample) -> None:
        table, lines = self._table, sample.lines
        table.setUpdatesEnabled(False)
        table.clear()
        table.setColumnCount(len(lines.titles))
        table.setHorizontalHeaderLabels(list(lines.titles))
        table.setRowCount(len(lines.cells))
        height = _PICTURE_HEIGHT if lines.pictures else _ROW_HEIGHT
        for row, cells in enumerate(lines.cells):
            table.setRowHeight(row, height)
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if (row, place) in sample.images:
                    item.setIcon(QIcon(QPixmap.fromImage(sample.images[row, place])))
                table.setItem(row, place, item)
        table.resizeColumnsToContents()
        for place in range(table.columnCount()):
            table.setColumnWidth(place, min(table.columnWidth(place) + _PADDING, _WIDEST_COLUMN))
        table.setUpdatesEnabled(True)

    def _prepare_table(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("The first lines of the file"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        table.setTabKeyNavigation(False)  # Tab goes on to the file, not from cell to cell
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setIconSize(QSize(_PICTURE, _PICTURE))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFixedHeight(_HEADER_HEIGHT)
        header.setHighlightSections(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setStyleSheet("QTableView::item { padding: 0 5px; }")
