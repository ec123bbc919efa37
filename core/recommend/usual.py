"""What is usual for a question: how near its neighbours are, whatever may be recommended."""

import threading
from collections import OrderedDict
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from core.recommend.collection import Collection
from core.recommend.query import Query
from core.recommend.recommenders import Ranking, Recommender, rank
from core.recommend.request import Request

_KEPT = 16

_Key = tuple[int, str, str, float]


class UsualScores:
    """Finds them, and remembers those of the last few questions; safe in threads.

    Whoever sets one condition after the other asks about the same query each time.
    """

    def __init__(self) -> None:
        """Start with nothing remembered."""
        self._lock = threading.Lock()
        # The queries are kept as well, so that none of another takes the number of one.
        self._kept: OrderedDict[_Key, tuple[Query, NDArray[np.float32]]] = OrderedDict()

    def of(
        self, collection: Collection, recommender: Recommender, request: Request, ranking: Ranking
    ) -> NDArray[np.float32]:
        """Give the scores of a question's neighbours among all products, float32, best first.

        `ranking` is the answer to the request. Where only a part of the catalogue may be
        recommended, the whole of it is asked once more: what is near does not become nearer by
        leaving others out.
        """
        if request.within is None:
            return ranking.reranked.nearest
        key = (id(request.query), recommender.name, request.measure, request.bridge)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key][1]
        free = replace(
            request, within=None, adjustments=None, diversity=0.0, cut_off=False, fold=False
        )
        found = rank(recommender, collection, free).reranked.nearest
        with self._lock:
            self._kept[key] = (request.query, found)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return found
