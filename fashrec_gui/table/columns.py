"""The columns in which products can be seen: what each is called, how wide it is, what it says."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.catalogue.column_words import column_title
from core.catalogue.product import Product
from core.words import worded

NAME, PICTURE, STATE = "name", "picture_shown", "state"
_ATTRIBUTE = "attribute:"

_WIDTHS = {
    NAME: 280,
    PICTURE: 56,
    STATE: 88,
    "product_id": 112,
    "article_type": 136,
    "sub_category": 128,
    "master_category": 128,
    "gender": 88,
    "colour": 120,
    "season": 96,
    "year": 72,
    "usage": 96,
}
_TITLES = {
    NAME: worded("TableColumns", "Name"),
    PICTURE: worded("TableColumns", "Picture"),
    STATE: worded("TableColumns", "State"),
    "product_id": worded("TableColumns", "Id"),
}
_OTHER_WIDTH = 128

FIRST_ORDER = (
    PICTURE,
    "product_id",
    NAME,
    "article_type",
    "colour",
    "gender",
    "season",
    "year",
    "master_category",
    STATE,
)
"""The columns that are shown until the user chooses others, from the left."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `key` is a field of `Product`, or names an extra column or a painted one."""

    key: str
    title: str  # to be said by `spoken`
    width: int  # in pixels, before the user changes it

    @property
    def is_text(self) -> bool:
        """Whether it shows words of the catalogue, not a picture or badges."""
        return self.key not in (PICTURE, STATE)

    @property
    def can_be_hidden(self) -> bool:
        """Whether the user may hide it; a product is always known by its name."""
        return self.key != NAME

    @property
    def field(self) -> str:
        """What filters and orders call it: a field of `Product`, or an extra column's name."""
        return self.key.removeprefix(_ATTRIBUTE)

    @property
    def shown_at_first(self) -> bool:
        """Whether it is shown until the user chooses."""
        return self.key in FIRST_ORDER

    def text(self, product: Product) -> str:
        """Give what the catalogue says of a product in this column; "" for nothing."""
        if self.key.startswith(_ATTRIBUTE):
            return product.attributes.get(self.field, "")
        return str(getattr(product, self.key)) if self.is_text else ""


def columns_of(products: Iterable[Product]) -> tuple[Column, ...]:
    """Give the columns of a catalogue, the name first, from some of its products.

    Columns that FashRec has no name for come last, in the order they are met.
    """
    known = [Column(key, _TITLES.get(key, column_title(key)), _WIDTHS[key]) for key in _WIDTHS]
    names = dict.fromkeys(name for product in products for name in product.attributes)
    others = [Column(_ATTRIBUTE + name, name, _OTHER_WIDTH) for name in names]
    return (*known, *others)
