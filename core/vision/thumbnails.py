"""Small pictures for the grid, kept on disk so that large originals are decoded once.

The store is cache and nothing else: it may be deleted at any time, shared by several threads and
processes, or be impossible to write, and all of that only costs time.
"""

import hashlib
import os
import tempfile
import zlib
from contextlib import suppress
from io import BytesIO
from pathlib import Path

from PIL import Image

from core.errors import PictureError
from core.vision.decode import decode_picture, decode_to_fit

BUCKETS = (128, 256, 512)
"""The sides in pixels that thumbnails are kept in; what is asked for is rounded up to one."""

_QUALITY = 88
_STAMP_WITHIN = 256  # bytes from the start in which a JPEG comment lies that Pillow wrote
_CHECKSUM_BYTES = 4


class ThumbnailCache:
    """Thumbnails of picture files, made on demand and remade when the original has changed.

    Each picture has one file a bucket, in one of 256 sub-folders, under a name made from its path:
    a JPEG whose comment holds the time and size of the original it was made from, followed by a
    checksum. A newer version of a picture takes the place of the older one, so the store grows with
    the catalogue and not with its history.
    """

    def __init__(self, folder: Path) -> None:
        """Keep thumbnails below `folder`, which is made when the first one is stored."""
        self._folder = folder

    def load(self, picture: Path, side: int) -> Image.Image:
        """Give a picture fitted into a square, from the store where it is there and fresh.

        Args:
            picture: the original.
            side: of the square, in pixels; rounded up to one of `BUCKETS`. Sizes above the largest
                bucket are made from the original each time.

        Returns:
            A picture of mode RGB whose longer side is at most the bucket. Originals that are small
            already come as they are: they are never enlarged, and never stored a second time.

        Raises:
            PictureError: when the original is absent, not a picture, damaged, or too large.
        """
        bucket = next((size for size in BUCKETS if side <= size), None)
        if bucket is None:
            return _fitted(picture, side)
        stamp = _stamp(picture)
        entry = self._entry(picture, bucket)
        stored = _read(entry, stamp)
        if stored is not None:
            return stored
        image = decode_to_fit(picture, bucket)
        if max(image.size) <= bucket:
            return image
        image.thumbnail((bucket, bucket), Image.Resampling.LANCZOS, reducing_gap=3.0)
        _write(entry, _packed(image, stamp))
        return image

    def _entry(self, picture: Path, bucket: int) -> Path:
        path = os.path.normcase(picture.absolute())
        key = hashlib.blake2b(os.fsencode(path), digest_size=16).hexdigest()
        return self._folder / key[:2] / f"{key[2:]}-{bucket}.jpg"


def _fitted(picture: Path, side: int) -> Image.Image:
    image = decode_to_fit(picture, side)
    image.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=3.0)
    return image


def _stamp(picture: Path) -> bytes:
    """Name the version of an original that a thumbnail belongs to."""
    try:
        found = picture.stat()
    except OSError:
        return b""  # decoding meets the same fault at once, and finds the sentence for it
    return b"FashRec thumbnail 1 of %d %d;" % (found.st_mtime_ns, found.st_size)


def _packed(image: Image.Image, stamp: bytes) -> bytes:
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=_QUALITY, comment=stamp)
    data = buffer.getvalue()
    return data + zlib.crc32(data).to_bytes(_CHECKSUM_BYTES, "big")


def _read(entry: Path, stamp: bytes) -> Image.Image | None:
    """Read a thumbnail; None when it is absent, damaged, or of another version of its original."""
    try:
        packed = entry.read_bytes()
    except OSError:
        return None  # not made yet, or the store cannot be read: it is made anew either way
    data, checksum = packed[:-_CHECKSUM_BYTES], packed[-_CHECKSUM_BYTES:]
    if not stamp or stamp not in data[:_STAMP_WITHIN]:
        return None
    if zlib.crc32(data).to_bytes(_CHECKSUM_BYTES, "big") != checksum:
        return None
    try:
        return decode_picture(data, name=str(entry))
    except PictureError:
        return None


def _write(entry: Path, packed: bytes) -> None:
    """Store a thumbnail whole, without waiting for the disk.

    The new file is renamed over the old one, so that another thread or process reads one or the
    other. It is not flushed to the disk first, as everything that matters is: that would cost more
    than the thumbnail, and one that a power cut spoils fails its checksum and is made again.
    """
    temporary: Path | None = None
    # A store that cannot be written (read-only, full, in use by another program) costs time only.
    with suppress(OSError):
        entry.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=entry.parent, prefix=".", suffix=".new")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(packed)
        temporary.replace(entry)
        return
    if temporary is not None:
        with suppress(OSError):  # it stays behind where nothing can be removed either
            temporary.unlink()
