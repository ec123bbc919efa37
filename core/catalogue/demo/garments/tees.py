"""T-shirts, women's tops and sweaters."""

from core.catalogue.demo.canvas import Canvas, Mask, Stroke
from core.catalogue.demo.cloth import Cloth
from core.catalogue.demo.garments.emblems import emblem
from core.catalogue.demo.garments.shirts import buttons
from core.catalogue.demo.garments.upper import (
    Fit,
    body_folds,
    crease,
    hem_line,
    inside_of_neck,
    neck_line,
    sleeves,
    torso,
)
from core.catalogue.demo.geometry import (
    CENTRE,
    Line,
    curve,
    mirrored,
    outline,
    ribbon,
)
from core.catalogue.demo.look import Look
from core.catalogue.demo.palette import Colour, darker


def t_shirt(canvas: Canvas, look: Look) -> None:
    """Draw a T-shirt or polo shirt."""
    chance = look.chance()
    slim = look.has("slim")
    fit = Fit(
        neck=34,
        neck_drop=38 if look.has("v-neck") or look.has("polo") else 24,
        vee=look.has("v-neck") or look.has("polo"),
        chest=84 if slim else 92,
        waist=73 if slim else 88,
        hem=79 if slim else 92,
        length=372 if slim else 384,
    )
    cloth = look.cloth()
    length = "long" if look.has("long") else "short"
    inside_of_neck(canvas, fit, look.tone)
    arms = cloth.plain(look.trim) if look.has("raglan") else cloth
    sleeves(canvas, chance, arms, length, fit)
    _sleeve_hems(canvas, look, fit, length)
    body = canvas.panel(torso(fit), cloth, cast=0.35, round_over=17)
    if look.has("raglan"):
        _raglan(canvas, fit, arms)
    body_folds(canvas, chance, fit, body, 0.36)
    canvas.lines([hem_line(fit, 6), hem_line(fit, 8)], look.thread, 0.5, 0.4, within=body)
    if look.has("polo"):
        polo_collar(canvas, look, fit)
    else:
        neck_band(canvas, fit, look.trim if look.has("ringer") else look.tone, look)
    if look.has("emblem"):
        emblem(canvas, look, body)
    if look.has("pocket"):
        _chest_pocket(canvas, look)


def _sleeve_hems(canvas: Canvas, look: Look, fit: Fit, length: str) -> None:
    x, top = CENTRE + fit.shoulder, fit.top + 21
    if length == "long":
        line = curve([(x + 63, top + 236), (x + 48, top + 241), (x + 33, top + 239)])
        end = curve([(x + 65, top + 243), (x + 50, top + 248), (x + 34, top + 247)])
    else:
        line = curve([(x + 48, top + 81), (x + 28, top + 90), (x + 8, top + 93)])
        end = curve([(x + 50, top + 85), (x + 28, top + 94), (x + 8, top + 98)])
    if look.has("ringer") or look.has("polo"):
        canvas.lines([end, mirrored(end)], look.trim, 6, 1.0)
    canvas.seam([line, mirrored(line)], 0.3)


def _raglan(canvas: Canvas, fit: Fit, cloth: Cloth) -> None:
    yoke = outline(
        [
            (CENTRE + fit.neck, fit.top, 1),
            (CENTRE + fit.shoulder + 1, fit.top + 20, 1),
            (CENTRE + fit.chest, fit.armpit, 1),
            (CENTRE + fit.chest * 0.66, fit.armpit - 44),
            (CENTRE + fit.neck * 0.86, fit.top + 12, 1),
        ]
    )
    for shape in (yoke, mirrored(yoke)):
        mask = canvas.panel(shape, cloth, round_over=9)
        canvas.seam([shape], 0.25, within=mask)


def neck_band(canvas: Canvas, fit: Fit, tone: Colour, look: Look, width: float = 6.5) -> None:
    """Bind the neck with a ribbed band."""
    band = ribbon(neck_line(fit, 1.5), width)
    cloth = Cloth(tone, grain="rib", depth=0.35, gloss=0.05)
    mask = canvas.panel(band, cloth, round_over=3, cast=0.35)
    canvas.seam([neck_line(fit, width - 1)], 0.28)
    canvas.lines([neck_line(fit, -1)], darker(tone, 0.4), 0.6, 0.5, within=mask)


