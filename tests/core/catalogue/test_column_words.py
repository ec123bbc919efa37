"""What people call a product's columns."""

from dataclasses import fields

import pytest

from core.catalogue.column_words import IN_WORDS, column_title, in_words, short_title
from core.catalogue.product import Product


def test_only_columns_that_products_have_are_named():
    assert set(IN_WORDS) <= {field.name for field in fields(Product)}


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ("article_type", ("article type", "Article type", "Type")),
        ("sub_category", ("sub-category", "Sub-category", "Category")),
        ("colour", ("colour", "Colour", "Colour")),
        ("", ("", "", "")),
    ],
)
def test_a_column_is_called_as_its_place_asks(column, words):
    assert (in_words(column), column_title(column), short_title(column)) == words


def test_a_column_without_words_is_called_by_its_name():
    assert in_words("price_range") == "price range"
