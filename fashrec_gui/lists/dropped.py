"""What is dropped on a list, as rows of the open catalogue."""

from __future__ import annotations

from typing import Protocol

from core.lists.product_list import Origin
from fashrec_gui.dragged_products import DraggedProducts


class Ids(Protocol):
    """What is asked of the product store."""

    def row_of(self, product_id: str) -> int | None: ...


def rows_of(catalogue: Ids, products: DraggedProducts) -> tuple[list[int], dict[int, Origin]]:
    """Give the rows of dropped products, and where they were found, by row.

    Products of another catalogue have no row here and are left out.
    """
    named: list[tuple[str, int | None]] = [(str(row), row) for row in products.rows]
    if products.ids:
        named = [(each, catalogue.row_of(each)) for each in products.ids]
    found = {row: name for name, row in named if row is not None}
    origins = {
        row: products.origins[name] for row, name in found.items() if name in products.origins
    }
    return list(found), origins
