"""What the shipped classifier's card says is true."""

from pathlib import Path

import numpy as np
import pytest

from core.catalogue.holdout import is_held_out
from core.catalogue.reader import picture_path, read_catalogue
from core.vision.classifier import best_guesses
from core.vision.decode import decode_picture
from core.vision.preprocessing import DECODE_AT_LEAST
from core.workspace.models import SHIPPED_CLASSIFIER, load_classifier

BATCH = 256


def test_the_shipped_classifier_loads_and_comes_with_its_card():
    classifier = load_classifier()

    assert len(classifier.labels) == 142
    card = (SHIPPED_CLASSIFIER / "CARD.md").read_text(encoding="utf-8")
    assert f"{classifier.description.figures['top1']:.1%}" in card


@pytest.mark.slow
def test_the_shipped_classifier_is_as_good_as_its_card_says(fashion_35k: Path):
    classifier = load_classifier()
    catalogue = read_catalogue(fashion_35k)
    held_out = [
        product
        for product in catalogue.products
        if is_held_out(product.product_id) and not product.picture_problem
    ]
    right = among_five = sure = sure_and_right = 0
    for start in range(0, len(held_out), BATCH):
        products = held_out[start : start + BATCH]
        pictures = [
            decode_picture(picture_path(catalogue.root, p.picture), at_least=DECODE_AT_LEAST)
            for p in products
        ]
        canvases = [classifier.preprocessing.apply(picture) for picture in pictures]
        guesses, probabilities = best_guesses(classifier.classify(canvases).probabilities, 5)
        names = np.array(classifier.labels)[guesses]
        labels = np.array([product.article_type for product in products])[:, np.newaxis]
        first = (names[:, :1] == labels)[:, 0]
        is_sure = probabilities[:, 0] >= classifier.description.sure_from
        right += int(first.sum())
        among_five += int((names == labels).sum())
        sure += int(is_sure.sum())
        sure_and_right += int((first & is_sure).sum())

    figures = classifier.description.figures
    assert len(held_out) == figures["held_out_pictures"]
    assert right / len(held_out) >= 0.89
    assert among_five / len(held_out) >= 0.985
    assert sure / len(held_out) >= 0.80
    assert sure_and_right / sure >= 0.95
    assert right / len(held_out) == pytest.approx(figures["top1"], abs=0.002)
    assert among_five / len(held_out) == pytest.approx(figures["top5"], abs=0.002)
