"""How each recommender spreads its recommendations over the catalogue, in a document's words."""

from typing import TYPE_CHECKING, Any

import numpy as np

from core.evaluation import measures
from core.evaluation.columns import CatalogueColumns
from core.evaluation.exposure import (
    coverage,
    coverage_by_chance,
    gini,
    hub_limit,
    hubs,
    lorenz_curve,
    times_recommended,
)
from core.evaluation.figures import Figure, rounded
from core.evaluation.metrics import NO_LABEL, Labels

if TYPE_CHECKING:
    from core.engine import Engine

HUBS_SHOWN = 10
NEVER_SHOWN = 10


def exposure_of(
    engine: "Engine", columns: CatalogueColumns, recommended: Labels, seed: int
) -> dict[str, Any]:
    """Describe which products a recommender's lists hold, and which never or too often.

    Only products with a usable picture count. Of those that are never recommended some are drawn
    with `seed`.
    """
    rows = np.flatnonzero(columns.has_picture)
    times = times_recommended(recommended, len(columns.ids))[rows]
    never = rows[times == 0]
    often = hubs(times)
    drawn = np.sort(np.random.default_rng(seed).permutation(never)[:NEVER_SHOWN])
    shares, held = lorenz_curve(times)
    return {
        "recommended": int((times > 0).sum()),
        "coverage": rounded(coverage(times)),
        "coverage_by_chance": rounded(
            coverage_by_chance(int((recommended != NO_LABEL).sum()), len(rows))
        ),
        "gini": rounded(gini(times)),
        "never": len(never),
        "never_examples": [columns.ids[row] for row in drawn.tolist()],
        "hub_limit": rounded(hub_limit(times)),
        "hubs": len(often),
        "places_of_hubs": rounded(float(times[often].sum() / max(times.sum(), 1))),
        "most_recommended": [
            {
                "product_id": columns.ids[int(rows[place])],
                "name": engine.products.product(int(rows[place])).name,
                "times": int(times[place]),
            }
            for place in np.argsort(-times, kind="stable")[:HUBS_SHOWN].tolist()
            if times[place]
        ],
        "lorenz": {
            "products": [round(share, 4) for share in shares.tolist()],
            "recommendations": [round(share, 4) for share in held.tolist()],
        },
    }


def exposure_figures(recommender: str, exposure: dict[str, Any], queries: int) -> list[Figure]:
    """Give the figures of `exposure_of`, which have no interval."""
    return [
        Figure(recommender, measure.name, "", exposure[field], None, None, queries)
        for measure, field in (
            (measures.COVERAGE, "coverage"),
            (measures.GINI, "gini"),
            (measures.HUBS, "hubs"),
        )
    ]
