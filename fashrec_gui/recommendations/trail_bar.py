"""Back, forward, and the earlier questions as small pictures."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from fashrec_gui import icons
from fashrec_gui.recommendations.step import Step
from fashrec_gui.recommendations.text_fit import tool_tip
from fashrec_gui.recommendations.tile_delegate import picture_rect
from fashrec_gui.theme import GROUP, HEADER_HEIGHT, RADIUS_SMALL, RELATED, TIGHT, Theme, tokens

_THUMBNAIL = 32
_MARK = 13
_PITCH = _THUMBNAIL + 2 * TIGHT


class TrailBar(QFrame):
    """The panel's header. The trail shows as many steps as fit, the present one among them."""

    back_clicked = Signal()
    forward_clicked = Signal()
    jumped = Signal(int)
    """The place of a step on the trail."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with an empty trail."""
        super().__init__(parent)
        self.setProperty("role", "header")
        self.setFixedHeight(HEADER_HEIGHT)
        self._back = _arrow(
            self.tr("Back to the question before (Alt+Left)"), self.tr("Back"), self
        )
        self._back.clicked.connect(self.back_clicked)
        self._forward = _arrow(
            self.tr("Forward to the question after (Alt+Right)"), self.tr("Forward"), self
        )
        self._forward.clicked.connect(self.forward_clicked)
        self._busy = QLabel(self.tr("Looking…"), self)
        self._busy.setProperty("role", "small")
        self._busy.hide()
        self._strip = _Strip(self)
        self._strip.jumped.connect(self.jumped)
        row = QHBoxLayout(self)
        row.setContentsMargins(GROUP - TIGHT, 0, GROUP, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self._back)
        row.addWidget(self._forward)
        row.addSpacing(RELATED)
        row.addWidget(self._strip, 1)
        row.addWidget(self._busy)
        theme.changed.connect(self._dress)
        self._dress()

    def show_trail(
        self, steps: Sequence[Step], position: int, can_go_back: bool, can_go_forward: bool
    ) -> None:
        """Show the steps of a trail, the present one marked."""
        self._back.setEnabled(can_go_back)
        self._forward.setEnabled(can_go_forward)
        self._strip.show_steps(steps, position)

    def set_busy(self, busy: bool) -> None:
        """Say that an answer is being looked for, or that it came."""
        self._busy.setVisible(busy)

    def _dress(self) -> None:
        colours = tokens()
        for name, button in (("back", self._back), ("forward", self._forward)):
            button.setIcon(icons.icon(name, colours.text, colours.disabled))


class _Strip(QWidget):
    """The steps as buttons; only those that fit exist."""

    jumped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps: Sequence[Step] = ()
        self._position = -1
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.idClicked.connect(self._jump)
        self._buttons: list[_StepButton] = []
        self.setAccessibleName(self.tr("Earlier questions"))
        self.setMinimumWidth(_PITCH)

    def show_steps(self, steps: Sequence[Step], position: int) -> None:
        self._steps, self._position = tuple(steps), position
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        room = max(1, self.width() // _PITCH)
        first = min(max(0, self._position - room // 2), max(0, len(self._steps) - room))
        shown = range(first, min(first + room, len(self._steps)))
        while len(self._buttons) > len(shown):
            button = self._buttons.pop()
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        while len(self._buttons) < len(shown):
            button = _StepButton(self)
            self._row.insertWidget(len(self._buttons), button)
            self._buttons.append(button)
            self._group.addButton(button)
        for place, button in zip(shown, self._buttons, strict=True):
            self._group.setId(button, place)
            button.show_step(self._steps[place], place == self._position)

    def _jump(self, place: int) -> None:
        self._fill()  # a click checks the button by itself: the trail says which one is
        if place != self._position:
            self.jumped.emit(place)


class _StepButton(QToolButton):
    """One step: its picture on a small white card, the present one with a ring."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFixedSize(_PITCH, _PITCH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._pixmap = QPixmap()
        self._is_steered = False
        self._shown: tuple[object, ...] = ()

    def show_step(self, step: Step, present: bool) -> None:
        ratio = self.devicePixelRatioF()
        self._is_steered = bool(step.question.wishes)
        shown = (step.image, step.name, present, ratio)
        if shown == self._shown:
            self.setChecked(present)  # a click changes that by itself
            return
        self._shown = shown
        self._pixmap = _small_picture(step.image, ratio)
        self.setIcon(QIcon(self._pixmap))
        self.setChecked(present)
        self.setToolTip(tool_tip([step.name]))
        self.setAccessibleName(
            self.tr("{question}, asked now").format(question=step.name) if present else step.name
        )
        self.update()

    def paintEvent(self, event: object) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = self.rect().adjusted(TIGHT, TIGHT, -TIGHT, -TIGHT)
        painter.setPen(QPen(QColor(colours.muted if self.underMouse() else colours.card_border), 1))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(card, RADIUS_SMALL, RADIUS_SMALL)
        if not self.isChecked():
            painter.setOpacity(0.75)
        painter.drawPixmap(card.topLeft(), self._pixmap)
        painter.setOpacity(1)
        if self._is_steered:
            _paint_steered_mark(painter, card)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(card, RADIUS_SMALL, RADIUS_SMALL)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS_SMALL, RADIUS_SMALL)


def _paint_steered_mark(painter: QPainter, card: QRect) -> None:
    """Mark a question that wishes for more or less like something."""
    colours = tokens()
    mark = QRect(0, 0, _MARK, _MARK)
    mark.moveBottomRight(card.bottomRight() - QPoint(1, 1))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(mark, RADIUS_SMALL, RADIUS_SMALL)
    font = painter.font()
    font.setPixelSize(_MARK - 2)
    font.setWeight(font.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colours.on_accent))
    painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, "±")


def _small_picture(image: QImage | None, ratio: float) -> QPixmap:
    """Draw a picture whole into a square of the strip."""
    made = QPixmap(QSize(_THUMBNAIL, _THUMBNAIL) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    if image is None:
        return made
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    room = made.rect().toRectF()
    room.setSize(room.size() / ratio)
    painter.drawImage(picture_rect(image.size(), room.adjusted(2, 2, -2, -2)), image)
    painter.end()
    return made


def _arrow(tip: str, name: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setProperty("role", "icon")
    button.setToolTip(tip)
    button.setAccessibleName(name)
    button.setIconSize(QSize(20, 20))
    button.setEnabled(False)
    return button
