"""Why a rule does nothing, or not what it says: each cause in a sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from core.rules.rule import BOOST, BURY, EXCLUDE, PIN, Rule, Target, by_precedence
from core.rules.targets import Targets
from core.rules.words import day_in_words, short_words
from core.words import Words, joined, worded

_GENERAL, _EVERY = -2, -3  # in place of a row: of several questions, of whatever questions


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that stands in a rule's way. With `is_idle` the rule does nothing at all."""

    sentence: str
    is_idle: bool = False


class _Meant:
    """Products that are meant, so that a thousand single ones of a million take no room."""

    def __init__(self, targets: Targets, target: Target) -> None:
        """Look them up."""
        self.is_everything = target.is_everything
        self.row = -1
        self.mask: NDArray[np.bool_] | None = None
        if target.product_id:
            row = targets.row(target)
            self.row = -1 if row is None else row
            self.count = int(row is not None)
            usable = self.count and bool(targets.has_picture[self.row])
        else:
            self.mask = targets.mask(target)
            self.count = int(np.count_nonzero(self.mask))
            usable = bool((self.mask & targets.has_picture).any())
        self.has_pictures = bool(usable)

    def common(self, other: "_Meant") -> int:
        """Count the products that both mean."""
        if not self.count or not other.count:
            return 0
        if self.mask is None and other.mask is None:
            return int(self.row == other.row)
        if self.mask is None or other.mask is None:
            mask, row = (other.mask, self.row) if self.mask is None else (self.mask, other.row)
            assert mask is not None
            return int(mask[row])
        if self.is_everything or self.mask is other.mask:
            return other.count
        return self.count if other.is_everything else int((self.mask & other.mask).sum())

    def is_within(self, other: "_Meant") -> bool:
        """Tell whether the other means all of these."""
        return other.is_everything or self.common(other) == self.count


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """A rule, the products it speaks of and those whose questions it counts in."""

    rule: Rule
    products: _Meant
    questions: _Meant


def conflicts_of(
    rules: Sequence[Rule], targets: Targets, today: date
) -> list[tuple[Conflict, ...]]:
    """Give the conflicts of each rule, in the order given; it takes a while with many rules.

    Rules that are off have none, and cause none.
    """
    meant: dict[Target, _Meant] = {}
    for target in (target for rule in rules for target in (rule.products, rule.questions)):
        if target not in meant:
            meant[target] = _Meant(targets, target)
    seen = [_Seen(rule, meant[rule.products], meant[rule.questions]) for rule in rules]
    counting = {
        id(each.rule): each
        for each in seen
        if each.rule.is_on and not _is_over(each.rule, today) and each.products.count
    }
    others = _Others([counting[id(rule)] for rule in by_precedence(rules) if id(rule) in counting])
    found: list[tuple[Conflict, ...]] = []
    for each in seen:
        alone = tuple(_of_itself(each, today)) if each.rule.is_on else ()
        idle = not each.rule.is_on or any(conflict.is_idle for conflict in alone)
        found.append(alone if idle else (*alone, *_with_others(each, others.near(each))))
    return found


class _Others:
    """The rules that may stand in others' way, found without looking at each of thousands."""

    def __init__(self, in_order: Sequence[_Seen]) -> None:
        """Take them in their order: those that go before others first."""
        self._in_order = in_order
        self._of_row: dict[int, list[int]] = {}
        self._of_choices: list[int] = []
        self._at_place: dict[tuple[int, int], list[int]] = {}
        for number, each in enumerate(in_order):
            if each.products.mask is None:
                self._of_row.setdefault(each.products.row, []).append(number)
            else:
                self._of_choices.append(number)
            if each.rule.kind == PIN:
                for asked in (_asked(each), _EVERY):
                    self._at_place.setdefault((each.rule.place, asked), []).append(number)

    def near(self, seen: _Seen) -> list[_Seen]:
        """Give those that speak of the same products or the same place, in their order."""
        if seen.products.mask is not None:
            return list(self._in_order)
        numbers = {*self._of_choices, *self._of_row.get(seen.products.row, ())}
        if seen.rule.kind == PIN:
            place, asked = seen.rule.place, _asked(seen)
            for key in (_EVERY,) if asked == _GENERAL else (asked, _GENERAL):
                numbers.update(self._at_place.get((place, key), ()))
        return [self._in_order[number] for number in sorted(numbers)]


def _asked(seen: _Seen) -> int:
    """Give the row of the single product whose questions are meant, `_GENERAL` for several."""
    return seen.questions.row if seen.questions.mask is None else _GENERAL


