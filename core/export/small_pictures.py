"""Pictures small enough for the cells of a sheet, each made once and kept on disk."""

from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import PictureError
from core.export.cells import Picture

if TYPE_CHECKING:
    from core.engine import Engine

_SIDE = 128  # pixels; shown at 72, so that they are sharp on fine screens and on paper
_QUALITY = 85


class SmallPictures:
    """Gives the file of a product's small picture; safe to use from several threads."""

    def __init__(self, engine: "Engine | None", folder: Path) -> None:
        """Keep the files in `folder`; without an engine there are no pictures."""
        self._engine = engine
        self._folder = folder
        self._sizes: dict[int, tuple[int, int] | None] = {}

    def prepare(self, picture: Picture) -> None:
        """Make the file of a picture, where there is none yet. A broken picture is left out."""
        row = picture.row
        if self._engine is None or row is None or row in self._sizes:
            return
        path = self._engine.picture_path(row)
        try:
            if path is None:
                self._sizes[row] = None
                return
            image = self._engine.thumbnails.load(path, _SIDE)
            image.thumbnail((_SIDE, _SIDE))
            image.save(self._file(row), "JPEG", quality=_QUALITY)
            self._sizes[row] = image.size
        except PictureError:
            self._sizes[row] = None

    def file(self, picture: Picture) -> tuple[Path, tuple[int, int]] | None:
        """Give the file of a prepared picture and its width and height; None without one."""
        size = self._sizes.get(picture.row) if picture.row is not None else None
        return None if size is None or picture.row is None else (self._file(picture.row), size)

    def _file(self, row: int) -> Path:
        return self._folder / f"{row}.jpg"
