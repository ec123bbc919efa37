"""Whatever is called a picture comes out as an upright RGB picture or as one clear sentence."""

import os
import struct
import threading
import warnings
import zlib
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageFile

from core.errors import PictureError
from core.picture_formats import SUPPORTED_SUFFIXES
from core.vision.decode import (
    MAX_PIXELS,
    decode_picture,
    decode_to_fit,
    picture_size,
)

RED = (200, 30, 60)
WHITE = (255, 255, 255)


def encoded(image: Image.Image, file_format: str, **options: Any) -> bytes:
    buffer = BytesIO()
    image.save(buffer, file_format, **options)
    return buffer.getvalue()


def noise(width: int = 80, height: int = 60) -> Image.Image:
    values = np.random.default_rng(3).integers(0, 256, (height, width, 3), dtype=np.uint8)
    return Image.fromarray(values)


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of a hundred bytes whose header speaks of any size."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 10))
        + chunk(b"IEND", b"")
    )


def near(pixel: Any, expected: tuple[int, int, int], by: int = 8) -> bool:
    return all(abs(a - b) <= by for a, b in zip(pixel, expected, strict=True))


FORMATS = ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "BMP", "GIF"]


@pytest.mark.parametrize("file_format", FORMATS)
def test_every_supported_format_comes_out_as_a_plain_rgb_picture(file_format: str) -> None:
    picture = decode_picture(encoded(Image.new("RGB", (40, 30), RED), file_format))
    assert type(picture) is Image.Image
    assert (picture.mode, picture.size, picture.info) == ("RGB", (40, 30), {})
    assert near(picture.getpixel((20, 15)), RED)


@pytest.mark.parametrize("file_format", FORMATS)
@pytest.mark.parametrize("kept", [0.01, 0.1, 0.5, 0.9])
def test_a_cut_off_picture_is_refused(file_format: str, kept: float) -> None:
    data = encoded(noise(), file_format)
    with pytest.raises(PictureError, match=r"^coat is damaged or cut off \(.+\); copy it again"):
        decode_picture(data[: int(len(data) * kept) + 4], name="coat")


@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation_that_a_camera_noted_is_applied(file_format: str, orientation: int) -> None:
    corners = Image.new("RGB", (64, 32), "white")
    corners.paste(RED, (0, 0, 32, 16))  # the marked corner of the picture as it is stored
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    data = encoded(corners, file_format, exif=exif)
    picture = decode_picture(data)
    width, height = (32, 64) if orientation >= 5 else (64, 32)
    assert picture.size == picture_size(data) == (width, height)
    left, top, right, bottom = 4, 4, width - 5, height - 5
    marked = {
        1: (left, top), 2: (right, top), 3: (right, bottom), 4: (left, bottom),
        5: (left, top), 6: (right, top), 7: (right, bottom), 8: (left, bottom),
    }  # fmt: skip
    assert near(picture.getpixel(marked[orientation]), RED, 20)


@pytest.mark.parametrize("file_format", ["GIF", "WEBP", "TIFF", "PNG"])
def test_of_several_frames_the_first_is_taken(file_format: str) -> None:
    frames = [Image.new("RGB", (16, 16), colour) for colour in (RED, (0, 0, 255), (0, 255, 0))]
    data = encoded(frames[0], file_format, save_all=True, append_images=frames[1:])
    assert near(decode_picture(data).getpixel((8, 8)), RED)


def test_a_picture_over_the_limit_is_refused_before_it_is_decoded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def never(self: ImageFile.ImageFile) -> None:
        raise AssertionError("it was decoded")

    monkeypatch.setattr(ImageFile.ImageFile, "load", never)
    for side in (9_000, 10_000, 14_000, 2**31 - 1):  # below and above Pillow's own two limits
        for read in (decode_picture, picture_size):
            with pytest.raises(PictureError, match=r"big is too large .* at most 80 megapixels"):
                read(png_claiming(side, side), name="big")
    assert MAX_PIXELS < 9_000 * 9_000


def test_the_size_limit_speaks_of_no_pillow_warning_in_any_thread(
    capsys: pytest.CaptureFixture[str],
) -> None:
    warnings.simplefilter("default")

    def refused(_: int) -> bool:
        with pytest.raises(PictureError, match="too large"):
            decode_picture(png_claiming(10_000, 10_000))
        return True

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(refused, range(40)))
    assert capsys.readouterr().err == ""


