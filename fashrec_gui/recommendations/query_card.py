"""What is asked about: its picture, its name, its facts, and what type the picture shows."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.catalogue.column_words import short_title
from core.catalogue.product import Product
from core.recommend.sharing import InCommon
from fashrec_gui.language import number, spoken
from fashrec_gui.products.copying import copy_text
from fashrec_gui.query.wish_bar import WishBar
from fashrec_gui.recommendations.already_there import AlreadyThere
from fashrec_gui.recommendations.attribute_table import (
    AttributeTable,
    as_text,
    shown_attributes,
)
from fashrec_gui.recommendations.guess_bars import GuessBars
from fashrec_gui.recommendations.notice import Notice
from fashrec_gui.recommendations.paragraph import Paragraph
from fashrec_gui.recommendations.picture_card import PictureCard
from fashrec_gui.recommendations.question import Answer
from fashrec_gui.recommendations.wrapped_label import WrappedLabel
from fashrec_gui.theme import GROUP, LARGE, RELATED, TIGHT

translate = QCoreApplication.translate

_WIDE = 400
_PICTURE_NARROW = (152, 176)
_PICTURE_WIDE = (172, 200)
_NAME_LINES = 4
_IDS_SHOWN = 6


def facts(product: Product) -> str:
    """Give a product's id and what is known of it, on one line."""
    when = " ".join(filter(None, (product.season, product.year)))
    known = (product.product_id, product.article_type, product.colour, product.gender, when)
    return " · ".join(filter(None, known))


def facts_of(products: tuple[Product, ...], origin: Product | None = None) -> str:
    """Give the line under the name of a question: a product's facts, or the ids of several."""
    if origin is not None:
        return translate("QueryCard", "Of the picture of {product}").format(product=facts(origin))
    if not products:
        return translate("QueryCard", "A picture from outside the catalogue")
    if len(products) == 1:
        return facts(products[0])
    ids = ", ".join(product.product_id for product in products[:_IDS_SHOWN])
    more = len(products) - _IDS_SHOWN
    if more <= 0:
        return ids
    return translate("QueryCard", "{ids} and {count} more").format(ids=ids, count=number(more))


def shared_words(shared: InCommon) -> str:
    """Say what several products have in common, on a line or two."""
    if not shared.by_all and not shared.by_most:
        return translate("QueryCard", "In common: nothing that the catalogue tells of them")
    lines = []
    if shared.by_all:
        words = translate("QueryCard", "In common: {values}")
        lines.append(words.format(values=" · ".join(each.value for each in shared.by_all)))
    if shared.by_most:
        words = translate("QueryCard", "Most of them: {values}")
        lines.append(words.format(values=" · ".join(each.value for each in shared.by_most)))
    return "\n".join(lines)


