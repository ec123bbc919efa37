"""The trail of questions outlives the program."""

from pathlib import Path

import pytest

from core.recommend.wish import Wish
from core.trail.kept import MOST_PICTURE_BYTES, PICTURES, KeptStep, keep, kept
from core.userdata.user_data import UserData
from core.vision.region import Region


@pytest.fixture
def user_data(tmp_path: Path) -> UserData:
    return UserData(tmp_path / "workspace")


def test_every_kind_of_question_comes_back_as_it_was(user_data, tmp_path):
    photo = tmp_path / "supplier.jpg"
    photo.write_bytes(b"a picture")
    steps = [
        KeptStep(("100",), name="Shoe", thumbnail=b"png"),
        KeptStep(("100", "101"), name="2 products", wishes=(Wish(True, "blue"),)),
        KeptStep(("100",), region=Region(0.25, 0, 0.5, 0.25), name="Part of Shoe"),
        KeptStep(picture=photo, picture_name="supplier.jpg", name="supplier.jpg"),
        KeptStep(picture=b"pasted", name="Pasted", wishes=(Wish(False, product_id="7"),)),
    ]

    keep(user_data, steps, 2)

    assert kept(UserData(user_data.path.parent)) == (steps, 2)


def test_a_picture_that_has_gone_comes_back_from_what_was_put_away(user_data, tmp_path):
    photo = tmp_path / "supplier.jpg"
    photo.write_bytes(b"a picture")
    keep(user_data, [KeptStep(picture=photo, name="supplier.jpg")], 0)
    photo.unlink()

    [step], _ = kept(user_data)
    assert step.picture == b"a picture"


def test_a_picture_too_large_to_be_put_away_is_found_while_it_is_there(user_data, tmp_path):
    photo = tmp_path / "poster.jpg"
    photo.write_bytes(bytes(MOST_PICTURE_BYTES + 1))
    keep(user_data, [KeptStep(("100",)), KeptStep(picture=photo)], 1)

    assert kept(user_data)[0][1].picture == photo
    photo.unlink()
    assert kept(user_data) == ([KeptStep(("100",))], 0)


def test_pictures_that_no_question_needs_any_more_are_let_go(user_data):
    keep(user_data, [KeptStep(picture=b"one"), KeptStep(picture=b"two")], 1)
    keep(user_data, [KeptStep(picture=b"two")], 0)

    with user_data.reading(PICTURES) as database:
        assert database.execute("SELECT picture FROM trail_pictures").fetchall() == [(b"two",)]


def test_asking_is_nothing_to_undo(user_data):
    keep(user_data, [KeptStep(("100",))], 0)

    assert user_data.next_labels() == ("", "")
    assert user_data.undo() is None


def test_where_nothing_was_kept_there_is_no_trail(user_data):
    assert kept(user_data) == ([], -1)
    assert not user_data.path.exists()


def test_a_picture_is_read_once_and_not_at_every_question(user_data, tmp_path, monkeypatch):
    photo = tmp_path / "supplier.jpg"
    photo.write_bytes(b"a picture")
    keep(user_data, [KeptStep(picture=photo)], 0)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was read again"))

    keep(user_data, [KeptStep(picture=photo), KeptStep(("100",))], 1)

    photo.unlink()
    assert kept(user_data)[0][0].picture == b"a picture"
