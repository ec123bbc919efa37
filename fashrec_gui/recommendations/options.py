"""What the controls above the lists are set to, as one plain value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from fashrec_gui.recommendations.bridge_words import NEUTRAL
from fashrec_gui.recommendations.recommender_names import SAME_TYPE

if TYPE_CHECKING:
    from core.engine import Engine
    from core.recommend.recommendation import RecommendationList

PRICE_SHARE = 0.25
"""A similar price differs by at most so much."""


@dataclass(frozen=True, slots=True)
class Options:
    """How many results each recommender gives, how they are compared, and which may come.

    `bridge` is between 0 (only the same type) and 1 (other parts of the catalogue), `diversity`
    between 0 (the most alike first) and 1. `cut_off` ends lists at a gap, `fold` puts variants into
    one place. `same` are columns in which products must be as what is asked about is;
    `similar_price` and `in_stock` are further conditions. `rules` lets the user's rules have their
    say.
    """

    count: int = 10
    measure: str = "cosine"
    bridge: float = NEUTRAL
    diversity: float = 0.0
    cut_off: bool = False
    fold: bool = False
    same: tuple[str, ...] = ()
    similar_price: bool = False
    in_stock: bool = False
    rules: bool = True

    @property
    def refined(self) -> int:
        """How many of the less frequent choices are not as they are without a choice."""
        usual = Options()
        single = ("measure", "diversity", "cut_off", "fold", "similar_price", "in_stock")
        changed = sum(getattr(self, name) != getattr(usual, name) for name in single)
        return changed + len(self.same)

    def without_refinements(self) -> Options:
        """Give the same options with the less frequent choices as they are without a choice."""
        return Options(count=self.count, bridge=self.bridge)

    def without(self, condition: str) -> Options:
        """Give the same options without one condition, by its key in core, or "" without any."""
        from core.recommend.conditions import NO_CONDITIONS, Conditions

        share = PRICE_SHARE if self.similar_price else None
        now = Conditions(self.same, share, self.in_stock)
        left = now.without(condition) if condition else NO_CONDITIONS
        return replace(
            self,
            same=left.same,
            similar_price=left.price_within is not None,
            in_stock=left.in_stock,
        )

    def ask(self, engine: Engine, query: Any, recommender: str) -> RecommendationList:
        """Ask a recommender with these options; columns that the catalogue lacks are passed over.

        Raises:
            FashRecError: as `Engine.recommend` does.
        """
        from core.recommend.conditions import Conditions  # it comes with the engine

        same = tuple(each for each in self.same if each in engine.facts.columns)
        share = PRICE_SHARE if self.similar_price else None
        return engine.recommend(
            query,
            recommender,
            self.count,
            measure=self.measure,
            bridge=self.bridge,
            diversity=self.diversity,
            cut_off=self.cut_off,
            fold=self.fold,
            conditions=Conditions(same, share, self.in_stock),
            rules=self.rules,
        )

    def changes(self, recommender: str, before: Options, *, bridges: bool) -> bool:
        """Tell whether a list that was asked for with other options is another one with these."""
        alike = replace(
            self,
            measure=self.measure if recommender == SAME_TYPE else before.measure,
            bridge=self.bridge if bridges else before.bridge,
        )
        return alike != before
