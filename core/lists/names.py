"""What a list may be called, and what may be noted of it."""

from collections.abc import Iterable
from itertools import count

from core.catalogue.labels import plain
from core.catalogue.store_writing import writable
from core.errors import ListError
from core.words import worded

LONGEST_NAME = 100
"""Letters in a list's name."""
LONGEST_COMMENT = 2000
"""Letters in a comment."""


def clean_name(name: str) -> str:
    """Give a name as it is kept: on one line, without spaces around it.

    Raises:
        ListError: when nothing is left of it, or it is too long.
    """
    visible = "".join(letter if letter.isprintable() else " " for letter in writable(name))
    clean = " ".join(visible.split())
    if not clean:
        raise ListError(worded("Lists", "A list needs a name."))
    if len(clean) > LONGEST_NAME:
        raise ListError(
            worded(
                "Lists",
                "A list's name has {most} letters at most, this one has {count}: shorten it, or "
                "write the rest into the comment.",
            ).filled(most=LONGEST_NAME, count=len(clean))
        )
    return clean


def new_name(name: str, taken: Iterable[str]) -> str:
    """Give a name as it is kept, for a list beside those that have the names `taken`.

    Raises:
        ListError: when it is no name, or another list is called the same.
    """
    clean = clean_name(name)
    for other in taken:
        if plain(other) == plain(clean):
            words = worded("Lists", "There is a list “{list}” already: choose another name.")
            raise ListError(words.filled(list=other))
    return clean


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """Give the name, with a number behind it where another list is called the same."""
    used = {plain(each) for each in taken}
    if plain(wanted) not in used:
        return wanted
    for number in count(2):
        ending = f" {number}"
        name = wanted[: LONGEST_NAME - len(ending)].rstrip() + ending
        if plain(name) not in used:
            return name
    raise AssertionError("numbers do not end")


def clean_comment(text: str) -> str:
    """Give a comment as it is kept: without spaces around it.

    Raises:
        ListError: when it is too long.
    """
    clean = writable(text).replace("\0", "").strip()
    if len(clean) > LONGEST_COMMENT:
        raise ListError(
            worded(
                "Lists",
                "A comment has {most:,} letters at most, this one has {count:,}: shorten it.",
            ).filled(most=LONGEST_COMMENT, count=len(clean))
        )
    return clean
