"""Shoes and heels, seen from the side, the toe to the right."""

from core.catalogue.demo.canvas import Canvas, Stroke
from core.catalogue.demo.cloth import Cloth
from core.catalogue.demo.geometry import (
    Line,
    Node,
    curve,
    dashes,
    ellipse,
    outline,
    ribbon,
)
from core.catalogue.demo.look import Look
from core.catalogue.demo.palette import Colour, colour, darker, lighter

_RUBBER: Colour = (0.93, 0.92, 0.89)


def casual_shoe(canvas: Canvas, look: Look) -> None:
    """Draw a sneaker (low or high), a slip-on or a loafer."""
    if look.has("loafer"):
        _loafer(canvas, look)
        return
    high = look.has("high")
    collar = 186.0 if high else 236.0
    cloth = look.cloth(gloss=0.35 if look.grain == "leather" else 0.1)
    lining = outline(
        [
            (52, collar + 4),
            (84, collar - 8),
            (128, collar - 6),
            (150, collar + 6),
            (120, collar + 26),
            (70, collar + 22),
        ]
    )
    canvas.panel(lining, Cloth(darker(look.trim, 0.35), grain="jersey", depth=0.5), round_over=9)
    if not look.has("slip-on"):
        tongue = outline(
            [
                (120, collar + 4, 1),
                (136, collar - 24),
                (160, collar - 20),
                (232, 268, 1),
                (190, 290, 1),
            ]
        )
        canvas.panel(tongue, cloth.plain(darker(look.tone, 0.1)), round_over=9)
    upper = outline([
        (44, 318, 1), (43, 280), (48, collar + 18), (54, collar, 1), (84, collar + 17),
        (128, collar + 8), (146, collar - 2, 1), (178, 246), (220, 268), (266, 278),
        (304, 292), (320, 318, 1)])  # fmt: skip
    mask = canvas.panel(upper, cloth, round_over=16, centre=(180, 280), turn=0.12)
    _upper_folds(canvas, look)
    heel = outline([(42, 320, 1), (42, 280), (48, collar + 26, 1), (70, collar + 46), (86, 320, 1)])
    back = canvas.panel(heel, cloth.plain(look.trim), round_over=9, cast=0.3)
    canvas.seam([curve([(70, collar + 46), (79, 290), (86, 320)])], 0.4, within=back)
    if look.has("toe cap"):
        toe = outline([(266, 320, 1), (268, 296), (276, 281, 1), (306, 292), (321, 318, 1)])
        canvas.panel(toe, Cloth(_RUBBER, grain="smooth", gloss=0.3), round_over=9, cast=0.25)
    if look.has("stripes"):
        bars = [ribbon(curve([(x, 262), (x - 16, 318)]), 8) for x in (142, 162, 182)]
        for bar in bars:
            canvas.panel(bar, cloth.plain(look.trim), round_over=4, cast=0.3)
    if look.has("swoosh"):
        band = outline([(92, 300), (140, 306), (206, 276, 1), (150, 294), (104, 282, 1)])
        canvas.panel(band, cloth.plain(look.trim), round_over=4, cast=0.3)
    canvas.seam([curve([(150, collar + 8), (186, 270), (224, 290), (262, 318)])], 0.35, within=mask)
    if look.has("slip-on"):
        gore = outline([(132, collar + 12, 1), (164, 248, 1), (158, 278), (140, 268)])
        canvas.panel(gore, Cloth(darker(look.trim, 0.2), grain="rib"), round_over=5)
    else:
        _laces(canvas, look, (152, collar + 8), (222, 271), 7 if high else 5)
    _rubber_sole(canvas, look)


def _upper_folds(canvas: Canvas, look: Look) -> None:
    strokes = [
        Stroke(curve([(240, 276), (246, 296), (238, 314)]), 7, -0.25),
        Stroke(curve([(250, 280), (258, 298), (252, 314)]), 6, 0.18),
        Stroke(curve([(90, 262), (140, 276), (200, 290)]), 14, 0.16),
        Stroke(curve([(284, 292), (304, 300)]), 9, 0.35 if look.grain == "leather" else 0.16),
    ]
    canvas.soften(strokes, 5)


