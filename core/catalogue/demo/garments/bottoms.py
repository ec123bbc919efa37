"""Trousers, jeans and shorts."""

from dataclasses import dataclass

from core.catalogue.demo.canvas import Canvas, Stroke
from core.catalogue.demo.cloth import Cloth
from core.catalogue.demo.garments.shirts import between_edge, buttons
from core.catalogue.demo.garments.upper import crease
from core.catalogue.demo.geometry import CENTRE, Line, curve, dashes, mirrored, outline
from core.catalogue.demo.look import Look
from core.catalogue.demo.palette import darker

_TOP = 44.0


@dataclass(frozen=True, slots=True)
class Legs:
    """Measures of a pair of legs: half width at waist and hip, hem's edges, heights."""

    waist: float
    hip: float
    knee_out: float
    knee_in: float
    hem_out: float
    hem_in: float
    hem: float
    crotch: float = 160


_CUTS = {
    "skinny": Legs(55, 68, 70, 26, 66, 33, 452),
    "straight": Legs(57, 71, 77, 21, 79, 25, 452),
    "wide": Legs(56, 72, 88, 14, 101, 11, 452),
    "flared": Legs(54, 68, 69, 25, 92, 14, 454),
    "tapered": Legs(60, 80, 80, 20, 68, 34, 444),
    "short": Legs(74, 92, 99, 12, 104, 10, 262, 186),
    "knee": Legs(72, 90, 98, 13, 100, 14, 330, 186),
    "mini": Legs(72, 90, 100, 9, 106, 7, 226, 186),
}


def trousers(canvas: Canvas, look: Look) -> None:
    """Draw trousers, with a crease or with cargo pockets."""
    legs = _legs(look, "straight")
    _pair(canvas, look, legs)
    if look.has("creased"):
        line = curve([(CENTRE + 40, 100), (CENTRE + 46, 250), _hem_middle(legs)])
        lines = [line, mirrored(line)]
        canvas.soften([s for li in lines for s in crease(li, 0.35)], 2.2)
        canvas.seam(lines, 0.25)
    if look.has("cargo"):
        _cargo_pockets(canvas, look, legs)
    _front(canvas, look, legs, stitched=look.has("cargo"))


def jeans(canvas: Canvas, look: Look) -> None:
    """Draw jeans: twill, bright stitching, rivets, worn thighs."""
    legs = _legs(look, "straight")
    _pair(canvas, look, legs)
    worn = 0.42 if look.has("faded") else 0.22
    thigh = curve([(CENTRE + 40, 150), (CENTRE + 47, 250), (CENTRE + 50, 300)])
    canvas.soften([Stroke(thigh, 30, worn), Stroke(mirrored(thigh), 30, worn)], 15)
    _whiskers(canvas, look)
    _front(canvas, look, legs, stitched=True)
    if look.has("ripped"):
        _rips(canvas, look)
    if look.has("turn-ups"):
        _turn_ups(canvas, look, legs)


def shorts(canvas: Canvas, look: Look) -> None:
    """Draw shorts: chino, denim, cargo or with a drawstring."""
    legs = _legs(look, "short")
    _pair(canvas, look, legs)
    if look.has("cargo"):
        _cargo_pockets(canvas, look, legs)
    _front(canvas, look, legs, stitched=look.has("denim") or look.has("cargo"))
    if look.has("side stripe"):
        side = curve([(CENTRE + legs.hip - 4, _TOP + 60), (CENTRE + legs.hem_out - 7, legs.hem)])
        canvas.lines([side, mirrored(side)], look.trim, 6, 0.95)
    if look.has("turn-ups"):
        _turn_ups(canvas, look, legs)


def _legs(look: Look, usual: str) -> Legs:
    return _CUTS[next((word for word in _CUTS if look.has(word)), usual)]


def _hem_middle(legs: Legs) -> tuple[float, float]:
    return CENTRE + (legs.hem_out + legs.hem_in) / 2, legs.hem


def _leg(legs: Legs) -> Line:
    x = CENTRE
    knee = legs.crotch + (legs.hem - legs.crotch) * 0.45
    return outline(
        [
            (x - 1, _TOP + 6, 1),
            (x + legs.waist, _TOP, 1),
            (x + legs.hip, legs.crotch - 44),
            (x + (legs.hip + legs.knee_out) / 2 + 2, legs.crotch + 24),
            (x + legs.knee_out, knee),
            (x + legs.hem_out, legs.hem - 3, 1),
            (x + (legs.hem_out + legs.hem_in) / 2, legs.hem + 2),
            (x + legs.hem_in, legs.hem, 1),
            (x + legs.knee_in, knee),
            (x + 5, legs.crotch + 18),
            (x - 1, legs.crotch, 1),
        ]
    )


