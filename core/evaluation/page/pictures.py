"""Small pictures of products, within the page."""

from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image

from core.errors import PictureError
from core.evaluation.page.elements import data_uri, text

if TYPE_CHECKING:
    from core.catalogue.product import Product
    from core.engine import Engine

SIDE = 120  # pixels of the longer side within the page
SHOWN = 76  # pixels of the longer side on the page, so that it is sharp on fine screens
_LOADED = 128
_QUALITY = 78


class ProductPictures:
    """The products of a workspace with their pictures, by id; each picture is made once."""

    def __init__(self, engine: "Engine") -> None:
        """Take the workspace."""
        self._engine = engine
        self._images: dict[int, str] = {}
        self.unreadable = 0
        """How many pictures could not be shown."""

    def product(self, product_id: str) -> "Product | None":
        """Give a product, None when the catalogue has no such."""
        row = self._engine.products.row_of(product_id)
        return None if row is None else self._engine.products.product(row)

    def image(self, product_id: str) -> str:
        """Give the picture as an <img>, or words in its place."""
        row = self._engine.products.row_of(product_id)
        if row is None:
            return "not in the catalogue"
        if row not in self._images:
            self._images[row] = self._made(row, product_id)
        return self._images[row]

    def _made(self, row: int, product_id: str) -> str:
        picture = small_picture(self._engine, row, SIDE)
        if picture is None:
            self.unreadable += 1
            return "no picture"
        buffer = BytesIO()
        picture.save(buffer, "JPEG", quality=_QUALITY, optimize=True)
        shrink = min(1.0, SHOWN / max(picture.size))
        width, height = (max(1, round(side * shrink)) for side in picture.size)
        address = data_uri(buffer.getvalue(), "image/jpeg")
        return f'<img src="{address}" width="{width}" height="{height}" alt="{text(product_id)}">'


def small_picture(engine: "Engine", row: int, side: int) -> Image.Image | None:
    """Give a product's picture fitted into a square, None when it cannot be shown."""
    path = engine.picture_path(row)
    if path is None:
        return None
    try:
        picture = engine.thumbnails.load(path, min(side, _LOADED))
    except PictureError:  # one bad picture never stops a report
        return None
    picture.thumbnail((side, side), Image.Resampling.LANCZOS)
    return picture
