"""Drawing the demo: the same pictures each time, whole files, and no work done twice."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.catalogue.demo import draw, draw_demo
from core.catalogue.demo.assortment import Item, assortment
from core.errors import CatalogueError
from core.jobs import Cancelled, Progress

FIRST_OF_EACH_TYPE = list({item.row.articleType: item for item in assortment()}.values())


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> list[Item]:
    """Let the demo hold five products only."""
    items = FIRST_OF_EACH_TYPE[:5]
    monkeypatch.setattr(draw, "assortment", lambda: items)
    return items


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note the ids of the products that are drawn."""
    ids: list[str] = []
    original: Callable[[Item], bytes] = draw.draw_product

    def noting(item: Item) -> bytes:
        ids.append(item.row.id)
        return original(item)

    monkeypatch.setattr(draw, "draw_product", noting)
    return ids


def cancel_after(count: int) -> Callable[[Progress], None]:
    def report(progress: Progress) -> None:
        if progress.done >= count:
            raise Cancelled

    return report


@pytest.mark.parametrize("item", FIRST_OF_EACH_TYPE, ids=lambda item: item.row.articleType)
def test_a_picture_shows_a_product_on_white_that_touches_no_edge(item: Item) -> None:
    picture = Image.open(io.BytesIO(draw.draw_product(item)))
    assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", (360, 480))
    pixels = np.asarray(picture.convert("L"), dtype=np.int16)
    edges = np.concatenate([pixels[:4].ravel(), pixels[-4:].ravel(), pixels[:, :4].ravel()])
    assert edges.min() > 225
    assert pixels[:, -4:].min() > 225
    assert (pixels < 225).mean() > 0.02


@pytest.mark.parametrize("item", FIRST_OF_EACH_TYPE[::6], ids=lambda item: item.row.articleType)
def test_a_product_is_drawn_the_same_every_time(item: Item) -> None:
    assert draw.draw_product(item) == draw.draw_product(item)


def test_the_folder_holds_a_table_and_a_picture_for_each_row(
    tmp_path: Path, few: list[Item]
) -> None:
    assert draw_demo(tmp_path / "demo") == tmp_path / "demo"
    with (tmp_path / "demo" / "styles.csv").open(encoding="utf-8", newline="") as file:
        ids = [row["id"] for row in csv.DictReader(file)]
    assert ids == [item.row.id for item in few]
    pictures = sorted(path.name for path in (tmp_path / "demo" / "images").iterdir())
    assert pictures == sorted(f"{product_id}.jpg" for product_id in ids)


def test_a_complete_demo_is_left_alone(tmp_path: Path, few: list[Item], drawn: list[str]) -> None:
    draw_demo(tmp_path)
    drawn.clear()
    reports: list[Progress] = []
    draw_demo(tmp_path, reports.append)
    assert drawn == []
    assert reports == []


def test_a_demo_that_was_broken_off_is_completed(
    tmp_path: Path, few: list[Item], drawn: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.jobs.time.monotonic", iter(range(10_000)).__next__)
    with pytest.raises(Cancelled):
        draw_demo(tmp_path, cancel_after(2))
    assert not (tmp_path / "styles.csv").exists()
    draw_demo(tmp_path)
    assert drawn == [item.row.id for item in few]


def test_a_picture_that_was_deleted_is_drawn_again(
    tmp_path: Path, few: list[Item], drawn: list[str]
) -> None:
    draw_demo(tmp_path)
    drawn.clear()
    (tmp_path / "images" / f"{few[3].row.id}.jpg").unlink()
    draw_demo(tmp_path)
    assert drawn == [few[3].row.id]


def test_another_version_is_drawn_anew(
    tmp_path: Path, few: list[Item], drawn: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_demo(tmp_path)
    drawn.clear()
    monkeypatch.setattr(draw, "VERSION", draw.VERSION + 1)
    draw_demo(tmp_path)
    assert len(drawn) == len(few)


def test_progress_counts_the_pictures(tmp_path: Path, few: list[Item]) -> None:
    reports: list[Progress] = []
    draw_demo(tmp_path, reports.append)
    assert (reports[0].done, reports[0].total) == (0, len(few))
    assert reports[-1].done == len(few)


def test_someone_elses_catalogue_is_never_overwritten(tmp_path: Path, few: list[Item]) -> None:
    (tmp_path / "styles.csv").write_text("id\n1\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match="choose another folder"):
        draw_demo(tmp_path)
    assert (tmp_path / "styles.csv").read_text(encoding="utf-8") == "id\n1\n"


def test_a_folder_that_cannot_be_made_is_reported_in_a_sentence(
    tmp_path: Path, few: list[Item]
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(CatalogueError, match="cannot be written"):
        draw_demo(tmp_path / "file" / "demo")
