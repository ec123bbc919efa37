"""Labels that the user corrected count in the next index."""

from core.engine import Engine
from core.workspace.corrections import Corrections
from core.workspace.opening import open_generation


def test_a_corrected_label_takes_the_catalogues_place(build, shop, workspace):
    before = build(shop, workspace).manifest
    Corrections(workspace).put("100", "article_type", "Blues")

    result = build(shop, workspace)

    assert result.computed == 0
    assert result.manifest.fingerprint != before.fingerprint
    engine = Engine.open(workspace)
    assert engine.products.product(0).article_type == "Blues"
    codes = open_generation(workspace).collection.codes
    assert codes[:3, 0].tolist() == [2, 1, 2]


def test_without_a_new_correction_nothing_is_built_anew(build, shop, workspace):
    Corrections(workspace).put("100", "colour", "Mauve")
    first = build(shop, workspace).manifest

    assert build(shop, workspace).manifest == first


def test_an_undone_correction_gives_the_catalogues_label_back(build, shop, workspace):
    Corrections(workspace).put("100", "article_type", "Blues")
    build(shop, workspace)
    Corrections(workspace).remove("100", "article_type")
    build(shop, workspace)

    assert Engine.open(workspace).products.product(0).article_type == "Reds"
