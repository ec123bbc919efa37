"""The pictures of the documentation: every scene has one name, one picture, and can be made."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import FakeEngine
from tests.pictures.gallery import PAGE, write_gallery
from tests.pictures.saving import save
from tests.pictures.scene import SCENES, scene
from tests.pictures.scenes import AREAS, all_scenes
from tests.pictures.stage import Stage, staged
from tests.tasks.demo import Demo

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"


@pytest.fixture
def demo(tmp_path: Path, own_home: Path) -> Demo:
    """A demo that is not there: the scenes of these tests bring an engine."""
    return Demo(tmp_path / "catalogue", tmp_path / "workspace", own_home)


def test_a_name_is_given_once() -> None:
    taken = next(iter(SCENES))
    with pytest.raises(ValueError, match=taken):

        @scene(taken)
        def again(stage: Stage) -> None:
            """Another picture of the same name."""


def test_a_scene_says_what_is_read_in_place_of_its_picture() -> None:
    with pytest.raises(ValueError, match="read"):

        @scene("unspoken")
        def unspoken(stage: Stage) -> None: ...


def test_every_area_has_scenes() -> None:
    assert {each.area for each in all_scenes()} == set(AREAS)


def test_the_window_is_taken_in_its_size_and_theme(
    qapp: QApplication, engine: FakeEngine, demo: Demo, tmp_path: Path
) -> None:
    with staged(qapp, demo, tmp_path / "scene", (1000, 700), "dark") as stage:
        stage.take(stage.open(engine))
    assert stage.picture is not None
    assert save(stage.picture, tmp_path / "window.png") == (tmp_path / "window.png").stat().st_size
    with Image.open(tmp_path / "window.png") as picture:
        assert picture.size == (1000, 700)
        assert max(picture.convert("RGB").getpixel((500, 20))) < 100, "it is dark"


def test_a_dialog_is_taken_with_its_title_and_an_edge(
    qapp: QApplication, engine: FakeEngine, demo: Demo, tmp_path: Path
) -> None:
    sizes = []

    def keep(stage: Stage) -> None:
        stage.take(user, user.front)
        sizes.append((user.front.width(), user.front.height()))
        user.press("Escape")

    with staged(qapp, demo, tmp_path / "scene", (1000, 700), "light") as stage:
        user = stage.open(engine)
        user.opening(lambda: user.press("F1"), lambda: keep(stage))
    [(width, height)] = sizes
    assert stage.picture is not None
    assert stage.picture.width() == width + 2
    assert stage.picture.height() > height + 24


def test_the_gallery_shows_every_scene_with_words(tmp_path: Path) -> None:
    write_gallery(all_scenes(), tmp_path)
    page = (tmp_path / PAGE).read_text(encoding="utf-8")
    for each in all_scenes():
        assert f"![{each.caption}]({each.file_name})" in page


def test_every_scene_has_its_picture_and_every_picture_its_scene() -> None:
    made = {each.name for each in PICTURES.glob("*.png")}
    assert made == {each.file_name for each in all_scenes()}


def test_the_pictures_are_small() -> None:
    assert sum(each.stat().st_size for each in PICTURES.iterdir()) < 5_000_000
