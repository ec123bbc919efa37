"""Orders into which a list can be brought at once."""

import pytest

from core.catalogue.product import Product
from core.lists.catalogued import Catalogued
from core.lists.product_list import ListItem, Origin
from core.lists.sorting import SORTS, sorted_ids

PRODUCTS = [
    Product("12", "Shirt 10", article_type="Shirts", colour="Red"),
    Product("9", "shirt 9", article_type="Shirts", colour=""),
    Product("7", "Écru cap", article_type="Caps", colour="Blue"),
]
ITEMS = [
    Catalogued(ListItem("12", "", "", Origin("1", "blend", 0.4), 3.0), 0),
    Catalogued(ListItem("9", "", "", Origin(), 1.0), None),
    Catalogued(ListItem("7", "", "", Origin("1", "blend", 0.9), 2.0), 2),
]


@pytest.mark.parametrize(
    ("by", "wanted"),
    [
        ("name", ["7", "9", "12"]),
        ("id", ["7", "9", "12"]),
        ("article type", ["7", "12", "9"]),  # both shirts stay as they stood
        ("colour", ["7", "12", "9"]),
        ("score", ["7", "12", "9"]),
        ("time it was added", ["9", "7", "12"]),
    ],
)
def test_products_are_sorted_as_people_do(by, wanted):
    assert sorted_ids(ITEMS, PRODUCTS, by) == wanted


def test_every_order_is_tested():
    assert len(SORTS) == 6
