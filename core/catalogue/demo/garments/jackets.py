"""Jackets: blazer, biker, bomber, denim, quilted and hooded."""

from core.catalogue.demo.canvas import Canvas, Mask, Stroke
from core.catalogue.demo.cloth import Cloth
from core.catalogue.demo.garments.shirts import between_edge, buttons
from core.catalogue.demo.garments.upper import (
    Fit,
    body_folds,
    crease,
    hem_line,
    inside_of_neck,
    sleeves,
    torso,
)
from core.catalogue.demo.geometry import CENTRE, Line, Node, curve, dashes, mirrored, outline
from core.catalogue.demo.look import Look
from core.catalogue.demo.palette import Colour, darker, lighter, lightness

_METAL: Colour = (0.78, 0.79, 0.8)
_BRASS: Colour = (0.72, 0.55, 0.28)


def jacket(canvas: Canvas, look: Look) -> None:
    """Draw a jacket."""
    chance = look.chance()
    blazer = look.has("blazer")
    cropped = look.has("biker") or look.has("bomber") or look.has("trucker")
    fit = Fit(
        neck=34,
        neck_drop=118 if blazer else 20,
        vee=True,
        shoulder=96,
        chest=97,
        waist=84 if blazer else 93,
        hem=96 if blazer else 84 if cropped else 95,
        length=404 if blazer else 366 if cropped else 392,
        hem_curve=2,
        top=86,
        armpit=198,
    )
    cloth = look.cloth(gloss=0.5 if look.grain == "leather" else 0.14, depth=0.48)
    inside_of_neck(canvas, fit, darker(look.tone, 0.2), 10)
    if blazer:
        _blouse_inside(canvas, look, fit)
    arms = cloth.plain(look.trim) if look.has("contrast sleeves") else cloth
    sleeves(canvas, chance, arms, "long", fit, creases=9)
    _cuffs(canvas, look, fit)
    body = canvas.panel(torso(fit), cloth, cast=0.5, round_over=18)
    body_folds(canvas, chance, fit, body, 0.32)
    _closing(canvas, look, fit, body)
    draw = {
        "blazer": _blazer,
        "biker": _biker,
        "bomber": _bomber,
        "trucker": _trucker,
        "quilted": _quilted,
        "hooded": _hooded,
    }
    for word, details in draw.items():
        if look.has(word):
            details(canvas, look, cloth, fit, body)


def _blouse_inside(canvas: Canvas, look: Look, fit: Fit) -> None:
    tone = lighter(look.tone, 0.1) if lightness(look.tone) > 0.5 else darker(look.tone, 0.45)
    shape = outline([(CENTRE - 40, fit.top, 1), (CENTRE + 40, fit.top, 1), (CENTRE, 212, 1)])
    canvas.panel(shape, Cloth(tone, grain="smooth", gloss=0.1), round_over=12)


def _cuffs(canvas: Canvas, look: Look, fit: Fit) -> None:
    x, top = CENTRE + fit.shoulder, fit.top + 21
    if look.has("blazer"):
        places = [(x + 37, top + y) for y in (222, 230, 238)]
        for side in (1, -1):
            at = places if side > 0 else [(2 * CENTRE - px, py) for px, py in places]
            buttons(canvas, at, darker(look.tone, 0.4), 2.4)
        return
    cuff = outline(
        [
            (x + 60, top + 224, 1),
            (x + 64, top + 250, 1),
            (x + 37, top + 254, 1),
            (x + 30, top + 227, 1),
        ]
    )
    ribbed = look.has("bomber") or look.has("hooded")
    cloth = Cloth(
        darker(look.trim if ribbed else look.tone, 0.06),
        grain="rib" if ribbed else look.grain,
        depth=0.4,
    )
    for shape in (cuff, mirrored(cuff)):
        canvas.panel(shape, cloth, round_over=6, cast=0.3)


def _closing(canvas: Canvas, look: Look, fit: Fit, body: Mask) -> None:
    if look.has("blazer") or look.has("biker"):
        return
    line = curve([(CENTRE, fit.top + fit.neck_drop), (CENTRE, fit.length)])
    canvas.soften([Stroke(line + (6.0, 0.0), 9, -0.35)], 3, within=body)
    if look.has("trucker"):
        canvas.seam([line + (8.0, 0.0)], 0.5, within=body)
        places = [(CENTRE, 122.0 + i * 46) for i in range(6)]
        buttons(canvas, places, _BRASS, 3.4)
        return
    zip_fastener(canvas, line)


