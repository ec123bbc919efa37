"""Prices and stock, from whatever column a catalogue has for them."""

import json
from collections.abc import Sequence

import numpy as np
import pytest

from core.catalogue.product import Product
from core.engine import Engine
from core.recommend.conditions import Conditions
from core.recommend.facts import Facts, is_in_stock, price_of


class Shelf:
    """Products whose extra columns are given; counts how often all of them are read."""

    def __init__(self, *attributes: dict[str, str]) -> None:
        self._products = [Product(str(row), attributes=each) for row, each in enumerate(attributes)]
        self.reads = 0

    def __len__(self) -> int:
        return len(self._products)

    def products(self, rows: Sequence[int]) -> list[Product]:
        return [self._products[row] for row in rows]

    def joined(self, fields: Sequence[str], first: int, last: int) -> list[str]:
        self.reads += 1
        return [json.dumps(each.attributes) for each in self._products[first:last]]


def facts(*attributes: dict[str, str]) -> Facts:
    def no_facets():
        raise AssertionError("the columns of few values are not needed for prices")

    return Facts(Shelf(*attributes), no_facets)


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("19.9", 19.9),
        ("19,90 €", 19.9),
        ("€ 1.299,00", 1299),
        ("1,299.00 USD", 1299),
        ("1,299", 1299),
        ("Rs. 1 299", 1299),
        ("1'299.50", 1299.5),
        ("12,34,567", 1234567),
        ("0", 0),
    ],
)
def test_prices_are_read_as_shops_write_them(text, price):
    assert price_of(text) == pytest.approx(price)


@pytest.mark.parametrize("text", ["", "on request", "NA"])
def test_what_is_no_price_is_none(text):
    assert np.isnan(price_of(text))


@pytest.mark.parametrize("text", ["yes", "TRUE", "In stock", "12", "3.0", " available "])
def test_what_can_be_had_is_in_stock(text):
    assert is_in_stock(text)


@pytest.mark.parametrize("text", ["", "no", "0", "-1", "sold out", "Out of stock"])
def test_what_is_not_known_to_be_there_is_not_in_stock(text):
    assert not is_in_stock(text)


def test_columns_are_found_by_their_names_and_read_once():
    found = facts({"Sale Price": "10", "Qty": "0"}, {"Sale Price": "", "Qty": "4"})

    assert found.has_prices and found.has_stock
    for _ in range(2):
        assert found.price.tolist()[0] == 10
        assert np.isnan(found.price[1])
        assert found.in_stock.tolist() == [False, True]


def test_a_catalogue_without_such_columns_says_so():
    found = facts({"fabric": "wool"}, {})

    assert not found.has_prices and not found.has_stock
    assert found.price is None and found.in_stock is None


def test_prices_and_stock_of_an_indexed_catalogue_narrow_its_lists(
    build, shop, workspace, own_home
):
    """Product 10n costs n; every fourth one is sold out."""
    table = shop / "styles.csv"
    head, *lines = table.read_text(encoding="utf-8").splitlines()
    priced = [
        f'{line},"€ {number},00",{"no" if number % 4 == 0 else "yes"}'
        for number, line in enumerate(lines)
    ]
    table.write_text("\n".join([f"{head},Price,In stock", *priced]), encoding="utf-8")
    build(shop, workspace)
    engine = Engine.open(workspace)

    def rows(**conditions):
        wanted = Conditions(**conditions)
        found = engine.recommend(engine.query_products([10]), "blend", 24, conditions=wanted)
        return sorted(each.row for each in found.recommendations)

    assert engine.facts.has_prices
    assert rows(price_within=0.2) == [8, 9, 11, 12]
    assert rows(price_within=0.2, in_stock=True) == [9, 11]
    engine.close()
