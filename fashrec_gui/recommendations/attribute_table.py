"""What a picture shows beside its article type: gender, colour, season, usage."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.catalogue.column_words import IN_WORDS, short_title
from core.recommend.recommendation import AttributeGuess, Classification
from fashrec_gui.language import spoken
from fashrec_gui.recommendations.colour_swatch import paint_swatch
from fashrec_gui.recommendations.guess_bars import percent
from fashrec_gui.theme import RELATED, tokens

translate = QCoreApplication.translate

_LINE = 20
_SWATCH = 12
_LIKELY = 0.5
"""From this probability on a value stands out; below it is no more than a hint."""


def shown_attributes(classification: Classification) -> tuple[AttributeGuess, ...]:
    """Give the columns worth showing, in the order that people read them."""
    by_column = {each.column: each for each in classification.attributes}
    return tuple(by_column[column] for column in IN_WORDS if column in by_column)


def as_text(name: str, classification: Classification) -> str:
    """Write all guesses down: a line each, in columns that a spreadsheet takes apart."""
    title = spoken(short_title(classification.column))
    if classification.abstained:
        title = translate("AttributeTable", "{column}, not sure").format(column=title)
    lines = [
        f"{title}\t{each.article_type}\t{percent(each.probability)}"
        for each in classification.guesses
    ]
    lines += [
        f"{spoken(short_title(each.column))}\t{each.value}\t{percent(each.probability)}"
        for each in shown_attributes(classification)
    ]
    picture = translate("AttributeTable", "Picture")
    return "\n".join([f"{picture}\t{name}", *lines])


class AttributeTable(QWidget):
    """One line an attribute: its name, its value, and percent; faint where it is hardly known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._guesses: Sequence[AttributeGuess] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("The likeliest value of each, and how likely it is."))

    def show_attributes(self, guesses: Sequence[AttributeGuess]) -> None:
        """Show the best guess of each column."""
        self._guesses = guesses
        said = [
            f"{spoken(short_title(each.column))} {each.value} {percent(each.probability)}"
            for each in guesses
        ]
        words = self.tr("By the picture: {values}")
        self.setAccessibleName(words.format(values=", ".join(said)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, len(self._guesses) * _LINE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        names = [spoken(short_title(each.column)) for each in self._guesses]
        left = max(map(metrics.horizontalAdvance, names), default=0) + 2 * RELATED
        right = metrics.horizontalAdvance(percent(0.999)) + RELATED
        room = self.width() - left - right
        for place, (name, guess) in enumerate(zip(names, self._guesses, strict=True)):
            line = QRectF(0, place * _LINE, self.width(), _LINE)
            _paint_line(painter, line, (left, room), name, guess)


def _paint_line(
    painter: QPainter, line: QRectF, place: tuple[int, int], name: str, guess: AttributeGuess
) -> None:
    """Paint one attribute; its value starts at `place[0]` and has `place[1]` pixels."""
    colours = tokens()
    middle = Qt.AlignmentFlag.AlignVCenter
    likely = guess.probability >= _LIKELY
    left, room = place
    painter.setPen(QColor(colours.muted))
    painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, name)
    painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, percent(guess.probability))
    with_swatch = guess.column == "colour"
    metrics = painter.fontMetrics()
    width = room - (_SWATCH + RELATED if with_swatch else 0)
    perhaps = translate("AttributeTable", "perhaps {value}")
    value = guess.value if likely else perhaps.format(value=guess.value)
    shown = metrics.elidedText(value, Qt.TextElideMode.ElideRight, width)
    words = QRectF(left, line.top(), width, line.height())
    painter.save()
    if likely:
        painter.setPen(QColor(colours.text))
    else:
        font = painter.font()
        font.setItalic(True)
        painter.setFont(font)
    painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()
    if with_swatch:
        start = left + metrics.horizontalAdvance(shown) + RELATED
        swatch = QRectF(start, line.center().y() - _SWATCH / 2, _SWATCH, _SWATCH)
        paint_swatch(painter, swatch, guess.value)  # a faint one would be another colour
