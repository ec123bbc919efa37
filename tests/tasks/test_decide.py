"""Deciding what the shop shows, as a merchandiser would say it."""

from PySide6.QtWidgets import QAbstractItemView

from tests.tasks.merchandiser import Merchandiser, Open

SKATER_DRESS = "10501"


def go_to_tile(user: Merchandiser, position: int) -> str:
    """Go to a recommendation by the look with the keys; give its id."""
    tiles = user.find("Look-alikes", QAbstractItemView)
    listed = user.recommended_ids("look-alikes")
    tiles.setFocus()
    user.press("Down")
    user.press("Home")
    user.press("Right", position)
    assert tiles.currentIndex().row() == position
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
    """Caps are out of season: bury them all."""
    user.ask_about(SKATER_DRESS)
    user.press("Ctrl+Shift+R")
    user.look("25-the-rules-desk-before")
    user.opening(lambda: user.click("New rule…"), lambda: user.look("25-a-new-rule"))


def test_26_without_my_rules(user: Merchandiser) -> None:
    """What would the list be without my rules?"""
    user.ask_about(SKATER_DRESS)
    before = user.recommended_ids("look-alikes")
    go_to_tile(user, 1)
    user.press("X")
    user.wait(lambda: user.recommended_ids("look-alikes") != before)
    user.click("Compare")
    user.look("26-with-and-without-rules")


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


def test_28_collect_for_the_summer_page(user: Merchandiser) -> None:
    """Collect these three in a list."""
    user.ask_about(SKATER_DRESS)
    for position in range(3):
        go_to_tile(user, position)
        user.press("L")
    user.press("Ctrl+L")
    listed = user.find("Products of the list", QAbstractItemView)
    user.wait(lambda: listed.model().rowCount() == 3)
    user.look("28-collected-in-a-list")
