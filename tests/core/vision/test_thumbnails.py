"""Thumbnails are made once, remade when the original changes, and never worth an error."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from core.errors import PictureError
from core.vision import thumbnails
from core.vision.thumbnails import BUCKETS, ThumbnailCache

Colour = tuple[int, int, int]
RED, BLUE = (200, 30, 60), (30, 60, 200)


def draw(path: Path, size: tuple[int, int] = (900, 1200), colour: Colour = RED) -> Path:
    Image.new("RGB", size, colour).save(path)
    return path


def age(path: Path, seconds: float) -> None:
    """Move the time of the last change, so that two quick writes are told apart."""
    then = path.stat().st_mtime_ns + int(seconds * 1e9)
    os.utime(path, ns=(then, then))


def near(image: Image.Image, colour: Colour) -> bool:
    middle = image.resize((1, 1)).getpixel((0, 0))
    assert isinstance(middle, tuple)
    return all(abs(a - b) < 12 for a, b in zip(middle, colour, strict=True))


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.fixture
def cache(tmp_path: Path) -> ThumbnailCache:
    return ThumbnailCache(tmp_path / "thumbnails")


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The originals that are decoded from now on."""
    calls: list[Path] = []
    real = thumbnails.decode_to_fit

    def noted(source: Path | bytes, side: int, *, name: str = "") -> Image.Image:
        assert isinstance(source, Path)
        calls.append(source)
        return real(source, side, name=name)

    monkeypatch.setattr(thumbnails, "decode_to_fit", noted)
    return calls


