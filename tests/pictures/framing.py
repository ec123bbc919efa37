"""What stands around the picture of a dialog or a part, so that its edge is seen on a page."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from fashrec_gui.theme import BODY, sized_font, tokens

_STRIP = 36
_LINE = 1


def framed(picture: QPixmap, widget: QWidget) -> QPixmap:
    """Draw a line around a picture and, where it is of a window, a strip with its title above it:
    off screen there is no desktop to do so."""
    is_dialog = widget.windowType() in (Qt.WindowType.Dialog, Qt.WindowType.Window)
    title = widget.windowTitle() if is_dialog else ""
    above = _STRIP if title else 0
    whole = QPixmap(picture.width() + 2 * _LINE, picture.height() + above + 2 * _LINE)
    whole.fill(QColor(tokens().border_strong))
    painter = QPainter(whole)
    if title:
        strip = QRect(_LINE, _LINE, picture.width(), above - _LINE)
        painter.fillRect(strip, QColor(tokens().window))
        painter.setPen(QColor(tokens().text))
        painter.setFont(sized_font(BODY, bold=True))
        painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, title)
    painter.drawPixmap(_LINE, above + _LINE, picture)
    painter.end()
    return whole


def in_place(window: QWidget, others: Sequence[QWidget], around: int) -> QPixmap:
    """Draw a window with what lies above it, cut to so many pixels around the latter."""
    whole = window.grab()
    painter = QPainter(whole)
    covered = QRect()
    for each in others:
        at = window.mapFromGlobal(each.mapToGlobal(QPoint()))
        painter.drawPixmap(at, each.grab())
        covered = covered.united(QRect(at, each.size()))
    painter.end()
    return whole.copy(covered.adjusted(-around, -around, around, around) & whole.rect())
