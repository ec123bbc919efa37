"""Whatever is damaged is named in a sentence, and the last good generation stays usable."""

import json
import random
import shutil
from pathlib import Path

import pytest

from core.engine import Engine
from core.errors import WorkspaceError
from core.workspace.layout import Layout


@pytest.fixture
def built(two_generations: Path, classifier: Path, workspace: Path) -> Layout:
    """A workspace with one generation of 24 products."""
    shutil.copytree(two_generations / "first", workspace)
    return Layout(workspace)


@pytest.fixture
def updated(two_generations: Path, classifier: Path, workspace: Path) -> Layout:
    """A workspace with two generations: 24 products, then 23."""
    shutil.copytree(two_generations / "second", workspace)
    return Layout(workspace)


def change_byte(path: Path, position: int) -> None:
    content = bytearray(path.read_bytes())
    content[position] ^= 0x55
    path.write_bytes(content)


def rewrite_manifest(folder: Path, **fields) -> None:
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text())
    path.write_text(json.dumps({**manifest, **fields}))


DAMAGE = {
    "index.ann cut off": lambda g: (g / "index.ann").write_bytes(
        (g / "index.ann").read_bytes()[:-560]
    ),
    "vectors.npy with a changed byte": lambda g: change_byte(g / "vectors.npy", 5000),
    "index.ann with a changed byte": lambda g: change_byte(g / "index.ann", 700),
    "products.sqlite with a changed byte": lambda g: change_byte(g / "products.sqlite", 4000),
    "classes.npz emptied": lambda g: (g / "classes.npz").write_bytes(b""),
    "heads.json emptied": lambda g: (g / "heads.json").write_text("[]"),
    "codes.npy with a changed byte": lambda g: change_byte(g / "codes.npy", 150),
    "traits.npy with a changed byte": lambda g: change_byte(g / "traits.npy", 900),
    "features.npy missing": lambda g: (g / "features.npy").unlink(),
    "manifest.json missing": lambda g: (g / "manifest.json").unlink(),
    "manifest.json cut off": lambda g: (g / "manifest.json").write_bytes(
        (g / "manifest.json").read_bytes()[:300]
    ),
    "manifest.json of another version": lambda g: rewrite_manifest(g, format=99),
    "manifest.json without its files": lambda g: rewrite_manifest(g, files={}),
    "manifest.json with a list": lambda g: (g / "manifest.json").write_text("[]"),
    "index.ann now a folder": lambda g: ((g / "index.ann").unlink(), (g / "index.ann").mkdir()),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_the_sentence_names_the_file_and_the_remedy(built, damage):
    DAMAGE[damage](built.generation("000001"))

    with pytest.raises(WorkspaceError) as raised:
        Engine.open(built.workspace)

    assert damage.split()[0] in str(raised.value)
    assert "index the catalogue again" in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("damage", DAMAGE)
def test_the_last_good_generation_answers_and_says_why(updated, damage):
    DAMAGE[damage](updated.generation("000002"))

    engine = Engine.open(updated.workspace)

    assert damage.split()[0] in engine.warning
    assert len(engine) == 24
    answer = engine.recommend(engine.query_products([23]), "look-alikes", 3)
    assert len(answer.recommendations) == 3


def test_a_sound_workspace_has_no_warning(updated):
    engine = Engine.open(updated.workspace)

    assert engine.warning == ""
    assert len(engine) == 23


@pytest.mark.parametrize("name", ["index.ann cut off", "manifest.json missing"])
def test_indexing_again_mends_it(build, built, two_generations, name):
    DAMAGE[name](built.generation("000001"))
    notes: list[str] = []

    result = build(
        two_generations / "shop", built.workspace, lambda progress: notes.append(progress.note)
    )

    assert any(name.split()[0] in note for note in notes)
    assert result.computed == 23
    assert Engine.open(built.workspace).warning == ""


@pytest.mark.parametrize("content", [b"000099\n", b"../../etc\n", b"", b"\xff\xfe", b"000001/.."])
def test_a_current_that_leads_nowhere_gives_way_to_the_newest_good_generation(updated, content):
    updated.current.write_bytes(content)

    engine = Engine.open(updated.workspace)

    assert "CURRENT" in engine.warning or "000099" in engine.warning
    assert len(engine) == 23


def test_a_lost_current_gives_way_to_the_newest_good_generation(updated):
    updated.current.unlink()

    engine = Engine.open(updated.workspace)

    assert "CURRENT is missing" in engine.warning
    assert len(engine) == 23


def test_a_spoilt_current_is_mended_by_indexing_again(build, updated, two_generations):
    updated.current.write_text("nonsense")

    build(two_generations / "shop", updated.workspace)

    engine = Engine.open(updated.workspace)
    assert (engine.warning, len(engine)) == ("", 23)


def test_when_both_generations_are_damaged_the_newest_is_named(updated):
    change_byte(updated.generation("000001") / "vectors.npy", 999)
    change_byte(updated.generation("000002") / "index.ann", 999)

    with pytest.raises(WorkspaceError, match=r"000002.index\.ann is damaged"):
        Engine.open(updated.workspace)


def test_there_is_no_workspace(tmp_path):
    with pytest.raises(WorkspaceError, match="no workspace at"):
        Engine.open(tmp_path / "nowhere")


def test_an_empty_folder_is_no_index(tmp_path):
    with pytest.raises(WorkspaceError, match="holds no finished index"):
        Engine.open(tmp_path)


def test_a_file_is_no_workspace(tmp_path):
    (tmp_path / "file").write_text("x")

    with pytest.raises(WorkspaceError, match="no workspace at"):
        Engine.open(tmp_path / "file")


def test_any_changed_byte_of_a_manifest_ends_in_a_sentence_or_in_a_sound_engine(built):
    path = built.generation("000001") / "manifest.json"
    sound = path.read_bytes()
    chance = random.Random(3)
    for _ in range(150):
        spoilt = bytearray(sound)
        spoilt[chance.randrange(len(spoilt))] = chance.choice(b'09{}[]",:\x00\xffae-.')
        path.write_bytes(spoilt)
        try:
            engine = Engine.open(built.workspace)
        except WorkspaceError as error:
            assert "manifest" in str(error) or "000001" in str(error)
        else:
            engine.recommend(engine.query_products([0]), "look-alikes")
            engine.close()


@pytest.mark.parametrize(
    "fields",
    [
        {"classifier": None},
        {"classifier": {}},
        {"backbone": "another-network"},
        {"products": 7},
        {"products": "many"},
        {"files": ["index.ann"]},
        {"files": {"index.ann": "hash"}},
        {"search": {}},
        {"search": None},
        {"search": {"items": 24, "trees": "many"}},
    ],
)
def test_a_manifest_that_holds_other_things_is_refused(built, fields):
    rewrite_manifest(built.generation("000001"), **fields)

    with pytest.raises(WorkspaceError):
        Engine.open(built.workspace)


def test_catalogue_and_workspace_moved_together_still_find_their_pictures(build, tmp_path, tools):
    home = tmp_path / "before"
    shop = tools.make_shop(home / "shop", 6)
    build(shop, home / "workspace")
    shutil.move(home, tmp_path / "after")

    engine = Engine.open(tmp_path / "after" / "workspace")

    picture = engine.picture_path(2)
    assert picture == tmp_path / "after" / "shop" / "images" / "102.png"
    assert picture.is_file()
    moved = build(tmp_path / "after" / "shop", tmp_path / "after" / "workspace")
    assert moved.computed == 0


def test_models_that_changed_since_are_refused_for_new_pictures_alone(built, own_home, tools):
    tools.save_backbone(own_home / "data" / "models", seed=9)
    engine = Engine.open(built.workspace)

    assert engine.recommend(engine.query_products([0]), "look-alikes").recommendations
    with pytest.raises(Exception, match="models have changed since"):
        engine.warm()
