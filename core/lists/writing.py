"""A list as a CSV file: its products in order, with what was noted of them."""

from datetime import UTC, datetime
from pathlib import Path

from core.catalogue.product import Product
from core.export.destination import whole_file
from core.export.profiles import profile_named
from core.export.text_file import as_csv
from core.lists.catalogued import Catalogue, Catalogued, in_catalogue, products_of
from core.lists.product_list import ProductList
from core.lists.product_lists import ProductLists

COLUMNS = (
    "place",
    "product_id",
    "product_name",
    "article_type",
    "colour",
    "comment",
    "in_catalogue",
    "query_id",
    "recommender",
    "score",
    "added",
    "list",
    "list_comment",
)


def write_list(
    lists: ProductLists,
    catalogue: Catalogue,
    shown: ProductList,
    out: Path,
    *,
    profile: str = "spreadsheet",
    delimiter: str = ",",
) -> int:
    """Write a list to a file, whole or not at all; give the number of its products.

    Args:
        lists: what the list is read from.
        catalogue: what its products are now; one that has left it is written as remembered.
        shown: the list.
        out: the file; one that exists is replaced at the end.
        profile: one of `core.export.profiles.PROFILES`.
        delimiter: of the spreadsheet profile.

    Raises:
        ExportError: when there is no such profile, or the file cannot be written.
        WorkspaceError: when the lists cannot be read.
    """
    chosen = profile_named(profile, delimiter)
    found = in_catalogue(catalogue, lists.items(shown.list_id))
    products = products_of(catalogue, found)
    lines = [
        _line(shown, place, each, product)
        for place, (each, product) in enumerate(zip(found, products, strict=True), 1)
    ]
    data, _ = chosen.encoding.encode(as_csv([COLUMNS, *map(chosen.row, lines)], chosen))
    with whole_file(out) as file:
        file.write(chosen.encoding.mark + data)
    return len(lines)


def _line(
    shown: ProductList, place: int, each: Catalogued, product: Product
) -> list[str | int | float]:
    item = each.item
    origin = item.origin
    return [
        place,
        item.product_id,
        product.name,
        product.article_type,
        product.colour,
        item.comment,
        "no" if each.row is None else "yes",
        origin.query,
        origin.recommender,
        "" if origin.score is None else float(origin.score),
        as_time(item.added),
        shown.name,
        shown.comment,
    ]


def as_time(seconds: float) -> str:
    """Give a time, in seconds since 1970, as ISO 8601 in UTC."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
