"""What people call the recommenders, and what each of them does in a line."""

from collections.abc import Mapping

SAME_TYPE = "same-type"
LOOK_ALIKES = "look-alikes"
BLEND = "blend"

TITLES: Mapping[str, str] = {SAME_TYPE: "Same type", LOOK_ALIKES: "Look-alikes", BLEND: "Blend"}
"""The recommenders of the window, in the order they are offered."""

EXPLANATIONS: Mapping[str, str] = {
    SAME_TYPE: "Of the article type the picture shows, the most alike first",
    LOOK_ALIKES: "What looks like it, of whatever article type",
    BLEND: "Looks, type, colour and gender weighed together",
}
