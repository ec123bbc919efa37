"""Handbags and backpacks."""

from core.catalogue.demo.canvas import Canvas, Mask, Stroke
from core.catalogue.demo.cloth import Cloth
from core.catalogue.demo.garments.shirts import between_edge
from core.catalogue.demo.geometry import (
    CENTRE,
    Line,
    arc,
    box,
    curve,
    dashes,
    ellipse,
    mirrored,
    outline,
    ribbon,
)
from core.catalogue.demo.look import Look
from core.catalogue.demo.palette import Colour, colour, darker, lighter

_GOLD: Colour = (0.83, 0.68, 0.38)
_STEEL: Colour = (0.78, 0.79, 0.81)


def _metal(look: Look) -> Cloth:
    return Cloth(_STEEL if look.has("steel") else _GOLD, grain="smooth", depth=0.5, gloss=0.9)


def handbag(canvas: Canvas, look: Look) -> None:
    """Draw a tote, satchel, hobo, bucket, shoulder bag or clutch."""
    cloth = look.cloth(gloss=0.4, depth=0.46)
    draw = {"hobo": _hobo, "satchel": _satchel, "clutch": _clutch, "bucket": _bucket}
    shape = next((word for word in draw if look.has(word)), "")
    if shape:
        draw[shape](canvas, look, cloth)
        return
    _tote(canvas, look, cloth)


def _handle(
    canvas: Canvas, look: Look, line: Line, width: float = 9, *, behind: bool = False
) -> None:
    tone = look.trim if look.has("contrast handles") else look.tone
    cloth = Cloth(darker(tone, 0.3 if behind else 0.05), grain="leather", gloss=0.5)
    mask = canvas.panel(ribbon(line, width), cloth, round_over=4, cast=0 if behind else 0.4)
    canvas.lines(dashes(line, 2.6, 1.8), look.thread, 0.7, 0.5, within=mask)


def _rings(canvas: Canvas, look: Look, places: list[tuple[float, float]]) -> None:
    tone = _metal(look).base
    for x, y in places:
        canvas.lines([ellipse(x + 0.8, y + 1.5, 6, 7)], (0, 0, 0), 3, 0.35)
        canvas.lines([ellipse(x, y, 6, 7)], darker(tone, 0.15), 3, 1.0, beyond=True)
        canvas.lines([arc(x, y, 6, 7, 3.4, 5.2)], lighter(tone, 0.6), 1.4, 0.9)


def _body_light(canvas: Canvas, mask: Mask, x: float, top: float, low: float) -> None:
    canvas.soften([Stroke(curve([(x, top), (x - 6, low)]), 34, 0.3)], 20, within=mask)


def _tote(canvas: Canvas, look: Look, cloth: Cloth) -> None:
    loop = curve(
        [
            (CENTRE - 52, 214),
            (CENTRE - 50, 120),
            (CENTRE, 76),
            (CENTRE + 50, 120),
            (CENTRE + 52, 214),
        ]
    )
    _handle(canvas, look, loop - (0, 10), behind=True)
    body = outline(
        [
            (58, 202, 1),
            (CENTRE, 210),
            (302, 202, 1),
            (314, 300),
            (322, 388, 1),
            (CENTRE, 396),
            (38, 388, 1),
            (46, 300),
        ]
    )
    inside = outline([(60, 202, 1), (CENTRE, 194), (300, 202, 1), (CENTRE, 216)])
    canvas.panel(inside, Cloth(darker(look.tone, 0.55), grain="canvas"), round_over=6)
    mask = canvas.panel(body, cloth, round_over=20, centre=(CENTRE, 200))
    _body_light(canvas, mask, 120, 230, 360)
    if look.has("base"):
        base = outline(
            [(43, 334, 1), (CENTRE, 342), (317, 334, 1), (322, 388, 1), (CENTRE, 396), (38, 388, 1)]
        )
        canvas.panel(base, cloth.plain(look.trim), round_over=14, cast=0.2)
        edge = curve([(43, 338), (CENTRE, 346), (317, 338)])
        canvas.lines(dashes(edge, 2.6, 1.8), look.thread, 0.8, 0.7)
    rim = curve([(58, 210), (CENTRE, 218), (302, 210)])
    canvas.lines(dashes(rim, 2.6, 1.8), look.thread, 0.8, 0.6, within=mask)
    if look.has("tassel"):
        strand = outline(
            [(CENTRE - 5, 226, 1), (CENTRE + 5, 226, 1), (CENTRE + 9, 268, 1), (CENTRE - 9, 268, 1)]
        )
        canvas.panel(strand, Cloth(look.trim, grain="rib"), round_over=4, cast=0.5)
        canvas.panel(box(CENTRE - 6, 220, CENTRE + 6, 230, 2), _metal(look), round_over=3)
    _handle(canvas, look, loop)
    for x in (CENTRE - 52, CENTRE + 52):
        tab = box(x - 8, 206, x + 8, 240, 5)
        canvas.panel(
            tab,
            Cloth(look.trim if look.has("contrast handles") else look.tone, grain="leather"),
            round_over=5,
            cast=0.4,
        )
    _rings(canvas, look, [(CENTRE - 52, 208), (CENTRE + 52, 208)])


