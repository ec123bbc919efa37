"""How far stated probabilities are from what comes true."""

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]

BINS = 15
"""Of equal width over 0…1, by the probability of the first guess."""


def bin_of(probabilities: Values) -> NDArray[np.int64]:
    """Give the reliability bin of each probability: `BINS` of equal width over 0…1."""
    numbers = np.ceil(probabilities * BINS).astype(np.int64) - 1
    return np.clip(numbers, 0, BINS - 1)


def bin_shares(probabilities: Values, correct: NDArray[np.bool_]) -> Values:
    """Spread each product's probability less its correctness over the reliability bins.

    The mean of a column, taken absolute, is one bin's part in the calibration error.

    Returns:
        Shape (products, `BINS`), zero outside a product's own bin.
    """
    shares = np.zeros((len(probabilities), BINS))
    shares[np.arange(len(probabilities)), bin_of(probabilities)] = probabilities - correct
    return shares


def calibration_error(mean_shares: Values) -> Values:
    """Measure how far the stated probabilities are from what comes true.

    Products are put into 15 bins of equal width by the probability of the first guess. In each bin
    the mean probability is compared with the share of right guesses; the expected calibration error
    is the mean of these differences, weighed by the number of products (ECE; Naeini, Cooper
    and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015;
    Guo, Pleiss, Sun and Weinberger, "On Calibration of Modern Neural Networks", ICML 2017). 0 means
    that of the guesses stated with 80 %, 80 % are right.

    Args:
        mean_shares: shape (…, bins), the means over products of `bin_shares`.

    Returns:
        Shape (…).
    """
    errors: Values = np.abs(mean_shares).sum(axis=-1)
    return errors


def expected_calibration_error(
    probabilities: Values | NDArray[np.float32], correct: NDArray[np.bool_]
) -> float:
    """Give the `calibration_error` of some first guesses; nan when there are none.

    Args:
        probabilities: of the first guess, shape (products,).
        correct: whether the first guess is right, shape (products,).
    """
    if not len(probabilities):
        return float("nan")
    exact = probabilities.astype(np.float64)
    mean_shares = np.bincount(bin_of(exact), exact - correct, BINS) / len(exact)
    return float(calibration_error(mean_shares))
