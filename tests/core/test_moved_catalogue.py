"""A catalogue and its workspace that were moved together, to another disk or computer."""

import pytest

from core.engine import Engine
from core.errors import CatalogueError
from core.workspace.whereabouts import source_at


@pytest.mark.parametrize("named", [".", "styles.csv"])
def test_a_catalogue_that_was_moved_with_its_workspace_is_read_where_it_is_now(
    build, shop, tmp_path, named
):
    (tmp_path / "here").mkdir()
    here = shop.rename(tmp_path / "here" / "shop")
    build(here / named, tmp_path / "here" / "w")
    assert Engine.open(tmp_path / "here" / "w").catalogue_source == here / named

    there = (tmp_path / "here").rename(tmp_path / "there")

    source = Engine.open(there / "w").catalogue_source
    assert source == there / "shop" / named
    assert build(source, there / "w").manifest.source == str(source)


@pytest.mark.parametrize("named", [".", "styles.csv"])
def test_a_catalogue_that_was_moved_alone_is_found_where_it_is_said_to_be(
    build, shop, tmp_path, named
):
    build(shop / named, tmp_path / "w")
    there = shop.rename(tmp_path / "archive")
    engine = Engine.open(tmp_path / "w")

    source = source_at(there, engine.manifest, engine.products)

    assert source == there / named
    again = build(source, tmp_path / "w")
    assert again.manifest.source == str(source)
    moved = Engine.open(tmp_path / "w")
    assert moved.catalogue_root == there
    assert len(moved) == len(engine)


def test_a_folder_with_other_pictures_is_another_catalogue(build, shop, tmp_path):
    build(shop, tmp_path / "w")
    engine = Engine.open(tmp_path / "w")
    (tmp_path / "other").mkdir()
    with pytest.raises(CatalogueError, match="does not hold the pictures"):
        source_at(tmp_path / "other", engine.manifest, engine.products)
