"""Caps, scarves, socks and ties."""

from core.catalogue.demo.canvas import Canvas, Mask, Stroke
from core.catalogue.demo.cloth import Cloth
from core.catalogue.demo.garments.upper import crease
from core.catalogue.demo.geometry import (
    CENTRE,
    Line,
    arc,
    curve,
    dashes,
    ellipse,
    mirrored,
    outline,
    ribbon,
)
from core.catalogue.demo.look import Look
from core.catalogue.demo.palette import colour, darker


def cap(canvas: Canvas, look: Look) -> None:
    """Draw a baseball cap, a beanie, a flat cap or a military cap."""
    if look.has("beanie"):
        _beanie(canvas, look)
        return
    cloth = look.cloth(depth=0.48)
    tall = 118.0 if not look.has("military") else 138.0
    peak_cloth = cloth.plain(look.trim if look.has("contrast peak") else look.tone)
    crown = _crown(look, tall)
    mask = canvas.panel(crown, cloth, round_over=26, centre=(180, 200))
    seams = [
        curve([(196, tall), (206, 200), (202, 298)]),
        curve([(192, tall), (120, 190), (108, 290)]),
        curve([(200, tall), (262, 196), (272, 282)]),
    ]
    if look.has("military"):
        seams = [curve([(66, 200), (180, 214), (290, 196)])]
    canvas.seam(seams, 0.4, within=mask)
    canvas.lines(
        [s for seam in seams for s in dashes(seam + (2.4, 0), 2.6, 1.8)],
        look.thread,
        0.7,
        0.6,
        within=mask,
    )
    canvas.soften([Stroke(curve([(130, 170), (116, 240)]), 30, 0.3)], 16, within=mask)
    if not look.has("military"):
        eyelets = [ellipse(x, y, 3.2) for x, y in ((150, 176), (242, 178))]
        canvas.fill(*eyelets, colour=darker(look.tone, 0.5))
        canvas.panel(ellipse(196, tall - 2, 10, 5), peak_cloth, round_over=4)
    _peak(canvas, peak_cloth)
    _badge(canvas, look)


def _crown(look: Look, tall: float) -> Line:
    crown = outline(
        [
            (72, 282, 1),
            (66, 236),
            (88, 172),
            (140, tall + 16),
            (196, tall),
            (252, tall + 22),
            (286, 190),
            (296, 268, 1),
            (200, 300),
        ]
    )
    if look.has("military"):
        crown = outline(
            [
                (70, 282, 1),
                (62, 214),
                (66, tall + 10, 1),
                (160, tall - 10),
                (276, tall + 6, 1),
                (288, 200),
                (296, 268, 1),
                (200, 300),
            ]
        )
    return crown


def _peak(canvas: Canvas, peak_cloth: Cloth) -> None:
    peak = outline(
        [
            (82, 268, 1),
            (150, 284),
            (220, 282),
            (292, 262, 1),
            (334, 300),
            (342, 326),
            (300, 334),
            (220, 322),
            (140, 312),
            (92, 300),
        ]
    )
    over = canvas.panel(peak, peak_cloth, round_over=14, cast=0.6)
    for i in range(4):
        row = curve(
            [
                (98 + i * 6, 290 + i * 6),
                (160 + i * 6, 298 + i * 6),
                (250, 296 + i * 8),
                (312, 290 + i * 10),
            ]
        )
        canvas.lines(dashes(row, 2.6, 1.8), darker(peak_cloth.base, 0.4), 0.7, 0.6, within=over)


def _badge(canvas: Canvas, look: Look) -> None:
    if look.has("badge"):
        canvas.panel(
            ellipse(204, 222, 26), Cloth(look.trim, grain="canvas"), round_over=4, cast=0.3
        )
        canvas.lines([arc(204, 222, 22, 22, 0, 6.3)], look.tone, 1.4, 0.9)
        peak = outline([(190, 232, 1), (204, 206, 1), (218, 232, 1)])
        canvas.fill(peak, colour=colour(look.third), opacity=0.95)
    if look.has("initial"):
        line = outline([(190, 242, 1), (190, 202, 1), (216, 242, 1), (216, 202, 1)])[:31]
        canvas.lines([line], darker(look.trim, 0.3), 8, 0.9)
        canvas.lines([line], look.trim, 5.5, 1.0)


