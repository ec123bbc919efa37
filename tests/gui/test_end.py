"""The end of the process: it is quiet, whatever was going on."""

import subprocess
import sys

_BEGIN = """
import sys, time
from PySide6.QtCore import QMimeData
from fashrec_gui.app import end, make_application
from fashrec_gui.tasks import Tasks
application = make_application()
tasks = Tasks()
"""


def run(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _BEGIN + script], capture_output=True, text=True, timeout=60
    )


def test_what_was_copied_does_not_crash_the_process_as_it_ends() -> None:
    copied = "data = QMimeData(); data.setText('1163'); application.clipboard().setMimeData(data)"

    done = run(f"{copied}\nend(tasks)\ndel application")

    assert (done.returncode, done.stderr) == (0, "")


def test_work_that_is_going_on_ends_before_qt_and_python_do() -> None:
    work = "def work():\n    time.sleep(0.5)\n    print('whole')\n"

    done = run(f"{work}tasks.run('work', work, print, print)\ntime.sleep(0.1)\nsys.exit(3)")

    assert (done.returncode, done.stdout, done.stderr) == (3, "whole\n", "")
