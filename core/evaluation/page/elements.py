"""The pieces that a page is made of: text, tables, notes, pictures in the page."""

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from core.evaluation import measures
from core.evaluation.measures import Measure

ABSENT = "–"


@dataclass(frozen=True, slots=True)
class Best:
    """A cell of a table that holds the best value of its row, already safe to stand in a page."""

    cell: str


def text(words: object) -> str:
    """Make words safe to stand in a page."""
    return escape(str(words), quote=True)


def times(count: int) -> str:
    """Say how often."""
    return "once" if count == 1 else f"{count:,} times"


def marked(words: str) -> str:
    """Make words safe to stand in a page, with what stands between backticks set as code."""
    parts = text(words).split("`")
    return "".join(
        f"<code>{part}</code>" if place % 2 else part for place, part in enumerate(parts)
    )


def paragraph(words: str, kind: str = "") -> str:
    """Give a paragraph of plain words."""
    return f"<p{_class(kind)}>{text(words)}</p>"


def heading(level: int, words: str, anchor: str = "") -> str:
    """Give a heading; an anchor lets links lead to it."""
    mark = f' id="{text(anchor)}"' if anchor else ""
    name = f'<a name="{text(anchor)}"></a>' if anchor else ""
    return f"<h{level}{mark}>{name}{text(words)}</h{level}>"


def note(measure: Measure, k: int) -> str:
    """Say in one line what a figure is and which function computes it."""
    anchor = measure.anchor
    return (
        f'<p class="note"><b>{text(measure.titled(k))}</b>: {marked(measure.summary)} '
        f'<a href="#{anchor}">Definition</a> · <code>{text(measure.source)}</code></p>'
    )


def number(value: float | None, unit: str) -> str:
    """Write a value in its unit."""
    if value is None:
        return ABSENT
    if unit == measures.MILLISECONDS:
        return f"{value:.1f} ms"
    if unit == measures.SHARE:
        return f"{value:.3f}"
    return f"{value:.2f}"


def with_interval(value: float | None, low: float | None, high: float | None, unit: str) -> str:
    """Write a value with its 95 % interval beside it."""
    if value is None or low is None or high is None:
        return number(value, unit)
    ends = f"{_bare(low, unit)}–{_bare(high, unit)}"
    return f'{number(value, unit)} <span class="interval">{ends}</span>'


def _bare(value: float, unit: str) -> str:
    return number(value, unit).removesuffix(" ms")


def table(
    head: Sequence[str],
    rows: Iterable[Sequence[str | Best]],
    *,
    texts: int = 1,
    numbers: int | None = None,
) -> str:
    """Give a table whose first `texts` columns are words and whose others are numbers.

    Args:
        head: the columns' names, plain words.
        rows: cells, already safe to stand in a page; of the `Best` the first word is set in bold.
        texts: how many columns are words.
        numbers: how many columns after them are numbers; None for all.
    """
    last = len(head) if numbers is None else texts + numbers

    def kind(column: int) -> str:
        return "number" if texts <= column < last else ""

    names = "".join(
        f"<th{_class(kind(column))}{_right(kind(column))}>{text(name)}</th>"
        for column, name in enumerate(head)
    )
    lines = "".join(
        "<tr>" + "".join(_cell(cell, kind(column)) for column, cell in enumerate(row)) + "</tr>\n"
        for row in rows
    )
    return f'<div class="wide"><table cellpadding="4"><tr>{names}</tr>\n{lines}</table></div>'


def _cell(cell: str | Best, kind: str) -> str:
    if isinstance(cell, str):
        return f"<td{_class(kind)}{_right(kind)}>{cell}</td>"
    value, gap, rest = cell.cell.partition(" ")
    return f"<td{_class(f'{kind} best'.strip())}{_right(kind)}><b>{value}</b>{gap}{rest}</td>"


def _class(kind: str) -> str:
    return f' class="{kind}"' if kind else ""


def _right(kind: str) -> str:
    return ' align="right"' if kind == "number" else ""


def data_uri(data: bytes, media_type: str) -> str:
    """Give the address of a picture that lies within the page."""
    return f"data:{media_type};base64,{base64.b64encode(data).decode('ascii')}"


def figure(image: str, caption: str) -> str:
    """Put a picture and the words below it together; `image` is an <img>."""
    return f"<figure>{image}<figcaption>{text(caption)}</figcaption></figure>"


def plot(svg: str, alternative: str) -> str:
    """Give a plot as a picture within the page."""
    address = data_uri(svg.encode("utf-8"), "image/svg+xml")
    return f'<img class="plot" src="{address}" alt="{text(alternative)}">'
