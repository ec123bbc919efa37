"""Products that come later are searched beside the index until a new index is worth building."""

from pathlib import Path

import numpy as np
import pytest

from core.engine import Engine
from core.workspace import arrangement
from core.workspace.layout import BASE_FILES, INDEX, INDEX_FILES, Layout


def folder(workspace: Path) -> Path:
    layout = Layout(workspace)
    return layout.generation(layout.current_name() or "")


def bytes_of(workspace: Path, names: tuple[str, ...]) -> list[bytes]:
    return [(folder(workspace) / name).read_bytes() for name in names]


def answers(workspace: Path, row: int) -> list[str]:
    engine = Engine.open(workspace)
    answer = engine.recommend(engine.query_products([row]), "look-alikes", 10)
    engine.close()
    return [found.product.product_id for found in answer.recommendations]


@pytest.fixture
def grown(build, shop, workspace, tools) -> Path:
    """A workspace of 24 products, to whose catalogue ten were added since."""
    build(shop, workspace)
    for number in range(24, 34):
        tools.draw_row(shop, number)
    tools.write_table(shop, tools.shop_rows(34))
    return workspace


def test_ten_more_products_leave_the_index_as_it_is(build, shop, grown):
    before = bytes_of(grown, (*BASE_FILES, *INDEX_FILES))

    search = build(shop, grown).manifest.search

    assert (search["items"], search["tail"]) == (24, 10)
    assert bytes_of(grown, (*BASE_FILES, *INDEX_FILES)) == before


def test_what_is_in_the_tail_is_recommended_and_asked_about(build, shop, grown, tmp_path):
    build(shop, grown)
    build(shop, tmp_path / "fresh")

    for row in (2, 23, 24, 33):
        assert answers(grown, row) == answers(tmp_path / "fresh", row)


def test_the_tail_goes_on_growing_and_shrinking(build, shop, grown, tools, tmp_path):
    build(shop, grown)
    rows = tools.shop_rows(34)
    tools.write_table(shop, [*rows[:3], *rows[4:26], *rows[28:]])

    search = build(shop, grown).manifest.search

    assert (search["items"], search["tail"]) == (24, 8)
    build(shop, tmp_path / "fresh")
    for row in (2, 22, 25, 30):
        assert answers(grown, row) == answers(tmp_path / "fresh", row)


def test_products_inserted_in_the_middle_keep_everybody_elses_vector(build, shop, grown, tools):
    rows = tools.shop_rows(34)
    tools.write_table(shop, [*rows[:5], *rows[24:], *rows[5:24]])

    assert build(shop, grown).manifest.search["items"] == 24
    engine = Engine.open(grown)
    by_id = {product_id: row for row, product_id in enumerate(engine.products.ids())}
    query = engine.query_products([by_id["107"]])
    best = engine.recommend(engine.query_picture(shop / "images" / "107.png"), "look-alikes", 1)
    assert best.recommendations[0].row == by_id["107"]
    assert query.excluded.tolist() == [by_id["107"]]


def test_a_long_tail_is_indexed(build, shop, grown, monkeypatch):
    monkeypatch.setattr(arrangement, "_SHORTEST_TAIL", 9)

    search = build(shop, grown).manifest.search

    assert (search["items"], search["tail"]) == (34, 0)


def test_an_index_of_which_much_is_gone_is_built_anew(build, shop, workspace, tools):
    build(shop, workspace)
    tools.write_table(shop, tools.shop_rows(20))

    search = build(shop, workspace).manifest.search

    assert (search["items"], search["tail"]) == (20, 0)


def test_two_products_with_one_picture_are_both_found(build, tmp_path, workspace, tools):
    shop = tools.make_shop(tmp_path / "pairs", 24)
    table = shop / "styles.csv"
    lines = table.read_text().splitlines()
    paths = [f"images/{100 + number // 2 * 2}.png" for number in range(24)]
    named = [f"{line},{path}" for line, path in zip(lines[1:], paths, strict=True)]
    table.write_text("\n".join([lines[0] + ",picture", *named]) + "\n")
    build(shop, workspace)
    table.write_text("\n".join([lines[0] + ",picture", *named[:23]]) + "\n")

    search = build(shop, workspace).manifest.search

    assert search["items"] + search["tail"] >= 23
    assert set(answers(workspace, 22)).isdisjoint({"122"})
    assert len(answers(workspace, 3)) == 10


def test_a_small_catalogue_has_no_index_and_answers_exactly(
    build, shop, workspace, tmp_path, monkeypatch
):
    build(shop, tmp_path / "indexed")
    monkeypatch.setattr(arrangement, "EXACT_BELOW", 1500)

    search = build(shop, workspace).manifest.search

    assert (search["items"], search["tail"]) == (0, 24)
    assert not (folder(workspace) / INDEX).exists()
    for row in (0, 9, 23):
        assert answers(workspace, row) == answers(tmp_path / "indexed", row)


def test_a_large_base_is_shared_and_not_written_again(build, shop, grown, monkeypatch):
    monkeypatch.setattr("core.workspace.generation._COPIED_UP_TO", 0)
    first = folder(grown)

    manifest = build(shop, grown).manifest

    for name in (*BASE_FILES, *INDEX_FILES):
        assert (folder(grown) / name).samefile(first / name)
        assert manifest.files[name].size == (first / name).stat().st_size
    assert Engine.open(grown).warning == ""


def test_a_base_that_cannot_be_shared_is_copied(build, shop, grown, monkeypatch):
    def no_links(target: Path, source: Path) -> None:
        raise OSError("no links here")

    monkeypatch.setattr("core.workspace.generation._COPIED_UP_TO", 0)
    monkeypatch.setattr(Path, "hardlink_to", no_links)
    first = folder(grown)

    build(shop, grown)

    assert not (folder(grown) / INDEX).samefile(first / INDEX)
    assert len(answers(grown, 30)) == 10


def test_the_rule_weighs_the_tail_against_the_base():
    for base, longest in ((2_000, 500), (35_000, 700), (1_000_000, 5_000)):
        rows = base + longest + 1
        slots = np.arange(rows, dtype=np.int32)
        everything = np.arange(rows, dtype=np.int64)

        def kept(tail: int, slots=slots, everything=everything, base=base):
            return arrangement.Arrangement(
                slots[: base + tail], everything[:0], everything[base : base + tail], True
            )

        assert not arrangement._is_worth_rebuilding(base, kept(longest))
        assert arrangement._is_worth_rebuilding(base, kept(longest + 1))
