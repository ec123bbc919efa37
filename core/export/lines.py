"""What stands in a line: the long form (a line a recommendation) and the wide (a line a query)."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.export.profiles import Cell
from core.recommend.recommendation import Recommendation, RecommendationList

FORMS = ("long", "wide")
LONG_COLUMNS = (
    "query_id",
    "query_name",
    "rank",
    "product_id",
    "product_name",
    "article_type",
    "score",
    "recommender",
    "reason",
)
SEPARATOR = "; "


@dataclass(frozen=True, slots=True)
class Answered:
    """One query as the file names it, with the list that answers it.

    `query_id` is "" for a new picture. `answer` is None when the product could not be asked for;
    `cause` then says why. `recommender` is the one that was asked, or would have been.
    """

    query_id: str
    query_name: str
    recommender: str
    answer: RecommendationList | None
    picture: str = ""
    cause: str = ""

    def first(self, k: int) -> tuple[Recommendation, ...]:
        """Give the first `k` recommendations, fewer when there are fewer."""
        return self.answer.recommendations[:k] if self.answer else ()


def columns(form: str, k: int) -> tuple[str, ...]:
    """Name the columns of a form."""
    if form == "long":
        return LONG_COLUMNS
    places = (f"rec_{place}" for place in range(1, k + 1))
    return ("query_id", "query_name", "recommender", *places)


def lines(answered: Answered, form: str, k: int) -> Iterator[tuple[Cell, ...]]:
    """Give the lines of one query: as many as it has recommendations, or exactly one if wide."""
    return _long(answered, k) if form == "long" else _wide(answered, k)


def _long(answered: Answered, k: int) -> Iterator[tuple[Cell, ...]]:
    for recommendation in answered.first(k):
        yield (
            answered.query_id,
            answered.query_name,
            recommendation.rank,
            recommendation.product.product_id,
            recommendation.product.name,
            recommendation.product.article_type,
            float(recommendation.score),
            answered.recommender,
            SEPARATOR.join(recommendation.reasons),
        )


def _wide(answered: Answered, k: int) -> Iterator[tuple[Cell, ...]]:
    ids = [recommendation.product.product_id for recommendation in answered.first(k)]
    empty = [""] * (k - len(ids))
    yield (answered.query_id, answered.query_name, answered.recommender, *ids, *empty)
