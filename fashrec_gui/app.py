"""Starting the window: the application, what happens to unforeseen errors, and the end.

Little is imported here: the last catalogue is opened on a thread while the window's parts are
loaded and put together.
"""

from __future__ import annotations

import argparse
import gc
import logging
import os
import signal
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from core.workspace.places import cache_dir, demo_catalogue_dir
from fashrec_gui.catalogue_import.opener import CatalogueOpener, is_indexed
from fashrec_gui.icons import PROGRAM_SIZES, icon
from fashrec_gui.language import ENGLISH, install, spoken
from fashrec_gui.linear_algebra import take_one_thread
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import UNEXPECTED, Tasks
from fashrec_gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from fashrec_gui.main_window import MainWindow

_log = logging.getLogger(__name__)
_LOG_BYTES = 1_000_000
_SIGNAL_CHECK_MS = 300
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
_COLLECT_AFTER = 50_000
"""So many new objects let Python look for circles. At its own 700 it does so a hundred times while
the window is loaded, of which everything stays, and later in the middle of frames."""
_UNSEEN = ("offscreen", "minimal")
DEFAULT_OUTPUT = Path("build") / "run"


def run(arguments: Sequence[str]) -> int:
    """Open the window, or do without one where there is no display; give the exit status."""
    options = parse(arguments)
    take_one_thread()
    log_to_file()
    if without_display():
        return _run_unattended(options.out)
    application = make_application()
    settings = Settings()
    install(application, settings.language.value)
    tasks = Tasks()
    try:
        show_window(application, tasks, settings, options)
        return application.exec()
    finally:
        end(tasks)


def make_application() -> QApplication:
    """Make the application, or take the one that is there, and say what it is called."""
    gc.set_threshold(_COLLECT_AFTER)
    application = QApplication.instance() or QApplication(["fashrec"])
    assert isinstance(application, QApplication)
    application.setApplicationName("FashRec")
    application.setApplicationDisplayName("FashRec")
    application.setDesktopFileName("fashrec")
    # Menus, lists and tips are there at once, whether or not the system asks for less motion.
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, False)
    application.setWindowIcon(icon("hanger", LIGHT.accent, sizes=PROGRAM_SIZES))
    return application


def end(tasks: Tasks) -> None:
    """End all work, and take back what was copied off screen, where nobody else can paste it.

    Such a clipboard outlives Python, and crashes the process when it then lets go of what Python
    has put there. On a screen the system hands over what was copied, or lets it go in time.
    """
    tasks.shutdown()
    if QApplication.platformName() in _UNSEEN:
        QApplication.clipboard().clear()


def show_window(
    application: QApplication, tasks: Tasks, settings: Settings, options: argparse.Namespace
) -> MainWindow:
    """Show the window, and open what the arguments name or what was open last."""
    application.aboutToQuit.connect(tasks.shutdown)
    opener = CatalogueOpener(tasks)
    at_once = opens_at_once(options)
    if at_once:
        open_first(opener, settings, options)
    from fashrec_gui.main_window import MainWindow  # while the catalogue is opened on a thread

    window = MainWindow(tasks, settings, Theme(application), opener)
    tell_of_unforeseen_errors(window)
    close_on_signals(window)
    window.show()
    if not at_once:
        open_first(opener, settings, options)
    return window


def _run_unattended(output: Path) -> int:
    from fashrec_gui.unattended import Unattended  # it brings Qt's module for tests

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    install(application, ENGLISH)
    tasks = Tasks()
    application.aboutToQuit.connect(tasks.shutdown)
    try:
        return Unattended(application, tasks, Theme(application), output).run()
    finally:
        end(tasks)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the window's own arguments."""
    parser = argparse.ArgumentParser(prog="fashrec", description="Open the window.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--demo", action="store_true", help="open the demo catalogue")
    what.add_argument("--catalogue", type=Path, metavar="C", help="open this folder or CSV file")
    what.add_argument("--workspace", type=Path, metavar="W", help="open this workspace")
    parser.add_argument(
        "--out",
        type=Path,
        default=DEFAULT_OUTPUT,
        metavar="DIR",
        help="where pictures and lists go when there is no display",
    )
    return parser.parse_args(arguments)


def opens_at_once(options: argparse.Namespace) -> bool:
    """Tell whether what shall be opened is indexed, and does not need the window to be told of."""
    source = demo_catalogue_dir() if options.demo else options.catalogue
    return source is None or is_indexed(source.resolve())


def open_first(opener: CatalogueOpener, settings: Settings, options: argparse.Namespace) -> None:
    """Open what was asked for, or the last catalogue; else the window offers what to open."""
    last = settings.last_workspace.value
    if options.demo:
        opener.open_demo()
    elif options.catalogue:
        opener.open_source(options.catalogue.resolve())
    elif options.workspace:
        opener.open_workspace(options.workspace.resolve())
    elif last:
        opener.open_workspace(Path(last), settings.source_of(last))


def without_display() -> bool:
    """Tell whether there is nothing to open a window on that anybody could see."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform or not sys.platform.startswith("linux"):
        return platform in _UNSEEN
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def log_to_file() -> None:
    """Write warnings and errors into a file below the cache folder."""
    folder = cache_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "fashrec.log", maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError as error:
        handler = logging.StreamHandler()
        _log.warning("there is no log file: %s", error)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


def tell_of_unforeseen_errors(window: MainWindow) -> None:
    """Let an error that nobody caught be logged, and told in a sentence; the window goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        _log.error("unforeseen", exc_info=(kind, error, trace))
        window.messages.fail(spoken(UNEXPECTED))

    sys.excepthook = hook


def close_on_signals(window: MainWindow) -> None:
    """Let Ctrl+C in the terminal, or the end of the session, close the window in good order."""

    def close(number: int, frame: FrameType | None) -> None:
        window.close()

    signal.signal(signal.SIGINT, close)
    signal.signal(signal.SIGTERM, close)
    # Python looks at signals only while it runs, which an idle window does not.
    timer = QTimer(window, interval=_SIGNAL_CHECK_MS)
    timer.timeout.connect(lambda: None)
    timer.start()
