"""Words about lists."""


def counted(count: int) -> str:
    """Give a number of products in words."""
    return "1 product" if count == 1 else f"{count:,} products"
