"""What is typed or ticked paints the rows of the filter panel that are others then, and no more."""

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.browsing.category_tree import category_tree
from core.browsing.columns import column_of
from core.browsing.filter import CATEGORY, Filter
from fashrec_gui.filters.category_model import CategoryModel
from fashrec_gui.filters.value_model import COUNT_ROLE, ValueModel

SIZES = {"Red": 30, "Blue": 20, "Green": 10}


@pytest.fixture
def colours(qapp: QApplication) -> ValueModel:
    made = ValueModel("colour")
    made.set_values(list(SIZES), by_count=True, has_nothing=False)
    made.show_counts(SIZES.__getitem__, Filter())
    return made


def told(model: ValueModel) -> list[int]:
    rows: list[int] = []
    model.dataChanged.connect(lambda first, last: rows.extend(range(first.row(), last.row() + 1)))
    return rows


def test_a_text_that_ticks_nothing_paints_nothing(colours: ValueModel) -> None:
    rows = told(colours)
    colours.show_chosen(Filter("shirt"))
    colours.show_counts(SIZES.__getitem__, Filter("shirt"))
    assert rows == []


def test_a_tick_paints_its_own_row_at_once(colours: ValueModel) -> None:
    rows = told(colours)
    colours.show_chosen(Filter(values=(("colour", ("blue",)),)))
    assert rows == [1]
    colours.show_chosen(Filter())
    assert rows == [1, 1]


def test_counts_paint_the_rows_whose_count_is_another_one(colours: ValueModel) -> None:
    rows = told(colours)
    colours.show_counts({**SIZES, "Red": 25, "Green": 9}.__getitem__, Filter("shirt"))
    assert rows == [0, 2]
    assert [colours.index(row).data(COUNT_ROLE) for row in range(3)] == [25, 20, 9]


def test_rows_that_change_their_places_are_all_painted(qtbot: QtBot, colours: ValueModel) -> None:
    rows = told(colours)
    with qtbot.waitSignal(colours.layoutChanged):
        colours.show_counts({**SIZES, "Green": 50}.__getitem__, Filter("shirt"))
    colours.show_counts({**SIZES, "Green": 50}.__getitem__, Filter("shirts"))
    assert rows == []


def test_the_tree_is_painted_when_a_count_or_a_tick_is_another_one(
    qapp: QApplication,
) -> None:
    column = column_of(CATEGORY, ["Apparel › Shirts", "Shoes"], [3, 2], nested=True)
    counts = np.array([3, 2, 0])
    model = CategoryModel()
    model.set_tree(category_tree(column, counts))
    model.show_counts(counts, Filter())
    painted: list[bool] = []
    model.told.connect(lambda: painted.append(True))
    model.show_chosen(Filter("shirt"))
    model.show_counts(counts, Filter("shirt"))
    assert not painted
    model.show_counts(np.array([1, 2, 0]), Filter("shirt"))
    assert len(painted) == 1
    model.show_chosen(Filter(values=((CATEGORY, ("Shoes",)),)))
    assert len(painted) == 2
