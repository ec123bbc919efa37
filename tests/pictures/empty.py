"""Where there is nothing to show yet: what each place is for, and how to begin."""

from tests.pictures.main_window import LAPTOP
from tests.pictures.scene import BOTH, scene
from tests.pictures.stage import Stage

NARROW = (1000, 650)


@scene("empty-start", themes=BOTH, sizes=(NARROW,))
def start(stage: Stage) -> None:
    """The first start, without a catalogue"""
    stage.take(stage.start())


@scene("empty-search", sizes=(NARROW,))
def search(stage: Stage) -> None:
    """A search that finds nothing"""
    user = stage.open()
    user.press("Ctrl+F")
    user.type("zeppelin")
    user.wait_to_read("No product matches")
    stage.take(user)


@scene("empty-lists", sizes=(LAPTOP,))
def lists(stage: Stage) -> None:
    """The lists before there is one"""
    user = stage.open()
    [show] = [each for each in user.window.workbench.actions_of_panels if "Lists" in each.text()]
    show.trigger()
    user.wait_to_read("Collect products for the shop")
    stage.take(user)


@scene("empty-map", sizes=(LAPTOP,))
def catalogue_map(stage: Stage) -> None:
    """The map before it is drawn"""
    user = stage.open()
    user.window.keys.show_map.trigger()
    user.rest()
    stage.take(user)


@scene("empty-rules")
def rules(stage: Stage) -> None:
    """The rules desk without a rule"""
    user = stage.open()
    user.window.keys.rules.trigger()
    user.wait_to_read("No rules yet")
    stage.take(user, user.others[-1])


@scene("empty-reports")
def reports(stage: Stage) -> None:
    """Before the recommenders were ever compared"""
    user = stage.open()
    user.window.keys.compare.trigger()
    user.wait_to_read("No report yet")
    stage.take(user, user.others[-1])


@scene("empty-palette")
def palette(stage: Stage) -> None:
    """A command that there is not"""
    user = stage.open()
    user.opening(
        lambda: user.press("Ctrl+K"),
        lambda: (user.type("zeppelin"), stage.take(user, user.front), user.press("Escape")),
    )