def polo_collar(canvas: Canvas, look: Look, fit: Fit) -> None:
    """Draw a knitted collar that falls open, and a short buttoned placket."""
    tone = look.trim if look.has("contrast collar") else look.tone
    low = fit.top + 34
    placket = outline(
        [
            (CENTRE - 9, low - 8, 1),
            (CENTRE + 9, low - 8, 1),
            (CENTRE + 9, low + 42, 1),
            (CENTRE - 9, low + 42, 1),
        ]
    )
    canvas.panel(placket, Cloth(tone, grain="jersey", depth=0.3), round_over=5, cast=0.4)
    canvas.seam([placket], 0.35)
    buttons(canvas, [(CENTRE, low + 10), (CENTRE, low + 29)], (0.94, 0.93, 0.9), 2.6)
    leaf = outline(
        [
            (CENTRE + 2, low + 2, 1),
            (CENTRE + 28, low + 13, 1),
            (CENTRE + 47, fit.top + 12, 1),
            (CENTRE + 32, fit.top - 12, 1),
            (CENTRE + 25, fit.top + 2),
        ]
    )
    cloth = Cloth(tone, grain="rib", depth=0.4, gloss=0.05)
    back = outline(
        [
            (CENTRE - 32, fit.top - 12, 1),
            (CENTRE, fit.top - 17),
            (CENTRE + 32, fit.top - 12, 1),
            (CENTRE + 27, fit.top - 1, 1),
            (CENTRE, fit.top - 7),
            (CENTRE - 27, fit.top - 1, 1),
        ]
    )
    canvas.panel(back, cloth, round_over=5)
    for side, shape in ((1, leaf), (-1, mirrored(leaf))):
        mask = canvas.panel(shape, cloth, turn=-side * 0.6, round_over=6, cast=0.5)
        if look.has("tipped"):
            edge = shape[:22]
            inset = edge + (-side * 2.0, -3.0)
            canvas.lines(
                [inset], look.trim if tone == look.tone else look.tone, 1.4, 0.9, within=mask
            )


def _chest_pocket(canvas: Canvas, look: Look) -> None:
    x, y = CENTRE + 28, 172.0
    shape = outline(
        [(x, y, 1), (x + 38, y, 1), (x + 38, y + 40, 1), (x + 19, y + 47, 1), (x, y + 40, 1)]
    )
    tone = look.trim if look.has("contrast pocket") else look.tone
    canvas.panel(shape, Cloth(tone, grain="jersey", depth=0.14, gloss=0), round_over=5, cast=0.3)
    canvas.seam([shape, curve([(x, y + 6), (x + 38, y + 6)])], 0.35)


def top(canvas: Canvas, look: Look) -> None:
    """Draw a women's top: sleeveless, with straps, peplum, tunic or blouse."""
    chance = look.chance()
    fit = Fit(
        neck=44 if look.has("boat") else 37,
        neck_drop=54 if look.has("v-neck") else 22 if look.has("boat") else 44,
        vee=look.has("v-neck"),
        shoulder=58 if look.has("sleeveless") else 82,
        chest=78,
        waist=68 if not look.has("flowing") else 84,
        hem=78 if not look.has("flowing") else 104,
        length=352 if not look.has("tunic") else 400,
        armpit=182,
        hem_curve=6 if not look.has("flowing") else 14,
    )
    cloth = look.cloth()
    inside_of_neck(canvas, fit, look.tone)
    if not look.has("sleeveless"):
        lengths = ("cap", "three-quarter", "long")
        length = next((word for word in lengths if look.has(word)), "short")
        flare = 15.0 if look.has("bell") else 0.0
        sleeves(canvas, chance, cloth, length, fit, flare=flare)
    body = canvas.panel(torso(fit), cloth, cast=0.35, round_over=16)
    body_folds(canvas, chance, fit, body, 0.36)
    if look.has("peplum"):
        _peplum(canvas, look, fit)
    elif look.has("flowing"):
        gathers(canvas, look, fit.armpit + 8, fit.length, 60, 98, body)
        canvas.seam(
            [
                curve(
                    [
                        (CENTRE - 74, fit.armpit + 6),
                        (CENTRE, fit.armpit + 13),
                        (CENTRE + 74, fit.armpit + 6),
                    ]
                )
            ],
            0.4,
            within=body,
        )
    neck_band(canvas, fit, look.trim if look.has("ringer") else look.tone, look, 4.5)
    if look.has("sleeveless"):
        _bound_armholes(canvas, look, fit)
    if look.has("bow"):
        bow(canvas, look, CENTRE, fit.top + fit.neck_drop + 8)
    if look.has("emblem"):
        emblem(canvas, look, body)