def _laces(
    canvas: Canvas, look: Look, start: tuple[float, float], end: tuple[float, float], count: int
) -> None:
    tone = colour(look.third)
    lines: list[Line] = []
    eyelets: list[Line] = []
    for i in range(count):
        share = i / (count - 1)
        x = start[0] + (end[0] - start[0]) * share
        y = start[1] + (end[1] - start[1]) * share**0.9
        lines.append(curve([(x - 7, y + 9), (x + 4, y - 2), (x + 15, y - 7)]))
        eyelets.append(ellipse(x - 8, y + 10, 2.6))
    canvas.fill(*eyelets, colour=(0.2, 0.2, 0.2))
    canvas.lines([line + (1, 2.0) for line in lines], (0, 0, 0), 4.4, 0.4)
    canvas.lines(lines, darker(tone, 0.15), 4.4, 1.0, beyond=True)
    canvas.lines([line - (0, 0.6) for line in lines], tone, 2.6, 1.0)


def _rubber_sole(canvas: Canvas, look: Look) -> None:
    thick = 26 if look.has("platform") else 17
    low = 314 + thick
    tone = colour("Gum") if look.has("gum sole") else _RUBBER
    sole = outline(
        [
            (38, 311, 1),
            (120, 318),
            (230, 317),
            (304, 309),
            (326, 306, 1),
            (328, low - 10),
            (316, low, 1),
            (180, low + 1),
            (44, low, 1),
            (37, low - 10),
        ]
    )
    mask = canvas.panel(sole, Cloth(tone, grain="smooth", depth=0.4), round_over=6, cast=0.35)
    lines = [curve([(38, 318), (120, 325), (230, 324), (306, 316), (327, 312)])]
    canvas.lines(lines, look.trim, 1.8, 0.9, within=mask)
    canvas.lines(
        [curve([(42, low - 3), (180, low - 2), (318, low - 3)])],
        darker(tone, 0.6),
        3,
        0.6,
        within=mask,
    )


def _loafer(canvas: Canvas, look: Look) -> None:
    _dress_upper(canvas, look, slip_on=True)
    saddle = outline([(150, 262, 1), (196, 262, 1), (214, 322, 1), (158, 324, 1), (152, 290)])
    canvas.panel(saddle, look.cloth(gloss=0.5), round_over=8, cast=0.4)
    canvas.lines(dashes(curve([(154, 266), (160, 322)]), 2.4, 1.6), look.thread, 0.8, 0.7)
    _leather_sole(canvas, look, heel=10)


def formal_shoe(canvas: Canvas, look: Look) -> None:
    """Draw an oxford, derby, monk strap, brogue or ankle boot."""
    _dress_upper(canvas, look, slip_on=look.has("monk"), boot=look.has("boot"))
    cloth = look.cloth(gloss=0.55)
    quarter = outline(
        [
            (46, 320, 1),
            (46, 280),
            (56, 254, 1),
            (110, 266),
            (150, 254, 1),
            (186, 274),
            (192, 300),
            (158, 322, 1),
        ]
    )
    mask = canvas.panel(quarter, cloth, round_over=10, cast=0.4)
    canvas.lines(dashes(quarter[24:60] + (-2.0, 1.5), 2.2, 1.5), look.thread, 0.7, 0.7, within=mask)
    cap = curve([(262, 322), (256, 304), (266, 288)])
    if not look.has("plain toe"):
        canvas.seam([cap, cap - (4, 0)], 0.5)
    if look.has("brogue"):
        dots = [ellipse(float(x), float(y), 1.2) for x, y in cap[::2] - (8, 0)]
        wing = curve([(262, 290), (236, 300), (214, 318)])
        dots += [ellipse(float(x), float(y), 1.2) for x, y in wing[::2]]
        canvas.fill(*dots, colour=darker(look.tone, 0.75), opacity=0.9)
        canvas.seam([wing + (3, 3)], 0.4)
    if look.has("monk"):
        strap = ribbon(curve([(98, 300), (150, 280), (196, 270)]), [16, 13, 11])
        canvas.panel(strap, cloth, round_over=6, cast=0.5)
        canvas.lines([ellipse(164, 277, 8, 9)], (0.8, 0.74, 0.6), 2.4, 1.0)
    else:
        top = (148.0, 206.0) if look.has("boot") else (150.0, 258.0)
        count = 6 if look.has("boot") else 4
        for i in range(count):
            x, y = top[0] + i * 34 / (count - 1), top[1] + i * (282 - top[1]) / (count - 1)
            lace = curve([(x - 3, y + 8), (x + 7, y - 1), (x + 16, y - 5)])
            canvas.lines([lace + (0.8, 1.8)], (0, 0, 0), 3.6, 0.4)
            canvas.lines([lace], darker(look.tone, 0.35), 3.0, 1.0, beyond=True)
    _leather_sole(canvas, look, heel=13)


