"""Handing over, as a merchandiser would say it."""

import csv
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pypdf
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QPlainTextEdit, QRadioButton

from core.export.handles import slug
from tests.tasks.merchandiser import Merchandiser, Open
from tests.tasks.small_shop import FORMULA, SmallShop
from tests.tasks.test_decide import collect

SKATER_DRESS, PEACH_TOP = "10501", "10201"


def export(
    user: Merchandiser, target: Path, chosen: Callable[[], object] = lambda: None, look: str = ""
) -> None:
    """Open the export dialog, choose there, and wait for the file."""

    def write() -> None:
        chosen()
        user.fill("File", str(target))
        if look:
            user.look(look)
        user.click("Export")

    user.opening(lambda: user.press("Ctrl+E"), write)
    user.wait(target.is_file, "the file is written")
    user.wait_to_read(f"to {target.name}.")


def lines_of(file: Path, encoding: str = "utf-8-sig") -> list[dict[str, str]]:
    with file.open(encoding=encoding, newline="") as opened:
        return list(csv.DictReader(opened))


def test_29_the_list_for_this_dress_as_a_table(user: Merchandiser, tmp_path: Path) -> None:
    """Write what you recommend for this dress into a file for my spreadsheet."""
    user.ask_about(SKATER_DRESS)
    target = tmp_path / "dress.csv"
    export(user, target, look="29-the-export-dialog")
    listed = [row["product_id"] for row in lines_of(target)]
    assert listed == user.recommended_ids("look-alikes")
    assert {row["query_id"] for row in lines_of(target)} == {SKATER_DRESS}
    assert target.read_bytes().startswith(b"\xef\xbb\xbfquery_id,"), "Excel sees that it is UTF-8"
    user.look("29-exported")


def test_30_what_can_i_do_here(user: Merchandiser) -> None:
    """Which keys are there, and where is the command for a report?"""

    def find_the_key() -> None:
        user.look("30-keys")
        user.type("export")
        user.wait_to_read("Ctrl+E")
        assert not user.reads("Ctrl+F")
        user.press("Escape")

    user.opening(lambda: user.press("F1"), find_the_key)

    def find_the_command() -> None:
        user.type("report")
        user.look("30-palette")
        user.press("Return")

    user.opening(lambda: user.press("Ctrl+K"), find_the_command)
    user.wait_to_read("558")
    user.look("30-import-report")


def test_what_is_filtered_goes_into_a_workbook(user: Merchandiser, tmp_path: Path) -> None:
    """All our field caps with what is like them, with pictures, for Excel."""
    user.press("Ctrl+F")
    user.type("field cap")
    user.wait(lambda: 0 < len(user.shown_ids()) < 30)
    target = tmp_path / "caps.xlsx"

    def choose() -> None:
        user.click(user.find("What is filtered", QRadioButton))
        user.choose("Kind", "Excel workbook with pictures")

    export(user, target, choose, "a-workbook-of-what-is-filtered")
    sheet = openpyxl.load_workbook(target).active
    head, *lines = sheet.iter_rows(values_only=True)
    asked = head.index("query_id")
    assert list(dict.fromkeys(line[asked] for line in lines)) == user.shown_ids()
    assert len(lines) == 10 * len(user.shown_ids())
    pictures = {(each.anchor._from.row, each.anchor._from.col) for each in sheet._images}
    assert {(at, head.index("product_picture")) for at in range(1, len(lines) + 1)} <= pictures


def test_a_list_becomes_a_lookbook(user: Merchandiser, tmp_path: Path) -> None:
    """My list as a PDF that I can send to the buyer."""
    user.ask_about(SKATER_DRESS)
    ids = collect(user, 3)
    target = tmp_path / "lookbook.pdf"

    def choose() -> None:
        user.click(user.find("A list", QRadioButton))
        user.choose("Kind", "PDF lookbook")
        user.choose("Arrangement", "A grid of products")

    export(user, target, choose, "a-lookbook-of-a-list")
    book = pypdf.PdfReader(target)
    assert len(book.pages) == 1
    text = book.pages[0].extract_text()
    assert all(product_id in text for product_id in ids)
    assert "My list" in text
    assert len(book.pages[0].images) == 3