def _bound_armholes(canvas: Canvas, look: Look, fit: Fit) -> None:
    edge = curve(
        [
            (CENTRE + fit.shoulder - 1, fit.top + 22),
            (CENTRE + fit.shoulder - 5, (fit.top + fit.armpit) / 2 + 8),
            (CENTRE + fit.chest - 2, fit.armpit - 1),
        ]
    )
    tone = look.trim if look.has("ringer") else darker(look.tone, 0.12)
    canvas.lines([edge, mirrored(edge)], tone, 3, 0.9)
    canvas.seam([edge - (3.5, 0), mirrored(edge - (3.5, 0))], 0.25)


def _peplum(canvas: Canvas, look: Look, fit: Fit) -> None:
    waist = fit.armpit + 78
    skirt = outline(
        [
            (CENTRE - fit.waist - 2, waist, 1),
            (CENTRE, waist + 5),
            (CENTRE + fit.waist + 2, waist, 1),
            (CENTRE + 92, waist + 60),
            (CENTRE + 101, waist + 88, 1),
            (CENTRE + 52, waist + 97),
            (CENTRE, waist + 93),
            (CENTRE - 52, waist + 97),
            (CENTRE - 101, waist + 88, 1),
            (CENTRE - 92, waist + 60),
        ]
    )
    mask = canvas.panel(skirt, look.cloth(), cast=0.45, round_over=12)
    gathers(canvas, look, waist, waist + 96, fit.waist, 100, mask)


def gathers(
    canvas: Canvas,
    look: Look,
    start: float,
    end: float,
    upper: float,
    lower: float,
    mask: Mask,
    count: int = 11,
) -> None:
    """Draw folds that fan out from a seam at height `start` down to `end`."""
    chance = look.chance()
    strokes: list[Stroke] = []
    for i in range(count):
        share = -0.94 + 1.88 * (i + chance.uniform(-0.3, 0.3)) / (count - 1)
        low = end if chance.random() < 0.7 else end - (end - start) * chance.uniform(0.2, 0.5)
        reach = upper + (lower - upper) * (low - start) / (end - start)
        line = curve(
            [
                (CENTRE + share * upper, start),
                (CENTRE + share * (upper + reach) / 2 + chance.uniform(-3, 3), (start + low) / 2),
                (CENTRE + share * reach, low),
            ]
        )
        strokes += crease(line, chance.uniform(0.2, 0.48))
    canvas.soften(strokes, 3.6, within=mask)


def bow(canvas: Canvas, look: Look, x: float, y: float) -> None:
    """Tie a bow at (x, y) in the trimming's colour."""
    cloth = Cloth(look.trim, grain="smooth", gloss=0.4)
    for side in (-1, 1):
        tail = outline(
            [
                (x, y, 1),
                (x + side * 12, y + 22),
                (x + side * 19, y + 46, 1),
                (x + side * 9, y + 48, 1),
                (x + side * 4, y + 24),
            ]
        )
        loop = outline(
            [
                (x, y, 1),
                (x + side * 16, y - 12),
                (x + side * 26, y - 6),
                (x + side * 24, y + 9),
                (x + side * 12, y + 8),
            ]
        )
        canvas.panel(tail, cloth, round_over=4, cast=0.4)
        canvas.panel(loop, cloth, round_over=5, cast=0.4)
    knot = outline([(x - 5, y - 5), (x + 5, y - 5), (x + 5, y + 6), (x - 5, y + 6)])
    canvas.panel(knot, cloth, round_over=4, cast=0.5)