def _beanie(canvas: Canvas, look: Look) -> None:
    cloth = look.cloth(depth=0.5)
    dome = outline(
        [(76, 330, 1), (74, 240), (104, 150), (CENTRE, 112), (256, 150), (286, 240), (284, 330, 1)]
    )
    mask = canvas.panel(dome, cloth, round_over=26, centre=(CENTRE, 120))
    folds = [
        crease(
            curve([(CENTRE + dx * 0.15, 118), (CENTRE + dx * 0.8, 190), (CENTRE + dx, 320)]), 0.28
        )
        for dx in (-78, -44, -10, 26, 62)
    ]
    canvas.soften([s for fold in folds for s in fold], 4, within=mask)
    cuff = outline(
        [
            (68, 292, 1),
            (CENTRE, 302),
            (292, 292, 1),
            (296, 330),
            (290, 366, 1),
            (CENTRE, 378),
            (70, 366, 1),
            (64, 330),
        ]
    )
    rib = Cloth(look.trim if look.has("contrast cuff") else look.tone, grain="rib", depth=0.45)
    canvas.panel(cuff, rib, round_over=14, cast=0.6)
    if look.has("pompom"):
        ball = ellipse(CENTRE, 92, 38, 34)
        canvas.panel(ball, Cloth(look.trim, grain="suede", depth=0.6), round_over=16, cast=0.3)
        chance = look.chance()
        hairs: list[Line] = []
        for _ in range(150):
            x, y = chance.gauss(0, 17), chance.gauss(0, 15)
            hairs.append(curve([(CENTRE + x, 92 + y), (CENTRE + x * 1.3, 92 + y * 1.3 - 2)]))
        canvas.lines(hairs[::2], darker(look.trim, 0.3), 1.2, 0.5)
        canvas.lines(hairs[1::2], (1, 1, 1), 1.0, 0.3)


def scarf(canvas: Canvas, look: Look) -> None:
    """Draw a scarf: looped, or folded long, or a square knotted at the front."""
    cloth = look.cloth(depth=0.5)
    if look.has("folded"):
        _folded_scarf(canvas, look, cloth)
        return
    tails = (
        ([(150, 170), (132, 260), (112, 340), (104, 420)], [58, 62, 70], 0.2),
        ([(206, 170), (222, 250), (236, 330), (246, 392)], [58, 64, 72], -0.2),
    )
    for nodes, widths, turn in tails:
        line = curve(nodes)
        mask = canvas.panel(ribbon(line, widths), cloth, turn=turn, round_over=12, cast=0.3)
        _lengthwise(canvas, line, mask)
        _fringe(canvas, look, line, widths[-1])
    ring = ribbon(
        curve([(118, 150), (98, 104), (130, 66), (CENTRE, 56), (230, 66), (262, 104), (242, 150)]),
        [46, 54, 48, 40, 48, 54, 46],
    )
    canvas.panel(ring, cloth, turn=0.9, round_over=12)
    front = curve([(110, 128), (136, 166), (CENTRE, 184), (224, 166), (250, 128)])
    mask = canvas.panel(
        ribbon(front, [44, 60, 66, 60, 44]), cloth, turn=1.3, round_over=13, cast=0.6
    )
    folds = [
        Stroke(front + (0, d), 4, s)
        for d, s in ((-14, -0.45), (-8, 0.3), (4, -0.4), (10, 0.28), (18, -0.4))
    ]
    canvas.soften(folds, 2.6, within=mask)


def _lengthwise(canvas: Canvas, line: Line, mask: Mask) -> None:
    strokes = [
        Stroke(line + (d, 0), 5, s)
        for d, s in ((-18, -0.35), (-11, 0.22), (4, -0.4), (11, 0.25), (22, -0.3))
    ]
    canvas.soften(strokes, 3, within=mask)


