"""One question on the trail."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from fashrec_gui.recommendations.question import Question

if TYPE_CHECKING:
    from core.engine import Engine
    from core.recommend.query import Query

_MOST_FOUND_AGAIN = 100  # products of one question; each is looked up


@dataclass(slots=True)
class Step:
    """A question on the trail; two steps are the same when their questions are.

    `query` and `image` come with the first answer; `scroll` is where the panel was left.
    `product_ids` outlast a catalogue's being built again, which may change its rows.
    """

    question: Question
    name: str = field(default="", compare=False)
    query: Query | None = field(default=None, compare=False)
    image: QImage | None = field(default=None, compare=False)
    scroll: int = field(default=0, compare=False)
    product_ids: tuple[str, ...] = field(default=(), compare=False)


def found_again(step: Step, engine: Engine) -> Step | None:
    """Give a step for a catalogue that was built again; None when a product of it is gone."""
    if len(step.product_ids) > _MOST_FOUND_AGAIN:
        return None
    rows = [engine.products.row_of(product_id) for product_id in step.product_ids]
    known = tuple(row for row in rows if row is not None)
    if len(known) < len(rows):
        return None
    return replace(step, question=replace(step.question, rows=known), query=None)
