"""Dresses and skirts."""

from core.catalogue.demo.canvas import Canvas, Mask, Stroke
from core.catalogue.demo.cloth import Cloth
from core.catalogue.demo.garments.shirts import buttons
from core.catalogue.demo.garments.tees import bow, gathers, neck_band
from core.catalogue.demo.garments.upper import Fit, crease, inside_of_neck, sleeves
from core.catalogue.demo.geometry import (
    CENTRE,
    Line,
    Node,
    both_sides,
    curve,
    dashes,
    mirrored,
    outline,
)
from core.catalogue.demo.look import Look
from core.catalogue.demo.palette import darker


def dress(canvas: Canvas, look: Look) -> None:
    """Draw a dress: skater, shift, wrap, maxi or shirt dress."""
    chance = look.chance()
    fit = Fit(
        neck=34,
        neck_drop=56 if look.has("wrap") or look.has("v-neck") else 30,
        vee=look.has("wrap") or look.has("v-neck"),
        shoulder=50 if look.has("sleeveless") or look.has("straps") else 68,
        chest=62,
        top=46,
        armpit=126,
    )
    cloth = look.cloth(depth=0.44)
    waist = 186.0
    if look.has("straps"):
        _straps(canvas, look, fit)
    else:
        inside_of_neck(canvas, fit, look.tone)
    if not (look.has("sleeveless") or look.has("straps")):
        length = "long" if look.has("long") else "cap" if look.has("cap") else "short"
        if look.has("three-quarter"):
            length = "three-quarter"
        sleeves(canvas, chance, cloth, length, fit, flare=8 if look.has("bell") else 0)
    lower, wide, hem = _skirt_shape(look, waist)
    skirt_mask = canvas.panel(lower, cloth, round_over=18)
    straight = look.has("shift")
    gathers(canvas, look, waist - 6, hem, 48, wide * 0.95, skirt_mask, 6 if straight else 13)
    bodice = canvas.panel(
        _bodice(fit, waist, look), cloth, cast=0.0 if straight else 0.35, round_over=14
    )
    _bodice_folds(canvas, look, waist, bodice)
    if not look.has("straps"):
        neck_band(
            canvas, fit, look.trim if look.has("bound") else darker(look.tone, 0.1), look, 3.5
        )
    _waist_details(canvas, look, waist)
    _front_details(canvas, look, fit, waist, bodice)
    if look.has("tiered"):
        _tiers(canvas, waist, hem, wide, skirt_mask)


def _bodice(fit: Fit, waist: float, look: Look) -> Line:
    x, low = CENTRE, fit.top + fit.neck_drop
    if look.has("straps"):
        half: list[Node] = [
            (x, fit.top + 52),
            (x + 22, fit.top + 44),
            (x + 44, fit.top + 40, 1),
            (x + 52, fit.top + 62),
        ]
    else:
        neck: list[Node] = [(x, low, 1)] if fit.vee else [(x, low), (x + 25, low - 11)]
        half = [
            *neck,
            (x + fit.neck, fit.top, 1),
            (x + fit.shoulder, fit.top + 16, 1),
            (x + fit.shoulder - 5, fit.top + 46),
        ]
    half += [
        (x + fit.chest, fit.armpit, 1),
        (x + 55, (fit.armpit + waist) / 2),
        (x + 51, waist, 1),
        (x, waist + 3),
    ]
    return outline(both_sides(half))


def _skirt_shape(look: Look, waist: float) -> tuple[Line, float, float]:
    """Return the outline of a dress's skirt, its half width at the hem, and the hem's height."""
    if look.has("maxi"):
        wide, hem, belly = 104.0, 452.0, 66.0
    elif look.has("shift"):
        wide, hem, belly = 76.0, 368.0, 64.0
    elif look.has("wrap"):
        wide, hem, belly = 92.0, 386.0, 70.0
    else:
        wide, hem, belly = 116.0, 362.0, 84.0
    x = CENTRE
    scallop = 3.0 if look.has("shift") else 6.0
    half: list[Node] = [
        (x, waist - 4),
        (x + 51, waist - 4, 1),
        (x + belly * 0.88, waist + (hem - waist) * 0.28),
        (x + belly + (wide - belly) * 0.55, waist + (hem - waist) * 0.66),
        (x + wide, hem - 12, 1),
        (x + wide * 0.78, hem - 4 + scallop * 0.3),
        (x + wide * 0.52, hem - scallop * 0.6),
        (x + wide * 0.26, hem + scallop * 0.6),
        (x, hem - scallop * 0.2),
    ]
    return outline(both_sides(half)), wide, hem


