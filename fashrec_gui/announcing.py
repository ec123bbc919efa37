"""What a screen reader is told at once: where the keys are in something that is painted."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say some words about a widget; they are its description from now on."""
    widget.setAccessibleDescription(words)
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
