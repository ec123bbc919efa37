"""The page that shows all pictures, with what is read in place of each."""

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from core.durable import write_text
from tests.pictures.scene import Scene
from tests.pictures.scenes import AREAS

PAGE = "README.md"
_HEAD = """# What the window looks like

The window over the demo catalogue, in pictures that `make pictures` takes.
"""


def write_gallery(scenes: Iterable[Scene], folder: Path) -> None:
    """Write the page of all scenes into the folder of their pictures."""
    parts = [_HEAD]
    for area, within in groupby(scenes, key=lambda each: each.area):
        parts.append(f"\n## {AREAS[area]}\n")
        parts += [f"\n{each.caption}:\n\n{shown(each)}\n" for each in within]
    write_text(folder / PAGE, "".join(parts))


def shown(scene: Scene, folder: str = "") -> str:
    """Give the line of Markdown that shows a picture."""
    return f"![{scene.caption}]({folder}{scene.file_name})"
