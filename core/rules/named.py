"""Rules with the names that their products have today."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from core.rules.rule import Rule, Target


def with_names(rules: Iterable[Rule], name_of: Callable[[str], str | None]) -> list[Rule]:
    """Give rules whose products are called as in the catalogue; gone ones keep their old names.

    `name_of` gives the name of a product id, None when there is no such product.
    """
    return [
        replace(
            rule,
            products=_named(rule.products, name_of),
            questions=_named(rule.questions, name_of),
        )
        for rule in rules
    ]


def _named(target: Target, name_of: Callable[[str], str | None]) -> Target:
    if not target.product_id:
        return target
    name = name_of(target.product_id)
    return target if name is None else replace(target, name=name)
