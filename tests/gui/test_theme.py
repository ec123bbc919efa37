"""The tokens: every text can be read, and the theme follows what it is told."""

import pytest

from fashrec_gui.theme import DARK, LIGHT, Theme, Tokens, tokens

TEXT_PAIRS = [
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
    ("muted", "track"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent_text", "window"),
    ("accent_text", "surface"),
    ("accent_text", "field"),
    ("on_amber", "amber"),
    ("amber_text", "amber_soft"),
    ("danger", "surface"),
    ("danger", "danger_soft"),
    ("danger", "field"),
    ("on_card", "card"),
    ("card_muted", "card"),
    ("card_muted", "placeholder"),
]


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_every_text_can_be_read_on_its_ground(colours: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
@pytest.mark.parametrize("ground", ["window", "surface", "field"])
def test_focus_and_selection_are_seen_on_every_ground(colours: Tokens, ground: str) -> None:
    assert contrast(colours.accent, getattr(colours, ground)) >= 3


def test_a_forced_theme_dresses_the_window_and_tells_who_listens(theme: Theme) -> None:
    told: list[str] = []
    theme.changed.connect(lambda: told.append(tokens().name))
    theme.force("dark")
    theme.force("light")
    assert told == ["dark", "light"]
