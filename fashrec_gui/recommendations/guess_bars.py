"""The article types that a picture may show, with their probabilities as bars."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.recommend.recommendation import ClassGuess, Classification
from fashrec_gui.language import share
from fashrec_gui.theme import RELATED, text_px, tokens

_LINE = 22
_BAR_HEIGHT = 6
_SHORTEST_BAR = 40
_FEWEST = 3
_MOST = 5
_WORTH_SHOWING = 0.03


def shown_guesses(classification: Classification) -> tuple[ClassGuess, ...]:
    """Choose the guesses worth showing: three, and up to five while they are not negligible."""
    guesses = classification.guesses
    worth = sum(1 for each in guesses[:_MOST] if each.probability >= _WORTH_SHOWING)
    return guesses[: max(_FEWEST, worth)]


def percent(probability: float) -> str:
    """Write a probability as a whole percentage, never as 0% or 100% when it is neither."""
    if 0 < probability < 0.01:
        return f"< {share(0.01)}"
    if 0.99 < probability < 1:
        return f"> {share(0.99)}"
    return share(probability)


class GuessBars(QWidget):
    """One line a guess: the article type, a bar, and percent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with no guesses."""
        super().__init__(parent)
        self._guesses: tuple[ClassGuess, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_classification(self, classification: Classification) -> None:
        """Show the guesses of a classification."""
        self._guesses = shown_guesses(classification)
        words = [f"{each.article_type} {percent(each.probability)}" for each in self._guesses]
        name = self.tr("Article type by the picture: {guesses}")
        self.setAccessibleName(name.format(guesses=", ".join(words)))
        self.setToolTip(self.tr("What the picture shows, and how likely that is."))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, len(self._guesses) * text_px(_LINE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        percent_width = metrics.horizontalAdvance("> 99%")
        longest = max((metrics.horizontalAdvance(g.article_type) for g in self._guesses), default=0)
        beside = percent_width + 2 * RELATED
        name_width = min(longest + 2, self.width() - beside - _SHORTEST_BAR)
        bar_left = name_width + RELATED
        bar_width = self.width() - beside - name_width
        colours = tokens()
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, guess in enumerate(self._guesses):
            line = QRectF(0, place * text_px(_LINE), self.width(), text_px(_LINE))
            first = place == 0
            painter.setPen(QColor(colours.text if first else colours.muted))
            name = metrics.elidedText(guess.article_type, Qt.TextElideMode.ElideRight, name_width)
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, name)
            share = percent(guess.probability)
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, share)
            bar = QRectF(bar_left, line.center().y() - _BAR_HEIGHT / 2, bar_width, _BAR_HEIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.track))
            painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
            bar.setWidth(max(_BAR_HEIGHT, bar_width * guess.probability))
            painter.setBrush(QColor(colours.text if first else colours.muted))
            painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
