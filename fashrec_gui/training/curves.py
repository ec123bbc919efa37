"""The curves of a training, epoch by epoch: both accuracies, and the loss in validation.

The loss in training is of other things (all columns, varied pictures, smoothed labels), so it is
not drawn: beside the other it would be compared with it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.progress_lines import EpochDone
from fashrec_gui.language import number
from fashrec_gui.theme import BODY, GROUP, RADIUS, RELATED, SMALL, TIGHT, sized_font, tokens
from fashrec_gui.training.chart_scale import decimals, epoch_ticks, extent, round_ticks
from fashrec_gui.training.words import percentage

translate = QCoreApplication.translate

_LINE = 18
_TICK_WIDTH = 44
_MOST_TICKS = 6
_TICK_HEIGHT = 32  # at least, from one to the next
_EPOCH_WIDTH = 36  # of a number below the chart, with room around it
_LEAST_SHARE, _LEAST_LOSS = 0.1, 0.5  # that a chart spans: less would magnify chance
_DOT = 3.0
_DASH = (4.0, 3.0)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class _Curve:
    """One line of a chart: its name in the legend, and its value after every epoch."""

    name: str
    values: tuple[float, ...]
    dashed: bool = False

    def pen(self) -> QPen:
        return _training_pen() if self.dashed else _pen()


@dataclass(frozen=True, slots=True)
class _Chart:
    """One of the two charts: its title, its lines, and how its numbers are written."""

    title: str
    curves: tuple[_Curve, ...]
    share: bool

    def number(self, value: float) -> str:
        if not math.isfinite(value):
            return "–"
        return percentage(value, 1) if self.share else number(value, 3)

    def tick_words(self, ticks: Sequence[float]) -> list[str]:
        digits = decimals([tick * (100 if self.share else 1) for tick in ticks])
        write = percentage if self.share else number
        return [write(tick, digits) for tick in ticks]

    def ticks(self, most: int) -> list[float]:
        low, high = extent([curve.values for curve in self.curves]) or (0.0, 1.0)
        low = max(0.0, min(low, high - (_LEAST_SHARE if self.share else _LEAST_LOSS)))
        ticks = round_ticks(low, high, most)
        return [tick for tick in ticks if not self.share or -1e-9 <= tick <= 1 + 1e-9]


class CurvesView(QWidget):
    """Draws the curves side by side; the pointer or the arrow keys show one epoch's values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without any epoch."""
        super().__init__(parent)
        self._epochs: tuple[EpochDone, ...] = ()
        self._marked: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Curves of the training"))
        self._describe()

    def show_epochs(self, epochs: Sequence[EpochDone]) -> None:
        """Show these epochs."""
        self._epochs = tuple(epochs)
        if self._marked is not None and self._marked >= len(self._epochs):
            self._marked = None
        self._describe()
        self.update()

    @property
    def marked(self) -> EpochDone | None:
        """The epoch whose values are shown."""
        return None if self._marked is None else self._epochs[self._marked]

    def sizeHint(self) -> QSize:
        return QSize(640, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for chart, room in zip(self._charts(), self._rooms(), strict=True):
            self._paint_chart(painter, chart, room)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        for room in self._rooms():
            if room.left() <= place.x() <= room.right() and self._epochs:
                plot = _plot(room)
                distances = [
                    abs(_x(plot, number, self._last()) - place.x())
                    for number in range(1, len(self._epochs) + 1)
                ]
                self._mark(distances.index(min(distances)))

    def leaveEvent(self, event: QEvent) -> None:
        self._mark(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._epochs:
            super().keyPressEvent(event)
            return
        last = len(self._epochs) - 1
        marked = last + 1 if self._marked is None and step < 0 else self._marked
        self._mark(min(max((-1 if marked is None else marked) + step, 0), last))

    def _mark(self, place: int | None) -> None:
        if place != self._marked:
            self._marked = place
            self._describe()
            self.update()

    def _describe(self) -> None:
        """Say in words what is drawn: the marked epoch, else the last one."""
        shown = self.marked or (self._epochs[-1] if self._epochs else None)
        if shown is None:
            self.setAccessibleDescription(self.tr("No epoch is finished yet."))
            return
        self.setAccessibleDescription(
            self.tr(
                "Epoch {epoch} of {epochs}: accuracy {validated} in validation, {trained} in "
                "training; validation loss {loss}."
            ).format(
                epoch=shown.epoch,
                epochs=shown.epochs,
                validated=percentage(shown.validation_accuracy, 1),
                trained=percentage(shown.training_accuracy, 1),
                loss=number(shown.validation_loss, 3),
            )
        )

    def _charts(self) -> tuple[_Chart, _Chart]:
        epochs = self._epochs
        validated = tuple(each.validation_accuracy for each in epochs)
        trained = tuple(each.training_accuracy for each in epochs)
        losses = tuple(each.validation_loss for each in epochs)
        validation, training = self.tr("Validation"), self.tr("Training")
        accuracies = (_Curve(validation, validated), _Curve(training, trained, dashed=True))
        return (
            _Chart(self.tr("Accuracy"), accuracies, share=True),
            _Chart(self.tr("Validation loss"), (_Curve(validation, losses),), share=False),
        )

    def _rooms(self) -> tuple[QRectF, QRectF]:
        whole = QRectF(self.rect()).adjusted(RELATED, TIGHT, -RELATED, -TIGHT)
        width = (whole.width() - GROUP) / 2
        return (
            QRectF(whole.left(), whole.top(), width, whole.height()),
            QRectF(whole.right() - width, whole.top(), width, whole.height()),
        )

    def _last(self) -> int:
        """The last epoch that the charts have room for."""
        return max(2, *(each.epochs for each in self._epochs), len(self._epochs))

    def _paint_chart(self, painter: QPainter, chart: _Chart, room: QRectF) -> None:
        marked = self._marked
        _paint_heading(painter, chart, room, marked, self.marked)
        plot = _plot(room)
        if not self._epochs:
            painter.setPen(QColor(tokens().muted))
            painter.setFont(sized_font(SMALL))
            painter.drawText(
                plot, Qt.AlignmentFlag.AlignCenter, self.tr("No epoch is finished yet")
            )
            _paint_line(painter, plot.bottomLeft(), plot.bottomRight(), tokens().border_strong)
            return
        ticks = chart.ticks(min(_MOST_TICKS, max(2, int(plot.height() / _TICK_HEIGHT))))
        _paint_grid(painter, chart, plot, ticks, self._last())
        if marked is not None:
            x = _x(plot, marked + 1, self._last())
            _paint_line(painter, QPointF(x, plot.top()), QPointF(x, plot.bottom()), tokens().muted)
        for curve in reversed(chart.curves):  # the first, which counts, above the others
            values, pen = curve.values, curve.pen()
            points = [
                QPointF(_x(plot, number, self._last()), _y(plot, value, ticks))
                for number, value in enumerate(values, 1)
                if math.isfinite(value)
            ]
            _paint_curve(painter, points, pen)
            if marked is not None and math.isfinite(values[marked]):
                place = QPointF(_x(plot, marked + 1, self._last()), _y(plot, values[marked], ticks))
                _paint_dot(painter, place, pen)


def _plot(room: QRectF) -> QRectF:
    """Give the part of a chart's room in which its lines lie."""
    return room.adjusted(_TICK_WIDTH, 2 * _LINE + GROUP, -GROUP, -_LINE - TIGHT)


def _x(plot: QRectF, epoch: int, last: int) -> float:
    return plot.left() + plot.width() * (epoch - 1) / (last - 1)


def _y(plot: QRectF, value: float, ticks: Sequence[float]) -> float:
    return plot.bottom() - plot.height() * (value - ticks[0]) / (ticks[-1] - ticks[0])


def _paint_heading(
    painter: QPainter, chart: _Chart, room: QRectF, place: int | None, marked: EpochDone | None
) -> None:
    """Write the title, and below it the legend, with the values of the marked or last epoch."""
    colours = tokens()
    painter.setFont(sized_font(BODY, bold=True))
    painter.setPen(QColor(colours.text))
    line = QRectF(room.left(), room.top(), room.width(), _LINE)
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft, chart.title)
    painter.setFont(sized_font(SMALL))
    painter.setPen(QColor(colours.muted))
    if marked is not None:
        words = translate("CurvesView", "Epoch {epoch}").format(epoch=marked.epoch)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, words)
    line.translate(0, _LINE + 2)
    shown = -1 if place is None else place
    metrics = QFontMetricsF(sized_font(SMALL))
    for curve in chart.curves:
        middle = line.top() + _LINE / 2 - 1
        painter.setPen(curve.pen())
        painter.drawLine(QPointF(line.left(), middle), QPointF(line.left() + 18, middle))
        words = f"{curve.name} {chart.number(curve.values[shown])}" if curve.values else curve.name
        painter.setPen(QColor(colours.text))
        line.setLeft(line.left() + 24)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, words)
        line.setLeft(line.left() + metrics.horizontalAdvance(words) + GROUP)


