"""The sheet a product is drawn on: panels of cloth, seams, and soft light and shade.

Shapes and lines are drawn at four times the finished size and scaled down to smooth masks before
they are laid on the sheet, where light and cloth are worked out for each pixel. The sheet keeps
colour (premultiplied) and coverage apart, so that the white ground and the shadow on it come
last.
"""

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from core.catalogue.demo.cloth import Cloth
from core.catalogue.demo.geometry import HEIGHT, WIDTH, Floats, Line, ellipse
from core.catalogue.demo.palette import Colour, lightness

_SCALE = 1  # canvas pixels for one picture unit
_FINE = 4  # mask pixels for one canvas pixel, before smoothing
_LARGEST_ZOOM = 1.22
_QUALITY = 90


@dataclass(frozen=True, slots=True)
class Mask:
    """How much of each canvas pixel a shape covers, 0 to 1, within a block of the canvas."""

    left: int
    top: int
    cover: Floats

    @property
    def block(self) -> tuple[slice, slice]:
        """Where on the canvas the block lies."""
        height, width = self.cover.shape
        return slice(self.top, self.top + height), slice(self.left, self.left + width)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A soft stroke of light (`strength` above 0) or shade (below), -1 to 1, `soft` units wide."""

    line: Line
    width: float
    strength: float


class Canvas:
    """One product's picture while it is being drawn."""

    def __init__(self) -> None:
        """Start with an empty sheet."""
        height, width = HEIGHT * _SCALE, WIDTH * _SCALE
        self._colour = np.zeros((height, width, 3), dtype=np.float32)
        self._cover = np.zeros((height, width), dtype=np.float32)

    def panel(
        self,
        shape: Line,
        cloth: Cloth,
        *,
        turn: float = 0.0,
        centre: tuple[float, float] | None = None,
        round_over: float = 14.0,
        cast: float = 0.0,
        holes: Sequence[Line] = (),
    ) -> Mask:
        """Lay a panel of cloth, shaded towards its edges over `round_over` units.

        `turn` and `centre` place the pattern; `cast` (0 to 1) is how dark a shadow the panel throws
        on what already lies below it. Returns what the panel covers.
        """
        mask = _filled([shape], holes, margin=0)
        if cast:
            self.shadow(shape, cast)
        height, width = mask.cover.shape
        x = (np.arange(mask.left, mask.left + width, dtype=np.float32)[None, :] + 0.5) / _SCALE
        y = (np.arange(mask.top, mask.top + height, dtype=np.float32)[:, None] + 0.5) / _SCALE
        light, gloss = _volume(mask, round_over, cloth)
        light *= 1 + cloth.relief(mask.left, mask.top, width, height)
        place = centre if centre is not None else (WIDTH / 2, 60.0)
        paint = cloth.colours(x, y, turn, place) * light[..., None] + gloss[..., None]
        self._over(mask, np.clip(paint, 0, 1))
        return mask

    def fill(
        self,
        *shapes: Line,
        colour: Colour,
        opacity: float = 1.0,
        holes: Sequence[Line] = (),
    ) -> Mask:
        """Lay flat, evenly lit shapes, and return what they cover."""
        mask = _filled(shapes, holes, margin=0)
        covered = Mask(mask.left, mask.top, mask.cover * opacity)
        self._over(covered, np.asarray(colour, dtype=np.float32))
        return mask

    def lines(
        self,
        lines: Sequence[Line],
        colour: Colour,
        width: float = 0.8,
        opacity: float = 1.0,
        *,
        within: Mask | None = None,
        beyond: bool = False,
    ) -> None:
        """Draw lines on what is there already (or, `beyond` it, on the empty ground too)."""
        mask = _drawn(lines, width)
        cover = mask.cover * opacity
        if within is not None:
            cover = cover * _cut(within, mask)
        if not beyond:
            self._atop(mask, cover, np.asarray(colour, dtype=np.float32))
            return
        self._over(Mask(mask.left, mask.top, cover), np.asarray(colour, dtype=np.float32))

    def seam(
        self, lines: Sequence[Line], strength: float = 0.35, *, within: Mask | None = None
    ) -> None:
        """Press seams into the cloth: a dark line with a light one beside it."""
        self.lines(lines, (0.03, 0.03, 0.04), 0.8, strength, within=within)
        beside = [line + (0.9, 0.5) for line in lines]
        self.lines(beside, (1.0, 1.0, 1.0), 0.7, strength * 0.28, within=within)

    def soften(
        self, strokes: Sequence[Stroke], blur: float = 5.0, *, within: Mask | None = None
    ) -> None:
        """Put soft light and shade on what is there: folds, creases, highlights."""
        if not strokes:
            return
        margin = math.ceil(blur * 2.5 + max(stroke.width for stroke in strokes) / 2)
        left, top, width, height = _block([stroke.line for stroke in strokes], margin)
        shrink = 2 if blur >= 3 else 1  # what is that soft loses nothing at half the size
        field = Image.new("L", (width // shrink, height // shrink), 128)
        pen = ImageDraw.Draw(field)
        for stroke in strokes:
            points = (stroke.line * _SCALE - (left, top)) / shrink
            value = round(128 + 127 * stroke.strength)
            pixels = max(1, round(stroke.width * _SCALE / shrink))
            pen.line([(float(x), float(y)) for x, y in points], value, pixels, _joint(points))
        soft = field.filter(ImageFilter.GaussianBlur(blur * _SCALE / shrink))
        large = soft.resize((width, height), Image.Resampling.BILINEAR)
        values = np.asarray(large, dtype=np.float32) / np.float32(127) - np.float32(128 / 127)
        place = Mask(left, top, values)
        if within is not None:
            values = values * _cut(within, place)
        colour, cover = self._colour[place.block], self._cover[place.block]
        dark, bright = np.minimum(values, 0), np.maximum(values, 0) * np.float32(0.8)
        colour *= (1 + dark - bright)[..., None]
        colour += (cover * bright)[..., None]

    def shadow(
        self,
        shape: Line,
        strength: float,
        *,
        offset: tuple[float, float] = (1.5, 3.0),
        blur: float = 3.5,
    ) -> None:
        """Throw the shadow of a shape on what already lies below it."""
        moved = _filled([shape + offset], (), margin=math.ceil(blur * 3))
        soft = _blurred(moved, blur)
        self._colour[moved.block] *= (1 - soft * strength)[..., None]

    def cut(self, shape: Line) -> None:
        """Cut a hole through everything that is there."""
        mask = _filled([shape], (), margin=0)
        self._colour[mask.block] *= (1 - mask.cover)[..., None]
        self._cover[mask.block] *= 1 - mask.cover

    def picture(self, ground: str = "hung") -> Image.Image:
        """Return the finished picture on white, 360 x 480, RGB.

        `ground` says where the shadow falls: "hung" behind the product, "standing" below it.
        """
        shade = _shadow_behind(self._cover) if ground == "hung" else _shadow_below(self._cover)
        white = (1 - shade) * (1 - self._cover)
        pixels = np.clip(self._colour + white[..., None], 0, 1) * 255 + 0.5
        return _framed(Image.fromarray(pixels.astype(np.uint8)), self._cover)

    def _over(self, mask: Mask, paint: Floats) -> None:
        cover = mask.cover[..., None]
        colour = self._colour[mask.block]
        colour *= 1 - cover
        colour += paint * cover
        below = self._cover[mask.block]
        below += (1 - below) * mask.cover

    def _atop(self, mask: Mask, cover: Floats, paint: Floats) -> None:
        colour = self._colour[mask.block]
        under = self._cover[mask.block][..., None]
        colour += (paint * under - colour) * cover[..., None]


def as_jpeg(picture: Image.Image) -> bytes:
    """Return a picture as the bytes of a JPEG file, the same bytes every time."""
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=_QUALITY, subsampling=0)
    return file.getvalue()


def _framed(sheet: Image.Image, cover: Floats) -> Image.Image:
    """Move the product to the middle and let it fill the picture a little better."""
    rows, columns = np.flatnonzero(cover.max(axis=1) > 0.3), np.flatnonzero(cover.max(axis=0) > 0.3)
    if not len(rows):
        return sheet.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    top, bottom = int(rows[0]) / _SCALE, int(rows[-1] + 1) / _SCALE
    left, right = int(columns[0]) / _SCALE, int(columns[-1] + 1) / _SCALE
    room = min((WIDTH - 28) / (right - left), (HEIGHT - 60) / (bottom - top))
    zoom = min(max(room, 0.8), _LARGEST_ZOOM)
    border = 120
    wide = ImageOps.expand(sheet, border * _SCALE, fill="white")
    x, y = (left + right) / 2 + border, (top + bottom) / 2 + border
    half_width, half_height = WIDTH / zoom / 2, HEIGHT / zoom / 2
    place = (
        (x - half_width) * _SCALE,
        (y - half_height) * _SCALE,
        (x + half_width) * _SCALE,
        (y + half_height) * _SCALE,
    )
    return wide.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS, box=place)