def zip_fastener(canvas: Canvas, line: Line, tone: Colour = _METAL) -> None:
    """Draw a zip along a line, with its slider at the top."""
    canvas.lines([line], (0.1, 0.1, 0.11), 5.0, 0.75)
    canvas.lines([line], tone, 2.0, 0.9)
    canvas.lines(dashes(line, 0.9, 0.9), (0.2, 0.2, 0.22), 2.0, 0.6)
    x, y = float(line[0, 0]), float(line[0, 1])
    pull = outline([(x - 2.5, y, 1), (x + 2.5, y, 1), (x + 2, y + 14), (x - 2, y + 14)])
    canvas.panel(pull, Cloth(tone, grain="smooth", gloss=0.8), round_over=2, cast=0.5)


def _blazer(canvas: Canvas, look: Look, cloth: Cloth, fit: Fit, body: Mask) -> None:
    close = fit.top + fit.neck_drop
    edge = curve([(CENTRE + 1, close), (CENTRE + 3, close + 70), (CENTRE + 22, fit.length)])
    canvas.soften([Stroke(edge + (2.0, 0.0), 8, -0.55)], 2.6, within=body)
    canvas.seam([edge], 0.5, within=body)
    lapel = outline(
        [
            (CENTRE + 1, close + 3, 1),
            (CENTRE + 34, close - 44),
            (CENTRE + 57, fit.top + 38, 1),
            (CENTRE + 42, fit.top + 34, 1),
            (CENTRE + 48, fit.top + 22, 1),
            (CENTRE + 38, fit.top - 4, 1),
            (CENTRE + 31, fit.top + 6),
        ]
    )
    tone = cloth.plain(look.trim) if look.has("contrast collar") else cloth
    for side, shape in ((-1, mirrored(lapel)), (1, lapel)):
        mask = canvas.panel(shape, tone, turn=-side * 0.35, round_over=8, cast=0.55)
        notch = curve([(CENTRE + 42, fit.top + 34), (CENTRE + 26, fit.top + 26)])
        canvas.seam([notch if side > 0 else mirrored(notch)], 0.5, within=mask)
    buttons(canvas, [(CENTRE + 3, close + 14), (CENTRE + 5, close + 58)], darker(look.tone, 0.4), 4)
    for side in (1, -1):
        flap: list[Node] = [
            (CENTRE + 34, 310, 1),
            (CENTRE + 76, 306, 1),
            (CENTRE + 77, 320, 1),
            (CENTRE + 35, 324, 1),
        ]
        shape = outline(flap)
        canvas.panel(shape if side > 0 else mirrored(shape), cloth, round_over=5, cast=0.5)
    welt = outline(
        [(CENTRE + 40, 196, 1), (CENTRE + 72, 190, 1), (CENTRE + 72, 198, 1), (CENTRE + 40, 204, 1)]
    )
    canvas.panel(welt, cloth, round_over=4, cast=0.4)
    darts = curve([(CENTRE + 48, 225), (CENTRE + 45, 305)])
    canvas.seam([darts, mirrored(darts)], 0.25, within=body)


def _biker(canvas: Canvas, look: Look, cloth: Cloth, fit: Fit, body: Mask) -> None:
    line = curve(
        [(CENTRE + 30, fit.top + 50), (CENTRE + 10, fit.length - 60), (CENTRE, fit.length)]
    )
    canvas.soften([Stroke(line + (5.0, 0.0), 8, -0.5)], 3, within=body)
    zip_fastener(canvas, line)
    lapel = outline(
        [
            (CENTRE + 8, fit.top + 84, 1),
            (CENTRE + 66, fit.top + 60, 1),
            (CENTRE + 52, fit.top + 20, 1),
            (CENTRE + 36, fit.top - 8, 1),
            (CENTRE + 18, fit.top + 26),
        ]
    )
    for shape in (mirrored(lapel), lapel):
        mask = canvas.panel(shape, cloth, round_over=8, cast=0.6)
        canvas.lines([between_edge(shape, 3)], look.thread, 0.6, 0.45, within=mask)
        buttons(canvas, [tuple(shape[0] * 0.16 + shape[11] * 0.84)], _METAL, 2.6)
    for y, x in ((300, 36), (220, 44)):
        slash = curve([(CENTRE + x, y + 10), (CENTRE + x + 36, y - 12)])
        zip_fastener(canvas, mirrored(slash))
        if y == 300:
            zip_fastener(canvas, slash)
    belt = outline(
        [
            (CENTRE - 86, fit.length - 22, 1),
            (CENTRE + 86, fit.length - 22, 1),
            (CENTRE + 86, fit.length - 2, 1),
            (CENTRE - 86, fit.length - 2, 1),
        ]
    )
    canvas.lines([between_edge(belt, 1)], look.thread, 0.7, 0.5, within=body)


