"""Colours for the values of an attribute."""

from fashrec_gui.map.colouring import HUES, colour_by, usable


def test_the_most_frequent_values_have_their_own_colours_the_others_share_one() -> None:
    values = [f"type {number:02}" for number in range(20) for _ in range(30 - number)] + ["", ""]
    made = colour_by("article_type", values)
    assert [each.label for each in made.entries[:2]] == ["type 00", "type 01"]
    assert [each.colour for each in made.entries[:12]] == list(HUES)
    assert (made.entries[12].label, made.entries[13].label) == ("8 others", "not given")
    assert sum(each.count for each in made.entries) == len(values)
    assert made.entry_of[-1] == 13
    assert made.colours[0] == int("ff" + HUES[0][1:], 16)


def test_colours_are_shown_as_they_are_also_the_rare_ones() -> None:
    common = [name for name in ("Black", "White", "Red") for _ in range(50)]
    rare = ["Navy Blue", "Teal", "Olive", "Pink", "Tan", "Gold", "Peach", "Rust", "Mauve", "Lime"]
    made = colour_by("colour", common + rare + ["Khaki", "Teal"])
    assert made.entries[-1].colour == ""
    assert made.entries[-1].label.endswith("others")
    assert made.colours[100] == 0xFFC9272E  # red
    last_shared = made.colours[150 + rare.index("Mauve")]
    assert last_shared not in (made.colours[0], made.colours[150])


def test_one_value_more_than_there_are_hues_has_its_own_line() -> None:
    made = colour_by("usage", [f"usage {number:02}" for number in range(13)])
    assert [each.label for each in made.entries] == [f"usage {number:02}" for number in range(13)]


def test_attributes_with_one_value_are_not_offered() -> None:
    columns = {"gender": ["Men", "Women"], "season": ["Fall", "Fall"], "usage": ["", "Casual"]}
    assert usable(lambda name: columns.get(name, ["", ""])) == ["gender"]
