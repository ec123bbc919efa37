"""What catalogues call colours, and which colours they are."""

import colorsys
from collections.abc import Mapping

from core.catalogue.labels import plain

_SHADES: Mapping[str, str] = {
    "beige": "#d9c7a3",
    "black": "#1b1b1d",
    "blue": "#2f66c4",
    "bronze": "#a9713a",
    "brown": "#6f4a2f",
    "burgundy": "#6b1530",
    "charcoal": "#3f444b",
    "coffee brown": "#53382a",
    "copper": "#b8693f",
    "cream": "#f5ecd3",
    "fluorescent green": "#7cf03a",
    "gold": "#cfa63d",
    "green": "#2f8a4a",
    "grey": "#8d9096",
    "grey melange": "#a9abb0",
    "khaki": "#a6976a",
    "lavender": "#b7a5dc",
    "lime green": "#8fcb3b",
    "magenta": "#c4227f",
    "maroon": "#701e2b",
    "mauve": "#a98199",
    "metallic": "#9da3ab",
    "mushroom brown": "#a48d7c",
    "mustard": "#d3a12b",
    "navy blue": "#1f2c55",
    "nude": "#e3bfa6",
    "off white": "#f4f0e6",
    "olive": "#6e7136",
    "orange": "#ea7d2b",
    "peach": "#f6b48f",
    "pink": "#e87ba4",
    "purple": "#6d3f96",
    "red": "#c9272e",
    "rose": "#d9577c",
    "rust": "#a5482a",
    "sea green": "#2f9c86",
    "silver": "#c3c7cd",
    "skin": "#e8bd9b",
    "steel": "#7f8994",
    "tan": "#c29566",
    "taupe": "#8b7b6f",
    "teal": "#1f7f83",
    "turquoise blue": "#2fb3c4",
    "white": "#ffffff",
    "yellow": "#f2cf3a",
}
_SEVERAL = frozenset({"multi", "multicolour", "multicolor", "multi colour"})
_LEAST_COLOURFUL = 0.11
"""The difference between the strongest and the weakest of red, green and blue, of 1; a colour that
has less is a neutral one."""

_HUES = 12  # around the circle; within one, light comes before dark
_TURN = 1 / 24  # so that reds do not lie on both sides of the start


def shade_of(name: str, *, whole: bool = False) -> str | None:
    """Give the colour of a name as #rrggbb; None when it is not known.

    Unless the `whole` name must be known, one that begins with other words is known by what it ends
    with: "Washed Navy Blue".
    """
    words = name.casefold().split()
    for start in range(1 if whole and words else len(words)):
        shade = _SHADES.get(" ".join(words[start:]))
        if shade is not None:
            return shade
    return None


def is_several(name: str) -> bool:
    """Tell whether a name stands for several colours at once."""
    return plain(name) in _SEVERAL


def circle_place(name: str) -> tuple[float, ...]:
    """Give what to sort a colour's name by: around the colour circle, then neutrals from light to
    dark, then several colours, then names that are not known.
    """
    if is_several(name):
        return (2, 0, 0)
    shade = shade_of(name)
    if shade is None:
        return (3, 0, 0)
    parts = [int(shade[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    hue, lightness, _ = colorsys.rgb_to_hls(*parts)
    if max(parts) - min(parts) < _LEAST_COLOURFUL:
        return (1, -lightness, 0)
    return (0, int((hue + _TURN) % 1 * _HUES), -lightness)
