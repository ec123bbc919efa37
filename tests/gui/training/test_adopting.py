"""What is done with a training: its result adopted and judged in use, what it left discarded."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from core.workspace.corrections import Corrections
from core.workspace.own_classifier import adopted
from fashrec_gui.catalogue_import.opener import Import
from fashrec_gui.training.outcome import read_outcome
from fashrec_gui.training.plan import Plan, Record
from fashrec_gui.training.window import TrainingWindow
from tests.gui.conftest import FakeProducts, fake_products
from tests.gui.training.conftest import (
    ENDLESS,
    Play,
    TrainingEngine,
    TrainingManifest,
    button,
    words,
    write_result,
)


def indexed_with(plan: Plan, engine: TrainingEngine) -> TrainingEngine:
    """The catalogue, indexed again with the adopted result of a training."""
    sha256 = read_outcome(plan.folder).sha256
    folder = str(plan.workspace / "classifiers" / sha256[:12])
    classifier = {"sha256": sha256, "sure_from": 0.7, "folder": folder}
    return replace(engine, manifest=TrainingManifest(classifier=classifier))


def test_adopting_tells_the_main_window_and_can_be_taken_back(
    qtbot: QtBot, trained: TrainingWindow, plan: Plan
) -> None:
    with qtbot.waitSignal(trained.adopted):
        button(trained, "Adopt").click()
    copied = adopted(plan.workspace)
    assert copied is not None
    assert not button(trained, "Adopted").isEnabled()
    button(trained, "Back").click()
    with qtbot.waitSignal(trained.adopted):
        button(trained, "Use the shipped classifier again").click()
    assert adopted(plan.workspace) is None
    button(trained, "See the result").click()
    qtbot.waitUntil(lambda: trained.result.isVisible())
    assert button(trained, "Adopt").isEnabled()


def test_a_classifier_is_said_to_be_in_use_once_the_catalogue_was_indexed_with_it(
    qtbot: QtBot, trained: TrainingWindow, engine: TrainingEngine, plan: Plan
) -> None:
    with qtbot.waitSignal(trained.adopted):
        button(trained, "Adopt").click()
    assert "will be used as soon as" in trained.messages.sentence
    button(trained, "Back").click()
    assert "A classifier that was trained here will be used once" in words(trained)
    trained.renew(indexed_with(plan, engine))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "in use is one that was trained here" in words(trained))
    with qtbot.waitSignal(trained.adopted):
        button(trained, "Use the shipped classifier again").click()
    assert "FashRec’s own classifier will be used once" in words(trained)


def test_an_index_that_came_to_nothing_lets_the_classifier_be_adopted_again(
    qtbot: QtBot, trained: TrainingWindow, engine: TrainingEngine, plan: Plan
) -> None:
    with qtbot.waitSignal(trained.adopted):
        button(trained, "Adopt").click()
    assert not button(trained, "Adopted").isEnabled()
    trained.look_again()
    with qtbot.waitSignal(trained.adopted):
        button(trained, "Adopt").click()
    trained.set_engine(indexed_with(plan, engine))  # type: ignore[arg-type]
    trained.look_again()
    assert not button(trained, "Adopted").isEnabled()


def test_what_is_adopted_is_for_its_own_catalogue_whichever_is_open_meanwhile(
    qtbot: QtBot, window: TrainingWindow, plan: Plan, play: Play, tmp_path: Path
) -> None:
    write_result(plan.folder)
    other = TrainingEngine(FakeProducts(fake_products(9)), workspace=tmp_path / "other")
    play("time.sleep(0.5); print('{}')")
    window._show_there()
    button(window, "Train again").click()
    window.set_engine(other)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.result.isVisible())
    window.renew(other)  # type: ignore[arg-type]
    assert window.result.isVisible()
    with qtbot.waitSignal(window.adopted) as seen:
        button(window, "Adopt").click()
    assert seen.args == [Import(plan.catalogue, plan.workspace, update=True)]


def test_an_adopted_classifier_that_is_lost_gives_way_to_the_shipped_one(
    qtbot: QtBot, window: TrainingWindow, plan: Plan
) -> None:
    (plan.workspace / "classifiers").mkdir(parents=True)
    (plan.workspace / "classifiers" / "ADOPTED").write_text("0123456789ab\n")
    window._show_there()
    assert "is not there any more" in window.messages.sentence
    with qtbot.waitSignal(window.adopted):
        button(window, "Use the shipped classifier again").click()
    assert adopted(plan.workspace) is None


def test_a_network_that_is_damaged_is_not_adopted(
    qtbot: QtBot, trained: TrainingWindow, plan: Plan
) -> None:
    (plan.folder / "classifier.onnx").write_bytes(b"something else")
    button(trained, "Adopt").click()
    qtbot.waitUntil(lambda: "is damaged" in trained.messages.sentence)
    assert button(trained, "Adopt").isEnabled()


def test_discarding_asks_once_and_leaves_the_corrections(
    qtbot: QtBot, trained: TrainingWindow, plan: Plan
) -> None:
    trained.corrected.put("article_type", [("10001", "Shirts", "Caps")])
    button(trained, "Discard…").click()
    assert plan.folder.exists()
    button(trained, "Discard").click()
    assert not plan.folder.exists()
    assert trained.setup.isVisible()
    assert button(trained, "Start").isEnabled()
    assert list(Corrections(plan.workspace).all()) == ["10001"]


def test_discarding_a_later_training_that_was_stopped_leaves_the_finished_one(
    qtbot: QtBot, trained: TrainingWindow, plan: Plan, play: Play
) -> None:
    button(trained, "Back").click()
    play(ENDLESS)
    button(trained, "Train again").click()
    qtbot.waitUntil(lambda: len(trained.run.epochs) == 2)
    (plan.folder / "checkpoint.pt").write_bytes(b"what it goes on from")
    trained.run.cancel()
    qtbot.waitUntil(lambda: trained.setup.isVisible())
    button(trained, "Discard…").click()
    assert "2 finished epochs of the training that was stopped will" in trained.messages.sentence
    assert "the finished training and corrected labels stay" in trained.messages.sentence
    button(trained, "Discard").click()
    assert not any(path.exists() for path in plan.resumable)
    assert button(trained, "Train again").isEnabled()
    button(trained, "See the result").click()
    qtbot.waitUntil(lambda: trained.result.isVisible())


def test_discarding_a_result_takes_what_was_begun_after_it_along(
    qtbot: QtBot, trained: TrainingWindow, plan: Plan
) -> None:
    Record(1.0, False, trained.run.epochs[:2]).save(plan.folder)
    button(trained, "Discard…").click()
    assert "the finished training and 2 finished epochs" in trained.messages.sentence
    button(trained, "Discard").click()
    assert not plan.folder.exists()


def test_figures_follow_when_the_catalogue_was_classified_anew(
    qtbot: QtBot, trained: TrainingWindow, engine: TrainingEngine, plan: Plan
) -> None:
    qtbot.waitUntil(lambda: "difference from the classifier in use" in words(trained))
    sha256 = read_outcome(plan.folder).sha256
    newer = TrainingEngine(
        FakeProducts(fake_products(30)),
        workspace=engine.workspace,
        manifest=TrainingManifest(classifier={"sha256": sha256, "sure_from": 0.7}),
    )
    trained.set_engine(newer)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "This is the classifier in use" in words(trained))
    assert trained.result.isVisible()
