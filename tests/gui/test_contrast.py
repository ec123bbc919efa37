"""Every pair of ink and ground that the window uses can be read, in both themes."""

import pytest

from fashrec_gui.tokens import DARK, LIGHT, Tokens

AA_TEXT = 4.5
AA_SIGN = 3.0  # of what tells by its shape: focus rings, outlines of what is checked, bars

TEXT = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "field"),
    ("text", "hover"),
    ("text", "pressed"),
    ("text", "accent_soft"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "field"),
    ("muted", "hover"),
    ("muted", "accent_soft"),
    ("muted", "track"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent_text", "window"),
    ("accent_text", "surface"),
    ("accent_text", "field"),
    ("accent_text", "hover"),
    ("accent_text", "accent_soft"),
    ("amber_text", "amber_soft"),
    ("on_amber", "amber"),
    ("danger", "surface"),
    ("danger", "window"),
    ("danger", "field"),
    ("danger", "danger_soft"),
    ("on_card", "card"),
    ("on_card", "placeholder"),
    ("card_muted", "card"),
)
SIGNS = (
    ("accent", "window"),
    ("accent", "surface"),
    ("accent", "field"),
    ("accent", "hover"),
    ("accent", "track"),
    # What cannot be used now needs no contrast by the letter; it is to be read all the same.
    ("disabled", "surface"),
    ("disabled", "field"),
    ("disabled", "window"),
)


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_computed_as_the_guidelines_do() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda each: each.name)
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [(*pair, AA_TEXT) for pair in TEXT] + [(*pair, AA_SIGN) for pair in SIGNS],
)
def test_ink_can_be_read_on_its_ground(theme: Tokens, ink: str, ground: str, least: float) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= least
