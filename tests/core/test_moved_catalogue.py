"""A catalogue and its workspace that were moved together, to another disk or computer."""

import pytest

from core.engine import Engine


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
