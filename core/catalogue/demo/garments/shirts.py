"""Shirts: collar, placket, buttons, pockets and cuffs."""

from collections.abc import Sequence

from core.catalogue.demo.canvas import Canvas, Mask, Stroke
from core.catalogue.demo.cloth import Cloth
from core.catalogue.demo.garments.upper import (
    Fit,
    body_folds,
    hem_line,
    inside_of_neck,
    sleeves,
    torso,
)
from core.catalogue.demo.geometry import (
    CENTRE,
    Line,
    Node,
    curve,
    dashes,
    ellipse,
    mirrored,
    outline,
)
from core.catalogue.demo.look import Look
from core.catalogue.demo.palette import Colour, darker, lightness


def shirt(canvas: Canvas, look: Look) -> None:
    """Draw a shirt."""
    chance = look.chance()
    slim = look.has("slim")
    fit = Fit(
        neck=27,
        neck_drop=30,
        vee=True,
        chest=88 if slim else 93,
        waist=76 if slim else 87,
        hem=84 if slim else 92,
        length=398 if look.has("curved hem") else 388,
        hem_curve=30 if look.has("curved hem") else 4,
        top=84,
    )
    cloth = look.cloth()
    length = "short" if look.has("short") else "long"
    inside_of_neck(canvas, fit, look.tone, 12)
    sleeves(canvas, chance, cloth, length, fit, creases=7)
    _sleeve_ends(canvas, look, fit, length)
    body = canvas.panel(torso(fit), cloth, cast=0.4, round_over=17)
    body_folds(canvas, chance, fit, body, 0.33)
    canvas.seam([_armhole(fit), mirrored(_armhole(fit))], 0.3, within=body)
    canvas.lines(dashes(hem_line(fit, 5), 2.4, 1.6), look.thread, 0.5, 0.4, within=body)
    _placket(canvas, look, fit, body)
    for side in (1, -1):
        if look.has("two pockets") or (look.has("pocket") and side > 0):
            _pocket(canvas, look, side)
    _collar(canvas, look, cloth, fit)


def _armhole(fit: Fit) -> Line:
    return curve(
        [
            (CENTRE + fit.shoulder - 2, fit.top + 22),
            (CENTRE + fit.shoulder - 9, (fit.top + fit.armpit) / 2 + 8),
            (CENTRE + fit.chest - 3, fit.armpit - 2),
        ]
    )


def _sleeve_ends(canvas: Canvas, look: Look, fit: Fit, length: str) -> None:
    x, top = CENTRE + fit.shoulder, fit.top + 21
    if length == "short":
        hem = curve([(x + 49, top + 80), (x + 28, top + 88), (x + 8, top + 92)])
        canvas.seam([hem, mirrored(hem)], 0.35)
        return
    cuff = outline(
        [
            (x + 59, top + 212, 1),
            (x + 67, top + 247, 1),
            (x + 50, top + 252),
            (x + 33, top + 250, 1),
            (x + 27, top + 217, 1),
            (x + 44, top + 217),
        ]
    )
    contrast = look.trim if look.has("contrast collar") else None
    cloth = look.cloth() if contrast is None else look.cloth().plain(contrast)
    for side, shape in ((1, cuff), (-1, mirrored(cuff))):
        mask = canvas.panel(shape, cloth, turn=-side * 0.2, round_over=7, cast=0.35)
        edge = shape[:10] * (1, 1)
        canvas.lines(dashes(edge, 2, 1.5), look.thread, 0.5, 0.4, within=mask)
        buttons(canvas, [(CENTRE + side * (x + 37 - CENTRE), top + 236)], button_tone(look))


def button_tone(look: Look) -> Colour:
    """Return the colour of buttons that suit a garment."""
    if look.has("dark buttons"):
        return (0.16, 0.13, 0.12)
    return (0.95, 0.94, 0.9) if lightness(look.tone) < 0.72 else (0.83, 0.81, 0.77)


def buttons(
    canvas: Canvas, places: Sequence[tuple[float, float]], tone: Colour, radius: float = 3.0
) -> None:
    """Draw buttons, each sewn on through two holes."""
    canvas.fill(
        *(ellipse(x + 0.7, y + 1.3, radius + 0.5) for x, y in places), colour=(0, 0, 0), opacity=0.3
    )
    canvas.fill(*(ellipse(x, y, radius) for x, y in places), colour=darker(tone, 0.3))
    canvas.fill(*(ellipse(x - 0.3, y - 0.4, radius - 0.5) for x, y in places), colour=tone)
    holes = [ellipse(x + dx, y, 0.5, 0.9) for x, y in places for dx in (-0.9, 0.9)]
    canvas.fill(*holes, colour=darker(tone, 0.6), opacity=0.8)


def _placket(canvas: Canvas, look: Look, fit: Fit, body: Mask) -> None:
    top = fit.top + fit.neck_drop - 4
    edge_left = curve([(CENTRE - 8, top), (CENTRE - 8, fit.length)])
    edge_right = curve([(CENTRE + 8, top), (CENTRE + 8, fit.length)])
    canvas.soften([Stroke(edge_right + (3.0, 0.0), 5, -0.4)], 2.2, within=body)
    canvas.seam([edge_right], 0.5, within=body)
    stitches = [*dashes(edge_left + (2.0, 0.0), 2.4, 1.6), *dashes(edge_right - (2.0, 0), 2.4, 1.6)]
    canvas.lines(stitches, look.thread, 0.5, 0.45, within=body)
    if look.has("hidden placket"):
        return
    places = [(CENTRE, top + 20 + i * (fit.length - top - 46) / 5.6) for i in range(6)]
    holes = [curve([(x, y - 5), (x, y + 5)]) for x, y in places]
    canvas.lines(holes, look.thread, 0.6, 0.5)
    buttons(canvas, places, button_tone(look))


