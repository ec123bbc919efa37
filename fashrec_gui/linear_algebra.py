"""How many threads numpy's linear algebra takes: one in the window's process.

Both recommenders answer side by side already. On more threads a product of a few hundred rows
waits for its slowest one, and on a computer that has something else to do it takes fifty times as
long. Child processes, which compute for minutes, have all of them.
"""

import os

from PySide6.QtCore import QProcessEnvironment

_THREADS = "OPENBLAS_NUM_THREADS"
_limited: set[str] = set()  # what was set here, and not by the user


def take_one_thread() -> None:
    """Compute on one thread, unless the user says otherwise; call it before numpy is loaded."""
    if _THREADS not in os.environ:
        os.environ[_THREADS] = "1"
        _limited.add(_THREADS)


def environment_of_children() -> QProcessEnvironment:
    """Give this process's environment without the limit that was set here."""
    environment = QProcessEnvironment.systemEnvironment()
    for name in _limited:
        environment.remove(name)
    return environment
