"""A store made from an earlier one answers as one written anew does."""

import random
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from core.catalogue.product import Product
from core.catalogue.store import ProductStore, block_digests, write_products

BLOCK = 16
WORDS = ["navy", "blue", "écru", "red", "Shirt", "t-shirt", "Tee", "Dress", "dresses", "Größe"]
WORDS += ["红色", "N1", "women", "Men", "1002", "17a"]
TEXTS = [*WORDS, "n", "na", "nav", "s", "sh", "t-s", "dre", "men n", "navy shirt", "1", "10", "100"]
TEXTS += ["17", "P", "p10", "P1024", "new", "newly", "changed", "écr tee", "zzz", ""]

Change = Callable[[list[Product]], list[Product]]


def _products(count: int) -> list[Product]:
    chance = random.Random(3)
    return [
        Product(
            f"{chance.choice(['P', '1', 'é'])}{number}",
            " ".join(chance.choices(WORDS, k=4)),
            chance.choice(WORDS),
            colour=chance.choice(WORDS),
            picture=f"images/{number}.jpg",
            attributes={"Price": str(number)} if number % 3 == 0 else {},
        )
        for number in range(count)
    ]


PRODUCTS = _products(20 * BLOCK + 5)


def _new(count: int) -> list[Product]:
    return [Product(f"new{i}", f"Newly made navy shirt {i}", "Shirts") for i in range(count)]


def _changed(products: list[Product], row: int, **values: Any) -> list[Product]:
    return [*products[:row], replace(products[row], **values), *products[row + 1 :]]


def _exchanged(products: list[Product], one: int, other: int) -> list[Product]:
    first, second = products[one].product_id, products[other].product_id
    changed = _changed(products, one, product_id=second)
    return _changed(changed, other, product_id=first)


SMALL_CHANGES: dict[str, Change] = {
    "nothing": lambda old: list(old),
    "added at the end": lambda old: old + _new(10),
    "so many added that there is another block": lambda old: old + _new(2 * BLOCK),
    "removed at the end": lambda old: old[:-7],
    "so many removed that a block is gone": lambda old: old[: -BLOCK - 9],
    "inserted near the end": lambda old: old[:-20] + _new(3) + old[-20:],
    "removed near the end": lambda old: old[:-20] + old[-17:],
    "a name": lambda old: _changed(old, 70, name="Changed Écru \ud800 dress"),
    "an attribute": lambda old: _changed(old, 0, attributes={"Price": "17"}),
    "a problem": lambda old: _changed(old, 5, picture_problem="it is cut off"),
    "an id": lambda old: _changed(old, 100, product_id="N1"),
    "two ids exchanged between blocks": lambda old: _exchanged(old, 3, 200),
}
GREAT_CHANGES: dict[str, Change] = {
    "inserted at the beginning": lambda old: _new(1) + old,
    "removed in the middle": lambda old: old[:100] + old[101:],
    "turned round": lambda old: old[::-1],
    "nearly all removed": lambda old: old[:5],
    "all removed": lambda old: [],
}


@pytest.fixture(scope="module", autouse=True)
def small_blocks() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("core.catalogue.store_writing.BLOCK", BLOCK)
        yield


