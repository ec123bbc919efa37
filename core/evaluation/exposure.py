"""How recommendations are spread over the catalogue: pure functions over arrays, as in `metrics`.

These figures have no interval: a resampling of the queries leaves out some of them, and with them
products that are recommended there alone, so that it would understate the spread.
"""

import numpy as np
from numpy.typing import NDArray

from core.evaluation.metrics import NO_LABEL, Labels, Values


def times_recommended(recommended: Labels, products: int) -> Labels:
    """Count how often each product stands in a list.

    Args:
        recommended: rows of products, shape (queries, k), `NO_LABEL` in empty places.
        products: how many products the catalogue has.

    Returns:
        Shape (products,).
    """
    return np.bincount(recommended[recommended != NO_LABEL], minlength=products)


def coverage(times: Labels) -> float:
    """Measure which share of the products was recommended to at least one query.

    Catalogue coverage (Ge, Delgado-Battenfeld and Jannach, "Beyond Accuracy: Evaluating
    Recommender Systems by Coverage and Serendipity", RecSys 2010), over the products with a usable
    picture. It depends on how many questions were asked: `coverage_by_chance` is what as many
    recommendations drawn at random would cover.

    Args:
        times: how often each product was recommended, shape (products,).

    Returns:
        A share between 0 and 1; nan when there are no products.
    """
    return float((times > 0).mean()) if times.size else float("nan")


def coverage_by_chance(places: int, products: int) -> float:
    """Give the coverage to be expected when each recommendation is drawn at random.

    Of n products, one draw misses a given one with probability 1 - 1/n; `places` draws all miss it
    with that to the power of `places`.
    """
    return 1 - (1 - 1 / products) ** places if products else float("nan")


def gini(times: Labels) -> float:
    """Measure how unevenly the recommendations are spread over the products.

    The Gini coefficient of the times each product with a usable picture was recommended (Gini,
    1912; for recommenders Fleder and Hosanagar, "Blockbuster Culture's Next Rise or Fall",
    Management Science 55(5), 2009): 0 when all are recommended equally often, near 1 when a few
    take all the places.

    Args:
        times: shape (products,).

    Returns:
        Between 0 and 1; nan when nothing was recommended.
    """
    total = int(times.sum())
    if not total:
        return float("nan")
    rising = np.sort(times)
    ranks = np.arange(1, len(rising) + 1)
    return float(
        (2 * (ranks * rising).sum() / (len(rising) * total)) - (len(rising) + 1) / len(rising)
    )


def lorenz_curve(times: Labels, points: int = 51) -> tuple[Values, Values]:
    """Give what share of the recommendations goes to the least recommended share of the products.

    The curve of Lorenz, "Methods of Measuring the Concentration of Wealth", 1905; the Gini
    coefficient is twice the area between it and the diagonal.

    Returns:
        Shares of the products and of the recommendations, both from 0 to 1, shape (points,).
    """
    shares = np.linspace(0, 1, points)
    if not times.sum():
        return shares, np.zeros(points)
    held = np.concatenate(([0.0], np.cumsum(np.sort(times)) / times.sum()))
    return shares, np.interp(shares * len(times), np.arange(len(times) + 1), held)


def hub_limit(times: Labels) -> float:
    """Give the number of recommendations above which a product comes too often: a hub.

    The mean plus two standard deviations of the times that the products were recommended
    (Radovanović, Nanopoulos and Ivanović, "Hubs in Space: Popular Nearest Neighbors in
    High-Dimensional Data", JMLR 11, 2010, section 3), and at least 1: what was recommended once
    does not come too often, however few questions were asked.
    """
    return max(float(times.mean() + 2 * times.std()), 1.0) if times.size else float("nan")


def hubs(times: Labels) -> NDArray[np.int64]:
    """Give the places of the products above `hub_limit`, the most recommended first, int64."""
    above = np.flatnonzero(times > hub_limit(times))
    return above[np.argsort(-times[above], kind="stable")].astype(np.int64)