def _collar(canvas: Canvas, cloth: Cloth, fit: Fit, spread: float, drop: float) -> None:
    leaf = outline(
        [
            (CENTRE + 3, fit.top + 24, 1),
            (CENTRE + spread, fit.top + drop, 1),
            (CENTRE + 50, fit.top + 12, 1),
            (CENTRE + 33, fit.top - 16, 1),
            (CENTRE + 22, fit.top + 2),
        ]
    )
    back = outline(
        [
            (CENTRE - 34, fit.top - 16, 1),
            (CENTRE, fit.top - 22),
            (CENTRE + 34, fit.top - 16, 1),
            (CENTRE + 28, fit.top - 2, 1),
            (CENTRE, fit.top - 8),
            (CENTRE - 28, fit.top - 2, 1),
        ]
    )
    canvas.panel(back, cloth, round_over=6)
    for side, shape in ((1, leaf), (-1, mirrored(leaf))):
        mask = canvas.panel(shape, cloth, turn=-side * 0.6, round_over=7, cast=0.55)
        canvas.seam([between_edge(shape, 3)], 0.2, within=mask)


def _bomber(canvas: Canvas, look: Look, cloth: Cloth, fit: Fit, body: Mask) -> None:
    ribs = Cloth(look.trim, grain="rib", depth=0.4)
    low, high = hem_line(fit, -2), hem_line(fit, 25)
    band = outline([(p[0], p[1], 1) for p in (*high[::8], *low[::-8])])
    canvas.panel(band, ribs, round_over=8, cast=0.3)
    half = outline(
        [
            (CENTRE + 2, fit.top + 28, 1),
            (CENTRE + 30, fit.top + 12),
            (CENTRE + 40, fit.top - 6, 1),
            (CENTRE + 30, fit.top - 14, 1),
            (CENTRE + 20, fit.top + 2),
            (CENTRE + 2, fit.top + 14, 1),
        ]
    )
    for shape in (half, mirrored(half)):
        canvas.panel(shape, ribs, round_over=5, cast=0.5)
    _slanted_pockets(canvas, look, body)


def _slanted_pockets(canvas: Canvas, look: Look, body: Mask) -> None:
    slash = curve([(CENTRE + 44, 330), (CENTRE + 70, 270)])
    for line in (slash, mirrored(slash)):
        canvas.soften([Stroke(line, 7, -0.5)], 2.5, within=body)
        canvas.lines([line], darker(look.tone, 0.5), 2.6, 0.8)
        canvas.lines([line + (1.8, 0.8)], lighter(look.tone, 0.3), 0.7, 0.5)


def _trucker(canvas: Canvas, look: Look, cloth: Cloth, fit: Fit, body: Mask) -> None:
    yoke = curve(
        [
            (CENTRE - 94, 172),
            (CENTRE - 40, 176),
            (CENTRE, 177),
            (CENTRE + 40, 176),
            (CENTRE + 94, 172),
        ]
    )
    rows = [yoke, yoke + (0.0, 2.6), hem_line(fit, 24), hem_line(fit, 4)]
    for side in (1, -1):
        for x, low in ((20, 28), (56, 40)):
            line = curve([(CENTRE + x + 10, 178), (CENTRE + low, fit.length - 24)])
            rows.append(line if side > 0 else mirrored(line))
    canvas.seam(rows, 0.35, within=body)
    stitches = [stitch for row in rows for stitch in dashes(row + (1.6, 1.6), 2.6, 1.6)]
    canvas.lines(stitches, look.trim, 0.7, 0.8, within=body)
    flap = outline(
        [
            (CENTRE + 30, 174, 1),
            (CENTRE + 72, 174, 1),
            (CENTRE + 72, 188, 1),
            (CENTRE + 51, 197, 1),
            (CENTRE + 30, 188, 1),
        ]
    )
    for shape in (flap, mirrored(flap)):
        canvas.panel(shape, cloth, round_over=5, cast=0.5)
        canvas.lines(dashes(between_edge(shape, 2), 2.4, 1.6), look.trim, 0.7, 0.8)
        buttons(canvas, [(float(shape[:, 0].mean()), 190)], _BRASS, 2.8)
    fade = curve([(CENTRE + 48, 200), (CENTRE + 46, 320)])
    canvas.soften([Stroke(fade, 26, 0.2), Stroke(mirrored(fade), 26, 0.2)], 16, within=body)
    _collar(canvas, cloth, fit, 34, 42)


