"""Walking the trail of earlier questions."""

import pytest

from fashrec_gui.query.trail import Trail


def trail_of(*steps: str, limit: int = 24) -> Trail[str]:
    trail: Trail[str] = Trail(limit)
    for step in steps:
        trail.push(step)
    return trail


def test_an_empty_trail_leads_nowhere() -> None:
    trail = trail_of()
    assert trail.current is None
    assert trail.back() is None
    assert trail.forward() is None
    assert not trail.can_go_back
    assert not trail.can_go_forward


def test_back_and_forward_walk_the_same_way() -> None:
    trail = trail_of("a", "b", "c")
    assert trail.back() == "b"
    assert trail.back() == "a"
    assert trail.back() is None
    assert trail.current == "a"
    assert trail.forward() == "b"
    assert trail.can_go_forward


def test_a_new_step_after_going_back_drops_what_lay_ahead() -> None:
    trail = trail_of("a", "b", "c")
    trail.back()
    trail.push("d")
    assert trail.steps == ("a", "b", "d")
    assert not trail.can_go_forward


def test_the_same_step_again_is_no_new_step() -> None:
    trail = trail_of("a", "b", "b")
    assert trail.steps == ("a", "b")


def test_the_same_step_again_keeps_what_lies_ahead() -> None:
    trail = trail_of("a", "b", "c")
    trail.back()
    trail.push("b")
    assert trail.steps == ("a", "b", "c")
    assert trail.position == 1


def test_a_full_trail_forgets_the_oldest_step() -> None:
    trail = trail_of("a", "b", "c", "d", limit=3)
    assert trail.steps == ("b", "c", "d")
    assert trail.current == "d"


def test_jumping_goes_to_any_step_and_keeps_the_others() -> None:
    trail = trail_of("a", "b", "c")
    assert trail.jump(0) == "a"
    assert trail.steps == ("a", "b", "c")
    assert trail.jump(3) is None
    assert trail.jump(-1) is None
    assert trail.current == "a"


def test_a_cleared_trail_is_empty() -> None:
    trail = trail_of("a", "b")
    trail.clear()
    assert len(trail) == 0
    assert trail.current is None


def test_replaced_steps_keep_the_place() -> None:
    trail = trail_of("a", "b", "c", limit=3)
    trail.replace(["x", "y"], 0)
    assert (trail.current, trail.can_go_forward) == ("x", True)
    trail.replace(["1", "2", "3", "4"], 3)
    assert (trail.steps, trail.current) == (("2", "3", "4"), "4")
    trail.replace([], -1)
    assert trail.current is None


def test_a_trail_without_room_makes_no_sense() -> None:
    with pytest.raises(ValueError, match="at least one step"):
        Trail(0)