def _of_itself(seen: _Seen, today: date) -> Iterator[Conflict]:
    """Tell what is wrong with a rule whatever the others are."""
    rule, about = seen.rule, seen.rule.questions
    if rule.last_day is not None and _is_over(rule, today):
        over = worded("Conflicts", "Its period is over since {day}.")
        yield Conflict(over.filled(day=day_in_words(rule.last_day, today)), True)
    if not seen.products.count:
        yield Conflict(_absent(rule.products), True)
    elif not seen.products.has_pictures:
        words = worded("Conflicts", "Without a picture that can be used it is never recommended.")
        yield Conflict(words, True)
    if not seen.questions.count:
        nowhere = worded("Conflicts", "It counts in no list.")
        yield Conflict(joined((nowhere, _absent(about))), True)
    elif about.product_id and about.product_id == rule.products.product_id:
        yield Conflict(worded("Conflicts", "A product is never recommended to itself."), True)
    if rule.first_day is not None and rule.first_day > today:
        begins = worded("Conflicts", "It begins to count on {day}.")
        yield Conflict(begins.filled(day=day_in_words(rule.first_day, today)))


def _absent(target: Target) -> str:
    if not target.product_id:
        none = worded("Conflicts", "No product of the catalogue is “{products}”.")
        return none.filled(products=target.filter.in_words())
    named = f"{target.name} ({target.product_id})" if target.name else target.product_id
    gone = worded("Conflicts", "{product} is not in the catalogue (any more).")
    return gone.filled(product=named)


def _with_others(seen: _Seen, in_order: Sequence[_Seen]) -> Iterator[Conflict]:
    """Tell which other rules stand in a rule's way; `in_order` has those that go before first."""
    earlier = True
    for other in in_order:
        if other.rule is seen.rule:
            earlier = False
            continue
        if not _meet(seen, other):
            continue
        conflict = _between(seen, other, earlier)
        if conflict is not None:
            yield conflict


def _between(seen: _Seen, other: _Seen, earlier: bool) -> Conflict | None:
    """Tell what an other rule that counts in some of the same lists does to a rule."""
    rule, its = seen.rule, other.rule
    covered = _is_covered(seen, other)
    by = short_words(its)
    if its.kind == EXCLUDE:
        return _excluded(seen, other, earlier, covered, by)
    common = seen.products.common(other.products)
    if rule.kind == PIN and its.kind == PIN and earlier:
        if common:
            before = worded("Conflicts", "“{rule}” goes before it for the same product.")
            return Conflict(before.filled(rule=by), covered)
        if rule.place == its.place:
            taken = worded(
                "Conflicts",
                "Place {place} goes to “{rule}”; this one takes the next free place there.",
            )
            return Conflict(taken.filled(place=rule.place, rule=by))
    if rule.kind in (BOOST, BURY) and common and common == seen.products.count:
        if its.kind == PIN:
            placed = worded("Conflicts", "“{rule}” says its place, whatever its strength.")
            return Conflict(placed.filled(rule=by), covered)
        if rule.steps + its.steps == 0 and common == other.products.count:
            undone = worded("Conflicts", "“{rule}” undoes it: the two cancel each other out.")
            return Conflict(undone.filled(rule=by), covered)
    return None


def _excluded(seen: _Seen, other: _Seen, earlier: bool, covered: bool, by: str) -> Conflict | None:
    """Tell what an exclusion does to a rule: all of its products, or some, are gone."""
    gone, all_of_them = seen.products.common(other.products), seen.products.count
    if not gone:
        return None
    if seen.rule.kind == EXCLUDE:
        twins = _is_covered(other, seen) and gone == other.products.count
        if gone == all_of_them and covered and (earlier or not twins):
            same = worded("Conflicts", "“{rule}” puts the same products out already.")
            return Conflict(same.filled(rule=by), True)
        return None
    if gone == all_of_them:
        return Conflict(_all_gone(covered, seen.rule.kind == PIN).filled(rule=by), covered)
    some = worded("Conflicts", "“{rule}” excludes {gone:,} of its {count:,} products.")
    return Conflict(some.filled(rule=by, gone=gone, count=all_of_them))


def _all_gone(everywhere: bool, is_pin: bool) -> Words:
    if everywhere and is_pin:
        return worded("Conflicts", "Excluded by “{rule}”, so it is not pinned there.")
    if everywhere:
        return worded("Conflicts", "Excluded by “{rule}”, so it is not moved there.")
    if is_pin:
        return worded(
            "Conflicts",
            "Excluded in some of its questions by “{rule}”, so it is not pinned there.",
        )
    return worded(
        "Conflicts", "Excluded in some of its questions by “{rule}”, so it is not moved there."
    )


def _is_over(rule: Rule, today: date) -> bool:
    return rule.last_day is not None and rule.last_day < today


def _meet(one: _Seen, other: _Seen) -> bool:
    """Tell whether two rules count in a same list on a same day."""
    a, b = one.rule, other.rule
    if a.recommender and b.recommender and a.recommender != b.recommender:
        return False
    if a.first_day and b.last_day and b.last_day < a.first_day:
        return False
    if b.first_day and a.last_day and a.last_day < b.first_day:
        return False
    return one.questions.common(other.questions) > 0


def _is_covered(one: _Seen, other: _Seen) -> bool:
    """Tell whether the other counts wherever and whenever the one does."""
    a, b = one.rule, other.rule
    if b.recommender and b.recommender != a.recommender:
        return False
    if b.first_day and (a.first_day is None or a.first_day < b.first_day):
        return False
    if b.last_day and (a.last_day is None or a.last_day > b.last_day):
        return False
    return one.questions.is_within(other.questions)
