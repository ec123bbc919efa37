"""The engine as its callers see it: questions, answers, and what is refused."""

import json
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.browsing.filter import Filter
from core.engine import Engine
from core.errors import FashRecError, PictureError, WorkspaceError

# In the session's shop: 130 has a copy of 100's picture, 131 has none.
COPY, WITHOUT_PICTURE = 30, 31


def ids(answer) -> list[str]:
    return [entry.product.product_id for entry in answer.recommendations]


@pytest.fixture(params=["look-alikes", "same-type", "blend"])
def recommender(request: pytest.FixtureRequest) -> str:
    return request.param


def test_the_query_is_never_recommended(engine, recommender):
    for row in range(COPY):
        answer = engine.recommend(engine.query_products([row]), recommender, 100)
        assert row not in [entry.row for entry in answer.recommendations]


def test_a_product_with_the_very_same_picture_is_never_recommended(engine, recommender):
    assert "130" not in ids(engine.recommend(engine.query_products([0]), recommender, 100))
    assert "100" not in ids(engine.recommend(engine.query_products([COPY]), recommender, 100))
    assert "130" in ids(engine.recommend(engine.query_products([3]), recommender, 100))


def test_a_product_without_a_picture_is_never_recommended(engine, recommender, indexed_shop):
    picture = engine.query_picture(indexed_shop[0] / "images" / "102.png")
    for query in (engine.query_products([2]), picture):
        assert "131" not in ids(engine.recommend(query, recommender, 100))


def test_a_new_picture_keeps_its_best_match(engine, recommender, indexed_shop):
    picture = indexed_shop[0] / "images" / "107.png"
    for source in (picture, picture.read_bytes()):
        answer = engine.recommend(engine.query_picture(source), recommender)
        assert ids(answer)[0] == "107"
        # What the catalogue calls a product need not be what it is most likely seen as.
        least = 0.7 if recommender == "blend" else 0.998
        assert least <= answer.recommendations[0].score <= 1.0


def test_a_new_picture_finds_all_copies_of_it(engine, indexed_shop):
    query = engine.query_picture(indexed_shop[0] / "images" / "100.png")

    assert ids(engine.recommend(query, "look-alikes", 2)) == ["100", "130"]


def test_ranks_count_from_one_and_scores_fall(engine, recommender):
    for measure in ("cosine", "euclidean"):
        answer = engine.recommend(engine.query_products([4]), recommender, 8, measure=measure)
        scores = [entry.score for entry in answer.recommendations]
        assert [entry.rank for entry in answer.recommendations] == list(range(1, 9))
        assert scores == sorted(scores, reverse=True)
        assert all(-1 <= score <= 1 for score in scores)


def test_more_than_the_catalogue_holds_gives_all_it_has(engine):
    answer = engine.recommend(engine.query_products([0]), "look-alikes", 10**12)

    assert len(answer.recommendations) == 29
    assert set(ids(answer)) == {str(100 + number) for number in range(1, 30)}


def test_same_type_stays_within_the_class_and_says_so(engine):
    answer = engine.recommend(engine.query_products([0]), "same-type", 5)

    assert {entry.product.colour for entry in answer.recommendations} == {"Red"}
    assert all(entry.reasons[0] == "seen as Reds" for entry in answer.recommendations)
    assert answer.note == ""


def test_when_the_classifier_is_unsure_several_classes_come_and_it_is_said(engine, drawn, tmp_path):
    query = engine.query_picture(drawn(tmp_path / "grey.png", "Grey"))
    answer = engine.recommend(query, "same-type", 20)

    assert query.classification.abstained
    assert len({entry.product.colour for entry in answer.recommendations}) > 1
    assert answer.note.startswith("Not sure of the type: products seen as")


def test_the_two_measures_can_differ(engine):
    differ = 0
    for row in range(COPY):
        query = engine.query_products([row])
        cosine = ids(engine.recommend(query, "same-type", 9))
        euclidean = ids(engine.recommend(query, "same-type", 9, measure="euclidean"))
        differ += cosine != euclidean

    assert differ


@pytest.mark.parametrize("name", ["look-alikes", "blend"])
def test_the_bridge_leads_from_the_same_type_to_others(engine, name):
    query = engine.query_products([0])

    def colours(bridge: float) -> set[str]:
        answer = engine.recommend(query, name, 8, bridge=bridge)
        return {entry.product.colour for entry in answer.recommendations}

    assert engine.bridges(name)
    assert colours(0.0) == {"Red"}
    assert colours(1.0) == {"Green", "Blue"}
    assert (
        engine.recommend(query, name, 8).recommendations
        == engine.recommend(query, name, 8, bridge=0.5).recommendations
    )


def test_same_type_has_no_bridge(engine):
    assert not engine.bridges("same-type")
    with pytest.raises(FashRecError, match="no recommender “oracle”"):
        engine.bridges("oracle")


