"""From a request to the answer that people see: the ranking, with products and words."""

import time
from dataclasses import replace

from core.catalogue.store import ProductStore
from core.errors import FashRecError
from core.recommend.bridge import OTHERS_ONLY, SAME_ONLY
from core.recommend.collection import Collection
from core.recommend.conditions import UNCONDITIONAL, Resolved
from core.recommend.nearness import nearness
from core.recommend.reasons import with_wished_reasons
from core.recommend.recommendation import Recommendation, RecommendationList
from core.recommend.recommenders import RECOMMENDERS, Ranking, Recommender, rank
from core.recommend.request import Request
from core.recommend.scoring import MEASURES
from core.recommend.shortfall import shortfall_of
from core.recommend.usual import UsualScores
from core.recommend.variants import folded_words
from core.rules.live import Ruling
from core.words import joined, worded

_ENDED = worded("Notes", "Ends here: what follows is clearly further off.")


def chosen_recommender(name: str) -> Recommender:
    """Give a recommender by its name.

    Raises:
        FashRecError: when there is no such recommender.
    """
    chosen = RECOMMENDERS.get(name)
    if chosen is None:
        raise FashRecError(
            worded(
                "Asking", "There is no recommender “{name}”; choose one of {recommenders}."
            ).filled(name=name, recommenders=", ".join(RECOMMENDERS))
        )
    return chosen


def check(request: Request) -> None:
    """See that a request can be answered.

    Raises:
        FashRecError: when there is no such measure, bridge or diversity, or k is below 1.
    """
    if request.measure not in MEASURES:
        raise FashRecError(
            worded("Asking", "There is no measure “{measure}”; choose one of {measures}.").filled(
                measure=request.measure, measures=", ".join(MEASURES)
            )
        )
    if request.k < 1:
        raise FashRecError(
            worded("Asking", "{k} recommendations cannot be given; ask for 1 or more.").filled(
                k=request.k
            )
        )
    if not SAME_ONLY <= request.bridge <= OTHERS_ONLY:
        raise FashRecError(
            worded("Asking", "There is no bridge of {bridge:g}; choose one from 0 to 1.").filled(
                bridge=request.bridge
            )
        )
    if not 0 <= request.diversity <= 1:
        raise FashRecError(
            worded(
                "Asking", "There is no diversity of {diversity:g}; choose one from 0 to 1."
            ).filled(diversity=request.diversity)
        )


def answered(
    collection: Collection,
    products: ProductStore,
    recommender: Recommender,
    request: Request,
    resolved: Resolved = UNCONDITIONAL,
    ruling: Ruling | None = None,
    *,
    usual: UsualScores,
) -> RecommendationList:
    """Answer a request that was checked.

    `resolved` are the conditions on what may be in it, `ruling` what rules say about it, None for
    nothing; `usual` knows how near the neighbours of questions are.
    """
    started = time.perf_counter()
    if ruling is not None:
        request = replace(request, adjustments=ruling.adjustments, ruled_as=ruling.seen_as)
    asked, request = request, replace(request, within=resolved.rows(request.within))
    ranking = rank(recommender, collection, request)
    near = nearness(
        ranking.scores,
        usual.of(collection, recommender, request, ranking),
        recommender.measure(request),
    )
    recommendations = _in_words(collection, products, recommender, request, ranking, near)
    shortfall = shortfall_of(collection, recommender, asked, resolved, ranking)
    effects = None
    if ruling is not None and ranking.unruled is not None:
        effects = ruling.effects(ranking.rows, ranking.unruled, request.k)
    total = round((time.perf_counter() - started) * 1000, 3)
    notes = (
        recommender.note(collection, request, ranking.rows),
        _ENDED if ranking.reranked.ended else "",
        *resolved.notes,
    )
    return RecommendationList(
        recommender.name,
        recommendations,
        ranking.candidates,
        {**ranking.timing_ms, "total": total},
        joined(notes),
        shortfall=shortfall,
        request=request,
        effects=effects,
    )


def _in_words(
    collection: Collection,
    products: ProductStore,
    recommender: Recommender,
    request: Request,
    ranking: Ranking,
    near: list[str],
) -> tuple[Recommendation, ...]:
    rows = ranking.rows.tolist()
    found = products.products(rows)
    reasons = recommender.reasons(collection, request.query, ranking.rows, found)
    reasons = [(*filter(None, (how,)), *why) for how, why in zip(near, reasons, strict=True)]
    reasons = with_wished_reasons(request.query, ranking.rows, reasons)
    folded = ranking.reranked.folded or ((),) * len(rows)
    listed = zip(rows, found, ranking.scores.tolist(), reasons, folded, strict=True)
    return tuple(
        Recommendation(
            place,
            row,
            product,
            score,
            why,
            taken_in,
            folded_words(product, products.products(taken_in)) if taken_in else "",
        )
        for place, (row, product, score, why, taken_in) in enumerate(listed, 1)
    )
