"""The order of products is chosen in the header."""

from typing import Any

from pytestqt.qtbot import QtBot

from core.browsing.order_names import ORDERS
from fashrec_gui.filters.sort_button import SortButton
from fashrec_gui.main_window import MainWindow
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme


def test_every_order_is_offered_and_the_one_in_use_is_told(qtbot: QtBot, theme: Theme) -> None:
    button = SortButton(theme)
    qtbot.addWidget(button)
    chosen: list[str] = []
    button.chosen.connect(chosen.append)
    button.show_order("newest", has_query=False)
    assert button.accessibleName() == "Sort: Year, newest first"
    assert button.action("newest").isChecked()
    assert not button.action("similar").isEnabled()
    button.show_order("newest", has_query=True)
    for order in ORDERS:
        button.action(order).trigger()
    assert chosen == list(ORDERS)


def test_search_and_sort_of_the_header_follow_what_is_looked_at(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any
) -> None:
    window = MainWindow(tasks, settings, theme)
    qtbot.addWidget(window)
    engine.warning = ""
    window.opener.opened.emit(engine)
    window.header.sort.action("name").trigger()
    assert window.grid.browsing.order == "name"
    window.header.search.setText("jeans")
    qtbot.waitUntil(lambda: window.grid.browsing.filter.text == "jeans")
    window.grid.clear()
    assert window.header.search.text() == ""
    window.grid.browsing.set_text("navy")
    assert window.header.search.text() == "navy"
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert window.grid.browsing.filter.text == "navy"