def test_for_the_shop_system(user: Merchandiser, tmp_path: Path) -> None:
    """Put it into Shopify as “you may also like”."""
    user.ask_about(SKATER_DRESS)
    target = tmp_path / "shopify.csv"
    export(user, target, lambda: user.choose("Preset", "Shopify: related products"), "for-shopify")
    [row] = lines_of(target, "utf-8")
    asked = user.engine.products.product(user.window.panel.query.rows[0])
    assert row["Title"] == asked.name
    assert row["URL handle"] == slug(asked.name)
    field = "product.metafields.shopify--discovery--product_recommendation.related_products"
    [cell] = [value for title, value in row.items() if field in title]
    names = [each.product.name for each in user.answer("look-alikes").recommendations]
    assert all(slug(name) in cell for name in names)


def test_a_name_that_looks_like_a_formula_stays_a_name(
    start: Open, small: SmallShop, tmp_path: Path
) -> None:
    """One of them is called “=1+1 Red Top”; Excel must not reckon."""
    user = start(small.workspace)
    user.press("Ctrl+F")
    user.type(FORMULA)
    user.wait(lambda: len(user.shown_ids()) == 1)
    user.ask_about(user.shown_ids()[0])
    target = tmp_path / "formula.csv"
    export(user, target)
    names = {row["query_name"] for row in lines_of(target)}
    assert names == {f"'{FORMULA}"}, "a spreadsheet takes it for text"


def test_two_products_are_pasted_as_a_table(user: Merchandiser) -> None:
    """These two into my e-mail, with their names and numbers."""
    user.click_product(SKATER_DRESS)
    user.click_product(PEACH_TOP, Qt.KeyboardModifier.ControlModifier)
    view = user.window.grid.view
    place = view.visualRect(view.currentIndex()).center()
    user.choose_at(view.viewport(), place, "Copy 2 as a table")
    user.wait_to_read("Copied 2 products as a table")
    mail = QPlainTextEdit()
    mail.paste()
    head, *lines = [line.split("\t") for line in mail.toPlainText().splitlines()]
    assert [line[0] for line in lines] == user.selected_ids()
    assert all(len(line) == len(head) for line in lines)
    assert "Skater Dress" in mail.toPlainText()


def test_the_palette_does_what_is_asked(user: Merchandiser) -> None:
    """The table, please; I do not know where it is."""
    user.opening(lambda: user.press("Ctrl+K"), lambda: (user.type("table"), user.press("Return")))
    user.wait(lambda: user.window.grid.views.items is not user.window.grid.view)
    assert user.find("Products as a table").isVisible()


def test_everything_is_put_back_where_it_was(user: Merchandiser) -> None:
    """I closed the filters and moved things: put it all back."""
    bench = user.window.workbench
    before = places_of_panels(user)
    user.click("Close: Filters")
    user.choose_behind("Move, float or close: Recommendations", "Move to the left")
    assert places_of_panels(user) != before
    user.look("panels-elsewhere")
    user.opening(
        lambda: user.press("Ctrl+K"), lambda: (user.type("reset the layout"), user.press("Return"))
    )
    user.wait(
        lambda: places_of_panels(user) == before,
        "everything is where it was",
    )
    assert bench.is_shown("recommendations")
    user.look("panels-put-back")


def places_of_panels(user: Merchandiser) -> dict[str, QRect]:
    docks = user.window.workbench.findChildren(QDockWidget)
    return {dock.objectName(): dock.geometry() for dock in docks if dock.isVisible()}


def test_in_the_evening(dark: None, start: Open) -> None:
    """My system is dark after six; so is the window, but for the pictures."""
    user = start()
    user.ask_about(SKATER_DRESS)
    user.press("Ctrl+L")
    user.look("dark")
    shown = user.window.grab().toImage().scaled(48, 30)
    places = [shown.pixelColor(x, y) for x in range(48) for y in range(30)]
    dim = sum(each.lightness() < 90 for each in places)
    assert dim > len(places) / 2
    label = user.find("558 products", QLabel)
    assert label.palette().color(label.foregroundRole()).lightness() > 120