def _fringe(canvas: Canvas, look: Look, line: Line, width: float) -> None:
    x, y = (float(v) for v in line[-1])
    chance = look.chance()
    count = int(width / 4)
    threads = [
        curve(
            [
                (x - width / 2 + 3 + i * 4, y - 3),
                (x - width / 2 + 3 + i * 4 + chance.uniform(-2, 2), y + 14),
                (x - width / 2 + 3 + i * 4 + chance.uniform(-3, 3), y + 26),
            ]
        )
        for i in range(count)
    ]
    canvas.lines(threads, darker(look.tone, 0.25), 2.4, 1.0, beyond=True)
    canvas.lines([t - (0.5, 0) for t in threads], look.tone, 1.2, 1.0)


def _folded_scarf(canvas: Canvas, look: Look, cloth: Cloth) -> None:
    for x0, low, tilt in ((96.0, 408.0, 0.05), (168.0, 380.0, -0.05)):
        piece = outline(
            [
                (x0 + 10, 92, 1),
                (x0 + 92, 92, 1),
                (x0 + 100, 240),
                (x0 + 98, low, 1),
                (x0 + 2, low, 1),
                (x0, 240),
            ]
        )
        mask = canvas.panel(piece, cloth, turn=tilt, round_over=13, cast=0.5, centre=(x0, 92))
        middle = curve([(x0 + 50, 96), (x0 + 48, 240), (x0 + 52, low)])
        _lengthwise(canvas, middle, mask)
        _fringe(canvas, look, middle, 94)
    top = outline(
        [
            (100, 104),
            (112, 76),
            (CENTRE, 70),
            (254, 76),
            (268, 104),
            (258, 122),
            (CENTRE, 128),
            (108, 122),
        ]
    )
    canvas.panel(top, cloth, turn=1.5, round_over=12, cast=0.5)


def sock(canvas: Canvas, look: Look) -> None:
    """Draw a pair of socks: ankle, crew or knee length."""
    top = 210.0 if look.has("ankle") else 60.0 if look.has("knee") else 120.0
    for dx, dy, cast in ((52.0, -14.0, 0.0), (-24.0, 10.0, 0.5)):
        leg = outline(
            [
                (112, top, 1),
                (168, top, 1),
                (170, 230),
                (172, 300),
                (200, 330),
                (246, 352),
                (262, 378),
                (246, 402),
                (196, 404),
                (140, 388),
                (112, 348),
                (112, 270),
            ]
        )
        shape = leg + (dx, dy)
        cloth = look.cloth(depth=0.5)
        mask = canvas.panel(shape, cloth, round_over=15, cast=cast, centre=(140 + dx, top + dy))
        for patch in (
            outline([(108, 318, 1), (140, 330), (152, 362), (138, 394, 1), (104, 370)]),
            outline([(226, 338, 1), (216, 372), (226, 408, 1), (270, 404, 1), (270, 350, 1)]),
        ):
            if look.has("contrast toe"):
                _tinted(canvas, patch + (dx, dy), look, mask)
            canvas.seam([patch[:30] + (dx, dy)], 0.3, within=mask)
        cuff = outline(
            [
                (109, top - 3, 1),
                (171, top - 3, 1),
                (171, top + 26, 1),
                (140, top + 29),
                (110, top + 26, 1),
            ]
        )
        tone = look.trim if look.has("contrast cuff") else look.tone
        canvas.panel(cuff + (dx, dy), Cloth(tone, grain="rib", depth=0.45), round_over=9)
        folds = [
            Stroke(
                curve([(120 + dx, 306 + dy), (150 + dx, 312 + dy), (176 + dx, 300 + dy)]), 5, -0.4
            ),
            Stroke(
                curve([(122 + dx, 296 + dy), (150 + dx, 302 + dy), (174 + dx, 292 + dy)]), 4, 0.25
            ),
            Stroke(curve([(132 + dx, top + 34), (130 + dx, 280 + dy)]), 16, 0.22),
        ]
        canvas.soften(folds, 4, within=mask)


def _tinted(canvas: Canvas, patch: Line, look: Look, mask: Mask) -> None:
    middle = patch.mean(axis=0)
    rings = [(patch - middle) * share + middle for share in (1.0, 0.8, 0.6, 0.4, 0.2)]
    canvas.lines(rings, look.trim, 9, 0.88, within=mask)


