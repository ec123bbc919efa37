"""`fashrec recommend` and `fashrec classify`: fields for programs, words for people."""

import pytest


def test_recommend_answers_in_stable_fields(run, indexed):
    said = run("recommend", indexed, "--product", "104", "-k", "3", "--json")

    assert said.status == 0
    assert {"query", "classes", "recommender", "recommendations", "timing_ms"} <= set(said.document)
    assert said.document["query"] == {"name": "Green thing 4", "product_ids": ["104"]}
    assert said.document["recommender"] == "look-alikes"
    assert set(said.document["classes"][0]) == {"article_type", "probability"}
    first = said.document["recommendations"][0]
    fields = {"rank", "product_id", "name", "article_type", "score", "reasons", "rule", "folded"}
    assert set(first) == fields
    assert [entry["rank"] for entry in said.document["recommendations"]] == [1, 2, 3]
    assert {"query", "candidates", "scoring", "reranking", "total"} == set(
        said.document["timing_ms"]
    )


@pytest.mark.parametrize("recommender", ["look-alikes", "same-type", "blend"])
def test_pictures_are_asked_about_one_by_one(run, indexed, pictures, recommender):
    said = run(
        *("recommend", indexed, "--recommender", recommender, "--json"),
        *("--picture", pictures / "101.png", pictures / "102.png"),
    )

    assert [entry["query"]["name"] for entry in said.document] == ["101.png", "102.png"]
    best = [entry["recommendations"][0]["product_id"] for entry in said.document]
    assert best == ["101", "102"]


@pytest.mark.parametrize(("bridge", "types"), [("0", {"Reds"}), ("1", {"Greens", "Blues"})])
def test_the_bridge_leads_from_the_same_type_to_others(run, indexed, bridge, types):
    said = run(
        *("recommend", indexed, "--product", "100", "--recommender", "blend"),
        *("--bridge", bridge, "--json"),
    )

    assert {entry["article_type"] for entry in said.document["recommendations"]} == types
    told = {guess["column"]: guess["value"] for guess in said.document["attributes"]}
    assert told == {"sub_category": "Warm", "gender": "Women", "colour": "Red"}


@pytest.mark.parametrize("bridge", ["1.2", "-0.1", "nan", "far"])
def test_a_bridge_that_there_is_not_is_a_wrong_call(run, indexed, bridge):
    said = run("recommend", indexed, "--product", "100", f"--bridge={bridge}")

    assert said.status == 2
    assert "--bridge" in said.err


def test_several_products_are_one_question(run, indexed):
    said = run("recommend", indexed, "--product", "100", "103", "--json")

    assert said.document["query"]["product_ids"] == ["100", "103"]


def test_wishes_steer_the_answer_and_say_how_they_were_understood(run, indexed):
    said = run(
        *("recommend", indexed, "--product", "100", "--recommender", "blend", "-k", "3", "--json"),
        *("--plus", "blue", "--minus", "103", "copy"),
    )

    assert {entry["article_type"] for entry in said.document["recommendations"]} == {"Blues"}
    assert said.document["query"]["plus"] == [{"word": "blue", "understood": "Colour: Blue"}]
    assert [each["word"] for each in said.document["query"]["minus"]] == ["103", "copy"]


def test_a_word_that_finds_nothing_is_said_to(run, indexed):
    said = run("recommend", indexed, "--product", "100", "--minus", "astrolabe")

    assert said.status == 1
    assert "No product is found by “astrolabe”" in said.err


def test_a_part_of_a_picture_can_be_asked_about(run, indexed, pictures):
    said = run(
        *("recommend", indexed, "--picture", pictures / "101.png", "--crop", "0.2,0.2,0.6,0.6"),
        "--json",
    )

    assert said.document["recommendations"][0]["article_type"] == "Greens"


def test_the_product_that_a_part_comes_from_is_not_recommended(run, indexed):
    asked = ("recommend", indexed, "--product", "100", "--crop", "0,0,1,1", "-k", "40", "--json")
    said = run(*asked)

    found = {entry["product_id"] for entry in said.document["recommendations"]}
    assert len(found) == 29
    assert not found & {"100", "130"}  # nor what has the very same picture


@pytest.mark.parametrize("crop", ["0,0,0.1,0.1", "0,0,2,1", "here"])
def test_a_part_that_shows_nothing_is_said_to(run, indexed, pictures, crop):
    said = run("recommend", indexed, "--picture", pictures / "101.png", "--crop", crop)

    assert said.status == 1
    assert "part" in said.err.lower()


def test_people_read_ranks_scores_names_and_reasons(run, indexed):
    said = run("recommend", indexed, "--product", "104", "-k", "1", "--recommender", "same-type")

    assert "Green thing 4 (Greens" in said.out
    assert "same-type:" in said.out
    assert "   1  0." in said.out
    assert "seen as Greens" in said.out


def test_classify_answers_a_list(run, classifier, pictures):
    said = run(
        *("classify", pictures / "100.png", pictures / "101.png", "--top", "2"),
        *("--classifier", classifier, "--json"),
    )

    assert said.status == 0
    assert [set(entry) for entry in said.document] == [
        {"picture", "classes", "abstained", "attributes"}
    ] * 2
    assert [
        {guess["column"]: guess["value"] for guess in entry["attributes"]}["colour"]
        for entry in said.document
    ] == ["Red", "Green"]
    assert [entry["classes"][0]["article_type"] for entry in said.document] == ["Reds", "Greens"]
    assert [len(entry["classes"]) for entry in said.document] == [2, 2]
    assert [entry["abstained"] for entry in said.document] == [False, False]


def test_an_unsure_classification_says_so(run, classifier, drawn, tmp_path):
    picture = drawn(tmp_path / "grey.png", "Grey")

    assert run("classify", picture, "--classifier", classifier, "--json").document[0]["abstained"]
    assert "not sure:" in run("classify", picture, "--classifier", classifier).out


def test_a_picture_that_cannot_be_read_is_said_among_the_others(
    run, classifier, pictures, tmp_path
):
    (tmp_path / "text.jpg").write_text("no picture")
    said = run(
        *("classify", tmp_path / "text.jpg", pictures / "100.png"),
        *("--classifier", classifier, "--json"),
    )

    assert said.status == 0
    assert set(said.document[0]) == {"picture", "error"}
    assert "text.jpg" in said.document[0]["error"]


def test_when_no_picture_can_be_read_the_status_is_1(run, classifier, tmp_path):
    said = run("classify", tmp_path / "missing.jpg", "--classifier", classifier)

    assert said.status == 1
    assert "missing.jpg" in said.out + said.err