class QueryCard(QWidget):
    """The query, large. In a narrow panel the guesses go below the picture."""

    picture_clicked = Signal()
    part_clicked = Signal()
    """A part of the picture is to be asked about."""
    reveal_clicked = Signal()
    copied = Signal(str)
    """A sentence on what was copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._picture = PictureCard(self)
        self._picture.clicked.connect(self.picture_clicked)
        self._name = WrappedLabel(LARGE, _NAME_LINES, bold=True, parent=self)
        self._facts = Paragraph(self, role="muted")
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._note = Notice(self)
        self._shared = Paragraph(self)
        self._shared.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._reveal = _link(self.tr("Show in grid"), self)
        self._reveal.clicked.connect(self.reveal_clicked)
        self._part = _link(self.tr("Ask about a part…"), self)
        self._part.setToolTip(self.tr("Draw a rectangle around what counts, a collar or a sole"))
        self._part.clicked.connect(self.part_clicked)
        self.already_there = AlreadyThere(self)
        self.wishes = WishBar(self)
        self._guesses = _Guesses(self)
        self._guesses.copied.connect(self.copied)
        self._wide: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GROUP)
        self._grid.setVerticalSpacing(RELATED)
        self._grid.setColumnStretch(1, 1)
        self._words = QVBoxLayout()
        self._words.setSpacing(TIGHT)
        self._words.addWidget(self._name)
        self._words.addWidget(self._facts)
        self._words.addWidget(self._shared)
        self._words.addWidget(self._reveal, 0, Qt.AlignmentFlag.AlignLeft)
        self._words.addWidget(self._part, 0, Qt.AlignmentFlag.AlignLeft)
        self._words.addWidget(self._note)
        self._words.addStretch(1)
        self._arrange(False)

    def show_answer(self, answer: Answer) -> None:
        """Show the query of an answer."""
        self._picture.show_images(answer.images)
        self._name.set_text(answer.name)
        self._facts.setText(facts_of(answer.products, answer.origin))
        self._shared.setVisible(answer.shared is not None)
        self._shared.setText(shared_words(answer.shared) if answer.shared is not None else "")
        self._reveal.setVisible(len(answer.products) == 1 or answer.origin is not None)
        self._part.setVisible(len(answer.products) <= 1)
        self.already_there.hide()
        told = {each.wish: each.told for each in answer.query.wishes}
        self.wishes.show_wishes(answer.question.wishes, told)
        self._note.setText(answer.note)
        self._note.setVisible(bool(answer.note))
        self._guesses.show_answer(answer)

    def set_dimmed(self, dimmed: bool) -> None:
        """Show the picture as that of an earlier question, or as the present one."""
        self._picture.set_dimmed(dimmed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(self.width() >= _WIDE)
        super().resizeEvent(event)

    def _arrange(self, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        self._picture.setFixedSize(*(_PICTURE_WIDE if wide else _PICTURE_NARROW))
        top = Qt.AlignmentFlag.AlignTop
        while self._grid.count():
            self._grid.takeAt(0)
        self._grid.addWidget(self._picture, 0, 0, 2 if wide else 1, 1, top)
        self._grid.addLayout(self._words, 0, 1)
        if wide:
            self._grid.addWidget(self._guesses, 1, 1, Qt.AlignmentFlag.AlignBottom)
        else:
            self._grid.addWidget(self._guesses, 1, 0, 1, 2, top)
        self._grid.addWidget(self.already_there, 2, 0, 1, 2)
        self._grid.addWidget(self.wishes, 3, 0, 1, 2)


class _Guesses(QWidget):
    """The guesses, under a word on how sure they are; of a new picture also the other columns."""

    copied = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._sure = QLabel(self)
        self._sure.setProperty("role", "small")
        self._not_sure = Notice(self)
        self._not_sure.setText(self.tr("Not sure. It may be one of these:"))
        self._bars = GuessBars(self)
        self._attributes = AttributeTable(self)
        self._copy = _link(self.tr("Copy as text"), self)
        self._copy.setToolTip(self.tr("Copies the guesses, ready for a spreadsheet"))
        self._copy.clicked.connect(self._copy_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for widget in (self._sure, self._not_sure, self._bars, self._attributes):
            column.addWidget(widget)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)

    def show_answer(self, answer: Answer) -> None:
        classification = answer.query.classification
        self.setVisible(bool(classification.guesses))
        self._sure.setText(
            self.tr("{column}, judged by the picture").format(
                column=spoken(short_title(classification.column))
            )
        )
        self._sure.setVisible(not classification.abstained)
        self._not_sure.setVisible(classification.abstained)
        self._bars.show_classification(classification)
        # Of the catalogue's own products the catalogue knows better.
        attributes = () if answer.products else shown_attributes(classification)
        self._attributes.show_attributes(attributes)
        self._text = as_text(answer.name, classification)
        for widget in (self._attributes, self._copy):
            widget.setVisible(bool(attributes))

    def _copy_text(self) -> None:
        copy_text(self._text)
        self.copied.emit(self.tr("Copied what the picture shows."))


def _link(text: str, parent: QWidget) -> QPushButton:
    link = QPushButton(text, parent)
    link.setProperty("role", "link")
    link.setStyleSheet("margin-left: -5px")  # its words begin where the others do
    return link
