"""Bringing windows back into sight whose screen is not there any more."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_DEFAULT_SIZE = (1440, 900)
_FRAME = 40  # the title bar around the window
_GRIP = 48  # pixels of a window's head that can be taken hold of


def in_sight(wanted: QRect, screens: Sequence[QRect]) -> QRect:
    """Give where a window goes: as wanted where its head can be reached, else onto a screen.

    `screens` are the usable parts of the screens, the main one first; all in pixels.
    """
    head = QRect(wanted.topLeft(), QPoint(wanted.right(), wanted.top() + _GRIP // 2))
    for screen in screens:
        seen = head.intersected(screen)
        if seen.width() >= min(_GRIP, wanted.width()) and seen.height() >= _GRIP // 4:
            return wanted
    if not screens:
        return wanted
    screen = screens[0]
    size = wanted.size().boundedTo(screen.size())
    left = min(max(wanted.left(), screen.left()), screen.right() + 1 - size.width())
    top = min(max(wanted.top(), screen.top()), screen.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def bring_into_sight(window: QWidget) -> None:
    """Move a window that lies on no screen onto the main one."""
    main = QGuiApplication.primaryScreen()
    others = [each for each in QGuiApplication.screens() if each is not main]
    screens = [each.availableGeometry() for each in (main, *others)]
    place = in_sight(window.geometry(), screens)
    if place != window.geometry():
        window.setGeometry(place)


def place_window(window: QWidget, left: bytes) -> None:
    """Put the window where it was left, by what `saveGeometry` gave; at first, where it fits."""
    room = window.screen().availableSize() - QSize(0, _FRAME)
    window.resize(QSize(*_DEFAULT_SIZE).boundedTo(room))
    if left:
        window.restoreGeometry(QByteArray(left))
        bring_into_sight(window)
