"""Starting FashRec's own child processes, from source and from the frozen bundle alike."""

import sys


def command(*arguments: str) -> list[str]:
    """Give the argument vector that runs `fashrec ARGUMENTS` in a child process.

    The frozen program is its own command line; from source, Python runs the command line's module.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "core.cli", *arguments]
