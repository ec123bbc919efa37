"""A lookbook's page as a picture for the screen, laid out by what lays out the file."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QImage, QPainter

from core.errors import PictureError
from core.export.lookbook.measure import DEVANAGARI, LATIN, font_file
from core.export.lookbook.pages import Page, Photo, Rule, Words
from fashrec_gui.recommendations.pictures import as_image

if TYPE_CHECKING:
    from core.engine import Engine

COLOURS = {"ink": "#1c1d21", "muted": "#5d606a", "line": "#d8d9de"}
_MM_PER_POINT = 25.4 / 72
_WIDE, _HIGH = 1100, 900  # pixels; sharp on fine screens too


@cache
def load_fonts() -> str:
    """Load the lookbook's own fonts, once, and give their family. For the GUI thread."""
    families: list[str] = []
    for family in (LATIN, DEVANAGARI):
        for bold in (False, True):
            number = QFontDatabase.addApplicationFont(str(font_file(family, bold=bold)))
            families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return (
        families[0]
        if families
        else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    )


def page_picture(page: Page, engine: Engine, family: str) -> QImage:
    """Draw a page; any thread may. A picture that cannot be read is left out, as in the file."""
    scale = min(_WIDE / page.width, _HIGH / page.height)
    image = QImage(
        round(page.width * scale), round(page.height * scale), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    try:
        for item in page.items:
            if isinstance(item, Words):
                _write(painter, item, scale, family)
            elif isinstance(item, Rule):
                painter.setPen(QColor(COLOURS["line"]))
                y = item.y * scale
                painter.drawLine(
                    QPointF(item.x * scale, y), QPointF((item.x + item.width) * scale, y)
                )
            else:
                _place(painter, item, scale, engine)
    finally:
        painter.end()
    return image


def _write(painter: QPainter, words: Words, scale: float, family: str) -> None:
    font = QFont(family)
    font.setPixelSize(max(1, round(words.size * _MM_PER_POINT * scale)))
    font.setBold(words.bold)
    painter.setFont(font)
    painter.setPen(QColor(COLOURS[words.colour]))
    wide = QFontMetricsF(font).horizontalAdvance(words.text) if words.align == "right" else 0.0
    painter.drawText(QPointF(words.x * scale - wide, words.y * scale), words.text)


def _place(painter: QPainter, photo: Photo, scale: float, engine: Engine) -> None:
    path = engine.picture_path(photo.row)
    if path is None:
        return
    box = QRectF(photo.x * scale, photo.y * scale, photo.width * scale, photo.height * scale)
    try:
        image = as_image(engine.thumbnails.load(path, round(max(box.width(), box.height()))))
    except PictureError:
        return
    fitted = image.size().toSizeF()
    fitted.scale(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(0, 0, fitted.width(), fitted.height())
    target.moveCenter(box.center())
    painter.drawImage(target, image)
