"""Sandals, slides and flip-flops."""

from core.catalogue.demo.canvas import Canvas, Stroke
from core.catalogue.demo.cloth import Cloth
from core.catalogue.demo.geometry import arc, curve, dashes, ellipse, outline, ribbon
from core.catalogue.demo.look import Look
from core.catalogue.demo.palette import colour, darker, lighter

_Band = tuple[float, float, float, float]
"""A strap over the foot: left and right edge at the sole, height at its top, slant to the left."""

_SANDAL: tuple[_Band, ...] = ((140, 178, 262, 26), (226, 276, 284, 16))
_GLADIATOR: tuple[_Band, ...] = (
    (112, 124, 240, 20),
    (146, 158, 256, 20),
    (182, 194, 270, 18),
    (218, 230, 281, 15),
    (252, 272, 291, 10),
)
_SPORT: tuple[_Band, ...] = ((138, 180, 258, 26), (216, 286, 280, 14))
_SLIDE: tuple[_Band, ...] = ((178, 284, 266, 22),)


def sandal(canvas: Canvas, look: Look) -> None:
    """Draw a sandal with straps, a gladiator, a trekking sandal or a slide."""
    sporty = look.has("sport")
    bands = _SANDAL
    for word, choice in (("gladiator", _GLADIATOR), ("sport", _SPORT), ("slide", _SLIDE)):
        if look.has(word):
            bands = choice
    if not look.has("slide"):
        _ankle_strap_behind(canvas, look)
    for band in bands:
        _inside(canvas, look, band)
    _footbed(canvas, look, thick=30 if sporty else 16)
    if not look.has("slide"):
        _ankle_strap(canvas, look, wide=16 if sporty else 11)
    for band in bands:
        _band(canvas, look, band)
    if look.has("gladiator"):
        spine = ribbon(curve([(104, 240), (140, 258), (190, 278), (250, 296)]), [9, 11, 11, 9])
        canvas.panel(spine, look.cloth(gloss=0.35), round_over=5, cast=0.4)


def _inside(canvas: Canvas, look: Look, band: _Band) -> None:
    left, right, top, slant = band
    middle = (left + right) / 2 - slant
    lining = Cloth(darker(look.tone, 0.5), grain="suede", depth=0.4)
    opening = outline(
        [
            (left - slant, top - 1, 1),
            (middle, top - 5),
            (right - slant, top + 4, 1),
            (right - slant, top + 16, 1),
            (left - slant + 3, top + 14, 1),
        ]
    )
    canvas.panel(opening, lining, round_over=5)


def _band(canvas: Canvas, look: Look, band: _Band) -> None:
    left, right, top, slant = band
    front = outline(
        [
            (left, 322, 1),
            (left - slant * 0.75, (top + 322) / 2 - 4),
            (left - slant, top, 1),
            ((left + right) / 2 - slant, top + 8),
            (right - slant, top + 5, 1),
            (right - slant * 0.45, (top + 322) / 2),
            (right, 322, 1),
        ]
    )
    mask = canvas.panel(front, look.cloth(gloss=0.45, depth=0.5), round_over=8, cast=0.4)
    if right - left < 20:
        return
    for x, inset in ((left, 4.0), (right, -4.0)):
        edge = curve(
            [
                (x - slant + inset, top + 7),
                (x - slant * 0.6 + inset, (top + 322) / 2),
                (x + inset, 322),
            ]
        )
        canvas.lines(dashes(edge, 2.4, 1.8), look.thread, 0.8, 0.7, within=mask)
    shine = curve([((left + right) / 2 - slant * 0.9, top + 12), ((left + right) / 2, 312)])
    canvas.soften([Stroke(shine - (6, 0), 8, 0.25)], 5, within=mask)
    if look.has("sport"):
        tab = outline(
            [
                (left + 6, 300, 1),
                (left - slant * 0.6 + 6, top + 20, 1),
                (right - slant * 0.6 - 8, top + 22, 1),
                (right - 8, 300, 1),
            ]
        )
        canvas.panel(tab, look.cloth().plain(look.trim), round_over=5, cast=0.4)


