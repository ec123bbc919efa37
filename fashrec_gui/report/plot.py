"""A report's plots as pictures: drawn as SVG, light or dark as the style within them says."""

import re

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_STYLE = re.compile(rb"<style>(.*?)</style>", re.DOTALL)
_GROUND = re.compile(rb'<rect\s+width="100%"\s+height="100%"[^>]*/>')
_DARK = re.compile(rb"@media\s*\(prefers-color-scheme:\s*dark\)\s*\{(.*)\}", re.DOTALL)


def drawn_plot(svg: bytes, *, dark: bool, ratio: float) -> QImage:
    """Draw a plot for a screen of so many pixels to a point; a null image when it is no SVG."""
    renderer = QSvgRenderer(QByteArray(_in_one_theme(svg, dark)))
    if not renderer.isValid():
        return QImage()
    made = QImage(renderer.defaultSize() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def _in_one_theme(svg: bytes, dark: bool) -> bytes:
    """Keep the styles of one theme, for Qt knows nothing of what the system prefers.

    The ground is left out too: Qt reads its 100 % as 100 pixels, and the page has one.
    """

    def kept(found: re.Match[bytes]) -> bytes:
        rules = _DARK.search(found[1])
        return b"<style>" + rules[1] + b"</style>" if dark and rules else b""

    return _STYLE.sub(kept, _GROUND.sub(b"", svg))
