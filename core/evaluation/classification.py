"""The figures by which the classifier is judged: pure functions over arrays, as in `metrics`."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.evaluation.metrics import NO_LABEL, Labels, Values
from core.statistics.calibration import BINS, bin_of


def top_k_correct(true_labels: Labels, guesses: Labels, k: int) -> NDArray[np.bool_]:
    """Say of each product whether its label is among the classifier's first k guesses.

    Args:
        true_labels: shape (products,), none of them `NO_LABEL`.
        guesses: shape (products, at least k), best first, `NO_LABEL` where there is no guess.

    Returns:
        Shape (products,).
    """
    correct: NDArray[np.bool_] = (guesses[:, :k] == true_labels[:, np.newaxis]).any(axis=1)
    return correct


def top_k_accuracy(true_labels: Labels, guesses: Labels, k: int) -> float:
    """Measure for what share of products the label is among the first k guesses.

    One minus the top-k error of Russakovsky et al., "ImageNet Large Scale Visual Recognition
    Challenge", IJCV 2015, section 4.1. A product of a label that the classifier does not know
    is a miss.

    Args:
        true_labels: shape (products,), none of them `NO_LABEL`.
        guesses: shape (products, at least k), best first, `NO_LABEL` where there is no guess.

    Returns:
        A share between 0 and 1; nan when there are no products.
    """
    if true_labels.size == 0:
        return float("nan")
    return float(top_k_correct(true_labels, guesses, k).mean())


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """One bin of the reliability diagram: `probability` and `right` are means over `products`."""

    low: float
    high: float
    products: int
    probability: float
    right: float


def reliability(probabilities: Values, correct: NDArray[np.bool_]) -> list[ReliabilityBin]:
    """Compare stated probability and share of right guesses, bin by bin.

    The reliability diagram (DeGroot and Fienberg, "The Comparison and Evaluation of Forecasters",
    1983): on the diagonal, a probability means what it says; below it, the classifier is surer than
    it should be. Bins without products are left out.

    Args:
        probabilities: of the first guess, shape (products,).
        correct: whether the first guess is right, shape (products,).
    """
    bins = bin_of(probabilities)
    edges = np.linspace(0, 1, BINS + 1)
    return [
        ReliabilityBin(
            float(edges[number]),
            float(edges[number + 1]),
            int((bins == number).sum()),
            float(probabilities[bins == number].mean()),
            float(correct[bins == number].mean()),
        )
        for number in np.unique(bins).tolist()
    ]


def right_when_sure(correct: NDArray[np.bool_], sure: NDArray[np.bool_]) -> Values:
    """Measure how often the classifier is right where it does not abstain.

    It is sure where the probability of its first guess reaches the threshold that was chosen on
    validation pictures; elsewhere it says "not sure". Selective accuracy at the given coverage
    (Geifman and El-Yaniv, "Selective Classification for Deep Neural Networks", NeurIPS 2017).

    Args:
        correct: whether the first guess is right, shape (products,).
        sure: where it does not abstain, shape (products,).

    Returns:
        1 or 0, shape (products,); nan where it abstains, so that the mean is over the others.
    """
    return np.where(sure, correct.astype(np.float64), np.nan)


@dataclass(frozen=True, slots=True)
class TypeFigures:
    """How one label fares: `precision` is None when it was never guessed."""

    label: int
    products: int
    guessed: int
    precision: float | None
    recall: float


def per_type(true_labels: Labels, guesses: Labels) -> list[TypeFigures]:
    """Measure each label by itself, the most frequent first.

    Recall is the share of its products that are guessed right; precision the share of right ones
    among the products that were guessed to be of it (Manning, Raghavan and Schütze, "Introduction
    to Information Retrieval", 2008, chapter 8.3).

    Args:
        true_labels: shape (products,), none of them `NO_LABEL`.
        guesses: the first guess, shape (products,), `NO_LABEL` where there is none.
    """
    labels, counts = np.unique(true_labels, return_counts=True)
    found = []
    for place in np.argsort(-counts, kind="stable").tolist():
        label = int(labels[place])
        guessed = guesses == label
        right = int((guessed & (true_labels == label)).sum())
        times = int(guessed.sum())
        found.append(
            TypeFigures(
                label,
                int(counts[place]),
                times,
                right / times if times else None,
                right / int(counts[place]),
            )
        )
    return found


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often one label was taken for another, and where: `places` in the measured products."""

    label: int
    taken_for: int
    count: int
    share: float
    places: tuple[int, ...]


def confusions(
    true_labels: Labels, guesses: Labels, probabilities: Values, most: int
) -> list[Confusion]:
    """Give the pairs of labels that are confused most often.

    `share` is the part of the products of `label` that were taken for `taken_for`: a cell of the
    confusion matrix, divided by its row. `places` are the products concerned, the most confidently
    wrong first.

    Args:
        true_labels: shape (products,), none of them `NO_LABEL`.
        guesses: the first guess, shape (products,), `NO_LABEL` where there is none.
        probabilities: of the first guess, shape (products,).
        most: how many pairs to give.
    """
    wrong = np.flatnonzero((guesses != true_labels) & (guesses != NO_LABEL))
    wrong = wrong[np.argsort(-probabilities[wrong], kind="stable")]
    pairs = np.stack((true_labels[wrong], guesses[wrong]), axis=1)
    kinds, of_kind, counts = np.unique(pairs, axis=0, return_inverse=True, return_counts=True)
    found = []
    for kind in np.argsort(-counts, kind="stable")[:most].tolist():
        label, taken_for = kinds[kind].tolist()
        found.append(
            Confusion(
                label,
                taken_for,
                int(counts[kind]),
                int(counts[kind]) / int((true_labels == label).sum()),
                tuple(wrong[of_kind.reshape(-1) == kind].tolist()),
            )
        )
    return found
