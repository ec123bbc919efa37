"""Labels that the user has corrected: data of the user, which no rebuild and no kill loses.

A catalogue may call a shirt a T-shirt. What the user says instead is kept beside the generations,
in `user.sqlite` of the workspace; the catalogue's own files are never changed. Corrections count
wherever products are read: in the next index and in the next training.
"""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.catalogue.product import Product
from core.catalogue.store_writing import writable
from core.userdata.user_data import Table, UserData

CORRECTABLE = ("article_type", "sub_category", "gender", "colour", "season", "usage")
"""The attributes of a product that can be corrected, by their names in `Product`."""

CORRECTIONS = Table(
    "corrections",
    """
        product_id TEXT NOT NULL,
        column_name TEXT NOT NULL,
        value TEXT NOT NULL,
        replaced TEXT NOT NULL,
        made REAL NOT NULL,
        PRIMARY KEY (product_id, column_name)
    """,
)
_PUT = """
INSERT INTO corrections VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET value = excluded.value, made = excluded.made
"""
_REMOVE = "DELETE FROM corrections WHERE product_id = ? AND column_name = ?"


@dataclass(frozen=True, slots=True)
class Correction:
    """One corrected label.

    `column` is one of `CORRECTABLE`; `replaced` is the label that stood there before the first
    correction, "" where that is not known; `made` is when, in seconds since 1970.
    """

    product_id: str
    column: str
    value: str
    replaced: str
    made: float


@dataclass(frozen=True, slots=True)
class Change:
    """A label to be corrected, as in `Corrections.put`; a `value` of "" undoes its correction."""

    product_id: str
    column: str
    value: str
    replaced: str = ""


class Corrections:
    """The corrections of one workspace.

    It may be used from several threads and processes at once; every change is on disk, whole, when
    its method returns.
    """

    def __init__(self, workspace: Path) -> None:
        """Take the workspace's folder, which need not exist yet; nothing is read or made."""
        self._data = UserData(workspace)

    @property
    def path(self) -> Path:
        """The file that they lie in."""
        return self._data.path

    def all(self) -> dict[str, dict[str, str]]:
        """Give the corrected values by product id and column.

        Raises:
            WorkspaceError: when the file is damaged, or not one of FashRec's.
        """
        found: dict[str, dict[str, str]] = {}
        for each in self.listed():
            found.setdefault(each.product_id, {})[each.column] = each.value
        return found

    def listed(self) -> list[Correction]:
        """Give all corrections, the newest first.

        Raises:
            WorkspaceError: when the file is damaged, or not one of FashRec's.
        """
        with self._data.reading(CORRECTIONS) as database:
            rows = database.execute(
                "SELECT product_id, column_name, value, replaced, made FROM corrections "
                "ORDER BY made DESC, product_id, column_name"
            )
            return [Correction(*row) for row in rows]

    def put(self, product_id: str, column: str, value: str, *, replaced: str = "") -> None:
        """Correct a label, or change a correction.

        Args:
            product_id: the product, which need not be in the catalogue at present.
            column: one of `CORRECTABLE`.
            value: the right label, not empty.
            replaced: the label that stands there now; a later correction of the same label keeps
                that of the first.

        Raises:
            ValueError: when there is no such column, or the value is empty.
            WorkspaceError: when the file is damaged, foreign, or cannot be written.
        """
        if not value.strip():
            raise _no_correction(column, value)
        self.change([Change(product_id, column, value, replaced)])

    def remove(self, product_id: str, column: str) -> None:
        """Undo a correction; one that is not there is gone already.

        Raises:
            WorkspaceError: when the file is damaged, foreign, or cannot be written.
        """
        self.change([Change(product_id, column, "")])

    def change(self, changes: Iterable[Change]) -> None:
        """Correct labels and undo corrections, in their order: all of them, or none.

        Raises:
            ValueError: when there is no such column, or a value is nothing but spaces.
            WorkspaceError: when the file is damaged, foreign, or cannot be written.
        """
        made = time.time()
        statements = [_statement(each, made) for each in changes]
        if not self._data.path.exists():  # what is to be undone there is gone already
            statements = [each for each in statements if each[0] == _PUT]
        if not statements:
            return
        with self._data.changing(_step_label(statements), CORRECTIONS) as database:
            for statement, values in statements:
                database.execute(statement, values)

    def applied_to(self, products: Iterable[Product]) -> list[Product]:
        """Give the products with their corrected labels; others are given as they are.

        Raises:
            WorkspaceError: when the file is damaged, or not one of FashRec's.
        """
        corrected = self.all()
        if not corrected:
            return list(products)
        return [_corrected(product, corrected) for product in products]


def _statement(change: Change, made: float) -> tuple[str, tuple[str | float, ...]]:
    """Give what writes a change, and its values.

    Raises:
        ValueError: when there is no such column, or the value is nothing but spaces.
    """
    product_id = writable(change.product_id)
    if not change.value:
        return _REMOVE, (product_id, change.column)
    label = change.value.strip()
    if change.column not in CORRECTABLE or not label:
        raise _no_correction(change.column, change.value)
    texts = (writable(text) for text in (change.column, label, change.replaced))
    return _PUT, (product_id, *texts, made)


def _step_label(statements: Sequence[tuple[str, object]]) -> str:
    """Name the step that undoes so many corrections at once."""
    count = len(statements)
    return "Correct a label" if count == 1 else f"Correct {count:,} labels"


def _no_correction(column: str, value: str) -> ValueError:
    return ValueError(f"no correction: {column!r} to {value!r}")


def _corrected(product: Product, corrected: dict[str, dict[str, str]]) -> Product:
    changes = corrected.get(writable(product.product_id))
    return product if changes is None else replace(product, **changes)  # type: ignore[arg-type]
