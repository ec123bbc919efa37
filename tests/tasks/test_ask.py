"""Asking, as a merchandiser would say it."""

from pathlib import Path

from PIL import Image, ImageOps
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QToolButton

from tests.tasks.merchandiser import Merchandiser

SKATER_DRESS = "10501"
PEACH_TOP = "10201"


def supplier_photo(user: Merchandiser, product_id: str, folder: Path) -> Path:
    """A picture that the catalogue does not have: mirrored, cropped, on a grey ground."""
    row = user.engine.products.row_of(product_id)
    assert row is not None
    source = user.engine.picture_path(row)
    assert source is not None
    photo = folder / "supplier.jpg"
    with Image.open(source) as opened:
        mirrored = ImageOps.mirror(opened.convert("RGB"))
    mirrored.crop((20, 20, mirrored.width - 10, mirrored.height - 30)).save(photo, quality=80)
    return photo


def test_11_what_do_we_have_like_this_dress(user: Merchandiser) -> None:
    """What could stand in for this dress, and what goes with it?"""
    user.ask_about(SKATER_DRESS)
    for recommender in ("same-type", "look-alikes"):
        listed = user.recommended_ids(recommender)
        assert len(listed) == 10
        assert SKATER_DRESS not in listed
        assert len(set(listed)) == 10
        scores = [each.score for each in user.answer(recommender).recommendations]
        assert scores == sorted(scores, reverse=True)
    user.look("11-like-this-dress")


def test_12_these_two_together(user: Merchandiser) -> None:
    """I like these two: what shares their style?"""
    user.click_product(SKATER_DRESS)
    user.click_product(PEACH_TOP, Qt.KeyboardModifier.ControlModifier)
    user.click("Recommend for all of them together")
    panel = user.window.panel
    user.wait(lambda: panel.is_at_rest and panel.query is not None and len(panel.query.rows) == 2)
    for word in ("In common", "Women", "Summer"):
        user.wait_to_read(word)
    for recommender in ("same-type", "look-alikes"):
        assert not {SKATER_DRESS, PEACH_TOP} & set(user.recommended_ids(recommender))
    user.look("12-two-together")


def test_13_a_picture_from_an_email(user: Merchandiser, tmp_path: Path) -> None:
    """I copied a picture out of an e-mail: paste it and see."""
    photo = supplier_photo(user, PEACH_TOP, tmp_path)
    QGuiApplication.clipboard().setImage(QImage(str(photo)))
    user.press("Ctrl+V")
    panel = user.window.panel
    user.wait(lambda: panel.is_at_rest and panel.query is not None and not panel.query.rows)
    assert user.recommended_ids("look-alikes")[0] == PEACH_TOP, "the best match is not left out"
    user.look("13-a-pasted-picture")


def test_14_a_suppliers_photo(user: Merchandiser, tmp_path: Path) -> None:
    """A supplier sent a photo: what is it, and what do we have like it?"""
    user.drop(supplier_photo(user, SKATER_DRESS, tmp_path))
    panel = user.window.panel
    user.wait(lambda: panel.is_at_rest and panel.query is not None and not panel.query.rows)
    assert panel.query.classification.guesses[0].article_type == "Dresses"
    user.wait_to_read("Dresses")
    assert user.recommended_ids("look-alikes")[0] == SKATER_DRESS
    user.look("14-a-suppliers-photo")


def test_15_like_this_collar(user: Merchandiser) -> None:
    """Only the upper part of it: what has such a neckline?"""
    user.ask_about(SKATER_DRESS)
    whole = user.recommended_ids("look-alikes")
    assert len(steps(user)) == 1
    user.click("Ask about a part…")
    overlay = user.find_starting("Part of the picture", "part")
    user.drag_across(overlay, overlay.rect().adjusted(250, 60, -250, -overlay.height() // 2))
    user.look("15-a-part-is-chosen")
    user.press("Return")
    panel = user.window.panel
    user.wait(lambda: panel.is_at_rest and user.recommended_ids("look-alikes") != whole)
    assert SKATER_DRESS not in user.recommended_ids("look-alikes")
    user.wait_to_read("Of the picture of 10501")
    user.wait(lambda: len(steps(user)) == 2, "the trail has one more step")
    user.look("15-like-this-collar")


def steps(user: Merchandiser) -> list[str]:
    """Read the names of the questions on the trail."""
    trail = user.find("Earlier questions")
    return [each.accessibleName() for each in trail.findChildren(QToolButton) if each.isVisible()]


def test_16_like_this_but_in_blue(user: Merchandiser) -> None:
    """Like this, but blue."""
    user.ask_about(SKATER_DRESS)
    user.fill("A word or a product id to be more or less like", "blue")
    user.press("Return")
    panel = user.window.panel

    def blues() -> int:
        listed = panel.answer.lists["look-alikes"].recommendations
        return sum("Blue" in each.product.colour for each in listed)

    user.wait(lambda: panel.is_at_rest and blues() >= 3)
    user.look("16-like-this-but-blue")


def test_18_do_we_have_it_already(user: Merchandiser, tmp_path: Path) -> None:
    """Is this new, or in the catalogue already?"""
    row = user.engine.products.row_of(SKATER_DRESS)
    assert row is not None
    source = user.engine.picture_path(row)
    assert source is not None
    photo = tmp_path / "again.jpg"
    with Image.open(source) as opened:
        opened.convert("RGB").resize((300, 400)).save(photo, quality=70)
    user.drop(photo)
    user.wait_to_read("already be in the catalogue")
    user.look("18-already-in-the-catalogue")
    user.click("Show in grid")
    user.wait(lambda: user.selected_ids() == [SKATER_DRESS], "the grid shows it")


def test_17_walk_back_through_what_i_asked(user: Merchandiser) -> None:
    """Go back to what I asked before, and forward again."""
    panel = user.window.panel
    for product in (SKATER_DRESS, PEACH_TOP):
        user.ask_about(product)
    rows = [user.engine.products.row_of(each) for each in (SKATER_DRESS, PEACH_TOP)]
    user.press("Alt+Left")
    user.wait(lambda: panel.is_at_rest and panel.query.rows == (rows[0],))
    user.press("Alt+Right")
    user.wait(lambda: panel.is_at_rest and panel.query.rows == (rows[1],))
    user.look("17-the-trail")
