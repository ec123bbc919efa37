"""Traits lie side by side: the other heads in their order, then the histogram."""

import numpy as np

from core.vision.classifier import Classifier
from core.vision.colour_histogram import SIZE, colour_histogram
from core.vision.traits import TraitLayout

CANVASES = [np.full((40, 30, 3), colour, dtype=np.uint8) for colour in ((200, 30, 30), (9, 9, 200))]


def test_the_parts_follow_the_heads(small_networks):
    classifier = Classifier(small_networks / "classifier")
    layout = TraitLayout(classifier.heads)
    predictions = classifier.classify(CANVASES)

    traits = layout.rows(predictions, CANVASES)

    assert traits.shape == (2, layout.width) == (2, 3 + 2 + 4 + SIZE)
    for column, part in layout.parts.items():
        np.testing.assert_array_equal(traits[:, part], predictions.attributes[column])
    np.testing.assert_array_equal(traits[1, layout.histogram], colour_histogram(CANVASES[1]))


def test_without_other_heads_there_is_the_histogram_alone(tools, tmp_path):
    classifier = Classifier(tools.save_classifier(tmp_path, attributes={}))
    layout = TraitLayout(classifier.heads)

    assert layout.parts == {}
    assert layout.rows(classifier.classify(CANVASES), CANVASES).shape == (2, SIZE)
