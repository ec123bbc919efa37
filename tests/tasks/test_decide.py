"""Deciding what the shop shows, as a merchandiser would say it."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListView,
    QTabBar,
    QTableView,
)

from core.rules.words import day_in_words
from fashrec_gui.lists.model import ItemModel
from fashrec_gui.recommendations.answer_model import RECOMMENDATION_ROLE
from tests.tasks.merchandiser import Merchandiser, Open
from tests.tasks.small_shop import SmallShop

SKATER_DRESS, PEACH_TOP, CREAM_SCARF = "10501", "10201", "12111"
WHY = "For the summer page, until the sale"


def go_to_tile(user: Merchandiser, position: int) -> str:
    """Go to a recommendation by the look with the keys; give its id."""
    listed = user.recommended_ids("look-alikes")
    user.go_to_tile(position)
    return listed[position]


def test_24_this_one_first_and_that_one_never(user: Merchandiser) -> None:
    """Pin the fifth to the top, and throw the third one out."""
    user.ask_about(SKATER_DRESS)
    fifth = go_to_tile(user, 4)
    user.opening(lambda: user.press("P"), lambda: user.press("Return"))
    user.wait(lambda: user.recommended_ids("look-alikes")[0] == fifth)
    third = go_to_tile(user, 2)
    user.press("X")
    user.wait(lambda: third not in user.recommended_ids("look-alikes"))
    user.look("24-pinned-and-excluded")


def test_25_bury_all_caps(user: Merchandiser) -> None:
    """Caps are out of season: bury them all until the day after tomorrow."""
    user.ask_about(CREAM_SCARF)
    before = places_of(user, "Caps")
    assert len(before) >= 3
    user.opening(lambda: user.press("Ctrl+Shift+R"), lambda: user.look("25-the-rules-desk-before"))
    user.opening(lambda: user.click("New rule…"), lambda: bury_caps(user))
    rules = user.find("Rules", QTableView)
    user.wait(lambda: rules.model().rowCount() == 1, "the desk shows the rule")
    shown = [str(rules.model().index(0, at).data()) for at in range(rules.model().columnCount())]
    assert any("Bury all Caps" in text for text in shown), shown
    user.look("25-the-rules-desk")
    user.click("Close")
    user.wait(lambda: not rules.isVisible(), "the desk is closed")
    user.wait(lambda: sum(places_of(user, "Caps")) > sum(before), "caps went down, or out")
    assert all(now >= then for now, then in zip(places_of(user, "Caps"), before, strict=True))
    user.wait_to_read("buried")
    user.look("25-caps-are-buried")


def bury_caps(user: Merchandiser, looked_at: Callable[[], object] = lambda: None) -> None:
    """Fill in the editor of a rule, which is `looked_at` before the rule is added."""
    user.click("Bury")
    user.choose("Products", "All products that are …")
    value = user.find("Products: products: value", QComboBox)
    column = user.find("Products: products: column", QComboBox)
    user.wait(lambda: column.currentText() == "Article type", "the columns are read")
    user.click(value)
    user.type("Caps")
    user.press("Return")
    user.wait_to_read("22 products now")
    user.click("Until a day")
    day = user.find("Until which day", QDateEdit)
    day.setFocus()
    user.press("Up", 2)
    last = day.date().toPython()
    assert isinstance(last, date)
    words = day_in_words(last, date.today())
    user.wait_to_read(f"Bury all Caps clearly for every question until {words}")
    user.look("25-a-new-rule")
    looked_at()
    user.click("Add rule")


def places_of(user: Merchandiser, article_type: str) -> list[int]:
    """Give the places of the first three of a type among the look-alikes; 11 is below the list."""
    listed = user.answer("look-alikes").recommendations
    found = [each.rank for each in listed if each.product.article_type == article_type]
    return [*found, 11, 11, 11][:3]


def test_26_without_my_rules(user: Merchandiser) -> None:
    """What would the list be without my rules?"""
    user.ask_about(SKATER_DRESS)
    before = user.recommended_ids("look-alikes")
    go_to_tile(user, 1)
    user.press("X")
    user.wait(lambda: user.recommended_ids("look-alikes") != before)
    user.opening(lambda: user.click("Compare"), lambda: user.find("With rules", QListView))
    user.wait(lambda: listed_in(user, "Without rules") == before, "the list as it was")
    tabs = user.find("Recommender", QTabBar)
    assert tabs.tabText(tabs.currentIndex()) == "Look-alikes"
    assert listed_in(user, "With rules") == user.recommended_ids("look-alikes")
    assert before[1] not in listed_in(user, "With rules")
    user.look("26-with-and-without-rules")


def listed_in(user: Merchandiser, name: str) -> list[str]:
    """Give the ids of the products in a list of tiles."""
    model = user.find(name, QListView).model()
    places = [model.index(at, 0) for at in range(model.rowCount())]
    return [place.data(RECOMMENDATION_ROLE).product.product_id for place in places]


def test_27_i_did_not_mean_that(start: Open) -> None:
    """Undo what I excluded yesterday, and do it again."""
    user = start()
    user.ask_about(SKATER_DRESS)
    before = user.recommended_ids("look-alikes")
    go_to_tile(user, 1)
    user.press("X")
    user.wait(lambda: user.recommended_ids("look-alikes") != before)
    without = user.recommended_ids("look-alikes")
    user = start()
    user.ask_about(SKATER_DRESS)
    assert user.recommended_ids("look-alikes") == without
    user.press("Ctrl+Z")
    user.wait(lambda: user.recommended_ids("look-alikes") == before)
    user.press("Ctrl+Shift+Z")
    user.wait(lambda: user.recommended_ids("look-alikes") == without)
    user.look("27-undone-and-done-again")


def test_28_collect_for_the_summer_page(start: Open) -> None:
    """Collect these three, the last one first, with a word on why; I go on tomorrow."""
    user = start()
    user.ask_about(SKATER_DRESS)
    wanted = collect(user, 3)
    user.press("End")
    user.press("Alt+Up", 2)
    wanted = [wanted[2], *wanted[:2]]
    user.wait(lambda: items_of_list(user) == wanted, "the last one is the first")
    user.fill("Comment on the list", WHY)
    user.press("Return")
    user.look("28-collected-in-a-list")
    user = start()
    if not user.window.workbench.is_shown("lists"):
        user.press("Ctrl+L")
    user.wait(lambda: items_of_list(user) == wanted, "the list is as it was left")
    assert user.find("Comment on the list", QLineEdit).text() == WHY
    user.look("28-the-list-tomorrow")


def collect(user: Merchandiser, count: int) -> list[str]:
    """Put the first look-alikes into the list and go there; give their ids."""
    wanted = [collect_tile(user, position) for position in range(count)]
    user.press("Ctrl+L")
    user.wait(lambda: items_of_list(user) == wanted)
    return wanted


def collect_tile(user: Merchandiser, position: int) -> str:
    product_id = go_to_tile(user, position)
    user.press("L")
    return product_id


def items_of_list(user: Merchandiser) -> list[str]:
    """Read the ids of the products of the list that is in sight."""
    model = user.find("Products of the list", QTableView).model()
    assert isinstance(model, ItemModel)
    return [each.item.product_id for each in model.items]


def test_a_product_is_dragged_onto_the_lists_panel(user: Merchandiser) -> None:
    """This one, and that one: over there with them."""
    user.press("Ctrl+L")
    user.drag_product(SKATER_DRESS, user.window.lists.panel)
    user.wait(lambda: items_of_list(user) == [SKATER_DRESS])
    user.drag_product(PEACH_TOP, user.window.lists.panel.view.viewport())
    user.wait(lambda: items_of_list(user) == [SKATER_DRESS, PEACH_TOP])
    user.look("dragged-onto-the-lists")


@pytest.mark.slow
def test_a_rule_outlives_new_pictures_in_a_renamed_folder(start: Open, small: SmallShop) -> None:
    """The pictures lie elsewhere now; bring it up to date, and keep my rules."""
    user = start(small.workspace)
    user.ask_about(SKATER_DRESS)
    gone = go_to_tile(user, 1)
    user.press("X")
    user.wait(lambda: gone not in user.recommended_ids("look-alikes"))
    (small.catalogue / "images").rename(small.catalogue / "photos")
    before = user.engine
    user.press("F5")
    user.wait(lambda: user.engine is not before, "the catalogue was read again")
    user.ask_about(SKATER_DRESS)
    listed = user.recommended_ids("look-alikes")
    assert len(listed) == 10
    assert gone not in listed
    first = user.engine.products.row_of(listed[0])
    assert first is not None
    picture = user.engine.picture_path(first)
    assert picture is not None
    assert picture.parent.name == "photos"
    user.opening(lambda: user.press("Ctrl+Shift+R"), lambda: user.wait_to_read("Exclude"))
    assert user.find("Rules", QTableView).model().rowCount() == 1
    user.look("a-rule-outlives-an-update")