def _block(lines: Sequence[Line], margin: int) -> tuple[int, int, int, int]:
    """Return left, top, width and height, in canvas pixels, of a block that holds some curves.

    All are multiples of four, so that the block can be made smaller evenly.
    """
    every = np.concatenate(list(lines))
    low = np.floor((every.min(axis=0) - margin) * _SCALE / 4).astype(int) * 4 - 4
    high = np.ceil((every.max(axis=0) + margin) * _SCALE / 4).astype(int) * 4 + 4
    left, top = np.clip(low, 0, (WIDTH * _SCALE - 4, HEIGHT * _SCALE - 4))
    right, bottom = np.clip(high, (left + 4, top + 4), (WIDTH * _SCALE, HEIGHT * _SCALE))
    return int(left), int(top), int(right - left), int(bottom - top)


def _filled(shapes: Sequence[Line], holes: Sequence[Line], margin: int) -> Mask:
    left, top, width, height = _block(shapes, margin)
    image = Image.new("L", (width * _FINE, height * _FINE))
    pen = ImageDraw.Draw(image)
    for group, value in ((shapes, 255), (holes, 0)):
        for shape in group:
            points = (shape * _SCALE - (left, top)) * _FINE
            pen.polygon([(float(x), float(y)) for x, y in points], fill=value)
    return Mask(left, top, np.asarray(image.reduce(_FINE), dtype=np.float32) / 255)


