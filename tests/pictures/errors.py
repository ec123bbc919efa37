"""What went wrong: the thing, the cause and the remedy, and a way on beside it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from core.engine import Engine
from tests.pictures.main_window import LAPTOP
from tests.pictures.scene import BOTH, scene
from tests.pictures.stage import Stage
from tests.tasks.merchandiser import Merchandiser

BAG = "11501"
NARROW = (1000, 650)
_CHILD_MS = 120_000  # a child process has begun and has told what is wrong


@scene("error-table", sizes=(NARROW,))
def table(stage: Stage) -> None:
    """A folder whose table has no ids"""
    user = stage.start()
    _open(user, _shop(stage.folder, "type;colour;price\nDress;Red;49\n"))
    _wait_for(user, "no column with product ids")
    _take_at(stage, user)


@scene("error-folder", sizes=(NARROW,))
def folder(stage: Stage) -> None:
    """A folder with nothing in it"""
    user = stage.start()
    empty = stage.folder / "Autumn"
    empty.mkdir()
    _open(user, empty)
    _wait_for(user, "Autumn is empty")
    _take_at(stage, user)


@scene("error-pictures", sizes=(LAPTOP,))
def pictures(stage: Stage) -> None:
    """Products whose pictures are missing or damaged"""
    user = stage.open(Engine.open(stage.flawed))
    [lost, *_] = [
        each.product_id
        for each in user.engine.products.products(range(len(user.engine)))
        if each.picture_problem
    ]
    user.click_product(lost)
    user.wait_to_read("can't be asked about")
    stage.take(user)


@scene("error-dropped", sizes=(LAPTOP,))
def dropped(stage: Stage) -> None:
    """A dropped file that is no picture"""
    user = stage.open()
    note = stage.folder / "supplier.txt"
    note.write_text("New handbags arrive on Monday.")
    user.drop(note)
    user.wait_to_read("is not a picture")
    stage.take(user)


@scene("error-workspace", sizes=(NARROW,))
def workspace(stage: Stage) -> None:
    """An index with a damaged file, and indexing again beside it"""
    user = stage.start()
    codes = stage.workspace / "generations" / "000001" / "codes.npy"
    changed = bytearray(codes.read_bytes())
    changed[-1] ^= 1
    codes.unlink()  # the demo's own is a link to the same file
    codes.write_bytes(changed)
    user.window.opener.open_workspace(stage.workspace, stage.demo.catalogue)
    user.wait_to_read("is damaged")
    _take_at(stage, user)


@scene("error-rules-held", themes=BOTH, sizes=(LAPTOP,))
def held(stage: Stage) -> None:
    """Rules and lists that another program keeps to itself"""
    path = stage.workspace / "user.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.execute("BEGIN EXCLUSIVE")
        database.execute("CREATE TABLE other (a)")
        user = stage.open()
        _ask(user)
        user.wait_to_read("Another program is using")
        _take_at(stage, user)


@scene("error-rules-damaged", sizes=(LAPTOP,))
def damaged(stage: Stage) -> None:
    """Rules and lists in a damaged file, which can be set aside"""
    (stage.workspace / "user.sqlite").write_bytes(b"no database at all" * 400)
    user = stage.open()
    _ask(user)
    user.wait_to_read("is damaged")
    _take_at(stage, user)


def _ask(user: Merchandiser) -> None:
    user.ask_about(BAG)
    user.wait(lambda: user.window.grid.thumbnails.is_idle, "the pictures came")


def _shop(folder: Path, table: str) -> Path:
    shop = folder / "Autumn"
    (shop / "images").mkdir(parents=True)
    (shop / "styles.csv").write_text(table)
    return shop


def _open(user: Merchandiser, folder: Path) -> None:
    user.window.opener.open_source(folder)


def _wait_for(user: Merchandiser, words: str) -> None:
    user.wait(lambda: user.reads(words), f"“{words}” came into sight", _CHILD_MS)


def _take_at(stage: Stage, user: Merchandiser) -> None:
    """Take the picture with the way to the user's files in place of the scene's own."""
    user.rest()
    messages = user.window.messages
    shown = messages.sentence.replace(str(stage.folder), "/home/anna/Catalogues")
    messages.fail(shown, messages.button.text())
    stage.take(user)
