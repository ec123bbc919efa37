"""How many products rules have pinned, boosted, buried or put out, in words."""

from core.rules.changes import BOOSTED, BURIED, PINNED, PUT_OUT
from fashrec_gui.language import Speaker

Changes = Speaker("Changes")


def counted_changes(kind: str, count: int) -> str:
    """Say that rules did something to so many products: "3 pinned"."""
    if kind == PINNED:
        return Changes.tr("%Ln pinned", "", count)
    if kind == BOOSTED:
        return Changes.tr("%Ln boosted", "", count)
    if kind == BURIED:
        return Changes.tr("%Ln buried", "", count)
    if kind == PUT_OUT:
        return Changes.tr("%Ln excluded", "", count)
    return Changes.tr("%Ln made way", "", count)
