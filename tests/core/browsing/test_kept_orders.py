"""Orders of large catalogues are worked out once, and never believed when they are another's."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.browsing import field_places, keeping, large
from core.browsing.field_places import NOTHING, kept_field_places
from core.browsing.kept import KeptBrowsing, prepare_browsing
from core.browsing.natural_places import natural_places
from core.catalogue.product import Product
from core.catalogue.store import ProductStore, write_products
from tests.core.browsing.conftest import PRODUCTS

OpenProducts = Callable[[Sequence[Product]], ProductStore]

NAMED = [
    replace(each, name=name)
    for each, name in zip(PRODUCTS, ["b 10", "B 9", "", "a", "b 9", "ä", "a", "z"], strict=True)
]
PLACES = [2, 1, int(NOTHING), 0, 1, 0, 0, 3]


@pytest.fixture(autouse=True)
def large_from_four(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large, "_LARGE", 4)


def test_what_was_sorted_is_taken_without_reading_again(
    open_products: OpenProducts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, path = open_products(NAMED), tmp_path / "order_name.npz"
    assert kept_field_places(store, "name", path, "a").tolist() == PLACES
    monkeypatch.setattr(field_places, "natural_places", lambda *_: pytest.fail("it was read again"))
    assert kept_field_places(store, "name", path, "a").tolist() == PLACES


def test_another_state_or_another_field_is_sorted_anew(
    open_products: OpenProducts, tmp_path: Path
) -> None:
    path = tmp_path / "order_name.npz"
    kept_field_places(open_products(NAMED), "name", path, "a")
    other = open_products(NAMED[::-1])
    assert kept_field_places(other, "name", path, "b").tolist() == PLACES[::-1]
    by_id = kept_field_places(other, "product_id", path, "b").tolist()
    assert by_id == field_places.field_places(other, "product_id").tolist()


@pytest.mark.parametrize("keep", [0, 30, -40])
def test_a_damaged_file_is_made_again(
    open_products: OpenProducts, tmp_path: Path, keep: int
) -> None:
    store, path = open_products(NAMED), tmp_path / "order_name.npz"
    kept_field_places(store, "name", path, "a")
    path.write_bytes(path.read_bytes()[:keep])
    assert kept_field_places(store, "name", path, "a").tolist() == PLACES


def test_a_changed_byte_is_noticed(open_products: OpenProducts, tmp_path: Path) -> None:
    store, path = open_products(NAMED), tmp_path / "order_name.npz"
    kept_field_places(store, "name", path, "a")
    raw = path.read_bytes()
    place = raw.index(np.array(PLACES, dtype=np.int32).tobytes())
    path.write_bytes(raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :])
    assert kept_field_places(store, "name", path, "a").tolist() == PLACES


def test_a_folder_that_cannot_be_written_is_done_without(
    open_products: OpenProducts, tmp_path: Path
) -> None:
    path = tmp_path / "nowhere" / "order_name.npz"
    assert kept_field_places(open_products(NAMED), "name", path, "a").tolist() == PLACES


def test_indexing_leaves_nothing_to_be_read_when_the_catalogue_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    products, columns = tmp_path / "products.sqlite", tmp_path / "browsing.npz"
    write_products(products, NAMED)
    told: list[str] = []
    prepare_browsing(products, columns, "a", lambda progress: told.append(progress.stage))
    assert told == ["Preparing filters and orders"]
    for module, name in ((field_places, "natural_places"), (keeping, "read_columns")):
        monkeypatch.setattr(module, name, lambda *_: pytest.fail("it was read again"))
    store = ProductStore(products)
    kept = KeptBrowsing(store, columns, "a")
    assert kept.places("name").tolist() == PLACES
    assert len(kept.places("product_id")) == len(kept.columns()) == len(NAMED)
    store.close()


def test_of_a_small_catalogue_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large, "_LARGE", 9)
    write_products(tmp_path / "products.sqlite", NAMED)
    prepare_browsing(tmp_path / "products.sqlite", tmp_path / "browsing.npz", "a")
    assert [each.name for each in tmp_path.iterdir()] == ["products.sqlite"]


def test_texts_that_come_back_are_compared_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    key = "core.browsing.natural_places.natural_key"
    monkeypatch.setattr(key, lambda text: asked.append(text) or text)
    places = natural_places([["b", "a", "b"], ["a", "c"]], 5)
    assert places.tolist() == [1, 0, 1, 0, 2]
    assert sorted(asked) == ["a", "b", "c"]
