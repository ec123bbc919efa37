"""What is done to products in the grid steers the answer beside it."""

from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from core.recommend.wish import Wish
from fashrec_gui.main_window import MainWindow
from fashrec_gui.products.chosen import MOST_WISHED


@pytest.fixture
def window(qtbot, tasks, settings, theme, engine: Any) -> MainWindow:
    made = MainWindow(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    engine.warning = ""
    made.opener.opened.emit(engine)
    with qtbot.waitSignal(made.panel.query_changed):
        made.panel.ask_products([0])
    return made


def wishes(window) -> list[Wish]:
    return [each.wish for each in window.panel.query.wishes]


def test_plus_and_minus_steer_by_the_chosen_product(window, qtbot):
    chosen, view = window.grid.views.chosen, window.grid.view
    view.setFocus()
    for position, key in ((3, "+"), (4, "-")):
        chosen.choose(position)
        with qtbot.waitSignal(window.panel.query_changed):
            QTest.keyClicks(view, key)

    assert wishes(window) == [Wish(True, product_id="10003"), Wish(False, product_id="10004")]


def test_the_menu_of_products_offers_it_once_something_is_asked(window, qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    window.doing.menu.fill(menu, [3, 4])
    [entry] = [each for each in menu.actions() if each.text().startswith("More like these 2")]

    assert entry.isEnabled()
    with qtbot.waitSignal(window.panel.query_changed):
        entry.trigger()
    assert wishes(window) == [Wish(True, product_id="10003"), Wish(True, product_id="10004")]


def test_too_many_products_to_steer_by_are_refused_in_words(window, qtbot):
    chosen = window.grid.views.chosen
    window.grid.view.selectAll()

    with qtbot.waitSignal(chosen.refused) as refused:
        chosen.wish(True)

    assert f"select {MOST_WISHED} or fewer" in refused.args[0]
    assert wishes(window) == []
