"""Brands, read from the names of products where no column gives them.

Shops write names such as "Peter England Men Party Blue Jeans": what stands before the word for
whom it is, or before the colour, is the brand, if it comes back over several products. A name in
which nothing of the kind is found has no brand: nothing is guessed.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from core.catalogue.columns import normalised
from core.catalogue.labels import is_label, plain

UNMARKED = "\x1e"
"""Ends a start of a name that no word for whom, or of which colour, follows."""

_LONGEST_BRAND = 4  # words
_FEWEST_PRODUCTS = 3
_FEWEST_UNMARKED = 20
_FEWEST_FOLLOWERS = 5
_MUCH_MORE = 10
_MANY_LINES = 3
"""A brand so many times as frequent as a longer one that begins with it takes that over, and so
does one that begins so many others: what follows it are lines of its products."""

_LEAST_COVERED = 0.3
"""Of products with a name; below, names of this catalogue do not begin with brands."""

_BRAND_COLUMNS = frozenset(
    map(normalised, ("brand", "brand name", "vendor", "manufacturer", "label", "designer", "maker"))
)
_WOMEN = "women women's womens woman woman's ladies lady's female girl girl's girls girls'"
_MEN = "men men's mens man man's gents male boy boy's boys boys'"
_ALL = "unisex kid kid's kids kids' baby infant infants toddler junior juniors"
_FOR_WHOM = frozenset(f"{_WOMEN} {_MEN} {_ALL}".split())


def is_brand_column(name: str) -> bool:
    """Tell whether an extra column of this name gives the brand."""
    return normalised(name) in _BRAND_COLUMNS


class BrandReader:
    """Reads the brands of one catalogue: the starts of all names first, then what they tell."""

    def __init__(self, known: Iterable[Sequence[str]], fields: Sequence[str]) -> None:
        """`known` are the different combinations of `fields` that the catalogue has."""
        words: dict[str, set[str]] = defaultdict(set)
        for values in known:
            for field, value in zip(fields, values, strict=True):
                if is_label(value):
                    words[field].update(plain(value).split())
        self._colours = frozenset(words["colour"])
        self._ends = _FOR_WHOM | words["gender"] | self._colours
        kinds = words["article_type"] | words["sub_category"] | words["master_category"]
        kinds |= {word.removesuffix("s") for word in kinds} | words["season"] | words["usage"]
        self._no_brands = frozenset(kinds | self._ends | {"and", "the", "with", "of", "&"})

    def starts(self, names: Sequence[str]) -> list[str]:
        """Give what each name begins with, up to the first word that can be of no brand.

        The first word is taken whatever it is, as in "Red Tape Men Shoes", but for whom.
        """
        ends, found = self._ends, []
        for name in names:
            words = name.split(None, _LONGEST_BRAND + 1)
            folded = name.casefold().split(None, _LONGEST_BRAND + 1)
            if not words or folded[0] in _FOR_WHOM:
                found.append("")
                continue
            for place in range(1, min(len(folded), _LONGEST_BRAND + 1)):
                if folded[place] in ends:
                    found.append(" ".join(words[:place]))
                    break
            else:
                found.append(" ".join(words[:_LONGEST_BRAND]) + UNMARKED)
        return found

    def brands(self, starts: Sequence[str], counts: Sequence[int]) -> list[str]:
        """Give the brand that each different start of a name tells, "" for none.

        `counts` say how many names begin so. Where few names tell one, none does.
        """
        support, spelt = self._support(starts, counts)
        lines = _lines(support)
        chosen = [self._choose(start, support, lines) for start in starts]
        named = sum(count for start, count in zip(starts, counts, strict=True) if start)
        told = sum(count for each, count in zip(chosen, counts, strict=True) if each)
        if told < _LEAST_COVERED * named or len(set(chosen) - {""}) < 2:
            return [""] * len(starts)
        return [spelt[each].most_common(1)[0][0] if each else "" for each in chosen]

    def _support(
        self, starts: Sequence[str], counts: Sequence[int]
    ) -> tuple[Counter[str], dict[str, Counter[str]]]:
        """Count by phrase the names that begin with just that, and how the phrase is written."""
        support: Counter[str] = Counter()
        first_words: Counter[str] = Counter()
        followers: dict[str, set[str]] = defaultdict(set)
        spelt: dict[str, Counter[str]] = defaultdict(Counter)
        for start, count in zip(starts, counts, strict=True):
            words = start.removesuffix(UNMARKED).split()
            for end in range(1, len(words) + 1):
                spelt[plain(" ".join(words[:end]))][" ".join(words[:end])] += count
            if words and start.endswith(UNMARKED):
                first_words[words[0].casefold()] += count
                followers[words[0].casefold()].add(words[1].casefold() if words[1:] else "")
            elif words:
                support[plain(start)] += count
        for word, count in first_words.items():
            if count >= _FEWEST_UNMARKED and len(followers[word]) >= _FEWEST_FOLLOWERS:
                support[word] += count
        return support, spelt

    def _choose(self, start: str, support: Counter[str], lines: Counter[str]) -> str:
        words = plain(start.removesuffix(UNMARKED)).split()
        best = ""
        for end in range(1, len(words) + 1):
            phrase = " ".join(words[:end])
            known = support[phrase]
            if known < _FEWEST_PRODUCTS or not self._may_be_a_brand(words[:end]):
                continue
            if best and (lines[best] >= _MANY_LINES or support[best] >= _MUCH_MORE * known):
                break
            best = phrase
        return best

    def _may_be_a_brand(self, words: Sequence[str]) -> bool:
        if len(words) == 1 and words[0] in self._no_brands:
            return False
        return not all(word in self._no_brands or not _has_letter(word) for word in words)


def _lines(support: Counter[str]) -> Counter[str]:
    """Count for each phrase the frequent phrases that begin with it and go on."""
    lines: Counter[str] = Counter()
    for phrase, count in support.items():
        if count >= _FEWEST_PRODUCTS:
            words = phrase.split()
            lines.update(" ".join(words[:end]) for end in range(1, len(words)))
    return lines


def _has_letter(word: str) -> bool:
    return any(map(str.isalpha, word))
