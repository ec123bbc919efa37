"""Decides something in a window of its own and is killed in the middle: `python -m`, by a task."""

import os
import signal
import sys
from pathlib import Path

from core.engine import Engine
from fashrec_gui.app import make_application
from fashrec_gui.language import ENGLISH, install
from tests.tasks.merchandiser import Merchandiser
from tests.tasks.program import Program

SKATER_DRESS = "10501"


def decide(user: Merchandiser) -> None:
    """Exclude the second look-alike of the dress, and put the first into the list."""
    user.ask_about(SKATER_DRESS)
    before = user.recommended_ids("look-alikes")
    user.go_to_tile(1)
    user.press("X")
    user.wait(lambda: before[1] not in user.recommended_ids("look-alikes"), "the rule has effect")
    user.go_to_tile(0)
    user.press("L")
    user.wait_to_read("Added 1 product to My list")


def main(workspace: Path, settings: Path) -> None:
    """Work on a workspace, and end as a computer does whose current is cut off."""
    application = make_application()
    install(application, ENGLISH)
    decide(Program(application, settings).open(Engine.open(workspace)))
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
