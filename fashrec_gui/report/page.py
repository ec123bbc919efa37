"""A report's page, made ready for Qt's rich text, which is no browser.

The page on disk carries its pictures and its styles within it. Here the pictures are decoded, so
that the window need not do so, and the styles are left out: `style` gives those of the window's
theme. Both may be done on any thread.
"""

import base64
import binascii
import re
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage

from core.errors import FashRecError
from fashrec_gui.theme import BODY, SMALL, Tokens

WIDEST_PICTURE = 820
"""Wider pictures are shown smaller, in pixels; in the browser they are as large as they are."""

_NAME = "picture:"
_UNREADABLE = re.compile(r"<(style|script|head|svg)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BLOCKS = re.compile(
    r"<(/?)(?:main|section|article|header|footer|nav|figure|details|summary)\b",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"<figcaption\b[^>]*>", re.IGNORECASE)
_CAPTION_END = re.compile(r"</figcaption\s*>", re.IGNORECASE)
_PICTURE = re.compile(
    r"""<img\b(?P<before>[^>]*?)\bsrc=(?P<quote>["'])data:[^,;"']*;base64,(?P<data>[^"']*)(?P=quote)"""
    r"""(?P<after>[^>]*)>""",
    re.IGNORECASE,
)
_WIDTH = re.compile(r"\bwidth\s*=", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReportPage:
    """A page as Qt's rich text: its marked-up text, and its pictures by the names used in it."""

    html: str
    pictures: dict[str, QImage] = field(default_factory=dict)


def read_page(path: Path) -> ReportPage:
    """Read a report's page.

    Raises:
        FashRecError: when the file cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is no UTF-8 text"
        raise FashRecError(
            f"The report {path} cannot be read ({reason}); make a new one."
        ) from error
    return fit_for_reading(text)


def fit_for_reading(html: str) -> ReportPage:
    """Take pictures, styles and what Qt does not know out of a page.

    A picture that cannot be decoded is left out; the words beside it stay.
    """
    pictures: dict[str, QImage] = {}

    def keep(found: re.Match[str]) -> str:
        image = _decoded(found["data"])
        if image.isNull():
            return ""
        name = f"{_NAME}{len(pictures)}"
        pictures[name] = image
        rest = found["before"] + found["after"].rstrip("/ ")
        width = ""
        if image.width() > WIDEST_PICTURE and not _WIDTH.search(rest):
            width = f' width="{WIDEST_PICTURE}"'
        return f'<img{rest} src="{name}"{width}>'

    # The pictures first: they are most of the text, and what follows then has little to look at.
    without_pictures = _PICTURE.sub(keep, html)
    words = _BLOCKS.sub(r"<\1div", _UNREADABLE.sub("", without_pictures))
    words = _CAPTION_END.sub("</p>", _CAPTION.sub('<p class="caption">', words))
    return ReportPage(words, pictures)


def style(colours: Tokens) -> str:
    """Give the style sheet of a page in a theme's colours, in what Qt knows of CSS."""
    return f"""
        body {{ color: {colours.text}; font-size: {BODY}px; }}
        h1 {{ font-weight: 600; margin-top: 0; margin-bottom: 8px; }}
        h2 {{ font-weight: 600; margin-top: 28px; margin-bottom: 8px; }}
        h3 {{ font-weight: 600; margin-top: 20px; margin-bottom: 4px; }}
        h4 {{ font-weight: 600; margin-top: 12px; margin-bottom: 4px; }}
        table {{ border-collapse: collapse; margin-top: 8px; margin-bottom: 12px; }}
        p, ul, ol {{ margin-top: 4px; margin-bottom: 8px; }}
        a {{ color: {colours.accent_text}; text-decoration: none; }}
        th {{ color: {colours.muted}; font-size: {SMALL}px; font-weight: 600; text-align: left;
              padding: 4px 10px; border-bottom: 1px solid {colours.border_strong}; }}
        td {{ padding: 4px 10px; border-bottom: 1px solid {colours.border}; }}
        caption, small, .muted, .note, .caption {{ color: {colours.muted}; font-size: {SMALL}px; }}
        code, pre {{ color: {colours.text}; background-color: {colours.hover}; }}
    """


def _decoded(data: str) -> QImage:
    try:
        return QImage.fromData(base64.b64decode(data))
    except binascii.Error:
        return QImage()
