"""What the map says of its products: on labels, and to screen readers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from core.catalogue.product import Product
from fashrec_gui.language import Speaker
from fashrec_gui.map.marks import Marks
from fashrec_gui.map.shown_map import ShownMap

translate = QCoreApplication.translate
Marked = Speaker("Marked")

ProductOf = Callable[[int], Product]
"""Gives the product of a catalogue row."""


def caption_of(product: Product) -> tuple[str, ...]:
    """Give the lines about a product under the pointer, or where the keys are."""
    facts = (product.article_type, product.colour, product.gender)
    lines = (product.name or product.product_id, " · ".join(filter(None, facts)))
    return tuple(filter(None, lines))


def point_words(point: int, marks: Marks, shown: ShownMap, product_of: ProductOf | None) -> str:
    """Say which product is at a point, and how it is marked."""
    if product_of is None:
        return ""
    said = list(caption_of(product_of(int(shown.rows[point]))))
    if point in marks.asked:
        said.append(translate("Marked", "asked about"))
    elif point in marks.recommended:
        said.append(translate("Marked", "recommended"))
    return ", ".join(said)


def marked_words(marks: Marks, shown: ShownMap, product_of: ProductOf | None) -> str:
    """Say what is asked about, and how much is recommended; "" for nothing."""
    count = len(marks.asked)
    if not count:
        return ""
    what = point_words(marks.asked[0], marks, shown, product_of) if count == 1 else ""
    what = what or Marked.tr("%Ln products asked about", "", count)
    found = Marked.tr("%Ln recommended products are marked", "", len(marks.recommended))
    return f"{what}, {found}"


def keys_words() -> str:
    """Say what a map is, and what the keys do on it."""
    return translate(
        "Marked",
        "Products near each other look alike. Arrow keys go from product to product, Space "
        "recommends for it, Enter opens it large, plus and minus zoom, 0 shows everything.",
    )
