"""What is usual for a question: how near its neighbours are, whatever may be recommended."""

import threading
from collections import OrderedDict
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from core.recommend.bridge import NEUTRAL
from core.recommend.collection import Collection
from core.recommend.nearness import NEIGHBOURS
from core.recommend.query import Query
from core.recommend.recommenders import LOOK_ALIKES, Ranking, Recommender, rank
from core.recommend.request import Request
from core.recommend.scoring import score_by_look

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
        query = request.query
        key = (id(query), recommender.name, request.measure, request.bridge)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key][1]
        free = replace(
            request, within=None, adjustments=None, diversity=0.0, cut_off=False, fold=False
        )
        if recommender.name == LOOK_ALIKES and request.bridge == NEUTRAL and not query.wishes:
            found = _looks_near(collection, query)
        else:
            found = rank(recommender, collection, free).reranked.nearest
        with self._lock:
            self._kept[key] = (query, found)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return found


def _looks_near(collection: Collection, query: Query) -> NDArray[np.float32]:
    """Give the scores of what looks most alike, float32, best first; a quick look is enough."""
    rows = collection.search.roughly_near(query.vector)
    rows = np.sort(rows[~np.isin(rows, query.excluded)])
    scores = score_by_look(collection, query, rows)
    return -np.sort(-scores)[:NEIGHBOURS]
