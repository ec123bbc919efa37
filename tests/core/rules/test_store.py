"""Rules are kept whole, in their order, and every change of them can be undone."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date

import pytest

from core.browsing.filter import Filter
from core.errors import FashRecError
from core.rules.rule import Rule, Target
from core.rules.store import add_rules, change_rules, order_rules, read_rules, remove_rules
from core.userdata.user_data import UserData

WINTER = Target(filter=Filter("red", (("season", ("Winter", "Fall")),), (2011, None)))


@pytest.fixture
def data(workspace) -> UserData:
    return UserData(workspace)


def test_there_are_no_rules_at_first(data):
    assert read_rules(data) == []
    assert not data.path.exists()


def test_rules_come_back_as_they_were_kept(data):
    rules = [
        Rule("pin", Target("0012", "Blue “Tee”"), Target("7", "Seven"), place=3, note="for Ann"),
        Rule("boost", WINTER, strength=5, recommender="blend", first_day=date(2026, 12, 1)),
        Rule("exclude", Target("ÆØ"), WINTER, last_day=date(2027, 1, 31), is_on=False),
    ]

    kept = add_rules(data, rules, "Add 3 rules")

    assert read_rules(data) == kept == rules
    assert [each.rule_id for each in read_rules(data)] == [1, 2, 3]
    assert read_rules(data)[0].products.name == "Blue “Tee”"


def test_each_change_is_undone_and_done_again(data, make):
    one, two = add_rules(data, [make("exclude", "p1"), make("boost", "p2")], "Add 2 rules")
    change_rules(data, [replace(one, note="gone for good")], "Change a rule")
    order_rules(data, [two.rule_id, one.rule_id], "Order the rules")
    remove_rules(data, [one.rule_id, two.rule_id], "Delete 2 rules")
    states = [[]]

    for label in ("Delete 2 rules", "Order the rules", "Change a rule", "Add 2 rules"):
        assert data.undo() == label
        states.append([(each.kind, each.note) for each in read_rules(data)])
    for _ in range(4):
        data.redo()

    assert states[1:] == [
        [("boost", ""), ("exclude", "gone for good")],
        [("exclude", "gone for good"), ("boost", "")],
        [("exclude", ""), ("boost", "")],
        [],
    ]
    assert read_rules(data) == []


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (Rule("hide", Target("1")), "no rule “hide”"),
        (Rule("exclude", Target()), "not said what to exclude"),
        (Rule("pin", WINTER, place=1), "Only a single product can be pinned"),
        (Rule("pin", Target("1")), "a place from 1 to 50"),
        (Rule("pin", Target("1"), place=51), "a place from 1 to 50"),
        (Rule("exclude", Target("1"), place=2), "for pins alone"),
        (Rule("boost", Target("1")), "a number from 1 to 5"),
        (Rule("exclude", Target("1"), strength=1), "boosting and burying alone"),
        (Rule("exclude", Target("1"), recommender="oracle"), "no recommender “oracle”"),
        (Rule("exclude", Target("1", filter=WINTER.filter)), "at once"),
        (
            Rule("exclude", Target("1"), first_day=date(2026, 2, 1), last_day=date(2026, 1, 1)),
            "would end on 2026-01-01, before it begins on 2026-02-01",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_whole_and_in_a_sentence(data, make, rule, said):
    with pytest.raises(FashRecError, match=said):
        add_rules(data, [make("exclude", "p1"), rule], "Add 2 rules")

    assert read_rules(data) == []


def test_a_kill_in_the_middle_of_a_change_leaves_the_rules_before_or_after(workspace, make):
    data = UserData(workspace)
    add_rules(data, [make("exclude", f"p{number}") for number in range(50)], "Add")
    script = (
        "import sys, pathlib\n"
        "from dataclasses import replace\n"
        "from core.rules.store import change_rules, read_rules\n"
        "from core.userdata.user_data import UserData\n"
        "data = UserData(pathlib.Path(sys.argv[1]))\n"
        "print('ready', flush=True)\n"
        "for turn in range(100_000):\n"
        "    change_rules(data, [replace(r, note=str(turn)) for r in read_rules(data)], 'Turn')\n"
    )
    for wait in (0.05, 0.11, 0.23):
        child = subprocess.Popen(
            [sys.executable, "-c", script, str(workspace)], stdout=subprocess.PIPE, env=os.environ
        )
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(wait)
        child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        child.wait()
        child.stdout.close()

        notes = {each.note for each in read_rules(data)}
        assert len(read_rules(data)) == 50
        assert len(notes) == 1
    assert data.undo() in ("Turn", "Add")
