"""Correcting labels in the window: one click, another label by typing, undone step by step."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.errors import WorkspaceError
from core.userdata.user_file import UserFile
from core.workspace.corrections import Corrections
from fashrec_gui.tasks import Tasks
from fashrec_gui.training.corrected_labels import CorrectedLabels
from fashrec_gui.training.corrections_page import CorrectionsPage
from fashrec_gui.training.labels import LabelField
from fashrec_gui.training.outcome import read_outcome
from fashrec_gui.training.pictures import ProductPictures
from fashrec_gui.training.wrong_model import CORRECTED_ROLE
from fashrec_gui.training.wrong_tile import button_rect
from fashrec_gui.training.wrong_view import WrongView
from tests.gui.conftest import TYPES
from tests.gui.training.conftest import TrainingEngine, write_result


@pytest.fixture
def corrected(engine: TrainingEngine, qapp: object) -> CorrectedLabels:
    made = CorrectedLabels()
    made.open(engine.workspace)
    return made


@pytest.fixture
def pictures(tasks: Tasks, engine: TrainingEngine) -> ProductPictures:
    made = ProductPictures(tasks)
    made.set_engine(engine)  # type: ignore[arg-type]
    return made


@pytest.fixture
def view(
    qtbot: QtBot, corrected: CorrectedLabels, pictures: ProductPictures, tmp_path: Path
) -> WrongView:
    write_result(tmp_path / "trained", wrong=["10000", "10001", "10002", "10003"])
    made = WrongView(corrected, pictures)
    qtbot.addWidget(made)
    made.resize(820, 560)
    made.show()
    made.show_outcome(read_outcome(tmp_path / "trained"), TYPES)
    made.tiles.setFocus()
    return made


def button(view: WrongView, text: str) -> QPushButton:
    return next(each for each in view.findChildren(QPushButton) if each.text() == text)


def kept(engine: TrainingEngine) -> dict[str, str]:
    return {
        product_id: values["article_type"]
        for product_id, values in Corrections(engine.workspace).all().items()
    }


def test_the_pictures_of_the_tiles_are_loaded(
    qtbot: QtBot, view: WrongView, pictures: ProductPictures, engine: TrainingEngine
) -> None:
    view.grab()
    qtbot.waitUntil(lambda: pictures.is_idle)
    loaded = {path.stem for path, _ in engine.thumbnails.asked}
    assert loaded == {"10000", "10001", "10002", "10003"}


def test_one_click_takes_the_guess_and_another_undoes_it(
    view: WrongView, engine: TrainingEngine
) -> None:
    tile = view.tiles.visualRect(view.tiles.model().index(2, 0))
    place = button_rect(tile).center()
    for expected in ({"10002": "Tshirts"}, {}):
        QTest.mouseMove(view.tiles.viewport(), place)
        QTest.mouseClick(view.tiles.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert kept(engine) == expected


def test_a_click_on_the_picture_only_selects(view: WrongView, engine: TrainingEngine) -> None:
    tile = view.tiles.visualRect(view.tiles.model().index(1, 0))
    QTest.mouseClick(
        view.tiles.viewport(), Qt.MouseButton.LeftButton, pos=tile.topLeft() + QPoint(60, 60)
    )
    assert view.tiles.currentIndex().row() == 1
    assert kept(engine) == {}


def test_enter_takes_the_guess_of_all_that_are_selected_and_delete_undoes(
    qtbot: QtBot, view: WrongView, engine: TrainingEngine
) -> None:
    qtbot.keyClick(view.tiles, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view.tiles, Qt.Key.Key_Return)
    assert kept(engine) == {"10000": "Tshirts", "10001": "Tshirts"}
    qtbot.keyClick(view.tiles, Qt.Key.Key_Delete)
    assert kept(engine) == {}


def test_another_label_is_chosen_by_typing_a_part_of_it(
    qtbot: QtBot, view: WrongView, engine: TrainingEngine
) -> None:
    qtbot.keyClick(view.tiles, "d")
    assert view.field.text() == "d"
    view.field.setText("dress")
    assert button(view, "Correct").isEnabled()
    qtbot.keyClick(view.field, Qt.Key.Key_Return)
    assert kept(engine) == {"10000": "Dresses"}
    assert Corrections(engine.workspace).listed()[0].replaced == "Shirts"


def test_a_label_that_is_not_known_is_not_taken(
    qtbot: QtBot, view: WrongView, engine: TrainingEngine
) -> None:
    view.field.setText("Spaceships")
    qtbot.keyClick(view.field, Qt.Key.Key_Return)
    assert not button(view, "Correct").isEnabled()
    assert kept(engine) == {}


def test_the_buttons_allow_what_can_be_done(view: WrongView) -> None:
    states = [button(view, text).isEnabled() for text in ("Take the guess", "Undo")]
    assert states == [True, False]
    button(view, "Take the guess").click()
    states = [button(view, text).isEnabled() for text in ("Take the guess", "Undo")]
    assert states == [False, True]
    view.tiles.clearSelection()
    states = [button(view, text).isEnabled() for text in ("Take the guess", "Undo")]
    assert states == [False, False]


def test_tiles_say_in_words_what_they_show(view: WrongView, corrected: CorrectedLabels) -> None:
    index = view.tiles.model().index(0, 0)
    role = Qt.ItemDataRole.AccessibleTextRole
    words = "Product 10000: the catalogue says Shirts, the guess is Tshirts (97%)"
    assert index.data(role) == words
    corrected.put("article_type", [("10000", "Shirts", "Caps")])
    assert index.data(role) == f"{words}; corrected to Caps"


def test_a_correction_that_was_learnt_is_the_label_and_the_guess_can_be_taken_still(
    view: WrongView, corrected: CorrectedLabels, engine: TrainingEngine
) -> None:
    corrected.put("article_type", [("10000", "Jeans", "Shirts")])
    index = view.tiles.model().index(0, 0)
    assert index.data(CORRECTED_ROLE) == ""
    assert index.data(Qt.ItemDataRole.ToolTipRole) == (
        "Product 10000: the catalogue says Jeans, the guess is Tshirts (97%); corrected to Shirts"
    )
    states = [button(view, text).isEnabled() for text in ("Take the guess", "Undo")]
    assert states == [True, False]
    place = button_rect(view.tiles.visualRect(index)).center()
    for expected in ("Tshirts", "Shirts"):
        QTest.mouseClick(view.tiles.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert kept(engine) == {"10000": expected}
        assert index.data(CORRECTED_ROLE) == (expected if expected != "Shirts" else "")
    assert corrected.replaced("10000", "article_type") == "Jeans"
    view.tiles.taken.emit()
    view.tiles.undone.emit()
    view.tiles.undone.emit()
    assert kept(engine) == {"10000": "Shirts"}


@pytest.mark.parametrize(
    ("typed", "label"),
    [("shirts", "Shirts"), ("tshi", "Tshirts"), ("shirt", ""), ("", ""), ("  CAPS ", "Caps")],
)
def test_what_is_typed_means_a_label_when_there_is_only_one(
    qtbot: QtBot, typed: str, label: str
) -> None:
    field = LabelField()
    qtbot.addWidget(field)
    field.set_labels(TYPES)
    field.setText(typed)
    assert field.label() == label


def test_the_catalogues_own_label_is_no_correction(
    corrected: CorrectedLabels, engine: TrainingEngine
) -> None:
    corrected.put("article_type", [("1", "Shirts", "Shirts")])
    assert (kept(engine), corrected.can_undo) == ({}, False)
    corrected.put("article_type", [("1", "Shirts", "Caps")])
    corrected.put("article_type", [("1", "Shirts", "Shirts")])
    assert kept(engine) == {}


def test_steps_are_taken_back_one_by_one(
    corrected: CorrectedLabels, engine: TrainingEngine
) -> None:
    corrected.put("article_type", [("1", "Shirts", "Caps"), ("2", "Jeans", "Caps")])
    corrected.put("article_type", [("1", "Shirts", "Jeans")])
    corrected.remove([("2", "article_type")])
    seen = []
    while corrected.can_undo:
        corrected.undo()
        seen.append(kept(engine))
    assert seen == [
        {"1": "Jeans", "2": "Caps"},
        {"1": "Caps", "2": "Caps"},
        {},
    ]


def test_a_step_that_fails_half_way_changes_nothing(
    qtbot: QtBot, corrected: CorrectedLabels, engine: TrainingEngine
) -> None:
    corrected.put("article_type", [("1", "Shirts", "Caps")])
    database = sqlite3.connect(engine.workspace / "user.sqlite")
    database.execute(
        "CREATE TRIGGER refuse BEFORE INSERT ON corrections "
        "WHEN new.product_id = '3' BEGIN SELECT RAISE(ABORT, 'refused'); END"
    )
    database.close()
    with qtbot.waitSignal(corrected.failed):
        corrected.put("article_type", [(each, "Shirts", "Jeans") for each in "234"])
    assert kept(engine) == {"1": "Caps"}
    assert [each.product_id for each in corrected.listed()] == ["1"]
    corrected.undo()
    assert (kept(engine), corrected.can_undo) == ({}, False)


def test_a_step_that_could_not_be_taken_back_can_be_later(
    qtbot: QtBot,
    corrected: CorrectedLabels,
    engine: TrainingEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    corrected.put("article_type", [("1", "Shirts", "Caps"), ("2", "Shirts", "Caps")])

    def full(file: UserFile) -> None:
        raise WorkspaceError("The disk is full.")

    with monkeypatch.context() as patch, qtbot.waitSignal(corrected.failed):
        patch.setattr(UserFile, "writing", full)
        corrected.undo()
    assert kept(engine) == {"1": "Caps", "2": "Caps"}
    assert corrected.can_undo
    corrected.undo()
    assert (kept(engine), corrected.can_undo) == ({}, False)


def test_whoever_hears_of_a_step_can_undo_it(corrected: CorrectedLabels) -> None:
    heard: list[bool] = []
    corrected.changed.connect(lambda: heard.append(corrected.can_undo))
    corrected.put("article_type", [("1", "Shirts", "Caps")])
    corrected.undo()
    assert heard == [True, False]


def test_a_file_that_cannot_be_read_is_told_and_nothing_is_shown(
    engine: TrainingEngine, qtbot: QtBot
) -> None:
    engine.workspace.mkdir()
    (engine.workspace / "user.sqlite").write_text("not a database, but long enough for one" * 30)
    corrected = CorrectedLabels()
    with qtbot.waitSignal(corrected.failed) as seen:
        corrected.open(engine.workspace)
    assert "cannot be read" in seen.args[0]
    assert corrected.listed() == []


def test_corrections_are_listed_and_undone_there(
    qtbot: QtBot, corrected: CorrectedLabels, pictures: ProductPictures, engine: TrainingEngine
) -> None:
    page = CorrectionsPage(corrected, pictures)
    qtbot.addWidget(page)
    page.show()
    corrected.put("article_type", [("10001", "Shirts", "Caps")])
    corrected.put("colour", [("10002", "Red", "Pink")])
    model = page.table.model()
    rows = [
        [model.index(row, column).data() for column in range(1, 5)]
        for row in range(model.rowCount())
    ]
    assert rows == [
        ["10002", "Colour", "Red", "Pink"],
        ["10001", "Article type", "Shirts", "Caps"],
    ]
    page.table.selectRow(0)
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    assert list(Corrections(engine.workspace).all()) == ["10001"]
