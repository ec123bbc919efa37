"""Telling pictures from other files by their first bytes, so that a drop is judged at once.

A file's name proves nothing. Whether the whole picture can be read is found out by the engine's
decoder, in the background.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.errors import reason_of
from fashrec_gui.language import spoken

translate = QCoreApplication.translate

HEAD_LENGTH = 32
"""How many bytes from the start of a file are looked at."""

READABLE = ("JPEG", "PNG", "WebP", "AVIF", "TIFF", "BMP", "GIF")
"""The picture formats that can be asked with."""

_PREFIXES = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"II+\x00", "TIFF"),
    (b"MM\x00+", "TIFF"),
    (b"BM", "BMP"),
    (b"8BPS", "Photoshop"),
)
_AVIF_BRANDS = (b"avif", b"avis")
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis")


def picture_format(head: bytes) -> str | None:
    """Name the format of a picture from its first bytes; None when it is no picture.

    The answer may be a format outside `READABLE` ("HEIC", "SVG", "Photoshop"), for a better
    sentence than "no picture".
    """
    for prefix, name in _PREFIXES:
        if head.startswith(prefix):
            return name
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WebP"
    if head[4:8] == b"ftyp":
        return _boxed_format(head)
    if b"<svg" in head.lower():
        return "SVG"
    return None


def _boxed_format(head: bytes) -> str | None:
    """Tell AVIF from HEIC by the brands of an ISO media file: the major one, then the others."""
    brands = [head[8:12], *(head[start : start + 4] for start in range(16, len(head) - 3, 4))]
    for brand in brands:
        if brand in _AVIF_BRANDS:
            return "AVIF"
        if brand in _HEIF_BRANDS:
            return "HEIC"
    return None


def why_not_a_picture(path: Path) -> str:
    """Say in a sentence why a file cannot be asked with; "" when it looks like a picture."""
    name = path.name or str(path)
    if path.is_dir():
        words = translate(
            "Signature",
            "“{name}” is a folder: drop a single picture, or open the folder as a catalogue.",
        )
        return words.format(name=name)
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_LENGTH)
    except OSError as error:
        words = translate(
            "Signature", "“{name}” can't be read ({error}): check that it is still there."
        )
        return words.format(name=name, error=spoken(reason_of(error)))
    kind = picture_format(head)
    if kind in READABLE:
        return ""
    if kind is not None:
        words = translate(
            "Signature",
            "“{name}” is a {kind} file, which can't be read here: save it as JPEG or PNG.",
        )
        if kind == "SVG":  # it is spelt out: “an S…”
            words = translate(
                "Signature",
                "“{name}” is an {kind} file, which can't be read here: save it as JPEG or PNG.",
            )
        return words.format(name=name, kind=kind)
    if not head:
        words = translate("Signature", "“{name}” is empty: save the picture again and drop that.")
        return words.format(name=name)
    words = translate("Signature", "“{name}” is not a picture: FashRec reads {formats} and {last}.")
    return words.format(name=name, formats=", ".join(READABLE[:-1]), last=READABLE[-1])
