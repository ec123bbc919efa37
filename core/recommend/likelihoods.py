"""How probable each label is for a query: the classifier's word, and its neighbours'.

The classifier learnt from one catalogue and is asked about another, whose shop may have other
habits: what is winter there, where caftans end. Products that look like the query carry that shop's
own labels, and correct it.
"""

import numpy as np
from numpy.typing import NDArray

from core.recommend.collection import Collection
from core.recommend.query import Query
from core.recommend.scoring import score_by_look
from core.search.vectors import best_first
from core.vision.traits import TraitLayout

Likelihoods = tuple[NDArray[np.float32], ...]
"""For every column that the classifier tells, in their order, the probability of each label."""

_VOTERS = 20
_REACH = 0.03  # so much less cosine, and a neighbour counts 1/e as much
_SAY = 0.3
_UNHEARD = 0.02  # of the votes, for labels that no neighbour has: they stay possible
_UNSEEN = 1e-4  # the least probability, for labels that the classifier does not think of


def seen_likelihoods(collection: Collection, query: Query) -> Likelihoods:
    """Give what the classifier alone says; of the main column it keeps the best guesses only."""
    main = np.zeros(len(collection.labels), dtype=np.float32)
    known = query.classes >= 0
    main[query.classes[known]] = query.probabilities[known]
    layout = TraitLayout(collection.heads)
    return main, *(query.traits[part] for part in layout.parts.values())


def likelihoods(collection: Collection, query: Query) -> Likelihoods:
    """Give what the classifier says, corrected by what the catalogue says of the neighbours.

    The probability of a label is multiplied by a power of its share of the votes, and what comes
    out is divided by its sum: a mixture of a model with its nearest neighbours, as of Khandelwal et
    al., 2020 ("Generalization through memorization"), but as a product of experts (Hinton, 2002),
    so that neither can overrule what the other is sure of. The 20 nearest products vote, the nearer
    the more; those that are asked about do not. Every constant was chosen on validation products.
    """
    rows, cosines = _voters(collection, query)
    seen = seen_likelihoods(collection, query)
    if not len(rows):
        return seen
    weights = np.exp((cosines - cosines[0]) / _REACH)
    return tuple(
        _corrected(of_label, collection.codes[rows, head], weights)
        for head, of_label in enumerate(seen)
    )


def _voters(collection: Collection, query: Query) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Give the nearest products and their cosines, best first."""
    found = collection.search.candidates(query.vector, _VOTERS + len(query.excluded))
    rows = np.setdiff1d(found, query.excluded)
    cosines = score_by_look(collection, query, rows)
    best = best_first(cosines, _VOTERS)
    return rows[best], cosines[best]


def _corrected(
    probabilities: NDArray[np.float32], codes: NDArray[np.int16], weights: NDArray[np.float32]
) -> NDArray[np.float32]:
    labelled = codes >= 0
    if not labelled.any():
        return probabilities
    votes = np.bincount(codes[labelled], weights[labelled], len(probabilities))
    mixed = (probabilities + _UNSEEN) * (votes / votes.sum() + _UNHEARD) ** _SAY
    corrected: NDArray[np.float32] = (mixed / mixed.sum()).astype(np.float32)
    return corrected
