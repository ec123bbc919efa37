"""What people call the recommenders, and what each of them does in a line."""

from collections.abc import Mapping

from core.words import worded

SAME_TYPE = "same-type"
LOOK_ALIKES = "look-alikes"
BLEND = "blend"

TITLES: Mapping[str, str] = {
    SAME_TYPE: worded("Recommenders", "Same type"),
    LOOK_ALIKES: worded("Recommenders", "Look-alikes"),
    BLEND: worded("Recommenders", "Blend"),
}
"""The recommenders of the window, in the order they are offered; shown are they `spoken`."""

EXPLANATIONS: Mapping[str, str] = {
    SAME_TYPE: worded(
        "Recommenders", "Of the article type the picture shows, the most alike first"
    ),
    LOOK_ALIKES: worded("Recommenders", "What looks like it, of whatever article type"),
    BLEND: worded("Recommenders", "Looks, type, colour and gender weighed together"),
}
