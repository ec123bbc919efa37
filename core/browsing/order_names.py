"""What the orders are called in which products can be shown."""

from core.browsing.filter import YEAR

CATALOGUE, NAME, PRODUCT_ID = "catalogue", "name", "product_id"
NEWEST, ARTICLE_TYPE, COLOUR = "newest", "article_type", "colour"
SIMILAR = "similar"
ORDERS = (CATALOGUE, NAME, PRODUCT_ID, NEWEST, ARTICLE_TYPE, COLOUR, SIMILAR)
"""Those that are offered by name; any column gives two more (see `column_order`)."""

_BACKWARD, BY = "-", "by:"


def column_order(field: str, *, backward: bool = False) -> str:
    """Name the order by a column: a field of `Product`, or an extra column's name.

    Forward is from A to Z and from the oldest to the newest, backward the other way round;
    products of which the column says nothing come last either way.
    """
    if field == YEAR:
        order, backward = NEWEST, not backward
    else:
        order = field if field in (NAME, PRODUCT_ID, ARTICLE_TYPE, COLOUR) else BY + field
    return _BACKWARD + order if backward else order


def column_of(order: str) -> tuple[str, bool] | None:
    """Give the column that an order is by, and whether backward; None when it is by none."""
    base, backward = parts(order)
    if base == NEWEST:
        return YEAR, not backward
    if base in (NAME, PRODUCT_ID, ARTICLE_TYPE, COLOUR):
        return base, backward
    return (base.removeprefix(BY), backward) if base.startswith(BY) else None


def is_order(text: str) -> bool:
    """Tell whether a text names an order, of whatever catalogue."""
    return text in ORDERS or column_of(text) is not None


def parts(order: str) -> tuple[str, bool]:
    return order.removeprefix(_BACKWARD), order.startswith(_BACKWARD)
