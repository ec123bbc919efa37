"""Colours come out as a person would see them, however the file stores them."""

import struct
import zlib
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms

from core.vision.decode import decode_picture

RED = (200, 30, 60)
WHITE = (255, 255, 255)


def encoded(image: Image.Image, file_format: str, **options: Any) -> bytes:
    buffer = BytesIO()
    image.save(buffer, file_format, **options)
    return buffer.getvalue()


def near(pixel: Any, expected: tuple[int, int, int], by: int = 8) -> bool:
    return all(abs(a - b) <= by for a, b in zip(pixel, expected, strict=True))


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
@pytest.mark.parametrize("file_format", ["PNG", "WEBP", "TIFF"])
def test_what_is_transparent_is_white_and_hides_its_colour(mode: str, file_format: str) -> None:
    hidden = Image.new(mode, (20, 20), (0, 0, 0, 0) if mode == "RGBA" else (0, 0))
    picture = decode_picture(encoded(hidden, file_format))
    assert picture.getpixel((5, 5)) == WHITE


@pytest.mark.parametrize(
    ("mode", "key"), [("RGB", RED), ("L", 90), ("P", 7), ("P", bytes([255] * 7 + [0])), ("1", 0)]
)
def test_a_colour_that_is_declared_transparent_is_white(mode: str, key: Any) -> None:
    fill = key if isinstance(key, int | tuple) else 7
    picture = Image.new(mode, (20, 20), fill)
    if mode == "P":
        picture.putpalette([0, 0, 0] * 7 + list(RED))
    assert decode_picture(encoded(picture, "PNG", transparency=key)).getpixel((5, 5)) == WHITE


def test_a_palette_with_an_alpha_band_lies_on_white() -> None:
    picture = Image.new("RGBA", (20, 20), (*RED, 0)).quantize()
    assert decode_picture(encoded(picture, "PNG")).getpixel((5, 5)) == WHITE


def test_a_half_transparent_colour_is_mixed_with_white() -> None:
    picture = decode_picture(encoded(Image.new("RGBA", (9, 9), (0, 0, 0, 128)), "PNG"))
    assert near(picture.getpixel((4, 4)), (127, 127, 127), 1)


@pytest.mark.parametrize("file_format", ["PNG", "TIFF"])
def test_sixteen_bit_greys_keep_their_shades(file_format: str) -> None:
    ramp = np.tile(np.linspace(0, 65535, 64).astype(np.uint16), (4, 1))
    shades = np.asarray(decode_picture(encoded(Image.fromarray(ramp), file_format)))[0, :, 0]
    assert shades[0] == 0
    assert shades[-1] == 255
    assert np.all(np.abs(shades.astype(int) - np.linspace(0, 255, 64)) <= 1)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (np.array([[0.0, 0.5, 1.0]], np.float32), [0, 128, 255]),
        (np.array([[0.0, 100.0, 255.0]], np.float32), [0, 100, 255]),
        (np.array([[-5.0, 0.0, 5.0]], np.float32), [0, 128, 255]),
        (np.array([[np.nan, np.inf, 1.0]], np.float32), [255, 255, 255]),
        (np.array([[0, 2048, 4095]], np.uint16), [0, 128, 255]),
        (np.array([[0, 100, 255]], np.int32), [0, 100, 255]),
        (np.array([[0, 600_000, 1_000_000]], np.int32), [0, 153, 255]),
        (np.array([[70_000, 70_000, 70_000]], np.int32), [0, 0, 0]),
    ],
)
def test_deep_greys_are_scaled_by_their_range(values: Any, expected: list[int]) -> None:
    picture = decode_picture(encoded(Image.fromarray(values), "TIFF"))
    assert np.asarray(picture)[0, :, 0].tolist() == expected


def test_a_shade_of_sixteen_bits_that_is_declared_transparent_is_white() -> None:
    values = np.array([[1000, 30000, 65535]], np.uint16)
    data = encoded(Image.fromarray(values), "PNG")
    body = b"tRNS" + struct.pack(">H", 1000)
    declared = struct.pack(">I", 2) + body + struct.pack(">I", zlib.crc32(body))
    at = data.index(b"IDAT") - 4
    assert decode_picture(data[:at] + declared + data[at:]).getpixel((0, 0)) == WHITE


@pytest.mark.parametrize(("mode", "file_format"), [("CMYK", "JPEG"), ("CMYK", "TIFF")])
def test_inks_become_the_colours_they_print(mode: str, file_format: str) -> None:
    data = encoded(Image.new("RGB", (32, 32), RED).convert(mode), file_format)
    assert near(decode_picture(data).getpixel((9, 9)), RED)


def test_cielab_becomes_rgb() -> None:
    to_lab = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB"
    )
    lab = ImageCms.applyTransform(Image.new("RGB", (8, 8), RED), to_lab)
    assert lab is not None
    assert near(decode_picture(encoded(lab, "TIFF")).getpixel((4, 4)), RED, 3)


def swapped_red_and_green() -> bytes:
    """The sRGB profile with red and green exchanged, so that using it is plain to see."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"tXYZ").replace(b"gXYZ", b"rXYZ").replace(b"tXYZ", b"gXYZ")
    return swapped.replace("sRGB".encode("utf-16-be"), "odd!".encode("utf-16-be"))


def test_an_embedded_colour_profile_is_applied() -> None:
    data = encoded(Image.new("RGB", (8, 8), RED), "PNG", icc_profile=swapped_red_and_green())
    assert near(decode_picture(data).getpixel((4, 4)), (30, 200, 60), 12)


@pytest.mark.parametrize(
    "profile", [b"not a profile", ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()]
)
def test_a_profile_that_does_not_fit_is_ignored(profile: bytes) -> None:
    data = encoded(Image.new("RGB", (8, 8), RED), "PNG", icc_profile=profile)
    assert decode_picture(data).getpixel((4, 4)) == RED
