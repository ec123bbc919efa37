"""How the window looks: the theme in use, light or dark.

Everything that is painted takes its colours, spaces and sizes from here.
"""

import os

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from fashrec_gui.stylesheet import stylesheet
from fashrec_gui.tokens import (
    BODY,
    CONTROL_HEIGHT,
    DARK,
    EDGE,
    GROUP,
    HEADER_HEIGHT,
    LARGE,
    LIGHT,
    RADIUS,
    RADIUS_SMALL,
    RELATED,
    SMALL,
    STATUS_HEIGHT,
    TIGHT,
    TITLE,
    Tokens,
)

__all__ = [
    "BODY",
    "CONTROL_HEIGHT",
    "DARK",
    "EDGE",
    "GROUP",
    "HEADER_HEIGHT",
    "LARGE",
    "LIGHT",
    "RADIUS",
    "RADIUS_SMALL",
    "RELATED",
    "SMALL",
    "STATUS_HEIGHT",
    "TIGHT",
    "TITLE",
    "Theme",
    "Tokens",
    "palette",
    "sized_font",
    "text_px",
    "tokens",
]

_current = LIGHT
_text_scale = 1.0


def tokens() -> Tokens:
    """Give the tokens of the theme in use."""
    return _current


def text_px(size: int) -> int:
    """Give a text size, one of the tokens', in pixels as large as the system wants its text."""
    return round(size * _text_scale)


def sized_font(size: int, *, bold: bool = False) -> QFont:
    """Give the program's font for painting; `size` in pixels, one of the tokens'."""
    font = QFont()
    font.setPixelSize(text_px(size))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


class Theme(QObject):
    """The theme in use: follows the system, unless FASHREC_THEME is `light` or `dark`."""

    changed = Signal()

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        """Dress the application and keep following the system's colour scheme."""
        super().__init__(parent)
        self._application = application
        self._forced = os.environ.get("FASHREC_THEME", "")
        application.setStyle("Fusion")
        _take_text_size(application)
        application.styleHints().colorSchemeChanged.connect(self._follow)
        application.screenAdded.connect(self.changed)  # it may be denser, and want other icons
        self._dress()

    @property
    def tokens(self) -> Tokens:
        """The tokens of the theme in use."""
        return _current

    def force(self, name: str) -> None:
        """Use `light` or `dark` whatever the system says; "" follows the system again."""
        self._forced = name
        self._follow()

    @Slot()
    def _follow(self) -> None:
        if self._wanted() is not _current:
            self._dress()
            self.changed.emit()

    def _wanted(self) -> Tokens:
        if self._forced in ("light", "dark"):
            return DARK if self._forced == "dark" else LIGHT
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _dress(self) -> None:
        global _current
        _current = self._wanted()
        self._application.setPalette(palette(_current))
        self._application.setStyleSheet(stylesheet(_current, text_px))


def _take_text_size(application: QApplication) -> None:
    """Take the system's text for the body, unless it is smaller: then the body has its own size."""
    global _text_scale
    font = application.font()
    _text_scale = max(1.0, QFontInfo(font).pixelSize() / BODY)
    font.setPixelSize(text_px(BODY))
    application.setFont(font)


def palette(colours: Tokens) -> QPalette:
    """Give Qt's palette for what the stylesheet does not reach."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.surface,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.field,
        QPalette.ColorRole.AlternateBase: colours.window,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.danger,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent_text,
        QPalette.ColorRole.LinkVisited: colours.accent_text,
        QPalette.ColorRole.Light: colours.field,
        QPalette.ColorRole.Midlight: colours.hover,
        QPalette.ColorRole.Mid: colours.border_strong,
        QPalette.ColorRole.Dark: colours.border_strong,
        QPalette.ColorRole.Shadow: colours.border,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return made
