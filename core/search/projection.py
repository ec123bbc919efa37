"""Fewer numbers for finding candidates: principal components of the catalogue's vectors."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.search.halves import Halves, widened

_SAMPLE = 20_000


@dataclass(frozen=True, slots=True)
class Projection:
    """Axes, float32 (components, dimensions), and the mean they start from, (dimensions,)."""

    mean: NDArray[np.float32]
    axes: NDArray[np.float32]

    @property
    def components(self) -> int:
        """How many numbers are left."""
        return len(self.axes)

    def apply(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Map vectors, float32 (…, dimensions), to float32 (…, components)."""
        reduced: NDArray[np.float32] = np.matmul(vectors - self.mean, self.axes.T)
        return reduced

    def save(self, path: Path) -> None:
        """Write the projection to an .npz file."""
        with path.open("wb") as file:
            np.savez(file, mean=self.mean, axes=self.axes)

    @classmethod
    def load(cls, path: Path) -> "Projection":
        """Read what `save` wrote."""
        with np.load(path, allow_pickle=False) as arrays:
            return cls(arrays["mean"], arrays["axes"])


def fit_projection(vectors: Halves, *, components: int, seed: int) -> Projection:
    """Find the principal components of vectors (of a seeded sample of them when there are many).

    Args:
        vectors: float16 (n, dimensions).
        components: how many at most; fewer when the vectors or the dimensions are fewer.
        seed: of the sample.
    """
    dimensions = vectors.shape[1]
    if len(vectors) > _SAMPLE:
        chosen = np.random.default_rng(seed).choice(len(vectors), _SAMPLE, replace=False)
        vectors = vectors[np.sort(chosen)]
    sample = widened(vectors)
    if not len(sample):
        return Projection(np.zeros(dimensions, np.float32), np.eye(1, dimensions, dtype=np.float32))
    mean = sample.mean(axis=0)
    sample -= mean
    count = max(1, min(components, dimensions, len(sample)))
    largest = _principal_axes(sample)[:count]
    # An axis and its opposite are equally good; fixing the sign makes two fits the same.
    signs = np.sign(largest[np.arange(count), np.abs(largest).argmax(axis=1)])
    return Projection(mean, (largest * signs[:, None]).astype(np.float32))


def _principal_axes(centred: NDArray[np.float32]) -> NDArray[np.float64]:
    """Give orthonormal axes, one a row, those along which centred vectors differ most first."""
    if len(centred) < centred.shape[1]:  # a small matrix, so that the way round it is shorter
        axes: NDArray[np.float64] = np.linalg.svd(
            centred.astype(np.float64), full_matrices=False
        ).Vh
        return axes
    covariance = (centred.T @ centred).astype(np.float64) / len(centred)
    columns: NDArray[np.float64] = np.linalg.eigh(covariance).eigenvectors
    return columns[:, ::-1].T
