"""A picture that did not change has the key it had."""

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.catalogue.pictures import PICTURE_STAT
from core.catalogue.product import Product
from core.catalogue.reader import read_catalogue
from core.workspace.pictures import KEY_BYTES, NO_KEY, key_list, stat_keys


def _key(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8"), digest_size=KEY_BYTES).digest()


def test_a_key_is_the_hash_of_path_size_and_time() -> None:
    products = [Product("1", picture="images/1.jpg"), Product("2", picture="bilder/größe.png")]
    stats = np.array([(0, 17), (123_456_789_012, -5)], dtype=PICTURE_STAT)

    keys = stat_keys(products, stats)

    assert (keys.dtype, keys.shape) == (np.dtype(f"V{KEY_BYTES}"), (2,))
    assert key_list(keys) == [_key("images/1.jpg|0|17"), _key("bilder/größe.png|123456789012|-5")]


def test_products_without_a_usable_picture_have_none() -> None:
    products = [
        Product("1"),
        Product("2", picture="2.jpg", picture_problem="it is cut off"),
        Product("3", picture="gone.jpg"),
    ]
    stats = np.array([(-1, -1), (5, 5), (-1, -1)], dtype=PICTURE_STAT)

    assert key_list(stat_keys(products, stats)) == [NO_KEY] * 3
    assert stat_keys([], stats[:0]).shape == (0,)


def test_as_many_sizes_as_products_are_wanted() -> None:
    with pytest.raises(ValueError, match="argument"):
        stat_keys([Product("1")], np.zeros(2, dtype=PICTURE_STAT))


def test_a_changed_file_has_another_key(tmp_path: Path) -> None:
    for name in ("1.jpg", "2.jpg"):
        (tmp_path / name).write_bytes(b"a picture")
    before = read_catalogue(tmp_path)
    (tmp_path / "2.jpg").write_bytes(b"another picture")
    after = read_catalogue(tmp_path)

    old = key_list(stat_keys(before.products, before.picture_stats))
    new = key_list(stat_keys(after.products, after.picture_stats))

    assert old[0] == new[0]
    assert old[1] != new[1]
    moved = [replace(product, picture=f"a/{product.picture}") for product in after.products]
    assert not set(key_list(stat_keys(moved, after.picture_stats))) & set(new)
