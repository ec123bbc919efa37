"""Judging how good the recommendations are: the report, and training a classifier."""

from PySide6.QtWidgets import QTabBar

from fashrec_gui.training.window import TrainingWindow
from tests.pictures.scene import BOTH, scene
from tests.pictures.stage import Stage
from tests.tasks.merchandiser import Merchandiser

_FEW_EPOCHS = 8
_TRAINED_MS = 600_000  # a busy computer takes minutes to load what trains


@scene("report", themes=BOTH)
def report(stage: Stage) -> None:
    """The report on a catalogue: how good each recommender is, with how sure that is"""
    user = stage.furnished()
    user.press("Ctrl+R")
    user.wait_to_read("Make a new report")
    user.rest()
    stage.take(user, user.others[-1])


def _training(user: Merchandiser) -> TrainingWindow:
    user.press("Ctrl+T")
    user.wait_to_read("Column to learn")
    user.rest()
    shown = user.others[-1]
    assert isinstance(shown, TrainingWindow)
    return shown


@scene("training-begin")
def training_begin(stage: Stage) -> None:
    """What a classifier can be trained on, and by which network"""
    user = stage.open()
    stage.take(user, _training(user))


@scene("training")
def training(stage: Stage) -> None:
    """A training that goes on, with its curves so far"""
    user = stage.furnished()
    shown = _training(user)
    user.click("Small 28×28 network of the original kind")
    user.click("Train again")
    user.wait(lambda: len(shown.run.epochs) >= _FEW_EPOCHS, patience_ms=_TRAINED_MS)
    stage.take(user, shown, at_rest=False)
    user.click("Cancel")
    user.wait(lambda: shown.run.plan is None)


@scene("training-result", themes=BOTH)
def training_result(stage: Stage) -> None:
    """What came of a training: its curves, beside the classifier in use"""
    user = stage.furnished()
    shown = _training(user)
    user.click("Small 28×28 network of the original kind")
    user.click("See the result")
    user.rest()
    stage.take(user, shown)


@scene("training-confused")
def training_confused(stage: Stage) -> None:
    """Which types are taken for which"""
    _take_tab(stage, 1)


@scene("training-wrong", themes=BOTH)
def training_wrong(stage: Stage) -> None:
    """The most confidently wrong pictures, whose labels can be corrected"""
    _take_tab(stage, 2)


def _take_tab(stage: Stage, number: int) -> None:
    user = stage.furnished()
    shown = _training(user)
    user.click("Small 28×28 network of the original kind")
    user.click("See the result")
    user.rest()
    shown.findChild(QTabBar).setCurrentIndex(number)
    user.rest()
    stage.take(user, shown)


@scene("corrected-labels")
def corrected_labels(stage: Stage) -> None:
    """The labels that were corrected, each with what the catalogue says"""
    user = stage.furnished()
    shown = _training(user)
    user.click("Small 28×28 network of the original kind")
    user.click("See the result")
    user.rest()
    shown.findChild(QTabBar).setCurrentIndex(2)
    for _ in range(3):
        user.click("Take the guess")
        user.press("Right")
    user.rest()
    shown.result.corrections_wanted.emit()
    stage.take(user, shown)