def _dress_upper(canvas: Canvas, look: Look, *, slip_on: bool, boot: bool = False) -> None:
    collar = 184.0 if boot else 246.0
    cloth = look.cloth(gloss=0.55, depth=0.5)
    lining = outline(
        [
            (58, collar + 4),
            (96, collar - 5),
            (136, collar),
            (150, collar + 10),
            (110, collar + 22),
            (70, collar + 18),
        ]
    )
    canvas.panel(lining, Cloth(colour("Tan"), grain="leather", depth=0.6), round_over=8)
    tongue = outline(
        [(128, collar + 6, 1), (146, collar - 12), (160, collar - 6), (206, 282, 1), (172, 290, 1)]
    )
    if not slip_on:
        canvas.panel(tongue, cloth, round_over=7)
    point = 336.0 if look.has("pointed") else 326.0
    upper = outline([
        (44, 322, 1), (44, 288), (52, collar + 20), (57, collar, 1), (100, collar + 14),
        (148, collar + 6, 1), (184, 268), (222, 281), (270, 288), (point - 22, 300),
        (point, 322, 1)])  # fmt: skip
    canvas.panel(upper, cloth, round_over=16)
    strokes = [
        Stroke(curve([(270, 296), (point - 26, 303), (point - 12, 313)]), 6, 0.7),
        Stroke(curve([(206, 288), (250, 296)]), 7, 0.4),
        Stroke(curve([(58, 280), (62, 306)]), 8, 0.42),
        Stroke(curve([(226, 290), (220, 314)]), 5, -0.4),
        Stroke(curve([(238, 292), (233, 316)]), 4, -0.3),
    ]
    canvas.soften(strokes, 4.2)


def _leather_sole(canvas: Canvas, look: Look, heel: float) -> None:
    tip = 342 if look.has("pointed") else 332
    tone = colour("Gum") if look.has("gum sole") else (0.13, 0.1, 0.09)
    cloth = Cloth(tone, grain="smooth", depth=0.35, gloss=0.4)
    block = outline([(42, 324, 1), (112, 324, 1), (106, 328 + heel, 1), (45, 328 + heel, 1)])
    canvas.panel(block, cloth, round_over=6)
    sole = outline(
        [
            (40, 315, 1),
            (130, 315),
            (220, 316),
            (300, 316),
            (tip, 315, 1),
            (tip - 4, 330),
            (290, 328 + heel, 1),
            (224, 327 + heel),
            (150, 330),
            (40, 328, 1),
        ]
    )
    mask = canvas.panel(sole, cloth, round_over=4, cast=0.3)
    canvas.lines(
        [curve([(42, 321), (130, 324), (220, 327), (300, 324), (tip, 321)])],
        lighter(tone, 0.35),
        0.8,
        0.7,
        within=mask,
    )


