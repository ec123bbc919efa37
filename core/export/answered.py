"""What is written about: one query and the list that answers it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.catalogue.product import Product
from core.catalogue.report import Problem
from core.errors import FashRecError
from core.export.cells import SEPARATOR
from core.recommend.recommendation import Recommendation, RecommendationList
from core.words import worded

if TYPE_CHECKING:
    from core.catalogue.store import ProductStore
    from core.engine import Engine
    from core.export.options import ExportOptions
    from core.recommend.query import Query


@dataclass(frozen=True, slots=True)
class Answered:
    """One query as the file names it, with the list that answers it.

    `query_id` is "" for a new picture. `product` and `row` are the one product asked about, None
    for a new picture and for several. `answer` is None when the product could not be asked for;
    `cause` then says why. `recommender` is the one that was asked, or would have been.
    """

    query_id: str
    query_name: str
    recommender: str
    answer: RecommendationList | None
    product: Product | None = None
    row: int | None = None
    cause: str = ""

    def first(self, k: int) -> tuple[Recommendation, ...]:
        """Give the first `k` recommendations, fewer when there are fewer."""
        return self.answer.recommendations[:k] if self.answer else ()

    def problem(self, k: int) -> Problem | None:
        """Say why nothing is recommended; None when something is."""
        if self.first(k):
            return None
        note = self.answer.note if self.answer else ""
        picture = self.product.picture if self.product else ""
        return Problem(
            row=None,
            product_id=self.query_id,
            picture=picture or self.query_name,
            cause=self.cause
            or note
            or worded("Exporting", "No other product of the catalogue comes into question."),
            action=worded("Exporting", "Left without recommendations."),
        )


def ask(engine: "Engine", row: int, options: "ExportOptions") -> Answered:
    """Ask about one product of the catalogue, which the question reads; it is not read again."""
    answer, cause = None, ""
    try:
        query = engine.query_products([row])
    except FashRecError:
        [product] = engine.products.products([row])
        if product.picture and not product.picture_problem:
            raise
        cause = product.picture_problem or worded("Exporting", "The product has no picture.")
    else:
        assert query.product is not None, "a question about a product knows it"
        product = query.product
        answer = engine.recommend(query, options.recommender, options.k, **options.asking)
    return Answered(
        query_id=product.product_id,
        query_name=product.name,
        recommender=options.recommender,
        answer=answer,
        product=product,
        row=row,
        cause=cause,
    )


def named(
    answers: Iterable[tuple["Query", RecommendationList]], products: "ProductStore"
) -> Iterator[Answered]:
    """Name queries that were answered already; `products` knows their ids."""
    for query, answer in answers:
        asked = products.products(query.rows)
        single = asked[0] if len(asked) == 1 else None
        yield Answered(
            query_id=SEPARATOR.join(product.product_id for product in asked),
            query_name=single.name if single else query.name,
            recommender=answer.recommender,
            answer=answer,
            product=single,
            row=query.rows[0] if single else None,
        )