def _pair(canvas: Canvas, look: Look, legs: Legs) -> None:
    """Lay both legs, with the creases at crotch and knee."""
    cloth = look.cloth(depth=0.5)
    inside = outline(
        [
            (CENTRE - legs.waist, _TOP - 12, 1),
            (CENTRE, _TOP - 16),
            (CENTRE + legs.waist, _TOP - 12, 1),
            (CENTRE + legs.waist, _TOP + 4, 1),
            (CENTRE - legs.waist, _TOP + 4, 1),
        ]
    )
    canvas.panel(inside, Cloth(darker(look.tone, 0.4), grain="weave", depth=0.3), round_over=8)
    right = _leg(legs)
    canvas.panel(mirrored(right), cloth, turn=0.03, round_over=15)
    canvas.panel(right, cloth, turn=-0.03, round_over=15, cast=0.3)
    strokes: list[Stroke] = []
    chance = look.chance()
    for side in (-1, 1):
        for _ in range(7):
            y = chance.uniform(legs.crotch + 30, legs.hem - 14)
            x, reach = CENTRE + side * (legs.knee_in + 3), chance.uniform(20, 46)
            line = curve(
                [
                    (x, y),
                    (x + side * reach * 0.5, y - 7),
                    (x + side * reach, y - chance.uniform(6, 24)),
                ]
            )
            strokes += crease(line, chance.uniform(0.16, 0.4))
        for _ in range(3):
            line = curve(
                [
                    (CENTRE + side * 4, legs.crotch - chance.uniform(0, 14)),
                    (CENTRE + side * 28, legs.crotch - chance.uniform(12, 24)),
                    (CENTRE + side * 54, legs.crotch - chance.uniform(18, 52)),
                ]
            )
            strokes += crease(line, chance.uniform(0.2, 0.42))
    canvas.soften(strokes, 3.4)


def _front(canvas: Canvas, look: Look, legs: Legs, *, stitched: bool) -> None:
    x = CENTRE
    fly = curve([(x + 13, _TOP + 14), (x + 13, _TOP + 60), (x + 1, _TOP + 84)])
    hip = legs.waist + (legs.hip - legs.waist) * 0.55
    if stitched:
        pocket = curve(
            [
                (x + hip, _TOP + 46),
                (x + legs.waist * 0.62, _TOP + 38),
                (x + legs.waist * 0.5, _TOP + 14),
            ]
        )
    else:
        pocket = curve([(x + hip + 1, _TOP + 60), (x + legs.waist * 0.68, _TOP + 14)])
    middle = curve([(x, _TOP + 12), (x, legs.crotch + 2)])
    rise = [fly, pocket, mirrored(pocket), middle]
    canvas.soften([Stroke(line + (0, 3.0), 4, -0.25) for line in rise[1:3]], 2)
    canvas.seam(rise, 0.42)
    if stitched:
        tone = look.trim if look.grain == "denim" else look.thread
        stitches = [s for line in rise for s in dashes(line + (1.5, 1.8), 2.8, 1.5)]
        canvas.lines(stitches, tone, 0.8, 0.8)
    for side in (1, -1):
        inner = curve(
            [(x + side * legs.hem_in, legs.hem - 8), (x + side * legs.hem_out, legs.hem - 11)]
        )
        canvas.lines([inner], look.trim if look.grain == "denim" else look.thread, 0.7, 0.6)
    _waistband(canvas, look, legs)


