"""The figures by which lists of recommendations are judged.

Each is a pure function over arrays, so that what a figure means can be read and tested in one
place; the report quotes these docstrings. A figure is computed for every query by itself, so that
the bootstrap can draw queries anew, and the figure of a recommender is the mean over the queries. A
query that a figure says nothing about has `nan` there and is left out of the mean.

Labels are whole numbers; `NO_LABEL` stands for "unknown" and for "nothing in this place". A list
that is shorter than k has `NO_LABEL` in its last places.
"""

import numpy as np
from numpy.typing import NDArray

NO_LABEL = -1

Labels = NDArray[np.int64]
Values = NDArray[np.float64]


def mean_of(values: Values) -> float:
    """Give the mean over the queries that have a value; nan when none has."""
    known = values[~np.isnan(values)]
    return float(known.mean()) if known.size else float("nan")


def precision(query_labels: Labels, recommended_labels: Labels) -> Values:
    """Measure which share of the k recommended products has the query's label.

    A recommendation is relevant when its label equals the query's. The precision of a query is the
    number of its relevant recommendations divided by k, and the figure is the mean over queries
    (P@k in Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 2008, chapter
    8.4). A place that a short list left empty, and a product without a label, count as misses.
    Queries without a label are left out.

    Args:
        query_labels: shape (queries,).
        recommended_labels: shape (queries, k), `NO_LABEL` in empty places.

    Returns:
        Shares between 0 and 1, shape (queries,); nan for a query without a label.
    """
    relevant = recommended_labels == query_labels[:, np.newaxis]
    shares: Values = relevant.mean(axis=1)
    return np.where(query_labels != NO_LABEL, shares, np.nan)


def average_precision(
    query_labels: Labels, recommended_labels: Labels, relevant_products: Labels
) -> Values:
    """Measure how early in the list the products with the query's label stand.

    The average precision of a query is the sum, over the places at which a relevant product
    stands, of the precision up to that place, divided by the number of relevant products that a
    list of k can hold: k, or all relevant ones of the catalogue when they are fewer. The figure is
    the mean over queries (mean average precision, MAP@k, in Manning, Raghavan and Schütze,
    "Introduction to Information Retrieval", 2008, chapter 8.4, cut off at k). Queries without a
    label, and those of which the catalogue has no other product, are left out.

    Args:
        query_labels: shape (queries,).
        recommended_labels: shape (queries, k), `NO_LABEL` in empty places.
        relevant_products: shape (queries,), how many other products have the query's label.

    Returns:
        Between 0 and 1, shape (queries,); nan for a query that is left out.
    """
    places = recommended_labels.shape[1]
    relevant = recommended_labels == query_labels[:, np.newaxis]
    precisions = np.cumsum(relevant, axis=1) / np.arange(1, places + 1)
    possible = np.minimum(relevant_products, places)
    is_asked = (query_labels != NO_LABEL) & (possible > 0)
    sums: Values = (precisions * relevant).sum(axis=1)
    return np.where(is_asked, sums / np.maximum(possible, 1), np.nan)


def attribute_overlap(query_labels: Labels, recommended_labels: Labels) -> Labels:
    """Count in how many of the attributes a product agrees with the query.

    Args:
        query_labels: shape (queries, attributes).
        recommended_labels: shape (queries, k, attributes).

    Returns:
        Whole numbers from 0 to the number of attributes, shape (queries, k). An attribute that the
        query lacks adds nothing.
    """
    asked = query_labels[:, np.newaxis, :]
    agree = (recommended_labels == asked) & (asked != NO_LABEL)
    counts: Labels = agree.sum(axis=2, dtype=np.int64)
    return counts


def ideal_overlap(query_labels: Labels, catalogue_labels: Labels, k: int) -> Labels:
    """Give the overlaps of the best list of k that the catalogue allows for each query.

    Args:
        query_labels: shape (queries, attributes); each query is one of the catalogue's products,
            and is itself no part of its best list.
        catalogue_labels: shape (products, attributes), of all that could be recommended.
        k: the length of the list.

    Returns:
        Shape (queries, k), falling along each row; zeros where the catalogue is too small.
    """
    attributes = query_labels.shape[1]
    kinds, members = np.unique(catalogue_labels, axis=0, return_counts=True)
    asked, kind_of_query = np.unique(query_labels, axis=0, return_inverse=True)
    levels = np.arange(attributes, -1, -1)
    best = np.zeros((len(asked), k), dtype=np.int64)
    for place, labels in enumerate(asked):
        known = np.flatnonzero(labels != NO_LABEL)
        gains = (kinds[:, known] == labels[known]).sum(axis=1)
        counts = np.bincount(gains, weights=members, minlength=attributes + 1).astype(np.int64)
        counts[len(known)] = max(counts[len(known)] - 1, 0)  # the query itself
        falling = np.repeat(levels, np.minimum(counts[::-1], k))[:k]
        best[place, : len(falling)] = falling
    return best[kind_of_query.reshape(-1)]


