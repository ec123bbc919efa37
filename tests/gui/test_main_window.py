"""The window as a whole, over the small engine."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from core.jobs import Progress
from fashrec_gui.app import tell_of_unforeseen_errors
from fashrec_gui.catalogue_import.opener import Import, Imported
from fashrec_gui.main_window import MainWindow
from fashrec_gui.settings import RecentCatalogue, Settings
from fashrec_gui.tasks import UNEXPECTED, Tasks
from fashrec_gui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme) -> MainWindow:
    made = MainWindow(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def open_window(window: MainWindow, engine: Any) -> MainWindow:
    engine.warning = ""
    window.opener.opened.emit(engine)
    return window


def test_the_catalogues_menu_opens_below_the_beginning_of_its_name(window: MainWindow) -> None:
    name = window.header.catalogue
    menu = name.menu()
    menu.popup(name.mapToGlobal(name.rect().bottomRight()))
    assert menu.pos() == name.mapToGlobal(name.rect().bottomLeft() + QPoint(0, 1))
    menu.close()


def test_the_catalogues_menu_stays_on_the_screen_when_the_window_is_low(
    window: MainWindow,
) -> None:
    name, screen = window.header.catalogue, window.screen().availableGeometry()
    window.move(window.x(), screen.bottom() - 100)
    menu = name.menu()
    menu.popup(name.mapToGlobal(name.rect().bottomRight()))
    assert menu.y() + menu.height() <= screen.bottom() + 1
    menu.close()


def click_product(window: MainWindow, position: int) -> None:
    view = window.grid.view
    place = view.visualRect(window.grid.model.index(position, 0)).center()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )


def drop(window: MainWindow, mime: QMimeData) -> QDropEvent:
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.drops.eventFilter(window, event)
    return event


def test_the_first_start_offers_what_to_open(window: MainWindow) -> None:
    assert window.welcome.isVisible()
    assert not window.keys.export.isEnabled()


def test_catalogues_opened_before_are_offered(
    qtbot: QtBot, window: MainWindow, settings: Settings
) -> None:
    settings.remember_catalogue(RecentCatalogue("Spring & Summer", "/nowhere", ""))
    [button] = [
        each for each in window.welcome.findChildren(QAbstractButton) if "Spring" in each.text()
    ]
    with qtbot.waitSignal(window.opener.failed) as seen:
        button.click()
    assert "/nowhere" in seen.args[0]
    assert window.messages.sentence == seen.args[0]


def test_an_opened_catalogue_is_shown_and_remembered(
    open_window: MainWindow, settings: Settings, engine: Any
) -> None:
    assert open_window.grid.isVisible()
    assert open_window.windowTitle() == "Spring 2012 – FashRec"
    assert settings.last_workspace.value == str(engine.workspace)


def test_damage_found_after_opening_is_told(qtbot: QtBot, window: MainWindow, engine: Any) -> None:
    engine.warning, engine.damage = "", "vectors.npy is damaged; index the catalogue again."
    window.opener.opened.emit(engine)
    qtbot.waitUntil(lambda: window.messages.sentence == engine.damage)
    assert engine.asked == ["warm", "verify"]


def test_a_click_brings_recommendations_and_back_leads_to_the_one_before(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    panel = open_window.panel
    for row in (3, 5):
        click_product(open_window, row)
        qtbot.waitUntil(lambda row=row: panel.query is not None and panel.query.rows == (row,))
    open_window.keys.back.trigger()
    qtbot.waitUntil(lambda: panel.query is not None and panel.query.rows == (3,))


def test_a_dropped_picture_is_asked_about_and_only_copied(
    qtbot: QtBot, open_window: MainWindow, picture_file: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture_file))])
    event = drop(open_window, mime)
    assert event.dropAction() == Qt.DropAction.CopyAction
    panel = open_window.panel
    qtbot.waitUntil(lambda: panel.query is not None and panel.query.name == picture_file.name)


def test_a_pasted_picture_is_asked_about(qtbot: QtBot, open_window: MainWindow) -> None:
    image = QImage(40, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)
    open_window.keys.paste.trigger()
    panel = open_window.panel
    qtbot.waitUntil(lambda: panel.query is not None and panel.query.rows == ())


def test_a_dropped_thing_that_is_no_picture_is_refused_in_a_sentence(
    open_window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "letter.jpg"
    path.write_text("Dear supplier")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop(open_window, mime)
    assert "letter.jpg" in open_window.messages.sentence


def test_a_dropped_folder_is_opened_as_a_catalogue(
    open_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(open_window.opener, "open_source", opened.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drop(open_window, mime)
    assert opened == [tmp_path]


def test_typing_in_the_grid_searches_and_escape_takes_it_back(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    QTest.keyClicks(open_window.grid.view, "j")
    QTest.keyClicks(open_window.header.search, "eans")
    qtbot.waitUntil(lambda: open_window.grid.count_line.chips.texts == ["“jeans”"])
    open_window.keys.escape.trigger()
    qtbot.waitUntil(lambda: open_window.grid.count_line.text == "60 products")


def test_several_selected_products_are_asked_about_together(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    open_window.grid.view.selectAll()
    open_window.status.ask_wanted.emit()
    panel = open_window.panel
    qtbot.waitUntil(lambda: panel.query is not None and len(panel.query.rows) == 59)


def test_one_product_is_copied_with_its_picture_several_by_their_ids(
    qtbot: QtBot, open_window: MainWindow, engine: Any, tmp_path: Path
) -> None:
    engine.catalogue_root = tmp_path
    (tmp_path / "images").mkdir()
    Image.new("RGB", (30, 40), "red").save(tmp_path / "images" / "10002.jpg")
    open_window.grid.view.show_position(2)
    open_window.keys.copy.trigger()
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.text() == "10002")
    assert clipboard.image().width() == 30
    open_window.grid.view.selectAll()
    open_window.keys.copy.trigger()
    assert clipboard.text().splitlines()[:2] == ["10000", "10001"]


def test_the_first_import_fills_the_window_later_ones_only_the_foot(
    window: MainWindow, engine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = Import(Path("/c/spring"), Path("/w"), update=False)
    monkeypatch.setattr(window.opener, "_import", job)
    window.opener.import_started.emit(job)
    window.opener.progress.emit(Progress("Looking at pictures", 40, 100, 20.0, 3.0))
    assert window.importing.isVisible()
    engine.warning = ""
    window.opener.opened.emit(engine)
    window.opener.import_started.emit(job)
    assert window.grid.isVisible()
    assert window.status.strip.isVisible()
    window.opener.import_ended.emit()
    assert not window.status.strip.isVisible()


def test_a_cancelled_import_offers_to_go_on(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Import] = []
    monkeypatch.setattr(window.opener, "index", started.append)
    job = Import(Path("/c/spring"), Path("/w"), update=False)
    window.opener.cancelled.emit(job)
    assert "Nothing is lost" in window.messages.sentence
    [button] = [
        each for each in window.messages.findChildren(QAbstractButton) if each.text() == "Go on"
    ]
    button.click()
    assert started == [job]


def test_a_catalogue_is_brought_up_to_date_from_where_it_is_now(
    open_window: MainWindow, engine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Import] = []
    monkeypatch.setattr(open_window.opener, "index", started.append)
    engine.catalogue_source = Path("/moved/spring-2012/styles.csv")
    open_window.keys.index_again.trigger()
    assert started == [Import(engine.catalogue_source, engine.workspace, update=True)]


def test_the_catalogue_of_an_adopted_classifier_is_indexed_not_the_open_one(
    open_window: MainWindow, tmp_path: Path
) -> None:
    started: list[Import] = []
    open_window.opener.import_started.connect(started.append)
    job = Import(tmp_path / "another", tmp_path / "w", update=True)
    open_window.dialogs.index_wanted.emit(job)
    assert started == [job]


@pytest.mark.parametrize("ending", ["cancelled", "failed"])
def test_the_training_hears_of_an_import_that_came_to_nothing(
    open_window: MainWindow, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(open_window.dialogs, "look_again", lambda: heard.append(ending))
    job = Import(Path("/c/spring"), Path("/w"), update=True)
    opener = open_window.opener
    opener.cancelled.emit(job) if ending == "cancelled" else opener.failed.emit("It broke.", job)
    assert heard == [ending]


def test_problems_of_an_import_are_told_with_the_way_to_them(open_window: MainWindow) -> None:
    job = Import(Path("/c/spring"), Path("/w"), update=True)
    open_window.opener.imported.emit(Imported(job, True, 3))
    assert "lists 3 problems" in open_window.messages.sentence


def test_a_fallback_backbone_stays_in_sight(open_window: MainWindow, engine: Any) -> None:
    sentence = "efficientnet-lite0 is used in place of resnet50: the weights are absent."
    object.__setattr__(engine.manifest, "fallback_note", sentence)
    open_window.opener.opened.emit(engine)
    open_window.status.note_wanted.emit()
    assert open_window.messages.sentence == sentence


@pytest.fixture
def excepthook(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("sys.excepthook", lambda *error: None)
    yield


def test_an_unforeseen_error_is_a_sentence_in_the_window(
    window: MainWindow, excepthook: None, caplog: pytest.LogCaptureFixture
) -> None:
    import sys

    tell_of_unforeseen_errors(window)
    try:
        raise ZeroDivisionError
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert window.messages.sentence == UNEXPECTED
    assert "ZeroDivisionError" in caplog.text


def test_the_window_comes_back_where_it_was(
    qtbot: QtBot, window: MainWindow, tasks: Tasks, settings: Settings, theme: Theme
) -> None:
    window.resize(window.minimumWidth(), 640)  # the screen of these tests is small
    window.close()
    again = MainWindow(tasks, settings, theme)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (window.minimumWidth(), 640)


def test_every_control_has_a_name_for_screen_readers(open_window: MainWindow) -> None:
    kinds: tuple[type[QWidget], ...] = (QAbstractButton, QLineEdit, QSlider)
    nameless = [
        each
        for kind in kinds
        for each in open_window.findChildren(kind)
        if each.isVisible()
        and not each.accessibleName()
        and not (isinstance(each, QAbstractButton) and (each.text() or each.toolTip()))
        and not each.objectName().startswith("qt_")
        and each.parent() is not open_window.header.search
    ]
    assert nameless == []


@pytest.mark.parametrize("size", [(900, 600), (2400, 1300)])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_window_is_drawn_small_and_large_light_and_dark(
    qtbot: QtBot, open_window: MainWindow, theme: Theme, size: tuple[int, int], name: str
) -> None:
    theme.force(name)
    open_window.resize(*size)
    click_product(open_window, 1)
    qtbot.waitUntil(lambda: open_window.panel.query is not None)
    assert open_window.grab().size().toTuple() == size
    theme.force("light")
