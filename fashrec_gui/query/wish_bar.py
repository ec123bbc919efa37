"""What the recommendations shall be more like, or less like: chips, and a field for one more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.recommend.wish import LESS_SIGNS, MORE_SIGNS, Wish
from fashrec_gui.flow_layout import FlowLayout
from fashrec_gui.query.word_completer import WordCompleter
from fashrec_gui.recommendations.notice import Notice
from fashrec_gui.theme import RELATED, TIGHT

_LONGEST = 220  # pixels of a chip
_SIGNS = "".join((*LESS_SIGNS, *MORE_SIGNS))


class WishBar(QWidget):
    """The wishes of the present question. Enter in the field adds one, "-" before it for less."""

    wished = Signal(object)
    """A `Wish` to be added."""
    taken_back = Signal(object)
    """A `Wish` that holds no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without wishes."""
        super().__init__(parent)
        self._chips: list[QPushButton] = []
        self._holder = _Holder(self)
        self._flow = FlowLayout(self._holder, TIGHT)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Like this, but … blue, floral, an id"))
        self._field.setAccessibleName(self.tr("A word or a product id to be more or less like"))
        self._field.setToolTip(
            self.tr(
                "A colour, a type or another label, a word from names, or a product id.\n"
                "Enter for more like it; with a “-” before it for less."
            )
        )
        self._field.setClearButtonEnabled(True)
        self._field.returnPressed.connect(self._wish_as_typed)
        self._completer = WordCompleter(self._field, self)
        self._more = _button(self.tr("+ More"), self.tr("More like this word or product"), self)
        self._more.clicked.connect(lambda: self._wish(True))
        self._less = _button(self.tr("− Less"), self.tr("Less like this word or product"), self)
        self._less.clicked.connect(lambda: self._wish(False))
        self._field.textChanged.connect(self._show_usable)
        self._refusal = Notice(self)
        line = QHBoxLayout()
        line.setSpacing(TIGHT)
        line.addWidget(self._field, 1)
        line.addWidget(self._more)
        line.addWidget(self._less)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(RELATED)
        column.addWidget(self._holder)
        column.addLayout(line)
        column.addWidget(self._refusal)
        self._holder.hide()
        self._show_usable()

    @property
    def texts(self) -> list[str]:
        """What the chips say, without their crosses."""
        return [chip.text().removesuffix("  ✕").replace("&&", "&") for chip in self._chips]

    def set_words(self, words: Sequence[str]) -> None:
        """Offer these words while one is typed."""
        self._completer.set_words(words)

    def show_wishes(self, wishes: Sequence[Wish], told: Mapping[Wish, str]) -> None:
        """Show a chip for each wish; `told` says what was understood by it."""
        focused = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), None)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.setParent(None)
            chip.deleteLater()
        self._chips = [self._chip(wish, told.get(wish, "")) for wish in wishes]
        self._holder.setVisible(bool(self._chips))
        self._fit()
        self._refusal.setText("")
        if focused is not None:
            left = self._chips[min(focused, len(self._chips) - 1)] if self._chips else self._field
            left.setFocus()

    @property
    def refusal(self) -> str:
        """Why the last wish cannot be; "" where it can."""
        return self._refusal.text

    def refuse(self, sentence: str) -> None:
        """Say why the last wish cannot be."""
        self._refusal.setText(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the chips are at this width; a layout around it would not ask."""
        self._holder.setFixedHeight(self._flow.heightForWidth(max(1, self.width())))

    def _chip(self, wish: Wish, told: str) -> QPushButton:
        chip = QPushButton(self._holder)
        chip.setProperty("role", "chip")
        metrics = QFontMetrics(chip.font())
        short = metrics.elidedText(wish.in_words(), Qt.TextElideMode.ElideMiddle, _LONGEST)
        chip.setText(f"{short.replace('&', '&&')}  ✕")
        how = self.tr("More like: {what}") if wish.is_more else self.tr("Less like: {what}")
        said = how.format(what=told or wish.word or wish.product_id)
        chip.setAccessibleName(self.tr("Take back: {wish}").format(wish=said))
        chip.setToolTip(said + "\n" + self.tr("Click to take it back"))
        chip.clicked.connect(lambda: self.taken_back.emit(wish))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _wish_as_typed(self) -> None:
        text = self._field.text().strip()
        self._say(not text.startswith(LESS_SIGNS), text.lstrip(_SIGNS).strip())

    def _wish(self, is_more: bool) -> None:
        self._say(is_more, self._field.text().strip().lstrip(_SIGNS).strip())

    def _say(self, is_more: bool, word: str) -> None:
        if word:
            self._field.clear()
            self.wished.emit(Wish(is_more, word))

    def _show_usable(self) -> None:
        usable = bool(self._field.text().strip())
        self._more.setEnabled(usable)
        self._less.setEnabled(usable)


class _Holder(QWidget):
    """The place of the chips. Its height is fixed, so that layouts around it do not guess it."""

    def hasHeightForWidth(self) -> bool:
        return False


def _button(text: str, name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
