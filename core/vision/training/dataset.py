"""Pictures and labels as tensors, split into what is learnt from, tuned on and held out."""

import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from core.catalogue.holdout import is_held_out
from core.catalogue.product import Product
from core.catalogue.reader import Catalogue, picture_path
from core.errors import CatalogueError, PictureError
from core.jobs import Report, StageMeter
from core.vision.decode import decode_picture
from core.vision.preprocessing import DECODE_AT_LEAST, Pixels, Preprocessing

_VALIDATION_SHARE = 20  # one in so many of the products that are not held out
_READ_AHEAD = 512


@dataclass(frozen=True, slots=True)
class Part:
    """Pictures, uint8 (n, 3, height, width), and their label numbers, int64 (n,)."""

    pictures: Tensor
    labels: Tensor

    def __len__(self) -> int:
        return len(self.labels)


@dataclass(frozen=True, slots=True)
class LabelledPictures:
    """A catalogue's pictures with an article type each, in three parts that share no product."""

    labels: tuple[str, ...]
    training: Part
    validation: Part
    held_out: Part


def is_validation(product_id: str) -> bool:
    """Tell whether a product that is not held out is for tuning: a twentieth of them, by its id."""
    digest = hashlib.sha256(product_id.encode()).digest()
    return int.from_bytes(digest[:8], "big") % _VALIDATION_SHARE == 0


def load_labelled_pictures(
    catalogue: Catalogue, preprocessing: Preprocessing, report: Report
) -> LabelledPictures:
    """Decode every labelled picture once; unreadable ones are left out.

    Raises:
        CatalogueError: when there are fewer than two article types to tell apart.
        Cancelled: when the report asks for it.
    """
    products = [p for p in catalogue.products if p.article_type and p.picture]
    products = [p for p in products if not p.picture_problem]
    pixels, kept = _decode_all(catalogue.root, products, preprocessing, report)
    labels = tuple(sorted({product.article_type for product in kept}))
    if len(labels) < 2:
        raise CatalogueError(
            f"{catalogue.source} has fewer than two article types with readable pictures, so there "
            "is nothing to tell apart; check its article type column and its pictures."
        )
    parts = _split(kept)
    if not len(parts["training"]) or not len(parts["held_out"]):
        raise CatalogueError(
            f"{catalogue.source} has only {len(kept)} pictures with an article type, too few to "
            "learn from and to hold a fifth out; use a larger catalogue."
        )
    numbers = {label: number for number, label in enumerate(labels)}
    targets = torch.tensor([numbers[product.article_type] for product in kept])
    pictures = torch.from_numpy(pixels).permute(0, 3, 1, 2)

    def part(name: str) -> Part:
        rows = torch.from_numpy(parts[name])
        return Part(pictures[rows].contiguous(), targets[rows])

    return LabelledPictures(labels, part("training"), part("validation"), part("held_out"))


def _split(products: Sequence[Product]) -> dict[str, NDArray[np.int64]]:
    """Give the row numbers of each part; a catalogue too small for one tunes on what it learns."""
    held_out = np.array([is_held_out(product.product_id) for product in products])
    tuning = np.array([is_validation(product.product_id) for product in products]) & ~held_out
    learning = ~held_out & ~tuning
    return {
        "training": np.flatnonzero(learning),
        "validation": np.flatnonzero(tuning if tuning.any() else learning),
        "held_out": np.flatnonzero(held_out),
    }


def _decode_all(
    root: Path, products: Sequence[Product], preprocessing: Preprocessing, report: Report
) -> tuple[NDArray[np.uint8], list[Product]]:
    meter = StageMeter(report, "Reading pictures", len(products))
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
