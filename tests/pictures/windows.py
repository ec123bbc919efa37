"""What else there is: keys, commands, the import report."""

from core.engine import Engine
from tests.pictures.main_window import LAPTOP
from tests.pictures.scene import BOTH, scene
from tests.pictures.stage import Stage


@scene("keys")
def keys(stage: Stage) -> None:
    """The list of keys"""
    user = stage.open()
    user.opening(
        lambda: user.press("F1"),
        lambda: (stage.take(user, user.front), user.press("Escape")),
    )


@scene("palette", themes=BOTH, sizes=(LAPTOP,))
def palette(stage: Stage) -> None:
    """A command, found by its first letters"""
    user = stage.open()
    user.opening(
        lambda: user.press("Ctrl+K"),
        lambda: (user.type("re"), stage.take_in_place(user, 64), user.press("Escape")),
    )


@scene("catalogue-menu", sizes=(LAPTOP,))
def catalogue_menu(stage: Stage) -> None:
    """The menu of the catalogue"""
    user = stage.open()
    user.opening(
        lambda: user.click(user.window.header.catalogue),
        lambda: (stage.take_in_place(user, 48), user.front.close()),
    )


@scene("import-report")
def import_report(stage: Stage) -> None:
    """What was wrong in a catalogue, with the cause and what was done"""
    user = stage.open(Engine.open(stage.flawed))
    user.window.keys.show_report.trigger()
    user.rest()
    stage.take(user, user.others[-1])