def ndcg(gains: Labels, ideal_gains: Labels) -> Values:
    """Measure how near a list comes to the best one that the catalogue allows, early places first.

    The gain of a recommended product is the number of attributes (article type, sub-category,
    colour, gender, usage, season) in which it agrees with the query, from 0 to 6. The sum of
    gain / log2(1 + place) over the list is divided by the same sum over the best possible list of
    other products (normalised discounted cumulative gain, Järvelin and Kekäläinen, "Cumulated
    gain-based evaluation of IR techniques", ACM TOIS 20(4), 2002), and the figure is the mean over
    queries. Queries to which nothing has any overlap are left out.

    Args:
        gains: shape (queries, k), as `attribute_overlap` gives them; 0 in empty places.
        ideal_gains: shape (queries, k), as `ideal_overlap` gives them.

    Returns:
        Between 0 and 1, shape (queries,); nan for a query that is left out.
    """
    discounts = 1 / np.log2(np.arange(2, gains.shape[1] + 2))
    ideal = ideal_gains @ discounts
    values: Values = np.where(
        ideal > 0, (gains @ discounts) / np.where(ideal > 0, ideal, 1), np.nan
    )
    return values


def bridged(recommended_labels: Labels) -> Values:
    """Count how many different categories one list reaches into.

    1 means that a list stays in one corner of the catalogue, k that every product in it is of
    another category. The figure is the mean over queries. Products without the label count for
    nothing; a list without any label is left out.

    Args:
        recommended_labels: shape (queries, k), `NO_LABEL` in empty places.

    Returns:
        Numbers from 1 to k, shape (queries,); nan for a list without labels.
    """
    alike, known = _alike(recommended_labels)
    shares = np.where(known, 1 / np.maximum(alike, 1), 0.0)
    counts: Values = np.round(shares.sum(axis=1))
    return np.where(known.any(axis=1), counts, np.nan)


def entropy(recommended_labels: Labels) -> Values:
    """Measure how evenly a list is spread over the values of an attribute, in bits.

    The Shannon entropy of the shares that the values have in the list (Shannon, "A Mathematical
    Theory of Communication", 1948): 0 when all products agree, log2(k) when all differ. The figure
    is the mean over queries. Products without the label are left out.

    Args:
        recommended_labels: shape (queries, k), `NO_LABEL` in empty places.

    Returns:
        Bits, shape (queries,); nan for a list without labels.
    """
    alike, known = _alike(recommended_labels)
    labelled = known.sum(axis=1)
    shares = np.where(known, alike / np.maximum(labelled, 1)[:, np.newaxis], 1.0)
    bits: Values = -(np.log2(shares)).sum(axis=1) / np.maximum(labelled, 1)
    return np.where(labelled > 0, np.abs(bits), np.nan)


def _alike(labels: Labels) -> tuple[Labels, NDArray[np.bool_]]:
    """Count for each place how many of its list have its label; and say which have one."""
    equal = labels[:, :, np.newaxis] == labels[:, np.newaxis, :]
    return equal.sum(axis=2), labels != NO_LABEL


def look_distance(vectors: NDArray[np.float32], lengths: Labels) -> Values:
    """Measure how different the pictures within one list are.

    The mean, over all pairs of products of a list, of one minus the cosine of their pretrained
    vectors: intra-list distance (Ziegler, McNee, Konstan and Lausen, "Improving Recommendation
    Lists Through Topic Diversification", WWW 2005). 0 means the same picture ten times. The figure
    is the mean over queries; lists of fewer than two products are left out.

    Args:
        vectors: float32 (queries, k, dimensions), each of length one, zeros in empty places.
        lengths: shape (queries,), how many products each list has.

    Returns:
        Between 0 and 2, shape (queries,); nan for a list of fewer than two.
    """
    sums = vectors.sum(axis=1, dtype=np.float64)
    # The sum over all ordered pairs is the square of the sum less the m products with themselves.
    pairs = np.maximum(lengths * (lengths - 1), 1)
    similarity = ((sums * sums).sum(axis=1) - lengths) / pairs
    return np.where(lengths > 1, 1 - similarity, np.nan)


def jaccard(first: Labels, second: Labels) -> Values:
    """Measure what two recommenders' lists for the same query have in common.

    The number of products in both lists divided by the number in either (Jaccard, 1912): 0 when
    they share nothing, 1 when they hold the same products in any order. The figure is the mean over
    queries; where both lists are empty, the query is left out.

    Args:
        first: rows of products, shape (queries, k), `NO_LABEL` in empty places.
        second: likewise.

    Returns:
        Shares between 0 and 1, shape (queries,); nan where both lists are empty.
    """
    here = first != NO_LABEL
    shared = ((first[:, :, np.newaxis] == second[:, np.newaxis, :]).any(axis=2) & here).sum(axis=1)
    either = here.sum(axis=1) + (second != NO_LABEL).sum(axis=1) - shared
    return np.where(either > 0, shared / np.maximum(either, 1), np.nan)


def median_and_p95(values: Values) -> tuple[float, float]:
    """Give the median and the 95th percentile of the times that single lists take.

    The times are the milliseconds of one `Engine.recommend` for a list of k, asked one question at
    a time, and likewise of each stage within; 95 of 100 questions take no longer than the 95th
    percentile. Between two times it is interpolated linearly; nan for no values.
    """
    if values.size == 0:
        return float("nan"), float("nan")
    median, p95 = np.percentile(values, [50, 95])
    return float(median), float(p95)
