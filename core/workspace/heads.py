"""What a generation keeps of its classifier's heads, and what the catalogue itself says of them."""

import json
from collections.abc import Sequence
from operator import attrgetter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.catalogue.labels import plain
from core.catalogue.product import Product
from core.durable import write_text
from core.vision.classifier import Head
from core.workspace.layout import HEADS

NO_LABEL = -1
"""Stands for a product without a value, or with one that the head does not know."""


class _Numbers(dict[str, int]):
    """From a text of the catalogue to the number of its label; each text is looked at once."""

    def __init__(self, labels: Sequence[str]) -> None:
        super().__init__()
        self._labels = {plain(label): number for number, label in enumerate(labels)}

    def __missing__(self, text: str) -> int:
        number = self._labels.get(plain(text), NO_LABEL)
        self[text] = number
        return number


def catalogue_codes(products: Sequence[Product], heads: Sequence[Head]) -> NDArray[np.int16]:
    """Give for every head the number of the label that the catalogue gives each product.

    Case and spaces around a text do not count.

    Returns:
        int16 (n, heads), `NO_LABEL` where there is none, all of a column that products do not have.
    """
    codes = np.full((len(products), len(heads)), NO_LABEL, dtype=np.int16)
    for place, head in enumerate(heads):
        if head.column not in Product.__slots__:
            continue
        numbers = _Numbers(head.labels)
        texts = map(attrgetter(head.column), products)
        codes[:, place] = np.fromiter(
            map(numbers.__getitem__, texts), dtype=np.int16, count=len(products)
        )
    return codes


def save_heads(generation: Path, heads: Sequence[Head]) -> None:
    """Write the heads of the classifier whose predictions the generation holds.

    Raises:
        OSError: when the disk is full.
    """
    text = json.dumps([head.as_json() for head in heads], indent=1, ensure_ascii=False)
    write_text(generation / HEADS, text + "\n")


def load_heads(generation: Path) -> tuple[Head, ...]:
    """Read what `save_heads` wrote, the main head first.

    Raises:
        OSError: when it cannot be read.
        ValueError, KeyError, TypeError: when it is something else.
    """
    raw = json.loads((generation / HEADS).read_text(encoding="utf-8"))
    heads = tuple(Head.from_json(head) for head in raw)
    if not heads:
        raise ValueError(f"{HEADS} names no column")
    return heads
