"""For everybody: names for screen readers, visible focus, targets to hit, text that grows."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.catalogue.report import Problem
from fashrec_gui.catalogue_import.report_dialog import ReportDialog
from fashrec_gui.export.dialog import ExportDialog
from fashrec_gui.key_list import KeyList
from fashrec_gui.main_window import MainWindow
from fashrec_gui.report.window import ReportWindow
from fashrec_gui.settings import Settings
from fashrec_gui.stylesheet import stylesheet
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import LIGHT, Theme
from fashrec_gui.training.window import TrainingWindow

CONTROLS: tuple[type[QWidget], ...] = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


@pytest.fixture
def window(qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any) -> MainWindow:
    made = MainWindow(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    engine.warning = ""
    made.opener.opened.emit(engine)
    qtbot.waitUntil(lambda: made.grid.model.rowCount() == 60)
    return made


Make = Callable[[MainWindow, Tasks, Settings, Theme, Any], QWidget]

DIALOGS: dict[str, Make] = {
    "the window": lambda window, *_: window,
    "the keys": lambda window, *_: KeyList(window.keys, window),
    "the palette": lambda window, *_: window.palette_opener.open(),
    "the export": lambda window, tasks, settings, theme, engine: ExportDialog(
        engine, settings, tasks, current=None, selected_rows=[1, 2], parent=window
    ),
    "the training": lambda window, tasks, settings, theme, engine: TrainingWindow(
        tasks, theme, window
    ),
    "the import report": lambda window, *_: ReportDialog("Spring", 60, PROBLEMS, window),
    "a product open large": lambda window, *_: large(window),
    "the reports": lambda window, tasks, settings, theme, engine: ReportWindow(
        tasks, theme, window
    ),
}


PROBLEMS = [Problem(5, "123", "images/123.jpg", "the picture is cut off", "left out")]


def large(window: MainWindow) -> QWidget:
    window.grid.views.open_large(1)
    assert window.grid.views.large is not None
    return window.grid.views.large


SMALLEST_TARGET = 20  # pixels, either way


def too_small(root: QWidget) -> Iterator[str]:
    """Give what can be clicked and is hard to hit; a word that is a link is as high as its line."""
    for each in root.findChildren(QAbstractButton):
        inner = each.parent()
        if (
            not each.isVisible()
            or each.objectName().startswith("qt_")
            or isinstance(inner, (QLineEdit, QTabBar))
        ):
            continue
        if min(each.width(), each.height()) < SMALLEST_TARGET:
            words = each.accessibleName() or each.text() or each.toolTip()
            yield f"{type(each).__name__} “{words}”: {each.width()} × {each.height()}"


@pytest.mark.parametrize("name", DIALOGS)
def test_everything_that_is_clicked_can_be_hit(
    window: MainWindow, tasks: Tasks, settings: Settings, theme: Theme, engine: Any, name: str
) -> None:
    shown = DIALOGS[name](window, tasks, settings, theme, engine)
    if isinstance(shown, QDialog):
        shown.show()
    QApplication.processEvents()
    assert "; ".join(sorted(too_small(shown))) == ""


def is_bare(button: QAbstractButton) -> bool:
    return not button.text() and button.icon().isNull()


def nameless(root: QWidget) -> Iterator[str]:
    """Give the controls that a screen reader has no name for."""
    yield from (
        f"{type(each).__name__} of our own"
        for each in root.findChildren(QWidget)
        if type(each).__module__.startswith("fashrec_gui")
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(each, (*CONTROLS, QScrollArea))
        and not each.accessibleName()
    )
    for kind in CONTROLS:
        for each in root.findChildren(kind):
            inner = each.parent()
            if (
                each.objectName().startswith("qt_")
                # A button on which nothing is, not even an icon, gets its words when it is shown.
                or (isinstance(each, QAbstractButton) and not each.isVisible() and is_bare(each))
                or isinstance(each, QScrollBar)
                or isinstance(inner, (QComboBox, QAbstractSpinBox, QLineEdit))
                or (inner is not None and isinstance(inner.parent(), QComboBox))
                or (
                    each.focusPolicy() == Qt.FocusPolicy.NoFocus
                    and not isinstance(each, QAbstractButton)
                )
            ):
                continue
            interface = QAccessible.queryAccessibleInterface(each)
            name = interface.text(QAccessible.Text.Name) if interface is not None else ""
            if not (name or each.accessibleName() or each.toolTip()):
                above = each.parentWidget()
                yield f"{type(each).__name__} in {type(above).__name__}"


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_has_a_name_for_screen_readers(
    qtbot: QtBot,
    window: MainWindow,
    tasks: Tasks,
    settings: Settings,
    theme: Theme,
    engine: Any,
    name: str,
) -> None:
    shown = DIALOGS[name](window, tasks, settings, theme, engine)
    assert "; ".join(sorted(nameless(shown))) == ""


def test_the_products_in_the_grid_say_what_they_are(window: MainWindow) -> None:
    model: QAbstractItemModel = window.grid.model
    said = model.data(model.index(3, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Puma Women Red Jeans 3" in said or "10003" in said


def test_every_item_in_sight_says_something(qtbot: QtBot, window: MainWindow) -> None:
    window.panel.ask_products([3])
    qtbot.waitUntil(lambda: window.panel.is_at_rest and window.panel.query is not None)
    looked_at = 0
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if model is None or not view.isVisible() or not model.rowCount():
            continue
        index = model.index(0, 0)
        looked_at += 1
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        assert any(model.data(index, role) for role in roles), type(view).__name__
    assert looked_at >= 2


def test_every_panel_has_a_name(window: MainWindow) -> None:
    docks = window.workbench.findChildren(QDockWidget)
    assert len(docks) >= 1
    assert all(each.accessibleName() and each.windowTitle() for each in docks)


def test_focus_is_to_be_seen_on_every_kind_of_control() -> None:
    sheet = stylesheet(LIGHT)
    for selector in (
        "QPushButton",
        "QToolButton",
        "QLineEdit",
        "QComboBox",
        "QSpinBox",
        "QRadioButton",
        "QCheckBox",
        "QTabBar::tab",
        "QSlider::handle:horizontal",
    ):
        assert re.search(rf"{re.escape(selector)}:focus", sheet), selector
    for role in re.findall(r'(Q\w+\[role="\w+"\]):hover', sheet):
        assert f"{role}:focus" in sheet, role


def test_nothing_takes_the_tab_key_twice_or_not_at_all(window: MainWindow) -> None:
    stops, each = [], window.header.search
    first: QWidget = each
    for _ in range(2000):
        each = each.nextInFocusChain()
        if each is first:
            break
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled():
            stops.append(each)
    assert window.grid.view in stops or window.grid.view.focusProxy() in stops
    assert len(stops) == len(set(map(id, stops)))


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_leads_out_of_every_table(
    window: MainWindow, tasks: Tasks, settings: Settings, theme: Theme, engine: Any, name: str
) -> None:
    shown = DIALOGS[name](window, tasks, settings, theme, engine)
    kept = [each.accessibleName() for each in shown.findChildren(QTableView) if keeps_tab(each)]
    assert kept == []


def keeps_tab(table: QTableView) -> bool:
    return table.tabKeyNavigation() and table.focusPolicy() != Qt.FocusPolicy.NoFocus


@pytest.fixture
def large_text(qapp: QApplication, theme: Theme) -> Iterator[Theme]:
    """A theme on a system whose text is 20 pixels high, half as large again as ours."""
    before = qapp.font()
    font = qapp.font()
    font.setPixelSize(20)
    qapp.setFont(font)
    yield Theme(qapp)
    qapp.setFont(before)
    Theme(qapp)


def is_too_narrow(widget: QWidget, text: str) -> bool:
    """Tell whether a label that neither wraps nor gives way is narrower than its text."""
    if not isinstance(widget, QLabel) or widget.wordWrap():
        return False
    if widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
        return False
    return widget.width() < QFontMetrics(widget.font()).horizontalAdvance(text) - 2


def cut_off(root: QWidget) -> Iterator[str]:
    """Give the labels and buttons in sight that are lower than a line of it, or narrower."""
    for kind in (QLabel, QAbstractButton):
        for each in root.findChildren(kind):
            text = each.text()
            if each.isVisible() and any(letter.isalpha() for letter in text) and "<" not in text:
                line = QFontMetrics(each.font()).height()
                if each.height() < line - 2:
                    yield f"{type(each).__name__} “{text}”: {each.height()} of {line} high"
                elif is_too_narrow(each, text):
                    yield f"{type(each).__name__} “{text}”: too narrow"


@pytest.mark.parametrize("name", DIALOGS)
def test_nothing_is_cut_off_where_the_systems_text_is_large(
    qtbot: QtBot,
    large_text: Theme,
    tasks: Tasks,
    settings: Settings,
    engine: Any,
    name: str,
) -> None:
    window = MainWindow(tasks, settings, large_text)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    engine.warning = ""
    window.opener.opened.emit(engine)
    qtbot.waitUntil(lambda: window.grid.model.rowCount() == 60)
    shown = DIALOGS[name](window, tasks, settings, large_text, engine)
    if isinstance(shown, QDialog):
        shown.show()
    QApplication.processEvents()
    assert window.font().pixelSize() == 20
    assert "; ".join(sorted(cut_off(shown))) == ""
