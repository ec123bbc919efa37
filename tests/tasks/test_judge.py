"""Judging recommendations, as a merchandiser would say it."""

from PySide6.QtWidgets import QAbstractButton, QListView, QListWidget, QSpinBox

from tests.tasks.merchandiser import Merchandiser

SKATER_DRESS, BLUE_JEANS = "10501", "10815"


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
    assert len(found) < 10
    user.wait_to_read(f"{len(found)} of 10 left")
    user.click("Drop “same season” to get 10")
    user.wait(lambda: len(user.answer("same-type").recommendations) == 10)
    found = user.answer("same-type").recommendations
    assert {each.product.gender for each in found} <= {asked.gender}


def test_22_why_is_this_here(user: Merchandiser) -> None:
    """Why do you recommend this?"""
    user.ask_about(SKATER_DRESS)
    third = user.answer("look-alikes").recommendations[2]
    user.go_to_tile(2)
    user.press("F2")
    user.wait_to_read(f"Number 3, score {third.score:.2f}")
    assert user.reads(third.product.name)
    user.wait_to_read("Scored")
    user.look("22-why-it-is-here")


def test_23_colours_of_one_thing_in_one_place(user: Merchandiser) -> None:
    """I see the same dress in five colours: fold them into one."""
    user.ask_about(BLUE_JEANS)
    single = user.recommended_ids("look-alikes")
    user.click("Refine the lists")
    user.click("Fold variants")
    assert user.find("Fold variants", QAbstractButton).isChecked()
    user.wait(lambda: user.recommended_ids("look-alikes") != single)
    listed = user.answer("look-alikes").recommendations
    folded = max(listed, key=lambda each: len(each.folded))
    variants = user.engine.products.products(folded.folded)
    ids = {each.product_id for each in variants}
    assert ids & set(single), "what had places of its own"
    assert not ids & set(user.recommended_ids("look-alikes")), "has none any more"
    assert folded.folded_words == f"+{len(ids)} colour{'s' if len(ids) > 1 else ''}"

    tiles = user.find("Look-alikes", QListView)
    tiles.setFocus()
    user.press("Home")
    user.press("Right", folded.rank - 1)
    user.opening(lambda: user.press("V"), lambda: user.look("23-variants-folded"))
    opened = user.find(f"Variants, {folded.folded_words}", QListWidget)
    said = [opened.item(at).text() for at in range(opened.count())]
    assert all(each.product_id in text for each, text in zip(variants, said, strict=True))
    user.press("Return")
    user.wait(lambda: user.window.panel.query.rows == folded.folded[:1], "it is asked about")