def heel(canvas: Canvas, look: Look) -> None:
    """Draw a pump with a stiletto, block, kitten or wedge heel; open toe, slingback or strap."""
    rise = 62.0 if look.has("kitten") else 118.0 if look.has("stiletto") else 96.0
    floor = 350.0
    back = floor - rise
    cloth = look.cloth(gloss=0.6, depth=0.5)
    inner = outline(
        [
            (56, back - 34),
            (90, back - 16),
            (150, 292 - rise * 0.12),
            (210, 318),
            (150, 314),
            (80, back - 2),
        ]
    )
    canvas.panel(inner, Cloth(colour("Beige"), grain="smooth", depth=0.4), round_over=7)
    _heel_block(canvas, look, back, floor)
    upper_top: list[Node] = [
        (52, back - 40, 1),
        (70, back - 16),
        (110, back + 22),
        (166, 312 - rise * 0.06),
        (214, 312),
        (240, 304, 1),
    ]
    if look.has("slingback") or look.has("strap"):
        upper_top = [
            (60, back - 4, 1),
            (110, back + 26),
            (160, 318 - rise * 0.06),
            (214, 312),
            (240, 304, 1),
        ]
    toe = 306.0 if look.has("open toe") else 330.0
    upper = outline(
        [
            *upper_top,
            (278, 318),
            (toe - 8, 334),
            (toe, 345, 1),
            (250, 348),
            (200, 346),
            (140, 318 + (rise < 80) * 8),
            (92, back + 34),
            (56, back + 10, 1),
        ]
    )
    canvas.panel(upper, cloth, round_over=11, centre=(180, 300))
    canvas.soften(
        [
            Stroke(curve([(250, 318), (286, 332)]), 6, 0.6),
            Stroke(curve([(74, back + 4), (120, back + 40)]), 7, 0.3),
        ],
        4,
    )
    sole = ribbon(
        curve([(54, back + 10), (94, back + 36), (146, 326), (204, 348), (260, 350), (326, 347)]),
        [6, 5, 4, 5, 5, 4],
    )
    canvas.panel(sole, Cloth(darker(look.tone, 0.55), grain="smooth"), round_over=3)
    _heel_straps(canvas, look, back)
    if look.has("bow"):
        _toe_bow(canvas, cloth.plain(look.trim))


def _toe_bow(canvas: Canvas, cloth: Cloth) -> None:
    for side in (-1, 1):
        loop = outline(
            [
                (244, 305, 1),
                (244 + side * 16, 292),
                (244 + side * 22, 306),
                (244 + side * 12, 314),
            ]
        )
        canvas.panel(loop, cloth, round_over=5, cast=0.4)
    canvas.panel(ellipse(244, 304, 5), cloth, round_over=4, cast=0.4)


def _heel_block(canvas: Canvas, look: Look, back: float, floor: float) -> None:
    cloth = look.cloth(gloss=0.5).plain(darker(look.tone, 0.12))
    if look.has("wedge"):
        shape = outline(
            [
                (54, back + 4, 1),
                (96, back + 34),
                (150, 324),
                (210, 346, 1),
                (208, floor, 1),
                (58, floor, 1),
                (50, back + 50),
            ]
        )
        cloth = Cloth(colour("Tan"), grain="straw", depth=0.4)
    elif look.has("block"):
        shape = outline(
            [
                (54, back + 4, 1),
                (100, back + 30, 1),
                (94, floor, 1),
                (56, floor, 1),
                (50, back + 46),
            ]
        )
    else:
        shape = outline(
            [
                (53, back + 2, 1),
                (96, back + 32, 1),
                (74, back + 50),
                (67, floor - 4, 1),
                (60, floor - 4, 1),
                (56, back + 52),
            ]
        )
        canvas.fill(
            outline([(59, floor - 6, 1), (69, floor - 6, 1), (69, floor, 1), (59, floor, 1)]),
            colour=(0.1, 0.1, 0.1),
        )
    canvas.panel(shape, cloth, round_over=7)


def _heel_straps(canvas: Canvas, look: Look, back: float) -> None:
    cloth = look.cloth(gloss=0.4).plain()
    if look.has("slingback"):
        band = ribbon(curve([(66, back), (44, back - 30), (66, back - 48), (112, back + 4)]), 7)
        canvas.panel(band, cloth, round_over=3, cast=0.3)
    if look.has("strap"):
        cuff = outline([(52, back + 8, 1), (48, back - 56), (66, back - 60, 1), (80, back + 16, 1)])
        canvas.panel(cuff, cloth, round_over=6)
        band = ribbon(curve([(52, back - 52), (84, back - 44), (122, back - 52)]), 9)
        canvas.panel(band, cloth, round_over=4, cast=0.3)
        canvas.lines([ellipse(86, back - 45, 6)], (0.85, 0.78, 0.6), 2, 1)
