"""Pages as a PDF file, its text being real text in embedded fonts."""

import unicodedata
from io import BytesIO
from pathlib import Path
from typing import Any

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from core.export.lookbook.look import Look
from core.export.lookbook.measure import DEVANAGARI, LATIN, font_file, is_known
from core.export.lookbook.pages import Page, Photo, Rule, Words
from core.export.lookbook.system_fonts import font_with
from core.words import worded

COLOURS = {"ink": (28, 29, 33), "muted": (93, 96, 106), "line": (216, 217, 222)}
_LINE_WIDTH = 0.2  # millimetres
_MM_PER_POINT = 25.4 / 72
_BASE = 0.8  # of the size from the top of a cell to the base line
_SHOWN = 5
_BREAKS = ("Cc", "Zl", "Zp")

Prints = dict[Photo, tuple[bytes, int, int] | None]


class Book:
    """A PDF that is written page by page and given as bytes at the end."""

    def __init__(self, look: Look, title: str, language: str) -> None:
        """Start without pages; `language` is told to what reads the file aloud."""
        width, height = look.page_size
        self._pdf = FPDF(unit="mm", format=(min(width, height), max(width, height)))
        self._orientation: Any = "landscape" if look.landscape else "portrait"
        self._others: dict[str, str] = {}
        self._known: dict[str, bool] = {}
        pdf = self._pdf
        pdf.set_auto_page_break(False)
        pdf.set_margin(0)
        pdf.c_margin = 0
        pdf.set_title(_plain(title))
        pdf.set_creator("FashRec")
        pdf.set_lang(language)
        for family in (LATIN, DEVANAGARI):
            for style in ("", "B"):
                pdf.add_font(family, style, font_file(family, bold=bool(style)))
        pdf.set_fallback_fonts([DEVANAGARI], exact_match=False)
        pdf.set_text_shaping(True)
        pdf.set_line_width(_LINE_WIDTH)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return int(self._pdf.page)

    @property
    def note(self) -> str:
        """A sentence about characters that no font here has, "" when all are there."""
        lacking = [character for character, known in self._known.items() if not known]
        if not lacking:
            return ""
        shown = " ".join(f"U+{ord(each):04X}" for each in lacking[:_SHOWN])
        return worded(
            "Exporting",
            "No font of this computer has the characters {shown}: boxes stand "
            "for them in the lookbook. Install a font that has them, or "
            "correct the names.",
        ).filled(shown=shown)

    def add(self, page: Page, prints: Prints) -> None:
        """Add a page; `prints` are its pictures, those that can be read."""
        self._pdf.add_page(orientation=self._orientation)
        for item in page.items:
            if isinstance(item, Words):
                self._write(item)
            elif isinstance(item, Rule):
                self._pdf.set_draw_color(*COLOURS["line"])
                self._pdf.line(item.x, item.y, item.x + item.width, item.y)
            else:
                self._place(item, prints.get(item))

    def as_bytes(self) -> bytes:
        """Give the whole file."""
        return bytes(self._pdf.output())

    def close(self) -> None:
        """Let go of the fonts' files, which the library keeps open."""
        for font in self._pdf.fonts.values():
            font.ttfont.close()  # type: ignore[union-attr]

    def _write(self, words: Words) -> None:
        text = _plain(words.text)
        self._find_fonts(text)
        pdf, height = self._pdf, words.size * _MM_PER_POINT
        pdf.set_font(LATIN, "B" if words.bold else "", words.size)
        pdf.set_text_color(*COLOURS[words.colour])
        wide = pdf.get_string_width(text)
        x = words.x - wide if words.align == "right" else words.x
        pdf.set_xy(x, words.y - _BASE * height)
        # The library takes a font for set that it has set within a line alone, where a line is
        # wholly in another script; the next line would come out in the font before.
        pdf.current_font_is_set_on_page = False
        pdf.cell(wide, height, text, new_x=XPos.RIGHT, new_y=YPos.TOP)

    def _place(self, photo: Photo, found: tuple[bytes, int, int] | None) -> None:
        if found is None:
            return
        data, pixels_wide, pixels_high = found
        scale = min(photo.width / pixels_wide, photo.height / pixels_high)
        width, height = pixels_wide * scale, pixels_high * scale
        x = photo.x + (photo.width - width) / 2
        y = photo.y + (photo.height - height) / 2
        self._pdf.image(BytesIO(data), x=x, y=y, w=width, h=height)

    def _find_fonts(self, text: str) -> None:
        """Take in fonts of the computer for characters that those of the program lack."""
        for character in text:
            if character in self._known:
                continue
            self._known[character] = is_known(character) or self._takes_in(character)

    def _takes_in(self, character: str) -> bool:
        if unicodedata.category(character) in ("Cf", "Mn") or character.isspace():
            return True  # nothing that could be seen alone
        path = font_with(character)
        return path is not None and (path.name in self._others or self._add_font(path))

    def _add_font(self, path: Path) -> bool:
        name = f"other{len(self._others)}"
        try:
            self._pdf.add_font(name, "", path)
        except (OSError, ValueError, KeyError, NotImplementedError, RuntimeError):
            return False  # a kind of font that cannot be embedded
        self._others[path.name] = name
        self._pdf.set_fallback_fonts([DEVANAGARI, *self._others.values()], exact_match=False)
        return True


def _plain(text: str) -> str:
    """Write half characters, which no PDF can hold, as codes, and control characters as spaces."""
    whole = text.encode("utf-8", "backslashreplace").decode()
    return "".join(" " if unicodedata.category(each) in _BREAKS else each for each in whole)
