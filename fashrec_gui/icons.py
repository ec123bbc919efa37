"""The window's own line icons, tinted with the theme's colours when they are loaded."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

import resources

FOLDER = Path(resources.__file__).parent / "icons"
_SIZES = (16, 20)
"""In pixels of a screen of the usual density: what buttons and menus show."""
PROGRAM_SIZES = (16, 20, 32, 40, 64)
"""What systems show the program's own icon in, in lists, bars and switchers."""


def icon(name: str, colour: str, disabled: str = "", sizes: Sequence[int] = _SIZES) -> QIcon:
    """Give the icon `name` drawn in `colour`, and in `disabled` where its control is.

    It is drawn in these sizes for each screen there is, as dense as that is; when another screen
    comes, the theme has all icons drawn anew.

    Raises:
        FileNotFoundError: when there is no such icon.
    """
    made = QIcon()
    for size in _on_screens(sizes):
        made.addPixmap(pixmap(name, colour, size))
        if disabled:
            made.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Give the icon as a picture of `size` by `size` pixels, times the screen's `ratio`.

    Raises:
        FileNotFoundError: when there is no such icon.
    """
    key = f"{name} {colour} {size} {ratio}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    made = QPixmap(QSize(size, size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    tinted = _source(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(tinted.encode()))
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    QPixmapCache.insert(key, made)
    return made


def icon_file(name: str) -> str:
    """Give the path of an icon for a stylesheet, which can only show a file as it is."""
    return (FOLDER / f"{name}.svg").as_posix()


def _on_screens(sizes: Sequence[int]) -> list[int]:
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
    return sorted({round(size * ratio) for size in sizes for ratio in ratios})


@cache
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
