"""Small catalogues on disk, as shops hand them over."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

MakeCatalogue = Callable[..., Path]


@pytest.fixture
def make_catalogue(tmp_path: Path) -> MakeCatalogue:
    """Write a folder with a table and empty files for pictures; gives the folder."""

    def make(
        table: str | bytes | None, pictures: Iterable[str] = (), *, file_name: str = "styles.csv"
    ) -> Path:
        folder = tmp_path / "shop"
        folder.mkdir(exist_ok=True)
        if table is not None:
            data = table.encode() if isinstance(table, str) else table
            (folder / file_name).write_bytes(data)
        for picture in pictures:
            path = folder / picture
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"a picture")
        return folder

    return make
