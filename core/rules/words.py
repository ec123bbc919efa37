"""A rule as a sentence."""

from datetime import date

from core.rules.rule import BOOST, BURY, EXCLUDE, PIN, Rule, Target
from core.words import joined, worded

_HOW = {
    1: worded("Rules", "a little"),
    2: worded("Rules", "somewhat"),
    3: worded("Rules", "clearly"),
    4: worded("Rules", "strongly"),
    5: worded("Rules", "as far as it goes"),
}
_MONTHS = (
    worded("Months", "Jan"),
    worded("Months", "Feb"),
    worded("Months", "Mar"),
    worded("Months", "Apr"),
    worded("Months", "May"),
    worded("Months", "Jun"),
    worded("Months", "Jul"),
    worded("Months", "Aug"),
    worded("Months", "Sep"),
    worded("Months", "Oct"),
    worded("Months", "Nov"),
    worded("Months", "Dec"),
)
_KINDS = {
    PIN: worded("Rules", "Pin {products} to place {place}"),
    EXCLUDE: worded("Rules", "Exclude {products}"),
    BOOST: worded("Rules", "Boost {products} {strength}"),
    BURY: worded("Rules", "Bury {products} {strength}"),
}
_IN_LISTS = {
    "same-type": worded("Rules", "in same-type lists"),
    "look-alikes": worded("Rules", "in look-alikes lists"),
    "blend": worded("Rules", "in blend lists"),
}
_NOBODY = "…"


def rule_in_words(rule: Rule, today: date | None = None) -> str:
    """Say a rule, finished or not: "Pin Blue Tee to place 1 for every question about Belts"."""
    lists = _IN_LISTS[rule.recommender] if rule.recommender else ""
    where = questions_in_words(rule.questions)
    return joined((short_words(rule), where, lists, period_in_words(rule, today)))


def short_words(rule: Rule) -> str:
    """Say what a rule does without where and when: "Boost all Belts clearly"."""
    return _KINDS[rule.kind].filled(
        products=target_in_words(rule.products),
        place=rule.place or _NOBODY,
        strength=strength_in_words(rule.strength),
    )


def target_in_words(target: Target) -> str:
    """Name a product, or tell the products that are meant."""
    if target.product_id:
        return target.name or target.product_id
    if target.filter.is_empty:
        return _NOBODY
    return worded("Rules", "all {products}").filled(products=target.filter.in_words())


def questions_in_words(questions: Target) -> str:
    """Say in which questions' lists a rule counts: "for every question about Belts"."""
    if questions.product_id:
        words = worded("Rules", "for questions about {product}")
        return words.filled(product=target_in_words(questions))
    if questions.filter.is_empty:
        return worded("Rules", "for every question")
    words = worded("Rules", "for every question about {products}")
    return words.filled(products=questions.filter.in_words())


def where_in_words(questions: Target) -> str:
    """Name the questions in whose lists a rule counts: "Every question about Belts"."""
    if questions.product_id:
        words = worded("Rules", "Questions about {product}")
        return words.filled(product=target_in_words(questions))
    if questions.filter.is_empty:
        return worded("Rules", "Every question")
    words = worded("Rules", "Every question about {products}")
    return words.filled(products=questions.filter.in_words())


def strength_in_words(strength: int) -> str:
    """Say how strongly something is boosted or buried."""
    return _HOW.get(strength, _NOBODY)


def period_in_words(rule: Rule, today: date | None = None) -> str:
    """Say when a rule counts: "from 1 Dec until 31 Dec"; "" for always.

    The year is said where it is not that of `today`.
    """
    first, last = rule.first_day, rule.last_day
    if first and last:
        if first == last:
            return worded("Rules", "on {day}").filled(day=day_in_words(first, today))
        words = worded("Rules", "from {first} until {last}")
        return words.filled(first=day_in_words(first, today), last=day_in_words(last, today))
    if first:
        return worded("Rules", "from {day}").filled(day=day_in_words(first, today))
    if last:
        return worded("Rules", "until {day}").filled(day=day_in_words(last, today))
    return ""


def day_in_words(day: date, today: date | None = None) -> str:
    """Write a day: "31 Dec", or "31 Dec 2027" where that is not this year."""
    words = worded("Rules", "{day} {month} {year}")
    if today is not None and today.year == day.year:
        words = worded("Rules", "{day} {month}")
    return words.filled(day=day.day, month=_MONTHS[day.month - 1], year=day.year)
