"""What counts as a label, and which texts are the same one."""

from collections import Counter
from collections.abc import Iterable

_NOTHING = {"", "na"}


def is_label(text: str) -> bool:
    """Say whether a column's text says something; "NA" is what tables write for nothing."""
    return plain(text) not in _NOTHING


def plain(text: str) -> str:
    """Give a text as it is compared: without case and without spaces around it."""
    return text.strip().casefold()


def labels_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Give the different labels among some texts, sorted, each in its most frequent spelling."""
    spellings: dict[str, Counter[str]] = {}
    for text in texts:
        if is_label(text):
            spellings.setdefault(plain(text), Counter())[text.strip()] += 1
    return tuple(
        sorted(min(counts, key=lambda each: (-counts[each], each)) for counts in spellings.values())
    )
