"""How a wrong picture looks: picture, label, guess, and what can be done with a click."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fashrec_gui.recommendations.guess_bars import percent
from fashrec_gui.theme import BODY, RADIUS, RELATED, SMALL, TIGHT, sized_font, tokens
from fashrec_gui.training.outcome import WrongPicture
from fashrec_gui.training.pictures import ProductPictures
from fashrec_gui.training.wrong_model import CORRECTED_ROLE, WRONG_ROLE

translate = QCoreApplication.translate

TILE = QSize(200, 236)
"""The least size of a tile with the gap around it, in pixels."""

_GAP = RELATED
_PICTURE = 128
_LINE = 18
_BUTTON = 26
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_Index = QModelIndex | QPersistentModelIndex


class WrongTile(QStyledItemDelegate):
    """Paints the tiles; a click on the line at the foot of one takes the guess, or undoes it."""

    pressed = Signal(QModelIndex)
    """The line at the foot of a tile was clicked."""

    def __init__(self, pictures: ProductPictures, parent: QObject | None = None) -> None:
        """Paint pictures from `pictures`."""
        super().__init__(parent)
        self._pictures = pictures
        self.width = TILE.width()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Every tile has the same size."""
        return QSize(self.width, TILE.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one tile."""
        wrong: WrongPicture = index.data(WRONG_ROLE)
        corrected: str = index.data(CORRECTED_ROLE)
        tile = _inside(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, tile, state)
        picture = QRectF(tile.x() + RELATED, tile.y() + RELATED, tile.width() - 16, _PICTURE)
        self._pictures.paint(painter, picture, wrong.product_id)
        _paint_words(painter, tile, wrong, corrected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        _paint_button(painter, button_rect(option.rect), wrong, corrected, hovered)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Take a click on the line at the foot."""
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and button_rect(option.rect).contains(event.position().toPoint())
        ):
            self.pressed.emit(QModelIndex(index))
            return True
        return super().editorEvent(event, model, option, index)


def button_rect(tile: QRect) -> QRect:
    """Give the line at the foot of a tile that can be clicked."""
    inside = _inside(tile)
    return QRect(
        inside.x() + TIGHT, inside.bottom() - _BUTTON - TIGHT, inside.width() - 2 * TIGHT, _BUTTON
    )


def _inside(tile: QRect) -> QRect:
    return tile.adjusted(0, 0, -_GAP, -_GAP)


def _paint_ground(painter: QPainter, tile: QRect, state: QStyle.StateFlag) -> None:
    colours = tokens()
    selected = bool(state & QStyle.StateFlag.State_Selected)
    painter.setPen(QPen(QColor(colours.accent if selected else colours.border), 1))
    painter.setBrush(QColor(colours.accent_soft if selected else colours.field))
    painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(colours.text), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(tile).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)


def _paint_words(painter: QPainter, tile: QRect, wrong: WrongPicture, corrected: str) -> None:
    colours = tokens()
    line = QRect(tile.x() + RELATED, tile.y() + RELATED + _PICTURE + 6, tile.width() - 16, _LINE)
    label = translate("WrongTile", "Label: {label}").format(label=wrong.label)
    _write(painter, line, label, colours.muted, struck=bool(corrected))
    line.translate(0, _LINE)
    if corrected:
        now = translate("WrongTile", "Now: {label}").format(label=corrected)
        _write(painter, line, now, colours.accent_text, bold=True)
        return
    probability = percent(wrong.probability)
    width = QFontMetrics(sized_font(BODY)).horizontalAdvance(probability)
    guess = line.adjusted(0, 0, -width - TIGHT, 0)
    words = translate("WrongTile", "Guess: {label}").format(label=wrong.guess)
    _write(painter, guess, words, colours.text, bold=True)
    painter.setFont(sized_font(BODY))
    painter.setPen(QColor(colours.muted))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, probability)


def _paint_button(
    painter: QPainter, rect: QRect, wrong: WrongPicture, corrected: str, hovered: bool
) -> None:
    colours = tokens()
    if hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.hover))
        painter.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)
    words = (
        translate("WrongTile", "Undo")
        if corrected
        else translate("WrongTile", "Correct to {label}").format(label=wrong.guess)
    )
    _write(painter, rect.adjusted(TIGHT, 0, -TIGHT, 0), words, colours.accent_text, size=SMALL)


def _write(
    painter: QPainter,
    line: QRect,
    text: str,
    ink: str,
    *,
    size: int = BODY,
    bold: bool = False,
    struck: bool = False,
) -> None:
    font = sized_font(size, bold=bold)
    font.setStrikeOut(struck)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, _LEFT, shown)
