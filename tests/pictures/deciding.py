"""Deciding by rules, and collecting in lists."""

from PySide6.QtWidgets import QListView, QMenu, QScrollBar

from tests.pictures.main_window import CREAM_SCARF, LAPTOP, SKATER_DRESS
from tests.pictures.scene import BOTH, scene
from tests.pictures.stage import Stage
from tests.tasks.merchandiser import Merchandiser
from tests.tasks.test_decide import bury_caps, collect, go_to_tile


def _pin_and_exclude(user: Merchandiser) -> None:
    user.ask_about(SKATER_DRESS)
    go_to_tile(user, 4)
    user.opening(lambda: user.press("P"), lambda: user.press("Return"))
    user.rest()
    go_to_tile(user, 2)
    user.press("X")
    user.rest()


@scene("rules", themes=BOTH, sizes=((1440, 1000),))
def rules(stage: Stage) -> None:
    """One recommendation pinned to the first place, another one excluded"""
    user = stage.open()
    _pin_and_exclude(user)
    for bar in user.window.panel.findChildren(QScrollBar):
        bar.setValue(0)
    stage.take(user, user.window.panel)


@scene("rule-editor", themes=BOTH)
def editor(stage: Stage) -> None:
    """A new rule, and the sentence that it makes"""
    user = stage.open()
    user.ask_about(CREAM_SCARF)

    def edit() -> None:
        bury_caps(user, looked_at=lambda: stage.take(user, user.front))

    user.opening(
        lambda: user.press("Ctrl+Shift+R"),
        lambda: user.opening(lambda: user.click("New rule…"), edit),
    )


@scene("pin")
def pin(stage: Stage) -> None:
    """A product to be pinned, with its place"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)
    go_to_tile(user, 4)
    user.opening(
        lambda: user.press("P"), lambda: (stage.take(user, user.front), user.press("Escape"))
    )


@scene("rules-desk", themes=BOTH)
def desk(stage: Stage) -> None:
    """All rules, with what each does and until when"""
    user = stage.open()
    _pin_and_exclude(user)
    user.opening(
        lambda: user.press("Ctrl+Shift+R"),
        lambda: user.opening(lambda: user.click("New rule…"), lambda: bury_caps(user)),
    )
    user.rest()
    stage.take(user, user.others[-1])


@scene("rules-compared")
def compared(stage: Stage) -> None:
    """A list with the rules beside the same list without them"""
    user = stage.open()
    _pin_and_exclude(user)
    user.opening(lambda: user.click("Compare"), lambda: user.find("With rules", QListView))
    user.rest()
    stage.take(user, user.others[-1])


@scene("list", sizes=(LAPTOP,))
def product_list(stage: Stage) -> None:
    """A list of products, in an order, with a comment on it"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)
    collect(user, 4)
    user.fill("Comment on the list", "For the summer page, until the sale")
    user.press("Return")
    stage.take(user)


@scene("add-to-list", sizes=(LAPTOP,))
def add_to_list(stage: Stage) -> None:
    """The menu of a recommendation, with the lists that it can go into"""
    user = stage.open()
    user.ask_about(SKATER_DRESS)
    collect(user, 1)
    go_to_tile(user, 1)
    tiles = user.find("Look-alikes", QListView)
    place = tiles.visualRect(tiles.currentIndex()).center()

    def look() -> None:
        menu = user.front
        assert isinstance(menu, QMenu)
        menu.setActiveAction(next(each for each in menu.actions() if each.text() == "Add to list"))
        user.press("Right")
        stage.take_in_place(user, 64)
        for each in user.others:
            each.close()

    user.opening_menu(tiles.viewport(), place, look)
