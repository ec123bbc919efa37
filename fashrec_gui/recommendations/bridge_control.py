"""The slider that says how far recommendations may lead away from the article type."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QWidget,
)

from fashrec_gui.recommendations.bridge_words import bridge_words
from fashrec_gui.recommendations.text_fit import tool_tip
from fashrec_gui.theme import RELATED, tokens

_STEPS = 100
_MIDDLE = _STEPS // 2
_SNAP = 4  # of the steps, on either side of the middle
_GROOVE = 4
_HEIGHT = 24
_TICK_HEIGHT = 20  # above and below the handle
_NARROWEST = 80
_FAINT = 0.5  # the words of a bridge that no list obeys


class BridgeControl(QWidget):
    """A slider between two words, with its neutral place in the middle."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start neutral and usable."""
        super().__init__(parent)
        self._slider = _MiddleSlider(self)
        self._slider.setAccessibleName(self.tr("How far from the article type"))
        self._slider.valueChanged.connect(self._tell)
        self._ends = (
            QLabel(self.tr("Same type only"), self),
            QLabel(self.tr("Other parts"), self),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(RELATED)
        row.addWidget(self._ends[0])
        row.addWidget(self._slider, 1)
        row.addWidget(self._ends[1])
        for end in self._ends:
            end.setProperty("role", "small")
            end.setGraphicsEffect(QGraphicsOpacityEffect(end, opacity=_FAINT, enabled=False))
        self.setFocusProxy(self._slider)
        self.setAccessibleName(self._slider.accessibleName())
        self.set_usable(True)

    @property
    def bridge(self) -> float:
        """The bridge as it stands, between 0 and 1."""
        return self._slider.value() / _STEPS

    def set_bridge(self, bridge: float) -> None:
        """Show another bridge without telling of a change."""
        self._slider.blockSignals(True)
        self._slider.setValue(round(bridge * _STEPS))
        self._slider.blockSignals(False)
        self._describe()

    def set_usable(self, usable: bool) -> None:
        """Say whether any of the lists obeys it."""
        self.setEnabled(usable)
        for end in self._ends:
            end.graphicsEffect().setEnabled(not usable)
        self.setToolTip(tool_tip(self._usable_words() if usable else [self._unusable_words()]))
        self._describe()

    def _tell(self) -> None:
        self._describe()
        self.changed.emit()

    def _describe(self) -> None:
        words = bridge_words(self.bridge) or self.tr("In the middle")
        said = words if self.isEnabled() else self._unusable_words()
        self._slider.setAccessibleDescription(said)

    def _usable_words(self) -> tuple[str, ...]:
        return (
            self.tr("How far look-alikes and blend may lead away from the article type:"),
            self.tr(
                "on the left only the same type, on the right other parts of the catalogue in the "
                "same style."
            ),
            self.tr("Double click: back to the middle."),
        )

    def _unusable_words(self) -> str:
        return self.tr(
            "“Same type” always stays with the type: choose look-alikes or blend to use this."
        )


class _MiddleSlider(QSlider):
    """A slider that fills from its middle, catches there, and goes back there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, _STEPS)
        self.setValue(_MIDDLE)
        self.setSingleStep(5)
        self.setPageStep(_MIDDLE // 2)
        self.setMinimumWidth(_NARROWEST)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The groove is painted below; the handle is the theme's.
        bare = "background: transparent;"
        self.setStyleSheet(
            f"QSlider::groove:horizontal {{ {bare} }} QSlider::sub-page:horizontal {{ {bare} }}"
            f"QSlider::sub-page:horizontal:disabled {{ {bare} }}"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = tokens()
        middle = QRectF(self.rect()).center()
        groove = QRectF(0, middle.y() - _GROOVE / 2, self.width(), _GROOVE)
        painter.setBrush(QColor(colours.track))
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
        ink = QColor(colours.muted if self.isEnabled() else colours.track)
        painter.setBrush(ink)
        tick = QRectF(0, 0, 2, _TICK_HEIGHT)
        tick.moveCenter(middle)
        painter.drawRoundedRect(tick, 1, 1)
        reach = (self.value() - _MIDDLE) / _STEPS * self.width()
        fill = QRectF(middle, QPointF(middle.x() + reach, middle.y())).normalized()
        painter.drawRect(fill.adjusted(0, -_GROOVE / 2, 0, _GROOVE / 2))
        painter.end()
        super().paintEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self.isSliderDown() and abs(self.sliderPosition() - _MIDDLE) <= _SNAP:
            self.setSliderPosition(_MIDDLE)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.setValue(_MIDDLE)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.setValue(_MIDDLE)
        else:
            super().keyPressEvent(event)
