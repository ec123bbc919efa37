"""How a lookbook looks: its title, its paper, and how products are arranged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from core.export.lookbook.look import GRID, MOST_ACROSS, PAPERS, QUERIES, Look
from fashrec_gui.export.rows import muted_label
from fashrec_gui.theme import GROUP, RELATED, TIGHT

_COUNT_WIDTH = 96


class LookEditor(QWidget):
    """Fields for all that."""

    changed = Signal()

    def __init__(
        self,
        catalogue: str,
        price_columns: Sequence[str],
        price: str,
        parent: QWidget | None = None,
    ) -> None:
        """Offer the catalogue's columns for prices, `price` being the usual one, "" for none."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._proposed = ""
        self._title = QLineEdit(self)
        self._title.setPlaceholderText(catalogue)
        self._title.setAccessibleName(self.tr("Title"))
        arrangements = (
            (QUERIES, self.tr("A page for each product")),
            (GRID, self.tr("A grid of products")),
        )
        self._arrangement = self._combo(self.tr("Arrangement"), arrangements)
        self._paper = self._combo(self.tr("Paper"), [(name, name) for name in PAPERS])
        self._upright = self._combo(
            self.tr("Orientation"), [(False, self.tr("Upright")), (True, self.tr("Landscape"))]
        )
        self._across = QSpinBox(self, minimum=1, maximum=MOST_ACROSS, value=Look().across)
        self._across.lineEdit().setTextMargins(TIGHT, 0, 0, 0)
        self._across.setFixedWidth(_COUNT_WIDTH)
        self._price = self._combo(
            self.tr("Prices"), [("", self.tr("None")), *((each, each) for each in price_columns)]
        )
        self._price.setCurrentIndex(max(0, self._price.findData(price)))
        self._price.setEnabled(bool(price_columns))
        self._lay_out()
        self._title.textChanged.connect(self.changed)
        self._across.valueChanged.connect(self.changed)
        for combo in self.findChildren(QComboBox):
            combo.currentIndexChanged.connect(self.changed)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields, in the order that the tab key goes through them."""
        return (
            *(self._title, self._arrangement, self._paper, self._upright),
            *(self._across, self._price),
        )

    @property
    def look(self) -> Look:
        """What is chosen."""
        return Look(
            title=self._title.text().strip() or self._proposed,
            paper=self._paper.currentData(),
            landscape=bool(self._upright.currentData()),
            arrangement=self._arrangement.currentData(),
            across=self._across.value(),
            price=self._price.currentData() or "",
        )

    def propose_title(self, title: str) -> None:
        """Say what the title is when nobody types one, "" for the catalogue's name."""
        self._proposed = title
        self._title.setPlaceholderText(title or self._catalogue)

    def show_look(self, look: Look) -> None:
        """Show what was chosen; the title and the column of prices stay."""
        blocked = self.blockSignals(True)
        self._paper.setCurrentIndex(self._paper.findData(look.paper))
        self._upright.setCurrentIndex(int(look.landscape))
        self._arrangement.setCurrentIndex(self._arrangement.findData(look.arrangement))
        self._across.setValue(look.across)
        self.blockSignals(blocked)

    def _combo(self, name: str, choices: Sequence[tuple[object, str]]) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        for value, text in choices:
            combo.addItem(text, value)
        return combo

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(GROUP)
        form.setVerticalSpacing(RELATED)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(muted_label(self.tr("Title"), self._title, self), self._title)
        form.addRow(muted_label(self.tr("Arrangement"), self._arrangement, self), self._arrangement)
        paper = QHBoxLayout()
        paper.setSpacing(TIGHT)
        paper.addWidget(self._paper, 1)
        paper.addWidget(self._upright, 1)
        form.addRow(muted_label(self.tr("Paper"), self._paper, self), paper)
        pair = QHBoxLayout()
        pair.setSpacing(RELATED)
        pair.addWidget(self._across)
        prices = QLabel(self.tr("Prices"), self)
        prices.setProperty("role", "muted")
        prices.setBuddy(self._price)
        pair.addSpacing(RELATED)
        pair.addWidget(prices)
        pair.addWidget(self._price, 1)
        form.addRow(muted_label(self.tr("Side by side"), self._across, self), pair)
