"""Why a product is in a list and where it stands, on a card beside its tile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.recommend.recommendation import Recommendation
from fashrec_gui.language import number, spoken
from fashrec_gui.recommendations.tile_delegate import score_digits
from fashrec_gui.theme import GROUP, RADIUS, RELATED, SMALL, TIGHT, text_px, tokens

translate = QCoreApplication.translate

if TYPE_CHECKING:
    from core.recommend.accounts import ScorePart
    from core.recommend.story import Move, Story

_WIDTH = 340
_LINE = 20
_NAMES = 136
_BAR_HEIGHT = 4
_SMALLEST_POINTS = 0.005  # what would be .00 is left out


class StoryCard(QFrame):
    """A card that takes no keyboard; whoever shows it hides it."""

    def __init__(self, parent: QWidget) -> None:
        """Start hidden."""
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._name = _words("heading", self)
        self._facts = _words("small", self)
        self._place = _words("", self)
        self._found = _words("", self)
        self._account = _words("", self)
        self._parts = _Parts(self)
        self._near = _words("", self)
        self._moves = _words("", self)
        self._also = _words("small", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP, GROUP - TIGHT, GROUP, GROUP - TIGHT)
        column.setSpacing(TIGHT)
        column.addWidget(self._name)
        column.addWidget(self._facts)
        column.addSpacing(TIGHT)
        column.addWidget(self._place)
        self._titles: dict[QWidget, QLabel] = {}
        sections = (
            (self.tr("Found"), (self._found,)),
            (self.tr("Scored"), (self._account, self._parts, self._near)),
            (self.tr("Moved"), (self._moves,)),
        )
        for title, widgets in sections:
            heading = _words("small", self)
            heading.setText(title)
            self._titles[widgets[0]] = heading
            column.addSpacing(TIGHT)
            column.addWidget(heading)
            for widget in widgets:
                column.addWidget(widget)
        column.addWidget(self._also)
        self.setFixedWidth(_WIDTH)

    def tell(self, entry: Recommendation, story: Story, also: str) -> None:
        """Fill the card; `also` says in which other lists the product is, "" for none."""
        product = entry.product
        facts = (product.article_type, product.colour, product.gender, product.season)
        _fill(self._name, product.name or product.product_id)
        _fill(self._facts, " · ".join((product.product_id, *filter(None, facts))))
        _fill(self._place, _place_words(story))
        _fill(self._found, "\n".join(map(spoken, story.found_by)))
        _fill(self._account, spoken(story.account.words))
        _fill(self._near, spoken(story.near))
        moves = "\n".join(map(_move_words, story.moves))
        _fill(self._moves, moves)
        self._titles[self._moves].setVisible(bool(moves))
        _fill(self._also, also)
        parts = [part for part in story.account.parts if abs(part.points) >= _SMALLEST_POINTS]
        self._parts.show_parts(parts if len(parts) > 1 else [])
        self.setAccessibleName(self.tr("Why {product} is here").format(product=self._name.text()))
        self.setAccessibleDescription(self.text)

    @property
    def text(self) -> str:
        """All that it says, a line each."""
        labels = (self._name, self._facts, self._place, self._found, self._account)
        said = [label.text() for label in labels] + self._parts.lines
        said += [self._near.text(), self._moves.text(), self._also.text()]
        return "\n".join(filter(None, said))

    def show_beside(self, tile: QRect, *, announce: bool) -> None:
        """Show the card beside a tile, on the side where there is room for all of it.

        `tile` is in the screen's coordinates; `announce` has a screen reader read the card.
        """
        for label in self.findChildren(QLabel):  # wrapped words need the height of their lines
            label.setMinimumHeight(max(0, label.heightForWidth(_WIDTH - 2 * GROUP)))
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = tile.left() - self.width() - RELATED
        x = left if left >= screen.left() else tile.right() + RELATED
        x = max(screen.left(), min(x, screen.right() - self.width()))
        y = max(screen.top(), min(tile.top(), screen.bottom() - self.height()))
        self.move(QPoint(x, y))
        self.show()
        if announce:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.border_strong), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


class _Parts(QWidget):
    """The parts of a score as bars, each with what it adds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: list[ScorePart] = []
        font = self.font()
        font.setPixelSize(text_px(SMALL))
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: list[ScorePart]) -> None:
        self._shown = parts
        self.setVisible(bool(parts))
        self.updateGeometry()
        self.update()

    @property
    def lines(self) -> list[str]:
        """The parts in words."""
        return [f"{spoken(each.words)} {score_digits(each.points)}" for each in self._shown]

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH - 2 * GROUP, len(self._shown) * _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        digits = metrics.horizontalAdvance(score_digits(-0.01)) + RELATED
        room = self.width() - _NAMES - digits
        longest = max((abs(each.points) for each in self._shown), default=1.0)
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, each in enumerate(self._shown):
            line = QRectF(0, place * _LINE, self.width(), _LINE)
            words = spoken(each.words)
            name = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _NAMES - RELATED)
            painter.setPen(QColor(colours.text))
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, name)
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, score_digits(each.points))
            painter.setPen(Qt.PenStyle.NoPen)
            top = line.center().y() - _BAR_HEIGHT / 2
            bar = QRectF(_NAMES, top, room * abs(each.points) / longest, _BAR_HEIGHT)
            painter.setBrush(QColor(colours.muted))
            painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)


def _place_words(story: Story) -> str:
    moved = story.by_score is not None and story.by_score != story.place
    words = translate("StoryCard", "Number {place}, score {score}, of {count} compared")
    if moved:
        words = translate(
            "StoryCard",
            "Number {place}, score {score}; by score alone number {other}, of {count} compared",
        )
    return words.format(
        place=story.place,
        score=number(story.score, 2),
        other=story.by_score,
        count=number(story.candidates),
    )


def _move_words(move: Move) -> str:
    if move.before == move.after or move.before is None or move.after is None:
        return f"{spoken(move.words)}."
    words = translate("StoryCard", "{what}: from {before} to {after}.")
    return words.format(what=spoken(move.words), before=move.before, after=move.after)


def _words(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent, wordWrap=True)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _fill(label: QLabel, text: str) -> None:
    label.setMinimumHeight(0)
    label.setText(text)
    label.setVisible(bool(text))
