"""Pictures and labels as tensors, split into what is learnt from, tuned on and held out."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from blake3 import blake3
from numpy.typing import NDArray
from torch import Tensor

from core.catalogue.catalogue import Catalogue
from core.catalogue.column_words import in_words
from core.catalogue.holdout import is_held_out, is_validation
from core.catalogue.labels import is_label, labels_of, plain
from core.catalogue.product import Product
from core.catalogue.reader import picture_path
from core.errors import CatalogueError, PictureError
from core.jobs import Report, StageMeter
from core.vision.decode import decode_picture
from core.vision.preprocessing import DECODE_AT_LEAST, Pixels, Preprocessing
from core.words import worded

_READ_AHEAD = 512


@dataclass(frozen=True, slots=True)
class Column:
    """One column's labels and every picture's label number, int64 (n,), -1 where it has none."""

    labels: tuple[str, ...]
    targets: Tensor


@dataclass(frozen=True, slots=True)
class LabelledPictures:
    """A catalogue's pictures with what its columns say, in three parts that share no product.

    `pictures` is uint8 (n, 3, height, width), pixel after pixel in memory. `columns` has the column
    that is to be learnt first; every picture has a label there. The parts are row numbers, int64.
    Labels that only held-out products have are among a column's labels, though nothing can be
    learnt about them, so that the figures count every held-out picture.
    """

    product_ids: tuple[str, ...]
    pictures: Tensor
    columns: dict[str, Column]
    training: Tensor
    validation: Tensor
    held_out: Tensor

    @property
    def main(self) -> str:
        """The column that is to be learnt; the others help."""
        return next(iter(self.columns))

    def sizes(self) -> dict[str, int]:
        """Say how many labels every column has."""
        return {name: len(column.labels) for name, column in self.columns.items()}

    def fingerprint(self) -> str:
        """Give a hash of all pictures and labels, to tell whether they are the same again."""
        content = blake3()
        content.update(repr((self.product_ids, list(self.columns))).encode())
        content.update(self.pictures.permute(0, 2, 3, 1).contiguous().numpy().reshape(-1).data)
        for column in self.columns.values():
            content.update(repr(column.labels).encode())
            content.update(column.targets.numpy().view(np.uint8).data)
        return content.hexdigest()


def load_labelled_pictures(
    catalogue: Catalogue,
    products: Sequence[Product],
    columns: Sequence[str],
    preprocessing: Preprocessing,
    report: Report,
) -> LabelledPictures:
    """Decode the picture of every product that has a label in the first column.

    Unreadable pictures are left out, and so are other columns with fewer than two labels.

    Args:
        catalogue: where the pictures lie.
        products: its products, with the user's corrections.
        columns: names of `Product`'s attributes, the one to be learnt first.
        preprocessing: how a picture comes onto the canvas.
        report: called with progress.

    Raises:
        CatalogueError: when there are fewer than two labels to tell apart, or too few pictures.
        Cancelled: when the report asks for it.
    """
    main = columns[0]
    usable = [p for p in products if p.picture and not p.picture_problem and _label(p, main)]
    pixels, kept = _decode_all(catalogue.root, usable, preprocessing, report)
    known = {name: _column([_label(product, name) for product in kept]) for name in columns}
    if len(known[main].labels) < 2:
        raise CatalogueError(
            worded(
                "Training",
                "{catalogue} has fewer than two labels under {column} with "
                "readable pictures, so there is nothing to tell apart; check that "
                "column and the pictures.",
            ).filled(catalogue=catalogue.source, column=in_words(main))
        )
    parts = _split(kept)
    if len(parts["training"]) < 2 or not len(parts["held_out"]):
        raise CatalogueError(
            worded(
                "Training",
                "{catalogue} has only {count} pictures with a label under "
                "{column}, too few to learn from and to hold a fifth out; use a "
                "larger catalogue.",
            ).filled(catalogue=catalogue.source, count=len(kept), column=in_words(main))
        )
    return LabelledPictures(
        tuple(product.product_id for product in kept),
        torch.from_numpy(pixels).permute(0, 3, 1, 2),
        {name: column for name, column in known.items() if name == main or len(column.labels) > 1},
        **{part: torch.from_numpy(rows) for part, rows in parts.items()},
    )


def _label(product: Product, column: str) -> str:
    """Give what a product's column says; "" where it says nothing, in whatever words."""
    value = str(getattr(product, column))
    return value if is_label(value) else ""


def _column(values: Sequence[str]) -> Column:
    labels = labels_of(values)
    numbers = {plain(label): number for number, label in enumerate(labels)}
    return Column(labels, torch.tensor([numbers.get(plain(value), -1) for value in values]))


def _split(products: Sequence[Product]) -> dict[str, NDArray[np.int64]]:
    """Give the row numbers of each part; a catalogue too small for one tunes on what it learns."""
    held_out = np.array([is_held_out(product.product_id) for product in products])
    tuning = np.array([is_validation(product.product_id) for product in products])
    learning = ~held_out & ~tuning
    return {
        "training": np.flatnonzero(learning),
        "validation": np.flatnonzero(tuning if tuning.any() else learning),
        "held_out": np.flatnonzero(held_out),
    }


def _decode_all(
    root: Path, products: Sequence[Product], preprocessing: Preprocessing, report: Report
) -> tuple[NDArray[np.uint8], list[Product]]:
    meter = StageMeter(report, worded("Stages", "Reading pictures"), len(products))
    pixels = np.empty((len(products), preprocessing.height, preprocessing.width, 3), np.uint8)
    kept: list[Product] = []
    decode = _decoder(root, preprocessing)
    with ThreadPoolExecutor(max_workers=2) as threads:
        for start in range(0, len(products), _READ_AHEAD):
            chunk = products[start : start + _READ_AHEAD]
            for product, canvas in zip(chunk, threads.map(decode, chunk), strict=True):
                if canvas is not None:
                    pixels[len(kept)] = canvas
                    kept.append(product)
                meter.advance()
    return pixels[: len(kept)], kept


def _decoder(root: Path, preprocessing: Preprocessing) -> Callable[[Product], Pixels | None]:
    def decode(product: Product) -> Pixels | None:
        try:
            path = picture_path(root, product.picture)
            picture = decode_picture(path, at_least=DECODE_AT_LEAST)
        except PictureError:
            return None
        return preprocessing.apply(picture)

    return decode