def _quilted(canvas: Canvas, look: Look, cloth: Cloth, fit: Fit, body: Mask) -> None:
    strokes: list[Stroke] = []
    rows = [fit.top + 46 + i * 29 for i in range(9)]
    lines = [curve([(CENTRE - 100, y), (CENTRE, y + 5), (CENTRE + 100, y)]) for y in rows]
    for line in lines:
        strokes += [Stroke(line, 5, -0.5), Stroke(line + (0.0, 10.0), 8, 0.3)]
    canvas.soften(strokes, 3.0, within=body)
    canvas.seam(lines, 0.35, within=body)
    arm: list[Stroke] = []
    for i in range(7):
        y, x = fit.top + 62 + i * 27, CENTRE + fit.shoulder + i * 5
        line = curve([(x - 3, y + 6), (x + 22, y + 4), (x + 52, y - 4)])
        for piece in (line, mirrored(line)):
            arm += [Stroke(piece, 4, -0.4), Stroke(piece + (0.0, 9.0), 6, 0.22)]
    canvas.soften(arm, 2.6)
    zip_fastener(canvas, curve([(CENTRE, fit.top + 14), (CENTRE, fit.length)]))
    stand = outline(
        [
            (CENTRE - 36, fit.top + 16, 1),
            (CENTRE - 35, fit.top - 20),
            (CENTRE, fit.top - 27),
            (CENTRE + 35, fit.top - 20),
            (CENTRE + 36, fit.top + 16, 1),
            (CENTRE, fit.top + 28),
        ]
    )
    mask = canvas.panel(stand, cloth, round_over=9, cast=0.5)
    fold = curve([(CENTRE - 36, fit.top - 2), (CENTRE, fit.top + 6), (CENTRE + 36, fit.top - 2)])
    canvas.soften(crease(fold, 0.5), 2.5, within=mask)
    _slanted_pockets(canvas, look, body)


def _hooded(canvas: Canvas, look: Look, cloth: Cloth, fit: Fit, body: Mask) -> None:
    hood = outline(
        [
            (CENTRE - 40, fit.top + 20),
            (CENTRE - 50, fit.top - 14),
            (CENTRE - 26, fit.top - 46),
            (CENTRE, fit.top - 53),
            (CENTRE + 26, fit.top - 46),
            (CENTRE + 50, fit.top - 14),
            (CENTRE + 40, fit.top + 20),
            (CENTRE, fit.top + 34, 1),
        ]
    )
    canvas.panel(hood, cloth, round_over=14, cast=0.4)
    opening = outline(
        [
            (CENTRE, fit.top + 24, 1),
            (CENTRE - 25, fit.top + 6),
            (CENTRE - 30, fit.top - 16),
            (CENTRE, fit.top - 33),
            (CENTRE + 30, fit.top - 16),
            (CENTRE + 25, fit.top + 6),
        ]
    )
    canvas.panel(opening, Cloth(darker(look.trim, 0.3), grain="jersey", depth=0.6), round_over=14)
    for x in (-12, 13):
        cord = curve(
            [
                (CENTRE + x, fit.top + 18),
                (CENTRE + x * 1.2, fit.top + 44),
                (CENTRE + x, fit.top + 78),
            ]
        )
        canvas.lines([cord + (1.0, 1.5)], (0, 0, 0), 2.4, 0.3)
        canvas.lines([cord], look.trim if look.second != look.base else (0.92,) * 3, 2.0, 1.0)
    pocket = outline(
        [
            (CENTRE - 50, 292, 1),
            (CENTRE + 50, 292, 1),
            (CENTRE + 72, 340),
            (CENTRE + 74, 366, 1),
            (CENTRE - 74, 366, 1),
            (CENTRE - 72, 340),
        ]
    )
    canvas.soften([Stroke(pocket[:], 5, -0.3)], 2.5, within=body)
    canvas.seam([pocket], 0.35, within=body)
    zip_fastener(canvas, curve([(CENTRE, fit.top + 26), (CENTRE, fit.length)]))
