"""The map of a catalogue as one picture: a coloured point a product, small pictures here and there.

The pictures stand in the cells of a grid, at most one a cell, so that none covers another, and only
where products lie dense enough that one picture speaks for its surroundings.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from core.evaluation.page.pictures import small_picture
from core.jobs import Report, StageMeter

if TYPE_CHECKING:
    from core.engine import Engine

SIDE = 1600
"""Pixels of the picture's sides."""

PALETTE = (
    (58, 79, 208),
    (224, 132, 18),
    (15, 138, 109),
    (196, 48, 92),
    (123, 80, 190),
    (20, 150, 190),
    (160, 120, 60),
    (110, 150, 30),
    (222, 100, 160),
    (90, 100, 120),
)
OTHER = (196, 199, 206)
"""The colour of values that are not among the most frequent, and of products without the value."""

_GROUND = (255, 255, 255)
_MARGIN = 40
_CELL = 64
_THUMBNAIL = 46
_QUALITY = 82
_LEAST_IN_CELL = 4
_INK = 180  # a point's radius in pixels times the root of the number of products


@dataclass(frozen=True, slots=True)
class Legend:
    """What a colour stands for: the value, how many products have it, and the colour."""

    value: str
    products: int
    colour: tuple[int, int, int]


def legend(values: Sequence[str]) -> list[Legend]:
    """Give the most frequent values of an attribute a colour each, the most frequent first."""
    names, counts = np.unique(np.array([value or "" for value in values]), return_counts=True)
    order = [place for place in np.argsort(-counts, kind="stable").tolist() if names[place]]
    return [
        Legend(str(names[place]), int(counts[place]), colour)
        for place, colour in zip(order, PALETTE, strict=False)
    ]


def draw_picture(
    engine: "Engine",
    positions: NDArray[np.float32],
    values: Sequence[str],
    stage: str,
    report: Report,
) -> bytes:
    """Draw a map as a JPEG, `SIDE` pixels wide and high.

    Args:
        engine: where the products' pictures are.
        positions: float32 (n, 2), within -1 … 1; NaN where a product has no place.
        values: the attribute that colours each product, n texts.
        stage: what progress calls it.
        report: of the progress.

    Raises:
        Cancelled: when `report` asks for the work to end.
    """
    rows = np.flatnonzero(np.isfinite(positions).all(axis=1))
    places = _in_pixels(positions[rows])
    colours = {entry.value: entry.colour for entry in legend(values)}
    canvas = Image.fromarray(
        _points(places, [colours.get(values[r], OTHER) for r in rows.tolist()])
    )
    chosen = representatives(places)
    pencil = ImageDraw.Draw(canvas)
    meter = StageMeter(report, stage, len(chosen))
    for place in chosen.tolist():
        picture = small_picture(engine, int(rows[place]), _THUMBNAIL)
        if picture is not None:
            edge = colours.get(values[int(rows[place])], OTHER)
            _put(canvas, pencil, picture, places[place], edge)
        meter.advance()
    buffer = BytesIO()
    canvas.save(buffer, "JPEG", quality=_QUALITY, optimize=True)
    return buffer.getvalue()


def _in_pixels(positions: NDArray[np.float32]) -> NDArray[np.int64]:
    scaled = (positions.clip(-1, 1) + 1) / 2 * (SIDE - 1 - 2 * _MARGIN) + _MARGIN
    return np.round(scaled).astype(np.int64)


def _points(
    places: NDArray[np.int64], colours: Sequence[tuple[int, int, int]]
) -> NDArray[np.uint8]:
    """Draw every product as a round point, in no order that favours a value.

    The fewer products there are, the larger is a point.
    """
    canvas = np.full((SIDE, SIDE, 3), _GROUND, dtype=np.uint8)
    inks = np.array(colours, dtype=np.uint8).reshape(-1, 3)
    order = np.random.default_rng(0).permutation(len(places))
    radius = min(max(round(_INK / max(len(places), 1) ** 0.5), 1), _MARGIN // 4)
    reach = range(-radius, radius + 1)
    for dx, dy in ((x, y) for x in reach for y in reach if x * x + y * y <= radius * radius):
        canvas[places[order, 1] + dy, places[order, 0] + dx] = inks[order]
    return canvas


def representatives(places: NDArray[np.int64]) -> NDArray[np.int64]:
    """Choose the products whose pictures are shown: of each crowded cell the one at its middle.

    Every other cell of a chessboard stays free, so that points can be seen between the pictures.

    Args:
        places: pixels, int64 (n, 2).

    Returns:
        Which of them, int64, in order.
    """
    cells = places // _CELL
    number = cells[:, 1] * (SIDE // _CELL + 1) + cells[:, 0]
    crowded = np.bincount(number)[number] >= _LEAST_IN_CELL if len(places) else number > 0
    allowed = np.flatnonzero(crowded & (cells.sum(axis=1) % 2 == 0))
    offset = places[allowed] - (cells[allowed] * _CELL + _CELL // 2)
    order = np.lexsort(((offset * offset).sum(axis=1), number[allowed]))
    _, first = np.unique(number[allowed][order], return_index=True)
    return np.sort(allowed[order[first]])


def _put(
    canvas: Image.Image,
    pencil: ImageDraw.ImageDraw,
    picture: Image.Image,
    place: NDArray[np.int64],
    edge: tuple[int, int, int],
) -> None:
    """Put a picture into the middle of its cell, on white, with an edge of its product's colour."""
    middle = place // _CELL * _CELL + _CELL // 2
    left, top = (int(middle[axis]) - picture.size[axis] // 2 for axis in (0, 1))
    right, bottom = left + picture.width + 2, top + picture.height + 2
    pencil.rounded_rectangle((left - 3, top - 3, right, bottom), 4, fill=_GROUND, outline=edge)
    canvas.paste(picture, (left, top))