def tie(canvas: Canvas, look: Look) -> None:
    """Draw a necktie, knotted, or a bow tie."""
    cloth = look.cloth(depth=0.46, gloss=0.3)
    if look.has("bow tie"):
        _bow_tie(canvas, look, cloth)
        return
    slim = 0.72 if look.has("slim") else 1.0
    wide = 40 * slim
    band = outline(
        [
            (CENTRE - 20, 62),
            (CENTRE - 40, 34),
            (CENTRE, 22),
            (CENTRE + 40, 34),
            (CENTRE + 20, 62),
            (CENTRE + 30, 40),
            (CENTRE, 32),
            (CENTRE - 30, 40),
        ]
    )
    canvas.panel(band, cloth, turn=1.0, round_over=5)
    under = outline(
        [
            (CENTRE - 8, 88, 1),
            (CENTRE + 10, 88, 1),
            (CENTRE + wide * 0.8, 376, 1),
            (CENTRE + 10, 404, 1),
            (CENTRE - 12, 376, 1),
        ]
    )
    canvas.panel(under, cloth.plain(darker(look.tone, 0.35)), round_over=8)
    blade = outline(
        [
            (CENTRE - 12 * slim, 84, 1),
            (CENTRE + 12 * slim, 84, 1),
            (CENTRE + wide * 0.62, 230),
            (CENTRE + wide, 396, 1),
            (CENTRE, 450, 1),
            (CENTRE - wide, 396, 1),
            (CENTRE - wide * 0.62, 230),
        ]
    )
    mask = canvas.panel(
        blade, cloth, turn=0.75 if look.has("turned") else 0.0, round_over=11, cast=0.4
    )
    strokes = crease(curve([(CENTRE + 2, 88), (CENTRE - 3, 130), (CENTRE + 1, 190)]), 0.45)
    strokes.append(Stroke(curve([(CENTRE - 10, 180), (CENTRE - 16, 390)]), 12, 0.3))
    canvas.soften(strokes, 4.5, within=mask)
    if look.has("square end"):
        canvas.cut(outline([(0, 404, 1), (360, 404, 1), (360, 479, 1), (0, 479, 1)]))
    knot = outline(
        [
            (CENTRE - 25 * slim, 52, 1),
            (CENTRE, 48),
            (CENTRE + 25 * slim, 52, 1),
            (CENTRE + 20 * slim, 76),
            (CENTRE + 12 * slim, 94, 1),
            (CENTRE, 97),
            (CENTRE - 12 * slim, 94, 1),
            (CENTRE - 20 * slim, 76),
        ]
    )
    canvas.panel(knot, cloth, turn=-0.7, round_over=8, cast=0.6)


def _bow_tie(canvas: Canvas, look: Look, cloth: Cloth) -> None:
    y = 240.0
    band = ribbon(curve([(60, y - 46), (CENTRE, y - 30), (300, y - 46)]), 12)
    canvas.panel(band, cloth, round_over=5)
    wing = outline(
        [
            (CENTRE + 12, y - 16, 1),
            (CENTRE + 60, y - 42),
            (CENTRE + 128, y - 54, 1),
            (CENTRE + 118, y),
            (CENTRE + 128, y + 54, 1),
            (CENTRE + 60, y + 42),
            (CENTRE + 12, y + 16, 1),
        ]
    )
    for side, shape in ((1, wing), (-1, mirrored(wing))):
        mask = canvas.panel(shape, cloth, turn=side * 0.15, round_over=14, cast=0.4)
        for tip in (-22, 4, 24):
            line = curve([(CENTRE + side * 16, y + tip * 0.3), (CENTRE + side * 76, y + tip)])
            canvas.soften(crease(line, 0.45), 3, within=mask)
    knot = outline(
        [
            (CENTRE - 20, y - 24),
            (CENTRE, y - 27),
            (CENTRE + 20, y - 24),
            (CENTRE + 22, y),
            (CENTRE + 20, y + 24),
            (CENTRE, y + 27),
            (CENTRE - 20, y + 24),
            (CENTRE - 22, y),
        ]
    )
    canvas.panel(knot, cloth, turn=0.2, round_over=9, cast=0.6)