def test_a_picture_is_also_told_the_rest_of_its_row(engine, indexed_shop):
    stored = engine.query_products([1]).classification.attributes
    told = engine.classify(indexed_shop[0] / "images" / "101.png", top=1).attributes

    assert [(guess.column, guess.value) for guess in told] == [
        ("sub_category", "Cool"),
        ("gender", "Men"),
        ("colour", "Green"),
    ]
    assert [(guess.column, guess.value) for guess in stored] == [
        (guess.column, guess.value) for guess in told
    ]
    for one, other in zip(stored, told, strict=True):
        assert one.probability == pytest.approx(other.probability, abs=2e-3)


def test_only_products_within_are_recommended(engine, recommender):
    within = np.arange(1, 31, 2)

    answer = engine.recommend(engine.query_products([2]), recommender, 5, within=within)

    assert len(answer.recommendations) == 5
    assert all(entry.row % 2 for entry in answer.recommendations)


def test_the_best_within_are_those_of_the_whole_list_that_are_within(engine, recommender):
    query = engine.query_products([2])
    within = np.arange(0, 31, 3)

    whole = engine.recommend(query, recommender, 100).recommendations
    part = engine.recommend(query, recommender, 100, within=within).recommendations

    assert [entry.row for entry in part] == [entry.row for entry in whole if entry.row % 3 == 0]


def test_products_with_a_picture_are_those_that_can_be_asked_about(engine):
    assert engine.products_with_picture().tolist() == list(range(WITHOUT_PICTURE))


def test_every_recommendation_has_a_reason(engine, recommender):
    for row in (0, 1, 2):
        answer = engine.recommend(engine.query_products([row]), recommender, 20)
        assert all(entry.reasons and all(entry.reasons) for entry in answer.recommendations)


def test_several_products_are_one_question(engine, recommender):
    query = engine.query_products([0, 1, 3])
    answer = engine.recommend(query, recommender, 100)

    assert query.rows == (0, 1, 3)
    assert {"100", "101", "103", "130"}.isdisjoint(ids(answer))
    assert answer.recommendations


def test_many_products_are_one_question(engine):
    query = engine.query_products(range(25))

    assert set(ids(engine.recommend(query, "look-alikes", 50))) == {
        "125",
        "126",
        "127",
        "128",
        "129",
    }


def test_a_product_without_a_picture_among_others_is_passed_over(engine):
    query = engine.query_products([WITHOUT_PICTURE, 2])

    np.testing.assert_allclose(query.vector, engine.query_products([2]).vector, atol=1e-6)
    assert query.name == "Blue without picture"


def test_a_product_without_a_picture_alone_is_refused_with_a_sentence(engine):
    with pytest.raises(FashRecError, match=r"131 has no usable picture \(.+\), so nothing"):
        engine.query_products([WITHOUT_PICTURE])
    with pytest.raises(FashRecError, match="No product was asked about"):
        engine.query_products([])


def test_what_is_no_picture_is_refused_with_a_sentence(engine, tmp_path):
    (tmp_path / "text.jpg").write_text("not a picture")
    (tmp_path / "folder.jpg").mkdir()
    for name in ("text.jpg", "folder.jpg", "missing.jpg"):
        with pytest.raises(PictureError, match=name):
            engine.query_picture(tmp_path / name)
    with pytest.raises(PictureError, match="the clipboard"):
        engine.query_picture(b"not a picture", "the clipboard")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            {"recommender": "oracle"},
            "no recommender “oracle”; choose one of same-type, look-alikes, blend",
        ),
        ({"recommender": "same-type", "measure": "feeling"}, "no measure “feeling”; choose one of"),
        ({"recommender": "same-type", "k": 0}, "ask for 1 or more"),
        ({"recommender": "blend", "bridge": 1.5}, "no bridge of 1.5; choose one from 0 to 1"),
        ({"recommender": "blend", "bridge": float("nan")}, "no bridge of nan"),
    ],
)
def test_what_there_is_not_is_refused_with_a_sentence(engine, arguments, sentence):
    with pytest.raises(FashRecError, match=sentence):
        engine.recommend(engine.query_products([0]), **arguments)


def test_classes_come_best_first_and_cut_to_the_top(engine, indexed_shop):
    picture = indexed_shop[0] / "images" / "101.png"
    whole = engine.classify(picture)

    assert whole.guesses[0].article_type == "Greens"
    probabilities = [guess.probability for guess in whole.guesses]
    assert probabilities == sorted(probabilities, reverse=True)
    assert sum(probabilities) == pytest.approx(1, abs=1e-5)
    assert len(engine.classify(picture, top=1).guesses) == 1


def test_stored_classes_are_those_of_the_pictures(engine):
    labels, classes, probabilities = engine.stored_classes()

    assert labels == ["Reds", "Greens", "Blues"]
    assert classes[:6, 0].tolist() == [0, 1, 2, 0, 1, 2]
    assert classes[WITHOUT_PICTURE].tolist() == [-1] * 5
    assert probabilities.shape == (32, 5)


