"""Judging how good the recommendations are: the report, and training a classifier."""

from PySide6.QtWidgets import QListView, QTabBar

from fashrec_gui.training.window import TrainingWindow
from tests.pictures.scene import BOTH, scene
from tests.pictures.stage import Stage
from tests.tasks.merchandiser import Merchandiser

_MEANT_OTHERWISE = (1, 4, 9)  # among the wrong pictures: a top that is a T-shirt, and the like


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
    tiles = user.find("Most confidently wrong pictures", QListView)
    for place in _MEANT_OTHERWISE:
        user.click_item(tiles, tiles.model().index(place, 0))
        user.click("Take the guess")
    user.rest()
    shown.result.corrections_wanted.emit()
    stage.take(user, shown)