@pytest.fixture(scope="module")
def written(small_blocks: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("written") / "products.sqlite"
    write_products(path, PRODUCTS)
    return path


@contextmanager
def _no_writing_anew() -> Iterator[None]:
    def refuse(*_: object) -> None:
        raise AssertionError("the store was written anew")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("core.catalogue.store_writing._fill", refuse)
        yield


def _answers(path: Path, products: Sequence[Product]) -> list[Any]:
    with closing(ProductStore(path)) as store, closing(sqlite3.connect(path)) as database:
        return [
            len(store),
            store.products(range(len(store))),
            [store.column(field.name) for field in fields(Product) if field.name != "attributes"],
            [store.row_of(product.product_id) for product in [*products, *PRODUCTS]],
            [store.search(text) for text in TEXTS],
            database.execute("SELECT * FROM blocks").fetchall(),
            database.execute("PRAGMA integrity_check").fetchall(),
        ]


def _assert_as_written_anew(path: Path, products: Sequence[Product]) -> None:
    fresh = path.with_name("fresh.sqlite")
    write_products(fresh, products)
    assert _answers(path, products) == _answers(fresh, products)


@pytest.mark.parametrize("change", SMALL_CHANGES)
def test_a_small_change_is_made_in_a_copy(change: str, written: Path, tmp_path: Path) -> None:
    path, products = tmp_path / "products.sqlite", SMALL_CHANGES[change](PRODUCTS)

    with _no_writing_anew():
        write_products(path, products, previous=written)

    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    _assert_as_written_anew(path, products)


@pytest.mark.parametrize("change", GREAT_CHANGES)
def test_a_great_change_is_written_anew(change: str, written: Path, tmp_path: Path) -> None:
    path, products = tmp_path / "products.sqlite", GREAT_CHANGES[change](PRODUCTS)

    write_products(path, products, previous=written, digests=block_digests(products))

    _assert_as_written_anew(path, products)


def test_one_change_after_another_stays_true(written: Path, tmp_path: Path) -> None:
    path, products = tmp_path / "products.sqlite", list(PRODUCTS)
    chance = random.Random(5)
    previous = written
    for turn in range(25):
        for row in chance.choices(range(3 * BLOCK), k=10):
            products[row] = replace(products[row], name=" ".join(chance.choices(WORDS, k=3)))
        products.append(Product(f"turn {turn}", "Newly made"))
        with _no_writing_anew():
            write_products(path, products, previous=previous)
        previous = path

    _assert_as_written_anew(path, products)
    assert path.stat().st_size < 2 * path.with_name("fresh.sqlite").stat().st_size


def test_the_earlier_store_stays_as_it_was(written: Path, tmp_path: Path) -> None:
    before = written.read_bytes()

    write_products(tmp_path / "products.sqlite", PRODUCTS + _new(1), previous=written)

    assert written.read_bytes() == before


def _damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[8192 : len(data) // 2] = bytes(len(data) // 2 - 8192)
    path.write_bytes(data)


def _of_another_version(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 1")


def _without_digests(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("DROP TABLE blocks")


@pytest.mark.parametrize(
    "spoil",
    [
        _damaged,
        _of_another_version,
        _without_digests,
        Path.unlink,
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"no database" * 1000),
    ],
)
def test_an_earlier_store_that_is_of_no_use_is_not_used(
    spoil: Callable[[Path], None], written: Path, tmp_path: Path
) -> None:
    previous, path = tmp_path / "previous.sqlite", tmp_path / "products.sqlite"
    previous.write_bytes(written.read_bytes())
    spoil(previous)
    products = PRODUCTS + _new(10)

    write_products(path, products, previous=previous)

    _assert_as_written_anew(path, products)


def test_an_id_that_comes_to_stand_twice_is_refused(written: Path, tmp_path: Path) -> None:
    path = tmp_path / "products.sqlite"

    with pytest.raises(ValueError, match="unique"):
        write_products(path, [*PRODUCTS, PRODUCTS[3]], previous=written)

    assert list(tmp_path.iterdir()) == []


def test_every_block_has_a_digest_that_every_field_changes() -> None:
    digests = block_digests(PRODUCTS)

    assert len(digests) == 21
    assert len(set(digests)) == 21
    for field in fields(Product):
        value: Any = {"a": "b"} if field.name == "attributes" else "other"
        other = block_digests(_changed(PRODUCTS, 2 * BLOCK, **{field.name: value}))
        assert [a == b for a, b in zip(digests, other, strict=True)].count(False) == 1
    assert block_digests([]) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Product("1", "a", "b"), Product("1", "a\0b", "")),
        (Product("1", "\0", ""), Product("1", "", "\0")),
        (Product("1", picture="\udcff"), Product("1", picture="?")),
        (Product("1", attributes={"a": "b"}), Product("1", attributes={"a": "b", "": ""})),
    ],
)
def test_no_text_runs_into_the_next(one: Product, other: Product) -> None:
    assert block_digests([one]) != block_digests([other])


def test_a_digest_for_each_block_is_wanted(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="1 digests for 40 products"):
        write_products(tmp_path / "products.sqlite", PRODUCTS[:40], digests=[b""])
