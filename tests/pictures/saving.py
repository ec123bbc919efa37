"""Saving a picture so that it is small and nobody sees that it is."""

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPixmap

from core.durable import write_bytes

_COLOURS = 256
_REFINED = 3  # turns in which the colours are moved to where they are wanted


def save(picture: QPixmap, path: Path) -> int:
    """Write a picture as a PNG of 256 colours; give its bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.toImage().save(buffer, "PNG")
    with Image.open(io.BytesIO(bytes(buffer.data().data()))) as opened:
        whole = opened.convert("RGB")
    few = whole.quantize(
        _COLOURS, Image.Quantize.MEDIANCUT, kmeans=_REFINED, dither=Image.Dither.NONE
    )
    made = io.BytesIO()
    few.save(made, "PNG", optimize=True)
    write_bytes(path, made.getvalue())
    return made.tell()
