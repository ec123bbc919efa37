"""All scenes: a module an area, in the order in which they are shown."""

from tests.pictures import dialogs, main_window
from tests.pictures.scene import SCENES, Scene

AREAS = {
    main_window.__name__.rpartition(".")[2]: "The window",
    dialogs.__name__.rpartition(".")[2]: "Panels, dialogs and windows beside it",
}
"""Titles of the areas."""


def all_scenes() -> list[Scene]:
    """Give all scenes, those of an area together."""
    order = list(AREAS)
    return sorted(SCENES.values(), key=lambda each: order.index(each.area))
