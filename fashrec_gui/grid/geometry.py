"""Where the tiles lie: plain arithmetic, so that a million products cost no more than ten.

All lengths are in pixels of the whole scrolled area, whose top left corner is (0, 0).
"""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractItemView

from fashrec_gui.theme import text_px

Move = QAbstractItemView.CursorAction

MARGIN = 16
GAP = 16
_LINE = 18
SMALLEST = 48
_WIDEST = 1.5  # of the wanted side; a wider tile would only be one lonely picture


@dataclass(frozen=True)
class TileGrid:
    """`count` tiles in as many columns as fit into `width` when none is narrower than `side`.

    The tiles are stretched so that the rows end where the area ends; the gaps stay the same.
    """

    width: int
    side: int
    count: int

    @cached_property
    def columns(self) -> int:
        """How many tiles stand beside each other."""
        return max(1, (self.width - 2 * MARGIN + GAP) // (self.side + GAP))

    @cached_property
    def tile_width(self) -> int:
        """The side of a tile's square card."""
        columns = self.columns
        stretched = (self.width - 2 * MARGIN - (columns - 1) * GAP) // columns
        return max(SMALLEST, min(stretched, int(self.side * _WIDEST)))

    @property
    def name_lines(self) -> int:
        """Lines of text for the name: none below very small pictures."""
        if self.tile_width < 84:
            return 0
        return 1 if self.tile_width < 112 else 2

    @cached_property
    def tile_height(self) -> int:
        """The card and the text below it."""
        return self.tile_width + caption_height(self.name_lines)

    @cached_property
    def row_height(self) -> int:
        """From the top of one row of tiles to the top of the next."""
        return self.tile_height + GAP

    @property
    def rows(self) -> int:
        """How many rows of tiles there are."""
        return -(-self.count // self.columns)

    @property
    def height(self) -> int:
        """The height of the whole scrolled area."""
        return 2 * MARGIN + self.rows * self.row_height - GAP if self.count else 0

    def rect(self, position: int) -> QRect:
        """Where a tile lies."""
        row, column = divmod(position, self.columns)
        return QRect(
            MARGIN + column * (self.tile_width + GAP),
            MARGIN + row * self.row_height,
            self.tile_width,
            self.tile_height,
        )

    def at(self, x: int, y: int) -> int | None:
        """Give the tile under a point, or None between tiles and beyond the last one."""
        position = self.nearest(x, y)
        return position if position is not None and self.rect(position).contains(x, y) else None

    def nearest(self, x: int, y: int) -> int | None:
        """Give the tile nearest to a point; None only when there are no tiles."""
        if not self.count:
            return None
        column = (x - MARGIN + GAP // 2) // (self.tile_width + GAP)
        row = (y - MARGIN + GAP // 2) // self.row_height
        row = min(max(row, 0), self.rows - 1)
        position = row * self.columns + min(max(column, 0), self.columns - 1)
        return min(position, self.count - 1)

    def between(self, top: int, bottom: int) -> range:
        """Give the tiles of which something lies between two heights."""
        first = max(0, (top - MARGIN - self.tile_height) // self.row_height)
        last = max(0, (bottom - MARGIN) // self.row_height)
        return range(
            min(first * self.columns, self.count), min((last + 1) * self.columns, self.count)
        )

    def touched(self, area: QRect) -> list[range]:
        """Give the tiles that an area touches, as stretches of positions in reading order."""
        step = self.tile_width + GAP
        left = max(0, -(-(area.left() - MARGIN - self.tile_width + 1) // step))
        right = min(self.columns - 1, (area.right() - MARGIN) // step)
        top = max(0, -(-(area.top() - MARGIN - self.tile_height + 1) // self.row_height))
        bottom = min(self.rows - 1, (area.bottom() - MARGIN) // self.row_height)
        if right < left or bottom < top:
            return []
        if left == 0 and right == self.columns - 1:
            spans = [range(top * self.columns, min((bottom + 1) * self.columns, self.count))]
        else:
            starts = (row * self.columns for row in range(top, bottom + 1))
            spans = [range(at + left, min(at + right + 1, self.count)) for at in starts]
        return [span for span in spans if span]

    def moved(self, here: int, key: Move, height: int) -> int:
        """Give the tile that a key goes to from another, in a view of a height."""
        page = max(1, height // self.row_height) * self.columns
        last = self.count - 1
        target = {
            Move.MoveLeft: here - 1,
            Move.MovePrevious: here - 1,
            Move.MoveRight: here + 1,
            Move.MoveNext: here + 1,
            Move.MoveUp: here - self.columns if here >= self.columns else here,
            Move.MoveDown: here + self.columns if here // self.columns < self.rows - 1 else here,
            Move.MovePageUp: here - page if here >= page else here % self.columns,
            Move.MovePageDown: here + page,
            Move.MoveHome: 0,
            Move.MoveEnd: last,
        }[key]
        return min(max(target, 0), last)


def caption_height(name_lines: int) -> int:
    """Give the height of the text below a card: the name, and the id where there is room."""
    if name_lines == 0:
        return 0
    return 6 + name_lines * text_px(_LINE) + (text_px(_LINE) if name_lines == 2 else 0)
