"""Drawing the demo catalogue into a folder."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

from core import durable
from core.catalogue.demo.accessories import belt, sunglasses, watch
from core.catalogue.demo.assortment import Item, assortment, styles_csv
from core.catalogue.demo.bags import backpack, handbag
from core.catalogue.demo.canvas import Canvas, as_jpeg
from core.catalogue.demo.footwear import casual_shoe, formal_shoe, heel
from core.catalogue.demo.garments.bottoms import jeans, shorts, trousers
from core.catalogue.demo.garments.dresses import dress, skirt
from core.catalogue.demo.garments.jackets import jacket
from core.catalogue.demo.garments.shirts import shirt
from core.catalogue.demo.garments.tees import sweater, t_shirt, top
from core.catalogue.demo.look import Look
from core.catalogue.demo.sandals import flip_flop, sandal
from core.catalogue.demo.small_wear import cap, scarf, sock, tie
from core.errors import CatalogueError, reason_of
from core.jobs import Report, StageMeter, silent
from core.words import worded

VERSION = 1
"""Goes up whenever a product is drawn differently, so that older demos are drawn anew."""

MARKER = "fashrec-demo.json"

_DRAWINGS: dict[str, Callable[[Canvas, Look], None]] = {
    "Shirts": shirt,
    "Tshirts": t_shirt,
    "Tops": top,
    "Sweaters": sweater,
    "Jackets": jacket,
    "Dresses": dress,
    "Skirts": skirt,
    "Trousers": trousers,
    "Jeans": jeans,
    "Shorts": shorts,
    "Casual Shoes": casual_shoe,
    "Formal Shoes": formal_shoe,
    "Heels": heel,
    "Sandals": sandal,
    "Flip Flops": flip_flop,
    "Handbags": handbag,
    "Backpacks": backpack,
    "Watches": watch,
    "Sunglasses": sunglasses,
    "Belts": belt,
    "Caps": cap,
    "Scarves": scarf,
    "Socks": sock,
    "Ties": tie,
}

_STANDING = frozenset({"Shoes", "Sandal", "Flip Flops", "Bags"})


def draw_demo(folder: Path, report: Report = silent) -> Path:
    """Draw the demo catalogue: `folder/styles.csv` and `folder/images/<id>.jpg`.

    A demo that is complete already is left alone; one that was broken off is completed.

    Returns:
        The folder.

    Raises:
        CatalogueError: when the folder holds another catalogue or cannot be written.
        Cancelled: when `report` asks for the work to end; what is drawn by then is kept.
    """
    items = assortment()
    text = styles_csv(items)
    state = {"version": VERSION, "styles": hashlib.sha256(text.encode()).hexdigest()}
    try:
        known = _read_marker(folder)
        if known == {**state, "complete": True} and _is_whole(folder, text, items):
            return folder
        if known is None and (folder / "styles.csv").exists():
            raise CatalogueError(
                worded(
                    "Demo",
                    "{folder} already holds a styles.csv that is not FashRec's demo: "
                    "choose another folder for the demo.",
                ).filled(folder=folder)
            )
        begun = known is not None and all(known.get(key) == state[key] for key in state)
        _draw_all(folder, items, report, keep=begun, state=state)
        durable.write_text(folder / "styles.csv", text)
        durable.write_text(folder / MARKER, json.dumps({**state, "complete": True}))
    except OSError as error:
        raise CatalogueError(
            worded(
                "Demo",
                "The demo cannot be written to {folder}: {reason}; free some space "
                "or choose a folder that you may write to.",
            ).filled(folder=folder, reason=reason_of(error))
        ) from error
    return folder


def draw_product(item: Item) -> bytes:
    """Return the picture of one product of the demo: a JPEG of 360 x 480 pixels."""
    canvas = Canvas()
    _DRAWINGS[item.row.articleType](canvas, item.look)
    ground = "standing" if item.row.subCategory in _STANDING else "hung"
    return as_jpeg(canvas.picture(ground))


def _draw_all(
    folder: Path, items: list[Item], report: Report, *, keep: bool, state: dict[str, object]
) -> None:
    """Draw the pictures; those that are there already stay when `keep` says that they are ours."""
    images = folder / "images"
    images.mkdir(parents=True, exist_ok=True)
    durable.write_text(folder / MARKER, json.dumps({**state, "complete": False}))
    meter = StageMeter(report, worded("Stages", "Drawing the demo catalogue"), len(items))
    for item in items:
        picture = _picture_path(folder, item)
        if not (keep and picture.exists()):
            durable.write_bytes(picture, draw_product(item))
        meter.advance()


def _picture_path(folder: Path, item: Item) -> Path:
    return folder / "images" / f"{item.row.id}.jpg"


def _read_marker(folder: Path) -> dict[str, object] | None:
    """Return what an earlier drawing noted, or None when there was none that can be read."""
    try:
        noted = json.loads((folder / MARKER).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None
    return noted if isinstance(noted, dict) else None


def _is_whole(folder: Path, text: str, items: list[Item]) -> bool:
    styles = folder / "styles.csv"
    if not styles.is_file() or styles.read_bytes() != text.encode():
        return False
    return all(_picture_path(folder, item).is_file() for item in items)