def _straps(canvas: Canvas, look: Look, fit: Fit) -> None:
    back = outline(
        [
            (CENTRE - 46, fit.top + 56, 1),
            (CENTRE + 46, fit.top + 56, 1),
            (CENTRE + 46, fit.top + 74, 1),
            (CENTRE - 46, fit.top + 74, 1),
        ]
    )
    canvas.panel(back, Cloth(darker(look.tone, 0.4), grain="jersey"), round_over=8)
    strap = curve(
        [(CENTRE + 26, fit.top - 6), (CENTRE + 36, fit.top + 16), (CENTRE + 40, fit.top + 46)]
    )
    canvas.lines([strap, mirrored(strap)], darker(look.tone, 0.18), 6, 1, beyond=True)
    canvas.lines([strap - (1, 0), mirrored(strap) - (1, 0)], look.tone, 3.4, 0.8)


def _bodice_folds(canvas: Canvas, look: Look, waist: float, mask: Mask) -> None:
    chance = look.chance()
    strokes: list[Stroke] = []
    for side in (-1, 1):
        for _ in range(3):
            x = chance.uniform(18, 46)
            line = curve(
                [
                    (CENTRE + side * x * 0.7, waist),
                    (CENTRE + side * x, waist - 28),
                    (CENTRE + side * (x + 8), waist - chance.uniform(40, 66)),
                ]
            )
            strokes += crease(line, chance.uniform(0.2, 0.4))
    canvas.soften(strokes, 3.4, within=mask)


def _waist_details(canvas: Canvas, look: Look, waist: float) -> None:
    seam = curve([(CENTRE - 51, waist), (CENTRE, waist + 3), (CENTRE + 51, waist)])
    if look.has("sash"):
        band = outline(
            [
                (CENTRE - 53, waist - 9, 1),
                (CENTRE, waist - 6),
                (CENTRE + 53, waist - 9, 1),
                (CENTRE + 54, waist + 8, 1),
                (CENTRE, waist + 11),
                (CENTRE - 54, waist + 8, 1),
            ]
        )
        mask = canvas.panel(
            band, Cloth(look.trim, grain="smooth", gloss=0.4), round_over=7, cast=0.4
        )
        canvas.soften(crease(seam - (0, 2), 0.35), 2, within=mask)
        if look.has("bow"):
            bow(canvas, look, CENTRE + 26, waist + 1)
    elif not look.has("shift"):
        canvas.seam([seam], 0.45)


def _front_details(canvas: Canvas, look: Look, fit: Fit, waist: float, bodice: Mask) -> None:
    if look.has("wrap"):
        lap = curve(
            [
                (CENTRE + fit.neck, fit.top),
                (CENTRE + 4, fit.top + fit.neck_drop),
                (CENTRE - 44, waist),
            ]
        )
        canvas.soften([Stroke(lap + (1.0, 4.0), 7, -0.5)], 2.5, within=bodice)
        canvas.seam([lap], 0.5, within=bodice)
        edge = curve([(CENTRE - 30, waist + 6), (CENTRE - 10, waist + 90), (CENTRE + 34, 380)])
        canvas.soften(crease(edge, 0.6), 3)
        canvas.seam([edge], 0.4)
    if look.has("buttoned"):
        low = fit.top + fit.neck_drop
        line = curve([(CENTRE + 7, low), (CENTRE + 7, 356)])
        canvas.seam([line, line - (14, 0)], 0.35)
        tone = (0.93, 0.91, 0.86)
        buttons(canvas, [(CENTRE, low + 14 + i * 31) for i in range(8)], tone, 3)
    if look.has("lace"):
        yoke = curve([(CENTRE - 56, 112), (CENTRE, 124), (CENTRE + 56, 112)])
        canvas.lines([yoke, yoke + (0, 4)], look.trim, 1.2, 0.9, within=bodice)
        canvas.lines(dashes(yoke + (0, 8), 2, 4), look.trim, 2.4, 0.9, within=bodice)


def _tiers(canvas: Canvas, waist: float, hem: float, wide: float, mask: Mask) -> None:
    strokes: list[Stroke] = []
    lines: list[Line] = []
    for share in (0.34, 0.67):
        y, reach = waist + (hem - waist) * share, 52 + (wide - 40) * share
        line = curve([(CENTRE - reach - 8, y - 3), (CENTRE, y + 5), (CENTRE + reach + 8, y - 3)])
        lines.append(line)
        strokes += [Stroke(line + (0, 4), 8, -0.55), Stroke(line - (0, 5), 5, 0.25)]
    canvas.soften(strokes, 3, within=mask)
    canvas.seam(lines, 0.4, within=mask)


