"""The states of products that are shown as badges: which there are, and which product has which.

Rules, lists and the classifier say which rows are in a state; the views show it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.catalogue.product import Product
from core.words import worded

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class BadgeKind(Enum):
    """A kind of badge: its icon, the tone of its ground, and its words."""

    NO_PICTURE = ("warning", "amber", worded("Badges", "No usable picture"))
    RULE = ("badge-rule", "accent", worded("Badges", "A rule is active on it"))
    LISTED = ("badge-list", "accent", worded("Badges", "In the list being made"))
    NOT_SURE = (
        "badge-unsure",
        "quiet",
        worded("Badges", "The picture does not say for sure what it is"),
    )

    def __init__(self, icon: str, tone: str, words: str) -> None:
        """Give each kind its fields by name."""
        self.icon = icon
        self.tone = tone
        self.words = words


@dataclass(frozen=True, slots=True)
class Badge:
    """One badge of one product, and what it says in words."""

    kind: BadgeKind
    words: str


class Badges(QObject):
    """Which rows of the catalogue have which badges."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with no badges."""
        super().__init__(parent)
        self._marked: dict[BadgeKind, tuple[bytes, Badge]] = {}

    def mark(self, kind: BadgeKind, rows: NDArray[np.int64] | None, words: str = "") -> None:
        """Say which rows have a kind of badge, in place of those before; None for no row.

        Args:
            kind: of the badge.
            rows: catalogue rows, int64, in any order.
            words: what the badge says; the kind's own words when empty.
        """
        before = self._marked.pop(kind, None)
        if rows is not None and len(rows):
            self._marked[kind] = (_mask(rows), Badge(kind, words or kind.words))
        if before is not None or kind in self._marked:
            self.changed.emit()

    def clear(self) -> None:
        """Forget all badges: another catalogue is shown."""
        if self._marked:
            self._marked.clear()
            self.changed.emit()

    def of(self, row: int, product: Product) -> tuple[Badge, ...]:
        """Give the badges of a product, the most pressing first."""
        found = []
        if product.picture_problem or not product.picture:
            found.append(NO_PICTURE)
        for kind in _ORDER:
            marked = self._marked.get(kind)
            if marked is not None and row < len(marked[0]) and marked[0][row]:
                found.append(marked[1])
        return tuple(found)


NO_PICTURE = Badge(BadgeKind.NO_PICTURE, BadgeKind.NO_PICTURE.words)
_ORDER = tuple(kind for kind in BadgeKind if kind is not BadgeKind.NO_PICTURE)


def _mask(rows: NDArray[np.int64]) -> bytes:
    """Give a byte a row: bytes tell of one row several times as quickly as an array does."""
    import numpy as np  # it comes with the engine, after the window

    marked = np.zeros(int(rows.max()) + 1, dtype=np.bool_)
    marked[rows] = True
    return marked.tobytes()
