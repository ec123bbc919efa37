"""The design tokens: spaces, sizes and the colours of the light and the dark theme.

The accent is for selection, focus and the main action; amber says "look here"; red is only for
what failed. Every pair of text and ground keeps a contrast of 4.5 to 1 or better, what tells by its
shape (outlines of controls, focus rings, handles) 3 to 1.
"""

from dataclasses import dataclass

# Space, in pixels of a 4-pixel grid: within a thing, between related things, between groups, at
# the edges of panels.
TIGHT = 4
RELATED = 8
GROUP = 16
EDGE = 24

# Type sizes in pixels.
SMALL = 12
BODY = 13
LARGE = 15
TITLE = 20

RADIUS = 6
RADIUS_SMALL = 4
CONTROL_HEIGHT = 32
HEADER_HEIGHT = 52
STATUS_HEIGHT = 30


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as #rrggbb."""

    name: str
    window: str  # behind the grid
    surface: str  # header, panel, status bar, dialogs
    field: str  # text fields, lists
    border: str
    border_strong: str  # around what lies above the window: menus, tips, cards
    outline: str  # of controls, and handles: 3 to 1 or better on every ground
    hover: str  # a quiet control under the pointer
    pressed: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str  # behind what is selected
    accent_text: str  # links and selected words on window and surface
    amber: str  # fills and bars
    on_amber: str
    amber_soft: str  # behind notices
    amber_text: str  # on amber_soft
    danger: str  # text and lines of what failed
    danger_soft: str  # behind the message of what failed
    card: str  # behind pictures, white in both themes
    on_card: str
    card_muted: str
    card_border: str
    placeholder: str  # a picture that is still loading
    track: str  # the empty part of bars and sliders


LIGHT = Tokens(
    name="light",
    window="#f3f3f5",
    surface="#fbfbfc",
    field="#ffffff",
    border="#e1e1e6",
    border_strong="#c9cad1",
    outline="#82848d",
    hover="#ececf0",
    pressed="#e0e0e6",
    text="#1c1d21",
    muted="#5d606a",
    disabled="#6b6d77",
    accent="#3a4fd0",
    accent_hover="#2f42b8",
    on_accent="#ffffff",
    accent_soft="#e4e7fb",
    accent_text="#3346bd",
    amber="#e0a021",
    on_amber="#2b1d00",
    amber_soft="#fdf2d8",
    amber_text="#6f4a00",
    danger="#b0251d",
    danger_soft="#fce8e6",
    card="#ffffff",
    on_card="#1c1d21",
    card_muted="#5d606a",
    card_border="#e6e6ea",
    placeholder="#f1f1f4",
    track="#dcdce3",
)

DARK = Tokens(
    name="dark",
    window="#161719",
    surface="#1e1f22",
    field="#26272b",
    border="#313338",
    border_strong="#484b53",
    outline="#787b85",
    hover="#2b2d31",
    pressed="#36383e",
    text="#ececef",
    muted="#a5a8b1",
    disabled="#8e919b",
    accent="#8c9bff",
    accent_hover="#a3afff",
    on_accent="#11142a",
    accent_soft="#2b3058",
    accent_text="#a6b2ff",
    amber="#e6ae45",
    on_amber="#2b1d00",
    amber_soft="#3a2e14",
    amber_text="#f3cd82",
    danger="#ff938a",
    danger_soft="#431d1b",
    card="#ffffff",
    on_card="#1c1d21",
    card_muted="#5d606a",
    card_border="#ffffff",
    placeholder="#e9e9ed",
    track="#3a3c43",
)
