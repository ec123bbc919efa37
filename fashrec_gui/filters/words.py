"""Words that several parts of the filters say."""

from core.browsing.filter import CATEGORY, TEXT, YEARS
from core.catalogue.column_words import column_title


def products_in_words(count: int) -> str:
    """Count products: "1 product", "1,204 products"."""
    return f"{count:,} product{'' if count == 1 else 's'}"


def part_title(column: str) -> str:
    """Name what a part of a filter is about."""
    own = {TEXT: "Search", YEARS: "Years", CATEGORY: "Category"}
    return own.get(column) or column_title(column)
