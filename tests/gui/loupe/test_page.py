"""One product large: what is said of it, and what is said when it has no picture."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.catalogue.product import Product
from fashrec_gui.grid.badges import BadgeKind
from fashrec_gui.grid.panel import CatalogueGrid
from fashrec_gui.loupe.page import LoupePage
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme
from tests.gui.conftest import FakeProducts, draw_picture


@pytest.fixture
def grid(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any, tmp_path: Path
) -> CatalogueGrid:
    engine.catalogue_root = tmp_path
    (tmp_path / "images").mkdir()
    for row in range(4):
        draw_picture(row, 200).save(tmp_path / "images" / f"{10_000 + row}.jpg")
    products = engine.products.products(range(60))
    products[1] = Product(
        "10001", "Tweed jacket", colour="Grey", picture=products[1].picture,
        attributes={"Fabric": "Wool"},
    )  # fmt: skip
    engine.products = FakeProducts(products)
    made = CatalogueGrid(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.set_engine(engine)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(grid: CatalogueGrid) -> LoupePage:
    grid.views.open_large(1)
    assert grid.views.large is not None
    return grid.views.large


def test_the_facts_are_those_of_the_catalogue_and_of_the_picture(
    qtbot: QtBot, page: LoupePage
) -> None:
    qtbot.waitUntil(lambda: "pixels" in page.facts.text)
    for said in ("Tweed jacket", "Id: 10001", "Colour: Grey", "Fabric: Wool", "150 × 200 pixels"):
        assert said in page.facts.text
    assert "Season" not in page.facts.text


def test_badges_are_told_in_words(grid: CatalogueGrid, page: LoupePage) -> None:
    grid.model.badges.mark(BadgeKind.RULE, np.array([1]))
    assert "A rule is active on it" in page.facts.text


def test_a_product_without_a_usable_picture_says_why(page: LoupePage) -> None:
    page.step(6)
    assert page.problem.isVisible()
    assert "It is cut off." in page.problem.accessibleName()
    page.step(-1)
    assert page.row == 6


def test_a_file_that_is_gone_can_be_read_again_once_it_is_back(
    qtbot: QtBot, page: LoupePage, engine: Any
) -> None:
    page.step(4)
    qtbot.waitUntil(page.problem.isVisible)
    assert "10005.jpg" in page.problem.accessibleName()
    draw_picture(5, 120).save(engine.catalogue_root / "images" / "10005.jpg")
    page._again.click()
    qtbot.waitUntil(lambda: bool(page.pictures.levels(5)))
    assert page.canvas.isVisible()


def test_the_first_and_the_last_product_are_the_ends(page: LoupePage) -> None:
    page.step(-100)
    assert not page.toolbar.before.isEnabled()
    page.step(100)
    assert page.toolbar.words == "60 of 60"
    assert not page.toolbar.after.isEnabled()


def test_where_there_is_little_room_what_is_needed_most_stays_whole(
    qtbot: QtBot, grid: CatalogueGrid, page: LoupePage
) -> None:
    toolbar = page.toolbar
    for width in (1000, 560, 460):
        grid.resize(width, 500)
        qtbot.waitUntil(lambda width=width: toolbar.width() == width)
        for button in (toolbar.back, toolbar.before, toolbar.after, toolbar.ask):
            assert button.isVisible()
            qtbot.waitUntil(lambda each=button: each.width() >= each.sizeHint().width())
    assert not toolbar.actual.isVisible()
    grid.resize(1000, 500)
    qtbot.waitUntil(toolbar.actual.isVisible)


def test_keys_of_no_meaning_do_nothing(page: LoupePage) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0x01FFFFF0, Qt.KeyboardModifier.NoModifier)
    page.keyPressEvent(event)
    assert page.row == 1


@pytest.mark.parametrize("size", [(560, 500), (1900, 1100)])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_it_is_drawn_small_and_large_light_and_dark(
    qtbot: QtBot,
    grid: CatalogueGrid,
    page: LoupePage,
    theme: Theme,
    size: tuple[int, int],
    name: str,
) -> None:
    theme.force(name)
    grid.resize(*size)
    qtbot.waitUntil(lambda: bool(page.pictures.levels(1)))
    assert grid.grab().size().toTuple() == size
    assert page.facts.isVisible()
    theme.force("light")


def test_a_part_of_the_picture_is_drawn_around_and_asked_about(page, qtbot):
    page.open(3)
    qtbot.waitUntil(lambda: not page.canvas.pixels.isEmpty())
    asked = []
    page._chosen.part_asked.connect(lambda row, region: asked.append((row, region)))

    QTest.keyClick(page, Qt.Key.Key_C)
    assert page.overlay.isVisible()
    QTest.keyClick(page.overlay, Qt.Key.Key_Return)

    [(row, region)] = asked
    assert row == page.row
    assert 0 < region.width < 1
    assert page.overlay.isHidden()


def test_the_next_product_takes_the_rectangle_away(page, qtbot):
    page.open(3)
    qtbot.waitUntil(lambda: not page.canvas.pixels.isEmpty())
    QTest.keyClick(page, Qt.Key.Key_C)

    page.step(1)

    assert page.overlay.isHidden()
