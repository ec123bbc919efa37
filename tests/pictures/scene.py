"""What a scene is: something to be seen in the window, with a name, a size and themes."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

from tests.pictures.stage import Stage
from tests.tasks.program import SIZE

LIGHT, DARK = "light", "dark"
BOTH = (LIGHT, DARK)

Setting = Callable[[Stage], object]


@dataclass(frozen=True)
class Scene:
    """One picture to be taken. `size` is that of the main window, in pixels."""

    name: str
    caption: str
    area: str
    theme: str
    size: tuple[int, int]
    language: str
    set_up: Setting

    @property
    def file_name(self) -> str:
        """The name of the picture's file."""
        return f"{self.name}.png"


SCENES: dict[str, Scene] = {}
"""All scenes of the areas that were imported, by name."""


def scene(
    name: str,
    *,
    themes: tuple[str, ...] = (LIGHT,),
    sizes: tuple[tuple[int, int], ...] = (SIZE,),
    language: str = "en",
) -> Callable[[Setting], Setting]:
    """Declare a function that brings the window into a scene and takes its picture.

    The first line of its docstring is what is read in place of the picture. In more than one size
    or theme it is several scenes: "window-1280x800", "window-1280x800-dark".

    Raises:
        ValueError: when the name is taken, or there is nothing to read in the picture's place.
    """

    def declare(set_up: Setting) -> Setting:
        caption = (set_up.__doc__ or "").strip().partition("\n")[0].rstrip(".")
        if not caption:
            raise ValueError(f"The scene {name} needs a docstring: it is read to the blind.")
        area = area_of(set_up.__module__)
        for size, theme in product(sizes, themes):
            whole = "-".join(
                [name]
                + ([f"{size[0]}x{size[1]}"] if len(sizes) > 1 else [])
                + ([DARK] if theme == DARK else [])
            )
            if whole in SCENES:
                raise ValueError(f"There is a scene {whole} already; name this one otherwise.")
            shown = f"{caption}, at {size[0]} × {size[1]}" if len(sizes) > 1 else caption
            shown += ", dark" if theme == DARK else ""
            SCENES[whole] = Scene(whole, shown, area, theme, size, language, set_up)
        return set_up

    return declare


def area_of(module: str) -> str:
    """Give the area of the scenes in a module: its name without the packages."""
    return module.rpartition(".")[2]
