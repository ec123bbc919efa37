"""Rules in a real workspace: in every list, after a rebuild, in a moved catalogue."""

import shutil
from pathlib import Path

import pytest

from core.browsing.filter import Filter
from core.engine import Engine
from core.rules.rule import Rule, Target
from core.rules.store import add_rules, read_rules
from core.userdata.user_data import UserData


def ids(engine: Engine, recommender: str = "blend", k: int = 10, **more) -> list[str]:
    """Ask about product 100, a red one, and give the ids of the list."""
    query = engine.query_products([engine.products.row_of("100")])
    answer = engine.recommend(query, recommender, k, **more)
    return [entry.product.product_id for entry in answer.recommendations]


@pytest.fixture
def opened(indexed_shop, classifier, tmp_path):
    """The session's shop in a workspace of this test's own."""
    workspace = tmp_path / "own"
    shutil.copytree(indexed_shop[1], workspace)
    engine = Engine.open(workspace)
    yield engine
    engine.close()


def keep(engine: Engine, *rules: Rule) -> None:
    add_rules(UserData(engine.workspace), rules, "Add rules")


BLUE = Target(filter=Filter(values=(("colour", ("Blue",)),)))
RED = Target(filter=Filter(values=(("colour", ("red",)),)))


@pytest.mark.parametrize("recommender", ["same-type", "look-alikes", "blend"])
def test_every_recommender_obeys_rules_as_soon_as_they_are_kept(opened, recommender):
    before = ids(opened, recommender)

    keep(opened, Rule("pin", Target("102"), place=2), Rule("exclude", Target(before[0])))
    after = ids(opened, recommender)

    assert after[1] == "102"
    assert before[0] not in after
    assert len(after) == len(before)
    assert ids(opened, recommender, rules=False) == before


def test_rules_of_filters_count_for_all_that_fit(opened):
    keep(opened, Rule("exclude", RED, BLUE), Rule("exclude", BLUE, RED))

    shown = ids(opened, "look-alikes", 30)

    assert all(int(each) % 3 != 0 for each in shown)  # 102, 105, … are blue
    assert len(shown) == 19


def test_a_list_tells_what_rules_have_done_to_it(opened):
    before = ids(opened, k=5)
    deep = ids(opened, k=29)
    keep(
        opened,
        Rule("pin", Target(before[3]), place=1),
        Rule("exclude", Target(before[1])),
        Rule("boost", Target(deep[20]), strength=1),
    )
    row_of = opened.products.row_of
    query = opened.query_products([row_of("100")])

    effects = opened.recommend(query, "blend", 5).effects

    assert effects.rules == 3
    pinned = effects.changes[row_of(before[3])]
    assert (pinned.kind, pinned.now, pinned.was) == ("pinned", 1, 4)
    assert pinned.in_words == "Pinned to place 1; 4th without rules"
    assert [rule.kind for rule in pinned.rules] == ["pin"]
    out = effects.changes[row_of(before[1])]
    assert (out.kind, out.now, out.was) == ("put out", 0, 2)
    assert set(effects.changes) == {row_of(before[3]), row_of(before[1])}
    assert opened.recommend(query, "blend", 5, rules=False).effects is None


def test_a_boosted_product_is_marked_with_where_it_was(opened):
    deep = ids(opened, "look-alikes", 29)
    keep(opened, Rule("boost", Target(deep[12]), strength=5))
    query = opened.query_products([opened.products.row_of("100")])

    answer = opened.recommend(query, "look-alikes", 10)

    change = answer.effects.changes[opened.products.row_of(deep[12])]
    assert (change.kind, change.was) == ("boosted", 13)
    assert 0 < change.now < 11
    way = [each for each in answer.effects.changes.values() if each.kind == "made way"]
    assert [each.was for each in way] == [10]


def test_rules_taken_back_are_gone_from_the_next_list(opened):
    before = ids(opened)
    keep(opened, Rule("exclude", Target(before[0])))
    assert before[0] not in ids(opened)

    UserData(opened.workspace).undo()

    assert ids(opened) == before


def test_rules_survive_a_rebuild_that_gives_products_other_rows(build, shop, workspace, tools):
    build(shop, workspace)
    rules = [Rule("pin", Target("110"), place=3), Rule("exclude", BLUE, note="not blue")]
    add_rules(UserData(workspace), rules, "Add 2 rules")
    rows = tools.shop_rows(24)
    tools.write_table(shop, [("90", "Green", "A new first"), *rows[::-1]])

    build(shop, workspace)
    engine = Engine.open(workspace)

    assert read_rules(UserData(workspace)) == rules
    assert ids(engine)[2] == "110"
    assert not {"102", "105", "108"} & set(ids(engine, k=30))
    engine.close()


def test_rules_survive_a_renamed_picture_folder(build, shop, workspace):
    build(shop, workspace)
    add_rules(UserData(workspace), [Rule("pin", Target("110"), place=3)], "Add a rule")
    moved: Path = shop.with_name("renamed")
    shop.rename(moved)

    build(moved, workspace)
    engine = Engine.open(workspace)

    assert ids(engine)[2] == "110"
    engine.close()
