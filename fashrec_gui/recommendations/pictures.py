"""Pictures of products as Qt images, loaded through the engine's thumbnails on any thread."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from core.errors import PictureError

if TYPE_CHECKING:
    from PIL import Image

    from core.engine import Engine

TILE_SIDE = 256
"""The longest side of the picture on a tile, in pixels, enough for sharp screens."""


def as_image(picture: Image.Image) -> QImage:
    """Copy a picture into an image that owns its pixels, laid out as the screen has them."""
    width, height = picture.size
    pixels = picture.convert("RGBA").tobytes("raw", "BGRA")
    return QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def read_image(source: Path | bytes, name: str, side: int) -> QImage:
    """Decode a picture that fits into a square of `side` pixels.

    Raises:
        PictureError: when it cannot be decoded.
    """
    from core.vision.decode import decode_picture  # it comes with the engine, after the window

    return as_image(smaller(decode_picture(source, name=name, at_least=(side, side)), side))


def smaller(picture: Image.Image, side: int) -> Image.Image:
    """Give a copy that fits into a square; never enlarged."""
    made = picture.copy()
    made.thumbnail((side, side))
    return made


def product_picture(engine: Engine, row: int, side: int) -> Image.Image | None:
    """Load a product's picture; None when it has none that can be read."""
    path = engine.picture_path(row)
    if path is None:
        return None
    try:
        return engine.thumbnails.load(path, side)
    except PictureError:
        return None  # what shows it then shows that there is no picture


def product_image(engine: Engine, row: int, side: int = TILE_SIDE) -> QImage | None:
    """Load a product's picture as an image; None when it has none that can be read."""
    picture = product_picture(engine, row, side)
    return as_image(picture) if picture is not None else None


def product_images(engine: Engine, rows: Iterable[int]) -> dict[int, QImage]:
    """Load the pictures of several products, without those that cannot be read."""
    images = ((row, product_image(engine, row)) for row in rows)
    return {row: image for row, image in images if image is not None}
