"""Watches, sunglasses and belts."""

import math

import numpy as np

from core.catalogue.demo.canvas import Canvas, Stroke
from core.catalogue.demo.cloth import Cloth
from core.catalogue.demo.garments.shirts import between_edge
from core.catalogue.demo.geometry import (
    CENTRE,
    Line,
    Node,
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
from core.catalogue.demo.palette import Colour, colour, darker, lighter, lightness

_Y = 240.0  # the middle of a watch's dial


def watch(canvas: Canvas, look: Look) -> None:
    """Draw a watch: round, square or digital, on leather, steel or rubber.

    The main colour is the strap's, the second the dial's, the third the case's.
    """
    metal = colour(look.third)
    if look.has("bracelet"):
        _bracelet(canvas, metal)
    else:
        _strap(canvas, look)
    case = Cloth(metal, grain="smooth", depth=0.55, gloss=0.9)
    square = look.has("square") or look.has("digital")
    for y in (-30, 0, 30) if look.has("chronograph") else (0,):
        crown = box(CENTRE + 78, _Y + y - 8, CENTRE + 92, _Y + y + 8, 3)
        canvas.panel(crown, case, round_over=4)
    lugs = outline(
        [
            (CENTRE - 44, _Y - 98, 1),
            (CENTRE + 44, _Y - 98, 1),
            (CENTRE + 74, _Y),
            (CENTRE + 44, _Y + 98, 1),
            (CENTRE - 44, _Y + 98, 1),
            (CENTRE - 74, _Y),
        ]
    )
    canvas.panel(lugs, case, round_over=9, cast=0.4)
    shape = (
        box(CENTRE - 76, _Y - 80, CENTRE + 76, _Y + 80, 24) if square else ellipse(CENTRE, _Y, 82)
    )
    canvas.panel(shape, case, round_over=9, cast=0.4)
    canvas.lines(
        [_closed((shape - (CENTRE, _Y)) * 0.97 + (CENTRE, _Y))], lighter(metal, 0.6), 1.2, 0.8
    )
    dial = (shape - (CENTRE, _Y)) * 0.84 + (CENTRE, _Y)
    if look.has("diver"):
        canvas.panel(
            (shape - (CENTRE, _Y)) * 0.96 + (CENTRE, _Y),
            Cloth(darker(look.trim, 0.35), grain="smooth", gloss=0.5),
            round_over=5,
        )
        _ticks(canvas, 72, 77, 60, (0.92, 0.92, 0.9), 1.2)
    face = canvas.panel(dial, Cloth(look.trim, grain="smooth", depth=0.3, gloss=0.1), round_over=8)
    canvas.soften(
        [Stroke(arc(CENTRE, _Y, 66, 66, math.pi, 1.75 * math.pi), 9, -0.4)], 5, within=face
    )
    if look.has("digital"):
        _digits(canvas, look)
    else:
        _face(canvas, look)
    glare = outline(
        [
            (CENTRE - 50, _Y - 30),
            (CENTRE - 22, _Y - 58),
            (CENTRE + 8, _Y - 62, 1),
            (CENTRE - 52, _Y + 12, 1),
        ]
    )
    canvas.fill(glare, colour=(1.0, 1.0, 1.0), opacity=0.09)


def _closed(shape: Line) -> Line:
    return np.vstack([shape, shape[:1]])


def _strap(canvas: Canvas, look: Look) -> None:
    rubber = look.has("rubber") or look.has("digital")
    cloth = look.cloth(gloss=0.2 if rubber else 0.45, depth=0.5)
    upper = outline(
        [
            (CENTRE - 36, 26, 1),
            (CENTRE, 18),
            (CENTRE + 36, 26, 1),
            (CENTRE + 42, 110),
            (CENTRE + 44, 170, 1),
            (CENTRE - 44, 170, 1),
            (CENTRE - 42, 110),
        ]
    )
    lower = np.column_stack([upper[:, 0], 2 * _Y - upper[:, 1]])
    for shape in (upper, lower):
        mask = canvas.panel(shape, cloth, round_over=11)
        if rubber:
            ridges = [
                curve([(CENTRE - 42, y), (CENTRE + 42, y)])
                for y in (*range(40, 150, 18), *range(344, 450, 18))
            ]
            canvas.soften([Stroke(r, 4, -0.5) for r in ridges], 1.5, within=mask)
        else:
            edge = between_edge(shape, 5)
            canvas.lines(dashes(_closed(edge), 3, 2), look.thread, 0.9, 0.7, within=mask)
    if not rubber:
        holes = [ellipse(CENTRE, y, 2.4, 3) for y in (400, 418, 436)]
        canvas.fill(*holes, colour=darker(look.tone, 0.7))


def _bracelet(canvas: Canvas, metal: Colour) -> None:
    for i in range(10):
        for side in (-1, 1):
            y = _Y + side * (88 + i * 14)
            half = 46 - i * 1.1
            for x0, x1, gloss in (
                (-half, -half * 0.42, 0.7),
                (-half * 0.4, half * 0.4, 1.0),
                (half * 0.42, half, 0.7),
            ):
                link = box(CENTRE + x0, y - 6.4, CENTRE + x1, y + 6.4, 3)
                tone = lighter(metal, 0.25) if gloss == 1.0 else metal
                canvas.panel(
                    link, Cloth(tone, grain="smooth", depth=0.6, gloss=gloss), round_over=5
                )


def _ticks(
    canvas: Canvas, inner: float, outer: float, count: int, tone: Colour, width: float
) -> None:
    lines = []
    for i in range(count):
        angle = math.tau * i / count
        c, s = math.sin(angle), -math.cos(angle)
        lines.append(
            np.array([(CENTRE + c * inner, _Y + s * inner), (CENTRE + c * outer, _Y + s * outer)])
        )
    canvas.lines(lines, tone, width, 0.95)


def _face(canvas: Canvas, look: Look) -> None:
    ink = (0.12, 0.12, 0.14) if lightness(look.trim) > 0.45 else (0.94, 0.93, 0.9)
    _ticks(canvas, 60, 64, 60, ink, 0.7)
    _ticks(canvas, 50 if look.has("bold") else 54, 64, 12, ink, 4 if look.has("bold") else 2)
    if look.has("chronograph"):
        for x, y in ((-26, 0), (26, 0), (0, 27)):
            canvas.panel(
                ellipse(CENTRE + x, _Y + y, 15),
                Cloth(darker(look.trim, 0.2), grain="smooth", gloss=0.1),
                round_over=4,
            )
            canvas.lines([arc(CENTRE + x, _Y + y, 14, 14, 0, math.tau)], ink, 0.8, 0.7)
            canvas.lines([curve([(CENTRE + x, _Y + y), (CENTRE + x + 6, _Y + y - 8)])], ink, 1.2)
    else:
        canvas.fill(box(CENTRE + 38, _Y - 6, CENTRE + 52, _Y + 6, 1), colour=(0.95, 0.95, 0.93))
        canvas.lines(
            [
                curve([(CENTRE + 43, _Y - 3), (CENTRE + 43, _Y + 3)]),
                curve([(CENTRE + 47, _Y - 3), (CENTRE + 47, _Y + 3)]),
            ],
            (0.1,) * 3,
            1.2,
        )
    tone = ink if not look.has("gold hands") else (0.83, 0.66, 0.3)
    for angle, reach, width in ((-0.95, 36, 5.0), (1.05, 54, 3.6)):
        tip = (CENTRE + math.sin(angle) * reach, _Y - math.cos(angle) * reach)
        hand = ribbon(np.linspace((CENTRE, _Y), tip, 6), [width, width * 0.8, 1.4])
        canvas.fill(hand + (1.5, 2.5), colour=(0, 0, 0), opacity=0.3)
        canvas.fill(hand, colour=tone)
    canvas.lines([curve([(CENTRE - 5, _Y - 14), (CENTRE + 16, _Y + 50)])], (0.78, 0.16, 0.14), 1.2)
    canvas.fill(ellipse(CENTRE, _Y, 4.5), colour=tone)


def _digits(canvas: Canvas, look: Look) -> None:
    screen = box(CENTRE - 52, _Y - 34, CENTRE + 52, _Y + 34, 6)
    canvas.panel(screen, Cloth((0.66, 0.71, 0.64), grain="smooth", depth=0.25), round_over=5)
    segments = {
        "1": "bc",
        "0": "abcdef",
        "8": "abcdefg",
        "4": "bcfg",
    }
    lines: list[Line] = []
    for x, digit in zip((-42, -20, 6, 28), "1048", strict=True):
        at = (CENTRE + x, _Y - 18)
        lines += [_segment(at, name) for name in segments[digit]]
    canvas.lines(lines, (0.1, 0.12, 0.1), 3.2, 0.92)
    canvas.fill(*(ellipse(CENTRE, _Y + y, 2) for y in (-7, 7)), colour=(0.1, 0.12, 0.1))
    canvas.lines([curve([(CENTRE - 30, _Y - 50), (CENTRE + 30, _Y - 50)])], look.tone, 3, 0.9)


def _segment(at: tuple[float, float], name: str) -> Line:
    x, y, w, h = at[0], at[1], 13, 17
    ends = {
        "a": ((1, 0), (w - 1, 0)),
        "b": ((w, 2), (w, h - 1)),
        "c": ((w, h + 2), (w, 2 * h - 1)),
        "d": ((1, 2 * h), (w - 1, 2 * h)),
        "e": ((0, h + 2), (0, 2 * h - 1)),
        "f": ((0, 2), (0, h - 1)),
        "g": ((1, h), (w - 1, h)),
    }[name]
    return np.array([(x + dx, y + dy) for dx, dy in ends], dtype=np.float64)


_LENSES: dict[str, list[Node]] = {
    "aviator": [
        (196, 208),
        (250, 200),
        (316, 208),
        (322, 240),
        (296, 286),
        (256, 296),
        (216, 276),
        (198, 240),
    ],
    "wayfarer": [
        (196, 208, 1),
        (256, 200),
        (326, 202, 1),
        (318, 254),
        (286, 282),
        (236, 282),
        (204, 256),
    ],
    "round": [
        (198, 240),
        (212, 204),
        (254, 190),
        (296, 204),
        (312, 240),
        (296, 278),
        (254, 292),
        (212, 278),
    ],
    "cat-eye": [
        (198, 218),
        (250, 208),
        (334, 188, 1),
        (322, 246),
        (288, 276),
        (236, 276),
        (204, 252),
    ],
    "oversized": [
        (194, 210),
        (254, 190),
        (324, 202),
        (336, 250),
        (306, 300),
        (248, 308),
        (204, 280),
    ],
    "sport": [
        (190, 218),
        (254, 206),
        (338, 204, 1),
        (330, 244),
        (282, 268),
        (222, 266),
        (194, 244),
    ],
}


def sunglasses(canvas: Canvas, look: Look) -> None:
    """Draw sunglasses from the front; the main colour is the frame's, the second the lenses'."""
    nodes = _LENSES[next((word for word in _LENSES if look.has(word)), "wayfarer")]
    lens = outline(nodes)
    fine = look.has("aviator") or look.has("round")
    gloss = Cloth(look.tone, grain="smooth", depth=0.5, gloss=0.9)
    if look.pattern:
        gloss = look.cloth(depth=0.45, gloss=0.7)
    for side in (1, -1):
        temple = curve([(322, 214), (336, 206), (340, 196), (330, 180), (300, 166)])
        arm = ribbon(temple if side > 0 else mirrored(temple), [8, 7, 5, 4] if not fine else 4)
        canvas.panel(arm, Cloth(darker(look.tone, 0.25), grain="smooth"), round_over=3)
    middle = lens.mean(axis=0)
    rim = (lens - middle) * (1.07 if fine else 1.17) + middle
    bridge = ribbon(
        curve([(158, 226), (168, 216), (180, 213), (192, 216), (202, 226)]), 5 if fine else 11
    )
    canvas.panel(bridge, gloss, round_over=4)
    if look.has("aviator"):
        bar = ribbon(curve([(140, 203), (180, 198), (220, 203)]), 4)
        canvas.panel(bar, gloss, round_over=2)
    for side in (-1, 1):
        frame = rim if side > 0 else mirrored(rim)
        glass = lens if side > 0 else mirrored(lens)
        canvas.panel(frame, gloss, round_over=5, cast=0.2)
        _lens(canvas, look, glass)
        canvas.lines([_closed(glass)], darker(look.tone, 0.5), 1.2, 0.8)
        if not fine:
            x = CENTRE + side * 142
            canvas.fill(box(x - 5, 208, x + 5, 211, 1), colour=(0.8, 0.78, 0.7), opacity=0.9)


def _lens(canvas: Canvas, look: Look, glass: Line) -> None:
    tint = look.trim
    mask = canvas.fill(glass, colour=darker(tint, 0.25))
    x, y = (float(v) for v in glass.mean(axis=0))
    canvas.soften([Stroke(curve([(x - 60, y + 40), (x + 60, y + 40)]), 60, 0.42)], 22, within=mask)
    canvas.soften([Stroke(curve([(x - 60, y - 44), (x + 60, y - 44)]), 34, -0.45)], 14, within=mask)
    streak = [
        Stroke(curve([(x - 34, y + 20), (x - 4, y - 32)]), 10, 0.5),
        Stroke(curve([(x - 18, y + 26), (x + 8, y - 24)]), 4, 0.4),
    ]
    canvas.soften(streak, 2.5, within=mask)


def belt(canvas: Canvas, look: Look) -> None:
    """Draw a belt, buckled into a ring and seen from a little above."""
    cloth = look.cloth(gloss=0.5, depth=0.5)
    wide = 40.0 if not look.has("narrow") else 24.0
    rx, ry, y = 146.0, 46.0, 232.0
    back = arc(CENTRE, y, rx, ry, math.pi * 0.98, math.pi * 2.02)
    inside = np.vstack([back, back[::-1] + (0, wide)])
    canvas.panel(
        inside,
        Cloth(
            darker(look.trim if look.has("lined") else look.tone, 0.35), grain="suede", depth=0.35
        ),
        round_over=9,
    )
    front = arc(CENTRE, y, rx, ry, 0, math.pi)
    band = np.vstack([front, front[::-1] + (0, wide)])
    canvas.panel(band, cloth, round_over=12, centre=(CENTRE, y))
    low = front + (0, wide)
    canvas.soften(
        [
            Stroke(front[6:16] + (0, wide * 0.4), 14, 0.35),
            Stroke(front[26:34] + (0, wide * 0.4), 16, 0.4),
        ],
        7,
    )
    if look.has("braided"):
        weave = [np.array([front[i], low[min(i + 2, 39)]]) for i in range(38)]
        weave += [np.array([low[i], front[min(i + 2, 39)]]) for i in range(38)]
        canvas.lines(weave, darker(look.tone, 0.55), 1.6, 0.7)
    elif not look.has("plain"):
        rows = [front + (0, 4), low - (0, 4)]
        canvas.lines([s for r in rows for s in dashes(r, 3, 2)], look.thread, 0.9, 0.75)
    _tip_and_holes(canvas, look, cloth, front, wide)
    _buckle(canvas, look, y + ry, wide)


def _tip_and_holes(canvas: Canvas, look: Look, cloth: Cloth, front: Line, wide: float) -> None:
    tail = front[7:21]
    inner = wide * 0.5
    piece = np.vstack([tail + (0, 1), tail[::-1] + (0, wide - 1)])
    canvas.panel(piece, cloth, round_over=9, cast=0.45, centre=(CENTRE, 232))
    holes = [ellipse(float(x), float(y) + inner, 2.2, 2.8) for x, y in front[9:18:3]]
    canvas.fill(*holes, colour=darker(look.tone, 0.75))
    loop_x, loop_y = (float(v) for v in front[12] * 0.5 + front[13] * 0.5)
    loop = box(loop_x - 6, loop_y - 2, loop_x + 6, loop_y + wide + 2, 2)
    canvas.panel(loop, cloth.plain(), round_over=4, cast=0.6)


def _buckle(canvas: Canvas, look: Look, y: float, wide: float) -> None:
    metal = colour(look.third)
    cloth = Cloth(metal, grain="smooth", depth=0.6, gloss=1.0)
    x0, x1, y0, y1 = CENTRE - 30, CENTRE + 24, y - 5, y + wide + 5
    if look.has("plate"):
        canvas.panel(box(x0, y0, x1, y1, 5), cloth, round_over=8, cast=0.6)
        canvas.lines([_closed(box(x0 + 5, y0 + 5, x1 - 5, y1 - 5, 3))], darker(metal, 0.4), 1, 0.7)
        return
    radius = (y1 - y0) / 2 if look.has("round buckle") else 6
    outer, inner = box(x0, y0, x1, y1, radius), box(x0 + 6, y0 + 6, x1 - 6, y1 - 6, radius - 2)
    canvas.panel(outer, cloth, round_over=4, cast=0.5, holes=[inner])
    prong = ribbon(np.array([(x0 + 2, y + wide / 2), (x1 + 3, y + wide / 2)]), 5)
    canvas.panel(prong, cloth, round_over=3, cast=0.6)
