"""A report's page, made ready for Qt's rich text."""

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from core.errors import FashRecError
from fashrec_gui.report.page import WIDEST_PICTURE, fit_for_reading, read_page, style
from fashrec_gui.tokens import DARK, LIGHT, Tokens


def picture(width: int, height: int) -> str:
    """Give a picture as it stands in a page that carries everything within it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(buffer.data().data()).decode()


def test_pictures_are_taken_out_and_found_by_their_names(qapp: QApplication) -> None:
    page = fit_for_reading(f'<p>One <img alt="a" src="{picture(60, 80)}" width="60"> picture</p>')
    [(name, image)] = page.pictures.items()
    assert (image.width(), image.height()) == (60, 80)
    assert f'src="{name}"' in page.html
    assert 'alt="a"' in page.html
    assert 'width="60"' in page.html
    assert "base64" not in page.html


def test_a_wide_picture_is_shown_smaller(qapp: QApplication) -> None:
    wide, narrow = picture(WIDEST_PICTURE + 1, 10), picture(WIDEST_PICTURE, 10)
    page = fit_for_reading(f"<img src='{wide}'/><img src='{narrow}'/>")
    assert page.html.count(f'width="{WIDEST_PICTURE}"') == 1


def test_a_damaged_picture_is_left_out_and_the_words_stay(qapp: QApplication) -> None:
    page = fit_for_reading('<p>before <img src="data:image/png;base64,AAAA"> after</p>')
    assert page.pictures == {}
    assert page.html == "<p>before  after</p>"


def test_plots_are_kept_as_they_are_drawn(qapp: QApplication) -> None:
    svg = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
    data = base64.b64encode(svg).decode()
    page = fit_for_reading(f'<img class="plot" src="data:image/svg+xml;base64,{data}" alt="a">')
    assert list(page.plots.values()) == [svg]
    assert f'src="{next(iter(page.plots))}"' in page.html


def test_a_table_of_contents_stands_on_one_line(qapp: QApplication) -> None:
    document = QTextDocument()
    html = (
        '<nav><ul><li><a href="#a">One</a></li><li><a href="#b">Two</a></li></ul></nav><p>Next</p>'
    )
    document.setHtml(fit_for_reading(html).html)
    assert [line.split() for line in document.toPlainText().split("\n")] == [
        ["One", "Two"],
        ["Next"],
    ]


def test_styles_and_scripts_are_not_read_as_words(qapp: QApplication) -> None:
    document = QTextDocument()
    html = "<head><style>h1 { color: red }</style></head><script>let x = 1 < 2</script><p>Hello</p>"
    document.setHtml(fit_for_reading(html).html)
    assert document.toPlainText().strip() == "Hello"


def test_a_caption_stands_on_a_line_of_its_own(qapp: QApplication) -> None:
    document = QTextDocument()
    html = "<figure>Curves<figcaption>Of the training</figcaption></figure><section>Next</section>"
    document.setHtml(fit_for_reading(html).html)
    assert document.toPlainText().split("\n") == ["Curves", "Of the training", "Next"]


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_words_have_the_themes_colours(qapp: QApplication, colours: Tokens) -> None:
    document = QTextDocument()
    document.setDefaultStyleSheet(style(colours))
    html = '<style>body { color: #fff }</style><body><p>Words</p><p class="note">Note</p></body>'
    document.setHtml(fit_for_reading(html).html)
    words = document.begin()
    found = [
        block.begin().fragment().charFormat().foreground().color().name()
        for block in (words, words.next())
    ]
    assert found == [colours.text, colours.muted]


def test_a_page_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FashRecError, match=r"report\.html cannot be read \(No such file"):
        read_page(tmp_path / "report.html")
    (tmp_path / "report.html").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(FashRecError, match=r"is no UTF-8 text.*make a new one"):
        read_page(tmp_path / "report.html")