def skirt(canvas: Canvas, look: Look) -> None:
    """Draw a skirt: pencil, A-line, pleated, denim mini or maxi."""
    waist, top = 62.0, 92.0
    wide, hem, hip = {
        "pencil": (74.0, 372.0, 84.0),
        "mini": (104.0, 290.0, 88.0),
        "pleated": (128.0, 330.0, 92.0),
        "maxi": (124.0, 436.0, 92.0),
    }.get(
        next((w for w in ("pencil", "mini", "pleated", "maxi") if look.has(w)), ""),
        (118.0, 352.0, 90.0),
    )
    x = CENTRE
    half: list[Node] = [
        (x, top + 3),
        (x + waist, top, 1),
        (x + hip * 0.94, top + 62),
        (x + (hip + wide) / 2, top + (hem - top) * 0.62),
        (x + wide, hem - 8, 1),
        (x + wide * 0.5, hem),
        (x, hem + 2),
    ]
    back = outline(
        [
            (x - waist, top - 14, 1),
            (x, top - 18),
            (x + waist, top - 14, 1),
            (x + waist, top + 2, 1),
            (x, top + 6),
            (x - waist, top + 2, 1),
        ]
    )
    canvas.panel(back, Cloth(darker(look.tone, 0.35), grain="jersey", depth=0.3), round_over=8)
    cloth = look.cloth(depth=0.46)
    mask = canvas.panel(outline(both_sides(half)), cloth, round_over=20)
    if look.has("pleated"):
        _pleats(canvas, top, hem, waist, wide, mask)
    else:
        count = 5 if look.has("pencil") or look.has("mini") else 13
        gathers(canvas, look, top + 16, hem, waist * 0.9, wide * 0.95, mask, count)
    _waistband(canvas, look, cloth, waist, top)
    if look.has("denim"):
        _denim_details(canvas, look, top, hem, mask)
    if look.has("buttoned"):
        places = [(x, top + 26 + i * 30) for i in range(int((hem - top - 30) / 30))]
        canvas.seam([curve([(x + 9, top), (x + 9, hem)])], 0.4, within=mask)
        buttons(canvas, places, (0.45, 0.3, 0.2), 4)
    if look.has("bow"):
        bow(canvas, look, x + 30, top + 2)
    band = curve([(x - wide, hem - 14), (x, hem - 4), (x + wide, hem - 14)])
    canvas.lines([band], look.thread, 0.6, 0.4, within=mask)


def _pleats(canvas: Canvas, top: float, hem: float, waist: float, wide: float, mask: Mask) -> None:
    strokes: list[Stroke] = []
    edges: list[Line] = []
    count = 13
    for i in range(count):
        share = -1 + 2 * (i + 0.5) / count
        edge = curve(
            [
                (CENTRE + share * waist, top + 10),
                (CENTRE + share * (waist + wide) / 2, (top + hem) / 2),
                (CENTRE + share * wide, hem),
            ]
        )
        edges.append(edge)
        strokes += [Stroke(edge + (3.0, 0), 6, -0.5), Stroke(edge - (4.0, 0), 5, 0.25)]
    canvas.soften(strokes, 2.2, within=mask)
    canvas.seam(edges, 0.3, within=mask)


def _waistband(canvas: Canvas, look: Look, cloth: Cloth, waist: float, top: float) -> None:
    x = CENTRE
    band = outline(
        [
            (x - waist, top - 16, 1),
            (x, top - 12),
            (x + waist, top - 16, 1),
            (x + waist + 2, top + 3, 1),
            (x, top + 7),
            (x - waist - 2, top + 3, 1),
        ]
    )
    tone = cloth.plain(look.trim) if look.has("contrast band") else cloth
    mask = canvas.panel(band, tone, round_over=7, cast=0.35)
    canvas.lines(
        [curve([(x - waist, top), (x, top + 4), (x + waist, top)])],
        look.thread,
        0.6,
        0.5,
        within=mask,
    )
    if look.has("elastic"):
        strokes = [
            Stroke(curve([(x + i * 7, top - 14), (x + i * 7, top + 8)]), 2.5, -0.45)
            for i in range(-8, 9)
        ]
        canvas.soften(strokes, 1.2, within=mask)


def _denim_details(canvas: Canvas, look: Look, top: float, hem: float, mask: Mask) -> None:
    x = CENTRE
    fly = curve([(x + 13, top + 6), (x + 12, top + 44), (x, top + 62)])
    pocket = curve([(x + 60, top + 34), (x + 36, top + 30), (x + 27, top + 5)])
    lines = [fly, pocket, mirrored(pocket), curve([(x, top + 5), (x, hem)])]
    canvas.seam(lines, 0.4, within=mask)
    stitches = [s for line in lines for s in dashes(line + (1.8, 1.4), 2.6, 1.5)]
    canvas.lines(stitches, look.trim, 0.8, 0.85, within=mask)
    buttons(canvas, [(x + 4, top - 5)], (0.72, 0.55, 0.28), 4)
    fade = curve([(x + 46, top + 70), (x + 50, hem - 50)])
    canvas.soften([Stroke(fade, 30, 0.25), Stroke(mirrored(fade), 30, 0.25)], 18, within=mask)
