"""Networks that have changed: what is computed again, and where a classifier is found."""

import json
import shutil
from pathlib import Path

from core.engine import Engine
from core.vision.backbones import Encoder
from core.workspace.opening import open_generation


def vectors_by_id(workspace: Path) -> dict[str, list[float]]:
    collection = open_generation(workspace).collection
    rows = collection.vectors.rows()
    ids = Engine.open(workspace).products.ids()
    return dict(zip(ids, collection.vectors.wide(rows).tolist(), strict=True))


def test_another_classifier_has_everything_computed_anew(build, shop, workspace, tools, tmp_path):
    build(shop, workspace)
    other = tools.save_classifier(tmp_path / "other", sharpness=12.0)

    result = build(shop, workspace, classifier=other)

    assert result.computed == 24
    assert result.manifest.classifier["folder"] == str(other)


def test_another_classifier_leaves_the_vectors_as_they_are(
    build, shop, workspace, tools, tmp_path, monkeypatch
):
    build(shop, workspace)
    before = vectors_by_id(workspace)
    looks = open_generation(workspace).collection.looks
    other = tools.save_classifier(tmp_path / "other", sharpness=12.0, column="usage", attributes={})
    tools.draw(shop / "images" / "105.png", "Blue", 0.9, dots=4)
    encoded = []
    encode = Encoder.encode
    monkeypatch.setattr(
        Encoder, "encode", lambda self, canvases: encoded.extend(canvases) or encode(self, canvases)
    )
    notes = []

    result = build(shop, workspace, lambda progress: notes.append(progress.note), classifier=other)

    assert result.computed == 24
    assert len(encoded) == 1  # the picture that is new
    after = vectors_by_id(workspace)
    assert {name for name in before if before[name] != after[name]} == {"105"}
    collection = open_generation(workspace).collection
    assert [head.column for head in collection.heads] == ["usage"]
    assert (collection.looks != looks).nonzero()[0].tolist() == [5]
    assert any("every picture is classified again" in note for note in notes)
    fresh = build(shop, workspace.with_name("fresh"), classifier=other)
    anew = open_generation(fresh.workspace).collection
    assert anew.probabilities.tolist() == collection.probabilities.tolist()


def test_other_weights_have_everything_computed_anew(build, shop, workspace, tools, own_home):
    build(shop, workspace)
    tools.save_backbone(own_home / "data" / "models", seed=8)

    assert build(shop, workspace).computed == 24


def test_the_same_weights_exported_again_cost_nothing(build, shop, workspace, own_home):
    build(shop, workspace)
    description = own_home / "data" / "models" / "efficientnet-lite0-v1.json"
    description.write_text(json.dumps(json.loads(description.read_text())))  # laid out otherwise

    assert build(shop, workspace).computed == 0


def test_a_moved_classifier_is_found_after_indexing_again(build, shop, workspace, tmp_path):
    first = tmp_path / "first"
    build(shop, workspace)
    build(shop, workspace, classifier=shutil.copytree(classifier_of(workspace), first))
    shutil.move(first, tmp_path / "second")

    result = build(shop, workspace, classifier=tmp_path / "second")

    assert result.computed == 0
    Engine.open(workspace).warm()


def classifier_of(workspace: Path) -> str:
    return str(Engine.open(workspace).manifest.classifier["folder"])


def test_a_classifier_named_from_here_is_found_from_elsewhere(
    build, shop, workspace, classifier, tmp_path, monkeypatch
):
    shutil.copytree(classifier, tmp_path / "near")
    monkeypatch.chdir(tmp_path)
    build(shop, workspace, classifier=Path("near"))
    (tmp_path / "far").mkdir()
    monkeypatch.chdir(tmp_path / "far")

    Engine.open(workspace).warm()
