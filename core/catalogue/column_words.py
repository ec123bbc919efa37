"""What people call the columns of a product, which code knows by their names in `Product`."""

IN_WORDS = {
    "article_type": "article type",
    "sub_category": "sub-category",
    "master_category": "master category",
    "gender": "gender",
    "colour": "colour",
    "season": "season",
    "usage": "usage",
    "year": "year",
}
"""Within a sentence; in the order that people read them."""

_SHORT = {"article_type": "type", "sub_category": "category"}


def in_words(column: str) -> str:
    """Give a column's name as it stands within a sentence."""
    return IN_WORDS.get(column, column.replace("_", " "))


def column_title(column: str) -> str:
    """Give a column's name as it stands by itself."""
    return in_words(column).capitalize()


def short_title(column: str) -> str:
    """Give a column's name where room is short and no other column could be meant."""
    return _SHORT.get(column, in_words(column)).capitalize()
