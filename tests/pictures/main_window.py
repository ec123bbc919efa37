"""The main window: browsing, and asking about a product."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QScrollBar

from fashrec_gui.map.page import MapPage
from tests.pictures.scene import BOTH, scene
from tests.pictures.stage import Stage
from tests.tasks.merchandiser import Merchandiser
from tests.tasks.test_browse import name_it, women_in_navy

SKATER_DRESS, PEACH_TOP, CREAM_SCARF = "10501", "10201", "12111"
LAPTOP, DESKTOP = (1280, 800), (2560, 1440)


@scene("window", themes=BOTH, sizes=(LAPTOP, DESKTOP))
def window(stage: Stage) -> None:
    """The filters, the grid, and what two recommenders have for a dress"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)
    stage.take(user)


@scene("filtered", sizes=(LAPTOP,))
def filtered(stage: Stage) -> None:
    """What there is for women in navy blue, found by two filters, which are kept as a search"""
    user = stage.open()
    women_in_navy(user)
    user.wait(lambda: 0 < len(user.shown_ids()) < 100)
    user.opening(lambda: user.click("Save this search…"), lambda: name_it("Navy for women"))
    user.click_item(user.window.grid.view, user.window.grid.model.index(1, 0))
    for bar in user.window.filters.findChildren(QScrollBar):
        bar.setValue(0)
    stage.take(user)


@scene("table", sizes=(LAPTOP,))
def table(stage: Stage) -> None:
    """The catalogue as a table, with a recommendation for the line that is chosen"""
    user = stage.open()
    user.click_product(SKATER_DRESS)
    user.press("Ctrl+2")
    stage.take(user)


@scene("condensed", sizes=((820, 600),))
def condensed(stage: Stage) -> None:
    """The window as small as it gets"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)
    stage.take(user)


@scene("large", sizes=(LAPTOP,))
def large(stage: Stage) -> None:
    """One product, large, with all that the catalogue says about it"""
    user = stage.open()
    user.click_product(SKATER_DRESS)
    user.press("Return")
    user.wait_to_read("12 of 558")
    stage.take(user)


@scene("map", themes=BOTH, sizes=(LAPTOP,))
def map_of_the_catalogue(stage: Stage) -> None:
    """The map of the catalogue, on which what looks alike lies together, coloured by category"""
    user = stage.furnished()
    user.ask_about(SKATER_DRESS)
    _map(user)
    stage.take(user)


@scene("map-near", sizes=(LAPTOP,))
def map_near(stage: Stage) -> None:
    """A part of the map from nearer by, with the pictures of the products"""
    user = stage.furnished()
    user.ask_about(SKATER_DRESS)
    view = _map(user).view
    assert view.shown is not None
    point = view.shown.points([user.engine.products.row_of(SKATER_DRESS)])[0]
    view.look(view.camera.centred(*view.shown.positions[point]))
    user.press("Ctrl++", 4)
    stage.take(user)


@scene("map-region", sizes=(LAPTOP,))
def region(stage: Stage) -> None:
    """A region of the map, drawn around to see it in the grid"""
    user = stage.furnished()
    page = _map(user)
    user.click("Draw around a region to see it in the grid (Shift+drag)")
    middle = page.view.rect().center()
    corners = ((-120, -60), (20, -130), (140, -20), (60, 120), (-90, 90), (-120, -60))
    way = [middle + QPoint(*each) for each in corners]
    user.drag_along(page.view, way, before_letting_go=lambda: stage.take(user))


def _map(user: Merchandiser) -> MapPage:
    user.press("Ctrl+3")
    user.wait(lambda: user.find("Whose map", QComboBox).isEnabled())
    user.rest()
    page = user.window.place.map
    assert page is not None
    return page


@scene("german", sizes=(LAPTOP,), language="de")
def german(stage: Stage) -> None:
    """The window in German"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)
    stage.take(user)
