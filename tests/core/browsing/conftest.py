"""A small catalogue to choose from, kept as real catalogues are."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from core.browsing.facets import Facets
from core.browsing.reading import read_columns
from core.browsing.text_search import TextSearch
from core.catalogue.product import Product
from core.catalogue.store import ProductStore, write_products

SHIRT = ("Shirts", "Topwear", "Apparel")
TEE = ("Tshirts", "Topwear", "Apparel")
BELT = ("Belts", "Belts", "Accessories")
SHOE = ("Casual Shoes", "Shoes", "Footwear")


def product(
    number: int, name: str, kind: tuple[str, str, str], colour: str, gender: str, year: str = "2012"
) -> Product:
    return Product(
        str(100 + number), name, *kind, colour, gender, "Summer", year, "Casual", f"{number}.jpg"
    )


PRODUCTS = [
    product(0, "Arrow Men White Shirt", SHIRT, "White", "Men", "2011"),
    product(1, "Arrow Men Blue Shirt", SHIRT, "Navy Blue", "Men"),
    product(2, "Puma Women Tee", TEE, "Navy Blue", "Women", "2013"),
    product(3, "Puma Men Tee", TEE, "navy blue ", "Men", "2013"),
    product(4, "Puma Men Black Belt", BELT, "Black", "Men", ""),
    product(5, "Arrow Women Black Belt", BELT, "Black", "Women", "2011"),
    product(6, "Puma Women White Shoes", SHOE, "White", "Women"),
    product(7, "Nameless shoe", SHOE, "NA", "Women"),
]


@pytest.fixture
def open_products(tmp_path: Path) -> Iterator[Callable[[Sequence[Product]], ProductStore]]:
    """Give a function that keeps products and opens them."""
    stores: list[ProductStore] = []

    def opened(products: Sequence[Product]) -> ProductStore:
        path = tmp_path / f"products {len(stores)}.sqlite"
        write_products(path, products)
        stores.append(ProductStore(path))
        return stores[-1]

    yield opened
    for store in stores:
        store.close()


@pytest.fixture
def make_facets(
    open_products: Callable[[Sequence[Product]], ProductStore],
) -> Callable[[Sequence[Product]], Facets]:
    """Give a function that reads what there is to choose from of some products."""

    def made(products: Sequence[Product]) -> Facets:
        store = open_products(products)
        return Facets(read_columns(store), TextSearch(store))

    return made


@pytest.fixture
def facets(make_facets: Callable[[Sequence[Product]], Facets]) -> Facets:
    return make_facets(PRODUCTS)
