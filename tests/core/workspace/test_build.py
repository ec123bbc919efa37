"""Building and updating: what is computed, what is kept, what the bytes are."""

import os
from pathlib import Path

import numpy as np
import pytest

from core.engine import Engine
from core.errors import CatalogueError, FashRecError, ModelError, WorkspaceError
from core.jobs import Progress
from core.workspace.layout import INDEX, TAIL_VECTORS, VECTORS, Layout
from core.workspace.reuse import map_vectors


def generation(workspace: Path) -> Path:
    layout = Layout(workspace)
    name = layout.current_name()
    assert name is not None
    return layout.generation(name)


def vectors_by_id(workspace: Path) -> dict[str, bytes]:
    vectors = map_vectors(generation(workspace), VECTORS, TAIL_VECTORS)
    ids = Engine.open(workspace).products.ids()
    return {name: vectors.take(np.array([row])).tobytes() for row, name in enumerate(ids)}


def test_every_product_comes_in_and_every_picture_is_computed(build, shop, workspace):
    result = build(shop, workspace)

    assert (result.manifest.products, result.manifest.pictures) == (24, 24)
    assert (result.computed, result.reused) == (24, 0)
    assert Engine.open(workspace).products.ids() == [str(100 + number) for number in range(24)]


def test_the_vectors_are_halves_of_length_one(build, shop, workspace):
    build(shop, workspace)

    vectors = np.load(generation(workspace) / VECTORS)
    assert vectors.dtype == np.float16
    assert vectors.shape == (24, 1280)
    np.testing.assert_allclose(
        np.linalg.norm(vectors.astype(np.float32), axis=1), np.ones(24), atol=2e-3
    )


def test_building_again_computes_nothing_and_changes_no_byte(build, shop, workspace):
    build(shop, workspace)
    before = {path: path.read_bytes() for path in generation(workspace).iterdir()}

    again = build(shop, workspace)

    assert (again.computed, again.reused) == (0, 24)
    assert {path: path.read_bytes() for path in generation(workspace).iterdir()} == before
    assert len(Layout(workspace).generation_names()) == 1


def test_the_same_catalogue_gives_the_same_bytes_in_another_workspace(build, shop, tmp_path):
    build(shop, tmp_path / "one")
    build(shop, tmp_path / "other")

    for name in (INDEX, VECTORS, "features.npy", "classes.npz", "projection.npz", "pictures.npy"):
        one, other = generation(tmp_path / "one") / name, generation(tmp_path / "other") / name
        assert one.read_bytes() == other.read_bytes(), name


def test_only_the_ten_pictures_that_were_added_are_computed(build, shop, workspace, tools):
    build(shop, workspace)
    before = vectors_by_id(workspace)
    for number in range(24, 34):
        tools.draw_row(shop, number)
    tools.write_table(shop, tools.shop_rows(34))

    result = build(shop, workspace)

    assert (result.computed, result.reused, result.manifest.products) == (10, 24, 34)
    after = vectors_by_id(workspace)
    assert {product_id: after[product_id] for product_id in before} == before


def test_unchanged_pictures_are_not_even_opened(build, shop, workspace, tools):
    build(shop, workspace)
    for number in range(24, 26):
        tools.draw_row(shop, number)
    tools.write_table(shop, tools.shop_rows(26))
    seen: list[Progress] = []

    build(shop, workspace, seen.append)

    assert {p.total for p in seen if p.stage == "Looking at pictures"} == {2}


def test_a_removed_product_leaves_and_the_others_keep_their_numbers(build, shop, workspace, tools):
    build(shop, workspace)
    before = vectors_by_id(workspace)
    tools.write_table(shop, tools.shop_rows(24)[:5] + tools.shop_rows(24)[6:])

    result = build(shop, workspace)

    assert result.computed == 0
    del before["105"]
    assert vectors_by_id(workspace) == before