def _satchel(canvas: Canvas, look: Look, cloth: Cloth) -> None:
    loop = curve(
        [
            (CENTRE - 42, 206),
            (CENTRE - 40, 150),
            (CENTRE, 126),
            (CENTRE + 40, 150),
            (CENTRE + 42, 206),
        ]
    )
    _handle(canvas, look, loop - (0, 8), 10, behind=True)
    body = outline(
        [
            (72, 206, 1),
            (CENTRE, 198),
            (288, 206, 1),
            (322, 290),
            (324, 364),
            (310, 374, 1),
            (CENTRE, 378),
            (50, 374, 1),
            (36, 364),
            (38, 290),
        ]
    )
    mask = canvas.panel(body, cloth, round_over=22, centre=(CENTRE, 200))
    _body_light(canvas, mask, 112, 230, 340)
    for side in (1, -1):
        seam = curve([(276, 206), (290, 290), (288, 376)])
        line = seam if side > 0 else mirrored(seam)
        canvas.soften([Stroke(line, 6, -0.4)], 3, within=mask)
        canvas.lines(dashes(line - (side * 3.0, 0), 2.6, 1.8), look.thread, 0.8, 0.6, within=mask)
    if look.has("flap"):
        flap = outline(
            [
                (70, 204, 1),
                (CENTRE, 196),
                (290, 204, 1),
                (296, 258),
                (270, 296),
                (CENTRE, 306),
                (90, 296),
                (64, 258),
            ]
        )
        over = canvas.panel(flap, cloth, round_over=14, cast=0.5, centre=(CENTRE, 200))
        canvas.lines(dashes(between_edge(flap, 5), 2.6, 1.8), look.thread, 0.8, 0.6, within=over)
        canvas.panel(
            box(CENTRE - 13, 284, CENTRE + 13, 316, 4), _metal(look), round_over=5, cast=0.5
        )
        canvas.panel(
            box(CENTRE - 4, 292, CENTRE + 4, 308, 2),
            Cloth(darker(_GOLD, 0.3), grain="smooth"),
            round_over=3,
        )
    else:
        line = curve([(76, 212), (CENTRE, 204), (284, 212)])
        canvas.lines([line], (0.12, 0.1, 0.1), 5, 0.8)
        canvas.lines(dashes(line, 1, 1), _metal(look).base, 2, 1)
        pocket = outline([(98, 282, 1), (262, 282, 1), (266, 352), (CENTRE, 358), (94, 352)])
        canvas.panel(pocket, cloth, round_over=9, cast=0.4, centre=(CENTRE, 200))
        canvas.lines(dashes(between_edge(pocket, 4), 2.6, 1.8), look.thread, 0.8, 0.6)
    _handle(canvas, look, loop, 10)
    _rings(canvas, look, [(CENTRE - 42, 210), (CENTRE + 42, 210)])


def _hobo(canvas: Canvas, look: Look, cloth: Cloth) -> None:
    loop = curve([(70, 232), (92, 128), (CENTRE, 74), (268, 128), (290, 232)])
    _handle(canvas, look, loop, 15)
    body = outline(
        [
            (62, 222, 1),
            (110, 250),
            (CENTRE, 260),
            (250, 250),
            (298, 222, 1),
            (330, 290),
            (308, 362),
            (CENTRE, 390),
            (52, 362),
            (30, 290),
        ]
    )
    mask = canvas.panel(body, cloth, round_over=24, centre=(CENTRE, 220))
    strokes: list[Stroke] = []
    for x0, x1, y in ((80, 130, 350), (110, 150, 372), (280, 236, 350), (250, 214, 372)):
        line = curve([(x0, 250), ((x0 + x1) / 2, 300), (x1, y)])
        strokes += [Stroke(line, 6, -0.4), Stroke(line + (6, 0), 6, 0.25)]
    canvas.soften(strokes, 4, within=mask)
    _body_light(canvas, mask, 150, 280, 350)
    rim = curve([(64, 228), (110, 256), (CENTRE, 266), (250, 256), (296, 228)])
    canvas.lines(dashes(rim, 2.6, 1.8), look.thread, 0.8, 0.6, within=mask)
    _rings(canvas, look, [(67, 228), (293, 228)])
    if look.has("tassel"):
        for dx in (-6, 6):
            tail = outline(
                [(290 + dx, 240, 1), (296 + dx, 240, 1), (300 + dx, 296, 1), (288 + dx, 296, 1)]
            )
            canvas.panel(tail, Cloth(look.trim, grain="rib"), round_over=4, cast=0.5)


