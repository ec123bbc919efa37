"""Which entries a few typed letters mean, and in which order: the same letters, the same order."""

from collections.abc import Sequence
from enum import IntEnum


class Fit(IntEnum):
    """How well typed text fits a title, the best first."""

    START = 0  # the title begins with it
    WORDS = 1  # each of its words begins a word of the title, in the title's order
    ANY_ORDER = 2  # each of its words begins a word of the title
    INSIDE = 3  # each of its words is somewhere in the title
    LETTERS = 4  # its letters are beginnings of the title's words: "efi" for "Export the file"


def fit(typed: str, title: str) -> Fit | None:
    """Tell how well typed text fits a title; None when it does not. Case makes no difference."""
    said, wanted = title.casefold(), " ".join(typed.casefold().split())
    words, parts = _words(said), wanted.split()
    if said.startswith(wanted):
        return Fit.START
    if _in_order(parts, words):
        return Fit.WORDS
    if all(any(word.startswith(part) for word in words) for part in parts):
        return Fit.ANY_ORDER
    if all(part in said for part in parts):
        return Fit.INSIDE
    if len(parts) == 1 and len(wanted) > 1 and _beginnings(wanted, words):
        return Fit.LETTERS
    return None


def ranked(typed: str, titles: Sequence[str], recent: Sequence[int] = ()) -> list[int]:
    """Give the places of the titles that fit, the best first.

    Among equally good ones those used recently come first (`recent`: their places, the last used
    first), then the order stays as it is.
    """
    use = {place: number for number, place in enumerate(recent)}
    fits = [(fit(typed, title), place) for place, title in enumerate(titles)]
    found = [(how, use.get(place, len(use)), place) for how, place in fits if how is not None]
    return [place for _, _, place in sorted(found)]


def _words(text: str) -> list[str]:
    return "".join(each if each.isalnum() else " " for each in text).split()


def _in_order(parts: Sequence[str], words: Sequence[str]) -> bool:
    left = iter(words)
    return all(any(word.startswith(part) for word in left) for part in parts)


def _beginnings(letters: str, words: Sequence[str]) -> bool:
    """Tell whether letters are made of beginnings of words, one after the other."""
    if not letters:
        return True
    for number, word in enumerate(words):
        for length in range(len(letters), 0, -1):
            if word.startswith(letters[:length]) and _beginnings(
                letters[length:], words[number + 1 :]
            ):
                return True
    return False
