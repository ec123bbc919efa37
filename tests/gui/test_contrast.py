"""Every pair of ink and ground that the window uses can be read, in both themes."""

import re

import pytest

from fashrec_gui.stylesheet import stylesheet
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
    # What cannot be used now needs no contrast by the letter; it is to be read all the same.
    ("disabled", "surface"),
    ("disabled", "field"),
    ("disabled", "window"),
)
SIGNS = (
    ("accent", "window"),
    ("accent", "surface"),
    ("accent", "field"),
    ("accent", "hover"),
    ("accent", "track"),
    ("accent", "pressed"),
    ("accent", "accent_soft"),
    ("amber_text", "amber_soft"),
    ("text", "surface"),  # the ring of the main action
    ("outline", "window"),
    ("outline", "surface"),
    ("outline", "field"),
    ("outline", "hover"),
    ("muted", "field"),  # the handle of a slider
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


CONTROLS = (
    "QPushButton, QToolButton",
    "QLineEdit",
    "QPlainTextEdit",
    "QSpinBox, QComboBox, QDateEdit",
    "QRadioButton::indicator",
    "QCheckBox::indicator, QTableView::indicator",
    "QTreeView::indicator",
    'QPushButton[role="toggle"]',
)


def rules(theme: Tokens) -> list[tuple[str, str]]:
    """Give the selectors and what stands in their braces, in the order of the stylesheet."""
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", stylesheet(theme))
    return [(" ".join(selector.split()), " ".join(body.split())) for selector, body in found]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda each: each.name)
@pytest.mark.parametrize("control", CONTROLS)
def test_the_outline_of_a_control_can_be_seen(theme: Tokens, control: str) -> None:
    bodies = [body for selector, body in rules(theme) if selector == control]
    edges = [each for body in bodies for each in re.findall(r"border: \d+px solid (\S+?);", body)]
    assert edges == [theme.outline]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda each: each.name)
def test_every_focus_ring_can_be_seen_on_what_it_is_drawn_on(theme: Tokens) -> None:
    rings = {
        edge
        for selector, body in rules(theme)
        if ":focus" in selector
        for edge in re.findall(r"border(?:-color)?: (?:\d+px solid )?(#\w+);", body)
    }
    assert rings <= {theme.accent, theme.text, theme.amber_text}
    assert theme.accent in rings


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda each: each.name)
def test_what_is_switched_on_shows_it_by_more_than_a_shade(theme: Tokens) -> None:
    for role in ("icon", "toggle"):
        [body] = [
            body
            for selector, body in rules(theme)
            if selector.endswith(f'[role="{role}"]:checked') and "border-color" in body
        ]
        [edge] = re.findall(r"border-color: (#\w+);", body)
        assert contrast(edge, theme.surface) >= AA_SIGN


@pytest.mark.parametrize("field", ["QLineEdit", "QPlainTextEdit"])
def test_what_stands_in_an_empty_field_is_no_fainter_than_other_words(field: str) -> None:
    [body] = [body for selector, body in rules(LIGHT) if selector == field]
    assert f"placeholder-text-color: {LIGHT.muted};" in body
