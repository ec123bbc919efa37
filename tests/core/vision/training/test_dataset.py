"""Which pictures are learnt from, tuned on and held out, and what their labels are."""

import hashlib
from dataclasses import replace

from core.catalogue.holdout import is_held_out
from core.catalogue.reader import read_catalogue
from core.jobs import silent
from core.vision.decode import decode_picture
from core.vision.training.dataset import load_labelled_pictures
from core.vision.training.recipe import ORIGINAL

COUNT = 60


def test_no_held_out_product_is_learnt_from(data, catalogue):
    def seen(rows) -> set[bytes]:
        return {picture.numpy().tobytes() for picture in data.pictures[rows]}

    held_out = set()
    for number in range(COUNT):
        if is_held_out(str(number)) and number != 7:
            picture = decode_picture(catalogue / "images" / f"{number}.png")
            held_out.add(ORIGINAL.canvas.apply(picture).transpose(2, 0, 1).tobytes())

    assert len(held_out) >= 5
    assert seen(data.held_out) == held_out
    assert seen(data.training).isdisjoint(held_out)
    assert seen(data.validation).isdisjoint(held_out)
    assert seen(data.validation).isdisjoint(seen(data.training))


def test_every_readable_product_is_in_one_part(data):
    assert len(data.training) + len(data.validation) + len(data.held_out) == COUNT - 1
    assert data.columns["article_type"].labels == ("Blues", "Greens", "Reds")


def test_the_held_out_rule_is_that_of_the_card():
    numbers = [int.from_bytes(hashlib.sha256(str(n).encode()).digest(), "big") for n in range(50)]

    assert [is_held_out(str(n)) for n in range(50)] == [number % 5 == 1 for number in numbers]


def test_a_label_that_says_nothing_is_missing(data):
    genders = data.columns["gender"]

    assert genders.labels == ("Men", "Women")
    for row, product_id in enumerate(data.product_ids):
        assert int(genders.targets[row]) == {0: 0, 1: 1}.get(int(product_id) % 4, -1)


def test_another_spelling_of_a_label_is_not_another_label(data, catalogue):
    read = read_catalogue(catalogue)
    first = read.products[0]
    spelled = replace(first, article_type=f" {first.article_type.upper()}")

    again = load_labelled_pictures(
        read, [spelled, *read.products[1:]], list(data.columns), ORIGINAL.canvas, silent
    )

    assert again.columns["article_type"].labels == data.columns["article_type"].labels
    assert again.fingerprint() == data.fingerprint()


def test_a_column_that_is_the_same_for_all_is_not_learnt(data):
    assert list(data.columns) == ["article_type", "gender", "colour"]
    assert data.main == "article_type"


def test_other_labels_are_other_data(data, catalogue):
    read = read_catalogue(catalogue)
    columns = list(data.columns)

    def fingerprint(products) -> str:
        found = load_labelled_pictures(read, products, columns, ORIGINAL.canvas, silent)
        return found.fingerprint()

    corrected = [replace(read.products[0], colour="blue"), *read.products[1:]]
    assert fingerprint(read.products) == data.fingerprint()
    assert fingerprint(corrected) != data.fingerprint()
