"""A catalogue in numbers, for whoever draws, measures or lists it."""

import numpy as np
from numpy.typing import NDArray

from core.recommend.collection import Collection


class InNumbers:
    """Gives what is known of all products as arrays; row i is product i."""

    def __init__(self, collection: Collection) -> None:
        """Take the catalogue."""
        self._collection = collection

    @property
    def labels(self) -> list[str]:
        """The labels of all columns that the classifier tells, sorted, each once."""
        return sorted({label for head in self._collection.heads for label in head.labels})

    def stored_classes(
        self,
    ) -> tuple[list[str], NDArray[np.int32], NDArray[np.float32]]:
        """Give the article types, and for every row its five best guesses and probabilities.

        Returns:
            The types; their numbers, int32 (n, 5), best first, -1 for none; float32 (n, 5).
        """
        collection = self._collection
        return (
            list(collection.labels),
            collection.classes.astype(np.int32),
            collection.probabilities,
        )

    def unsure_rows(self) -> NDArray[np.int64]:
        """Give the rows, int64, of the products whose picture does not say what they are.

        They have a usable picture, and the classifier would rather not choose an article type.
        """
        collection = self._collection
        unsure = collection.probabilities[:, 0] < collection.sure_from
        return np.flatnonzero(unsure & collection.has_picture).astype(np.int64)

    def likeness(self, rows: NDArray[np.int64], look: NDArray[np.float32]) -> NDArray[np.float32]:
        """Compare the pretrained vectors of some products with another, of length one.

        Gives the cosines, float32 (len(rows),), and -2 for products without a usable picture.
        """
        alike = self._collection.vectors.dots(rows, look)
        alike[~self._collection.has_picture[rows]] = -2
        return alike

    def looks(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Give the pretrained vectors of some products, float32 (len(rows), dimensions).

        They have length one; a product without a usable picture has zeros.
        """
        return self._collection.vectors.wide(rows)

    def stored_attributes(
        self,
    ) -> dict[str, tuple[tuple[str, ...], NDArray[np.int32], NDArray[np.float32]]]:
        """Give what every product is seen as in each other column that the classifier tells.

        Returns:
            By column its values; for every row the number of the most probable one, int32 (n,), -1
            where there is no picture; and its probability, float32 (n,).
        """
        from core.recommend.spaces import seen_attributes

        return seen_attributes(self._collection)

    def space(self, recommender: str) -> NDArray[np.float32]:
        """Give each product as a point, float32 (n, d), near what the recommender would recommend.

        Points are zero where there is no picture (see `core.recommend.spaces`).

        Raises:
            FashRecError: when there is no such recommender.
        """
        from core.recommend.answering import chosen_recommender
        from core.recommend.spaces import SPACES

        return SPACES[chosen_recommender(recommender).name](self._collection)
