"""Taking out of words what does not count when they are compared."""

import unicodedata


def fold(word: str) -> str:
    """Take case and accents out of a word, as the full-text index does."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
