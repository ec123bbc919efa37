"""The one door through which pictures come in: catalogue files, drops, pastes.

Pictures come from anywhere, and Pillow meets a broken one with any of a dozen exceptions, with a
warning, or with a picture that only looks right (16-bit greys turned white, hidden colours under
transparency, frames lying on their side). Everything that reads a picture reads it here, so that
each of these is dealt with once: what comes out is a plain RGB picture or a `PictureError`.
"""

import os
import stat
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from math import ceil
from pathlib import Path
from typing import IO

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from core.catalogue.problem_words import recognised
from core.errors import PictureError, reason_of
from core.vision.colours import to_rgb
from core.words import worded

PictureSource = Path | bytes

MAX_PIXELS = 80_000_000
"""Larger pictures are refused from their header: 80 megapixels already fill 320 MB when decoded."""

# Only these plug-ins ever see a file. They are imported here rather than found by Pillow, which
# would load all of its forty (and with them decoders that start other programs, as EPS does).
_PLUGINS = {
    "JPEG": JpegImagePlugin,  # opens MPO as well
    "PNG": PngImagePlugin,
    "WEBP": WebPImagePlugin,
    "AVIF": AvifImagePlugin,
    "TIFF": TiffImagePlugin,
    "BMP": BmpImagePlugin,
    "GIF": GifImagePlugin,
}
_FORMATS = tuple(_PLUGINS)
_FORMAT_NAMES = "JPEG, PNG, WebP, AVIF, TIFF, BMP or GIF"
_SIGNATURES = (
    b"\xff\xd8\xff", b"\x89PNG", b"RIFF", b"II*\x00", b"MM\x00*", b"BM", b"GIF8",
)  # fmt: skip
_AVIF_BRANDS = (b"ftypavif", b"ftypavis")

_ORIENTATION_TAG = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ON_ITS_SIDE = (5, 6, 7, 8)

_PILLOW_MODULES = r"PIL\."
_quiet_lock = threading.Lock()


def decode_picture(
    source: PictureSource, *, name: str = "", at_least: tuple[int, int] | None = None
) -> Image.Image:
    """Decode a picture to RGB the way a person expects to see it.

    The orientation that a camera noted is applied, transparency lies on white, 16-bit greys keep
    their shades, CMYK and colour profiles become sRGB, and of an animation or a many-paged file the
    first picture is taken. Safe to call from several threads.

    Args:
        source: the file, or the bytes of one.
        name: what to call the picture in errors; the path when empty.
        at_least: width and height in pixels that are enough for the caller. A JPEG may then be
            decoded at a half, a quarter or an eighth of its size, never smaller than this.

    Returns:
        A fully loaded picture of mode RGB that keeps no file open and carries no metadata.

    Raises:
        PictureError: when the file is absent, not a picture, damaged, or too large.
    """
    return _decoded(source, name, None if at_least is None else lambda _: at_least)


def decode_to_fit(source: PictureSource, side: int, *, name: str = "") -> Image.Image:
    """Decode a picture that will be made to fit into a square of `side` pixels.

    As `decode_picture`, and the longer side of the result exceeds `side` exactly when that of the
    original does; a large JPEG comes smaller than it is stored, in a fraction of the time.

    Raises:
        PictureError: as `decode_picture`.
    """

    def just_above(size: tuple[int, int]) -> tuple[int, int]:
        scale = (side + 1) / max(size)
        return ceil(size[0] * scale), ceil(size[1] * scale)

    return _decoded(source, name, just_above)


def picture_size(source: PictureSource, *, name: str = "") -> tuple[int, int]:
    """Read width and height in pixels, as shown upright, from the header alone (no decoding).

    Raises:
        PictureError: when the file is absent, not a picture, or too large.
    """
    shown = _shown(source, name)
    with _explaining(shown), _opened(source, shown) as file, _identified(file, shown) as image:
        _check_size(image.size, shown)
        return _turned(image, image.size)


def _decoded(
    source: PictureSource,
    name: str,
    enough: Callable[[tuple[int, int]], tuple[int, int]] | None,
) -> Image.Image:
    """Decode a picture; `enough` gives the size that will do from the size it is stored in."""
    shown = _shown(source, name)
    with _explaining(shown), _opened(source, shown) as file, _identified(file, shown) as image:
        _check_size(image.size, shown)
        if enough is not None and image.format in ("JPEG", "MPO"):
            image.draft(None, _turned(image, enough(_turned(image, image.size))))
        image.load()
        return _upright_rgb(image)


def _shown(source: PictureSource, name: str) -> str:
    return name or (
        str(source) if isinstance(source, Path) else worded("Pictures", "The pasted picture")
    )


