"""Keeping the trail of questions in the workspace's user data.

Products are kept by their ids, since a rebuild changes rows. Of a picture from outside the file's
bytes are kept, once each, up to `MOST_PICTURE_BYTES`; of a larger one only where it lay. The trail
is no change that a user would undo.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from core.errors import FashRecError
from core.recommend.wish import Wish
from core.userdata.user_data import Table, UserData
from core.vision.region import Region

MOST_PICTURE_BYTES = 4_000_000
"""Of one picture; two dozen of them would make 100 MB, which a workspace can bear."""

STEPS = Table(
    "trail_steps",
    "place INTEGER PRIMARY KEY, question TEXT NOT NULL, name TEXT NOT NULL, thumbnail BLOB, "
    "is_present INTEGER NOT NULL",
    is_undoable=False,
)
PICTURES = Table(
    "trail_pictures", "mark TEXT PRIMARY KEY, picture BLOB NOT NULL", is_undoable=False
)


@dataclass(frozen=True, slots=True)
class KeptStep:
    """One question of the trail.

    `product_ids` are the products asked about, or `picture` is the file or the bytes from outside,
    called `picture_name`; `region` is the part of it, None for all. `name` is what the question is
    called on the trail, `thumbnail` a small PNG, None where there is none.
    """

    product_ids: tuple[str, ...] = ()
    picture: Path | bytes | None = None
    picture_name: str = ""
    region: Region | None = None
    wishes: tuple[Wish, ...] = ()
    name: str = ""
    thumbnail: bytes | None = None


def keep(user_data: UserData, steps: Sequence[KeptStep], present: int) -> None:
    """Put these steps, the oldest first, in place of those kept before; `present` is a place.

    Raises:
        WorkspaceError: when they cannot be written.
    """
    with user_data.changing("", STEPS, PICTURES) as database:
        database.execute("DELETE FROM trail_steps")
        used = []
        for place, step in enumerate(steps):
            document, mark = _document(database, step)
            used.append(mark)
            database.execute(
                "INSERT INTO trail_steps VALUES (?, ?, ?, ?, ?)",
                (place, json.dumps(document), step.name, step.thumbnail, place == present),
            )
        marks = ", ".join("?" * len(used))
        database.execute(f"DELETE FROM trail_pictures WHERE mark NOT IN ({marks})", used)


def kept(user_data: UserData) -> tuple[list[KeptStep], int]:
    """Give the steps that were kept, the oldest first, and the place of the present one.

    What cannot be read any more is left out; without any step the place is -1.

    Raises:
        WorkspaceError: when the user data are damaged, or not FashRec's.
    """
    steps: list[KeptStep] = []
    present = -1
    with user_data.reading(STEPS, PICTURES) as database:
        rows = database.execute(
            "SELECT question, name, thumbnail, is_present FROM trail_steps ORDER BY place"
        ).fetchall()
        for question, name, thumbnail, is_present in rows:
            step = _step(database, question, str(name), thumbnail)
            if step is not None:
                steps.append(step)
            if is_present:
                present = len(steps) - 1
    return steps, max(present, 0) if steps else -1


def _document(database: Connection, step: KeptStep) -> tuple[dict[str, Any], str]:
    """Give a question for writing down, and the mark of the picture that was put away for it."""
    document: dict[str, Any] = {
        "products": list(step.product_ids),
        "picture_name": step.picture_name,
        "region": step.region.as_text() if step.region is not None else "",
        "wishes": [
            {"more": each.is_more, "word": each.word, "product": each.product_id}
            for each in step.wishes
        ],
    }
    mark = ""
    if isinstance(step.picture, Path):
        document["path"] = str(step.picture)
    if step.picture is not None:
        mark = document["picture"] = _put_away(database, step.picture)
    return document, mark


def _put_away(database: Connection, picture: Path | bytes) -> str:
    """Keep a picture, unless it is kept already, and give its mark; "" for one that cannot be."""
    try:
        if isinstance(picture, Path):
            stat = picture.stat()
            size, told = stat.st_size, f"{picture}|{stat.st_mtime_ns}|{stat.st_size}".encode()
        else:
            size, told = len(picture), picture
        mark = blake2b(told, digest_size=16).hexdigest()
        known = database.execute("SELECT 1 FROM trail_pictures WHERE mark = ?", (mark,)).fetchone()
        if known is not None:
            return mark
        if size > MOST_PICTURE_BYTES:
            return ""
        data = picture.read_bytes() if isinstance(picture, Path) else picture
    except OSError:
        return ""
    database.execute("INSERT INTO trail_pictures VALUES (?, ?)", (mark, data))
    return mark


def _step(
    database: Connection, question: str, name: str, thumbnail: bytes | None
) -> KeptStep | None:
    try:
        document = json.loads(question)
        wishes = tuple(
            Wish(bool(each["more"]), str(each["word"]), str(each["product"]))
            for each in document["wishes"]
        )
        region = Region.parse(document["region"]) if document["region"] else None
        product_ids = tuple(map(str, document["products"]))
        picture_name = str(document["picture_name"])
    except (ValueError, KeyError, TypeError, FashRecError):
        return None
    picture = _picture(database, document)
    if picture is None and not product_ids:
        return None
    return KeptStep(product_ids, picture, picture_name, region, wishes, name, thumbnail)


def _picture(database: Connection, document: dict[str, Any]) -> Path | bytes | None:
    """Give the file as long as it is there, else the bytes that were put away."""
    path = Path(document["path"]) if document.get("path") else None
    if path is not None and path.is_file():
        return path
    query = "SELECT picture FROM trail_pictures WHERE mark = ?"
    found = database.execute(query, (document.get("picture", ""),)).fetchone()
    return bytes(found[0]) if found is not None else None