def _pocket(canvas: Canvas, look: Look, side: int) -> None:
    x0, x1, y0, y1 = CENTRE + 26, CENTRE + 67, 178.0, 228.0
    shape = outline(
        [(x0, y0, 1), (x1, y0, 1), (x1, y1 - 8, 1), ((x0 + x1) / 2, y1, 1), (x0, y1 - 8, 1)]
    )
    shape = shape if side > 0 else mirrored(shape)
    cloth = look.cloth(depth=0.14, gloss=0.0)
    mask = canvas.panel(shape, cloth, round_over=5, cast=0.3, centre=(CENTRE + 3, 63))
    canvas.seam([shape], 0.35)
    canvas.lines(dashes(between_edge(shape, 2.2), 2.2, 1.6), look.thread, 0.5, 0.5, within=mask)
    if look.has("two pockets"):
        flap = outline(
            [
                (x0 - 1, y0 - 3, 1),
                (x1 + 1, y0 - 3, 1),
                (x1 + 1, y0 + 10, 1),
                ((x0 + x1) / 2, y0 + 17, 1),
                (x0 - 1, y0 + 10, 1),
            ]
        )
        flap = flap if side > 0 else mirrored(flap)
        canvas.panel(flap, cloth, round_over=5, cast=0.4, centre=(CENTRE, 60))
        canvas.lines([between_edge(flap, 1.8)], look.thread, 0.5, 0.4)
        middle = float(flap[:, 0].mean())
        buttons(canvas, [(middle, y0 + 10)], button_tone(look), 2.4)
    else:
        across = curve([(x0, y0 + 8), (x1, y0 + 8)])
        canvas.lines([across if side > 0 else mirrored(across)], look.thread, 0.5, 0.5)


def between_edge(shape: Line, inset: float) -> Line:
    """Return an outline drawn in towards its middle by about `inset` units."""
    middle = (shape.max(axis=0) + shape.min(axis=0)) / 2
    size = (shape.max(axis=0) - shape.min(axis=0)) / 2
    drawn_in: Line = (shape - middle) * (1 - inset / size) + middle
    return drawn_in


def _collar(canvas: Canvas, look: Look, cloth: Cloth, fit: Fit) -> None:
    if look.has("contrast collar"):
        cloth = cloth.plain(look.trim)
    top = fit.top
    if look.has("mandarin"):
        _stand(canvas, cloth, look, top)
        return
    spread = 46 if look.has("spread") else 33
    drop = 40 if look.has("spread") else 50
    leaf: list[Node] = [
        (CENTRE + 1, top + 27, 1),
        (CENTRE + spread * 0.52, top + drop, 1),
        (CENTRE + 43, top + 12, 1),
        (CENTRE + 30, top - 14, 1),
        (CENTRE + 20, top + 4),
    ]
    right = outline(leaf)
    for side, shape in ((1, right), (-1, mirrored(right))):
        mask = canvas.panel(
            shape, cloth, turn=-side * 0.65, centre=(CENTRE, top), round_over=6, cast=0.6
        )
        canvas.lines(dashes(between_edge(shape, 2.6), 2.2, 1.5), look.thread, 0.5, 0.4, within=mask)
        if look.has("button-down"):
            tip = (CENTRE + side * (spread * 0.52 - 1), top + drop - 6)
            buttons(canvas, [tip], button_tone(look), 2)
    stand = outline(
        [
            (CENTRE - 30, top - 15, 1),
            (CENTRE, top - 20),
            (CENTRE + 30, top - 15, 1),
            (CENTRE + 26, top - 3, 1),
            (CENTRE, top - 9),
            (CENTRE - 26, top - 3, 1),
        ]
    )
    canvas.panel(stand, cloth, round_over=5)
    buttons(canvas, [(CENTRE, top + 29)], button_tone(look), 2.6)


def _stand(canvas: Canvas, cloth: Cloth, look: Look, top: float) -> None:
    band = outline(
        [
            (CENTRE + 1, top + 32, 1),
            (CENTRE + 22, top + 18),
            (CENTRE + 33, top - 2, 1),
            (CENTRE + 28, top - 15, 1),
            (CENTRE + 18, top + 6),
            (CENTRE + 1, top + 20, 1),
        ]
    )
    back = outline(
        [
            (CENTRE - 30, top - 14, 1),
            (CENTRE, top - 20),
            (CENTRE + 30, top - 14, 1),
            (CENTRE + 25, top - 4, 1),
            (CENTRE, top - 10),
            (CENTRE - 25, top - 4, 1),
        ]
    )
    canvas.panel(back, cloth, round_over=5)
    for shape in (band, mirrored(band)):
        canvas.panel(shape, cloth, round_over=5, cast=0.4)
        canvas.lines([between_edge(shape, 1.5)], look.thread, 0.4, 0.35)
    buttons(canvas, [(CENTRE, top + 28)], button_tone(look), 2.4)
