"""A list beside the catalogue: on screen, and as a file."""

import csv

import pytest

from core.catalogue.product import Product
from core.errors import ExportError
from core.lists.catalogued import in_catalogue, products_of
from core.lists.product_list import Collected, Origin
from core.lists.writing import COLUMNS, write_list


class Shop:
    """A catalogue that has two products left."""

    there = (
        Product("a", "Puma Tee", article_type="Tshirts", colour="Red"),
        Product("c", "=Evil cap", article_type="Caps", colour="Blue"),
    )

    def row_of(self, product_id):
        ids = [each.product_id for each in self.there]
        return ids.index(product_id) if product_id in ids else None

    def products(self, rows):
        return [self.there[row] for row in rows]


@pytest.fixture
def shown(lists):
    collected = [
        Collected("a", "Old name", Origin("14392", "look-alikes", 0.88)),
        Collected("b", "Sold out shirt"),
        Collected("c", "Cap"),
    ]
    list_id = lists.add_to_new("Summer", collected).list_id
    lists.comment(list_id, "Linen only")
    lists.comment_item(list_id, "b", "ask, the supplier")
    return lists.find("Summer")


def read(path, encoding="utf-8-sig"):
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def test_a_product_that_has_left_the_catalogue_stays_with_the_name_it_had(lists, shown):
    found = in_catalogue(Shop(), lists.items(shown.list_id))

    assert [each.row for each in found] == [0, None, 1]
    names = [each.name for each in products_of(Shop(), found)]
    assert names == ["Puma Tee", "Sold out shirt", "=Evil cap"]


def test_a_list_is_written_in_order_with_its_comments(lists, shown, tmp_path):
    out = tmp_path / "summer.csv"

    assert write_list(lists, Shop(), shown, out) == 3
    rows = read(out)
    assert tuple(rows[0]) == COLUMNS
    assert [row["product_id"] for row in rows] == ["a", "b", "c"]
    assert [row["in_catalogue"] for row in rows] == ["yes", "no", "yes"]
    assert rows[0] | {"added": ""} == {
        "place": "1",
        "product_id": "a",
        "product_name": "Puma Tee",
        "article_type": "Tshirts",
        "colour": "Red",
        "comment": "",
        "in_catalogue": "yes",
        "query_id": "14392",
        "recommender": "look-alikes",
        "score": "0.8800",
        "added": "",
        "list": "Summer",
        "list_comment": "Linen only",
    }
    assert rows[1]["comment"] == "ask, the supplier"
    assert rows[1]["score"] == ""


def test_a_spreadsheet_is_guarded_against_formulas_and_a_program_is_not(lists, shown, tmp_path):
    sheet, machine = tmp_path / "sheet.csv", tmp_path / "machine.csv"
    write_list(lists, Shop(), shown, sheet, delimiter=";")
    write_list(lists, Shop(), shown, machine, profile="machine")

    assert b"'=Evil cap;" in sheet.read_bytes()
    assert read(machine, "utf-8")[2]["product_name"] == "=Evil cap"


def test_a_file_that_cannot_be_written_leaves_what_was_there(lists, shown, tmp_path):
    with pytest.raises(ExportError, match="does not exist"):
        write_list(lists, Shop(), shown, tmp_path / "nowhere" / "summer.csv")
    with pytest.raises(ExportError, match="profile"):
        write_list(lists, Shop(), shown, tmp_path / "summer.csv", profile="odd")
