"""What import reports say, to be recognised where only the text was kept.

A report is kept as CSV, in English. Whoever shows it in another language finds the template here
that a text was made of, and the values in it.
"""

import re
from functools import cache

from core.words import Words, worded

TEMPLATES = (
    worded("ImportProblems", "left out"),
    worded("ImportProblems", "left out; the first is kept"),
    worded("ImportProblems", "left out; {file} was read"),
    worded("ImportProblems", "kept without a picture"),
    worded("ImportProblems", "kept in the catalogue without recommendations"),
    worded("ImportProblems", "its path is its id"),
    worded("ImportProblems", "read as cp1252"),
    worded("ImportProblems", "read without quoting"),
    worded("ImportProblems", "read as it stands"),
    worded("ImportProblems", "left the NULs out"),
    worded("ImportProblems", "shown as {sign}"),
    worded("ImportProblems", "the missing cells are empty"),
    worded("ImportProblems", "joined again into {column}"),
    worded("ImportProblems", "the row has no id"),
    worded("ImportProblems", "the row is empty"),
    worded("ImportProblems", "the id stands in row {row} already"),
    worded("ImportProblems", "the row has {cells} cells where the header has {width}"),
    worded("ImportProblems", "a quote is opened and never closed"),
    worded("ImportProblems", "a quote stands inside a quoted cell"),
    worded("ImportProblems", "the line is not UTF-8 as the others are"),
    worded("ImportProblems", "some bytes of the line are not {encoding}"),
    worded("ImportProblems", "the line holds NUL characters"),
    worded("ImportProblems", "no row in the table has this picture's id"),
    worded("ImportProblems", "another picture has the same name"),
    worded("ImportProblems", "the folder holds another table, {file}"),
    worded("ImportProblems", "the file's name is no valid text: give it another name"),
    worded("ImportProblems", "it is not a kind of picture that FashRec reads"),
    worded("ImportProblems", "no picture named {id} lies with the catalogue"),
    worded("ImportProblems", "{path} does not exist"),
    worded("ImportProblems", "{path} is a folder, not a picture"),
    worded("ImportProblems", "{path} is on the internet, where FashRec fetches nothing from"),
    worded("ImportProblems", "its picture is written inside the table, where FashRec reads none"),
    worded("ImportProblems", "the table's text for its picture is too long to be a path"),
    worded("ImportProblems", "{picture} could not be opened; check that it is still there."),
    worded("Pictures", "{picture} is empty; copy it again from where it came from."),
)
_PLACE = re.compile(r"\\\{(\w+)\\\}")


def recognised(text: str) -> str:
    """Give the words that a text of a report was made of; the text itself where none is known."""
    for words, pattern in _patterns():
        if found := pattern.fullmatch(text):
            return words.filled(**found.groupdict())
    return text


@cache
def _patterns() -> tuple[tuple[Words, re.Pattern[str]], ...]:
    return tuple(
        (words, re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(words.template)), re.DOTALL))
        for words in TEMPLATES
    )
