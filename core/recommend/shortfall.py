"""How much conditions cost a list, and which one to give up first."""

from dataclasses import replace

from core.recommend.collection import Collection
from core.recommend.conditions import Resolved, condition_words
from core.recommend.recommendation import Shortfall
from core.recommend.recommenders import Ranking, Recommender, rank
from core.recommend.request import Request
from core.words import worded


def shortfall_of(
    collection: Collection,
    recommender: Recommender,
    request: Request,
    resolved: Resolved,
    ranking: Ranking,
) -> Shortfall | None:
    """Tell how many products conditions have left, and try each condition's removal.

    `request` is the one without conditions, `ranking` the answer with them. None where there are
    as many as wanted, or where the list is short of itself, at a gap.
    """
    left, wanted = len(ranking.rows), request.k
    if not resolved.masks or left >= wanted or ranking.reranked.ended:
        return None

    def count(without: str | None = None) -> int:
        rows = request.within if without is None else resolved.rows(request.within, without)
        trial = replace(request, within=rows, cut_off=False, diversity=0.0)
        return len(rank(recommender, collection, trial).rows)

    gives = {key: count(key) for key in resolved.masks}
    best = max(gives, key=lambda key: gives[key])  # the first of several
    if gives[best] > left:
        return Shortfall(wanted, left, best, condition_words(best), gives[best])
    return Shortfall(
        wanted, left, "", worded("Conditions", "all of these"), count() if len(gives) > 1 else left
    )
