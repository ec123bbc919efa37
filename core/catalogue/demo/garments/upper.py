"""What all garments for the upper body share: torso, sleeves, the inside of the neck, folds."""

import random
from dataclasses import dataclass

from core.catalogue.demo.canvas import Canvas, Mask, Stroke
from core.catalogue.demo.cloth import Cloth
from core.catalogue.demo.geometry import (
    CENTRE,
    Line,
    Node,
    arc,
    both_sides,
    box,
    curve,
    mirrored,
    outline,
)
from core.catalogue.demo.palette import Colour, darker

SLEEVE_TURN = -0.2


@dataclass(frozen=True, slots=True)
class Fit:
    """Measures of a torso in picture units: half widths, and heights from the top."""

    neck: float = 33
    neck_drop: float = 24
    vee: bool = False
    shoulder: float = 92
    chest: float = 91
    waist: float = 84
    hem: float = 90
    length: float = 392
    hem_curve: float = 5
    top: float = 82
    armpit: float = 190


def torso(fit: Fit) -> Line:
    """Return the outline of a body's front."""
    x, low = CENTRE, fit.top + fit.neck_drop
    front: list[Node] = [(x, low, 1)] if fit.vee else [(x, low)]
    if not fit.vee:
        front.append((x + fit.neck * 0.72, low - fit.neck_drop * 0.36))
    half: list[Node] = [
        *front,
        (x + fit.neck, fit.top, 1),
        (x + fit.shoulder, fit.top + 21, 1),
        (x + fit.shoulder - 6, (fit.top + fit.armpit) / 2 + 8),
        (x + fit.chest, fit.armpit, 1),
        (x + fit.waist + 1, fit.armpit + (fit.length - fit.armpit) * 0.4),
        (x + fit.hem - 2, fit.length - 40),
        (x + fit.hem, fit.length - fit.hem_curve, 1),
        (x + fit.hem * 0.5, fit.length - 1),
        (x, fit.length),
    ]
    return outline(both_sides(half))


def inside_of_neck(canvas: Canvas, fit: Fit, tone: Colour, rise: float = 7) -> Mask:
    """Show the inside of the back, in the shade, behind the neck's opening."""
    inner = outline(
        [
            (CENTRE - fit.neck - 2, fit.top, 1),
            (CENTRE, fit.top - rise),
            (CENTRE + fit.neck + 2, fit.top, 1),
            (CENTRE + fit.neck * 0.8, fit.top + fit.neck_drop * 0.9 + 4),
            (CENTRE, fit.top + fit.neck_drop + 7),
            (CENTRE - fit.neck * 0.8, fit.top + fit.neck_drop * 0.9 + 4),
        ]
    )
    mask = canvas.panel(inner, Cloth(darker(tone, 0.34), grain="jersey", depth=0.3, gloss=0))
    label = box(CENTRE - 6, fit.top + 1 - rise * 0.3, CENTRE + 6, fit.top + 8, 1)
    canvas.fill(label, colour=(0.88, 0.87, 0.85))
    canvas.soften(
        [Stroke(arc(CENTRE, fit.top - rise + 2, fit.neck, 6, 3.3, 6.1), 8, -0.35)], 4, within=mask
    )
    return mask


def sleeve_outline(length: str, fit: Fit, flare: float = 0.0) -> Line:
    """Return the right sleeve's outline; `length` is "long", "three-quarter", "short" or "cap"."""
    x, top = CENTRE + fit.shoulder, fit.top + 21
    under = (CENTRE + fit.chest - 4, fit.armpit - 4)
    root: list[Node] = [(x - 14, top + 6, 1), (x - 2, top - 1)]
    ends: dict[str, list[Node]] = {
        "long": [
            (x + 25, top + 33),
            (x + 48, top + 110),
            (x + 62 + flare, top + 226),
            (x + 64 + flare, top + 246, 1),
            (x + 35 - flare, top + 250, 1),
            (x + 31 - flare, top + 224),
            (x + 16, top + 130),
        ],
        "three-quarter": [
            (x + 25, top + 33),
            (x + 48 + flare * 0.5, top + 104),
            (x + 57 + flare, top + 164, 1),
            (x + 24 - flare * 0.6, top + 172, 1),
            (x + 13, top + 120),
        ],
        "short": [
            (x + 24, top + 28),
            (x + 44 + flare * 0.5, top + 62),
            (x + 50 + flare, top + 88, 1),
            (x + 8, top + 100, 1),
        ],
        "cap": [(x + 16, top + 18), (x + 27 + flare, top + 42, 1), (x - 4, top + 62, 1)],
    }
    return outline([*root, *ends[length], under, (x - 18, fit.armpit - 30)])


