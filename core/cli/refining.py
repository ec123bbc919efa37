"""Options of the command line on how a list is made: how varied, how long, and of what."""

import argparse
from dataclasses import asdict
from typing import Any

from core.recommend.conditions import Conditions, columns_named, condition_words
from core.recommend.recommendation import RecommendationList


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options to a command."""
    command.add_argument(
        "--diversity",
        type=_share,
        default=0.0,
        metavar="0…1",
        help="from 0, the most alike first, to 1, as different from each other as can be",
    )
    command.add_argument(
        "--fold-variants",
        dest="fold",
        action="store_true",
        help="put a product's other colours and near-duplicates into its place",
    )
    command.add_argument(
        "--cut-off",
        action="store_true",
        help="end the list where the next are clearly further off than those before",
    )
    command.add_argument(
        "--same",
        type=columns_named,
        default=(),
        metavar="COLUMNS",
        help="recommend only products of the same gender, season, brand …, as in gender,season",
    )
    command.add_argument(
        "--price-within",
        type=_percent,
        metavar="PERCENT",
        help="recommend only products that cost at most so much more or less",
    )
    command.add_argument(
        "--in-stock", action="store_true", help="recommend only what the catalogue has in stock"
    )


def _share(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to 1")
    return value


def _percent(text: str) -> float:
    value = float(text.removesuffix("%"))
    if not 0 <= value <= 1000:
        raise argparse.ArgumentTypeError(f"{text} is no percentage from 0 to 1000")
    return value / 100


def chosen(options: argparse.Namespace) -> dict[str, Any]:
    """Give what was chosen as arguments of `Engine.recommend`."""
    return {
        "diversity": options.diversity,
        "cut_off": options.cut_off,
        "fold": options.fold,
        "conditions": Conditions(options.same, options.price_within, options.in_stock),
    }


def shortfall_document(answer: RecommendationList) -> dict[str, Any] | None:
    """Give for programs what conditions have cost a list, None for nothing."""
    return None if answer.shortfall is None else asdict(answer.shortfall)


def shortfall_words(answer: RecommendationList) -> str:
    """Say for people what conditions have cost a list, "" for nothing."""
    short = answer.shortfall
    if short is None:
        return ""
    said = f"{short.left} of {short.wanted} left"
    if short.would_give <= short.left:
        return f"{said}; without the conditions there are no more."
    what = condition_words(short.drop) if short.drop else "all conditions"
    return f"{said}; without “{what}” there would be {short.would_give}."
