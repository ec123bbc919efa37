"""A text finds what it begins, and one slip of a finger in a word is forgiven."""

from collections.abc import Callable, Sequence

import pytest

from core.browsing.facets import Facets
from core.browsing.filter import Filter
from core.browsing.text_search import TextSearch, Vocabulary
from core.catalogue.product import Product
from core.catalogue.store import ProductStore

PRODUCTS = [
    Product("tshrt-1", "Puma Women Blue Tshirt", "Tshirts", colour="Blue"),
    Product("2", "Arrow Men Tshirt", "Tshirts", colour="Black"),
    Product("3", "Crème Brûlée Dress", "Dresses"),
    Product("4", "Arrow Men Short-Sleeve Shirt", "Shirts", colour="Black"),
    Product("5", "Blanket"),
]


@pytest.fixture
def search(open_products: Callable[[Sequence[Product]], ProductStore]) -> TextSearch:
    return TextSearch(open_products(PRODUCTS))


@pytest.mark.parametrize(
    ("typed", "instead", "rows"),
    [
        ("dreess", "dress", [2]),  # one letter too many
        ("drss", "dress", [2]),  # one left out
        ("drwss", "dress", [2]),  # one mistaken
        ("derss", "dress", [2]),  # two swapped
        ("blcak", "black", [1, 3]),
        ("arrow dreas", "arrow dress", []),
        ("woemn tshrit", "women tshirt", [0]),
        ("short-slevee", "short-sleeve", [3]),
        ("CRÉMW", "creme", [2]),
        ("pums", "puma", [0]),
        ("brule", "", [2]),
    ],
)
def test_one_slip_in_a_word_is_forgiven(
    search: TextSearch, typed: str, instead: str, rows: list[int]
) -> None:
    found = search.find(typed)
    assert found.rows.tolist() == rows
    assert found.instead == (instead if rows else "")


@pytest.mark.parametrize("typed", ["drs", "xyzzyx", "drrsss", "p1ma", "99999"])
def test_short_words_numbers_and_two_slips_are_not(search: TextSearch, typed: str) -> None:
    found = search.find(typed)
    assert (found.rows.tolist(), found.instead) == ([], "")


def test_a_word_that_an_id_begins_with_is_no_slip(search: TextSearch) -> None:
    assert search.find("tshrt").rows.tolist() == [0]
    assert search.find("tshrt").instead == ""


def test_while_a_word_is_typed_the_most_frequent_one_is_meant() -> None:
    words = Vocabulary([("shirt", 5), ("shirts", 90), ("shorts", 40), ("shrug", 1)])
    assert words.nearest("shirrt") == "shirt"
    assert words.nearest("shitrs") == "shirts"
    assert words.nearest("shxr") == "shirts"  # it is being typed: what most products have
    assert Vocabulary([("wome", 1), ("women", 90)]).nearest("womne") == "women"


def test_a_filter_shows_what_its_text_found_instead(
    make_facets: Callable[[Sequence[Product]], Facets],
) -> None:
    facets = make_facets(PRODUCTS)
    assert facets.rows(Filter("blcak")).tolist() == [1, 3]
    assert facets.found("blcak").instead == "black"


def test_a_catalogue_without_words_forgives_nothing(
    open_products: Callable[[Sequence[Product]], ProductStore],
) -> None:
    assert TextSearch(open_products([])).find("dress").rows.tolist() == []
