"""Badges: which product has which, what they say, and that they are seen."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from core.catalogue.product import Product
from fashrec_gui.grid.badge_painting import LARGE_BADGE, badge_pixmap
from fashrec_gui.grid.badges import NO_PICTURE, BadgeKind, Badges
from fashrec_gui.grid.model import ProductModel, spoken, tooltip
from fashrec_gui.grid.panel import CatalogueGrid
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

WITH_PICTURE = Product("1", picture="images/1.jpg")


def kinds(badges: Badges, row: int, product: Product = WITH_PICTURE) -> list[BadgeKind]:
    return [badge.kind for badge in badges.of(row, product)]


def test_rows_that_are_marked_have_the_badge_and_no_others(qtbot: QtBot) -> None:
    badges = Badges()
    badges.mark(BadgeKind.RULE, np.array([9, 2]))
    assert [row for row in range(12) if kinds(badges, row)] == [2, 9]


def test_marking_anew_takes_the_place_of_what_was_marked(qtbot: QtBot) -> None:
    badges = Badges()
    badges.mark(BadgeKind.LISTED, np.array([1]))
    with qtbot.waitSignal(badges.changed):
        badges.mark(BadgeKind.LISTED, np.array([3]), "In the list “Window”")
    assert kinds(badges, 1) == []
    assert badges.of(3, WITH_PICTURE)[0].words == "In the list “Window”"
    badges.mark(BadgeKind.LISTED, None)
    assert kinds(badges, 3) == []


def test_a_product_without_a_picture_says_so_before_all_else() -> None:
    badges = Badges()
    badges.mark(BadgeKind.NOT_SURE, np.array([0]))
    badges.mark(BadgeKind.RULE, np.array([0]))
    found = kinds(badges, 0, Product("1", picture_problem="It is cut off."))
    assert found == [BadgeKind.NO_PICTURE, BadgeKind.RULE, BadgeKind.NOT_SURE]


def test_badges_are_told_in_words_not_by_colour_alone() -> None:
    badges = Badges()
    badges.mark(BadgeKind.RULE, np.array([0]))
    found = badges.of(0, WITH_PICTURE)
    assert "A rule is active on it" in tooltip(WITH_PICTURE, found)
    assert "a rule is active on it" in spoken(WITH_PICTURE, found)
    assert len({kind.icon for kind in BadgeKind}) == len(BadgeKind)


def test_the_model_tells_the_views_of_new_badges(qtbot: QtBot, engine: Any) -> None:
    model = ProductModel()
    model.set_store(engine.products)
    model.set_rows([7, 30])
    with qtbot.waitSignal(model.dataChanged):
        model.badges.mark(BadgeKind.NOT_SURE, np.array([30]))
    assert model.badges_at(0) == (NO_PICTURE,)
    assert [each.kind for each in model.badges_at(1)] == [BadgeKind.NOT_SURE]
    said = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert BadgeKind.NOT_SURE.words.lower() in said.lower()


def test_a_badge_that_many_products_have_is_quieter_than_the_others(theme: Theme) -> None:
    def inked(kind: BadgeKind) -> int:
        """Count the pixels that stand out from the card."""
        card = QColor(theme.tokens.card)
        shown = badge_pixmap(kind, LARGE_BADGE, 1.0, theme.tokens).toImage()
        places = [shown.pixelColor(x, y) for x in range(LARGE_BADGE) for y in range(LARGE_BADGE)]
        away = [abs(each.lightness() - card.lightness()) for each in places if each.alpha() > 128]
        return sum(each > 40 for each in away)

    assert 0 < inked(BadgeKind.NOT_SURE) < 40
    assert inked(BadgeKind.RULE) > 200


@pytest.fixture
def grid(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any
) -> CatalogueGrid:
    made = CatalogueGrid(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.set_engine(engine)
    made.show()
    return made


@pytest.mark.parametrize("side", [64, 160, 400])
def test_a_badge_is_painted_on_tiles_of_any_size(
    qtbot: QtBot, grid: CatalogueGrid, settings: Settings, side: int
) -> None:
    settings.thumbnail_size.value = side
    grid.view.repaint()
    qtbot.wait(120)
    qtbot.waitUntil(lambda: grid.thumbnails.is_idle)
    card = grid.view.visualRect(grid.model.index(1, 0))
    before = grid.view.viewport().grab(card).toImage()
    grid.model.badges.mark(BadgeKind.RULE, np.array([1]))
    assert grid.view.viewport().grab(card).toImage() != before
