"""The menu of products: entries in their groups, fit for one or for many."""

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fashrec_gui.products.menu import ASK, COPY, LISTS, OPEN, RULES, ProductMenu


@pytest.fixture
def done() -> list[tuple[str, list[int]]]:
    return []


@pytest.fixture
def menu(qtbot: QtBot, done: list[tuple[str, list[int]]]) -> ProductMenu:
    made = ProductMenu()
    made.add("Copy", lambda rows: done.append(("copy", rows)), COPY, several="Copy {count:,}")
    made.add("Ask", lambda rows: done.append(("ask", rows)), ASK, several="Ask {count}", most=3)
    made.add("Open", lambda rows: done.append(("open", rows)), OPEN, keys="Enter")
    made.add("Pin", lambda rows: done.append(("pin", rows)), RULES, fits=lambda rows: rows[0] != 13)
    return made


def entries(menu: ProductMenu, rows: list[int]) -> dict[str, bool]:
    made = QMenu()
    menu.fill(made, rows)
    return {each.text(): each.isEnabled() for each in made.actions() if each.text()}


def test_for_one_product_all_entries_come_in_the_order_of_their_groups(menu: ProductMenu) -> None:
    assert list(entries(menu, [5])) == ["Ask", "Open\tEnter", "Pin", "Copy"]


def test_for_many_only_what_makes_sense_with_their_count(menu: ProductMenu) -> None:
    assert entries(menu, [5, 6]) == {"Ask 2": True, "Copy 2": True}
    assert entries(menu, list(range(1500))) == {"Ask 1,500": False, "Copy 1,500": True}


def test_an_entry_that_does_not_fit_is_seen_but_cannot_be_chosen(menu: ProductMenu) -> None:
    assert entries(menu, [13])["Pin"] is False


def test_an_entry_gets_the_rows(menu: ProductMenu, done: list[tuple[str, list[int]]]) -> None:
    made = QMenu()
    menu.fill(made, [9, 4])
    made.actions()[-1].trigger()
    assert done == [("copy", [9, 4])]


def test_a_menu_within_the_menu_is_filled_for_the_rows(menu: ProductMenu) -> None:
    menu.add_submenu(
        "Add to list", lambda sub, rows: sub.addAction(f"New with {rows}"), LISTS, most=9
    )
    made = QMenu()
    menu.fill(made, [2])
    [sub] = [each.menu() for each in made.actions() if each.text() == "Add to list"]
    assert [each.text() for each in sub.actions()] == ["New with [2]"]


def test_a_group_can_be_left_out(menu: ProductMenu) -> None:
    made = QMenu()
    menu.fill(made, [5], without=(ASK, OPEN))
    assert [each.text() for each in made.actions() if each.text()] == ["Pin", "Copy"]
