"""Fonts that this computer may have for characters that those of the program lack."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont, TTLibError

# In the order they are looked at: broad ones first, emoji last.
_NAMES = (
    "DejaVuSans.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansBengali-Regular.ttf",
    "NotoSansTamil-Regular.ttf",
    "NotoSansTelugu-Regular.ttf",
    "NotoSansGujarati-Regular.ttf",
    "DroidSansFallbackFull.ttf",
    "wqy-microhei.ttc",
    "NotoSansCJK-Regular.ttc",
    "Arial Unicode.ttf",
    "arialuni.ttf",
    "segoeui.ttf",
    "Nirmala.ttf",
    "msyh.ttc",
    "YuGothR.ttc",
    "malgun.ttf",
    "LeelawUI.ttf",
    "PingFang.ttc",
    "Hiragino Sans GB.ttc",
    "seguisym.ttf",
    "Symbola.ttf",
    "NotoEmoji-Regular.ttf",
    "seguiemj.ttf",
    "NotoColorEmoji.ttf",
)


def font_with(character: str) -> Path | None:
    """Give a font file that has a character, None when this computer has none that is known."""
    return next((path for path in _there() if ord(character) in _characters(path)), None)


@cache
def _there() -> tuple[Path, ...]:
    found: dict[str, Path] = {}
    for folder in _folders():
        for parent, _, names in os.walk(folder):
            for name in names:
                if name in _NAMES:
                    found.setdefault(name, Path(parent) / name)
    return tuple(found[name] for name in _NAMES if name in found)


def _folders() -> Iterator[Path]:
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
    elif sys.platform == "darwin":
        yield from (Path("/System/Library/Fonts"), Path("/Library/Fonts"))
        yield Path.home() / "Library" / "Fonts"
    else:
        yield from (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
        yield Path.home() / ".local" / "share" / "fonts"


@cache
def _characters(path: Path) -> frozenset[int]:
    try:
        with TTFont(path, lazy=True, fontNumber=0) as font:
            return frozenset(font.getBestCmap() or ())
    except (OSError, TTLibError):
        return frozenset()
