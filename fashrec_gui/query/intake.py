"""Taking in a picture from outside: dropped, pasted, or chosen in a file dialog.

Local files come first, then a picture that is itself in the data, then the source of an `<img>`.
Nothing is ever fetched from the network.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMimeData,
    QObject,
    QUrl,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from fashrec_gui.language import Speaker
from fashrec_gui.query.signature import HEAD_LENGTH, READABLE, picture_format, why_not_a_picture
from fashrec_gui.settings import Settings

_RAW_FORMATS = ("png", "jpeg", "jpg", "webp", "avif", "tiff", "gif", "bmp")
_SUFFIXES = "*.jpg *.jpeg *.jpe *.png *.webp *.avif *.tif *.tiff *.bmp *.gif"
translate = QCoreApplication.translate
Intake = Speaker("Intake")


@dataclass(frozen=True, slots=True)
class DroppedPicture:
    """A picture from outside: a file's path or a picture file's bytes, and a name for people.

    `note` is a sentence about how it was chosen among several; "" when there was no choice.
    """

    source: Path | bytes
    name: str
    note: str = ""


class PictureIntake(QObject):
    """Finds the picture in what is dropped, pasted or chosen.

    Every way in emits exactly one of `picture` and `refused`, and returns what it emitted. `noted`
    comes before `picture` when one of several files was taken.
    """

    picture = Signal(object, str)
    """The picture's path or bytes, and its name."""
    refused = Signal(str)
    """A sentence that says why there is no picture, and what to do."""
    noted = Signal(str)
    """A sentence about the choice of one among several."""

    def __init__(self, parent: QObject | None = None, *, settings: Settings | None = None) -> None:
        """`settings`, when given, remembers the folder that pictures were last opened from."""
        super().__init__(parent)
        self._settings = settings

    def accepts(self, mime: QMimeData) -> bool:
        """Whether a drop is worth taking: a picture, or something whose refusal needs a word.

        Cheap enough for every move of a drag: no file is opened.
        """
        if mime.hasImage() or _raw_formats(mime):
            return True
        if any(url.isLocalFile() or _is_remote(url) for url in mime.urls()):
            return True
        return mime.hasHtml() and bool(_IMAGE_TAG.search(mime.html()))

    def from_mime(self, mime: QMimeData) -> DroppedPicture | None:
        """Take the picture out of a drop."""
        nothing = self.tr(
            "There is no picture in what was dropped: drop a picture file, or a picture out of a "
            "browser."
        )
        return self._tell(_find_picture(mime, self.tr("Dropped picture")) or nothing)

    def from_clipboard(self) -> DroppedPicture | None:
        """Take the picture out of the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        nothing = self.tr(
            "There is no picture to paste: copy a picture, or a picture file, and try again."
        )
        name = self.tr("Pasted picture")
        return self._tell((_find_picture(mime, name) if mime else "") or nothing)

    def choose_file(self, parent: QWidget | None = None) -> DroppedPicture | None:
        """Let the user choose a picture file; None, and no signal, when they choose none."""
        folder = self._settings.picture_folder.value if self._settings else ""
        pictures, everything = self.tr("Pictures"), self.tr("All files")
        file_filter = f"{pictures} ({_SUFFIXES});;{everything} (*)"
        title = self.tr("Open picture")
        chosen, _ = QFileDialog.getOpenFileName(parent, title, folder, file_filter)
        if not chosen:
            return None
        if self._settings:
            self._settings.picture_folder.value = str(Path(chosen).parent)
        return self._tell(_from_files([Path(chosen)]))

    def _tell(self, found: DroppedPicture | str) -> DroppedPicture | None:
        if isinstance(found, str):
            self.refused.emit(found)
            return None
        if found.note:
            self.noted.emit(found.note)
        self.picture.emit(found.source, found.name)
        return found


def _find_picture(mime: QMimeData, name: str) -> DroppedPicture | str:
    """Find the picture in some data, or say in a sentence why there is none ("" for no idea)."""
    urls = mime.urls()
    local = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if local:
        return _from_files(local)
    remote = [url for url in urls if _is_remote(url)]
    data = _picture_data(mime)
    if data is not None:
        return DroppedPicture(data, _name_from(remote) or name)
    sources = _image_sources(mime.html()) if mime.hasHtml() else []
    return _from_image_sources(sources, name) or (_from_the_web() if remote else "")


def _from_the_web() -> str:
    return translate(
        "Intake",
        "FashRec doesn't fetch pictures from the web: copy the picture itself and paste it here, "
        "or save it to a file and drop that.",
    )


def _from_files(paths: Sequence[Path]) -> DroppedPicture | str:
    first_reason = ""
    for path in paths:
        reason = why_not_a_picture(path)
        if not reason:
            note = Intake.tr("Asked with “{name}”, the first picture of %Ln files.", "", len(paths))
            note = note.format(name=path.name)
            return DroppedPicture(path, path.name, note if len(paths) > 1 else "")
        first_reason = first_reason or reason
    if len(paths) > 1:
        return Intake.tr(
            "None of the %Ln files is a picture: drop a JPEG or PNG file.", "", len(paths)
        )
    return first_reason


def _from_image_sources(sources: Sequence[str], name: str) -> DroppedPicture | str:
    reason = ""
    for source in sources:
        if source.startswith("data:"):
            data = _from_data_uri(source)
            if data is not None:
                return DroppedPicture(data, name)
            continue
        url = QUrl(source)
        if url.isLocalFile():
            found = _from_files([Path(url.toLocalFile())])
            if isinstance(found, DroppedPicture):
                return found
            reason = reason or found
        elif _is_remote(url):
            reason = reason or _from_the_web()
    return reason


def _picture_data(mime: QMimeData) -> bytes | None:
    """Give the bytes of the picture that is itself in the data, as a picture file."""
    for mime_format in _raw_formats(mime):
        data = bytes(mime.data(mime_format).data())
        if _is_readable(data):
            return data
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return _as_png(image)
    return None


def _is_readable(data: bytes) -> bool:
    return picture_format(data[:HEAD_LENGTH]) in READABLE


def _as_png(image: QImage) -> bytes | None:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(100)  # the quickest compression: the bytes stay in memory
    return bytes(data.data()) if writer.write(image) else None


def _raw_formats(mime: QMimeData) -> list[str]:
    """Give the `image/…` formats of the data that can be read, the most faithful first."""
    offered = set(mime.formats())
    return [f"image/{kind}" for kind in _RAW_FORMATS if f"image/{kind}" in offered]


def _is_remote(url: QUrl) -> bool:
    return url.scheme().lower() in ("http", "https", "ftp")


def _name_from(urls: Sequence[QUrl]) -> str:
    """Give the last part of the first address that has one with a suffix."""
    names = (Path(urlsplit(url.toString()).path).name for url in urls)
    return next((name for name in names if Path(name).suffix), "")


_IMAGE_TAG = re.compile(r"<img\b", re.IGNORECASE)
_DATA_URI = re.compile(r"data:image/[\w.+-]+(?:;[\w=.+-]+)*?(;base64)?,", re.IGNORECASE)


def _from_data_uri(source: str) -> bytes | None:
    """Decode a `data:` address; None when it holds no readable picture."""
    header = _DATA_URI.match(source)
    if header is None:
        return None
    data = unquote_to_bytes(source[header.end() :])
    if header.group(1):
        data = bytes(QByteArray.fromBase64(data).data())
    return data if _is_readable(data) else None


class _ImageTags(HTMLParser):
    """Collects the sources of the `<img>` tags of a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.sources: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        source = dict(attrs).get("src")
        if tag == "img" and source:
            self.sources.append(source.strip())


def _image_sources(html: str) -> list[str]:
    parser = _ImageTags()
    parser.feed(html)
    return parser.sources
