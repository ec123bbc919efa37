"""What becomes of things that are dropped and pasted."""

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from fashrec_gui.query.intake import DroppedPicture, PictureIntake
from fashrec_gui.settings import Settings


class Heard:
    """What an intake told of."""

    def __init__(self, intake: PictureIntake) -> None:
        self.pictures: list[tuple[object, str]] = []
        self.refusals: list[str] = []
        self.notes: list[str] = []
        intake.picture.connect(lambda source, name: self.pictures.append((source, name)))
        intake.refused.connect(self.refusals.append)
        intake.noted.connect(self.notes.append)


@pytest.fixture
def intake(qapp: object) -> PictureIntake:
    return PictureIntake()


@pytest.fixture
def heard(intake: PictureIntake) -> Heard:
    return Heard(intake)


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def html(source: str) -> QMimeData:
    mime = QMimeData()
    mime.setHtml(f'<p>Look: <IMG alt="x" src="{source}"></p>')
    return mime


def test_a_picture_file_is_taken_by_its_path(
    intake: PictureIntake, heard: Heard, picture_file: Path
) -> None:
    mime = files(picture_file)
    assert intake.accepts(mime)
    assert intake.from_mime(mime) == DroppedPicture(picture_file, "supplier photo.png")
    assert heard.pictures == [(picture_file, "supplier photo.png")]
    assert not heard.notes


def test_of_several_files_the_first_picture_is_taken_and_it_is_said(
    intake: PictureIntake, heard: Heard, picture_file: Path, tmp_path: Path
) -> None:
    words = tmp_path / "words.txt"
    words.write_text("words")
    found = intake.from_mime(files(words, picture_file))
    assert found is not None
    assert found.source == picture_file
    assert heard.notes == [found.note]
    assert "first picture of 2 files" in found.note


def test_a_file_comes_before_picture_data(
    intake: PictureIntake, heard: Heard, picture_file: Path
) -> None:
    mime = files(picture_file)
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    found = intake.from_mime(mime)
    assert found is not None
    assert found.source == picture_file


def test_out_of_a_browser_the_picture_data_is_taken_not_the_address(
    intake: PictureIntake, heard: Heard, picture_file: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://shop.example/pictures/blue-dress.jpg?size=large")])
    mime.setData("image/png", picture_file.read_bytes())
    found = intake.from_mime(mime)
    assert found == DroppedPicture(picture_file.read_bytes(), "blue-dress.jpg")
    assert not heard.refusals


def test_an_image_without_a_file_format_becomes_one(intake: PictureIntake) -> None:
    image = QImage(6, 5, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    mime = QMimeData()
    mime.setImageData(image)
    found = intake.from_mime(mime)
    assert found is not None
    assert isinstance(found.source, bytes)
    read = QImage.fromData(found.source)
    assert (read.width(), read.height()) == (6, 5)
    assert read.pixelColor(2, 2) == QColor("teal")


def test_the_picture_inside_html_is_taken(intake: PictureIntake, picture_file: Path) -> None:
    data = picture_file.read_bytes()
    encoded = base64.b64encode(data).decode()
    found = intake.from_mime(html(f"data:image/png;base64,{encoded}"))
    assert found is not None
    assert found.source == data


def test_a_local_file_named_in_html_is_taken(intake: PictureIntake, picture_file: Path) -> None:
    found = intake.from_mime(html(QUrl.fromLocalFile(str(picture_file)).toString()))
    assert found is not None
    assert found.source == picture_file


@pytest.mark.parametrize(
    "make",
    [
        lambda: html("https://shop.example/dress.jpg"),
        lambda: _with_url("https://shop.example/dress.jpg"),
    ],
)
def test_nothing_is_fetched_from_the_web(
    intake: PictureIntake, heard: Heard, make: Callable[[], QMimeData]
) -> None:
    mime = make()
    assert intake.accepts(mime)
    assert intake.from_mime(mime) is None
    assert not heard.pictures
    assert len(heard.refusals) == 1
    assert "doesn't fetch pictures from the web" in heard.refusals[0]


def _with_url(address: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    return mime


def test_a_folder_is_taken_in_only_to_be_refused(
    intake: PictureIntake, heard: Heard, tmp_path: Path
) -> None:
    assert intake.accepts(files(tmp_path))
    assert intake.from_mime(files(tmp_path)) is None
    assert "folder" in heard.refusals[0]


def test_a_text_file_is_refused_in_one_sentence(
    intake: PictureIntake, heard: Heard, tmp_path: Path
) -> None:
    words = tmp_path / "words.txt"
    words.write_text("words")
    assert intake.from_mime(files(words)) is None
    assert heard.refusals[0].startswith("“words.txt” is not a picture")
    assert len(heard.refusals) == 1


def test_a_drop_of_words_is_not_accepted(intake: PictureIntake) -> None:
    mime = QMimeData()
    mime.setText("Puma Women Blue Top")
    assert not intake.accepts(mime)
    mime.setHtml("<b>Puma</b>")
    assert not intake.accepts(mime)


def test_picture_data_that_is_none_is_refused(intake: PictureIntake, heard: Heard) -> None:
    mime = QMimeData()
    mime.setData("image/png", b"not a picture")
    assert intake.from_mime(mime) is None
    assert heard.refusals


@pytest.mark.parametrize("source", ["data:image/png;base64,AAAA", "data:text/plain,hello", "data:"])
def test_a_data_address_without_a_picture_is_refused(
    intake: PictureIntake, heard: Heard, source: str
) -> None:
    assert intake.from_mime(html(source)) is None
    assert len(heard.refusals) == 1


def test_a_copied_picture_is_pasted(intake: PictureIntake, heard: Heard) -> None:
    image = QImage(3, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    found = intake.from_clipboard()
    assert found is not None
    assert found.name == "Pasted picture"
    assert heard.pictures == [(found.source, found.name)]


def test_pasting_words_says_that_there_is_no_picture(intake: PictureIntake, heard: Heard) -> None:
    QGuiApplication.clipboard().setText("words")
    assert intake.from_clipboard() is None
    assert "no picture to paste" in heard.refusals[0]


def test_the_chosen_file_is_taken_and_its_folder_remembered(
    settings: Settings, picture_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", staticmethod(lambda *_: (str(picture_file), ""))
    )
    found = PictureIntake(settings=settings).choose_file()
    assert found is not None
    assert found.source == picture_file
    assert settings.picture_folder.value == str(picture_file.parent)


def test_choosing_no_file_says_nothing(
    intake: PictureIntake, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_: ("", "")))
    assert intake.choose_file() is None
    assert not heard.refusals
    assert not heard.pictures
