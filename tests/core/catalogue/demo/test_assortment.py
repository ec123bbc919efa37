"""The demo's assortment: enough products, coherent rows, and no two alike."""

import csv
import io
from collections import Counter

from core.catalogue.demo.assortment import COLUMNS, Item, assortment, styles_csv


def rows_as_read(items: list[Item]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(styles_csv(items), newline="")))


def test_there_are_enough_products_of_enough_types() -> None:
    counts = Counter(item.row.articleType for item in assortment())
    assert sum(counts.values()) >= 480
    assert len(counts) >= 20
    assert min(counts.values()) >= 12


def test_the_columns_are_those_of_a_fashion_catalogue() -> None:
    assert COLUMNS == (
        "id",
        "gender",
        "masterCategory",
        "subCategory",
        "articleType",
        "baseColour",
        "season",
        "year",
        "usage",
        "productDisplayName",
    )


def test_every_row_is_complete_and_every_id_is_a_number_of_its_own() -> None:
    rows = rows_as_read(assortment())
    assert all(value for row in rows for value in row.values())
    assert len({row["id"] for row in rows}) == len(rows)
    assert all(row["id"].isdecimal() for row in rows)


def test_an_article_type_belongs_to_one_category() -> None:
    places: dict[str, set[tuple[str, str]]] = {}
    for item in assortment():
        place = (item.row.masterCategory, item.row.subCategory)
        places.setdefault(item.row.articleType, set()).add(place)
    assert all(len(found) == 1 for found in places.values())


def test_names_with_quotes_and_commas_survive_the_csv() -> None:
    items = assortment()
    names = [item.row.productDisplayName for item in items]
    assert any('"' in name for name in names)
    assert any("," in name for name in names)
    assert [row["productDisplayName"] for row in rows_as_read(items)] == names


def test_the_name_tells_the_colour() -> None:
    for item in assortment():
        assert item.row.baseColour in item.row.productDisplayName


def test_no_two_products_of_a_type_look_alike_but_for_their_folds() -> None:
    looks = [
        (i.row.articleType, i.look.cut, i.look.base, i.look.second, i.look.pattern, i.look.grain)
        for i in assortment()
    ]
    assert len(set(looks)) == len(looks)


def test_the_assortment_is_always_the_same() -> None:
    assert assortment() == assortment()
