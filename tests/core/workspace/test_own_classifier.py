"""An adopted classifier is the workspace's own, until the shipped one is taken again."""

import shutil
from pathlib import Path

import pytest

from core.engine import Engine
from core.errors import ModelError, WorkspaceError
from core.workspace.own_classifier import adopt, adopted, use_shipped


@pytest.fixture
def trained(tools, tmp_path: Path) -> Path:
    """What a training leaves, broken off once."""
    folder = tools.save_classifier(tmp_path / "trained", sharpness=25.0)
    (folder / "CARD.md").write_text("# A classifier\n")
    (folder / "checkpoint.pt").write_bytes(b"weights")
    return folder


def test_nothing_is_adopted_at_first(workspace):
    assert adopted(workspace) is None


def test_what_is_adopted_is_a_copy_named_by_what_it_is(workspace, trained):
    folder = adopt(workspace, trained)
    shutil.rmtree(trained)

    assert adopted(workspace) == folder
    assert folder.parent == workspace / "classifiers"
    assert len(folder.name) == 12
    assert sorted(path.name for path in folder.iterdir()) == [
        "CARD.md",
        "classifier.json",
        "classifier.onnx",
    ]


def test_adopting_again_is_the_same_and_mends_what_was_damaged(workspace, trained):
    folder = adopt(workspace, trained)
    assert adopt(workspace, trained) == folder
    assert adopt(workspace, folder) == folder
    (folder / "classifier.onnx").write_bytes(b"damaged")

    assert adopt(workspace, trained) == folder
    assert (folder / "classifier.onnx").read_bytes() == (trained / "classifier.onnx").read_bytes()


def test_what_is_no_classifier_is_not_adopted(workspace, trained, tmp_path):
    folder = adopt(workspace, trained)
    (trained / "classifier.onnx").write_bytes(b"half")

    with pytest.raises(ModelError, match="is damaged"):
        adopt(workspace, trained)
    with pytest.raises(ModelError, match="is missing; train it again"):
        adopt(workspace, tmp_path)
    assert adopted(workspace) == folder


def test_the_shipped_one_is_taken_again(workspace, trained):
    use_shipped(workspace)
    adopt(workspace, trained)
    use_shipped(workspace)

    assert adopted(workspace) is None


@pytest.mark.parametrize("name", ["0123456789ab", "../elsewhere", "", "é"])
def test_an_adopted_classifier_that_is_gone_is_named(workspace, name):
    (workspace / "classifiers").mkdir(parents=True)
    (workspace / "classifiers" / "ADOPTED").write_text(name, encoding="utf-8")

    with pytest.raises(WorkspaceError, match="ADOPTED"):
        adopted(workspace)


def test_the_index_takes_the_adopted_one_unless_another_is_named(
    build, shop, workspace, trained, classifier
):
    folder = adopt(workspace, trained)

    manifest = build(shop, workspace, classifier=None).manifest
    assert manifest.classifier["folder"] == str(folder)
    named = build(shop, workspace).manifest
    assert named.classifier["folder"] == str(classifier)


def test_an_adopted_classifier_moves_with_its_workspace(build, shop, workspace, trained, tmp_path):
    adopt(workspace, trained)
    build(shop, workspace, classifier=None)
    moved = workspace.rename(tmp_path / "moved")

    engine = Engine.open(moved)
    query = engine.query_picture(shop / "images" / "100.png")

    assert query.classification.guesses[0].article_type == "Reds"


def test_classifiers_that_nothing_uses_any_more_are_removed(
    build, shop, workspace, trained, tools, tmp_path
):
    first = adopt(workspace, trained)
    build(shop, workspace, classifier=None)
    second = adopt(workspace, tools.save_classifier(tmp_path / "second", sharpness=30.0))
    build(shop, workspace, classifier=None)
    assert first.is_dir()  # the generation before was made with it

    tools.write_table(shop, tools.shop_rows(20))
    build(shop, workspace, classifier=None)

    assert not first.exists()
    assert second.is_dir()
