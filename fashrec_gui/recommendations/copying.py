"""Copying a product: its picture, its file and its id, for whatever it is pasted into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from fashrec_gui.recommendations.pictures import read_image
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine

_TASK = "copy a product"
_LONGEST_SIDE = 2000
_FEW = 1000


def copy_product(tasks: Tasks, engine: Engine, row: int, told: Callable[[str], None]) -> None:
    """Put a product on the clipboard once its picture is read; `told` gets a sentence then.

    A product without a usable picture is copied by its id alone.
    """
    product_id = engine.products.product(row).product_id
    path = engine.picture_path(row)
    if path is None:
        copy_text(product_id)
        told(f"Copied the id {product_id}; there is no picture to copy.")
        return

    def done(image: QImage) -> None:
        mime = QMimeData()
        mime.setImageData(image)
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        mime.setText(product_id)
        QGuiApplication.clipboard().setMimeData(mime)
        told(f"Copied the picture and the id {product_id}.")

    tasks.run(_TASK, lambda: read_image(path, product_id, _LONGEST_SIDE), done, told)


def copy_ids(
    tasks: Tasks, engine: Engine, rows: Sequence[int], told: Callable[[str], None]
) -> None:
    """Put the ids of products on the clipboard, one a line; `told` gets a sentence then."""

    def find() -> str:
        ids = engine.products.ids()  # all of them take less than many whole products
        return "\n".join(ids[row] for row in rows)

    def done(text: str) -> None:
        copy_text(text)
        told(f"Copied the ids of {len(rows):,} products.")

    if len(rows) > _FEW:
        tasks.run(_TASK, find, done, told)
    else:
        done("\n".join(each.product_id for each in engine.products.products(rows)))


def copy_text(text: str) -> None:
    """Put text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