def _bucket(canvas: Canvas, look: Look, cloth: Cloth) -> None:
    strap = curve([(98, 196), (120, 104), (CENTRE, 70), (240, 104), (262, 196)])
    _handle(canvas, look, strap, 9)
    body = outline(
        [
            (88, 180, 1),
            (CENTRE, 190),
            (272, 180, 1),
            (280, 280),
            (290, 380),
            (CENTRE, 394),
            (70, 380),
            (80, 280),
        ]
    )
    inside = outline([(90, 180), (CENTRE, 168), (270, 180), (CENTRE, 196)])
    canvas.panel(inside, Cloth(darker(look.tone, 0.55), grain="canvas"), round_over=6)
    mask = canvas.panel(body, cloth, round_over=22, centre=(CENTRE, 190))
    strokes: list[Stroke] = []
    for i in range(9):
        x = 100 + i * 20
        line = curve([(x, 186), (x + (CENTRE - x) * 0.06, 240), (x, 300)])
        strokes += [Stroke(line, 5, -0.42), Stroke(line + (5, 0), 5, 0.26)]
    canvas.soften(strokes, 3.4, within=mask)
    base = outline(
        [(75, 338, 1), (CENTRE, 350), (285, 338, 1), (290, 380), (CENTRE, 394), (70, 380)]
    )
    canvas.panel(base, cloth.plain(look.trim), round_over=12, cast=0.3)
    cord = curve([(84, 216), (CENTRE, 228), (276, 216)])
    canvas.lines([cord + (0, 2)], (0, 0, 0), 4, 0.4)
    canvas.lines([cord], look.trim, 3.6, 1)
    for dx in (-8, 8):
        tail = curve([(CENTRE, 226), (CENTRE + dx, 262), (CENTRE + dx * 1.6, 300)])
        canvas.lines([tail], look.trim, 3.6, 1)
        canvas.panel(ellipse(CENTRE + dx * 1.6, 302, 4, 6), _metal(look), round_over=3)
    _rings(canvas, look, [(98, 198), (262, 198)])


def _clutch(canvas: Canvas, look: Look, cloth: Cloth) -> None:
    if look.has("chain"):
        links = curve([(56, 214), (90, 120), (CENTRE, 92), (270, 120), (304, 214)])
        canvas.lines(dashes(links, 6, 2), _metal(look).base, 4, 1, beyond=True)
        canvas.lines(dashes(links + (0, 0.5), 3, 5), darker(_GOLD, 0.5), 1.4, 0.8)
    body = outline(
        [
            (38, 208, 1),
            (322, 208, 1),
            (328, 300),
            (322, 364, 1),
            (CENTRE, 368),
            (38, 364, 1),
            (32, 300),
        ]
    )
    mask = canvas.panel(body, cloth, round_over=18, centre=(CENTRE, 200))
    _body_light(canvas, mask, 110, 230, 340)
    flap = outline([(36, 206, 1), (324, 206, 1), (326, 250, 1), (CENTRE, 322, 1), (34, 250, 1)])
    over = canvas.panel(flap, cloth, round_over=14, cast=0.55, centre=(CENTRE, 200))
    canvas.lines(dashes(between_edge(flap, 4), 2.6, 1.8), look.thread, 0.8, 0.6, within=over)
    canvas.panel(ellipse(CENTRE, 304, 11), _metal(look), round_over=6, cast=0.5)


