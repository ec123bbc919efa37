"""Products are kept whole and found by row, id and words."""

import os
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from core.catalogue.product import Product
from core.catalogue.reader import read_catalogue
from core.catalogue.store import ProductStore, write_products
from core.errors import WorkspaceError

PRODUCTS = [
    Product("14392", "Puma Women Blue Tee", article_type="Tshirts", colour="Blue"),
    Product("0021", "Fabindia Men Striped Shirt", article_type="Shirts", colour="Navy Blue"),
    Product("143", "Crème Brûlée Dress", article_type="Dresses", colour="Écru"),
    Product(
        "SKU-9/a",
        'The "Live" T-shirt',
        "Tshirts",
        "Topwear",
        "Apparel",
        "Red",
        "Men",
        "Summer",
        "2012",
        "NA",
        "images/a b.jpg",
        "it is cut off",
        {"Price": "9,90", "größe": "XL"},
    ),
    Product("5", "Strap 14392 for watches", article_type="Straps", colour="Black"),
    Product("6", "红色 连衣裙", article_type="साड़ी"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "products #1 50%.sqlite"


@pytest.fixture
def store(path: Path) -> Any:
    write_products(path, PRODUCTS)
    with closing(ProductStore(path)) as opened:
        yield opened


def test_products_come_back_as_they_were(store: ProductStore) -> None:
    assert len(store) == len(PRODUCTS)
    assert [store.product(row) for row in range(len(store))] == PRODUCTS


def test_many_products_come_in_the_order_asked(store: ProductStore) -> None:
    rows = [3, 0, 3, 5] * 400

    assert store.products(rows) == [PRODUCTS[row] for row in rows]
    assert store.products([]) == []


@pytest.mark.parametrize("row", [-1, 6, 1000])
def test_a_row_that_is_not_there_is_an_index_error(store: ProductStore, row: int) -> None:
    with pytest.raises(IndexError):
        store.product(row)


def test_rows_are_found_by_id(store: ProductStore) -> None:
    assert [store.row_of(product.product_id) for product in PRODUCTS] == [0, 1, 2, 3, 4, 5]
    assert store.row_of("21") is None
    assert store.row_of("sku-9/A") is None


def test_columns_come_in_row_order(store: ProductStore) -> None:
    assert store.ids() == [product.product_id for product in PRODUCTS]
    assert store.column("colour") == [product.colour for product in PRODUCTS]
    with pytest.raises(ValueError, match="no text field"):
        store.column("attributes")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", [0, 1, 2, 3, 4, 5]),
        ("  ", [0, 1, 2, 3, 4, 5]),
        ("navy shirt", [1]),
        ("shirt NAVY", [1]),
        ("puma wom", [0]),
        ("tee pum blu", [0]),
        ("blue", [0, 1]),
        ("tshirt", [0, 3]),
        ("t-shirt", [3]),
        ("creme brulee", [2]),
        ("CRÈME", [2]),
        ("cre\u0300me", [2]),
        ("ecru dress", [2]),
        ("14392", [0, 4]),  # the id first, then the name that holds it
        ("143", [2, 0, 4]),  # exact id, id that begins so, name
        ("0021", [1]),
        ("sku-9", [3]),
        ("SKU-9/A", [3]),
        ("live", [3]),
        ("红色", [5]),
        ("साड़ी", [5]),
        ("nothing", []),
        ("puma nothing", []),
        ("uma", []),
    ],
)
def test_search(store: ProductStore, text: str, rows: list[int]) -> None:
    assert store.search(text) == rows


ODD_TEXTS = list("\"'*(-~\\%_+😀")
ODD_TEXTS.extend(['""', "a*", '"live', "NEAR(", "name:", "AND", "^live", ";--", "{a"])
ODD_TEXTS.extend(["NEAR(a b)", "OR NOT", "name : live", "a\0b", "\ud800", "\u0301"])
ODD_TEXTS.extend(["a " * 5000, "x" * 100_000, "'; DROP TABLE products"])


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_no_text_upsets_the_search(store: ProductStore, text: str) -> None:
    assert isinstance(store.search(text), list)


def test_quotes_and_operators_are_only_signs(store: ProductStore) -> None:
    assert store.search('"live" t-shirt') == [3]
    assert store.search("live*") == [3]
    assert store.search("live OR puma") == []