@pytest.mark.parametrize(("side", "bucket"), [(1, 128), (128, 128), (129, 256), (300, 512)])
def test_a_picture_is_fitted_into_the_next_larger_bucket(
    side: int, bucket: int, cache: ThumbnailCache, tmp_path: Path
) -> None:
    picture = draw(tmp_path / "coat.jpg")
    for _ in range(2):  # made, then read back
        thumbnail = cache.load(picture, side)
        assert (thumbnail.mode, thumbnail.size) == ("RGB", (bucket * 3 // 4, bucket))
        assert near(thumbnail, RED)


def test_a_size_above_all_buckets_is_made_each_time(cache: ThumbnailCache, tmp_path: Path) -> None:
    assert cache.load(draw(tmp_path / "coat.jpg"), max(BUCKETS) + 88).size == (450, 600)
    assert not (tmp_path / "thumbnails").exists()


def test_the_original_is_decoded_only_once(
    cache: ThumbnailCache, tmp_path: Path, decoded: list[Path]
) -> None:
    picture = draw(tmp_path / "coat.jpg")
    for _ in range(3):
        cache.load(picture, 128)
    ThumbnailCache(tmp_path / "thumbnails").load(picture, 100)
    assert decoded == [picture]
    (stored,) = files_in(tmp_path / "thumbnails")
    assert len(stored.parent.name) == 2


@pytest.mark.parametrize("size", [(60, 80), (128, 128), (1, 1), (128, 5)])
def test_small_originals_come_as_they_are_and_are_not_stored_again(
    size: tuple[int, int], cache: ThumbnailCache, tmp_path: Path
) -> None:
    noise = Image.frombytes("RGB", size, os.urandom(size[0] * size[1] * 3))
    noise.save(tmp_path / "dot.png")
    thumbnail = cache.load(tmp_path / "dot.png", 128)
    assert (thumbnail.size, thumbnail.tobytes()) == (size, noise.tobytes())
    assert not (tmp_path / "thumbnails").exists()


def test_a_large_jpeg_that_a_reduced_decode_brings_into_the_bucket_is_stored(
    cache: ThumbnailCache, tmp_path: Path
) -> None:
    assert cache.load(draw(tmp_path / "coat.jpg", (512, 512)), 128).size == (128, 128)
    assert len(files_in(tmp_path / "thumbnails")) == 1


def test_a_changed_original_is_shown_anew_in_the_place_of_the_old(
    cache: ThumbnailCache, tmp_path: Path
) -> None:
    picture = draw(tmp_path / "coat.png")
    cache.load(picture, 128)
    for version in range(1, 4):
        colour = BLUE if version % 2 else RED
        draw(picture, colour=colour)
        age(picture, 10.0 * version)
        assert near(cache.load(picture, 128), colour)
        assert near(cache.load(picture, 128), colour)
    assert len(files_in(tmp_path / "thumbnails")) == 1


def test_an_original_that_was_put_back_from_the_past_is_noticed_too(
    cache: ThumbnailCache, tmp_path: Path
) -> None:
    picture = draw(tmp_path / "coat.png")
    cache.load(picture, 128)
    draw(picture, colour=BLUE)
    age(picture, -3600)
    assert near(cache.load(picture, 128), BLUE)


def test_pictures_of_the_same_name_in_two_folders_are_kept_apart(
    cache: ThumbnailCache, tmp_path: Path
) -> None:
    for name, colour in (("a", RED), ("b", BLUE)):
        (tmp_path / name).mkdir()
        draw(tmp_path / name / "1.jpg", colour=colour)
    for _ in range(2):
        assert near(cache.load(tmp_path / "a" / "1.jpg", 128), RED)
        assert near(cache.load(tmp_path / "b" / "1.jpg", 128), BLUE)


def test_a_relative_path_finds_the_thumbnail_of_the_absolute_one(
    cache: ThumbnailCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, decoded: list[Path]
) -> None:
    cache.load(draw(tmp_path / "coat.jpg"), 128)
    monkeypatch.chdir(tmp_path)
    cache.load(Path("coat.jpg"), 128)
    assert len(decoded) == 1


@pytest.mark.parametrize("damage", ["empty", "cut", "one byte", "other content", "a folder"])
def test_a_damaged_thumbnail_is_made_again(
    damage: str, cache: ThumbnailCache, tmp_path: Path, decoded: list[Path]
) -> None:
    picture = draw(tmp_path / "coat.jpg")
    cache.load(picture, 128)
    (stored,) = files_in(tmp_path / "thumbnails")
    whole = stored.read_bytes()
    changed = bytearray(whole)
    changed[-40] ^= 1
    if damage == "a folder":
        stored.unlink()
        stored.mkdir()
    else:
        spoiled = {"empty": b"", "cut": whole[:-30], "one byte": bytes(changed)}
        stored.write_bytes(spoiled.get(damage, b"words" * 100))
    assert near(cache.load(picture, 128), RED)
    assert len(decoded) == 2
    if damage != "a folder":
        assert stored.read_bytes() == whole
    assert files_in(tmp_path / "thumbnails") == ([] if damage == "a folder" else [stored])


def test_a_store_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "thumbnails").write_text("a file where the folder should be")
    cache = ThumbnailCache(tmp_path / "thumbnails")
    for _ in range(2):
        assert near(cache.load(draw(tmp_path / "coat.jpg"), 128), RED)


def test_a_full_disk_is_no_error_and_leaves_nothing_half(
    cache: ThumbnailCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert near(cache.load(draw(tmp_path / "coat.jpg"), 128), RED)
    assert files_in(tmp_path / "thumbnails") == []


def test_bad_originals_are_picture_errors(cache: ThumbnailCache, tmp_path: Path) -> None:
    with pytest.raises(PictureError, match=r"absent\.jpg does not exist"):
        cache.load(tmp_path / "absent.jpg", 128)
    (tmp_path / "words.jpg").write_text("only words")
    with pytest.raises(PictureError, match=r"words\.jpg is not a picture"):
        cache.load(tmp_path / "words.jpg", 128)


def test_a_deleted_original_is_an_error_though_its_thumbnail_is_still_there(
    cache: ThumbnailCache, tmp_path: Path
) -> None:
    picture = draw(tmp_path / "coat.jpg")
    cache.load(picture, 128)
    picture.unlink()
    with pytest.raises(PictureError, match="does not exist"):
        cache.load(picture, 128)


def test_several_threads_share_a_store(cache: ThumbnailCache, tmp_path: Path) -> None:
    pictures = [
        draw(tmp_path / f"{number}.jpg", (300, 300), (number * 30, 100, 50)) for number in range(6)
    ]
    with ThreadPoolExecutor(4) as pool:
        loaded = list(pool.map(lambda picture: cache.load(picture, 128), pictures * 10))
    for number, thumbnail in enumerate(loaded):
        assert near(thumbnail, (number % 6 * 30, 100, 50))
    assert len(files_in(tmp_path / "thumbnails")) == 6


def test_two_processes_share_a_store(cache: ThumbnailCache, tmp_path: Path) -> None:
    picture = draw(tmp_path / "coat.png")
    other = (
        "import sys; from pathlib import Path; from core.vision.thumbnails import ThumbnailCache\n"
        "cache, picture = ThumbnailCache(Path(sys.argv[1])), Path(sys.argv[2])\n"
        "for turn in range(30): assert cache.load(picture, 128).size == (96, 128)\n"
    )
    folder = str(tmp_path / "thumbnails")
    process = subprocess.Popen([sys.executable, "-c", other, folder, str(picture)])
    try:
        for turn in range(30):  # a new version each time, under the eyes of the other process
            age(picture, turn)
            assert near(cache.load(picture, 128), RED)
    finally:
        assert process.wait(60) == 0
    assert len(files_in(tmp_path / "thumbnails")) == 1
