"""The less frequent choices on the lists: how varied, which products, how shown and measured."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QWidget,
)

from core.recommend.wish_words import wish_words
from fashrec_gui.flow_layout import FlowLayout
from fashrec_gui.language import share
from fashrec_gui.recommendations.options import PRICE_SHARE, Options
from fashrec_gui.recommendations.text_fit import tool_tip
from fashrec_gui.recommendations.toggle_chip import ToggleChip
from fashrec_gui.theme import RELATED, TIGHT, Theme

if TYPE_CHECKING:
    from core.engine import Engine

_STEPS = 20


@dataclass(frozen=True, slots=True)
class Offer:
    """What a catalogue lets products be compared by, and wished for."""

    columns: Collection[str] = ("gender", "season")
    prices: bool = False
    stock: bool = False
    words: Sequence[str] = ()
    """Those that can be wished for."""


def offer_of(engine: Engine) -> Offer:
    """Find out what a catalogue offers; it may take a while."""
    facts = engine.facts
    words = wish_words(engine.labels, engine.facets.columns.values())
    return Offer(facts.columns, facts.has_prices, facts.has_stock, words)


class Refinements(QWidget):
    """Choices that act at once; what a catalogue cannot tell is not offered."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Lay out the controls; `set_options` gives them their values."""
        super().__init__(parent)
        self._diversity = QSlider(Qt.Orientation.Horizontal, self)
        self._diversity.setRange(0, _STEPS)
        self._diversity.setPageStep(_STEPS // 4)
        self._diversity.setAccessibleName(self.tr("How varied the lists are"))
        self._diversity.setToolTip(
            tool_tip(
                (
                    self.tr(
                        "On the left the most alike first; on the right products that are like it "
                        "but unlike each other."
                    ),
                )
            )
        )
        self._make_chips(theme)
        self._measure = QComboBox(self)
        self._measure.setAccessibleName(self.tr("Rank same type by"))
        self._measure.setToolTip(self.tr("How “Same type” measures how alike two pictures are"))
        for text, measure, explanation in self._measures():
            self._measure.addItem(text, measure)
            self._measure.setItemData(
                self._measure.count() - 1, explanation, Qt.ItemDataRole.ToolTipRole
            )
        self._reset = QPushButton(self.tr("Reset"), self)
        self._reset.setProperty("role", "link")
        self._reset.setToolTip(self.tr("Set everything here back"))
        self._reset.clicked.connect(self._set_back)
        self._lay_out()
        self._diversity.valueChanged.connect(self._tell)
        self._measure.currentIndexChanged.connect(self._tell)
        for chip in self._chips:
            chip.toggled.connect(self._tell)
        self.offer(Offer())
        self._describe()

    def _make_chips(self, theme: Theme) -> None:
        same = {
            "gender": (
                self.tr("Same gender"),
                self.tr("Only products for the same gender as what you ask about."),
            ),
            "season": (
                self.tr("Same season"),
                self.tr("Only products of the same season as what you ask about."),
            ),
            "brand": (
                self.tr("Same brand"),
                self.tr("Only products of the same brand as what you ask about."),
            ),
        }
        self._same = {name: ToggleChip(*words, theme, self) for name, words in same.items()}
        price = self.tr("Only products that cost at most {share} more or less.")
        price = price.format(share=share(PRICE_SHARE))
        self._price = ToggleChip(self.tr("Similar price"), price, theme, self)
        stock = self.tr("Only products that the catalogue says are in stock.")
        self._stock = ToggleChip(self.tr("In stock"), stock, theme, self)
        fold = self.tr(
            "Other colours of a product, and what looks as good as the same, share one place."
        )
        self._fold = ToggleChip(self.tr("Fold variants"), fold, theme, self)
        cut_off = self.tr("Lists end where the next products are clearly further off.")
        self._cut_off = ToggleChip(self.tr("End at a gap"), cut_off, theme, self)

    def _measures(self) -> tuple[tuple[str, str, str], ...]:
        """Give the measures: what each is called, its name, and what it does."""
        angle = self.tr("Compares what two pictures have in common, however strongly it shows.")
        distance = self.tr("Also compares how strongly it shows: stricter about details.")
        return (
            (self.tr("Angle"), "cosine", angle),
            (self.tr("Distance"), "euclidean", distance),
        )

    @property
    def _chips(self) -> tuple[ToggleChip, ...]:
        return (*self._same.values(), self._price, self._stock, self._fold, self._cut_off)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(RELATED)
        grid.setVerticalSpacing(RELATED)
        grid.setColumnStretch(1, 1)
        variety = QHBoxLayout()
        variety.setSpacing(RELATED)
        variety.addWidget(_small(self.tr("Alike"), self))
        variety.addWidget(self._diversity, 1)
        variety.addWidget(_small(self.tr("Varied"), self))
        only, shown = FlowLayout(None, TIGHT), FlowLayout(None, TIGHT)
        for chip in (*self._same.values(), self._price, self._stock):
            only.addWidget(chip)
        for chip in (self._fold, self._cut_off):
            shown.addWidget(chip)
        measured = QHBoxLayout()
        measured.setSpacing(RELATED)
        measured.addWidget(self._measure)
        measured.addStretch(1)
        measured.addWidget(self._reset)
        lines = (
            (self.tr("Variety"), variety, self._diversity),
            (self.tr("Only"), only, next(iter(self._same.values()))),
            (self.tr("Lists"), shown, self._fold),
            (self.tr("Same type by"), measured, self._measure),
        )
        for place, (words, layout, first) in enumerate(lines):
            caption = QLabel(words, self)
            caption.setProperty("role", "muted")
            caption.setBuddy(first)
            if layout in (only, shown):  # beside the first line of those that wrap
                caption.setFixedHeight(first.sizeHint().height())
                grid.addWidget(caption, place, 0, Qt.AlignmentFlag.AlignTop)
            else:
                grid.addWidget(caption, place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addLayout(layout, place, 1)

    def offer(self, offer: Offer) -> None:
        """Show the choices that a catalogue can tell; what is chosen of the others is undone."""
        shown = {chip: name in offer.columns for name, chip in self._same.items()}
        shown |= {self._price: offer.prices, self._stock: offer.stock}
        for chip, is_there in shown.items():
            chip.setVisible(is_there)
            if not is_there:
                chip.setChecked(False)

    def onto(self, options: Options) -> Options:
        """Give options with what the controls here say."""
        return replace(
            options,
            measure=self._measure.currentData(),
            diversity=self._diversity.value() / _STEPS,
            cut_off=self._cut_off.isChecked(),
            fold=self._fold.isChecked(),
            same=tuple(name for name, chip in self._same.items() if chip.isChecked()),
            similar_price=self._price.isChecked(),
            in_stock=self._stock.isChecked(),
        )

    def set_options(self, options: Options) -> None:
        """Show other options without telling of a change."""
        self.blockSignals(True)
        self._diversity.setValue(round(options.diversity * _STEPS))
        self._measure.setCurrentIndex(max(0, self._measure.findData(options.measure)))
        self._cut_off.setChecked(options.cut_off)
        self._fold.setChecked(options.fold)
        for name, chip in self._same.items():
            chip.setChecked(name in options.same)
        self._price.setChecked(options.similar_price)
        self._stock.setChecked(options.in_stock)
        self.blockSignals(False)
        self._describe()

    def words(self) -> list[str]:
        """Say what is chosen here, each choice in a few words."""
        varied = self._diversity.value()
        variety = self.tr("Variety {share}").format(share=share(varied / _STEPS))
        said = [variety] if varied else []
        said += [chip.text() for chip in self._chips if chip.isChecked()]
        if self._measure.currentIndex() > 0:
            said.append(self.tr("Same type by distance"))
        return said

    def _set_back(self) -> None:
        self.set_options(Options())
        self.changed.emit()

    def _tell(self) -> None:
        self._describe()
        self.changed.emit()

    def _describe(self) -> None:
        varied = self.tr("{share} varied")
        said = varied.format(share=share(self._diversity.value() / _STEPS))
        self._diversity.setAccessibleDescription(said)
        self._reset.setEnabled(bool(self.words()))


def _small(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "small")
    return label
