"""The names by which a shop knows its products in addresses."""

import pytest

from core.export.handles import Handles, handle_column, slug, unique_handles


@pytest.mark.parametrize(
    ("name", "handle"),
    [
        ("Puma Women Blue T-shirt", "puma-women-blue-t-shirt"),
        ("Women's Snowboard", "womens-snowboard"),
        ("  100% Cotton!!  (Slim) ", "100-cotton-slim"),
        ("Robe d’été “Zoé”", "robe-dete-zoe"),
        ("Straße ÅNGSTRÖM", "straße-angstrom"),
        ("कुर्ता नीला", "कुर्ता-नीला"),
        ("靴 42", "靴-42"),
        ("👗", ""),
        ("", ""),
    ],
)
def test_a_handle_is_made_of_the_name_as_shopify_does(name, handle):
    assert slug(name) == handle


def test_the_same_name_is_counted_and_no_handle_is_there_twice():
    names = ["Shirt", "Shirt 1", "Shirt", "shirt!", "Shirt-1", "👗", ""]

    handles = unique_handles(names, list("abcdefg"))

    assert handles == [
        *("shirt", "shirt-1", "shirt-2", "shirt-3", "shirt-1-1", "product-f", "product-g"),
    ]


def test_a_long_name_is_cut():
    assert len(slug("word " * 100)) <= 200


def test_the_catalogues_own_handles_are_found_by_the_columns_name():
    assert handle_column(["Price", "Handle"]) == "Handle"
    assert handle_column(["URL handle "]) == "URL handle "
    assert handle_column(["Price"]) == ""


def test_the_catalogues_own_handles_are_taken_as_they_are(engine):
    engine.products.all[1].attributes = {"Handle": " my-shirt "}

    handles = Handles(engine.products, "Handle")

    assert (handles(1), handles(0)) == ("my-shirt", "")
