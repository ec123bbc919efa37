"""A part of a picture that is asked about alone."""

import pytest
from PIL import Image

from core.errors import FashRecError, PictureError
from core.vision.region import FEWEST_PIXELS, Region


def test_the_part_is_cut_out_as_it_was_drawn():
    picture = Image.new("RGB", (100, 200), "white")
    picture.paste((200, 0, 0), (25, 0, 75, 60))

    part = Region(0.25, 0, 0.5, 0.3).cut_from(picture)

    assert part.size == (50, 60)
    assert part.getcolors() == [(3000, (200, 0, 0))]


def test_the_whole_picture_is_a_part_of_it():
    assert Region(0, 0, 1, 1).cut_from(Image.new("RGB", (31, 47))).size == (31, 47)


def test_a_part_too_small_to_show_anything_is_refused():
    with pytest.raises(PictureError, match=rf"6 × 40 pixels; draw it at least {FEWEST_PIXELS}"):
        Region(0, 0, 0.1, 0.5).cut_from(Image.new("RGB", (60, 80)), "shoe.jpg")


@pytest.mark.parametrize(
    "text", ["0,0,1", "a,b,c,d", "", "0,0,2,1", "0.5,0,0.6,1", "0,0,0,1", "nan,0,1,1"]
)
def test_what_is_no_part_of_a_picture_is_refused(text):
    with pytest.raises(FashRecError, match="shares from 0 to 1"):
        Region.parse(text)


def test_a_part_is_written_down_and_read_again():
    region = Region(0.25, 0.125, 0.5, 0.3333)

    assert Region.parse(region.as_text()) == region


def test_the_smaller_the_part_the_larger_the_picture_is_decoded():
    assert Region(0, 0, 1, 1).decode_at_least((224, 224)) == (224, 224)
    assert Region(0.5, 0, 0.5, 0.25).decode_at_least((224, 224)) == (448, 896)
