"""Products on their way from one place of the window to another, by dragging.

Beside what other programs can read of a drag (files, text), FashRec's own places read the products
themselves: their ids, and their rows in the catalogue where they stay within the same window.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QByteArray, QMimeData

from core.lists.product_list import Origin

MIME = "application/x-fashrec-products"
"""The type of what `put_products` writes."""


@dataclass(frozen=True, slots=True)
class DraggedProducts:
    """Products by id, or by row of the open catalogue where ids are not at hand.

    `origins` tells by id or row, as text, where a product was found.
    """

    ids: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)


def put_products(mime: QMimeData, products: DraggedProducts) -> None:
    """Let a drag carry products."""
    document = {
        "process": os.getpid(),
        "ids": products.ids,
        "rows": products.rows,
        "origins": {
            key: [each.query, each.recommender, each.score]
            for key, each in products.origins.items()
        },
    }
    mime.setData(MIME, QByteArray(json.dumps(document).encode()))


def carries_products(mime: QMimeData) -> bool:
    """Tell whether a drag carries products, without reading them."""
    return mime.hasFormat(MIME)


def taken_products(mime: QMimeData) -> DraggedProducts | None:
    """Read the products of a drag; None where it carries none that can be read here.

    Rows are those of another window's catalogue when the drag comes from there, and left out.
    """
    if not carries_products(mime):
        return None
    try:
        document = json.loads(mime.data(MIME).data())
        ids = tuple(str(each) for each in document["ids"])
        rows = tuple(int(each) for each in document["rows"])
        origins = {str(key): Origin(*each) for key, each in document["origins"].items()}
        if document["process"] != os.getpid():
            rows = ()
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    return DraggedProducts(ids, rows, origins) if ids or rows else None