def test_a_changed_name_costs_no_computing(build, shop, workspace, tools):
    build(shop, workspace)
    rows = tools.shop_rows(24)
    tools.write_table(shop, [(rows[0][0], rows[0][1], "A new name"), *rows[1:]])

    result = build(shop, workspace)

    assert result.computed == 0
    assert Engine.open(workspace).products.product(0).name == "A new name"


def test_a_renamed_picture_keeps_its_vector(build, tmp_path, workspace, tools):
    folder = tmp_path / "bare"
    for number in range(6):
        tools.draw(folder / f"{number}.png", "Blue", 0.3 + number / 20)
    build(folder, workspace)
    before = vectors_by_id(workspace)
    (folder / "deep").mkdir()
    (folder / "3.png").rename(folder / "deep" / "renamed.png")

    result = build(folder, workspace)

    assert result.computed == 0
    assert vectors_by_id(workspace)["renamed"] == before["3"]


def test_a_touched_picture_is_not_computed_again(build, shop, workspace):
    build(shop, workspace)
    os.utime(shop / "images" / "103.png", ns=(5, 5))

    assert build(shop, workspace).computed == 0


def test_a_new_picture_under_an_old_name_is_computed(build, shop, workspace, tools):
    build(shop, workspace)
    before = vectors_by_id(workspace)
    tools.draw(shop / "images" / "100.png", "Blue", 0.9, dots=4)

    result = build(shop, workspace)

    assert result.computed == 1
    after = vectors_by_id(workspace)
    assert after["100"] != before["100"]
    assert after["101"] == before["101"]


def test_old_generations_are_cleared_but_the_last_one_stays(build, shop, workspace, tools):
    for count in (10, 14, 18, 24):
        tools.write_table(shop, tools.shop_rows(count))
        build(shop, workspace)

    assert Layout(workspace).generation_names() == ["000003", "000004"]
    assert not Layout(workspace).building.exists()


def test_progress_names_stages_with_counts(build, shop, workspace):
    seen: list[Progress] = []
    build(shop, workspace, seen.append)

    looking = [progress for progress in seen if progress.stage == "Looking at pictures"]
    assert (looking[0].done, looking[0].total) == (0, 24)
    assert (looking[-1].done, looking[-1].total) == (24, 24)
    assert looking[-1].rate is not None
    assert {"Building the index", "Writing vectors", "Checking files"} <= {p.stage for p in seen}


def test_the_manifest_tells_how_long_each_stage_took(build, shop, workspace):
    stages = build(shop, workspace).manifest.stages

    assert {"Reading the catalogue", "Looking at pictures", "Building the index"} <= set(stages)
    assert all(seconds >= 0 for seconds in stages.values())


def test_a_bare_folder_of_pictures_is_a_catalogue(build, tmp_path, workspace, tools):
    for number in range(5):
        tools.draw(tmp_path / "bare" / f"bag {number}.png", "Green", 0.3 + number / 10)

    result = build(tmp_path / "bare", workspace)

    assert (result.manifest.products, result.computed) == (5, 5)
    assert Engine.open(workspace).products.row_of("bag 3") == 3


def test_one_product_makes_a_workspace_that_has_nothing_to_recommend(
    build, tmp_path, workspace, tools
):
    build(tools.make_shop(tmp_path / "one", 1), workspace)

    engine = Engine.open(workspace)
    for recommender in engine.recommenders:
        assert engine.recommend(engine.query_products([0]), recommender).recommendations == ()
        picture = engine.query_picture(tmp_path / "one" / "images" / "100.png")
        assert len(engine.recommend(picture, recommender).recommendations) == 1


def test_pictures_that_are_all_the_same_recommend_one_another_to_new_pictures_alone(
    build, tmp_path, workspace, tools
):
    shop = tools.make_shop(tmp_path / "same", 6)
    for number in range(6):
        tools.draw(shop / "images" / f"{100 + number}.png", "Red")
    result = build(shop, workspace)

    engine = Engine.open(workspace)
    picture = engine.query_picture(shop / "images" / "100.png")
    assert result.manifest.products == 6
    for recommender in engine.recommenders:
        assert not engine.recommend(engine.query_products([2]), recommender).recommendations
        assert len(engine.recommend(picture, recommender).recommendations) == 6


