"""The command that reads the lists a merchandiser has made: lists."""

import argparse
from typing import Any

from core.catalogue.store import ProductStore
from core.cli.output import Answer, Output
from core.engine import Engine
from core.lists.catalogued import Catalogued, in_catalogue, products_of
from core.lists.product_list import ProductList
from core.lists.product_lists import ProductLists
from core.lists.words import counted
from core.lists.writing import as_time, write_list
from core.userdata.user_data import UserData

_WIDEST_ID = 24


def lists(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec lists`."""
    there = ProductLists(UserData(options.workspace))
    act = {"list": _all, "show": _show, "export": _export}[options.action or "list"]
    engine = Engine.open(options.workspace)
    try:
        return act(there, engine.products, options)
    finally:
        engine.close()


def _all(there: ProductLists, catalogue: ProductStore, options: argparse.Namespace) -> Answer:
    found = there.all()
    lines = [f"{each.name}: {counted(each.count)}{_after(each.comment)}" for each in found]
    return Answer(list(map(_described, found)), "\n".join(lines) or "There are no lists yet.")


def _show(there: ProductLists, catalogue: ProductStore, options: argparse.Namespace) -> Answer:
    shown = there.find(options.name)
    found = in_catalogue(catalogue, there.items(shown.list_id))
    products = products_of(catalogue, found)
    width = min(max((len(each.item.product_id) for each in found), default=0), _WIDEST_ID)
    lines = [f"{shown.name}: {counted(shown.count)}{_after(shown.comment)}"]
    lines += [
        f"{place:>4}  {each.item.product_id:<{width}}  {product.name}"
        f"{' (not in the catalogue any more)' if each.row is None else ''}"
        f"{_after(each.item.comment)}"
        for place, (each, product) in enumerate(zip(found, products, strict=True), 1)
    ]
    entries = [
        _entry(place, each, product.name)
        for place, (each, product) in enumerate(zip(found, products, strict=True), 1)
    ]
    return Answer({**_described(shown), "items": entries}, "\n".join(lines))


def _export(there: ProductLists, catalogue: ProductStore, options: argparse.Namespace) -> Answer:
    shown = there.find(options.name)
    count = write_list(
        there,
        catalogue,
        shown,
        options.out,
        profile=options.profile,
        delimiter=options.delimiter,
    )
    document = {"list": shown.name, "path": str(options.out), "products": count}
    return Answer(document, f"Wrote {counted(count)} of “{shown.name}”: {options.out}")


def _described(shown: ProductList) -> dict[str, Any]:
    return {
        "name": shown.name,
        "comment": shown.comment,
        "products": shown.count,
        "created": as_time(shown.created),
        "changed": as_time(shown.changed),
    }


def _entry(place: int, each: Catalogued, name: str) -> dict[str, Any]:
    item = each.item
    return {
        "place": place,
        "product_id": item.product_id,
        "name": name,
        "comment": item.comment,
        "in_catalogue": each.row is not None,
        "query_id": item.origin.query,
        "recommender": item.origin.recommender,
        "score": item.origin.score,
        "added": as_time(item.added),
    }


def _after(comment: str) -> str:
    return f" – {' '.join(comment.split())}" if comment else ""