def sweater(canvas: Canvas, look: Look) -> None:
    """Draw a sweater or cardigan with ribbed hem, cuffs and neck."""
    chance = look.chance()
    vee = look.has("v-neck") or look.has("cardigan")
    fit = Fit(
        neck=33,
        neck_drop=66 if look.has("cardigan") else 46 if vee else 25,
        vee=vee,
        chest=94,
        waist=88,
        hem=84,
        length=382,
        top=86,
    )
    cloth = look.cloth(depth=0.46, gloss=0.05)
    inside_of_neck(canvas, fit, look.tone)
    if not look.has("sleeveless"):
        sleeves(canvas, chance, cloth, "long", fit, creases=6)
        _cuffs(canvas, look, fit)
    body = canvas.panel(torso(fit), cloth, cast=0.45, round_over=19)
    body_folds(canvas, chance, fit, body, 0.3)
    _ribbed_hem(canvas, look, fit, body)
    if look.has("sleeveless"):
        _bound_armholes(canvas, look, fit)
    if look.has("cardigan"):
        _button_band(canvas, look, fit, body)
    if look.has("roll neck"):
        _roll_neck(canvas, look, fit)
    else:
        tone = look.trim if look.has("ringer") else look.tone
        neck_band(canvas, fit, tone, look, 10)


def _rib(look: Look) -> Cloth:
    tone = look.trim if look.has("ringer") else look.tone
    return Cloth(darker(tone, 0.06), grain="rib", depth=0.35, gloss=0.04)


def _cuffs(canvas: Canvas, look: Look, fit: Fit) -> None:
    x, top = CENTRE + fit.shoulder, fit.top + 21
    cuff = outline(
        [
            (x + 60, top + 218, 1),
            (x + 61, top + 254, 1),
            (x + 38, top + 257, 1),
            (x + 29, top + 221, 1),
            (x + 45, top + 222),
        ]
    )
    for side, shape in ((1, cuff), (-1, mirrored(cuff))):
        canvas.panel(shape, _rib(look), turn=-side * 0.2, round_over=6)
        canvas.seam([shape[-20:]], 0.2)


def _ribbed_hem(canvas: Canvas, look: Look, fit: Fit, body: Mask) -> None:
    low, high = hem_line(fit, 0), hem_line(fit, 26)
    band: Line = outline([(p[0], p[1], 1) for p in (*high[::8], *low[::-8])])
    canvas.panel(band, _rib(look), round_over=9)
    canvas.soften([Stroke(hem_line(fit, 29), 5, -0.4)], 2.5, within=body)


def _roll_neck(canvas: Canvas, look: Look, fit: Fit) -> None:
    top = fit.top
    roll = outline(
        [
            (CENTRE - 31, top - 24),
            (CENTRE, top - 29),
            (CENTRE + 31, top - 24),
            (CENTRE + 38, top + 4),
            (CENTRE + 24, top + 19),
            (CENTRE, top + 24),
            (CENTRE - 24, top + 19),
            (CENTRE - 38, top + 4),
        ]
    )
    mask = canvas.panel(roll, _rib(look), round_over=10, cast=0.5)
    fold = curve([(CENTRE - 33, top - 8), (CENTRE, top - 1), (CENTRE + 33, top - 8)])
    canvas.soften(crease(fold, 0.5), 2.5, within=mask)


def _button_band(canvas: Canvas, look: Look, fit: Fit, body: Mask) -> None:
    low = fit.top + fit.neck_drop
    band = outline(
        [
            (CENTRE - 8, low - 6, 1),
            (CENTRE + 8, low - 6, 1),
            (CENTRE + 8, fit.length, 1),
            (CENTRE - 8, fit.length, 1),
        ]
    )
    canvas.panel(band, _rib(look), round_over=5, cast=0.4)
    places = [(CENTRE, low + 12 + i * (fit.length - low - 28) / 4) for i in range(5)]
    buttons(canvas, places, (0.3, 0.22, 0.16) if not look.has("pale buttons") else (0.93,) * 3, 4)
