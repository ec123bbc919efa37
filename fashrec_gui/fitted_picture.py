"""Painting a picture into a box: fitted, never cropped or stretched."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap


def paint_fitted(
    painter: QPainter, box: QRect, pixmap: QPixmap | None, placeholder: str, radius: int
) -> None:
    """Paint a picture into the middle of a box; None is still being loaded."""
    if pixmap is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(placeholder))
        painter.drawRoundedRect(QRectF(box), radius, radius)
        return
    size = pixmap.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(box.topLeft(), size)
    place.moveCenter(box.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # it makes this much slower
    painter.drawPixmap(place, pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
