"""The frame around a part of a picture, wherever the picture is shown."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen

from core.vision.region import Region
from fashrec_gui.theme import tokens


def framed(place: QRectF, region: Region) -> QRectF:
    """Give where a part of a picture lies, of which the whole lies at `place`."""
    corner = QPointF(
        place.left() + region.left * place.width(), place.top() + region.top * place.height()
    )
    return QRectF(
        corner,
        QPointF(
            corner.x() + region.width * place.width(), corner.y() + region.height * place.height()
        ),
    )


def frame_pen() -> QPen:
    """Give the pen that it is drawn with."""
    return QPen(QColor(tokens().accent), 2)