def test_an_empty_store_answers(path: Path) -> None:
    write_products(path, [])

    with closing(ProductStore(path)) as store:
        assert (len(store), store.search(""), store.search("a"), store.ids()) == (0, [], [], [])


def test_a_store_is_replaced_whole(path: Path) -> None:
    write_products(path, PRODUCTS)
    write_products(path, PRODUCTS[:1])

    with closing(ProductStore(path)) as store:
        assert len(store) == 1
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_failed_write_leaves_the_old_store(path: Path) -> None:
    write_products(path, PRODUCTS)

    with pytest.raises(ValueError, match="unique"):
        write_products(path, [PRODUCTS[0], PRODUCTS[0]])

    with closing(ProductStore(path)) as store:
        assert len(store) == len(PRODUCTS)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="cannot be written"):
        write_products(tmp_path / "gone" / "products.sqlite", PRODUCTS)


def test_a_full_disk_is_told_and_leaves_the_old_store(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_up(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    write_products(path, PRODUCTS)
    monkeypatch.setattr("core.catalogue.store_writing._fill", fill_up)

    with pytest.raises(WorkspaceError, match=r"disk is full.*make room"):
        write_products(path, PRODUCTS[:1])

    with closing(ProductStore(path)) as store:
        assert len(store) == len(PRODUCTS)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_reading_needs_no_right_to_write_and_leaves_nothing_beside(path: Path) -> None:
    write_products(path, PRODUCTS)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        with closing(ProductStore(path)) as store:
            assert store.search("puma") == [0]
    finally:
        path.parent.chmod(0o755)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


class TestWhatIsNoStore:
    def test_a_missing_file(self, path: Path) -> None:
        with pytest.raises(WorkspaceError, match="is not there"):
            ProductStore(path)

    @pytest.mark.parametrize("data", [b"", b"no database at all" * 100])
    def test_another_file(self, path: Path, data: bytes) -> None:
        path.write_bytes(data)

        with pytest.raises(WorkspaceError, match="no product store"):
            ProductStore(path)

    def test_a_file_that_was_cut_off(self, path: Path) -> None:
        write_products(path, PRODUCTS)
        path.write_bytes(path.read_bytes()[:6000])

        with pytest.raises(WorkspaceError, match="index the catalogue again"):
            ProductStore(path)

    def test_a_store_of_another_version(self, path: Path) -> None:
        write_products(path, PRODUCTS)
        with closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA user_version = 99")

        with pytest.raises(WorkspaceError, match="another version"):
            ProductStore(path)


def test_many_threads_read_at_once(store: ProductStore) -> None:
    def ask(turn: int) -> bool:
        row = turn % len(PRODUCTS)
        return store.product(row) == PRODUCTS[row] and store.search("puma") == [0]

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(ask, range(400)))


@pytest.mark.skipif(os.name == "nt", reason="what is open cannot be moved there")
def test_a_store_that_was_moved_away_says_so_in_every_other_thread(
    store: ProductStore, path: Path
) -> None:
    path.rename(path.with_name("elsewhere"))
    errors: list[Exception] = []

    def ask() -> None:
        try:
            store.search("puma")
        except WorkspaceError as error:
            errors.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()

    assert "is not there any more" in str(errors[0])


def test_a_closed_store_says_so_in_every_thread(store: ProductStore) -> None:
    store.product(0)
    store.close()
    errors: list[Exception] = []

    def ask() -> None:
        try:
            store.product(0)
        except WorkspaceError as error:
            errors.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()

    with pytest.raises(WorkspaceError, match="has been closed"):
        store.search("puma")
    assert len(errors) == 1


def test_the_real_catalogue_is_found_again(fashion_5k: Path, path: Path) -> None:
    products = read_catalogue(fashion_5k).products
    write_products(path, products)

    with closing(ProductStore(path)) as store:
        assert store.products(range(len(store))) == products
        found = store.products(store.search("navy shirt"))
        assert found
        for product in found:
            words = f"{product.name} {product.article_type} {product.colour}".casefold()
            assert "navy" in words and "shirt" in words
        assert store.search(products[77].product_id)[0] == 77
