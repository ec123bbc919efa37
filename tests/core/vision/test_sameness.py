"""Telling the very same photograph from another one."""

from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from core.vision.sameness import distance, is_same, look_of


def shoe(*, sole="black", width=240) -> Image.Image:
    picture = Image.new("RGB", (240, 320), "white")
    pen = ImageDraw.Draw(picture)
    pen.rounded_rectangle((30, 90, width - 30, 220), 30, fill=(150, 60, 40))
    pen.rectangle((30, 215, width - 30, 240), fill=sole)
    pen.ellipse((60, 110, 100, 150), fill="gold")
    return picture


def encoded(picture: Image.Image) -> Image.Image:
    file = BytesIO()
    picture.save(file, "JPEG", quality=60)
    return Image.open(file).convert("RGB")


def with_margin(picture: Image.Image) -> Image.Image:
    wide = Image.new("RGB", (picture.width + 80, picture.height + 100), "white")
    wide.paste(picture, (40, 50))
    return wide


@pytest.mark.parametrize(
    "copied",
    [
        encoded,
        with_margin,
        lambda picture: picture.resize((480, 640)),
        lambda picture: encoded(picture.resize((120, 160))),
        lambda picture: picture.crop((10, 12, 230, 308)),
    ],
)
def test_a_copy_is_the_same(copied):
    original = shoe()

    assert is_same(distance(look_of(original), look_of(copied(original))))


@pytest.mark.parametrize(
    "other",
    [
        shoe(width=170),
        shoe(sole="cyan"),
        Image.new("RGB", (240, 320), "white"),
        shoe().transpose(Image.Transpose.FLIP_TOP_BOTTOM),
    ],
)
def test_another_picture_is_not(other):
    assert not is_same(distance(look_of(shoe()), look_of(other)))
