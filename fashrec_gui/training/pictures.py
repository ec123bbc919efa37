"""Small pictures of products by their ids, loaded when they are painted and kept within bounds."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from fashrec_gui import icons
from fashrec_gui.recommendations.pictures import product_image
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import RADIUS_SMALL, tokens

if TYPE_CHECKING:
    from core.engine import Engine

SIDE = 256
"""The longest side of a picture, in pixels."""

_KEPT = 600
_IN_FLIGHT = 4
_MOST_WAITING = 100  # what was scrolled past is asked for again when it is painted again
_TELL_EVERY_MS = 30
_SIGN = 24


class ProductPictures(QObject):
    """The pictures of a catalogue's products. What is asked for last is loaded first."""

    arrived = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        """Start without a catalogue."""
        super().__init__(parent)
        self._tasks = tasks
        self._engine: Engine | None = None
        self._kept: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._waiting: OrderedDict[str, None] = OrderedDict()
        self._in_flight: set[str] = set()
        self._teller = QTimer(self, singleShot=True, interval=_TELL_EVERY_MS)
        self._teller.timeout.connect(self.arrived)

    def set_engine(self, engine: Engine | None) -> None:
        """Forget all pictures and load from another catalogue."""
        for product_id in self._in_flight:
            self._tasks.drop(_key(product_id))
        self._in_flight.clear()
        self._waiting.clear()
        self._kept.clear()
        self._engine = engine

    def paint(self, painter: QPainter, room: QRectF, product_id: str) -> None:
        """Paint a product's picture on a white card, or a placeholder until it is there."""
        colours = tokens()
        painter.setPen(QPen(QColor(colours.card_border), 1))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_SMALL, RADIUS_SMALL)
        inner = room.adjusted(4, 4, -4, -4)
        if product_id not in self._kept:
            self._want(product_id)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.placeholder))
            painter.drawRoundedRect(inner, RADIUS_SMALL, RADIUS_SMALL)
            return
        self._kept.move_to_end(product_id)
        pixmap = self._kept[product_id]
        if pixmap is None:
            sign = icons.pixmap("picture-off", colours.card_muted, _SIGN)
            middle = room.center()
            painter.drawPixmap(int(middle.x()) - _SIGN // 2, int(middle.y()) - _SIGN // 2, sign)
            return
        size = QSizeF(pixmap.size()).scaled(inner.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(inner.topLeft(), size)
        place.moveCenter(inner.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place.toRect(), pixmap)

    @property
    def is_idle(self) -> bool:
        """Whether everything that was asked for has arrived."""
        return not self._waiting and not self._in_flight

    def _want(self, product_id: str) -> None:
        if product_id in self._in_flight:
            return
        self._waiting[product_id] = None
        self._waiting.move_to_end(product_id)
        if len(self._waiting) > _MOST_WAITING:
            self._waiting.popitem(last=False)
        self._start_some()

    def _start_some(self) -> None:
        engine = self._engine
        if engine is None:
            self._waiting.clear()
            return
        while self._waiting and len(self._in_flight) < _IN_FLIGHT:
            product_id, _ = self._waiting.popitem(last=True)
            self._in_flight.add(product_id)
            self._tasks.run(
                _key(product_id),
                lambda product_id=product_id: _load(engine, product_id),  # type: ignore[misc]
                lambda image, product_id=product_id: self._keep(product_id, image),  # type: ignore[misc]
                lambda _, product_id=product_id: self._keep(product_id, None),  # type: ignore[misc]
                pool="thumbnails",
            )

    def _keep(self, product_id: str, image: QImage | None) -> None:
        self._in_flight.discard(product_id)
        self._kept[product_id] = QPixmap.fromImage(image) if image is not None else None
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if not self._teller.isActive():
            self._teller.start()
        self._start_some()


def _key(product_id: str) -> str:
    return f"picture of product {product_id}"


def _load(engine: Engine, product_id: str) -> QImage | None:
    row = engine.products.row_of(product_id)
    return product_image(engine, row, SIDE) if row is not None else None