def test_the_index_is_measured_against_exact_search(engine):
    assert engine.index_recall(range(COPY)) == 1.0


def test_products_and_pictures_are_found_by_row(engine, indexed_shop):
    assert len(engine) == 32
    assert engine.picture_path(0) == indexed_shop[0] / "images" / "100.png"
    assert engine.picture_path(WITHOUT_PICTURE) is None
    assert engine.thumbnails.load(engine.picture_path(0), 128).size == (60, 80)


def test_threads_that_ask_at_once_get_the_same_answers(engine, indexed_shop):
    picture = indexed_shop[0] / "images" / "104.png"

    def ask() -> list[list[str]]:
        queries = [engine.query_products([4]), engine.query_picture(picture)]
        return [ids(engine.recommend(query, "look-alikes")) for query in queries]

    alone = ask()
    answers: list = []
    threads = [
        threading.Thread(target=lambda: answers.extend(ask() for _ in range(5))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert answers == [alone] * 20


def test_asking_needs_neither_qt_nor_torch(indexed_shop, child_environment):
    program = f"""
import json, sys
from core.engine import Engine
engine = Engine.open(__import__("pathlib").Path({str(indexed_shop[1])!r}))
engine.recommend(engine.query_products([0]), "look-alikes")
import core.cli.main
print(json.dumps([name for name in sys.modules if name.split(".")[0] in
    ("torch", "torchvision", "PySide6", "shiboken6", "pandas")]))
"""
    run = subprocess.run(
        [sys.executable, "-c", program],
        env=child_environment,
        capture_output=True,
        text=True,
        check=True,
    )

    assert json.loads(run.stdout) == []


def test_no_module_of_the_engine_imports_qt_and_only_training_imports_torch():
    core = Path(__file__).parents[2] / "core"
    for path in core.rglob("*.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        imports = [line.strip() for line in lines if line.strip().startswith(("import ", "from "))]
        named = {line.split()[1].split(".")[0] for line in imports}
        assert named.isdisjoint({"PySide6", "PyQt6", "fashrec_gui"}), path
        if "training" not in path.parts:
            assert named.isdisjoint({"torch", "torchvision"}), path


def test_an_engine_opened_on_a_workspace_that_is_updated_meanwhile_goes_on_answering(
    build, shop, workspace, tools
):
    build(shop, workspace)
    engine = Engine.open(workspace)
    before = ids(engine.recommend(engine.query_products([0]), "look-alikes"))
    for count in (20, 15, 10):
        tools.write_table(shop, tools.shop_rows(count))
        build(shop, workspace)

    assert ids(engine.recommend(engine.query_products([0]), "look-alikes")) == before


@pytest.mark.parametrize("name", ["vectors.npy", "features.npy"])
def test_damage_in_a_large_file_is_found_after_opening(indexed_shop, tmp_path, monkeypatch, name):
    monkeypatch.setattr("core.workspace.manifest._HASHED_AT_ONCE", 0)
    workspace = shutil.copytree(indexed_shop[1], tmp_path / "workspace")
    Engine.open(workspace).verify()
    (path,) = workspace.glob(f"generations/*/{name}")
    content = bytearray(path.read_bytes())
    content[-3] ^= 0x11
    path.write_bytes(content)

    engine = Engine.open(workspace)

    with pytest.raises(WorkspaceError, match=rf"{name} is damaged: its content has changed"):
        engine.verify()


def test_products_are_chosen_by_columns_that_are_read_once_for_all_threads(engine):
    with ThreadPoolExecutor(4) as pool:
        asked = list(pool.map(lambda _: engine.facets, range(4)))
    assert all(each is asked[0] for each in asked)
    red = Filter(values=(("colour", ("Red",)),))
    assert asked[0].rows(red).tolist() == [
        row for row in range(len(engine)) if engine.products.product(row).colour == "Red"
    ]


def test_a_new_picture_is_known_again_if_it_is_in_the_catalogue(engine, indexed_shop, tmp_path):
    original = indexed_shop[0] / "images" / "104.png"
    copy = tmp_path / "supplier.jpg"
    with Image.open(original) as picture:
        picture.convert("RGB").resize((90, 120)).save(copy, quality=80)

    rows = engine.already_there(engine.query_picture(copy), copy)

    assert rows[0] == 4


def test_a_picture_of_something_else_is_not_said_to_be_there(engine, tmp_path, tools):
    other = tools.draw(tmp_path / "new.png", "Grey", 0.9, 0.0, 5)

    assert engine.already_there(engine.query_picture(other), other) == []


def test_products_come_by_likeness_to_a_question_and_last_without_a_picture(engine):
    query = engine.query_products([0])
    rows = engine.orders.arranged(Filter(), "similar", query=query).tolist()
    assert rows[0] == 0
    has_picture = set(engine.products_with_picture().tolist())
    shown = [row in has_picture for row in rows]
    assert shown == sorted(shown, reverse=True)
    assert sorted(rows) == list(range(len(engine)))
