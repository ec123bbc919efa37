"""The colours of the demo's products, by the names that a catalogue gives them."""

Colour = tuple[float, float, float]
"""Red, green and blue from 0 to 1."""

_HEX = {
    "Black": "#232327",
    "White": "#f1f1ef",
    "Off White": "#ece6d6",
    "Cream": "#ecdfc0",
    "Beige": "#d3bd98",
    "Khaki": "#a8956b",
    "Tan": "#b57c48",
    "Brown": "#6a4229",
    "Coffee Brown": "#46301f",
    "Rust": "#a8482a",
    "Orange": "#e5752b",
    "Mustard": "#d2992a",
    "Yellow": "#f0cb3f",
    "Olive": "#666a3a",
    "Green": "#2f7a49",
    "Sea Green": "#3f9d82",
    "Teal": "#1d6d75",
    "Turquoise Blue": "#38a9b8",
    "Blue": "#3e6fb0",
    "Navy Blue": "#22305a",
    "Lavender": "#ab9bcf",
    "Purple": "#643d84",
    "Mauve": "#a67890",
    "Magenta": "#b72a78",
    "Pink": "#e58fa8",
    "Peach": "#f1ae8d",
    "Red": "#bd2532",
    "Maroon": "#6b1c2b",
    "Burgundy": "#551a2e",
    "Grey": "#8d9095",
    "Grey Melange": "#b0b2b5",
    "Charcoal": "#44474d",
    "Silver": "#c3c6ca",
    "Steel": "#8f979e",
    "Gold": "#cfa650",
    "Copper": "#b06f4c",
    "Light Blue": "#9dbbdc",
    "Ice": "#d8e4ee",
    "Indigo": "#2f3f63",
    "Mid Denim": "#4a6791",
    "Pale Denim": "#8ba8c8",
    "Gum": "#b98a55",
    "Ivory": "#f6f0e2",
}

NAMES = frozenset(_HEX)
"""All colours there are, those for trimmings included."""


def colour(name: str) -> Colour:
    """Return the colour called `name`.

    Raises:
        KeyError: when there is none of that name.
    """
    code = _HEX[name]
    red, green, blue = (int(code[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def mixed(first: Colour, second: Colour, share: float) -> Colour:
    """Return the colour at `share` of the way from `first` to `second`."""
    red, green, blue = (a + (b - a) * share for a, b in zip(first, second, strict=True))
    return red, green, blue


def darker(base: Colour, share: float) -> Colour:
    """Return `base` mixed with a warm black."""
    return mixed(base, (0.04, 0.035, 0.04), share)


def lighter(base: Colour, share: float) -> Colour:
    """Return `base` mixed with white."""
    return mixed(base, (1.0, 1.0, 1.0), share)


def lightness(base: Colour) -> float:
    """Return how bright a colour looks, from 0 (black) to 1 (white)."""
    return 0.299 * base[0] + 0.587 * base[1] + 0.114 * base[2]
