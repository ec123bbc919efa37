"""Pictures that cannot be read are reported and never neighbours, while all others come in."""

import os
import struct
import zlib
from pathlib import Path

import pytest

from core.engine import Engine
from core.errors import FashRecError


def bomb() -> bytes:
    """A PNG whose header promises 60,000 by 60,000 pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(1000)))
        + chunk(b"IEND", b"")
    )


@pytest.fixture
def spoilt(shop: Path) -> Path:
    """The shop, in which 100 is cut off, 101 a bomb, 102 a text, 103 a folder and 104 empty."""
    pictures = shop / "images"
    whole = (pictures / "100.png").read_bytes()
    (pictures / "100.png").write_bytes(whole[: len(whole) // 2])
    (pictures / "101.png").write_bytes(bomb())
    (pictures / "102.png").write_text("This is not a picture.\n")
    (pictures / "103.png").unlink()
    (pictures / "103.png").mkdir()
    (pictures / "104.png").write_bytes(b"")
    return shop


SPOILT = ("100", "101", "102", "103", "104")


def test_each_is_reported_once_with_its_cause_and_the_rest_goes_on(build, spoilt, workspace):
    result = build(spoilt, workspace)

    assert (result.manifest.products, result.manifest.pictures) == (24, 19)
    assert tuple(sorted(problem.product_id for problem in result.problems)) == SPOILT
    assert all(problem.cause and problem.action for problem in result.problems)


def test_their_products_stay_marked_in_the_catalogue(build, spoilt, workspace):
    build(spoilt, workspace)

    engine = Engine.open(workspace)
    for product_id in SPOILT:
        row = engine.products.row_of(product_id)
        assert row is not None
        assert engine.products.product(row).picture_problem
        assert engine.picture_path(row) is None
        with pytest.raises(FashRecError, match=f"{product_id} has no usable picture"):
            engine.query_products([row])


def test_they_are_never_neighbours(build, spoilt, workspace):
    build(spoilt, workspace)

    engine = Engine.open(workspace)
    for row in range(5, 24):
        for recommender in engine.recommenders:
            answer = engine.recommend(engine.query_products([row]), recommender, 100)
            found = {entry.product.product_id for entry in answer.recommendations}
            assert found.isdisjoint(SPOILT)


def test_the_report_is_kept_with_the_generation(build, spoilt, workspace):
    result = build(spoilt, workspace)

    assert Engine.open(workspace).problems() == result.problems
    assert build(spoilt, workspace).problems == result.problems


def test_a_mended_picture_comes_in_with_the_next_build(build, spoilt, workspace, tools):
    build(spoilt, workspace)
    tools.draw_row(spoilt, 4)

    result = build(spoilt, workspace)

    assert (result.computed, result.manifest.pictures) == (1, 20)
    assert "104" not in {problem.product_id for problem in result.problems}


def test_a_catalogue_of_nothing_but_spoilt_pictures_can_be_browsed(build, tmp_path, workspace):
    folder = tmp_path / "spoilt"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.jpg").write_text("no picture")

    result = build(folder, workspace)

    assert (result.manifest.products, result.manifest.pictures) == (3, 0)
    assert len(result.problems) == 3


def test_a_picture_that_vanishes_during_the_build_is_reported(build, shop, workspace):
    def take_away(progress) -> None:
        if progress.stage == "Looking at pictures" and progress.done == 0:
            (shop / "images" / "120.png").unlink(missing_ok=True)

    result = build(shop, workspace, take_away)

    assert result.manifest.pictures == 23
    assert [problem.product_id for problem in result.problems] == ["120"]


@pytest.mark.skipif(os.name != "posix", reason="pipes have names on POSIX systems")
def test_what_is_not_even_a_file_is_never_opened(build, shop, workspace):
    (shop / "images" / "100.png").unlink()
    os.mkfifo(shop / "images" / "100.png")
    (shop / "images" / "101.png").unlink()
    (shop / "images" / "101.png").symlink_to("/dev/zero")
    (shop / "images" / "102.png").unlink()
    (shop / "images" / "102.png").symlink_to("102.png")

    result = build(shop, workspace)

    assert result.manifest.pictures == 21
    causes = {problem.product_id: problem.cause for problem in result.problems}
    assert causes.keys() == {"100", "101", "102"}
    assert "not a file" in causes["100"]
    assert "not a file" in causes["101"]
