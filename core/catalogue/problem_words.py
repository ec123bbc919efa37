"""What import reports and products say of pictures, recognised where only the text was kept.

A report is kept as CSV, a product's problem in the store, both in English. Whoever shows them in
another language finds the template here that a text was made of, and the values in it.
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
    worded("ImportProblems", "{path} cannot be used: {fault}"),
    worded("ImportProblems", "the folder cannot be listed ({reason})"),
    worded("ImportProblems", "it is a folder, not a picture"),
    worded("Pictures", "{picture} does not exist; put the picture back or correct its path."),
    worded("Pictures", "{picture} may not be read; give yourself permission to read the file."),
    worded(
        "Pictures",
        "{picture} needs more memory than is free; close other programs or save it smaller.",
    ),
    worded("Pictures", "{picture} cannot be read ({reason}); check the disk and the path."),
    worded(
        "Pictures",
        "{picture} is damaged or cut off ({cause}); copy it again from where it came from.",
    ),
    worded("Pictures", "{picture} is {kind}, not a picture; choose a picture file."),
    worded("Pictures", "{picture} is empty; copy it again from where it came from."),
    worded(
        "Pictures",
        "{picture} is not a picture that can be read; save it again as a {formats} file.",
    ),
    worded("Pictures", "{picture} holds no pixels; copy it again from where it came from."),
    worded(
        "Pictures",
        "{picture} is too large to open safely ({size}); save it with at most {most} megapixels.",
    ),
    worded("Pictures", "{path} is a folder, not a picture; choose a picture file."),
    worded(
        "Pictures", "{path} is {size} MB large, more than any product picture; save it smaller."
    ),
    worded("Pictures", "{path} is not a file, so no picture; choose a picture file."),
    worded("Pictures", "{path} does not exist; check its name."),
    worded("Pictures", "{path} cannot be read ({reason}); check its rights."),
    worded("Pictures", "The pasted picture"),
    worded("Pictures", "a folder"),
    worded("Pictures", "not a file"),
    worded("Pictures", "too many pixels"),
    worded("Pictures", "{width} × {height} pixels"),
    worded("Pictures", "its beginning cannot be read"),
    worded("Pictures", "its colours cannot be converted"),
    worded("Pictures", "image file is truncated"),
    worded("Pictures", "image file is truncated ({count} bytes not processed)"),
    worded("Pictures", "Truncated File Read"),
    worded("Pictures", "broken data stream when reading image file"),
    worded("Pictures", "unrecognized data stream contents when reading image file"),
    worded(
        "Models",
        "Look-alikes use EfficientNet-Lite0, because ResNet50 is not on "
        "this computer and could not be fetched. To use it, put {wanted} "
        "into {folder} and index again.",
    ),
)
_PLACE = re.compile(r"\\\{(\w+)\\\}")


def recognised(text: str) -> str:
    """Give the words that a text was made of; the text itself where none is known.

    What stands in their places is recognised likewise. A last full stop may be left out.
    """
    for words, pattern in _patterns():
        if found := pattern.fullmatch(text):
            places = found.groupdict()
            return words.filled(**{name: recognised(value) for name, value in places.items()})
    return text


@cache
def _patterns() -> tuple[tuple[Words, re.Pattern[str]], ...]:
    return tuple((words, re.compile(_pattern(words.template), re.DOTALL)) for words in TEMPLATES)


def _pattern(template: str) -> str:
    ending = r"\.?" if template.endswith(".") else ""
    return _PLACE.sub(r"(?P<\1>.+)", re.escape(template.removesuffix("."))) + ending
