"""Columns of large catalogues are read once, and never believed when they are not this one's."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from core.browsing import keeping, large
from core.browsing.columns import ColumnTable
from core.browsing.keeping import columns_of
from core.catalogue.product import Product
from core.catalogue.store import ProductStore
from tests.core.browsing.conftest import PRODUCTS

OpenProducts = Callable[[Sequence[Product]], ProductStore]


@pytest.fixture(autouse=True)
def large_from_four(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large, "_LARGE", 4)


def same(one: ColumnTable, other: ColumnTable) -> bool:
    return (
        one.cell_of.tolist() == other.cell_of.tolist()
        and one.columns.keys() == other.columns.keys()
        and all(
            one.columns[name].values == other.columns[name].values
            and one.columns[name].codes.tolist() == other.columns[name].codes.tolist()
            for name in one.columns
        )
    )


def test_what_was_kept_is_taken_without_reading_again(
    open_products: OpenProducts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "browsing.npz"
    read = columns_of(open_products(PRODUCTS), path, "a")
    monkeypatch.setattr(keeping, "read_columns", lambda _: pytest.fail("it was read again"))
    assert same(columns_of(open_products(PRODUCTS), path, "a"), read)


def test_another_state_of_the_catalogue_is_read_anew(
    open_products: OpenProducts, tmp_path: Path
) -> None:
    path = tmp_path / "browsing.npz"
    columns_of(open_products(PRODUCTS), path, "a")
    other = columns_of(open_products(PRODUCTS[:5]), path, "b")
    assert len(other) == 5
    assert same(columns_of(open_products(PRODUCTS[:5]), path, "b"), other)


@pytest.mark.parametrize("keep", [0, 30, -40])
def test_a_damaged_file_is_made_again(
    open_products: OpenProducts, tmp_path: Path, keep: int
) -> None:
    path = tmp_path / "browsing.npz"
    read = columns_of(open_products(PRODUCTS), path, "a")
    path.write_bytes(path.read_bytes()[:keep])
    assert same(columns_of(open_products(PRODUCTS), path, "a"), read)


def test_a_folder_that_cannot_be_written_is_done_without(
    open_products: OpenProducts, tmp_path: Path
) -> None:
    assert len(columns_of(open_products(PRODUCTS), tmp_path / "nowhere" / "b.npz", "a")) == 8
