"""One sheet of a workbook, written line by line."""

import shutil
from pathlib import Path
from typing import IO, Any

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from core.errors import ExportError
from core.export.cells import Cell, Picture
from core.export.profiles import is_formula, joined
from core.export.room import LAST_LINE
from core.export.small_pictures import SmallPictures
from core.export.table import Table
from core.words import worded

_LAST_COLUMN = 16_384
_BLOCK = 1 << 20
_LONGEST_TEXT = 32_767
_PICTURE_SIDE = 72  # pixels of a spreadsheet, of which there are 96 to the inch
_MARGIN = 4
_ROW_HEIGHT = _PICTURE_SIDE + 2 * _MARGIN
_PICTURE_COLUMN = 13.0
_WIDTHS = {"id": 14.0, "handle": 28.0, "name": 44.0, "reason": 34.0, "rank": 7.0, "score": 9.0}
_WIDTH = 16.0
_COLUMN_PIXELS = _PICTURE_COLUMN * 7 + 5


class Sheet:
    """Takes lines of cells; `finish` completes the file, `close` gives up what is not finished."""

    def __init__(self, folder: Path, table: Table, pictures: SmallPictures, most: int) -> None:
        """Write the header.

        Args:
            folder: for what has to be kept on disk until the file is complete.
            table: names the columns.
            pictures: has the pictures, already prepared.
            most: how many cells may have a picture.
        """
        self._pictures = pictures
        self._left = most
        self._line = 0
        self._cut = 0
        self._has_pictures = False
        self._columns = [column for _, column in table.laid_out()]
        if len(self._columns) > _LAST_COLUMN:
            raise ExportError(
                worded(
                    "Exporting",
                    "An Excel sheet has room for {last_column:,} columns, and these would be "
                    "{columns:,}: ask for fewer recommendations.",
                ).filled(last_column=_LAST_COLUMN, columns=len(self._columns))
            )
        # Packed there and copied then: where packing breaks off, as on a full disk, the library
        # leaves an archive open that goes on writing when it is collected.
        self._packed = folder / "workbook.xlsx"
        self._workbook = xlsxwriter.Workbook(
            str(self._packed), {"constant_memory": True, "tmpdir": str(folder), "in_memory": False}
        )
        self._sheet = self._workbook.add_worksheet("Recommendations")
        middle = {"valign": "vcenter"}
        self._text = self._workbook.add_format(middle)
        self._guarded = self._workbook.add_format({**middle, "quote_prefix": True})
        self._score = self._workbook.add_format({**middle, "num_format": "0.0000"})
        self._write_header(table)

    @property
    def takes_pictures(self) -> bool:
        """Whether there may be more cells with pictures."""
        return self._left > 0

    @property
    def notes(self) -> list[str]:
        """What whoever takes the file should know."""
        notes: list[str] = []
        if self._left < 0:
            notes.append(
                worded(
                    "Exporting",
                    "The workbook has pictures in its first lines only: {count:,} more "
                    "would make spreadsheet programs slow.",
                ).filled(count=-self._left)
            )
        if self._cut:
            notes.append(
                worded(
                    "Exporting",
                    "{count:,} texts were cut at {most:,} characters, the most that a "
                    "cell can hold.",
                ).filled(count=self._cut, most=_LONGEST_TEXT)
            )
        return notes

    def add(self, cells: tuple[Cell, ...]) -> None:
        """Write a line."""
        self._line += 1
        if self._line > LAST_LINE:
            raise ExportError(
                worded(
                    "Exporting",
                    "An Excel sheet has room for {last_line:,} lines: choose the wide form, fewer "
                    "products, or CSV.",
                ).filled(last_line=LAST_LINE)
            )
        if self._has_pictures:
            self._sheet.set_row_pixels(self._line, _ROW_HEIGHT)
        for place, cell in enumerate(cells):
            self._write(place, cell)

    def finish(self, file: IO[bytes]) -> None:
        """Write the whole workbook to a file."""
        self._sheet.autofilter(0, 0, max(self._line, 1), len(self._columns) - 1)
        try:
            self._workbook.close()
        except XlsxWriterException as error:
            raise _cause(error) from error
        with self._packed.open("rb") as packed:
            shutil.copyfileobj(packed, file, _BLOCK)

    def close(self) -> None:
        """Let go of what lies on disk."""
        self._workbook.fileclosed = True  # what is not finished must not be completed later
        filehandle = getattr(self._sheet, "row_data_fh", None)
        if filehandle is not None and not filehandle.closed:
            filehandle.close()

    def _write_header(self, table: Table) -> None:
        sheet = self._sheet
        head = self._workbook.add_format(
            {"bold": True, "valign": "vcenter", "bottom": 1, "bg_color": "#F1F1F4"}
        )
        for place, (title, column) in enumerate(table.laid_out()):
            name = column.source.replace(":", "_").rpartition("_")[2]
            width = _PICTURE_COLUMN if column.is_picture else _WIDTHS.get(name, _WIDTH)
            sheet.set_column(place, place, width)
            sheet.write_string(0, place, _writable(title), head)
            self._has_pictures = self._has_pictures or column.is_picture
        sheet.set_row_pixels(0, 28)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)  # as wide as the paper, as many pages as it takes

    def _write(self, place: int, cell: Cell) -> None:
        if isinstance(cell, Picture):
            self._insert(place, cell)
        elif isinstance(cell, float):
            self._sheet.write_number(self._line, place, round(cell, 4) + 0.0, self._score)
        elif isinstance(cell, int):
            self._sheet.write_number(self._line, place, cell, self._text)
        elif cell != "":
            self._write_text(place, cell if isinstance(cell, str) else joined(cell))

    def _write_text(self, place: int, text: str) -> None:
        shown = _writable(text)
        if len(shown) > _LONGEST_TEXT:
            self._cut += 1
            shown = shown[:_LONGEST_TEXT]
        # The prefix keeps text from becoming a formula when somebody edits the cell.
        look = self._guarded if is_formula(shown) else self._text
        self._sheet.write_string(self._line, place, shown, look)

    def _insert(self, place: int, cell: Picture) -> None:
        if cell.row is None:
            return
        self._left -= 1
        found = self._pictures.file(cell)
        if self._left < 0 or found is None:
            return
        path, (width, height) = found
        scale = _PICTURE_SIDE / max(width, height)
        options: dict[str, Any] = {
            "x_scale": scale,
            "y_scale": scale,
            "x_offset": round((_COLUMN_PIXELS - width * scale) / 2),
            "y_offset": round((_ROW_HEIGHT - height * scale) / 2),
            "object_position": 1,  # moves and sizes with its cell
            "description": cell.path,
        }
        self._sheet.insert_image(self._line, place, str(path), options)


def _writable(text: str) -> str:
    """Write half characters, which no XML can hold, as codes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _cause(error: BaseException) -> BaseException:
    """Give the system's error behind the library's own."""
    inner = error.__cause__ or error.__context__ or (error.args[0] if error.args else None)
    return inner if isinstance(inner, OSError) else ExportError(str(error))