def test_worn_metadata_does_not_cost_the_picture() -> None:
    data = encoded(noise(), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\x7f")
    assert decode_picture(data).size == (80, 60)


def test_a_jpeg_may_come_smaller_but_never_below_what_is_enough() -> None:
    data = encoded(noise(800, 600), "JPEG")
    assert decode_picture(data).size == (800, 600)
    assert decode_picture(data, at_least=(100, 100)).size == (200, 150)
    assert decode_picture(data, at_least=(100, 75)).size == (100, 75)
    assert decode_picture(data, at_least=(101, 75)).size == (200, 150)
    assert decode_picture(data, at_least=(2000, 2000)).size == (800, 600)


def test_what_is_enough_is_meant_of_the_upright_picture() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    data = encoded(noise(800, 400), "JPEG", exif=exif)
    assert decode_picture(data, at_least=(200, 400)).size == (200, 400)
    assert decode_picture(data, at_least=(400, 200)).size == (400, 800)


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_picture_that_will_be_fitted_stays_above_the_square(orientation: int) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    data = encoded(noise(800, 400), "JPEG", exif=exif)
    sizes = {side: max(decode_to_fit(data, side).size) for side in (99, 100, 199, 300, 400, 800)}
    assert sizes == {99: 100, 100: 200, 199: 200, 300: 400, 400: 800, 800: 800}


def test_files_that_are_no_pictures_are_named_with_cause_and_remedy(tmp_path: Path) -> None:
    (tmp_path / "notes.jpg").write_text("only words, and more than sixteen of their letters")
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "folder.jpg").mkdir()
    sentences = {
        "notes.jpg": "is not a picture that can be read; save it again as",
        "empty.jpg": "is empty; copy it again",
        "folder.jpg": "is a folder, not a picture; choose",
        "absent.jpg": "does not exist; put the picture back",
        "notes.jpg/under.jpg": "cannot be read .*; check",
        "x" * 400: "cannot be read .*; check",
    }
    for name, sentence in sentences.items():
        with pytest.raises(PictureError, match=f"{name} {sentence}"):
            decode_picture(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(PictureError, match="is not a file"):
        decode_picture(tmp_path / "pipe.jpg")


def test_a_file_that_may_not_be_read_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "locked.jpg"
    path.write_bytes(encoded(noise(), "JPEG"))

    def refuse(*_: Any, **__: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(PictureError, match=r"locked\.jpg may not be read; give yourself"):
        decode_picture(path)


@pytest.mark.parametrize("kind", ["EPS", "PPM", "PCX", "TGA", "ICO", "PDF"])
def test_formats_that_are_not_listed_are_never_opened(kind: str) -> None:
    with pytest.raises(PictureError, match="is not a picture that can be read"):
        decode_picture(encoded(noise(), kind), name="odd")


@pytest.mark.parametrize(("width", "height"), [(0, 10), (10, 0), (0, 0)])
def test_a_picture_without_pixels_is_refused(width: int, height: int) -> None:
    with pytest.raises(PictureError, match=r"^thin "):
        decode_picture(png_claiming(width, height), name="thin")


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("a\nb"),
        ValueError(),
        OverflowError("x"),
        SyntaxError("x"),
        struct.error("x"),
        EOFError("x"),
        MemoryError(),
        IndexError("x"),
        OSError("x"),
        RecursionError("x"),
    ],
)
def test_whatever_a_decoder_raises_is_one_sentence_about_the_picture(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: ImageFile.ImageFile) -> None:
        raise error

    monkeypatch.setattr(ImageFile.ImageFile, "load", fail)
    with pytest.raises(PictureError, match=r"^dress .*\.$") as caught:
        decode_picture(encoded(noise(), "PNG"), name="dress")
    assert "\n" not in str(caught.value)


def test_changed_bytes_give_a_picture_or_a_sentence_and_nothing_else() -> None:
    rng = np.random.default_rng(7)
    for file_format in FORMATS:
        data = encoded(noise(), file_format)
        for _ in range(60):
            spoiled = bytearray(data)
            for at in rng.integers(0, len(data), 12):
                spoiled[at] = int(rng.integers(256))
            try:
                assert decode_picture(bytes(spoiled)).mode == "RGB"
            except PictureError as error:
                assert str(error).startswith("The pasted picture ")


def test_many_threads_decode_the_same_pictures_alike(tmp_path: Path) -> None:
    paths = []
    for file_format in FORMATS:
        paths.append(tmp_path / f"picture.{file_format.lower()}")
        paths[-1].write_bytes(encoded(noise(), file_format))
    once = [decode_picture(path).tobytes() for path in paths]
    start = threading.Barrier(4)

    def decode_all(_: int) -> list[bytes]:
        start.wait()
        return [decode_picture(path).tobytes() for path in paths]

    with ThreadPoolExecutor(4) as pool:
        assert all(result == once for result in pool.map(decode_all, range(4)))


def test_the_picture_can_be_removed_and_used_after_decoding(tmp_path: Path) -> None:
    path = tmp_path / "coat.tif"
    path.write_bytes(encoded(noise(), "TIFF"))
    picture = decode_picture(path)
    path.unlink()
    assert picture.resize((10, 10)).size == (10, 10)


def test_suffixes_are_lower_case_and_cover_the_formats() -> None:
    assert all(suffix == suffix.lower() and suffix[0] == "." for suffix in SUPPORTED_SUFFIXES)
    wanted = {".jpg", ".jpeg", ".png", ".webp", ".avif", ".tif", ".tiff", ".bmp", ".gif"}
    assert wanted <= SUPPORTED_SUFFIXES