@contextmanager
def _explaining(shown: str) -> Iterator[None]:
    """Turn whatever Pillow or the system raises into one sentence."""
    _hush_pillow()
    try:
        yield
    except PictureError:
        raise
    except FileNotFoundError as error:
        raise PictureError(
            worded(
                "Pictures", "{picture} does not exist; put the picture back or correct its path."
            ).filled(picture=shown)
        ) from error
    except PermissionError as error:
        raise PictureError(
            worded(
                "Pictures", "{picture} may not be read; give yourself permission to read the file."
            ).filled(picture=shown)
        ) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large(shown) from error
    except MemoryError as error:
        raise PictureError(
            worded(
                "Pictures",
                "{picture} needs more memory than is free; close other programs or save it "
                "smaller.",
            ).filled(picture=shown)
        ) from error
    except Exception as error:
        if isinstance(error, OSError) and error.strerror:  # the system's; Pillow's have no number
            raise PictureError(
                worded(
                    "Pictures", "{picture} cannot be read ({reason}); check the disk and the path."
                ).filled(picture=shown, reason=reason_of(error))
            ) from error
        cause = recognised(" ".join(str(error).split()).rstrip(".")) or type(error).__name__
        raise PictureError(
            worded(
                "Pictures",
                "{picture} is damaged or cut off ({cause}); copy it again from where it came from.",
            ).filled(picture=shown, cause=cause)
        ) from error


def _hush_pillow() -> None:
    """Ignore the warnings that Pillow's own modules give while they read a file.

    They speak of worn metadata and of sizes that are checked here anyway, and would end up on the
    terminal. A filter is only ever added, never taken away, so this is safe between threads where
    `warnings.catch_warnings` is not; it is put in front anew when someone has set other filters.
    """
    with _quiet_lock:
        action, _, _, module, _ = next(iter(warnings.filters), ("", None, Warning, None, 0))
        if action != "ignore" or getattr(module, "pattern", "") != _PILLOW_MODULES:
            warnings.filterwarnings("ignore", module=_PILLOW_MODULES)


@contextmanager
def _opened(source: PictureSource, shown: str) -> Iterator[IO[bytes]]:
    if isinstance(source, bytes):
        _check_not_empty(len(source), shown)
        yield BytesIO(source)
        return
    found = source.stat()
    # Opening a pipe or a device could wait for ever, so only plain files are opened at all.
    if not stat.S_ISREG(found.st_mode):
        is_folder = stat.S_ISDIR(found.st_mode)
        kind = worded("Pictures", "a folder") if is_folder else worded("Pictures", "not a file")
        raise PictureError(
            worded("Pictures", "{picture} is {kind}, not a picture; choose a picture file.").filled(
                picture=shown, kind=kind
            )
        )
    _check_not_empty(found.st_size, shown)
    with source.open("rb") as file:
        yield file


def _check_not_empty(size: int, shown: str) -> None:
    if size == 0:
        raise PictureError(
            worded("Pictures", "{picture} is empty; copy it again from where it came from.").filled(
                picture=shown
            )
        )


def _identified(file: IO[bytes], shown: str) -> ImageFile.ImageFile:
    try:
        return Image.open(file, formats=_FORMATS)
    except UnidentifiedImageError as error:
        file.seek(0, os.SEEK_SET)
        start = file.read(16)
        if start.startswith(_SIGNATURES) or start[4:12] in _AVIF_BRANDS:
            raise ValueError(worded("Pictures", "its beginning cannot be read")) from error
        raise PictureError(
            worded(
                "Pictures",
                "{picture} is not a picture that can be read; save it again as a {formats} file.",
            ).filled(picture=shown, formats=_FORMAT_NAMES)
        ) from error


def _check_size(size: tuple[int, int], shown: str) -> None:
    width, height = size
    if width < 1 or height < 1:
        raise PictureError(
            worded(
                "Pictures", "{picture} holds no pixels; copy it again from where it came from."
            ).filled(picture=shown)
        )
    if width * height > MAX_PIXELS:
        raise _too_large(
            shown,
            worded("Pictures", "{width} × {height} pixels").filled(width=width, height=height),
        )


def _too_large(shown: str, size: str = worded("Pictures", "too many pixels")) -> PictureError:
    return PictureError(
        worded(
            "Pictures",
            "{picture} is too large to open safely ({size}); save it with at most {most} "
            "megapixels.",
        ).filled(picture=shown, size=size, most=MAX_PIXELS // 1000000)
    )


def _orientation(image: Image.Image) -> int:
    """Read the orientation (1 to 8) that the file asks for; 1 where its note cannot be read."""
    try:
        value = image.getexif().get(_ORIENTATION_TAG, 1)
    except Exception:  # noqa: BLE001 - worn metadata raises anything, and the picture is still good
        return 1
    return value if isinstance(value, int) else 1


def _turned(image: Image.Image, size: tuple[int, int]) -> tuple[int, int]:
    """Swap width and height where the picture is stored on its side."""
    if image.format == "TIFF":  # its reader gives the upright size and turns the pixels by itself
        return size
    return size[::-1] if _orientation(image) in _ON_ITS_SIDE else size


def _upright_rgb(image: Image.Image) -> Image.Image:
    # The orientation is asked for after loading: the TIFF reader has then turned the picture by
    # itself and forgotten about it.
    turn = _UPRIGHT.get(_orientation(image))
    rgb = to_rgb(image)
    if turn is not None:
        rgb = rgb.transpose(turn)
    rgb.info = {}
    return rgb
