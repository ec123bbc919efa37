"""Words about lists."""

from core.words import worded


def counted(count: int) -> str:
    """Give a number of products in words."""
    if count == 1:
        return worded("Lists", "1 product")
    return worded("Lists", "{count:,} products").filled(count=count)