def _drawn(lines: Sequence[Line], stroke: float) -> Mask:
    left, top, width, height = _block(lines, math.ceil(stroke))
    image = Image.new("L", (width * _FINE, height * _FINE))
    pen = ImageDraw.Draw(image)
    pixels = max(1, round(stroke * _SCALE * _FINE))
    for line in lines:
        points = (line * _SCALE - (left, top)) * _FINE
        pen.line([(float(x), float(y)) for x, y in points], 255, pixels, _joint(line))
    return Mask(left, top, np.asarray(image.reduce(_FINE), dtype=np.float32) / 255)


def _cut(mask: Mask, place: Mask) -> Floats:
    """Return a mask's coverage at the block of another."""
    height, width = place.cover.shape
    part = np.zeros((height, width), dtype=np.float32)
    rows, columns = mask.block
    top, bottom = max(rows.start, place.top), min(rows.stop, place.top + height)
    left, right = max(columns.start, place.left), min(columns.stop, place.left + width)
    if top < bottom and left < right:
        part[top - place.top : bottom - place.top, left - place.left : right - place.left] = (
            mask.cover[top - mask.top : bottom - mask.top, left - mask.left : right - mask.left]
        )
    return part


def _blurred(mask: Mask, blur: float) -> Floats:
    """Return a mask's coverage blurred by `blur` units, worked out at half the picture's size."""
    image = Image.fromarray((mask.cover * 255).astype(np.uint8)).reduce(_SCALE * 2)
    soft = image.filter(ImageFilter.GaussianBlur(blur / 2))
    height, width = mask.cover.shape
    large = soft.resize((width, height), Image.Resampling.BILINEAR)
    return np.asarray(large, dtype=np.float32) / 255


def _joint(line: Line) -> str | None:
    """Return how Pillow is to join the pieces of a line; short stitches need no joints."""
    return "curve" if len(line) > 8 else None


def _volume(mask: Mask, round_over: float, cloth: Cloth) -> tuple[Floats, Floats]:
    """Return how a panel is lit (a factor) and what gleams on it (added light).

    The panel is taken for a cushion: its edges turn away from the lamp, which stands to the left
    and above.
    """
    pad = min(64, math.ceil(round_over * 2) // 2 * 2)
    small = Image.fromarray((mask.cover * 255).astype(np.uint8)).reduce(_SCALE * 2)
    field = Image.new("L", (small.width + pad, small.height + pad))
    field.paste(small, (pad // 2, pad // 2))
    wide = np.asarray(field.filter(ImageFilter.GaussianBlur(round_over / 2)), dtype=np.float32)
    wide /= 255
    inner = np.clip((wide - 0.42) / 0.56, 0, 1)
    fall_y, fall_x = np.gradient(wide)
    slope = (fall_x * 0.8 + fall_y * 0.55) * round_over * 0.55
    depth = cloth.depth * (1 - 0.4 * lightness(cloth.base) ** 2)  # pale cloth scatters light
    light = 1 - depth * (1 - inner) ** 1.6 + np.clip(slope, -0.5, 0.5) * depth * 0.75
    gleam = np.clip(slope * 1.4, 0, 1) * np.clip(1 - np.abs(inner - 0.6) * 1.8, 0, 1) * cloth.gloss
    half = pad // 2
    height, width = mask.cover.shape

    def full(values: Floats) -> Floats:
        image = Image.fromarray(values[half : half + small.height, half : half + small.width])
        return np.asarray(
            image.resize((width, height), Image.Resampling.BILINEAR), dtype=np.float32
        ).copy()

    return full(light.astype(np.float32)), full(gleam.astype(np.float32))


def _shadow_behind(cover: Floats) -> Floats:
    """Return the faint shadow of a hanging product on the wall behind it."""
    whole = Mask(0, 0, np.roll(np.roll(cover, 5 * _SCALE, axis=0), 3 * _SCALE, axis=1))
    return _blurred(whole, 7.0) * 0.17


def _shadow_below(cover: Floats) -> Floats:
    """Return the shadow of a standing product on the floor."""
    rows = np.flatnonzero(cover.max(axis=1) > 0.5) / _SCALE
    columns = np.flatnonzero(cover.max(axis=0) > 0.5) / _SCALE
    if not len(rows):
        return np.zeros_like(cover)
    bottom, middle = float(rows[-1]), float(columns[0] + columns[-1]) / 2
    half = float(columns[-1] - columns[0]) / 2
    total = np.zeros_like(cover)
    for reach, height, blur, strength in ((1.02, 9, 7.0, 0.26), (0.92, 4, 3.0, 0.4)):
        spot = _filled([ellipse(middle, bottom - 1, half * reach, height)], (), margin=24)
        soft = _blurred(spot, blur) * strength
        total[spot.block] = np.maximum(total[spot.block], soft)
    return total
