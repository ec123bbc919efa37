"""What is usual for a question: how near its neighbours are, whatever may be recommended."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from core.recommend.collection import Collection
from core.recommend.recommenders import Ranking, Recommender, rank
from core.recommend.request import Request


def usual_scores(
    collection: Collection, recommender: Recommender, request: Request, ranking: Ranking
) -> NDArray[np.float32]:
    """Give the scores of a question's neighbours among all products, float32, best first.

    `ranking` is the answer to the request. Where only a part of the catalogue may be recommended,
    the whole of it is asked once more: what is near does not become nearer by leaving others out.
    """
    if request.within is None:
        return ranking.reranked.nearest
    free = replace(request, within=None, adjustments=None, diversity=0.0, cut_off=False, fold=False)
    return rank(recommender, collection, free).reranked.nearest
