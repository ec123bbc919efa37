"""Of how many products on it is worth keeping what was read of all of them."""

_LARGE = 100_000  # products; fewer are read and sorted within a second or two


def is_large(products: int) -> bool:
    """Tell whether a catalogue of so many products is read and sorted in more than a moment."""
    return products >= _LARGE
