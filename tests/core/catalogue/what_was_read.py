"""What a catalogue that was read says, as plain values to compare."""

from core.catalogue.catalogue import Catalogue


def told(catalogue: Catalogue) -> list[tuple[int | None, str, str, str]]:
    """Give the problems: row, product id, cause and what was done."""
    return [(p.row, p.product_id, p.cause, p.action) for p in catalogue.problems]


def pictures(catalogue: Catalogue) -> list[str]:
    """Give the products' pictures, in the order of the products."""
    return [product.picture for product in catalogue.products]
