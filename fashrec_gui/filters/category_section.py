"""The section of the category tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from core.browsing.category_tree import category_tree
from core.browsing.filter import CATEGORY, Filter
from fashrec_gui import icons
from fashrec_gui.filters.category_model import CategoryModel
from fashrec_gui.filters.find_field import FindField
from fashrec_gui.filters.section import Section
from fashrec_gui.filters.value_painting import ROW_HEIGHT, ValueDelegate
from fashrec_gui.filters.words import part_title
from fashrec_gui.theme import Theme, text_px, tokens

if TYPE_CHECKING:
    from core.browsing.facets import Counts, Facets

_FEW = 12
_MOST_ROWS = 60  # open at once; of more, one scrolls
_INDENT = 16
_SIGN = 14


class CategorySection(Section):
    """Categories to open and tick; a search in them where they are many."""

    toggled = Signal(str)  # a path

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without categories."""
        super().__init__(CATEGORY, part_title(CATEGORY), theme, parent)
        self.categories = CategoryModel(self)
        self.categories.toggled.connect(self.toggled)
        self.search = FindField(self.title)
        self.search.textChanged.connect(self._find)
        self.tree = CategoryTree(self.categories)
        self.search.left.connect(self.tree.setFocus)
        self.inside.addWidget(self.search)
        self.inside.addWidget(self.tree)
        self._filter = Filter()

    def set_column(self, facets: Facets, counts: Counts) -> None:
        """Offer the categories that a catalogue has; `counts` are those of all products."""
        self.search.clear()
        self.categories.set_tree(
            category_tree(facets.columns[CATEGORY], counts.by_column[CATEGORY])
        )
        self.search.setVisible(self.categories.categories > _FEW)
        self.tree.fit()

    def show_counts(self, counts: Counts, filter: Filter) -> None:
        """Show how many products each category would show."""
        self.categories.show_counts(counts.by_column[CATEGORY], filter)
        self._filter = filter
        self.show_chosen(len(filter.chosen(CATEGORY)))

    def show_filter(self, filter: Filter) -> None:
        """Tick what is chosen, and open what it lies in."""
        self.categories.show_chosen(filter)
        self.show_chosen(len(filter.chosen(CATEGORY)))
        if filter.chosen(CATEGORY) != self._filter.chosen(CATEGORY):
            self._filter = filter
            self._open_chosen()

    def _open_chosen(self) -> None:
        for index in list(self.categories.open_paths()):
            self.tree.expand(index)

    def _find(self, text: str) -> None:
        self.categories.set_search(text)
        if text.strip():
            self.tree.expandAll()
        else:
            self._open_chosen()
        self.tree.fit()


class CategoryTree(QTreeView):
    """A click, Space or Enter ticks; the signs, Left and Right open and fold."""

    def __init__(self, categories: CategoryModel, parent: QWidget | None = None) -> None:
        """Show the rows of `categories`."""
        super().__init__(parent)
        self._categories = categories
        self.setProperty("role", "bare")
        self.setItemDelegate(ValueDelegate(self))
        self.setModel(categories)
        self.setAccessibleName(part_title(CATEGORY))
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(categories.toggle)
        categories.told.connect(self.viewport().update)
        for changed in (self.expanded, self.collapsed):
            changed.connect(lambda _: self.fit())

    def fit(self) -> None:
        """Be as high as the rows that are open, up to a limit."""
        rows = min(self._open_rows(QModelIndex()), _MOST_ROWS)
        self.setFixedHeight(max(rows, 1) * text_px(ROW_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick the row that has the keys."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._categories.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Begin at the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._categories.rowCount():
            self.setCurrentIndex(self._categories.index(0, 0))

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:
        """Paint a sign before what can be opened."""
        if not self._categories.rowCount(index):
            return
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        sign = icons.pixmap(name, tokens().muted, _SIGN, self.devicePixelRatioF())
        place = QRectF(0, 0, _SIGN, _SIGN)
        place.moveCenter(QRectF(rect).center())
        place.moveRight(rect.right() - 1)
        painter.drawPixmap(place.topLeft(), sign)

    def sizeHint(self) -> QSize:
        """Leave the width to the panel."""
        return QSize(120, self.height())

    def _open_rows(self, parent: QModelIndex) -> int:
        rows = self._categories.rowCount(parent)
        below = (self._categories.index(row, 0, parent) for row in range(rows))
        return rows + sum(self._open_rows(each) for each in below if self.isExpanded(each))
