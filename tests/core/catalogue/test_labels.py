"""Texts that people take for one label are one, and texts that say nothing are none."""

import pytest

from core.catalogue.labels import is_label, labels_of, plain


@pytest.mark.parametrize("text", ["", "  ", "NA", "na", " Na "])
def test_nothing_is_no_label(text):
    assert not is_label(text)


def test_case_and_spaces_do_not_tell_labels_apart():
    assert plain(" T-Shirts ") == plain("t-shirts")
    assert plain("T-shirts") != plain("Shirts")


def test_a_label_is_spelled_as_most_often():
    texts = ["T-Shirts", "T-shirts", "T-shirts ", "Caps", "NA", "", "caps", "साड़ी"]

    assert labels_of(texts) == ("Caps", "T-shirts", "साड़ी")
