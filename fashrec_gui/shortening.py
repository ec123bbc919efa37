"""Names that people gave, in menus and lines that are no wider than they ought to be."""

_LONGEST = 48  # characters


def shortened(name: str, longest: int = _LONGEST) -> str:
    """Give a name with its middle left out where it is longer than so many characters.

    Both ends stay, for names that begin alike differ there.
    """
    if len(name) <= longest:
        return name
    end = (longest - 1) // 2
    return f"{name[: longest - 1 - end]}…{name[len(name) - end :]}"


def shortened_in_menu(name: str, longest: int = _LONGEST) -> str:
    """Give a name so for a menu or a button, where a lone & would mark a key."""
    return shortened(name, longest).replace("&", "&&")
