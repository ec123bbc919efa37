"""All scenes: a module an area, in the order in which they are shown."""

from types import ModuleType

from tests.pictures import (
    asking,
    deciding,
    empty,
    errors,
    going_on,
    handing_over,
    judging,
    main_window,
    windows,
)
from tests.pictures.scene import SCENES, Scene, area_of

_MODULES: dict[ModuleType, str] = {
    main_window: "The window",
    asking: "Asking",
    deciding: "Deciding and collecting",
    handing_over: "Handing over",
    judging: "Judging",
    windows: "Keys, commands, the import report",
    empty: "Nothing there yet",
    errors: "What went wrong",
    going_on: "What stopped on the way",
}
AREAS = {area_of(module.__name__): title for module, title in _MODULES.items()}
"""Titles of the areas."""


def all_scenes() -> list[Scene]:
    """Give all scenes, those of an area together."""
    order = list(AREAS)
    return sorted(SCENES.values(), key=lambda each: order.index(each.area))
