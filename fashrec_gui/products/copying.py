"""Copying products: pictures, files, ids or a table, for whatever they are pasted into."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from fashrec_gui.recommendations.pictures import read_image
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine
    from fashrec_gui.table.columns import Column

_TASK = "copy a product"
_LONGEST_SIDE = 2000
_FEW = 1000
_MOST_IN_TABLE = 100_000
_MOST_PICTURES = 60
_SHEET_TILE, _SHEET_GAP = 400, 24  # pixels
_RGB = QImage.Format.Format_RGB32


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
        told("Copied the id." if len(rows) == 1 else f"Copied the ids of {len(rows):,} products.")

    if len(rows) > _FEW:
        tasks.run(_TASK, find, done, told)
    else:
        done("\n".join(each.product_id for each in engine.products.products(rows)))


def copy_table(
    tasks: Tasks,
    engine: Engine,
    rows: Sequence[int],
    columns: Sequence[Column],
    told: Callable[[str], None],
) -> None:
    """Put products on the clipboard as a table for a spreadsheet; `told` gets a sentence then."""
    if len(rows) > _MOST_IN_TABLE:
        told(f"{len(rows):,} products are too many to copy; export them to a file instead.")
        return

    def write() -> tuple[str, str]:
        from core.export.pasting import as_html, as_tsv  # it comes with the engine

        products = engine.products.products(rows)
        titles = [column.title for column in columns]
        lines = [[column.text(product) for column in columns] for product in products]
        return as_tsv(titles, lines), as_html(titles, lines)

    def done(written: tuple[str, str]) -> None:
        mime = QMimeData()
        mime.setText(written[0])
        mime.setHtml(written[1])
        QGuiApplication.clipboard().setMimeData(mime)
        told(f"Copied {_counted(rows)} as a table: paste it into a spreadsheet.")

    tasks.run(_TASK, write, done, told)


def copy_pictures(
    tasks: Tasks, engine: Engine, rows: Sequence[int], told: Callable[[str], None]
) -> None:
    """Put the pictures of products on the clipboard, several as one sheet and as their files."""
    if len(rows) > _MOST_PICTURES:
        told(f"Select {_MOST_PICTURES} products or fewer to copy their pictures.")
        return
    paths = [path for path in map(engine.picture_path, rows) if path is not None]
    if not paths:
        told("There is no usable picture to copy.")
        return

    def done(image: QImage) -> None:
        mime = QMimeData()
        mime.setImageData(image)
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        QGuiApplication.clipboard().setMimeData(mime)
        some = "the picture" if len(paths) == 1 else f"{len(paths)} pictures"
        without = len(rows) - len(paths)
        told(f"Copied {some}." + (f" {without} without a usable picture." if without else ""))

    tasks.run(_TASK, lambda: picture_sheet(paths), done, told)


def picture_sheet(paths: Sequence[Path]) -> QImage:
    """Decode pictures and put them beside each other on white; one alone comes as it is.

    Raises:
        PictureError: when one cannot be decoded.
    """
    if len(paths) == 1:
        return read_image(paths[0], paths[0].name, _LONGEST_SIDE)
    columns = math.ceil(math.sqrt(len(paths)))
    lines = -(-len(paths) // columns)
    step = _SHEET_TILE + _SHEET_GAP
    sheet = QImage(columns * step + _SHEET_GAP, lines * step + _SHEET_GAP, _RGB)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    for number, path in enumerate(paths):
        image = read_image(path, path.name, _SHEET_TILE)
        left = _SHEET_GAP + number % columns * step + (_SHEET_TILE - image.width()) // 2
        top = _SHEET_GAP + number // columns * step + (_SHEET_TILE - image.height()) // 2
        painter.drawImage(left, top, image)
    painter.end()
    return sheet


def _counted(rows: Sequence[int]) -> str:
    return "1 product" if len(rows) == 1 else f"{len(rows):,} products"


def copy_text(text: str) -> None:
    """Put text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
