"""A rule as a sentence."""

from datetime import date

from core.rules.rule import BOOST, BURY, EXCLUDE, PIN, Rule, Target

_HOW = {1: "a little", 2: "somewhat", 3: "clearly", 4: "strongly", 5: "as far as it goes"}
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_NOBODY = "…"


def rule_in_words(rule: Rule, today: date | None = None) -> str:
    """Say a rule, finished or not: "Pin Blue Tee to place 1 for every question about Belts"."""
    said = [rule.kind.capitalize(), target_in_words(rule.products)]
    if rule.kind == PIN:
        said.append(f"to place {rule.place or _NOBODY}")
    elif rule.kind in (BOOST, BURY):
        said.append(strength_in_words(rule.strength))
    said.append(questions_in_words(rule.questions))
    if rule.recommender:
        said.append(f"in {rule.recommender} lists")
    said.append(period_in_words(rule, today))
    return " ".join(part for part in said if part)


def short_words(rule: Rule) -> str:
    """Say what a rule does without where and when: "Boost all Belts clearly"."""
    parts = {
        PIN: f"to place {rule.place}",
        EXCLUDE: "",
        BOOST: strength_in_words(rule.strength),
        BURY: strength_in_words(rule.strength),
    }
    said = f"{rule.kind.capitalize()} {target_in_words(rule.products)} {parts[rule.kind]}"
    return said.strip()


def target_in_words(target: Target) -> str:
    """Name a product, or tell the products that are meant."""
    if target.product_id:
        return target.name or target.product_id
    if target.filter.is_empty:
        return _NOBODY
    return f"all {target.filter.in_words()}"


def questions_in_words(questions: Target) -> str:
    """Say in which questions' lists a rule counts: "for every question about Belts"."""
    if questions.product_id:
        return f"for questions about {target_in_words(questions)}"
    if questions.filter.is_empty:
        return "for every question"
    return f"for every question about {questions.filter.in_words()}"


def strength_in_words(strength: int) -> str:
    """Say how strongly something is boosted or buried."""
    return _HOW.get(strength, _NOBODY)


def period_in_words(rule: Rule, today: date | None = None) -> str:
    """Say when a rule counts: "from 1 Dec until 31 Dec"; "" for always.

    The year is said where it is not that of `today`.
    """
    first, last = rule.first_day, rule.last_day
    if first and last and first == last:
        return f"on {day_in_words(first, today)}"
    said = []
    if first:
        said.append(f"from {day_in_words(first, today)}")
    if last:
        said.append(f"until {day_in_words(last, today)}")
    return " ".join(said)


def day_in_words(day: date, today: date | None = None) -> str:
    """Write a day: "31 Dec", or "31 Dec 2027" where that is not this year."""
    words = f"{day.day} {_MONTHS[day.month - 1]}"
    return words if today is not None and today.year == day.year else f"{words} {day.year}"
