"""Which column of a table is which field of a product.

Tables come from Kaggle, Shopify, WooCommerce, Google's product feed, H&M's dataset and many hands.
A field takes the first of its spellings that the header has; the order within a field is from the
surest to the vaguest.
"""

import re
from collections.abc import Sequence

SPELLINGS: dict[str, str] = {
    "product_id": (
        "id product_id article_id item_id sku sku_id product_sku handle variant_sku variant_id "
        "article_number article_no article_nr art_no item_number item_no product_number product_no "
        "style_id style_number style_code product_code article_code item_code code style article "
        "gtin gtin13 gtin14 ean ean13 ean_code upc barcode variant_barcode asin mpn uniq_id uid"
    ),
    "name": (
        "product_display_name title name product_name product_title prod_name display_name "
        "item_name item_title article_name style_name product"
    ),
    "article_type": (
        "article_type product_type product_type_name item_type garment_type clothing_type "
        "categories type product_category category category_name item_category "
        "google_product_category google_shopping_google_product_category product_group class label"
    ),
    "sub_category": "sub_category sub_category_name subcat product_group_name garment_group_name",
    "master_category": (
        "master_category main_category parent_category top_category department department_name "
        "index_group_name division"
    ),
    "colour": (
        "base_colour base_color colour color main_colour main_color primary_colour primary_color "
        "colour_name color_name colour_group_name color_group_name google_shopping_color colours "
        "colors"
    ),
    "gender": "gender sex target_gender google_shopping_gender index_name",
    "season": "season season_name",
    "year": "year model_year season_year",
    "usage": "usage occasion use usage_occasion",
    "picture": (
        "image image_link image_url image_src image_file image_filename image_file_name image_path "
        "image_name images image_links image_urls main_image main_image_url primary_image "
        "primary_image_url picture picture_url picture_file picture_path picture_name pictures "
        "photo photo_url photo_file photo_path photos img img_url img_src img_path filename "
        "file_name file file_path path variant_image thumbnail thumbnail_url link url"
    ),
}


def normalised(name: str) -> str:
    """Take case, spaces, underscores, hyphens and other signs out of a column's name."""
    return re.sub(r"[\W_]+", "", name.casefold())


_KNOWN = {
    field: tuple(normalised(spelling) for spelling in spellings.split())
    for field, spellings in SPELLINGS.items()
}


def recognise(header: Sequence[str]) -> dict[str, int]:
    """Give for each field of `Product` that the header has the position of its column."""
    positions: dict[str, int] = {}
    for position, name in enumerate(header):
        positions.setdefault(normalised(name), position)
    found: dict[str, int] = {}
    for field, spellings in _KNOWN.items():
        known = next((positions[spelling] for spelling in spellings if spelling in positions), None)
        if known is not None:
            found[field] = known
    return found


def fit(header: Sequence[str]) -> int:
    """Say how much a header looks like a catalogue's: an id weighs more than all else."""
    found = recognise(header)
    return len(found) + (len(_KNOWN) if "product_id" in found else 0)
