"""Whether all that is asked for fits into one file, told before anything is asked."""

from core.errors import ExportError
from core.export.lookbook.look import GRID
from core.export.options import PDF, XLSX, ExportOptions
from core.words import worded

LAST_LINE = 1_048_575
"""Lines below the header that an Excel sheet has room for."""

MOST_QUERIES = 200
MOST_PRODUCTS = 2000
"""What a lookbook has room for: it is sent by mail, and a buyer looks through it."""


def check_room(options: ExportOptions, total: int) -> None:
    """Check that a file has room for the lists of so many products.

    Raises:
        ExportError: saying in a sentence how much fits, and what to do.
    """
    if options.format == XLSX:
        lines = total * (options.k if options.form == "long" else 1)
        if lines > LAST_LINE:
            raise ExportError(
                worded(
                    "Exporting",
                    "An Excel sheet has room for {last_line:,} lines, and these would be "
                    "{lines:,}: "
                    "choose the wide form, fewer products, or CSV.",
                ).filled(last_line=LAST_LINE, lines=lines)
            )
    if options.format == PDF:
        is_grid = options.look.arrangement == GRID
        most = MOST_PRODUCTS if is_grid else MOST_QUERIES
        if total > most:
            words = (
                worded(
                    "Exporting",
                    "A lookbook has room for {most:,} products, and these are {total:,}: choose "
                    "fewer.",
                )
                if is_grid
                else worded(
                    "Exporting",
                    "A lookbook has room for {most:,} products with their recommendations, and "
                    "these are {total:,}: choose fewer.",
                )
            )
            raise ExportError(words.filled(most=most, total=total))
