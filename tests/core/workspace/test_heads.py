"""What a generation keeps of the classifier's heads and of the catalogue's own labels."""

import numpy as np
import pytest

from core.catalogue.product import Product
from core.vision.classifier import Classifier, Head
from core.vision.colour_histogram import SIZE, colour_histogram
from core.vision.decode import decode_picture
from core.workspace.heads import catalogue_codes, load_heads, save_heads
from core.workspace.opening import open_generation

HEADS = (
    Head("article_type", ("Shirts", "Caps"), 1.5),
    Head("colour", ("Red", "Navy Blue"), 1.0),
    Head("texture", ("Rough", "Smooth"), 1.0),
)


def test_the_catalogues_labels_are_numbered_whatever_their_case_and_spaces():
    products = [
        Product("1", article_type="Caps", colour=" navy blue"),
        Product("2", article_type="SHIRTS", colour=""),
        Product("3", article_type="Hats", colour="Red"),
    ]

    codes = catalogue_codes(products, HEADS[:2])

    assert codes.tolist() == [[1, 1], [0, -1], [-1, 0]]
    assert codes.dtype == np.int16


def test_a_column_that_products_do_not_have_is_nowhere_given():
    assert catalogue_codes([Product("1")], HEADS)[:, 2].tolist() == [-1]
    assert catalogue_codes([], HEADS).shape == (0, 3)


def test_heads_are_read_as_they_were_saved(tmp_path):
    save_heads(tmp_path, HEADS)

    assert load_heads(tmp_path) == HEADS


@pytest.mark.parametrize("content", ["[]", "{", '[{"column": "colour"}]'])
def test_heads_that_are_none_are_refused(tmp_path, content):
    (tmp_path / "heads.json").write_text(content)

    with pytest.raises((ValueError, KeyError, TypeError)):
        load_heads(tmp_path)


def test_a_generation_holds_what_the_classifier_says_of_each_picture(indexed_shop, small_networks):
    catalogue, workspace = indexed_shop
    collection = open_generation(workspace).collection
    classifier = Classifier(small_networks / "classifier")
    picture = decode_picture(catalogue / "images" / "104.png")
    canvas = classifier.preprocessing.apply(picture)
    predictions = classifier.classify([canvas])

    traits = collection.traits.wide(np.array([4, 31]))

    assert collection.heads == classifier.heads
    expected = [*(part[0] for part in predictions.attributes.values()), colour_histogram(canvas)]
    np.testing.assert_allclose(traits[0], np.concatenate(expected), atol=1e-3)
    assert not traits[1].any()  # it has no picture
    assert traits.shape[1] == 3 + 2 + 4 + SIZE


def test_a_generation_holds_what_the_catalogue_says_of_each_product(indexed_shop):
    collection = open_generation(indexed_shop[1]).collection

    columns = [head.column for head in collection.heads]
    assert columns == ["article_type", "sub_category", "gender", "colour"]
    assert collection.codes[:4].tolist() == [[0, -1, 0, 0], [1, -1, 0, 1], [2, -1, 0, 2]] + [
        [0, -1, 0, 0]
    ]
    assert collection.codes[31].tolist() == [2, -1, 0, 2]  # also without a picture


def test_traits_stay_with_their_products_when_the_catalogue_grows(build, shop, workspace, tools):
    build(shop, workspace)
    before = open_generation(workspace).collection
    for number in (24, 25, 26):
        tools.draw_row(shop, number)
    tools.write_table(shop, tools.shop_rows(27)[::-1])
    build(shop, workspace)

    after = open_generation(workspace).collection

    assert len(after.traits.tail) == 3
    rows = np.arange(24)
    np.testing.assert_array_equal(after.traits.wide(26 - rows), before.traits.wide(rows))
    np.testing.assert_array_equal(after.codes[26 - rows], before.codes[rows])


def test_a_classifier_with_one_head_for_another_column_is_enough(build, shop, workspace, tools):
    folder = tools.save_classifier(workspace / "own", column="colour", attributes={})
    build(shop, workspace, classifier=folder)

    collection = open_generation(workspace).collection

    assert collection.traits.dimensions == SIZE
    assert collection.codes.shape == (24, 1)
    assert collection.labels == ("Reds", "Greens", "Blues")
