"""Copying products: pictures, files, ids or a table, for whatever they are pasted into."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from fashrec_gui.language import number, spoken
from fashrec_gui.recommendations.pictures import read_image
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine
    from fashrec_gui.table.columns import Column

translate = QCoreApplication.translate

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
        words = translate("Copying", "Copied the id {id}; there is no picture to copy.")
        told(words.format(id=product_id))
        return

    def done(image: QImage) -> None:
        mime = QMimeData()
        mime.setImageData(image)
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        mime.setText(product_id)
        QGuiApplication.clipboard().setMimeData(mime)
        words = translate("Copying", "Copied the picture and the id {id}.")
        told(words.format(id=product_id))

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
        told(_Told().ids(len(rows)))

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
        told(
            translate(
                "Copying", "{count} products are too many to copy; export them to a file instead."
            ).format(count=number(len(rows)))
        )
        return

    def write() -> tuple[str, str]:
        from core.export.pasting import as_html, as_tsv  # it comes with the engine

        products = engine.products.products(rows)
        titles = [spoken(column.title) for column in columns]
        lines = [[column.text(product) for column in columns] for product in products]
        return as_tsv(titles, lines), as_html(titles, lines)

    def done(written: tuple[str, str]) -> None:
        mime = QMimeData()
        mime.setText(written[0])
        mime.setHtml(written[1])
        QGuiApplication.clipboard().setMimeData(mime)
        told(_Told().table(len(rows)))

    tasks.run(_TASK, write, done, told)


def copy_pictures(
    tasks: Tasks, engine: Engine, rows: Sequence[int], told: Callable[[str], None]
) -> None:
    """Put the pictures of products on the clipboard, several as one sheet and as their files."""
    if len(rows) > _MOST_PICTURES:
        words = translate("Copying", "Select {most} products or fewer to copy their pictures.")
        told(words.format(most=number(_MOST_PICTURES)))
        return
    paths = [path for path in map(engine.picture_path, rows) if path is not None]
    if not paths:
        told(translate("Copying", "There is no usable picture to copy."))
        return

    def done(image: QImage) -> None:
        mime = QMimeData()
        mime.setImageData(image)
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        QGuiApplication.clipboard().setMimeData(mime)
        told(_Told().pictures(len(paths), len(rows) - len(paths)))

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
    for place, path in enumerate(paths):
        image = read_image(path, path.name, _SHEET_TILE)
        left = _SHEET_GAP + place % columns * step + (_SHEET_TILE - image.width()) // 2
        top = _SHEET_GAP + place // columns * step + (_SHEET_TILE - image.height()) // 2
        painter.drawImage(left, top, image)
    painter.end()
    return sheet


class _Told(QObject):
    """Says how many were copied."""

    def ids(self, count: int) -> str:
        if count == 1:
            return self.tr("Copied the id.")
        return self.tr("Copied the ids of %Ln products.", "", count)

    def table(self, count: int) -> str:
        return self.tr("Copied %Ln products as a table: paste it into a spreadsheet.", "", count)

    def pictures(self, count: int, without: int) -> str:
        copied = (
            self.tr("Copied the picture.")
            if count == 1
            else self.tr("Copied %Ln pictures.", "", count)
        )
        if not without:
            return copied
        return " ".join((copied, self.tr("%Ln without a usable picture.", "", without)))


def copy_text(text: str) -> None:
    """Put text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
