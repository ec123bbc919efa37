"""Making queries: from products of the catalogue, or from what the networks say of a picture."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.catalogue.problem_words import recognised
from core.catalogue.product import Product
from core.errors import FashRecError
from core.recommend.collection import Collection
from core.recommend.query import Query
from core.recommend.recommendation import AttributeGuess, ClassGuess, Classification
from core.search.vectors import normalised
from core.vision.traits import TraitLayout
from core.words import worded


def products_query(collection: Collection, rows: Sequence[int], first: Product | None) -> Query:
    """Ask about one product, or about what several have in common.

    `first` is the product of the first row, None where there are no rows.

    Raises:
        FashRecError: when none of them has a usable picture.
    """
    asked = np.unique(np.asarray(rows, dtype=np.int64))
    usable = asked[collection.has_picture[asked]]
    if first is None or not len(usable):
        raise FashRecError(_no_picture(first))
    classes, probabilities = _mean_guesses(
        collection.classes[usable], collection.probabilities[usable], len(collection.labels)
    )
    traits = _mean_traits(collection, usable)
    return Query(
        name=first.name or first.product_id,
        rows=tuple(int(row) for row in rows),
        product=first,
        vector=normalised(collection.vectors.wide(usable).mean(axis=0)),
        features=collection.features.wide(usable).mean(axis=0),
        traits=traits,
        classes=classes,
        probabilities=probabilities,
        classification=_in_words(collection, classes, probabilities, traits),
        excluded=np.union1d(asked, collection.looking_like(usable)),
    )


class SeenPicture(Protocol):
    """What the networks say of a picture: the numbers of a `Query`, by their names there."""

    @property
    def vector(self) -> NDArray[np.float32]: ...

    @property
    def features(self) -> NDArray[np.float32]: ...

    @property
    def traits(self) -> NDArray[np.float32]: ...

    @property
    def classes(self) -> NDArray[np.int16]: ...

    @property
    def probabilities(self) -> NDArray[np.float32]: ...


def picture_query(
    collection: Collection, name: str, seen: SeenPicture, origin: int | None = None
) -> Query:
    """Ask about a new picture.

    `origin` is the row of the product that it is a picture of, which is not recommended then.
    """
    known = np.array([] if origin is None else [origin], dtype=np.int64)
    return Query(
        name=name,
        rows=(),
        product=None,
        vector=seen.vector,
        features=seen.features,
        traits=seen.traits,
        classes=seen.classes,
        probabilities=seen.probabilities,
        classification=_in_words(collection, seen.classes, seen.probabilities, seen.traits),
        excluded=np.union1d(known, collection.looking_like(known)),
    )


def _no_picture(product: Product | None) -> str:
    if product is None:
        return worded("Queries", "No product was asked about; choose one or more.")
    if not product.picture_problem:
        return worded(
            "Queries",
            "{product} has no usable picture (the catalogue names no picture for it), so nothing "
            "can be compared with it; mend the picture and index again.",
        ).filled(product=product.product_id)
    return worded(
        "Queries",
        "{product} has no usable picture ({problem}), so nothing can be compared with it; mend "
        "the picture and index again.",
    ).filled(product=product.product_id, problem=recognised(product.picture_problem.rstrip(".")))


def _mean_guesses(
    classes: NDArray[np.int16], probabilities: NDArray[np.float32], types: int
) -> tuple[NDArray[np.int16], NDArray[np.float32]]:
    """Average the stored best guesses of several products into one row of best guesses."""
    if len(classes) == 1:
        return classes[0], probabilities[0]
    mass = np.zeros(types, dtype=np.float32)
    known = classes >= 0
    np.add.at(mass, classes[known], probabilities[known] / len(classes))
    best = np.argsort(-mass, kind="stable")[: classes.shape[1]]
    best = best[mass[best] > 0]
    numbers = np.full(classes.shape[1], -1, dtype=np.int16)
    values = np.zeros(classes.shape[1], dtype=np.float32)
    numbers[: len(best)], values[: len(best)] = best, mass[best]
    return numbers, values


def _mean_traits(collection: Collection, rows: NDArray[np.int64]) -> NDArray[np.float32]:
    """Average traits; the histogram gets its length of one again, so that it compares as others."""
    traits: NDArray[np.float32] = collection.traits.wide(rows).mean(axis=0)
    if len(rows) > 1:
        histogram = TraitLayout(collection.heads).histogram
        traits[histogram] = normalised(traits[histogram])
    return traits


def _in_words(
    collection: Collection,
    classes: NDArray[np.int16],
    probabilities: NDArray[np.float32],
    traits: NDArray[np.float32],
) -> Classification:
    guesses = tuple(
        ClassGuess(collection.labels[number], float(probability))
        for number, probability in zip(classes, probabilities, strict=True)
        if number >= 0
    )
    abstained = not guesses or guesses[0].probability < collection.sure_from
    column = collection.heads[0].column
    return Classification(guesses, abstained, _attributes(collection, traits), column)


def _attributes(collection: Collection, traits: NDArray[np.float32]) -> tuple[AttributeGuess, ...]:
    parts = TraitLayout(collection.heads).parts
    guesses = []
    for head in collection.heads[1:]:
        of_head = traits[parts[head.column]]
        best = int(of_head.argmax())
        guesses.append(AttributeGuess(head.column, head.labels[best], float(of_head[best])))
    return tuple(guesses)
