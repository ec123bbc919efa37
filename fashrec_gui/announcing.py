"""What a screen reader is told at once: where the keys are in something that is painted."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, always: str = "") -> None:
    """Let a screen reader say some words about a widget that has the keys.

    They are its description from now on, before what is to be said of it always.
    """
    widget.setAccessibleDescription(". ".join(filter(None, (words, always))))
    if words and widget.hasFocus():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
