"""What went wrong on the way: the work stops, says why, and goes on from there."""

import os
import shutil
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from core.workspace.build import BuildOptions, build_workspace
from fashrec_gui.export.destination_field import DestinationField
from tests.pictures.errors import BAG, NARROW
from tests.pictures.main_window import LAPTOP, SKATER_DRESS
from tests.pictures.scene import BOTH, scene
from tests.pictures.stage import Stage
from tests.tasks.merchandiser import Merchandiser

_FOLDER = "/home/anna/Catalogues"


@scene("error-moved", themes=BOTH, sizes=(LAPTOP,))
def moved(stage: Stage) -> None:
    """A catalogue whose folder was moved: said once, with a button to choose where it is now"""
    shop = _shop(stage, 60)
    workspace = stage.folder / "workspace of the shop"
    with patch.dict(os.environ, FASHREC_HOME=str(stage.demo.home)):
        build_workspace(shop, workspace, BuildOptions(backbone="efficientnet-lite0"))
    user = stage.start()
    user.window.opener.open_workspace(workspace, shop)
    user.wait(lambda: user.window.engine is not None, "the catalogue opened")
    user.ask_about(BAG)
    user.wait(lambda: user.window.grid.thumbnails.is_idle, "the pictures came")
    user.wait_to_read("is up to date")
    shop.rename(stage.folder / "Archive")
    active = Qt.ApplicationState.ApplicationActive
    QGuiApplication.instance().applicationStateChanged.emit(active)
    user.wait_to_read("is not at")
    _say_as_at_home(stage, user)
    stage.take(user)


@scene("error-cancelled", sizes=(NARROW,))
def cancelled(stage: Stage) -> None:
    """An import that was cancelled halfway, and the button to go on from there"""
    user = stage.start()
    user.window.opener.open_source(_shop(stage, 150))
    user.click("Cancel")
    user.wait_to_read("was cancelled")
    stage.take(user)


@scene("error-export")
def export(stage: Stage) -> None:
    """An export into a folder that is not there: said before it begins"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)

    def choose() -> None:
        dialog = user.front
        dialog.findChild(DestinationField).set_path(Path(_FOLDER) / "Autumn" / "dresses.csv")
        user.wait_to_read("does not exist")
        stage.take(user, dialog)
        user.press("Escape")

    user.opening(lambda: user.press("Ctrl+E"), choose)


@scene("error-rules-table")
def rules_table(stage: Stage) -> None:
    """A table of rules with lines that are none, each with its cause"""
    user = stage.open()
    user.window.keys.rules.trigger()
    user.wait_to_read("No rules yet")
    table = stage.folder / "rules.csv"
    lines = ("rule,product_id,place", "pin,10501,1", "boots,10201,", "pin,10514,many")
    table.write_text("\n".join(lines))
    with patch.object(QFileDialog, "getOpenFileName", lambda *_: (str(table), "")):
        user.click("Import rules…")
        user.wait_to_read("Line 3")
    stage.take(user, user.others[-1])


def _shop(stage: Stage, count: int) -> Path:
    """Make a catalogue of the demo's first products."""
    shop = stage.folder / "Autumn"
    (shop / "images").mkdir(parents=True)
    with (stage.demo.catalogue / "styles.csv").open(encoding="utf-8") as table:
        lines = [line for line, _ in zip(table, range(count + 1), strict=False)]
    (shop / "styles.csv").write_text("".join(lines), encoding="utf-8")
    for line in lines[1:]:
        product_id = line.partition(",")[0]
        for picture in (stage.demo.catalogue / "images").glob(f"{product_id}.*"):
            shutil.copy(picture, shop / "images")
    return shop


def _say_as_at_home(stage: Stage, user: Merchandiser) -> None:
    """Name the way to the user's files in place of the scene's own."""
    messages = user.window.messages
    shown = messages.sentence.replace(str(stage.folder), _FOLDER)
    messages.fail(shown, messages.button.text())
