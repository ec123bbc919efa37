"""Judging recommendations, as a merchandiser would say it."""

from PySide6.QtWidgets import QSpinBox

from tests.tasks.merchandiser import Merchandiser

SKATER_DRESS = "10501"


def test_19_compare_with_another_recommender(user: Merchandiser) -> None:
    """Put the blend in place of same type, beside look-alikes."""
    user.ask_about(SKATER_DRESS)
    user.choose_behind("Same type, the left list: choose another recommender", "Blend")
    assert len(user.recommended_ids("blend")) == 10
    user.wait_to_read("in both")
    user.look("19-blend-beside-look-alikes")


def test_20_more_of_them_and_more_varied(user: Merchandiser) -> None:
    """Twenty, please, and not all the same."""
    user.ask_about(SKATER_DRESS)
    alike = user.recommended_ids("look-alikes")
    number = user.find("Number of results", QSpinBox)
    user.click(number)
    user.press("Ctrl+A")
    user.type("20")
    user.press("Return")
    user.wait(lambda: len(user.recommended_ids("look-alikes")) == 20)
    user.click("Refine the lists")
    user.find("How varied the lists are").setFocus()
    user.press("PgUp", 2)
    user.wait(lambda: user.recommended_ids("look-alikes")[:10] != alike)
    user.look("20-twenty-varied-ones")


def test_21_too_few_are_left(user: Merchandiser) -> None:
    """Only for the same gender and season – and what if too few are left?"""
    user.ask_about("11501")
    user.click("Refine the lists")
    user.click("Same gender")
    user.click("Same season")
    user.look("21-only-the-same-gender-and-season")
    found = user.answer("same-type").recommendations
    asked = user.engine.products.product(user.window.panel.query.rows[0])
    assert {each.product.gender for each in found} <= {asked.gender}
    assert {each.product.season for each in found} <= {asked.season}


def test_22_why_is_this_here(user: Merchandiser) -> None:
    """Why do you recommend this?"""
    user.ask_about(SKATER_DRESS)
    tiles = user.find("Look-alikes")
    tiles.setFocus()
    user.press("Down")
    user.press("F2")
    user.wait_to_read("Why")
    user.look("22-why-it-is-here")


def test_23_colours_of_one_thing_in_one_place(user: Merchandiser) -> None:
    """I see the same dress in five colours: fold them into one."""
    user.ask_about(SKATER_DRESS)
    user.click("Refine the lists")
    user.click("Fold variants")
    user.look("23-variants-folded")
