"""What the catalogue says of the product that is shown large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.catalogue.product import Product
from fashrec_gui.grid.badge_painting import LARGE_BADGE, badge_pixmap
from fashrec_gui.grid.badges import Badge
from fashrec_gui.language import spoken
from fashrec_gui.table.columns import NAME, Column
from fashrec_gui.theme import EDGE, GROUP, RELATED, TIGHT, Theme, text_px

_TITLE_WIDTH = 120


class Facts(QScrollArea):
    """Name, id, every column that says something, and the states of the product in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without a product."""
        super().__init__(parent)
        self._theme = theme
        self._badges: Sequence[Badge] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("About the product"))
        self.viewport().setAutoFillBackground(False)
        self._name = _label("title")
        self._states = QVBoxLayout()
        self._states.setSpacing(TIGHT)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(GROUP)
        self._table.setVerticalSpacing(RELATED)
        self._table.setColumnStretch(1, 1)
        self._pairs: list[tuple[QLabel, QLabel]] = []
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(GROUP, GROUP, EDGE, GROUP)
        column.setSpacing(GROUP)
        column.addWidget(self._name)
        column.addLayout(self._states)
        column.addLayout(self._table)
        column.addStretch(1)
        self.setWidget(inside)
        theme.changed.connect(self._tint)

    def show_product(
        self, product: Product, columns: Sequence[Column], badges: Sequence[Badge], size: str
    ) -> None:
        """Show a product; `size` tells how large its picture is, "" while that is not known."""
        self._name.setText(product.name or product.product_id)
        facts = [
            (spoken(column.title), column.text(product))
            for column in columns
            if column.is_text and column.key != NAME and column.text(product)
        ]
        facts.append((self.tr("Picture"), size))
        shown = [(title, text) for title, text in facts if text]
        self._show_facts(shown)
        self._show_states(badges)
        self.setAccessibleDescription(", ".join(f"{title}: {text}" for title, text in shown))
        self.verticalScrollBar().setValue(0)

    @property
    def text(self) -> str:
        """All that is said, a line each."""
        pairs = [(title.text(), text.text()) for title, text in self._pairs if not title.isHidden()]
        states = [badge.words for badge in self._badges]
        return "\n".join([self._name.text(), *states, *(": ".join(pair) for pair in pairs)])

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        while len(self._pairs) < len(facts):
            line, pair = len(self._pairs), (_label("muted"), _label(""))
            self._pairs.append(pair)
            pair[0].setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            pair[0].setWordWrap(False)
            for place, label in enumerate(pair):
                self._table.addWidget(label, line, place, Qt.AlignmentFlag.AlignTop)
        for line, (title, text) in enumerate(self._pairs):
            is_used = line < len(facts)
            title.setVisible(is_used)
            text.setVisible(is_used)
            if is_used:
                metrics = QFontMetrics(title.font())
                name = facts[line][0]
                elided = Qt.TextElideMode.ElideMiddle
                title.setText(metrics.elidedText(name, elided, text_px(_TITLE_WIDTH)))
                title.setToolTip(name)
                text.setText(facts[line][1])

    def _tint(self) -> None:
        self._show_states(self._badges)

    def _show_states(self, badges: Sequence[Badge]) -> None:
        self._badges = badges
        while (item := self._states.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for badge in badges:
            line = QWidget()
            row = QGridLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setHorizontalSpacing(RELATED)
            row.setColumnStretch(1, 1)
            sign, words = QLabel(), _label("")
            ratio = self.devicePixelRatioF()
            sign.setPixmap(badge_pixmap(badge.kind, LARGE_BADGE, ratio, self._theme.tokens))
            words.setText(badge.words)
            row.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 0, 1)
            self._states.addWidget(line)


def _label(role: str) -> QLabel:
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
