"""Pictures for paper: made of the originals, as large as they are printed, and no larger."""

from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image

from core.errors import PictureError
from core.export.lookbook.pages import Photo
from core.vision.decode import decode_to_fit

if TYPE_CHECKING:
    from core.engine import Engine

PIXELS_PER_MM = 250 / 25.4
_MOST_ENLARGED = 4.0
"""Small originals are enlarged smoothly up to this; what shows a PDF would make blocks of them."""
_QUALITY = 86


def print_of(engine: "Engine", photo: Photo) -> tuple[bytes, int, int] | None:
    """Give a picture as JPEG with its width and height in pixels, to be fitted into its box.

    Returns:
        The picture; None where it cannot be read.
    """
    path = engine.picture_path(photo.row)
    if path is None:
        return None
    room = (photo.width * PIXELS_PER_MM, photo.height * PIXELS_PER_MM)
    try:
        image = decode_to_fit(path, int(max(room)))
    except PictureError:
        return None
    scale = min(room[0] / image.width, room[1] / image.height, _MOST_ENLARGED)
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    made = image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    data = BytesIO()
    made.save(data, "JPEG", quality=_QUALITY)
    return data.getvalue(), *size
