"""What did not change since the last reading is recognised without a look at it."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.catalogue.catalogue import Catalogue
from core.catalogue.reader import read_catalogue
from core.workspace import reading as module
from core.workspace.layout import PICTURES
from core.workspace.pictures import NO_KEY, PICTURE_KEYS, key_list, stat_keys
from core.workspace.reading import Reading, recognise_pictures

COUNT = 600  # three blocks of products


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    folder = tmp_path / "shop"
    (folder / "images").mkdir(parents=True)
    for number in range(COUNT):
        (folder / "images" / f"{number}.jpg").write_bytes(b"a picture" * (number % 7 + 1))
    write_table(folder, COUNT)
    return read_catalogue(folder)


def write_table(folder: Path, count: int) -> None:
    lines = ["id,name", *(f"{number},Shirt {number}" for number in range(count))]
    (folder / "styles.csv").write_text("\n".join(lines) + "\n")


@pytest.fixture
def before(catalogue: Catalogue, tmp_path: Path) -> Path:
    """What the generation before keeps of its reading."""
    folder = tmp_path / "generation"
    folder.mkdir()
    reading = recognise_pictures(catalogue, None)
    keep(reading, folder)
    return folder


def keep(reading: Reading, folder: Path) -> None:
    keys = np.zeros(len(reading.stats), dtype=PICTURE_KEYS)
    keys["stat"] = reading.stats
    np.save(folder / PICTURES, keys)
    reading.save(folder)


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the products whose pictures were hashed."""
    ids: list[str] = []

    def count(products, stats):
        ids.extend(product.product_id for product in products)
        return stat_keys(products, stats)

    monkeypatch.setattr(module, "stat_keys", count)
    return ids


def fresh(catalogue: Catalogue) -> list[bytes]:
    return key_list(stat_keys(catalogue.products, catalogue.picture_stats))


def test_unchanged_pictures_keep_their_keys(catalogue, before, hashed):
    reading = recognise_pictures(catalogue, before)

    assert key_list(reading.stats) == fresh(catalogue)
    assert hashed == []


def test_touched_pictures_alone_are_hashed(catalogue, before, hashed):
    os.utime(catalogue.root / "images" / "301.jpg", ns=(5, 5))
    touched = read_catalogue(catalogue.root)

    assert key_list(recognise_pictures(touched, before).stats) == fresh(touched)
    assert hashed == ["301"]


def test_products_in_other_places_are_hashed(catalogue, before, hashed):
    order = [*range(300), *range(310, COUNT), *range(300, 310)]
    moved = replace(
        catalogue,
        products=[catalogue.products[row] for row in order],
        picture_stats=catalogue.picture_stats[order],
    )

    assert key_list(recognise_pictures(moved, before).stats) == fresh(moved)
    assert {"310", "599", "305"} <= set(hashed)
    assert "255" not in hashed  # of the first block, where nothing moved


def test_a_product_that_had_no_picture_gets_its_key(catalogue, tmp_path, hashed):
    picture = catalogue.root / "images" / "7.jpg"
    content = picture.read_bytes()
    picture.unlink()
    folder = tmp_path / "without"
    folder.mkdir()
    without = read_catalogue(catalogue.root)
    keep(recognise_pictures(without, None), folder)
    picture.write_bytes(content)
    whole = read_catalogue(catalogue.root)

    reading = recognise_pictures(whole, folder)

    assert key_list(reading.stats) == fresh(whole)
    assert key_list(reading.stats)[7] != NO_KEY


def test_another_row_under_the_same_size_and_time_is_not_mistaken(catalogue, before):
    renamed = [replace(product) for product in catalogue.products]
    renamed[5].picture, renamed[12].picture = renamed[12].picture, renamed[5].picture
    stats = catalogue.picture_stats.copy()
    swapped = replace(catalogue, products=renamed, picture_stats=stats)

    assert key_list(recognise_pictures(swapped, before).stats) == fresh(swapped)
