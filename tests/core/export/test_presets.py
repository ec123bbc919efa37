"""Ways to export that have a name."""

import csv
import json

import pytest

from core.errors import ExportError
from core.export.columns import Column
from core.export.lists import ExportOptions, export_lists
from core.export.options import check_options
from core.export.presets import BUILT_IN, OwnPresets, Preset, preset_named


@pytest.fixture
def own(tmp_path) -> OwnPresets:
    return OwnPresets(tmp_path / "config" / "presets.json")


@pytest.mark.parametrize("preset", BUILT_IN, ids=lambda preset: preset.name)
def test_what_comes_with_the_program_makes_sense(preset):
    check_options(preset.applied(ExportOptions()))
    assert preset.explanation


def test_shopify_gets_handles_titles_and_the_field_that_its_app_reads(engine, tmp_path):
    preset = preset_named("shopify: complementary products", BUILT_IN)
    out = tmp_path / "products.csv"

    export_lists(engine, [0, 1], out, preset.applied(ExportOptions(k=2)))

    with out.open(encoding="utf-8", newline="") as file:
        header, *lines = csv.reader(file)
    assert header == [
        "URL handle",
        "Title",
        "Complementary products (product.metafields."
        "shopify--discovery--product_recommendation.complementary_products)",
    ]
    assert lines[0] == [
        *("robe-dete-zoe", "Robe d’été “Zoé”", "hyperlinkx; shirt-blue-long"),
    ]
    assert set(engine.bridges) == {1.0}


def test_algolia_gets_a_record_a_product(engine, tmp_path):
    out = tmp_path / "records.jsonl"

    export_lists(
        engine, [0], out, preset_named("Algolia records", BUILT_IN).applied(ExportOptions(k=2))
    )

    assert json.loads(out.read_text(encoding="utf-8")) == {
        "objectID": "0010",
        "recommendations": ["=1+1", "30"],
        "recommendationScores": [0.875, 0.75],
    }


def test_a_saved_preset_is_there_the_next_time(own, tmp_path):
    saved = Preset(
        "Für Zoé",
        form="wide",
        delimiter="\t",
        encoding="utf-16",
        columns=(Column("rec:Price", "Preis"),),
        recommender="blend",
        k=7,
        bridge=0.25,
    )
    own.save(saved)
    own.save(Preset("an earlier one"))

    again = OwnPresets(tmp_path / "config" / "presets.json").all()

    assert again == (Preset("an earlier one"), saved)


def test_a_preset_of_the_same_name_takes_the_others_place(own):
    own.save(Preset("Mine", k=3))
    own.save(Preset(" mine ", k=4))

    assert [(preset.name, preset.k) for preset in own.all()] == [("mine", 4)]


def test_a_deleted_preset_is_gone(own):
    own.save(Preset("Mine"))
    own.delete("MINE")
    own.delete("never there")

    assert own.all() == ()


@pytest.mark.parametrize(
    ("name", "sentence"), [("spreadsheet", "comes with FashRec"), ("  ", "needs a name")]
)
def test_a_name_that_cannot_be_taken_is_refused(own, name, sentence):
    with pytest.raises(ExportError, match=sentence):
        own.save(Preset(name))


@pytest.mark.parametrize("text", ["", "[]", '{"presets": [{}]}', '{"presets": [7]}'])
def test_a_damaged_file_is_a_sentence(tmp_path, text):
    path = tmp_path / "presets.json"
    path.write_text(text)

    with pytest.raises(ExportError, match=r"presets\.json are damaged: delete the file"):
        OwnPresets(path).all()


def test_a_preset_that_does_not_exist_is_refused_with_those_that_do():
    with pytest.raises(ExportError, match=r"no preset “Magento”; choose one of: “Spreadsheet”"):
        preset_named("Magento", BUILT_IN)