def sleeves(
    canvas: Canvas,
    chance: random.Random,
    cloth: Cloth,
    length: str,
    fit: Fit,
    *,
    flare: float = 0.0,
    creases: int = 5,
) -> None:
    """Draw both sleeves, with creases at the elbow; to be called before the torso."""
    right = sleeve_outline(length, fit, flare)
    x, top = CENTRE + fit.shoulder, fit.top + 21
    for side, shape in ((1, right), (-1, mirrored(right))):
        start = (CENTRE + side * fit.shoulder, top)
        mask = canvas.panel(shape, cloth, turn=side * SLEEVE_TURN, centre=start, round_over=11)
        strokes = []
        bottom = {"long": 225, "three-quarter": 150, "short": 80, "cap": 40}[length]
        for _ in range(creases if length in ("long", "three-quarter") else 2):
            at = top + chance.uniform(bottom * 0.25, bottom)
            out = chance.uniform(30, 52)
            line = curve(
                [
                    (x + 4 + (at - top) * 0.13, at + chance.uniform(6, 20)),
                    (x + 22 + (at - top) * 0.13, at + chance.uniform(0, 8)),
                    (x + out + (at - top) * 0.1, at - chance.uniform(2, 10)),
                ]
            )
            line = line if side > 0 else mirrored(line)
            strokes += crease(line, chance.uniform(0.25, 0.5))
        strokes.append(Stroke(_under_arm(fit, side), 15, -0.5))
        canvas.soften(strokes, 3.2, within=mask)


def _under_arm(fit: Fit, side: int) -> Line:
    line = curve(
        [
            (CENTRE + fit.shoulder - 4, fit.top + 40),
            (CENTRE + fit.chest + 2, fit.armpit - 20),
            (CENTRE + fit.chest + 16, fit.armpit + 60),
        ]
    )
    return line if side > 0 else mirrored(line)


def crease(line: Line, strength: float) -> list[Stroke]:
    """Return the light and the shade of one fold that runs along a line."""
    return [Stroke(line, 5, -strength), Stroke(line + (4.0, -3.0), 4, strength * 0.55)]


def body_folds(
    canvas: Canvas, chance: random.Random, fit: Fit, mask: Mask, strength: float
) -> None:
    """Let the torso hang: folds from the armpits and shoulders, and soft upright ones below."""
    strokes: list[Stroke] = []
    for side in (-1, 1):
        for _ in range(3):
            reach, fall = chance.uniform(25, 62), chance.uniform(20, 80)
            start = (CENTRE + side * (fit.chest - 2), fit.armpit + chance.uniform(-8, 26))
            line = curve(
                [
                    start,
                    (start[0] - side * reach * 0.5, start[1] + fall * 0.35),
                    (start[0] - side * reach, start[1] + fall),
                ]
            )
            strokes += crease(line, strength * chance.uniform(0.6, 1.1))
    for _ in range(6):
        x = CENTRE + chance.uniform(-0.85, 0.85) * fit.waist
        top = chance.uniform(fit.armpit + 40, fit.length - 110)
        bottom = min(fit.length, top + chance.uniform(70, 160))
        sway = chance.uniform(-9, 9)
        line = curve([(x, top), (x + sway, (top + bottom) / 2), (x + sway * 0.4, bottom)])
        strokes += crease(line, strength * chance.uniform(0.4, 1.0))
    canvas.soften(strokes, 4.5, within=mask)
    lamp = curve([(CENTRE - 36, 150), (CENTRE - 42, 290)])
    canvas.soften([Stroke(lamp, 40, 0.3 * strength)], 24, within=mask)


def hem_line(fit: Fit, rise: float) -> Line:
    """Return a line that follows the hem, `rise` units above it."""
    return curve(
        [
            (CENTRE - fit.hem, fit.length - fit.hem_curve - rise),
            (CENTRE - fit.hem * 0.5, fit.length - 1 - rise),
            (CENTRE, fit.length - rise),
            (CENTRE + fit.hem * 0.5, fit.length - 1 - rise),
            (CENTRE + fit.hem, fit.length - fit.hem_curve - rise),
        ]
    )


def neck_line(fit: Fit, out: float = 0.0) -> Line:
    """Return the front edge of the neck, `out` units outside it."""
    low = fit.top + fit.neck_drop + out
    middle: list[Node] = (
        [(CENTRE, low, 1)]
        if fit.vee
        else [
            (CENTRE - fit.neck * 0.72, low - fit.neck_drop * 0.36),
            (CENTRE, low),
            (CENTRE + fit.neck * 0.72, low - fit.neck_drop * 0.36),
        ]
    )
    left: Node = (CENTRE - fit.neck - out, fit.top + out * 0.1)
    right: Node = (CENTRE + fit.neck + out, fit.top + out * 0.1)
    return curve([left, *middle, right])