def backpack(canvas: Canvas, look: Look) -> None:
    """Draw a backpack: rounded, with a flap, or a rucksack with side pockets."""
    cloth = look.cloth(depth=0.5)
    grab = curve([(CENTRE - 26, 92), (CENTRE - 18, 58), (CENTRE + 18, 58), (CENTRE + 26, 92)])
    canvas.panel(ribbon(grab, 10), Cloth(darker(look.trim, 0.2), grain="canvas"), round_over=4)
    for strap in (curve([(92, 120), (50, 190), (48, 320), (78, 396)]),):
        for line in (strap, mirrored(strap)):
            canvas.panel(
                ribbon(line, [20, 22, 18, 10]),
                Cloth(darker(look.tone, 0.4), grain="canvas"),
                round_over=7,
            )
    if look.has("side pockets"):
        side = outline([(88, 276, 1), (58, 288), (54, 380), (70, 404, 1), (90, 400, 1)])
        for shape in (side, mirrored(side)):
            canvas.panel(shape, cloth.plain(darker(look.trim, 0.05)), round_over=10)
    square = look.has("flap")
    shoulder = 96.0 if square else 120.0
    body = outline(
        [
            (CENTRE, 82),
            (CENTRE + 62, 88),
            (CENTRE + 98, shoulder + 12),
            (CENTRE + 108, 250),
            (CENTRE + 106, 396),
            (CENTRE + 82, 420),
            (CENTRE, 424),
            (CENTRE - 82, 420),
            (CENTRE - 106, 396),
            (CENTRE - 108, 250),
            (CENTRE - 98, shoulder + 12),
            (CENTRE - 62, 88),
        ]
    )
    mask = canvas.panel(body, cloth, round_over=24, centre=(CENTRE, 90))
    canvas.soften([Stroke(curve([(124, 130), (116, 250)]), 34, 0.3)], 18, within=mask)
    if square:
        _flap(canvas, look, cloth)
    else:
        _zip(canvas, look, arc(CENTRE, 250, 92, 142, 3.5, 5.92), mask)
    _front_pocket(canvas, look, cloth)


def _zip(canvas: Canvas, look: Look, line: Line, mask: Mask) -> None:
    canvas.soften([Stroke(line, 8, -0.4)], 3, within=mask)
    canvas.lines([line], darker(look.trim, 0.45), 5.5, 1.0, within=mask)
    canvas.lines(dashes(line, 1.2, 1.2), (0.75, 0.75, 0.76), 2, 0.9, within=mask)
    x, y = (float(v) for v in line[-1])
    canvas.panel(
        box(x - 3, y, x + 3, y + 18, 3),
        Cloth(_STEEL, grain="smooth", gloss=0.8),
        round_over=3,
        cast=0.5,
    )


def _front_pocket(canvas: Canvas, look: Look, cloth: Cloth) -> None:
    shape = outline(
        [
            (CENTRE - 78, 286, 1),
            (CENTRE, 280),
            (CENTRE + 78, 286, 1),
            (CENTRE + 84, 350),
            (CENTRE + 76, 402),
            (CENTRE, 408),
            (CENTRE - 76, 402),
            (CENTRE - 84, 350),
        ]
    )
    tone = cloth.plain(look.trim) if look.has("contrast pocket") else cloth
    mask = canvas.panel(shape, tone, round_over=16, cast=0.55, centre=(CENTRE, 90))
    _zip(canvas, look, curve([(CENTRE - 76, 302), (CENTRE, 296), (CENTRE + 76, 302)]), mask)
    patch = box(CENTRE - 17, 330, CENTRE + 17, 352, 3)
    leather = Cloth(colour("Tan"), grain="leather", gloss=0.3)
    canvas.panel(patch, leather, round_over=4, cast=0.4)
    canvas.lines(dashes(between_edge(patch, 2.5), 2, 1.5), darker(colour("Tan"), 0.5), 0.7, 0.8)


def _flap(canvas: Canvas, look: Look, cloth: Cloth) -> None:
    flap = outline(
        [
            (CENTRE, 80),
            (CENTRE + 64, 86),
            (CENTRE + 104, 112),
            (CENTRE + 110, 200),
            (CENTRE + 100, 246, 1),
            (CENTRE, 254),
            (CENTRE - 100, 246, 1),
            (CENTRE - 110, 200),
            (CENTRE - 104, 112),
            (CENTRE - 64, 86),
        ]
    )
    mask = canvas.panel(flap, cloth, round_over=18, cast=0.6, centre=(CENTRE, 90))
    canvas.lines(dashes(between_edge(flap, 5), 2.6, 1.8), look.thread, 0.8, 0.6, within=mask)
    leather = Cloth(colour("Tan"), grain="leather", gloss=0.4)
    for x in (CENTRE - 48, CENTRE + 48):
        canvas.panel(box(x - 8, 196, x + 8, 300, 4), leather, round_over=5, cast=0.5)
        canvas.lines([box(x - 10, 262, x + 10, 282, 2)], _GOLD, 2.6, 1)
