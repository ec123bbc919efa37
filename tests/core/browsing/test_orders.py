"""Products come in the order that was asked for, and those that are equal as in the catalogue."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import pytest
from numpy.typing import NDArray

from core.browsing import large, orders
from core.browsing.facets import Facets
from core.browsing.field_places import field_places
from core.browsing.filter import Filter
from core.browsing.order_names import ORDERS, column_of, column_order, is_order
from core.browsing.orders import Orders
from core.browsing.reading import read_columns
from core.browsing.text_search import TextSearch
from core.catalogue.product import Product
from core.catalogue.store import ProductStore
from core.errors import FashRecError

OpenProducts = Callable[[Sequence[Product]], ProductStore]


def product(number: str, name: str, kind: str = "", colour: str = "", year: str = "") -> Product:
    return Product(number, name, article_type=kind, colour=colour, year=year)


PRODUCTS = [
    product("10", "shirt 10", "Shirts", "White", "2012"),
    product("9", "Shirt 9", "Belts", "Navy Blue", "2011"),
    product("0100", "", "tops", "Red", ""),
    product("A2", "Écru dress", "Belts", "Vermouth", "2013.0"),
    product("a10", "ecru belt", "", "Black", "SS 2013"),
    product("11", "Zebra", "Shirts", "Multi", "2012"),
    product("12", "shirt 9", "Shirts", "Burgundy", "2012"),
]
LOOKS = np.array(
    [[1, 0], [0, 1], [0.6, 0.8], [0, 0], [0.8, 0.6], [-1, 0], [0, -1]], dtype=np.float32
)


def likeness(rows: NDArray[np.int64], look: NDArray[np.float32]) -> NDArray[np.float32]:
    alike = LOOKS[rows] @ look
    alike[~LOOKS[rows].any(axis=1)] = -2
    return alike


def orders_of(store: ProductStore, facets: Facets) -> Orders:
    places = partial(field_places, store)
    return Orders(len(store), lambda: facets, likeness, places)


@dataclass(frozen=True, eq=False)
class Asked:
    vector: NDArray[np.float32]


@pytest.fixture(params=[0.0, 2.0], ids=["picked", "sorted"])
def made(
    open_products: OpenProducts, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Orders:
    monkeypatch.setattr(orders, "_MOST_SORTED", request.param)
    store = open_products(PRODUCTS)
    facets = Facets(read_columns(store), TextSearch(store))
    return orders_of(store, facets)


@pytest.mark.parametrize(
    ("order", "rows"),
    [
        ("catalogue", [0, 1, 2, 3, 4, 5, 6]),
        ("name", [4, 3, 1, 6, 0, 5, 2]),
        ("product_id", [1, 0, 5, 6, 2, 3, 4]),
        ("newest", [3, 4, 0, 5, 6, 1, 2]),
        ("article_type", [1, 3, 0, 5, 6, 2, 4]),
        ("colour", [2, 1, 6, 0, 4, 5, 3]),
        ("similar", [0, 1, 2, 3, 4, 5, 6]),
        ("-name", [5, 0, 1, 6, 3, 4, 2]),
        ("-product_id", [4, 3, 2, 6, 5, 0, 1]),
        ("-newest", [1, 0, 5, 6, 3, 4, 2]),
        ("-article_type", [2, 0, 5, 6, 1, 3, 4]),
        ("by:article_type", [1, 3, 0, 5, 6, 2, 4]),
    ],
)
def test_every_order_is_as_people_expect(made: Orders, order: str, rows: list[int]) -> None:
    assert made.arranged(Filter(), order).tolist() == rows
    some = Filter(years=(2012, None))
    left = [row for row in rows if row in (0, 3, 4, 5, 6)]
    assert made.arranged(some, order).tolist() == left


def test_likeness_begins_with_the_most_alike_and_ends_with_what_has_no_picture(
    made: Orders,
) -> None:
    up, right = (Asked(np.array(way, dtype=np.float32)) for way in ([0, 1], [1, 0]))
    assert made.arranged(Filter(), "similar", query=up).tolist() == [1, 2, 4, 0, 5, 6, 3]
    assert made.arranged(Filter(), "similar", query=right).tolist() == [0, 4, 2, 1, 6, 5, 3]
    part = np.array([6, 3, 0], dtype=np.int64)
    assert made.arranged(Filter(), "similar", part, right).tolist() == [0, 6, 3]


def test_a_text_in_the_catalogue_s_order_begins_with_the_id_it_names(
    open_products: OpenProducts,
) -> None:
    store = open_products([product("5", "Strap 9"), product("6", "9 lives"), product("9", "Bag")])
    facets = Facets(read_columns(store), TextSearch(store))
    arranged = orders_of(store, facets).arranged
    assert arranged(Filter("9"), "catalogue").tolist() == [2, 0, 1]
    assert arranged(Filter("9"), "name").tolist() == [1, 2, 0]


@pytest.mark.parametrize("field", ["name", "product_id", "year", "colour", "gender", "Fabric"])
def test_a_column_is_sorted_by_forward_and_backward(field: str) -> None:
    for backward in (False, True):
        order = column_order(field, backward=backward)
        assert is_order(order)
        assert column_of(order) == (field, backward)


def test_orders_of_many_products_that_take_a_while_are_known_beforehand(
    made: Orders, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert made.is_at_hand("name")
    monkeypatch.setattr(large, "_LARGE", 5)
    assert not made.is_at_hand("name")
    assert not made.is_at_hand("similar")
    assert made.is_at_hand("newest")
    made.arranged(Filter(), "name")
    assert made.is_at_hand("name")


def test_an_unknown_order_is_refused(made: Orders) -> None:
    with pytest.raises(FashRecError, match="price"):
        made.arranged(Filter(), "price")


def test_an_empty_catalogue_has_every_order(open_products: OpenProducts) -> None:
    store = open_products([])
    facets = Facets(read_columns(store), TextSearch(store))
    made = orders_of(store, facets)
    assert all(len(made.arranged(Filter(), order)) == 0 for order in ORDERS)
