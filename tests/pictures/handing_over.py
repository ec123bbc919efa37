"""Handing recommendations over: what is written, how, and what it looks like."""

from pathlib import Path

from PySide6.QtWidgets import QRadioButton

from fashrec_gui.export.destination_field import DestinationField
from fashrec_gui.export.preview import Preview
from tests.pictures.main_window import SKATER_DRESS
from tests.pictures.scene import BOTH, scene
from tests.pictures.stage import Stage
from tests.tasks.merchandiser import Merchandiser
from tests.tasks.test_decide import collect

_NAME = "~/Skater dress"


def _take(stage: Stage, user: Merchandiser, first: str = "query_id") -> None:
    """Take the picture of the dialog once its preview begins with the column `first`."""
    dialog = user.front
    destination = dialog.findChild(DestinationField)
    destination.set_path(Path(_NAME + destination.path.suffix))
    preview = dialog.findChild(Preview)
    user.wait(lambda: not first or preview.titles[:1] == [first], "the preview is there")
    stage.take(user, dialog)
    user.press("Escape")


@scene("export", themes=BOTH)
def export(stage: Stage) -> None:
    """Export as CSV, with the first lines as they will be written"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)
    user.opening(lambda: user.press("Ctrl+E"), lambda: _take(stage, user))


@scene("export-shopify")
def shopify(stage: Stage) -> None:
    """Export for a shop system, by a preset"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)

    def choose() -> None:
        user.choose("Preset", "Shopify: related products")
        _take(stage, user, "URL handle")

    user.opening(lambda: user.press("Ctrl+E"), choose)


@scene("export-lookbook")
def lookbook(stage: Stage) -> None:
    """Export of a list as a lookbook, with its first page"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)
    collect(user, 4)

    def choose() -> None:
        user.click(user.find("A list", QRadioButton))
        user.choose("Kind", "PDF lookbook")
        user.choose("Arrangement", "A grid of products")
        user.wait_to_read("First page")
        _take(stage, user, "")

    user.opening(lambda: user.press("Ctrl+E"), choose)