def _waistband(canvas: Canvas, look: Look, legs: Legs) -> None:
    x, w = CENTRE, legs.waist
    band = outline(
        [
            (x - w + 1, _TOP - 14, 1),
            (x, _TOP - 9),
            (x + w - 1, _TOP - 14, 1),
            (x + w + 1, _TOP + 5, 1),
            (x, _TOP + 11),
            (x - w - 1, _TOP + 5, 1),
        ]
    )
    cloth = look.cloth(depth=0.35)
    mask = canvas.panel(band, cloth, round_over=7, cast=0.3)
    canvas.seam([band], 0.25, within=mask)
    if look.has("drawstring"):
        strokes = [
            Stroke(curve([(x + i * 7, _TOP - 13), (x + i * 7, _TOP + 10)]), 2.5, -0.4)
            for i in range(-9, 10)
        ]
        canvas.soften(strokes, 1.2, within=mask)
        for side in (-1, 1):
            cord = curve(
                [(x + side * 4, _TOP), (x + side * 12, _TOP + 26), (x + side * 8, _TOP + 52)]
            )
            canvas.lines([cord + (1, 1.4)], (0, 0, 0), 2.4, 0.3)
            canvas.lines([cord], look.trim, 2.2, 1.0)
        return
    loops = [curve([(x + dx, _TOP - 13), (x + dx, _TOP + 13)]) for dx in (-w * 0.62, w * 0.62)]
    canvas.lines([line + (1.5, 0.5) for line in loops], (0, 0, 0), 5, 0.3)
    canvas.lines(loops, look.tone, 4.4, 0.9)
    metal = (0.72, 0.55, 0.28) if look.grain == "denim" else (0.25, 0.22, 0.2)
    buttons(canvas, [(x + 4, _TOP - 1)], metal, 3.6)
    if look.has("belted"):
        belt = between_edge(band, 2.5)
        canvas.panel(belt, Cloth((0.28, 0.17, 0.1), grain="leather", gloss=0.4), round_over=5)
        buckle = outline(
            [
                (x - 12, _TOP - 9, 1),
                (x + 12, _TOP - 9, 1),
                (x + 12, _TOP + 9, 1),
                (x - 12, _TOP + 9, 1),
            ]
        )
        canvas.lines([closed(buckle)], (0.75, 0.72, 0.66), 2.6, 1.0)


def closed(shape: Line) -> Line:
    """Return an outline as a line that ends where it began."""
    return shape[[*range(len(shape)), 0]]


def _whiskers(canvas: Canvas, look: Look) -> None:
    chance = look.chance()
    strokes = []
    for side in (-1, 1):
        for i in range(4):
            y = 112 + i * 13 + chance.uniform(-4, 4)
            line = curve(
                [(CENTRE + side * 10, y + 16), (CENTRE + side * 34, y + 5), (CENTRE + side * 58, y)]
            )
            strokes.append(Stroke(line, 4, 0.28))
    canvas.soften(strokes, 2.6)


def _rips(canvas: Canvas, look: Look) -> None:
    chance = look.chance()
    for side, y in ((1, 262.0), (-1, 284.0)):
        x = CENTRE + side * 47
        gap = outline([(x - 17, y), (x, y - 7), (x + 17, y), (x + 2, y + 8)])
        canvas.fill(gap, colour=darker(look.tone, 0.55), opacity=0.85)
        threads = [
            curve([(x - 19, y + d), (x, y + d + chance.uniform(-2, 2)), (x + 19, y + d)])
            for d in (-4.0, -1.5, 1.0, 3.5)
        ]
        canvas.lines(threads, (0.9, 0.91, 0.93), 1.1, 0.85)


def _turn_ups(canvas: Canvas, look: Look, legs: Legs) -> None:
    x, low = CENTRE, legs.hem
    cuff = outline(
        [
            (x + legs.hem_in - 1, low - 18, 1),
            (x + legs.hem_out + 1, low - 22, 1),
            (x + legs.hem_out + 2, low - 2, 1),
            (x + legs.hem_in - 2, low + 3, 1),
        ]
    )
    pale = look.cloth(depth=0.4).plain((0.72, 0.77, 0.83) if look.grain == "denim" else None)
    for shape in (cuff, mirrored(cuff)):
        canvas.panel(shape, pale, round_over=7, cast=0.4)
        canvas.lines([between_edge(shape, 2.5)], look.thread, 0.6, 0.5)


def _cargo_pockets(canvas: Canvas, look: Look, legs: Legs) -> None:
    y = legs.crotch + (legs.hem - legs.crotch) * 0.12
    out = legs.knee_out
    bag = outline(
        [
            (CENTRE + out - 36, y + 4, 1),
            (CENTRE + out + 3, y, 1),
            (CENTRE + out + 4, y + 54, 1),
            (CENTRE + out - 35, y + 57, 1),
        ]
    )
    flap = outline(
        [
            (CENTRE + out - 37, y - 3, 1),
            (CENTRE + out + 4, y - 6, 1),
            (CENTRE + out + 4, y + 12, 1),
            (CENTRE + out - 37, y + 15, 1),
        ]
    )
    for side in (1, -1):
        for shape in (bag, flap):
            piece = shape if side > 0 else mirrored(shape)
            canvas.panel(piece, look.cloth(depth=0.3), round_over=6, cast=0.45)
            canvas.lines(dashes(between_edge(piece, 2), 2.4, 1.5), look.thread, 0.6, 0.6)
        buttons(canvas, [(CENTRE + side * (out - 17), y + 7)], darker(look.tone, 0.5), 2.6)
