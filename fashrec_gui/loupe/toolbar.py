"""What stands above the large picture: the way back, which product it is, how near one looks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from fashrec_gui import icons
from fashrec_gui.language import number, share
from fashrec_gui.theme import GROUP, RELATED, TIGHT, Theme, text_px

_ICON = 16
_HEIGHT, _SCALE_WIDTH = 44, 56


class LoupeToolbar(QFrame):
    """Buttons with their keys in the tooltips. Clicked, they leave the keys where they are."""

    left = Signal()
    stepped = Signal(int)  # products onward, or back
    zoomed = Signal(int)
    fit_wanted = Signal()
    actual_size_wanted = Signal()
    crop_wanted = Signal()
    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without a product."""
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(text_px(_HEIGHT))
        self.setMinimumWidth(1)  # its buttons do not keep the window wide
        self.back = QPushButton(self.tr("Back"))
        self.back.setProperty("role", "quiet")
        self.back.setToolTip(self.tr("Back to all products (Esc)"))
        self.before = _button(self.tr("Product before (←)"))
        self.after = _button(self.tr("Next product (→)"))
        self._position = QLabel()
        self._position.setProperty("role", "muted")
        self.farther = _button(self.tr("Farther away (−)"))
        self._scale = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._scale.setFixedWidth(text_px(_SCALE_WIDTH))
        self._scale.setAccessibleName(self.tr("Size of the picture"))
        self.nearer = _button(self.tr("Nearer (+)"))
        self.fit = _button(self.tr("The whole picture (0)"))
        self.fit.setCheckable(True)
        self.actual = QPushButton(share(1))
        self.actual.setProperty("role", "quiet")
        self.actual.setToolTip(self.tr("Each pixel of the picture as one of the screen (1)"))
        self.crop = _button(self.tr("Ask about a part of the picture (C)"))
        self.ask = QPushButton(self.tr("Recommend"))
        self.ask.setToolTip(self.tr("Recommend for this product (Space or R)"))
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.farther.clicked.connect(lambda: self.zoomed.emit(-1))
        self.nearer.clicked.connect(lambda: self.zoomed.emit(1))
        self.fit.clicked.connect(self.fit_wanted)
        self.actual.clicked.connect(self.actual_size_wanted)
        self.crop.clicked.connect(self.crop_wanted)
        self.ask.clicked.connect(self.asked)
        theme.changed.connect(self._tint)
        self._tint()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(RELATED, 0, GROUP, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.back)
        row.addSpacing(RELATED)
        row.addWidget(self.before)
        row.addWidget(self.after)
        row.addSpacing(TIGHT)
        row.addWidget(self._position)
        row.addStretch(1)
        for widget in (self.farther, self._scale, self.nearer, self.fit, self.actual):
            row.addWidget(widget)
        row.addSpacing(RELATED)
        row.addWidget(self.crop)
        row.addWidget(self.ask)
        for button in self.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_position(self, position: int, count: int) -> None:
        """Say which product of how many is shown."""
        words = self.tr("{place} of {count}")
        self._position.setText(words.format(place=number(position + 1), count=number(count)))
        self.before.setEnabled(position > 0)
        self.after.setEnabled(position < count - 1)
        self._fit_room()

    def show_scale(self, scale: float, *, is_fitted: bool, is_farthest: bool) -> None:
        """Show how large the picture is, 0 while it is not there."""
        self._scale.setText(share(scale) if scale else "")
        self.fit.setChecked(is_fitted)
        for button in (self.farther, self.nearer, self.fit, self.actual, self.crop):
            button.setEnabled(scale > 0)
        self.farther.setEnabled(not is_farthest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into the new width."""
        super().resizeEvent(event)
        self._fit_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit, now that the buttons have the sizes they are drawn in."""
        super().showEvent(event)
        self._fit_room()

    def _fit_room(self) -> None:
        """Leave out what keys and the wheel do as well, where there is little room."""
        row = self.layout()
        groups = ((self._scale,), (self.actual,), (self.farther, self.nearer), (self.fit,))
        for group in groups:
            for widget in group:
                widget.setVisible(True)
        for group in groups:
            row.invalidate()
            if row.sizeHint().width() <= self.width():
                return
            for widget in group:
                widget.setVisible(False)

    @property
    def words(self) -> str:
        """Which product is shown, in words."""
        return self._position.text()

    def _tint(self) -> None:
        colours = self._theme.tokens
        named = (
            (self.back, "grid"),
            (self.before, "back"),
            (self.after, "forward"),
            (self.farther, "minus"),
            (self.nearer, "plus"),
            (self.fit, "fit"),
            (self.crop, "crop"),
            (self.ask, "spark"),
        )
        for button, name in named:
            button.setIcon(icons.icon(name, colours.text, colours.disabled))
            button.setIconSize(QSize(_ICON, _ICON))


def _button(words: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "icon")
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
