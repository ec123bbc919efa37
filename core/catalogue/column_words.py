"""What people call the columns of a product, which code knows by their names in `Product`."""

from core.words import worded

IN_WORDS = {
    "article_type": worded("Columns", "article type"),
    "sub_category": worded("Columns", "sub-category"),
    "master_category": worded("Columns", "master category"),
    "gender": worded("Columns", "gender"),
    "colour": worded("Columns", "colour"),
    "season": worded("Columns", "season"),
    "usage": worded("Columns", "usage"),
    "year": worded("Columns", "year"),
}
"""Within a sentence; in the order that people read them."""

_TITLES = {
    "article_type": worded("Columns", "Article type"),
    "sub_category": worded("Columns", "Sub-category"),
    "master_category": worded("Columns", "Master category"),
    "gender": worded("Columns", "Gender"),
    "colour": worded("Columns", "Colour"),
    "season": worded("Columns", "Season"),
    "usage": worded("Columns", "Usage"),
    "year": worded("Columns", "Year"),
    "brand": worded("Columns", "Brand"),
    "price": worded("Columns", "Price"),
    "category": worded("Columns", "Category"),
}
_SHORT = {
    "article_type": worded("Columns", "Type"),
    "sub_category": worded("Columns", "Category"),
}


def in_words(column: str) -> str:
    """Give a column's name as it stands within a sentence."""
    return IN_WORDS.get(column, column.replace("_", " "))


def column_title(column: str) -> str:
    """Give a column's name as it stands by itself; those we know are `worded`."""
    return _TITLES.get(column) or in_words(column).capitalize()


def short_title(column: str) -> str:
    """Give a column's name where room is short and no other column could be meant."""
    return _SHORT.get(column) or column_title(column)
