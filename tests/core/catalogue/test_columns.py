"""Columns are recognised by the names shops give them."""

import pytest

from core.catalogue.columns import fit, recognise


def _fields(*header: str) -> dict[str, str]:
    return {field: header[position] for field, position in recognise(header).items()}


def test_kaggles_columns() -> None:
    header = ["id", "gender", "masterCategory", "subCategory", "articleType", "baseColour"]
    header += ["season", "year", "usage", "productDisplayName"]

    assert _fields(*header) == {
        "product_id": "id",
        "name": "productDisplayName",
        "article_type": "articleType",
        "sub_category": "subCategory",
        "master_category": "masterCategory",
        "colour": "baseColour",
        "gender": "gender",
        "season": "season",
        "year": "year",
        "usage": "usage",
    }


def test_a_shop_export() -> None:
    fields = _fields(
        "Handle", "Title", "Body (HTML)", "Product Category", "Type", "Variant SKU", "Image Src"
    )

    assert fields == {
        "product_id": "Handle",
        "name": "Title",
        "article_type": "Type",
        "picture": "Image Src",
    }


def test_a_product_feed() -> None:
    fields = _fields(
        "id", "title", "link", "image_link", "google_product_category", "product_type", "color"
    )

    assert fields["picture"] == "image_link"
    assert fields["article_type"] == "product_type"
    assert fields["colour"] == "color"


@pytest.mark.parametrize(
    "name",
    ["ID", " sku ", "SKU", "Product ID", "product-id", "Article Number", "EAN", "gtin", "code"],
)
def test_ids_in_many_spellings(name: str) -> None:
    assert recognise(["price", name]) == {"product_id": 1}


@pytest.mark.parametrize(
    "name",
    ["image", "Image_Link", "image url", "ImageSrc", "picture", "photo", "filename", "link"],
)
def test_pictures_in_many_spellings(name: str) -> None:
    assert recognise([name, "price"]) == {"picture": 0}


def test_the_surest_spelling_wins_wherever_it_stands() -> None:
    assert _fields("ean", "code", "id")["product_id"] == "id"


def test_a_header_with_an_id_fits_better_than_one_without() -> None:
    assert fit(["id", "price"]) > fit(["title", "color", "gender", "season", "year", "image"])