def _paint_grid(
    painter: QPainter, chart: _Chart, plot: QRectF, ticks: Sequence[float], last: int
) -> None:
    colours = tokens()
    painter.setFont(sized_font(SMALL))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for tick, words in zip(ticks, chart.tick_words(ticks), strict=True):
        y = _y(plot, tick, ticks)
        _paint_line(painter, QPointF(plot.left(), y), QPointF(plot.right(), y), colours.border)
        painter.setPen(QColor(colours.muted))
        room = QRectF(plot.left() - _TICK_WIDTH, y - _LINE / 2, _TICK_WIDTH - 6, _LINE)
        painter.drawText(room, right, words)
    name = QRectF(plot.left() - _TICK_WIDTH, plot.bottom() + TIGHT, _TICK_WIDTH - 6, _LINE)
    painter.drawText(name, right, translate("CurvesView", "Epoch"))
    for epoch in epoch_ticks(last, max(2, int(plot.width() / _EPOCH_WIDTH))):
        x = _x(plot, epoch, last)
        room = QRectF(x - _EPOCH_WIDTH / 2, plot.bottom() + TIGHT, _EPOCH_WIDTH, _LINE)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(epoch))


def _paint_line(painter: QPainter, start: QPointF, end: QPointF, ink: str) -> None:
    painter.setPen(QPen(QColor(ink), 1))
    painter.drawLine(start, end)


def _paint_curve(painter: QPainter, points: Sequence[QPointF], pen: QPen) -> None:
    if len(points) == 1:
        _paint_dot(painter, points[0], pen)
    if len(points) < 2:
        return
    path = QPainterPath(points[0])
    for point in points[1:]:
        path.lineTo(point)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _paint_dot(painter: QPainter, place: QPointF, pen: QPen) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    painter.drawEllipse(place, _DOT, _DOT)


def _pen() -> QPen:
    """The validation's line, the one that counts."""
    return QPen(QColor(tokens().accent), 2)


def _training_pen() -> QPen:
    """The training's line: told from the other also where colours are not seen."""
    pen = QPen(QColor(tokens().muted), 1.5)
    pen.setDashPattern(_DASH)
    return pen
