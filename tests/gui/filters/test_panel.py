"""The filter panel: sections with live counts, by mouse and keys."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.browsing.filter import CATEGORY, YEARS, Filter
from core.catalogue.product import Product
from core.errors import WorkspaceError
from fashrec_gui.desk import Desk
from fashrec_gui.filters.browsing import Browsing
from fashrec_gui.filters.category_section import CategorySection
from fashrec_gui.filters.panel import FilterPanel
from fashrec_gui.filters.value_model import COUNT_ROLE, VALUE_ROLE
from fashrec_gui.filters.value_section import ValueSection
from fashrec_gui.filters.year_section import YearSection
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme
from tests.gui.conftest import FakeEngine, FakeProducts

KINDS = (
    ("Shirts", "Topwear", "Apparel"),
    ("Tshirts", "Topwear", "Apparel"),
    ("Belts", "Belts", "Accessories"),
)
COLOURS = [f"Colour {number:02d}" for number in range(19)] + ["Navy Blue"]


def catalogue() -> list[Product]:
    made = []
    for row in range(240):
        kind = KINDS[row % 3]
        made.append(
            Product(
                str(row),
                f"Thing {row}",
                *kind,
                COLOURS[row % 20 if row < 200 else row % 5],
                ("Women", "Men")[row % 2],
                ("Summer", "Winter", "")[row % 3],
                str(2009 + row % 5),
                attributes={"Fit": ("Slim", "Loose")[row % 2]},
            )
        )
    return made


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(FakeProducts(catalogue()))


@pytest.fixture
def browsing(tasks: Tasks) -> Browsing:
    return Browsing(tasks)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk()
    made.set_workspace(tmp_path / "workspace")
    (tmp_path / "workspace").mkdir()
    return made


@pytest.fixture
def panel(
    qtbot: QtBot, browsing: Browsing, desk: Desk, settings: Settings, theme: Theme, engine: Any
) -> FilterPanel:
    made = FilterPanel(browsing, desk, settings, theme)
    qtbot.addWidget(made)
    made.resize(240, 900)
    made.show()
    browsing.set_engine(engine)
    settle(qtbot, browsing)
    return made


def settle(qtbot: QtBot, browsing: Browsing) -> None:
    qtbot.waitUntil(lambda: browsing.facets is not None and not browsing.is_working)


def section(panel: FilterPanel, key: str) -> ValueSection:
    found = panel.section(key)
    assert isinstance(found, ValueSection)
    return found


def rows(values: Any, parent: QModelIndex | None = None) -> dict[str, int]:
    parent = parent or QModelIndex()
    indexes = [values.index(row, 0, parent) for row in range(values.rowCount(parent))]
    return {index.data(VALUE_ROLE): index.data(COUNT_ROLE) for index in indexes}


def click(view: Any, index: QModelIndex) -> None:
    place = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_section_for_each_column_there_is(panel: FilterPanel) -> None:
    assert panel.keys == [CATEGORY, "gender", "colour", "season", YEARS, "Fit"]


def test_a_ticked_value_is_chosen_and_the_other_counts_follow(
    qtbot: QtBot, panel: FilterPanel, browsing: Browsing
) -> None:
    gender = section(panel, "gender")
    assert rows(gender.values) == {"Women": 120, "Men": 120}
    click(gender.list, gender.values.index(1))
    assert browsing.filter == Filter(values=(("gender", ("Women",)),))
    settle(qtbot, browsing)
    assert rows(gender.values) == {"Women": 120, "Men": 120}
    assert rows(section(panel, "Fit").values) == {"Slim": 120, "Loose": 0}
    click(gender.list, gender.values.index(0))
    assert browsing.filter.chosen("gender") == ("Women", "Men")
    gender._clear.click()
    assert browsing.filter.is_empty


def test_keys_tick_too(panel: FilterPanel, browsing: Browsing) -> None:
    values = section(panel, "season").list
    values.setFocus()
    QTest.keyClick(values, Qt.Key.Key_Down)
    QTest.keyClick(values, Qt.Key.Key_Space)
    assert browsing.filter.chosen("season") == ("Winter",)
    QTest.keyClick(values, Qt.Key.Key_Return)
    assert browsing.filter.is_empty


def test_what_products_do_not_say_can_be_asked_for(
    qtbot: QtBot, panel: FilterPanel, browsing: Browsing
) -> None:
    season = section(panel, "season")
    assert rows(season.values) == {"Summer": 80, "Winter": 80, "": 80}
    season.values.toggle(season.values.index(2))
    settle(qtbot, browsing)
    assert browsing.filter.in_words() == "Not given"
    assert season.values.index(2).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_many_values_show_the_most_frequent_and_can_be_searched(
    qtbot: QtBot, panel: FilterPanel, browsing: Browsing
) -> None:
    colour = section(panel, "colour")
    assert len(rows(colour.values)) == 8
    colour.more.click()
    assert len(rows(colour.values)) == 20
    colour.more.click()
    colour.search.setText("blu")
    assert list(rows(colour.values)) == ["Navy Blue"]
    colour.values.toggle(colour.values.index(0))
    colour.search.clear()
    settle(qtbot, browsing)
    assert "Navy Blue" in rows(colour.values)  # what is chosen is always to be seen
    assert len(rows(colour.values)) <= 9


def test_keys_lead_from_the_search_to_what_it_finds(panel: FilterPanel, browsing: Browsing) -> None:
    colour = section(panel, "colour")
    colour.search.setFocus()
    QTest.keyClicks(colour.search, "navy")
    QTest.keyClick(colour.search, Qt.Key.Key_Return)
    assert colour.list.hasFocus()
    QTest.keyClick(colour.list, Qt.Key.Key_Space)
    assert browsing.filter.chosen("colour") == ("Navy Blue",)
    colour.search.setFocus()
    QTest.keyClick(colour.search, Qt.Key.Key_Escape)
    assert colour.search.text() == ""
    assert browsing.filter.chosen("colour") == ("Navy Blue",)


def test_categories_open_tick_and_narrow(
    qtbot: QtBot, panel: FilterPanel, browsing: Browsing
) -> None:
    tree = panel.section(CATEGORY)
    assert isinstance(tree, CategorySection)
    assert rows(tree.categories) == {"Apparel": 160, "Accessories": 80}
    apparel = tree.categories.index_of("Apparel")
    click(tree.tree, apparel)
    assert browsing.filter.chosen(CATEGORY) == ("Apparel",)
    tree.tree.expand(apparel)
    topwear = tree.categories.index_of("Apparel › Topwear")
    tree.tree.expand(topwear)
    settle(qtbot, browsing)
    assert rows(tree.categories, topwear) == {
        "Apparel › Topwear › Shirts": 80,
        "Apparel › Topwear › Tshirts": 80,
    }
    tree.tree.setFocus()
    tree.tree.setCurrentIndex(tree.categories.index_of("Apparel › Topwear › Shirts"))
    QTest.keyClick(tree.tree, Qt.Key.Key_Space)
    assert browsing.filter.chosen(CATEGORY) == ("Apparel › Topwear › Shirts",)
    assert apparel.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked


def test_a_category_chosen_elsewhere_is_opened(panel: FilterPanel, browsing: Browsing) -> None:
    tree = panel.section(CATEGORY)
    assert isinstance(tree, CategorySection)
    browsing.set_filter(Filter(values=((CATEGORY, ("Apparel › Topwear › Shirts",)),)))
    assert tree.tree.isExpanded(tree.categories.index_of("Apparel › Topwear"))


def test_the_tree_can_be_searched(panel: FilterPanel) -> None:
    tree = panel.section(CATEGORY)
    assert isinstance(tree, CategorySection)
    tree.search.setText("tsh")
    assert tree.categories.index_of("Apparel › Topwear › Tshirts").isValid()
    assert not tree.categories.index_of("Apparel › Topwear › Shirts").isValid()
    assert not tree.categories.index_of("Accessories").isValid()
    tree.search.setText("topw")
    assert tree.categories.index_of("Apparel › Topwear › Shirts").isValid()


def test_years_are_drawn_over_or_chosen_from_lists(
    qtbot: QtBot, panel: FilterPanel, browsing: Browsing
) -> None:
    years = panel.section(YEARS)
    assert isinstance(years, YearSection)
    bars = years.bars
    width = (bars.width() - 8) / 5

    def place(number: int) -> QPoint:
        return QPoint(round(4 + (number + 0.5) * width), 20)

    QTest.mousePress(bars, Qt.MouseButton.LeftButton, pos=place(1))
    QTest.mouseMove(bars, place(3))
    QTest.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=place(3))
    assert browsing.filter.years == (2010, 2012)
    assert (years.first.currentText(), years.last.currentText()) == ("2010", "2012")
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=place(4))
    assert browsing.filter.years == (2013, 2013)
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=place(4))
    assert browsing.filter.is_empty
    years.first.setCurrentIndex(years.first.findData(2011))
    years.first.activated.emit(years.first.currentIndex())
    assert browsing.filter.years == (2011, None)
    bars.setFocus()
    QTest.keyClick(bars, Qt.Key.Key_Left)
    QTest.keyClick(bars, Qt.Key.Key_Space)
    assert browsing.filter.years == (2012, 2012)
    QTest.keyClick(bars, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert browsing.filter.years == (2011, 2012)


def test_sections_fold_and_stay_so(
    qtbot: QtBot,
    panel: FilterPanel,
    browsing: Browsing,
    desk: Desk,
    settings: Settings,
    theme: Theme,
) -> None:
    panel.section("gender")._fold.click()
    assert panel.section("gender").is_folded
    again = FilterPanel(browsing, desk, settings, theme)
    qtbot.addWidget(again)
    assert again.section("gender").is_folded
    assert not again.section("season").is_folded


def test_a_search_is_saved_shown_again_renamed_and_deleted(
    panel: FilterPanel, browsing: Browsing, desk: Desk
) -> None:
    saved = panel.saved
    assert not saved.save.isEnabled()
    wanted = Filter("thing", (("gender", ("Men",)),))
    browsing.show(wanted, "newest")
    assert saved.save.isEnabled()
    saved.save_as("Men first")
    assert saved.names == ["Men first"]
    assert saved._rows[0].button.isChecked()
    browsing.show(Filter(), "catalogue")
    assert not saved._rows[0].button.isChecked()
    saved._rows[0].button.click()
    assert (browsing.filter, browsing.order) == (wanted, "newest")
    saved._delete(saved._rows[0].search)
    assert saved.names == []
    desk.undo()
    assert saved.names == ["Men first"]


def test_every_control_can_be_reached_and_has_a_name(panel: FilterPanel) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit

    kinds = QAbstractButton | QAbstractItemView | QComboBox | QLineEdit
    controls = [
        each
        for each in panel.findChildren(object)
        if isinstance(each, kinds) and each.isVisibleTo(panel)
    ]
    assert len(controls) > 12
    for each in controls:
        assert each.accessibleName() or getattr(each, "text", str)(), each
        if not isinstance(each.parent(), QLineEdit):
            assert each.focusPolicy() & Qt.FocusPolicy.TabFocus, each.accessibleName()


def test_a_catalogue_that_cannot_be_read_is_told(
    qtbot: QtBot, panel: FilterPanel, browsing: Browsing, engine: FakeEngine
) -> None:
    class Broken(FakeEngine):
        @property
        def facets(self) -> Any:  # type: ignore[override]
            raise WorkspaceError("products.sqlite is damaged; index the catalogue again.")

    with qtbot.waitSignal(browsing.failed) as told:
        browsing.set_engine(Broken(engine.products))
    assert "damaged" in told.args[0]
    assert "cannot be read" in panel._note.text()
    assert panel.keys == []


def test_another_catalogue_has_its_own_sections(
    qtbot: QtBot, panel: FilterPanel, browsing: Browsing
) -> None:
    browsing.set_engine(FakeEngine(FakeProducts([Product("1", "One"), Product("2", "Two")])))
    settle(qtbot, browsing)
    assert panel.keys == []
    assert "no columns" in panel._note.text()
    browsing.set_engine(None)
    assert panel.keys == []
