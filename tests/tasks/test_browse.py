"""Browsing, as a merchandiser would say it."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton

from core.catalogue.product import Product
from tests.tasks.merchandiser import Merchandiser, Open

SKATER_DRESS = "10501"


def women_in_navy(user: Merchandiser) -> None:
    user.tick("Gender", "Women")
    user.tick("Colour", "Navy Blue")


def test_01_womens_navy_things_only(user: Merchandiser) -> None:
    """Show me what we have for women in navy blue."""
    women_in_navy(user)
    user.wait(lambda: 0 < len(user.shown_ids()) < 100)
    rows = [user.engine.products.product(row) for row in list(user.window.grid.model.rows)]
    assert {(each.gender, each.colour) for each in rows} == {("Women", "Navy Blue")}
    user.wait_to_read(f"{len(rows)} of 558 products")
    user.look("01-women-in-navy")


def test_02_take_back_one_after_the_other(user: Merchandiser) -> None:
    """All colours again; then everything."""
    women_in_navy(user)
    user.wait(lambda: len(user.shown_ids()) < 100)
    user.click("Take back Colour: Navy Blue")
    user.wait(lambda: len(user.shown_ids()) > 100)
    rows = [user.engine.products.product(row) for row in list(user.window.grid.model.rows)]
    assert {each.gender for each in rows} == {"Women"}
    user.click("Take back Gender: Women")
    user.wait(lambda: len(user.shown_ids()) == 558)
    user.look("02-everything-again")
    user.press("Right")
    user.press("Right")
    assert user.selected_ids(), "the keys go on among the products"


def test_03_the_same_again_tomorrow(start: Open) -> None:
    """Keep this search, so that I have it tomorrow."""
    user = start()
    women_in_navy(user)
    user.wait(lambda: 0 < len(user.shown_ids()) < 100)
    wanted = user.shown_ids()
    user.opening(lambda: user.click("Save this search…"), lambda: name_it("Navy women"))
    user = start()
    assert len(user.shown_ids()) == 558
    user.click("Navy women")
    user.wait(lambda: user.shown_ids() == wanted)
    user.look("03-a-saved-search")


def name_it(name: str) -> None:
    asking = QApplication.activeModalWidget()
    assert isinstance(asking, QInputDialog)
    asking.setTextValue(name)
    asking.accept()


def test_04_i_type_fast_and_slip(user: Merchandiser) -> None:
    """Find me the skater dresses; I am in a hurry, so it may say "sktaer"."""
    user.press("Ctrl+F")
    user.type("sktaer dress")
    user.wait(lambda: SKATER_DRESS in user.shown_ids() and len(user.shown_ids()) < 30)
    user.wait_to_read("skater")
    user.look("04-a-slip-is-forgiven")


def test_05_i_have_the_number_on_a_note(user: Merchandiser) -> None:
    """Where is 10501?"""
    user.press("Ctrl+F")
    user.type(SKATER_DRESS)
    user.wait(lambda: user.shown_ids()[:1] == [SKATER_DRESS])
    user.look("05-found-by-its-number")


def test_06_newest_first(user: Merchandiser) -> None:
    """Put the newest products in front; now go by colour."""
    before = user.shown_ids()
    user.choose_behind("Sort: Catalogue order", "Year, newest first")
    user.wait(lambda: user.shown_ids() != before)
    products = [user.engine.products.product(row) for row in list(user.window.grid.model.rows)]
    years = [product.year for product in products if product.year]
    assert years == sorted(years, reverse=True)
    user.look("06-newest-first")
    newest = user.shown_ids()
    user.choose_behind("Sort: Year, newest first", "Colour, around")
    user.wait(lambda: user.shown_ids() != newest)
    rows = list(user.window.grid.model.rows)
    colours = [colour for colour, _ in groupby(each.colour for each in products_of(user, rows))]
    assert len(colours) == len(set(colours)), "every colour stands in one place"
    user.look("06-by-colour")


def products_of(user: Merchandiser, rows: list[int]) -> list[Product]:
    return user.engine.products.products(rows)


def test_07_larger_so_that_i_see_the_stitching(user: Merchandiser) -> None:
    """Make the pictures larger without losing what I look at."""
    user.click_product(SKATER_DRESS)
    view = user.window.grid.view
    user.press("Ctrl++", 6)
    assert view.thumbnail_side > 200
    place = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(place)
    user.look("07-larger-pictures")


def test_08_as_a_table(user: Merchandiser) -> None:
    """Show me the same as a table, with what I had selected."""
    user.click_product(SKATER_DRESS)
    user.press("Ctrl+2")
    table = user.find("Products as a table")
    assert user.selected_ids() == [SKATER_DRESS]
    assert table.isVisible()
    user.look("08-as-a-table")


def test_09_leaf_through_them_large(user: Merchandiser) -> None:
    """Open this one large, go on to the next, and back to where I was."""
    user.click_product(SKATER_DRESS)
    user.press("Return")
    user.wait_to_read("12 of 558")
    user.press("Right")
    user.wait_to_read("13 of 558")
    user.look("09-leafing-through")
    user.press("Escape")
    user.wait(lambda: user.window.grid.view.isVisible())
    assert user.selected_ids() == [user.shown_ids()[12]]


def test_10_nothing_fits(user: Merchandiser) -> None:
    """I looked for something that is not there: what now?"""
    user.press("Ctrl+F")
    user.type("zebra tuxedo")
    user.wait(lambda: not user.shown_ids())
    user.look("10-nothing-fits")
    user.click(user.find("Clear search", QPushButton))
    user.wait(lambda: len(user.shown_ids()) == 558)


def test_several_are_chosen_with_ctrl(user: Merchandiser) -> None:
    user.click_product("10501")
    user.click_product("10201", Qt.KeyboardModifier.ControlModifier)
    assert len(user.selected_ids()) == 2
