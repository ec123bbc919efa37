"""`fashrec recommend` with the options on how its list is made."""

import pytest


def ids(document) -> list[str]:
    return [entry["product_id"] for entry in document["recommendations"]]


def test_conditions_are_kept_and_their_cost_is_told(run, indexed):
    asked = ("recommend", indexed, "--product", "100", "-k", "20", "--same", "gender,colour")

    said = run(*asked, "--json")
    in_words = run(*asked)

    listed = said.document["recommendations"]
    assert {entry["article_type"] for entry in listed} == {"Reds"}
    assert said.document["shortfall"] == {
        "wanted": 20,
        "left": len(listed),
        "drop": "colour",
        "words": "same colour",
        "would_give": 20,
    }
    assert f"{len(listed)} of 20 left; without “same colour” there would be 20." in in_words.out


def test_diversity_changes_the_order_after_the_first(run, indexed):
    asked = ("recommend", indexed, "--product", "100", "-k", "29", "--json")

    plain, diverse = run(*asked), run(*asked, "--diversity", "0.8")

    assert ids(plain.document)[0] == ids(diverse.document)[0]
    assert ids(plain.document) != ids(diverse.document)
    assert sorted(ids(plain.document)) == sorted(ids(diverse.document))


def test_folding_names_what_stands_behind_each_product(run, indexed):
    asked = ("recommend", indexed, "--product", "100", "-k", "29", "--json")

    plain, folded = run(*asked), run(*asked, "--fold-variants", "--cut-off")

    held = [each for entry in folded.document["recommendations"] for each in entry["folded"]]
    assert not set(held) & set(ids(folded.document))
    assert set(held) | set(ids(folded.document)) <= set(ids(plain.document))
    assert all(entry["folded"] == [] for entry in plain.document["recommendations"])


def test_a_catalogue_without_prices_or_stock_says_so(run, indexed):
    said = run("recommend", indexed, "--product", "100", "--price-within", "20%", "--in-stock")

    assert "The catalogue has no prices" in said.out
    assert "does not say what is in stock" in said.out


@pytest.mark.parametrize(
    ("option", "value"), [("--diversity", "1.5"), ("--price-within", "-3"), ("--diversity", "all")]
)
def test_what_is_out_of_range_is_a_wrong_call(run, indexed, option, value):
    said = run("recommend", indexed, "--product", "100", f"{option}={value}")

    assert said.status == 2
    assert option in said.err


def test_a_column_that_there_is_not_is_refused(run, indexed):
    said = run("recommend", indexed, "--product", "100", "--same", "fabric")

    assert said.status == 1
    assert "no column “fabric”" in said.err
