"""The `fashrec` command: the window without arguments, the command line with them.

The frozen program is this file too, and starts itself again for long jobs. Qt is imported only
when there is a window to open.
"""

import sys

_WINDOW = ("--demo", "--catalogue", "--workspace", "--out")


def main() -> int:
    """Open the window or run a command; give the exit status."""
    arguments = sys.argv[1:]
    if arguments and not arguments[0].startswith(_WINDOW):
        from core.cli.main import main as run_command

        return run_command(arguments)
    from fashrec_gui.app import run as open_window

    return open_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
