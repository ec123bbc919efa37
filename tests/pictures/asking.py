"""Asking about products, pictures and parts of them, and understanding the answer."""

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from tests.pictures.main_window import LAPTOP, PEACH_TOP, SKATER_DRESS
from tests.pictures.scene import BOTH, scene
from tests.pictures.stage import Stage
from tests.tasks.merchandiser import Merchandiser
from tests.tasks.test_ask import supplier_photo
from tests.tasks.test_decide import go_to_tile

_TALL = (1440, 1000)


def _wait_for_picture(user: Merchandiser) -> None:
    panel = user.window.panel
    user.wait(lambda: panel.is_at_rest and panel.query is not None and not panel.query.rows)


@scene("new-picture", themes=BOTH, sizes=(_TALL,))
def new_picture(stage: Stage) -> None:
    """A supplier's photo that was dropped: its type, gender, colour, season and usage, predicted"""
    user = stage.open()
    user.drop(supplier_photo(user, PEACH_TOP, stage.folder))
    _wait_for_picture(user)
    stage.take(user, user.window.panel)


@scene("already-there", sizes=(_TALL,))
def already_there(stage: Stage) -> None:
    """A picture that may be in the catalogue already, beside the product that it looks like"""
    user = stage.open()
    row = user.engine.products.row_of(SKATER_DRESS)
    assert row is not None
    source = user.engine.picture_path(row)
    assert source is not None
    photo = stage.folder / "supplier-4711.jpg"
    with Image.open(source) as opened:
        opened.convert("RGB").resize((300, 400)).save(photo, quality=70)
    user.drop(photo)
    user.wait_to_read("already be in the catalogue")
    stage.take(user, user.window.panel)


@scene("part", sizes=(LAPTOP,))
def part(stage: Stage) -> None:
    """A part of a picture, drawn around to ask about it alone"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)
    user.click("Ask about a part…")
    overlay = user.find_starting("Part of the picture", "part")
    user.drag_across(overlay, overlay.rect().adjusted(180, 60, -180, -480))
    stage.take(user, overlay.window())


@scene("wish", sizes=(_TALL,))
def wish(stage: Stage) -> None:
    """Like this dress, but blue"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)
    user.fill("A word or a product id to be more or less like", "blue")
    user.press("Return")
    user.wait_to_read("+ blue")
    stage.take(user, user.window.panel)


@scene("refined", themes=BOTH, sizes=(_TALL,))
def refined(stage: Stage) -> None:
    """Only the same gender and season, and which of the two conditions costs the most"""
    user = stage.open()
    user.ask_about("11501")
    user.click("Refine the lists")
    user.click("Same gender")
    user.click("Same season")
    stage.take(user, user.window.panel)


@scene("blend", sizes=(_TALL,))
def blend(stage: Stage) -> None:
    """The blend beside look-alikes, with what both of them found"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)
    user.choose_behind("Same type, the left list: choose another recommender", "Blend")
    stage.take(user, user.window.panel)


@scene("several", sizes=(_TALL,))
def several(stage: Stage) -> None:
    """Two products asked about together, and what they have in common"""
    user = stage.open()
    user.click_product(SKATER_DRESS)
    user.click_product(PEACH_TOP, Qt.KeyboardModifier.ControlModifier)
    user.click("Recommend for all of them together")
    panel = user.window.panel
    user.wait(lambda: panel.is_at_rest and panel.query is not None and len(panel.query.rows) == 2)
    stage.take(user, panel)


@scene("story", themes=BOTH)
def story(stage: Stage) -> None:
    """The story of a recommendation: found by what, scored how, moved by what"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)
    go_to_tile(user, 1)
    user.opening(
        lambda: user.press("I"), lambda: (stage.take_in_place(user, 80), user.press("Escape"))
    )


@scene("variants", sizes=(_TALL,))
def variants(stage: Stage) -> None:
    """The colours of one thing folded into one place, opened again"""
    user = stage.open()
    user.ask_about("10815")
    user.click("Refine the lists")
    user.click("Fold variants")
    user.rest()
    listed = user.answer("look-alikes").recommendations
    folded = max(listed, key=lambda each: len(each.folded))
    tiles = user.find("Look-alikes", QListView)
    tiles.setFocus()
    user.press("Home")
    user.press("Right", folded.rank - 1)
    user.opening(
        lambda: user.press("V"), lambda: (stage.take_in_place(user, 120), user.press("Escape"))
    )
