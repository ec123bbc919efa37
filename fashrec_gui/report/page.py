"""A report's page, made ready for Qt's rich text, which is no browser.

The page on disk carries its pictures, its plots and its styles within it. Here the pictures are
decoded, so that the window need not do so, and the styles are left out: `style` gives those of the
window's theme. Reading may be done on any thread.
"""

import base64
import binascii
import json
import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtGui import QImage

from core.errors import FashRecError, reason_of
from core.words import worded
from fashrec_gui.theme import BODY, SMALL, Tokens, text_px

WIDEST_PICTURE = 820
"""Wider pictures are shown smaller, in pixels; in the browser they are as large as they are."""

_FIGURES = "report.json"
_NAME = "picture:"
_UNREADABLE = re.compile(r"<(style|script|head|svg)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BLOCKS = re.compile(
    r"<(/?)(?:main|section|article|header|footer|nav|figure|details|summary)\b", re.IGNORECASE
)
_CAPTION = re.compile(r"<figcaption\b[^>]*>", re.IGNORECASE)
_CAPTION_END = re.compile(r"</figcaption\s*>", re.IGNORECASE)
_CONTENTS = re.compile(r"<nav\b[^>]*>(.*?)</nav\s*>", re.DOTALL | re.IGNORECASE)
_LINK = re.compile(r"<a\b.*?</a\s*>", re.DOTALL | re.IGNORECASE)
_PICTURE = re.compile(
    r"""<img\b(?P<before>[^>]*?)\bsrc=(?P<quote>["'])data:(?P<kind>[^,;"']*);base64,"""
    r"""(?P<data>[^"']*)(?P=quote)(?P<after>[^>]*)>""",
    re.IGNORECASE,
)
_WIDTH = re.compile(r"\bwidth\s*=", re.IGNORECASE)
_PLOT = "image/svg+xml"


@dataclass(frozen=True, slots=True)
class ReportPage:
    """A page as Qt's rich text: its marked-up text, and by the names used in it what it shows.

    `pictures` are decoded; `plots` are SVG, as UTF-8. `made_from` is the fingerprint of the
    generation that was measured, "" where the report does not tell.
    """

    html: str
    pictures: dict[str, QImage] = field(default_factory=dict)
    plots: dict[str, bytes] = field(default_factory=dict)
    made_from: str = ""


def read_page(path: Path) -> ReportPage:
    """Read a report's page.

    Raises:
        FashRecError: when the file cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = (
            reason_of(error)
            if isinstance(error, OSError)
            else worded("ReportPage", "it is no UTF-8 text")
        )
        raise FashRecError(
            worded(
                "ReportPage", "The report {path} cannot be read ({reason}); make a new one."
            ).filled(path=path, reason=reason)
        ) from error
    return replace(fit_for_reading(text), made_from=_made_from(path.with_name(_FIGURES)))


def _made_from(figures: Path) -> str:
    try:
        return str(json.loads(figures.read_text(encoding="utf-8"))["fingerprint"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""  # the page can be read without its figures


def fit_for_reading(html: str) -> ReportPage:
    """Take pictures, styles and what Qt does not know out of a page.

    A picture that cannot be decoded is left out; the words beside it stay.
    """
    pictures: dict[str, QImage] = {}
    plots: dict[str, bytes] = {}

    def keep(found: re.Match[str]) -> str:
        data = _decoded(found["data"])
        name = f"{_NAME}{len(pictures) + len(plots)}"
        rest = found["before"] + found["after"].rstrip("/ ")
        if found["kind"].lower() == _PLOT:
            plots[name] = data
            return f'<img{rest} src="{name}">'
        image = QImage.fromData(data)
        if image.isNull():
            return ""
        pictures[name] = image
        width = ""
        if image.width() > WIDEST_PICTURE and not _WIDTH.search(rest):
            width = f' width="{WIDEST_PICTURE}"'
        return f'<img{rest} src="{name}"{width}>'

    # The pictures first: they are most of the text, and what follows then has little to look at.
    words = _UNREADABLE.sub("", _PICTURE.sub(keep, html))
    words = _BLOCKS.sub(r"<\1div", _CONTENTS.sub(_as_one_line, words))
    words = _CAPTION_END.sub("</p>", _CAPTION.sub('<p class="caption">', words))
    return ReportPage(words, pictures, plots)


def style(colours: Tokens) -> str:
    """Give the style sheet of a page in a theme's colours, in what Qt knows of CSS."""
    quiet = "caption, small, .muted, .note, .caption, .interval, code, .pictures td"
    return f"""
        body {{ color: {colours.text}; font-size: {text_px(BODY)}px; }}
        h1 {{ font-weight: 600; margin-top: 0; margin-bottom: 8px; }}
        h2 {{ font-weight: 600; margin-top: 32px; margin-bottom: 8px; }}
        h3 {{ font-weight: 600; margin-top: 20px; margin-bottom: 4px; }}
        h4 {{ font-weight: 600; margin-top: 12px; margin-bottom: 4px; }}
        p, ul, ol {{ margin-top: 4px; margin-bottom: 8px; }}
        table {{ border-collapse: collapse; margin-top: 8px; margin-bottom: 12px; }}
        a {{ color: {colours.accent_text}; text-decoration: none; }}
        th {{ color: {colours.muted}; font-size: {text_px(SMALL)}px;
              font-weight: 600; text-align: left;
              padding: 4px 10px; border-bottom: 1px solid {colours.border_strong}; }}
        td {{ padding: 4px 10px; border-bottom: 1px solid {colours.border}; }}
        .pictures td, .pictures th {{ border: 0; padding: 4px; }}
        {quiet} {{ color: {colours.muted}; font-size: {text_px(SMALL)}px; }}
        .pictures b {{ color: {colours.text}; }}
        .number {{ text-align: right; }}
        dt {{ font-weight: 600; margin-top: 12px; }}
    """


def _as_one_line(contents: re.Match[str]) -> str:
    """Set the links of a table of contents side by side: a list of them would fill the page."""
    return f"<p>{' &nbsp; '.join(_LINK.findall(contents[1]))}</p>"


def _decoded(data: str) -> bytes:
    try:
        return base64.b64decode(data)
    except binascii.Error:
        return b""
