"""From the rules on the desk to what they change in one list."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from core.browsing.filter import CATEGORY
from core.recommend.adjustments import Adjustments
from core.recommend.reach import MOST_STEPS
from core.rules.rule import EXCLUDE, PIN, Rule, Target, by_precedence
from core.rules.targets import TREE, Mask, Targets

_KEPT = 8  # sets of rules; of a million products each may hold some ten megabytes


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    """A rule in terms of the catalogue.

    Products and questions are each a single row, or a mask bool (n,); None are no product, or all
    questions.
    """

    rule: Rule
    products: int | Mask | None
    questions: int | Mask | None


class RuleBook:
    """Rules as they count in one catalogue. Any thread may ask."""

    def __init__(self, rules: Sequence[Rule], targets: Targets) -> None:
        """Look up what the rules speak of; those of products that are not there do nothing."""
        self._targets = targets
        self._read = [self._looked_up(rule) for rule in by_precedence(rules) if rule.is_on]
        self._read = [each for each in self._read if each.products is not None]
        # Of thousands of rules most are for a single question each.
        self._of_one: dict[int, list[int]] = {}
        self._of_many: list[int] = []
        for number, each in enumerate(self._read):
            if isinstance(each.questions, int):
                self._of_one.setdefault(each.questions, []).append(number)
            else:
                self._of_many.append(number)
        self._made: dict[tuple[int, ...], Adjustments] = {}
        self._lock = threading.Lock()
        self._none_excluded = np.zeros(len(targets), dtype=np.bool_)
        self._none_moved = np.zeros(len(targets), dtype=np.int8)
        targets.keep_only([t for each in self._read for t in _targets_of(each.rule)])

    def _looked_up(self, rule: Rule) -> _Read:
        products: int | Mask | None
        if rule.products.product_id:
            products = self._targets.row(rule.products)
        else:
            products = self._targets.mask(rule.products)
        questions: int | Mask | None = None
        if rule.questions.product_id:
            row = self._targets.row(rule.questions)
            questions = -1 if row is None else row
        elif not rule.questions.is_everything:
            questions = self._targets.mask(rule.questions)
        return _Read(rule, products, questions)

    def in_force(
        self,
        asked: Sequence[int],
        recommender: str,
        day: date,
        seen: Mapping[str, str] | None = None,
    ) -> tuple[int, ...]:
        """Give the numbers (within this book) of the rules that count in a list.

        Args:
            asked: the rows of the products asked about, none for a new picture.
            recommender: whose list it is.
            day: when it is asked.
            seen: by column, the labels that a new picture surely has; rules for some questions
                count by them where no product is asked about.
        """
        numbers = []
        single = self._of_one.get(asked[0], []) if len(set(asked)) == 1 else []
        for number in sorted((*single, *self._of_many)):
            each = self._read[number]
            rule = each.rule
            if rule.recommender and rule.recommender != recommender:
                continue
            if isinstance(each.questions, np.ndarray) and not (
                _are_meant(each.questions, asked)
                if asked
                else self._targets.is_seen(rule.questions, seen or {})
            ):
                continue
            if rule.kind == PIN and each.products in asked:
                continue  # a product is not recommended to itself, and takes nobody's place
            if rule.counts_on(day):
                numbers.append(number)
        return tuple(numbers)

    def labels_used(self, numbers: Sequence[int], seen: Mapping[str, str]) -> tuple[str, ...]:
        """Give those of a picture's labels by which some of these rules know that it is meant."""
        asked_of = {
            column
            for number in numbers
            for wanted in (self._read[number].rule.questions.filter,)
            for name in wanted.columns
            for column in (TREE if name == CATEGORY else (name,))
        }
        return tuple(label for column, label in seen.items() if column in asked_of)

    def rules(self, numbers: Sequence[int]) -> list[Rule]:
        """Give rules by their numbers in this book."""
        return [self._read[number].rule for number in numbers]

    def touching(self, numbers: Sequence[int], rows: NDArray[np.int64]) -> list[tuple[Rule, Mask]]:
        """Tell of each of some rules which of these rows it speaks of, bool (len(rows),)."""
        found: list[tuple[Rule, Mask]] = []
        for number in numbers:
            products = self._read[number].products
            meant = products[rows] if isinstance(products, np.ndarray) else rows == products
            found.append((self._read[number].rule, meant))
        return found

    def adjustments(self, numbers: tuple[int, ...]) -> Adjustments | None:
        """Give what some rules, by their numbers, change together; None when there are none."""
        if not numbers:
            return None
        with self._lock:
            known = self._made.get(numbers)
        if known is not None:
            return known
        made = self._compiled([self._read[number] for number in numbers])
        with self._lock:
            if len(self._made) >= _KEPT:
                self._made.pop(next(iter(self._made)))
            self._made[numbers] = made
        return made

    def _compiled(self, rules: Sequence[_Read]) -> Adjustments:
        excluded = self._excluded([each for each in rules if each.rule.kind == EXCLUDE])
        steps = self._steps([each for each in rules if each.rule.steps])
        places: dict[int, int] = {}
        pinned: set[int] = set()
        for each in rules:
            if each.rule.kind != PIN or not isinstance(each.products, int):
                continue
            row, place = each.products, each.rule.place
            if row in pinned or excluded[row] or not self._targets.has_picture[row]:
                continue
            while place in places:
                place += 1
            places[place] = row
            pinned.add(row)
        ordered = sorted(places)
        return Adjustments(
            np.array([places[place] for place in ordered], dtype=np.int64),
            np.array(ordered, dtype=np.int64),
            excluded,
            steps,
        )

    def _excluded(self, rules: Sequence[_Read]) -> Mask:
        if not rules:
            return self._none_excluded
        excluded = self._none_excluded.copy()
        for each in rules:
            if isinstance(each.products, np.ndarray):
                excluded |= each.products
            else:
                excluded[each.products] = True
        return excluded

    def _steps(self, rules: Sequence[_Read]) -> NDArray[np.int8]:
        if not rules:
            return self._none_moved
        added = np.zeros(len(self._targets), dtype=np.int16)
        for each in rules:
            steps = np.int16(each.rule.steps)
            if isinstance(each.products, np.ndarray):
                added += each.products.view(np.int8) * steps
            else:
                added[each.products] += steps
        return np.clip(added, -MOST_STEPS, MOST_STEPS).astype(np.int8)


def _targets_of(rule: Rule) -> tuple[Target, Target]:
    return rule.products, rule.questions


def _are_meant(questions: Mask, asked: Sequence[int]) -> bool:
    """Tell whether all products asked about are meant."""
    return all(questions[row] for row in asked)