def _ankle_strap_behind(canvas: Canvas, look: Look) -> None:
    far = ribbon(arc(98, 238, 47, 11, 3.05, 6.4), 9)
    canvas.panel(far, Cloth(darker(look.tone, 0.5), grain="suede"), round_over=4)


def _ankle_strap(canvas: Canvas, look: Look, wide: float) -> None:
    cloth = look.cloth(gloss=0.4, depth=0.5)
    counter = outline(
        [(44, 322, 1), (44, 280), (50, 232, 1), (62, 236, 1), (66, 290), (86, 322, 1)]
    )
    canvas.panel(counter, cloth, round_over=8)
    band = ribbon(arc(98, 240, 48, 12, 3.2, -0.15), wide)
    mask = canvas.panel(band, cloth, round_over=5, cast=0.4)
    canvas.lines(
        dashes(arc(98, 240, 48, 12, 3.0, 0.1), 2.2, 1.8), look.thread, 0.7, 0.6, within=mask
    )
    canvas.lines([ellipse(112, 251, 6, 7)], (0.84, 0.79, 0.64), 2.2, 1.0)


def _footbed(canvas: Canvas, look: Look, thick: float) -> None:
    sporty = look.has("sport")
    tone = (0.17, 0.17, 0.18) if sporty else colour("Gum")
    sole = outline(
        [
            (38, 314, 1),
            (110, 321),
            (200, 323),
            (290, 318),
            (324, 306, 1),
            (330, 314),
            (318, 320 + thick, 1),
            (180, 323 + thick),
            (46, 320 + thick, 1),
            (37, 326),
        ]
    )
    mask = canvas.panel(sole, Cloth(tone, grain="suede", depth=0.45), round_over=8, cast=0.3)
    inner = outline([(44, 313), (120, 319), (220, 320), (320, 306), (220, 311), (110, 311)])
    canvas.panel(inner, Cloth(darker(look.trim, 0.1), grain="suede"), round_over=4)
    low = [curve([(40, 327), (110, 333), (200, 335), (290, 330), (326, 318)])]
    canvas.lines(low, darker(tone, 0.5), 1.4, 0.7, within=mask)
    if sporty:
        treads = [curve([(x, 318 + thick), (x + 4, 326 + thick)]) for x in range(52, 320, 13)]
        canvas.lines(treads, (0.05, 0.05, 0.06), 4, 0.8, within=mask)
        stripe = curve([(40, 334), (180, 342), (322, 328)])
        canvas.lines([stripe], look.trim, 3, 0.8, within=mask)


def flip_flop(canvas: Canvas, look: Look) -> None:
    """Draw a flip-flop seen from above and the side."""
    sole = outline(
        [
            (40, 292),
            (52, 262),
            (110, 250),
            (196, 236),
            (268, 214),
            (314, 222),
            (326, 250),
            (300, 286),
            (230, 308),
            (150, 324),
            (76, 326),
        ]
    )
    canvas.panel(sole + (0, 13), Cloth(darker(look.trim, 0.25), grain="smooth"), round_over=8)
    canvas.panel(sole + (0, 6), Cloth(lighter(look.trim, 0.15), grain="smooth"), round_over=8)
    bed = canvas.panel(sole, look.cloth(depth=0.3), round_over=12, centre=(180, 270), turn=-0.3)
    rim = (sole - (183, 270)) * 0.92 + (183, 270)
    canvas.seam([rim], 0.22, within=bed)
    canvas.soften(
        [
            Stroke(curve([(78, 292), (118, 286)]), 30, -0.2),
            Stroke(curve([(240, 262), (290, 246)]), 34, -0.16),
        ],
        9,
        within=bed,
    )
    strap_cloth = Cloth(look.trim, grain="leather", gloss=0.5)
    wide = 22.0 if look.has("wide") else 12.0
    for nodes in (
        [(128, 256), (166, 212), (226, 216), (272, 244)],
        [(150, 318), (196, 262), (242, 238), (272, 244)],
    ):
        canvas.panel(
            ribbon(curve(nodes), [wide, wide * 1.25, wide * 0.8, 6]),
            strap_cloth,
            round_over=6,
            cast=0.5,
        )
    canvas.panel(ellipse(272, 246, 6, 5), strap_cloth, round_over=4, cast=0.5)
