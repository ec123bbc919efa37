"""`fashrec rules`, and lists with and without them."""

import csv
import shutil

import pytest


@pytest.fixture
def copied(indexed, tmp_path):
    """The session's workspace, to be written to."""
    return shutil.copytree(indexed, tmp_path / "copy")


@pytest.fixture
def listed(run, copied):
    """The ids of the list about product 100, as `fashrec recommend` gives them."""

    def give(*more):
        said = run("recommend", copied, "--product", "100", "--json", *more)
        return [entry["product_id"] for entry in said.document["recommendations"]]

    return give


def test_a_workspace_without_rules_says_so(run, copied):
    assert run("rules", copied).out == "There are no rules yet.\n"
    assert run("rules", copied, "list", "--json").document == []


def test_a_rule_is_added_listed_obeyed_and_removed(run, copied, listed):
    before = listed()

    added = run("rules", copied, "add", "pin", "--product", "102", "--place", "2", "--note", "Ann")

    assert added.out == "Rule 1: Pin Blue thing 2 to place 2 for every question.\n"
    assert listed()[1] == "102"
    assert listed("--no-rules") == before
    shown = run("recommend", copied, "--product", "100").out
    assert "[Pinned to place 2; " in shown
    assert run("rules", copied).out == (
        "   1  Pin Blue thing 2 to place 2 for every question – Ann\n"
    )
    assert run("rules", copied, "remove", "1").out == "Removed 1 rule.\n"
    assert listed() == before


def test_a_rule_is_switched_off_and_on(run, copied, listed):
    before = listed()
    run("rules", copied, "add", "exclude", "--product", before[0])

    assert run("rules", copied, "off", "1").out == "Switched 1 rule off.\n"
    assert listed() == before
    assert "(off)" in run("rules", copied).out
    run("rules", copied, "on", "1")
    assert before[0] not in listed()
    assert run("rules", copied, "off", "7").status == 1


def test_what_stands_in_a_rules_way_is_listed_with_it(run, copied):
    run("rules", copied, "add", "pin", "--product", "102")
    run(
        "rules",
        copied,
        "add",
        "exclude",
        "--products",
        "Colour: blue",
        "--questions",
        "colour: Red",
    )

    [pin, exclude] = run("rules", copied, "list", "--json").document

    assert pin["conflicts"] == [
        "Excluded in some of its questions by “Exclude all blue”, so it is not pinned there."
    ]
    assert exclude["conflicts"] == []
    assert "! Excluded in some" in run("rules", copied).out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("add", "pin", "--product", "none"), "has no product 'none'; check the id."),
        (("add", "pin", "--products", "Colour: Red"), "Only a single product can be pinned"),
        (("add", "exclude", "--product", "102", "--until", "soon"), "“soon” is no day"),
        (("remove", "9"), "There is no rule 9"),
        (("import", "none.csv"), "none.csv cannot be read"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(run, copied, arguments, said):
    answer = run("rules", copied, *arguments)

    assert answer.status == 1
    assert said in answer.err


def test_rules_go_to_a_table_and_come_back_and_bad_rows_are_told(run, copied, tmp_path):
    run("rules", copied, "add", "pin", "--product", "102")
    run("rules", copied, "add", "boost", "--products", "Colour: Blue", "--strength", "5")
    out = tmp_path / "rules.csv"

    assert run("rules", copied, "export", out).status == 0
    run("rules", copied, "remove", "1")
    with out.open("a", encoding="utf-8") as file:
        file.write("hide,102\r\n")
    said = run("rules", copied, "import", out)

    assert said.status == 1
    assert said.out == (
        f"Added 1 rule from {out}. 1 was there already. 1 row is no rule:\n"
        "line 4: “hide” is no rule; write one of pin, exclude, boost, bury.\n"
    )
    kinds = [each["rule"] for each in run("rules", copied, "--json").document]
    assert kinds == ["boost", "pin"]


def test_an_export_obeys_rules_unless_it_is_told_not_to(run, copied, tmp_path, listed):
    run("rules", copied, "add", "pin", "--product", "102")
    plain = listed("--no-rules")[0]

    def first(*more) -> str:
        out = tmp_path / "lists.csv"
        run("export", copied, "--product", "100", "--out", out, "--profile", "machine", *more)
        with out.open(encoding="utf-8", newline="") as file:
            return next(csv.DictReader(file))["product_id"]

    assert first() == "102"
    assert first("--no-rules") == plain != "102"
