"""Longer pieces of work, as a merchandiser would tell of them in the evening."""

import csv
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from core.engine import Engine
from fashrec_gui import language
from fashrec_gui.language import install
from tests.tasks.merchandiser import Merchandiser, Open
from tests.tasks.program import Program
from tests.tasks.test_browse import name_it, women_in_navy
from tests.tasks.test_decide import items_of_list

SKATER_DRESS = "10501"
_LAPTOP = (1280, 800)


def test_my_mouse_is_broken(user: Merchandiser, tmp_path: Path) -> None:
    """From the search to the file for the shop without once touching a mouse."""
    user.press("Ctrl+F")
    user.type("skater dress")
    user.wait(lambda: 0 < len(user.shown_ids()) < 30)
    assert user.shown_ids()[0] == SKATER_DRESS
    user.press("Down")
    user.press("Space")
    assert SKATER_DRESS not in user.recommended_ids("look-alikes")
    user.tab_to("Look-alikes")
    third = user.recommended_ids("look-alikes")[2]
    user.press("Home")
    user.press("Right", 2)
    user.opening(lambda: user.press("P"), lambda: user.press("Return"))
    user.wait(lambda: user.recommended_ids("look-alikes")[0] == third, "it is pinned to the top")
    user.look("by-keys-pinned")
    target = tmp_path / "by keys.csv"

    def write() -> None:
        user.tab_to("File")
        user.press("Ctrl+A")
        user.type(str(target))
        user.press("Return")

    user.opening(lambda: user.press("Ctrl+E"), write)
    user.wait(target.is_file, "the file is written")
    with target.open(encoding="utf-8-sig", newline="") as opened:
        listed = [line["product_id"] for line in csv.DictReader(opened)]
    assert listed == user.recommended_ids("look-alikes")
    assert listed[0] == third


def test_none_of_that_please(user: Merchandiser) -> None:
    """Undo the rule, what I collected and the search I saved, one by one; no, do them again."""
    women_in_navy(user)
    user.wait(lambda: 0 < len(user.shown_ids()) < 100)
    user.opening(lambda: user.click("Save this search…"), lambda: name_it("Navy women"))
    first = user.shown_ids()[0]
    user.ask_about(first)
    before = user.recommended_ids("look-alikes")
    user.press("Ctrl+L")
    user.go_to_tile(0)
    user.press("L")
    user.wait(lambda: items_of_list(user) == before[:1])
    user.go_to_tile(1)
    user.press("X")
    user.wait(lambda: before[1] not in user.recommended_ids("look-alikes"))
    without = user.recommended_ids("look-alikes")

    user.press("Ctrl+Z")
    user.wait(lambda: user.recommended_ids("look-alikes") == before, "the rule is undone")
    assert items_of_list(user) == before[:1]
    user.press("Ctrl+Z")
    user.wait(lambda: not user.reads("Products of the list"), "the list is undone")
    assert user.window.filters.saved.names == ["Navy women"]
    user.press("Ctrl+Z")
    user.wait(lambda: user.window.filters.saved.names == [], "the saved search is undone")
    user.look("all-undone")
    user.press("Ctrl+Shift+Z", 3)
    user.wait(lambda: user.recommended_ids("look-alikes") == without, "the rule is there again")
    user.wait(lambda: items_of_list(user) == before[:1], "what was collected is there again")
    assert user.window.filters.saved.names == ["Navy women"]
    user.look("all-done-again")


def test_the_power_failed(start: Open, workspace: Path, tmp_path: Path) -> None:
    """I had just excluded one and collected another when everything went dark."""
    program = [sys.executable, "-m", "tests.tasks.cut_off", workspace, tmp_path / "cut.ini"]
    ended = subprocess.run(program, capture_output=True, text=True, check=False, timeout=300)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    user = start()
    user.ask_about(SKATER_DRESS)
    user.wait_to_read("1 excluded")
    user.press("Ctrl+Z")  # what was done last: the product was collected
    user.press("Ctrl+Z")
    user.wait(lambda: not user.reads("1 excluded"), "both can still be taken back")
    second = user.recommended_ids("look-alikes")[1]
    user.press("Ctrl+Shift+Z", 2)
    user.wait(lambda: second not in user.recommended_ids("look-alikes"), "the rule holds")
    user.press("Ctrl+L")
    user.wait(lambda: items_of_list(user) == user.recommended_ids("look-alikes")[:1])
    user.look("after-the-power-failed")


@pytest.fixture
def in_german(qapp: QApplication) -> Iterator[None]:
    """Let the window speak German until the task is done."""
    before = language._locale
    translators = install(qapp, "de")
    yield
    for each in translators:
        qapp.removeTranslator(each)
    language._locale = before


@pytest.fixture
def on_a_laptop(
    qapp: QApplication, workspace: Path, tmp_path: Path, pictures: Path | None
) -> Iterator[Callable[[], Merchandiser]]:
    """Start the program in a window as small as a laptop's screen."""
    program = Program(qapp, tmp_path / "laptop.ini", pictures=pictures, size=_LAPTOP)
    yield lambda: program.open(Engine.open(workspace))
    program.end()


def test_in_german_in_the_evening_on_a_laptop(
    in_german: None, dark: None, on_a_laptop: Callable[[], Merchandiser], tmp_path: Path
) -> None:
    """Rote Kleider suchen, eines ausschließen und die Liste mit Semikolon ausgeben."""
    user = on_a_laptop()
    user.press("Ctrl+F")
    user.type("skater dress")
    user.wait_to_read("4 von 558 Produkten")
    user.ask_about(SKATER_DRESS)
    user.go_to_tile(1, "Ähnliche")
    gone = user.recommended_ids("look-alikes")[1]
    user.press("X")
    user.wait(lambda: gone not in user.recommended_ids("look-alikes"))
    user.look("auf-deutsch")

    def see_the_rule() -> None:
        user.look("regeln-auf-deutsch")
        rules = user.find("Regeln", QTableView)
        assert rules.model().rowCount() == 1
        rules.setFocus()
        user.press("Escape")

    user.opening(lambda: user.press("Ctrl+Shift+R"), see_the_rule)
    target = tmp_path / "kleider.csv"

    def write() -> None:
        user.choose("Zwischen den Spalten", "Semikolon")
        user.fill("Datei", str(target))
        user.look("exportieren-auf-deutsch")
        user.press("Return")

    user.opening(lambda: user.press("Ctrl+E"), write)
    user.wait(target.is_file, "the file is written")
    with target.open(encoding="utf-8-sig", newline="") as opened:
        listed = [line["product_id"] for line in csv.DictReader(opened, delimiter=";")]
    assert listed == user.recommended_ids("look-alikes")
    assert user.find("Namen und Nummern suchen", QLineEdit).text() == "skater dress"