def test_a_catalogue_without_pictures_can_be_browsed(build, tmp_path, workspace, tools):
    shop = tools.write_table(tmp_path / "plain", tools.shop_rows(4))

    result = build(shop, workspace)

    engine = Engine.open(workspace)
    assert (result.manifest.products, result.manifest.pictures) == (4, 0)
    assert len(engine.problems()) == 4
    with pytest.raises(FashRecError, match="100 has no usable picture"):
        engine.query_products([0])


def test_a_new_picture_asked_of_a_catalogue_without_pictures_finds_nothing(
    build, tmp_path, workspace, tools
):
    build(tools.write_table(tmp_path / "plain", tools.shop_rows(4)), workspace)

    engine = Engine.open(workspace)
    query = engine.query_picture(tools.draw(tmp_path / "new.png"))
    for recommender in engine.recommenders:
        assert engine.recommend(query, recommender).recommendations == ()


def test_a_picture_whose_name_is_no_unicode_is_indexed(build, tmp_path, workspace, tools):
    for number in range(3):
        tools.draw(tmp_path / "odd" / f"{number}.png", "Green", 0.3 + number / 10)
    odd = Path(os.fsdecode(os.fsencode(tmp_path / "odd") + b"/caf\xe9.png"))
    try:
        (tmp_path / "odd" / "2.png").rename(odd)
    except OSError:
        pytest.skip("this file system takes Unicode names only")

    result = build(tmp_path / "odd", workspace)

    assert result.manifest.products in (2, 3)
    assert result.manifest.products == 3 or result.problems


def test_a_workspace_whose_path_is_no_unicode_is_refused_with_a_sentence(build, shop, tmp_path):
    workspace = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    try:
        workspace.mkdir()
    except OSError:
        pytest.skip("this file system takes Unicode names only")

    with pytest.raises(WorkspaceError, match="not valid Unicode"):
        build(shop, workspace)


def test_a_workspace_may_have_a_name_in_any_script(build, shop, tmp_path):
    build(shop, tmp_path / "katalog-ж हिन्दी")

    assert len(Engine.open(tmp_path / "katalog-ж हिन्दी")) == 24


@pytest.mark.parametrize("content", [None, "", "id,name\n"])
def test_a_catalogue_with_nothing_in_it_is_refused_and_leaves_no_workspace(
    build, tmp_path, workspace, content
):
    source = tmp_path / "empty"
    if content is not None:
        source.mkdir()
        (source / "styles.csv").write_text(content)

    with pytest.raises(CatalogueError, match="empty"):
        build(source, workspace)

    assert not workspace.exists()


def test_a_classifier_that_is_not_there_is_named(build, shop, workspace, tmp_path):
    with pytest.raises(ModelError, match="nowhere"):
        build(shop, workspace, classifier=tmp_path / "nowhere")


def test_a_damaged_backbone_is_named(build, shop, workspace, own_home):
    path = own_home / "data" / "models" / "efficientnet-lite0-v1.onnx"
    path.write_bytes(path.read_bytes()[:-1] + b"x")

    with pytest.raises(ModelError, match=r"efficientnet-lite0-v1\.onnx is damaged"):
        build(shop, workspace)


def test_two_builds_at_once_are_refused_with_a_sentence(build, shop, workspace):
    def second(progress: Progress) -> None:
        if progress.stage == "Looking at pictures" and not refusals:
            with pytest.raises(WorkspaceError, match="Another FashRec is indexing") as refusal:
                build(shop, workspace)
            refusals.append(refusal)

    refusals: list = []
    build(shop, workspace, second)

    assert refusals
    assert build(shop, workspace).computed == 0
