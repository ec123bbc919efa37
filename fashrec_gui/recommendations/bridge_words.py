"""How far recommendations may lead away from the article type asked about.

From 0, only the same type, over `NEUTRAL` to 1, other parts of the catalogue in the same style.
"""

NEUTRAL = 0.5


def bridge_words(bridge: float) -> str:
    """Say in a few words what a bridge does to a list; "" for the neutral one."""
    if bridge == NEUTRAL:
        return ""
    if bridge <= 0:
        return "Only the same type"
    if bridge >= 1:
        return "From other parts of the catalogue"
    share = f"{abs(bridge - NEUTRAL) / NEUTRAL:.0%}"
    if bridge < NEUTRAL:
        return f"Towards the same type ({share})"
    return f"Towards other parts ({share})"
