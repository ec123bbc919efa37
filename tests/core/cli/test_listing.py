"""`fashrec lists`."""

import csv
import shutil

import pytest

from core.engine import Engine
from core.lists.product_list import Collected, Origin
from core.lists.product_lists import ProductLists
from core.userdata.user_data import UserData


@pytest.fixture
def copied(indexed, tmp_path):
    """The session's workspace, to be written to."""
    return shutil.copytree(indexed, tmp_path / "copy")


@pytest.fixture
def first(copied):
    """The id of the catalogue's first product, which is in the list Summer with one that is gone"""
    engine = Engine.open(copied)
    product = engine.products.product(0)
    engine.close()
    lists = ProductLists(UserData(copied))
    found = Collected(product.product_id, product.name, Origin("7", "look-alikes", 0.5))
    added = lists.add_to_new("Summer", [found, Collected("gone", "Sold out cap")])
    lists.comment_item(added.list_id, "gone", "ask for more")
    return product.product_id


def test_a_workspace_without_lists_says_so(run, copied):
    assert run("lists", copied).out == "There are no lists yet.\n"
    assert run("lists", copied, "--json").document == []


def test_the_lists_are_named_and_counted(run, copied, first):
    assert run("lists", copied).out == "Summer: 2 products\n"
    [entry] = run("lists", copied, "--json").document
    assert (entry["name"], entry["products"], entry["comment"]) == ("Summer", 2, "")


def test_a_list_is_shown_in_order_with_what_has_left_the_catalogue(run, copied, first):
    said = run("lists", copied, "show", "summer")
    assert said.status == 0, said.err
    assert "Sold out cap (not in the catalogue any more) – ask for more" in said.out

    for words in (("--json", "show", "Summer"), ("show", "Summer", "--json")):
        one, other = run("lists", copied, *words).document["items"]
        assert (one["product_id"], one["in_catalogue"]) == (first, True)
        assert (one["query_id"], one["recommender"], one["score"]) == ("7", "look-alikes", 0.5)
        assert (other["name"], other["in_catalogue"]) == ("Sold out cap", False)
        assert other["comment"] == "ask for more"


def test_a_list_is_exported_with_its_comments(run, copied, first, tmp_path):
    out = tmp_path / "summer.csv"
    said = run("lists", copied, "export", "Summer", "--out", out, "--profile", "machine", "--json")

    assert said.document == {"list": "Summer", "path": str(out), "products": 2}
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["comment"] for row in rows] == ["", "ask for more"]


def test_a_list_that_is_not_there_ends_with_a_sentence(run, copied, first):
    said = run("lists", copied, "show", "Autumn")

    assert said.status == 1
    assert "There is no list “Autumn”: there are “Summer”." in said.err
    assert run("lists", copied, "export", "Summer").status == 2
