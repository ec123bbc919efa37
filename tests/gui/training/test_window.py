"""The training window from the first choice to the result and going on later."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.catalogue.product import Product
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme
from fashrec_gui.training.plan import Plan
from fashrec_gui.training.window import TrainingWindow
from tests.gui.conftest import FakeProducts, fake_products
from tests.gui.training.conftest import (
    ENDLESS,
    Play,
    TrainingEngine,
    button,
    words,
    write_result,
)


def test_article_type_and_the_better_network_are_proposed(window: TrainingWindow) -> None:
    assert (window.setup.column, window.setup.preset) == ("article_type", "compact")
    assert "Spring 2012" in words(window)


def test_a_catalogue_without_labels_has_nothing_to_learn(
    qtbot: QtBot, tasks: Tasks, theme: Theme, engine: TrainingEngine
) -> None:
    engine.products = FakeProducts([Product(str(n), article_type="Caps") for n in range(9)])
    window = TrainingWindow(tasks, theme)
    qtbot.addWidget(window)
    window.show_for(engine)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.nothing.isVisible())
    assert "nothing to learn" in words(window)


def test_labels_that_were_added_since_can_be_learnt(
    qtbot: QtBot, tasks: Tasks, theme: Theme, engine: TrainingEngine
) -> None:
    without = FakeProducts([Product(str(n), article_type="Caps") for n in range(9)])
    window = TrainingWindow(tasks, theme)
    qtbot.addWidget(window)
    window.show_for(TrainingEngine(without, workspace=engine.workspace))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.nothing.isVisible())
    window.set_engine(engine)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.setup.isVisible())
    assert window.setup.column == "article_type"


def test_an_installation_that_cannot_train_says_so_at_once(
    qtbot: QtBot,
    tasks: Tasks,
    theme: Theme,
    engine: TrainingEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("fashrec_gui.training.window.can_train", lambda: False)
    window = TrainingWindow(tasks, theme)
    qtbot.addWidget(window)
    window.show_for(engine)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "PyTorch" in words(window))
    assert not button(window, "Start").isEnabled()


def test_a_training_is_watched_cancelled_and_gone_on_with(
    qtbot: QtBot, window: TrainingWindow, plan: Plan, play: Play
) -> None:
    play(ENDLESS)
    button(window, "Start").click()
    qtbot.waitUntil(lambda: "Epoch 3 of 4" in words(window))
    button(window, "Cancel").click()
    qtbot.waitUntil(lambda: window.setup.isVisible())
    assert window.messages.sentence == "The training was stopped; 2 finished epochs are kept."
    assert "stopped after 2 of at most 4 epochs" in words(window)

    commands = play(ENDLESS)
    button(window, "Continue").click()
    assert "Epoch 3 of 4" in words(window)  # at once
    assert commands[0][:2] == ["train", str(plan.catalogue)]
    window.run.cancel()
    qtbot.waitUntil(lambda: window.setup.isVisible())


def test_a_catalogue_that_was_moved_is_trained_on_where_it_is_now(
    window: TrainingWindow, engine: TrainingEngine, play: Play
) -> None:
    engine.catalogue_source = Path("/moved/spring-2012/styles.csv")
    commands = play("print('{}')")
    button(window, "Start").click()
    assert commands[0][1] == str(engine.catalogue_source)


def test_what_was_begun_is_offered_when_the_program_is_opened_again(
    qtbot: QtBot,
    window: TrainingWindow,
    tasks: Tasks,
    theme: Theme,
    engine: TrainingEngine,
    play: Play,
) -> None:
    play(ENDLESS)
    window.setup.choose("colour", "original")
    button(window, "Start").click()
    qtbot.waitUntil(lambda: len(window.run.epochs) == 2)
    window.run.cancel()
    qtbot.waitUntil(lambda: window.setup.isVisible())

    again = TrainingWindow(tasks, theme)
    qtbot.addWidget(again)
    again.show_for(engine)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(again.setup.column))
    assert "stopped after" not in words(again)  # another column has nothing to go on from
    again.setup.choose("colour", "original")
    assert "stopped after 2 of at most 4 epochs" in words(again)


def test_closing_the_window_leaves_the_training_going_on(
    qtbot: QtBot, window: TrainingWindow, engine: TrainingEngine, play: Play
) -> None:
    play(ENDLESS)
    lines: list[str] = []
    window.progress_text.connect(lines.append)
    button(window, "Start").click()
    qtbot.waitUntil(lambda: len(window.run.epochs) == 2)
    window.close()
    assert window.run.plan is not None
    assert lines[-1].startswith("Learning article type")
    window.show_for(engine)  # type: ignore[arg-type]
    assert window.running.isVisible()
    window.run.cancel()
    qtbot.waitUntil(lambda: window.run.plan is None)


def test_another_catalogue_waits_until_the_training_is_over(
    qtbot: QtBot, window: TrainingWindow, tmp_path: Path, play: Play
) -> None:
    play(ENDLESS)
    button(window, "Start").click()
    qtbot.waitUntil(lambda: len(window.run.epochs) == 2)
    other = TrainingEngine(FakeProducts(fake_products(9)), workspace=tmp_path / "other")
    window.show_for(other)  # type: ignore[arg-type]
    assert "wait for it or cancel it" in window.messages.sentence
    assert window.running.isVisible()
    window.run.cancel()
    qtbot.waitUntil(lambda: window.setup.isVisible())


def test_a_failure_is_told_in_the_childs_sentence(
    qtbot: QtBot, window: TrainingWindow, play: Play
) -> None:
    play("say(event='error', text='No room is left on the disk: make room.'); sys.exit(1)")
    button(window, "Start").click()
    qtbot.waitUntil(lambda: "No room is left" in window.messages.sentence)
    assert window.setup.isVisible()


def test_a_result_is_shown_beside_the_classifier_in_use(
    qtbot: QtBot, trained: TrainingWindow
) -> None:
    qtbot.waitUntil(lambda: "classifier in use" in words(trained))
    said = words(trained)
    assert "81.2% (78.6 to 83.5)" in said
    assert "900 products" in said
    assert "stopped after 3 of at most 4 epochs" in said


def test_labels_corrected_since_are_counted_and_undone_by_key(
    qtbot: QtBot, trained: TrainingWindow
) -> None:
    trained.result.tabs.setCurrentIndex(2)
    trained.result.wrong.tiles.setFocus()
    qtbot.keyClick(trained.result.wrong.tiles, Qt.Key.Key_Return)
    assert button(trained, "1 label corrected; train again to use it").isVisible()
    button(trained, "1 label corrected; train again to use it").click()
    assert trained.corrections.isVisible()
    button(trained, "Back").click()
    assert trained.result.isVisible()
    qtbot.keyClick(trained, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert trained.corrected.listed() == []


def test_a_damaged_result_is_told_and_can_be_discarded(
    qtbot: QtBot, window: TrainingWindow, plan: Plan
) -> None:
    write_result(plan.folder)
    (plan.folder / "wrong.csv").unlink()
    window._show_there()
    button(window, "See the result").click()
    qtbot.waitUntil(lambda: "discard it and train again" in window.messages.sentence)
    button(window, "Discard…").click()
    button(window, "Discard").click()
    assert not plan.folder.exists()


def test_a_folder_that_cannot_be_deleted_is_told(
    window: TrainingWindow, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_result(plan.folder)
    window._show_there()

    def refuse(folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(shutil, "rmtree", refuse)
    button(window, "Discard…").click()
    button(window, "Discard").click()
    assert "cannot be deleted (Permission denied)" in window.messages.sentence


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("size", [(820, 560), (1600, 1000)])
def test_every_page_can_be_drawn(
    trained: TrainingWindow, theme: Theme, name: str, size: tuple[int, int]
) -> None:
    theme.force(name)
    trained.resize(*size)
    shown: list[Callable[[], object]] = [
        trained._show_setup,
        trained._show_corrections,
        lambda: trained._show_page(trained.running),
        *(
            lambda place=place: (
                trained._show_page(trained.result),
                trained.result.tabs.setCurrentIndex(place),
            )
            for place in range(3)
        ),
    ]
    try:
        for show in shown:
            show()
            assert trained.grab().size().width() == size[0]  # nothing asks for more room
    finally:
        theme.force("light")


def test_enter_presses_the_button_that_has_the_keyboard_and_no_other(
    qtbot: QtBot, trained: TrainingWindow, plan: Plan
) -> None:
    button(trained, "Discard…").click()
    trained.result.tabs.setCurrentIndex(2)
    field = trained.result.wrong.field
    field.setFocus()
    field.setText("Caps")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert plan.folder.exists()
    assert len(trained.corrected.listed()) == 1
    discard = button(trained, "Discard")
    discard.setFocus()
    qtbot.keyClick(discard, Qt.Key.Key_Return)
    assert not plan.folder.exists()
