"""Which products the demo holds: rows of a catalogue, and how each of them is drawn."""

import csv
import io
import random
from collections import Counter
from dataclasses import dataclass, fields

from core.catalogue.demo.look import Look
from core.catalogue.demo.palette import NAMES
from core.catalogue.demo.ranges import RANGES, Range


@dataclass(frozen=True, slots=True)
class Row:
    """One line of styles.csv; the fields are its columns, in order."""

    id: str
    gender: str
    masterCategory: str  # noqa: N815 - the columns' own names
    subCategory: str  # noqa: N815
    articleType: str  # noqa: N815
    baseColour: str  # noqa: N815
    season: str
    year: str
    usage: str
    productDisplayName: str  # noqa: N815


COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(Row))


@dataclass(frozen=True, slots=True)
class Item:
    """A product of the demo."""

    row: Row
    look: Look


_BRANDS = {
    "Apparel": ("Northlake", "Marisol & Finch", "Alder Row", "Tideway", "Quince", "Fenwater"),
    "Footwear": ("Cobblewick", "Stridewell", "Marlpit", "Tideway", "Pelham Lane"),
    "Accessories": ("Harrowgate", "Osier", "Lumen & Lathe", "Northlake", "Pelham Lane"),
}

_SHOWN_AS = {
    "Mid Denim": "Blue",
    "Pale Denim": "Blue",
    "Light Blue": "Blue",
    "Ice": "White",
    "Indigo": "Navy Blue",
}
"""Colours of cloth that a catalogue files under a plainer name."""

_PATTERN_WORDS = {
    "pinstripe": "Pinstriped",
    "striped": "Striped",
    "hooped": "Striped",
    "breton": "Striped",
    "multi-stripe": "Striped",
    "gingham": "Checked",
    "tartan": "Tartan",
    "windowpane": "Checked",
    "dotted": "Dotted",
    "argyle": "Argyle",
    "chevron": "Zigzag",
    "diagonal": "Striped",
    "camouflage": "Camouflage",
    "colour-block": "Colour Block",
    "floral": "Floral",
    "leopard": "Leopard Print",
}

_SEASONS = ("Spring", "Summer", "Fall", "Winter")
_WARM = frozenset({"Sweaters", "Jackets", "Scarves"})
_COOL = frozenset({"Shorts", "Sandals", "Flip Flops", "Sunglasses", "Dresses", "Skirts"})
_SERIES = ("Harbour", "Meadow", "Studio", "Weekend", "Ember")


def assortment() -> list[Item]:
    """Return all products of the demo, always the same ones in the same order.

    The types are mixed as in a real catalogue, each spread evenly over the whole, so that the first
    screen already shows what there is.
    """
    placed = []
    for number, line in enumerate(RANGES):
        items = _items(number, line)
        start = random.Random(f"place of {line.article_type}").random()
        placed += [((place + start) / len(items), item) for place, item in enumerate(items)]
    return [item for _, item in sorted(placed, key=lambda pair: pair[0])]


def styles_csv(items: list[Item]) -> str:
    """Return the text of the catalogue's styles.csv, header first."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for item in items:
        writer.writerow([getattr(item.row, column) for column in COLUMNS])
    return text.getvalue()


def _items(number: int, line: Range) -> list[Item]:
    chance = random.Random(f"assortment {line.article_type}")
    items = []
    for place, (cut, finish) in enumerate(_pairs(line, chance)):
        product_id = str(10001 + number * 100 + place)
        items.append(_item(product_id, line, cut, finish, chance))
    return items


def _pairs(line: Range, chance: random.Random) -> list[tuple[str, str]]:
    """Return different pairs of cut and finish, every cut and finish about equally often."""
    used: Counter[str] = Counter()
    taken: set[tuple[str, str]] = set()
    pairs = []
    for place in range(line.count):
        cut = line.cuts[place % len(line.cuts)]
        open_finishes = [
            f for f in line.finishes if (cut, f) not in taken and _suits(line.article_type, cut, f)
        ]
        if not open_finishes:
            continue
        least = min(used[f] for f in open_finishes)
        finish = chance.choice([f for f in open_finishes if used[f] == least])
        used[finish] += 1
        taken.add((cut, finish))
        pairs.append((cut, finish))
    return pairs


def _suits(article_type: str, cut: str, finish: str) -> bool:
    """Tell whether a finish can be had in a cut: denim is dyed blue, grey or black, and plain."""
    material = cut.rsplit("|", 1)[1]
    base = finish.split(":")[0].split("/")[0]
    denim_colour = base in ("Mid Denim", "Pale Denim", "Indigo", "Ice")
    if material == "denim":
        return ":" not in finish and (denim_colour or base in ("Black", "Grey", "Navy Blue"))
    metal = base in ("Steel", "Silver", "Gold", "Copper")
    if article_type == "Watches":
        return metal == ("bracelet" in cut)
    if "biker" in cut:
        return ":" not in finish and not denim_colour and base not in ("Purple", "Orange")
    if "blazer" in cut:
        return base not in ("Orange", "Red", "Purple", "Khaki") and not denim_colour
    if "emblem" in cut or "polo" in cut:
        return ":" not in finish
    return article_type == "Shirts" or not denim_colour


def _item(product_id: str, line: Range, cut: str, finish: str, chance: random.Random) -> Item:
    gender, usage, noun, words, material = cut.split("|")
    look = _look(product_id, words, finish, material)
    shown = _SHOWN_AS.get(look.base, look.base)
    row = Row(
        id=product_id,
        gender=gender,
        masterCategory=line.master_category,
        subCategory=line.sub_category,
        articleType=line.article_type,
        baseColour=shown,
        season=_season(line.article_type, chance),
        year=str(chance.choice((2023, 2024, 2024, 2025, 2025, 2026))),
        usage=usage,
        productDisplayName=_name(line, gender, noun, shown, look.pattern, chance),
    )
    return Item(row, look)


def _look(product_id: str, words: str, finish: str, material: str) -> Look:
    colours, _, print_ = finish.partition(":")
    pattern, _, scale = print_.partition("*")
    names = [*colours.split("/"), "White", "White"]
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        raise KeyError(f"the palette has no {unknown[0]}")
    return Look(
        cut=frozenset(word.strip() for word in words.split(",")),
        base=names[0],
        second=names[1],
        third=names[2],
        pattern=pattern,
        scale=float(scale) if scale else 1.0,
        grain=material,
        seed=f"product {product_id}",
    )


def _season(article_type: str, chance: random.Random) -> str:
    if article_type in _WARM:
        return chance.choice(("Fall", "Winter"))
    if article_type in _COOL:
        return chance.choice(("Spring", "Summer", "Summer"))
    return chance.choice(_SEASONS)


def _name(
    line: Range, gender: str, noun: str, shown: str, pattern: str, chance: random.Random
) -> str:
    brand = chance.choice(_BRANDS[line.master_category])
    series = f' "{chance.choice(_SERIES)}"' if chance.random() < 0.04 else ""
    printed = f" {_PATTERN_WORDS[pattern]}" if pattern else ""
    pack = ", Pack of 2" if line.article_type == "Socks" and chance.random() < 0.4 else ""
    return f"{brand}{series} {gender}{printed} {shown} {noun}{pack}"
