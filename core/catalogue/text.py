"""From the bytes of a table to its text.

Shops hand over tables in whatever their programs write. Decoding goes wrong quietly (UTF-16 is
valid cp1252), so the marks that cannot be mistaken are looked at first, and every line whose bytes
did not fit is reported.
"""

import codecs
from dataclasses import dataclass, field
from pathlib import Path

from core.catalogue.report import Problem
from core.errors import CatalogueError, reason_of
from core.words import worded

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FOREIGN = (
    (b"PK\x03\x04", worded("Catalogue", "a spreadsheet workbook or an archive")),
    (b"\xd0\xcf\x11\xe0", worded("Catalogue", "an old spreadsheet workbook")),
    (b"\xff\xd8\xff", worded("Catalogue", "a JPEG picture")),
    (b"\x89PNG", worded("Catalogue", "a PNG picture")),
    (b"%PDF", worded("Catalogue", "a PDF document")),
    (b"\x1f\x8b", worded("Catalogue", "a compressed file")),
    (b"SQLite format 3", worded("Catalogue", "a database")),
)
_SAMPLE = 1 << 16
_REPLACED = "\ufffd"


@dataclass(frozen=True, slots=True)
class TableText:
    """The text of a table, without a byte-order mark, and what was wrong with its bytes."""

    text: str
    encoding: str
    problems: list[Problem] = field(default_factory=list)


def read_text(path: Path, encoding: str | None = None) -> TableText:
    """Read a table's text; `encoding` None finds it out.

    Raises:
        CatalogueError: when the file cannot be read, is no text, or does not fit `encoding`.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CatalogueError(
            worded(
                "Catalogue",
                "{path} cannot be read ({reason}): check that the file is there "
                "and that you may open it.",
            ).filled(path=path, reason=reason_of(error))
        ) from error
    _refuse_foreign(path, data)
    if not data.strip(b"\x00\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise CatalogueError(
            worded(
                "Catalogue",
                "{path} is empty: choose a table with a header line and one line for each product.",
            ).filled(path=path)
        )
    decoded = _decode_as_told(path, data, encoding) if encoding else _decode(data)
    return _without_nuls(path, decoded)


def _refuse_foreign(path: Path, data: bytes) -> None:
    for start, kind in _FOREIGN:
        if data.startswith(start):
            raise CatalogueError(
                worded(
                    "Catalogue",
                    "{path} is {kind}, not a text table: save or export the catalogue "
                    "as CSV and open that.",
                ).filled(path=path, kind=kind)
            )


def _decode_as_told(path: Path, data: bytes, encoding: str) -> TableText:
    try:
        codec = codecs.lookup(encoding)
        text = data.decode(codec.name)
    except LookupError as error:
        raise CatalogueError(
            worded(
                "Catalogue",
                "{path} cannot be read as “{encoding}”, which is no known "
                "encoding: use for example utf-8, utf-16 or cp1252, or leave it to "
                "be found out.",
            ).filled(path=path, encoding=encoding)
        ) from error
    except UnicodeError as error:
        raise CatalogueError(
            worded(
                "Catalogue",
                "{path} is not written in {encoding} ({reason}): name another "
                "encoding, or leave it to be found out.",
            ).filled(path=path, encoding=encoding, reason=reason_of(error))
        ) from error
    return TableText(text.removeprefix("\ufeff"), codec.name)


def _decode(data: bytes) -> TableText:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            name = encoding.removesuffix("-sig")
            return _decode_with_replacements(data, encoding, name)
    wide = _utf_16_without_mark(data)
    if wide:
        return _decode_with_replacements(data, wide, wide)
    try:
        return TableText(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(data)


def _utf_16_without_mark(data: bytes) -> str:
    """Name the UTF-16 whose NULs stand at every other byte; "" when there is no such pattern."""
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if (even + odd) * 20 < len(sample):
        return ""
    if odd >= 9 * even:
        return "utf-16-le"
    return "utf-16-be" if even >= 9 * odd else ""


def _decode_legacy(data: bytes) -> TableText:
    """Decode what is not UTF-8 throughout: cp1252, or UTF-8 with some lines in cp1252."""
    lenient = data.decode("utf-8", "replace")
    broken = lenient.count(_REPLACED)
    multibyte = sum(not character.isascii() for character in lenient) - broken
    if multibyte <= broken:
        return _decode_with_replacements(data, "cp1252", "cp1252")
    lines: list[str] = []
    problems: list[Problem] = []
    for number, line in enumerate(data.splitlines(keepends=True), start=1):
        try:
            lines.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            lines.append(line.decode("cp1252", "replace"))
            problems.append(
                Problem(number, "", "", "the line is not UTF-8 as the others are", "read as cp1252")
            )
    return TableText("".join(lines), "utf-8", problems)


def _decode_with_replacements(data: bytes, codec: str, name: str) -> TableText:
    try:
        return TableText(data.decode(codec).removeprefix("\ufeff"), name)
    except UnicodeDecodeError:
        text = data.decode(codec, "replace").removeprefix("\ufeff")
    problems = [
        Problem(number, "", "", f"some bytes of the line are not {name}", f"shown as {_REPLACED}")
        for number, line in enumerate(split_lines(text), start=1)
        if _REPLACED in line
    ]
    return TableText(text, name, problems)


def _without_nuls(path: Path, decoded: TableText) -> TableText:
    if "\0" not in decoded.text:
        return decoded
    if decoded.text.count("\0") * 10 > len(decoded.text):
        raise CatalogueError(
            worded(
                "Catalogue",
                "{path} is no text table: choose the CSV file of the catalogue, or "
                "name its encoding.",
            ).filled(path=path)
        )
    problems = [
        Problem(number, "", "", "the line holds NUL characters", "left the NULs out")
        for number, line in enumerate(split_lines(decoded.text), start=1)
        if "\0" in line
    ]
    text = decoded.text.replace("\0", "")
    return TableText(text, decoded.encoding, decoded.problems + problems)


def split_lines(text: str) -> list[str]:
    """Split at LF and CR LF; at CR where the text has no LF at all. A stray CR stays text."""
    if "\n" not in text:
        return text.split("\r")
    return text.replace("\r\n", "\n").split("\n")
