"""Fitting words into the little room of a tile."""

from collections.abc import Sequence
from functools import lru_cache
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from fashrec_gui.one_line import one_line

_BETWEEN = " · "


@lru_cache(maxsize=2000)
def fitted_lines(
    text: str, font_key: str, width: int, most: int, *, keeps_end: bool = True
) -> tuple[str, ...]:
    """Break a text into at most `most` lines of `width` pixels.

    Of the last line whole words are left out in the middle, so that what tells two names apart at
    their end is seen; of a text that need not keep its end, the end is. `font_key` is
    `QFont.toString()`.
    """
    font, text = QFont(), one_line(text)
    font.fromString(font_key)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    lines = [
        text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)
    ]
    if len(lines) <= most:
        return tuple(lines)
    rest = text[starts[most - 1] :]
    metrics = QFontMetrics(font)
    if keeps_end:
        elided = without_middle(rest, metrics, width)
    else:
        elided = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return (*lines[: most - 1], elided)


def without_middle(text: str, metrics: QFontMetrics, width: int) -> str:
    """Leave as few words as will do out of the middle of a text that is wider than `width` pixels.

    Where even its first and its last word are too wide, letters are left out.
    """
    words = text.split()
    first, last = _advances(words, metrics, width), _advances(words[::-1], metrics, width)
    for kept in range(min(len(words) - 1, len(first) + len(last)), 1, -1):
        for begin in range(min((kept + 1) // 2, len(first)), 0, -1):
            end = kept - begin
            if end > len(last) or first[begin - 1] + last[end - 1] > width:
                continue
            shorter = f"{' '.join(words[:begin])} … {' '.join(words[-end:])}"
            if metrics.horizontalAdvance(shorter) <= width:
                return shorter
    room = width - metrics.horizontalAdvance(f" {words[-1]}") if words else 0
    if len(words) > 1 and room > width // 3:
        first = metrics.elidedText(f"{words[0]}…", Qt.TextElideMode.ElideRight, room)
        return f"{first} {words[-1]}"
    return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)


def _advances(words: Sequence[str], metrics: QFontMetrics, width: int) -> list[int]:
    """Give how wide the first word is, the first two and so on, as long as they fit."""
    found: list[int] = []
    for count in range(1, len(words) + 1):
        wide = metrics.horizontalAdvance(" ".join(words[:count]))
        if wide > width:
            break
        found.append(wide)
    return found


def fitted_words(words: Sequence[str], font: QFont, width: int, most: int) -> list[str]:
    """Set short reasons side by side into at most `most` lines; those without room are left out.

    A reason that is too long for a line is broken, and elided where even that does not help.
    """
    metrics = QFontMetrics(font)
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]}{_BETWEEN}{word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        elif len(lines) < most:
            room = most - len(lines)
            lines += fitted_lines(word, font.toString(), width, room, keeps_end=False)
    return lines


def tool_tip(lines: Sequence[str]) -> str:
    """Make a tool tip of plain lines: marks in a product's name are shown, not obeyed."""
    return "<qt>" + "<br>".join(escape(line) for line in lines if line) + "</qt>"
