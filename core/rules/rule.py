"""What a rule is.

Where rules contradict each other, the stronger kind counts: excluding is stronger than pinning, and
pinning than boosting and burying. Boosts and buries of one product add up, to five steps at most.
Of several pins of one product the most particular counts: one for a single question before one for
some questions, that before one for all, one in a single recommender's lists before one in all; of
equally particular ones the one that stands first on the desk. In the same order pins take their
places, and one whose place is taken goes to the next free one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from core.browsing.filter import Filter
from core.errors import FashRecError
from core.recommend.reach import MOST_STEPS, REACH
from core.words import worded

PIN, EXCLUDE, BOOST, BURY = "pin", "exclude", "boost", "bury"
KINDS = (PIN, EXCLUDE, BOOST, BURY)

LAST_PLACE = REACH
STRENGTHS = range(1, MOST_STEPS + 1)
USUAL_STRENGTH = 3


@dataclass(frozen=True, slots=True)
class Target:
    """Products that a rule speaks of: a single one, those that fit a filter, or else all.

    `product_id` is "" unless a single one is meant; `name` is what that product was called when the
    rule was made, to know it by when it has left the catalogue.
    """

    product_id: str = ""
    name: str = field(default="", compare=False)
    filter: Filter = field(default_factory=Filter)

    @property
    def is_everything(self) -> bool:
        """Whether all products are meant."""
        return not self.product_id and self.filter.is_empty

    @property
    def particularity(self) -> int:
        """How narrow it is: 2 for a single product, 1 for a filter, 0 for all."""
        return 2 if self.product_id else int(not self.filter.is_empty)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        kind: one of `KINDS`.
        products: what is pinned, excluded, boosted or buried.
        questions: where it counts: in lists about these products. A question about several products
            is meant when all of them are; a new picture's when all questions are, or when what it
            is surely seen as says so.
        place: from 1 to `LAST_PLACE` for a pin, else 0.
        strength: one of `STRENGTHS` for boosting and burying, else 0.
        recommender: whose lists it counts in, "" for all.
        first_day, last_day: it counts from the one to the other, both included; None is no bound.
        note: what the user wants to remember with it.
        is_on: False keeps it without counting.
        rule_id: its number among the rules that are kept, 0 before it is.
    """

    kind: str
    products: Target
    questions: Target = field(default_factory=Target)
    place: int = 0
    strength: int = 0
    recommender: str = ""
    first_day: date | None = None
    last_day: date | None = None
    note: str = ""
    is_on: bool = True
    rule_id: int = field(default=0, compare=False)

    @property
    def steps(self) -> int:
        """How many steps it moves a product, up where positive."""
        return {BOOST: self.strength, BURY: -self.strength}.get(self.kind, 0)

    def counts_on(self, day: date) -> bool:
        """Tell whether it is on, and the day within its period."""
        begun = self.first_day is None or self.first_day <= day
        return self.is_on and begun and (self.last_day is None or day <= self.last_day)


_WHICH = {
    PIN: worded("Rules", "It is not said what to pin: name a product."),
    EXCLUDE: worded(
        "Rules",
        "It is not said what to exclude: name a product, or what products to choose by.",
    ),
    BOOST: worded(
        "Rules", "It is not said what to boost: name a product, or what products to choose by."
    ),
    BURY: worded(
        "Rules", "It is not said what to bury: name a product, or what products to choose by."
    ),
}


def by_precedence(rules: Sequence[Rule]) -> list[Rule]:
    """Give rules with the most particular first, equally particular ones in their own order."""
    return sorted(rules, key=lambda rule: (-rule.questions.particularity, not rule.recommender))


def checked(rule: Rule) -> Rule:
    """Give a rule that says one thing and can be obeyed, without spaces around its note.

    Raises:
        FashRecError: saying what is missing or makes no sense in it.
    """
    if rule.kind not in KINDS:
        unknown = worded("Rules", "There is no rule “{kind}”; use one of {kinds}.")
        raise FashRecError(unknown.filled(kind=rule.kind, kinds=", ".join(KINDS)))
    if rule.products.is_everything:
        raise FashRecError(_WHICH[rule.kind])
    for target in (rule.products, rule.questions):
        if target.product_id and not target.filter.is_empty:
            both = worded(
                "Rules",
                "A single product ({product}) and a choice of products ({products}) are named at "
                "once; keep one of them.",
            )
            products = target.filter.in_words()
            raise FashRecError(both.filled(product=target.product_id, products=products))
    _check_how(rule)
    if rule.recommender:
        _check_recommender(rule.recommender)
    if rule.first_day and rule.last_day and rule.last_day < rule.first_day:
        turned = worded("Rules", "The rule would end on {last}, before it begins on {first}.")
        raise FashRecError(turned.filled(last=rule.last_day, first=rule.first_day))
    return replace(rule, note=rule.note.strip())


def _check_recommender(name: str) -> None:
    # Rules are known before the first frame of the window, which does without the recommenders.
    from core.recommend.recommenders import RECOMMENDERS

    if name not in RECOMMENDERS:
        unknown = worded(
            "Rules", "There is no recommender “{name}”; use one of {names}, or none for all."
        )
        raise FashRecError(unknown.filled(name=name, names=", ".join(RECOMMENDERS)))


def _check_how(rule: Rule) -> None:
    if rule.kind == PIN:
        if not rule.products.product_id:
            raise FashRecError(
                worded("Rules", "Only a single product can be pinned to a place: name its id.")
            )
        if not 1 <= rule.place <= LAST_PLACE:
            places = worded("Rules", "A product is pinned to a place from 1 to {last}.")
            raise FashRecError(places.filled(last=LAST_PLACE))
    elif rule.place:
        alone = worded("Rules", "A place ({place}) is for pins alone, not for “{kind}”.")
        raise FashRecError(alone.filled(place=rule.place, kind=rule.kind))
    if rule.kind in (BOOST, BURY):
        if rule.strength not in STRENGTHS:
            strength = worded("Rules", "How strongly to {kind} is a number from 1 to {most}.")
            raise FashRecError(strength.filled(kind=rule.kind, most=MOST_STEPS))
    elif rule.strength:
        raise FashRecError(worded("Rules", "A strength is for boosting and burying alone."))
