"""The window's language: chosen, loaded, and spoken by window and engine alike."""

import importlib.util
import io
import re
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.errors import FashRecError, PictureError
from core.jobs import Progress
from core.lists.product_lists import ProductLists
from core.lists.words import counted as counted_products
from core.progress_lines import Failure, read_event, write_event
from core.rules.rule import Rule, Target
from core.rules.words import rule_in_words
from core.vision.decode import decode_picture
from core.words import Words, worded
from fashrec_gui import language
from fashrec_gui.desk import Desk
from fashrec_gui.key_list import KeyList
from fashrec_gui.language import FOLDER, LANGUAGES, install, number, spoken
from fashrec_gui.main_window import MainWindow
from fashrec_gui.progress_words import counted
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

ROOT = Path(__file__).parents[2]

# Files whose every text can be translated. A file that is done is added here, and stays done.
WRAPPED = (
    "fashrec_gui/actions.py",
    "fashrec_gui/catalogue_import/choosing.py",
    "fashrec_gui/catalogue_import/opener.py",
    "fashrec_gui/catalogue_import/progress_page.py",
    "fashrec_gui/catalogue_import/report_dialog.py",
    "fashrec_gui/catalogue_import/telling.py",
    "fashrec_gui/catalogue_place.py",
    "fashrec_gui/child_job.py",
    "fashrec_gui/desk.py",
    "fashrec_gui/dialogs.py",
    "fashrec_gui/drops.py",
    "fashrec_gui/export/arguments.py",
    "fashrec_gui/export/asking_fields.py",
    "fashrec_gui/export/columns_editor.py",
    "fashrec_gui/export/destination_field.py",
    "fashrec_gui/export/dialog.py",
    "fashrec_gui/export/file_options.py",
    "fashrec_gui/export/look_editor.py",
    "fashrec_gui/export/page_picture.py",
    "fashrec_gui/export/page_preview.py",
    "fashrec_gui/export/preset_bar.py",
    "fashrec_gui/export/preview.py",
    "fashrec_gui/export/request.py",
    "fashrec_gui/export/run.py",
    "fashrec_gui/export/sampling.py",
    "fashrec_gui/export/scope_field.py",
    "fashrec_gui/exporting.py",
    "fashrec_gui/filters/chips.py",
    "fashrec_gui/filters/find_field.py",
    "fashrec_gui/filters/nothing_found.py",
    "fashrec_gui/filters/panel.py",
    "fashrec_gui/filters/saved_section.py",
    "fashrec_gui/filters/section.py",
    "fashrec_gui/filters/sort_button.py",
    "fashrec_gui/filters/value_painting.py",
    "fashrec_gui/filters/value_section.py",
    "fashrec_gui/filters/wiring.py",
    "fashrec_gui/filters/words.py",
    "fashrec_gui/filters/year_section.py",
    "fashrec_gui/grid/badges.py",
    "fashrec_gui/grid/count_line.py",
    "fashrec_gui/grid/delegate.py",
    "fashrec_gui/grid/model.py",
    "fashrec_gui/grid/panel.py",
    "fashrec_gui/grid/search_field.py",
    "fashrec_gui/grid/size_slider.py",
    "fashrec_gui/grid/view.py",
    "fashrec_gui/header.py",
    "fashrec_gui/job_following.py",
    "fashrec_gui/job_strip.py",
    "fashrec_gui/jobs.py",
    "fashrec_gui/key_list.py",
    "fashrec_gui/language_menu.py",
    "fashrec_gui/lists/add_menu.py",
    "fashrec_gui/lists/at_hand.py",
    "fashrec_gui/lists/chooser.py",
    "fashrec_gui/lists/comment_field.py",
    "fashrec_gui/lists/delegate.py",
    "fashrec_gui/lists/dropped.py",
    "fashrec_gui/lists/foot.py",
    "fashrec_gui/lists/menus.py",
    "fashrec_gui/lists/model.py",
    "fashrec_gui/lists/name_field.py",
    "fashrec_gui/lists/panel.py",
    "fashrec_gui/lists/room.py",
    "fashrec_gui/lists/shelf.py",
    "fashrec_gui/lists/view.py",
    "fashrec_gui/lists/wiring.py",
    "fashrec_gui/lists/words.py",
    "fashrec_gui/loupe/canvas.py",
    "fashrec_gui/loupe/facts.py",
    "fashrec_gui/loupe/page.py",
    "fashrec_gui/loupe/toolbar.py",
    "fashrec_gui/main_window.py",
    "fashrec_gui/map/colouring.py",
    "fashrec_gui/map/drawer.py",
    "fashrec_gui/map/empty_page.py",
    "fashrec_gui/map/legend.py",
    "fashrec_gui/map/notice_line.py",
    "fashrec_gui/map/page.py",
    "fashrec_gui/map/toolbar.py",
    "fashrec_gui/map/view.py",
    "fashrec_gui/message_bar.py",
    "fashrec_gui/palette/dialog.py",
    "fashrec_gui/palette/entries.py",
    "fashrec_gui/palette/opener.py",
    "fashrec_gui/palette/providers.py",
    "fashrec_gui/panels/title_bar.py",
    "fashrec_gui/panels/workbench.py",
    "fashrec_gui/preparing.py",
    "fashrec_gui/product_views.py",
    "fashrec_gui/products/chosen.py",
    "fashrec_gui/products/copying.py",
    "fashrec_gui/products/doing.py",
    "fashrec_gui/products/dragging.py",
    "fashrec_gui/progress_words.py",
    "fashrec_gui/query/crop_box.py",
    "fashrec_gui/query/crop_overlay.py",
    "fashrec_gui/query/frame.py",
    "fashrec_gui/query/intake.py",
    "fashrec_gui/query/signature.py",
    "fashrec_gui/query/trail.py",
    "fashrec_gui/query/wish_bar.py",
    "fashrec_gui/recommendations/already_there.py",
    "fashrec_gui/recommendations/answer_model.py",
    "fashrec_gui/recommendations/answer_page.py",
    "fashrec_gui/recommendations/attribute_table.py",
    "fashrec_gui/recommendations/bridge_control.py",
    "fashrec_gui/recommendations/bridge_words.py",
    "fashrec_gui/recommendations/colour_swatch.py",
    "fashrec_gui/recommendations/conversation.py",
    "fashrec_gui/recommendations/drop_hint.py",
    "fashrec_gui/recommendations/guess_bars.py",
    "fashrec_gui/recommendations/known_again.py",
    "fashrec_gui/recommendations/list_section.py",
    "fashrec_gui/recommendations/message_page.py",
    "fashrec_gui/recommendations/notice.py",
    "fashrec_gui/recommendations/options.py",
    "fashrec_gui/recommendations/options_bar.py",
    "fashrec_gui/recommendations/panel.py",
    "fashrec_gui/recommendations/paragraph.py",
    "fashrec_gui/recommendations/picture_card.py",
    "fashrec_gui/recommendations/picture_viewer.py",
    "fashrec_gui/recommendations/pictures.py",
    "fashrec_gui/recommendations/query_card.py",
    "fashrec_gui/recommendations/question.py",
    "fashrec_gui/recommendations/recommender_button.py",
    "fashrec_gui/recommendations/recommender_names.py",
    "fashrec_gui/recommendations/refinements.py",
    "fashrec_gui/recommendations/result_lists.py",
    "fashrec_gui/recommendations/shared_legend.py",
    "fashrec_gui/recommendations/shortfall_bar.py",
    "fashrec_gui/recommendations/step.py",
    "fashrec_gui/recommendations/story_card.py",
    "fashrec_gui/recommendations/story_teller.py",
    "fashrec_gui/recommendations/text_fit.py",
    "fashrec_gui/recommendations/tile_delegate.py",
    "fashrec_gui/recommendations/tile_doing.py",
    "fashrec_gui/recommendations/tile_list.py",
    "fashrec_gui/recommendations/toggle_chip.py",
    "fashrec_gui/recommendations/trail_bar.py",
    "fashrec_gui/recommendations/trail_keeper.py",
    "fashrec_gui/recommendations/variants_popup.py",
    "fashrec_gui/recommendations/viewing.py",
    "fashrec_gui/recommendations/wrapped_label.py",
    "fashrec_gui/report/made.py",
    "fashrec_gui/report/making_strip.py",
    "fashrec_gui/report/page.py",
    "fashrec_gui/report/reader.py",
    "fashrec_gui/report/report_list.py",
    "fashrec_gui/report/window.py",
    "fashrec_gui/rules/aimed.py",
    "fashrec_gui/rules/change_words.py",
    "fashrec_gui/rules/comparison.py",
    "fashrec_gui/rules/desk_model.py",
    "fashrec_gui/rules/desk_window.py",
    "fashrec_gui/rules/editor.py",
    "fashrec_gui/rules/elided_label.py",
    "fashrec_gui/rules/filter_field.py",
    "fashrec_gui/rules/handing_on.py",
    "fashrec_gui/rules/how_field.py",
    "fashrec_gui/rules/keeper.py",
    "fashrec_gui/rules/menu.py",
    "fashrec_gui/rules/period_field.py",
    "fashrec_gui/rules/product_field.py",
    "fashrec_gui/rules/room.py",
    "fashrec_gui/rules/strip.py",
    "fashrec_gui/rules/target_field.py",
    "fashrec_gui/rules/tile_marks.py",
    "fashrec_gui/rules/wiring.py",
    "fashrec_gui/status_bar.py",
    "fashrec_gui/table/columns.py",
    "fashrec_gui/table/header.py",
    "fashrec_gui/table/layout.py",
    "fashrec_gui/table/view.py",
    "fashrec_gui/training/confusions_view.py",
    "fashrec_gui/training/corrections_page.py",
    "fashrec_gui/training/curves.py",
    "fashrec_gui/training/figures_view.py",
    "fashrec_gui/training/labels.py",
    "fashrec_gui/training/outcome.py",
    "fashrec_gui/training/plan.py",
    "fashrec_gui/training/result_page.py",
    "fashrec_gui/training/results.py",
    "fashrec_gui/training/run.py",
    "fashrec_gui/training/running_page.py",
    "fashrec_gui/training/setup_page.py",
    "fashrec_gui/training/window.py",
    "fashrec_gui/training/words.py",
    "fashrec_gui/training/wrong_model.py",
    "fashrec_gui/training/wrong_tile.py",
    "fashrec_gui/training/wrong_view.py",
    "fashrec_gui/undoing.py",
    "fashrec_gui/view_switch.py",
    "fashrec_gui/welcome/page.py",
    "fashrec_gui/wiring.py",
)


def module(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Any]:
    """Give a function that lets the program speak a language until the test ends."""
    locale, ours, translators = QLocale(), language._locale, []
    yield lambda code: translators.extend(install(qapp, code))
    for each in translators:
        qapp.removeTranslator(each)
    QLocale.setDefault(locale)
    language._locale = ours


def test_the_window_speaks_german(
    qtbot: QtBot, speak: Any, tasks: Tasks, settings: Settings, theme: Theme
) -> None:
    speak("de")
    window = MainWindow(tasks, settings, theme)
    qtbot.addWidget(window)
    menu = [each.text() for each in window.header.catalogue.menu().actions()]
    assert "Katalogordner öffnen…" in menu
    assert "Ansicht" in menu
    assert window.workbench.actions_of_panels[0].text() == "Empfehlungen"
    assert "Karte" in [each.title for each in window.palette_opener.open().shown] or (
        not window.keys.show_map.isEnabled()
    )
    assert ("Vollbild", "F11") in KeyList(window.keys, window).shown()
    window.status.show_selected(1234)
    assert "1.234 ausgewählt" in [
        each.text() for each in window.status.children() if hasattr(each, "text")
    ]
    assert counted(Progress("x", 12480, 35466, 1.5)) == "12.480 von 35.466 · 1,5/s"


def test_english_has_its_plurals(speak: Any) -> None:
    speak("en")
    speaker = QObject()
    tr = language.QCoreApplication.translate
    assert tr("JobStrip", "%Ln more jobs", "", 1) == "1 more job"
    assert tr("JobStrip", "%Ln more jobs", "", 2) == "2 more jobs"
    assert number(12480) == "12,480"
    del speaker


def test_an_unknown_language_is_english(speak: Any) -> None:
    speak("tlh")
    assert number(1234.5, 1) == "1,234.5"


def test_a_language_is_chosen_in_the_menu_and_said_to_need_a_new_start(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme
) -> None:
    window = MainWindow(tasks, settings, theme)
    qtbot.addWidget(window)
    actions = {each.text(): each for each in window.header.languages.actions()}
    assert actions["English"].isChecked()
    actions["Deutsch (in part)"].trigger()
    assert settings.language.value == "de"
    assert "from its next start" in window.messages.sentence


def test_an_error_of_the_engine_is_said_in_the_windows_language(
    qtbot: QtBot, speak: Any, tasks: Tasks, tmp_path: Path
) -> None:
    speak("de")
    told: list[str] = []
    absent = tmp_path / "kleid.jpg"
    tasks.run("picture", lambda: decode_picture(absent), lambda _: None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert "kleid.jpg gibt es nicht" in told[0]


def test_an_error_stays_english_text_for_everybody_else(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match=r"kleid.jpg does not exist; put the picture back"):
        decode_picture(tmp_path / "kleid.jpg")


def test_an_error_of_a_child_process_can_be_said_in_the_windows_language(speak: Any) -> None:
    speak("de")
    error = FashRecError(
        worded("Pictures", "{picture} is empty; copy it again from where it came from.").filled(
            picture="a.jpg"
        )
    )
    stream = io.StringIO()
    write_event(stream, Failure(error.words))
    event = read_event(stream.getvalue())
    assert isinstance(event, Failure)
    assert event.text == error.words
    assert spoken(event.text).startswith("a.jpg ist leer")


def test_reasons_are_said_in_the_windows_language_with_their_values(speak: Any) -> None:
    speak("de")
    reason = worded("Reasons", "seen as {article_type}").filled(article_type="Dresses")
    assert reason == "seen as Dresses"
    assert spoken(reason) == "gesehen als Dresses"
    assert spoken("a sentence that nobody worded") == "a sentence that nobody worded"


def test_numbers_and_words_within_words_are_said_as_the_language_does(speak: Any) -> None:
    speak("de")
    rule = Rule("boost", Target("1", "Kleid"), strength=5, last_day=date(2026, 12, 31))
    assert (
        rule_in_words(rule) == "Boost Kleid as far as it goes for every question until 31 Dec 2026"
    )
    assert spoken(rule_in_words(rule)) == (
        "Kleid so weit es geht hervorheben bei jeder Frage bis 31. Dez. 2026"
    )
    step = worded("ListSteps", "Add {products} to {list}")
    step = step.filled(products=counted_products(1234), list="Sommer")
    assert step == "Add 1,234 products to Sommer"
    assert spoken(Words.from_json(step.as_json())) == "1.234 Produkte zu Sommer hinzufügen"


def test_a_step_to_undo_is_said_in_the_language_of_the_day(speak: Any, tmp_path: Path) -> None:
    speak("de")
    desk = Desk()
    desk.set_workspace(tmp_path)
    desk.change(lambda data: ProductLists(data).create("Sommer"))
    assert desk.undo_label == "New list Sommer"
    assert spoken(desk.undo_label) == "Neue Liste Sommer"


def test_braces_in_a_name_are_no_places() -> None:
    words = worded("Pictures", "{picture} is empty.").filled(picture="{x}.jpg")
    assert spoken(words) == words == "{x}.jpg is empty."
    assert Words.from_json({"context": "a", "template": "{x}", "arguments": {}}) == "{x}"
    assert Words.from_json({"context": "a", "template": "{x}", "arguments": {"y": 1}}) is None


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_a_translation_has_the_places_of_its_source(code: str) -> None:
    for message in ET.parse(FOLDER / f"fashrec_{code}.ts").iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        if translation.get("type") == "unfinished":
            continue
        forms = translation.findall("numerusform") or [translation]
        for form in forms:
            assert places(form.text or "") == places(source), source


def places(text: str) -> set[str]:
    named = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    return named | set(re.findall(r"%L?n", text))


def test_what_is_loaded_was_made_of_the_translations_as_they_are(tmp_path: Path) -> None:
    module(ROOT / "install" / "translations.py").build(into=tmp_path)
    for each in LANGUAGES:
        name = f"fashrec_{each.code}.qm"
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes(), (
            "run `make translations`"
        )


def test_what_is_gathered_has_the_windows_and_the_engines_words(tmp_path: Path) -> None:
    module(ROOT / "install" / "translations.py").gather(tmp_path)
    found = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(tmp_path / "fashrec_de.ts").iter("context")
        for message in context.iter("message")
    }
    assert ("Actions", "Full screen") in found
    assert ("Reasons", "seen as {article_type}") in found


def test_what_can_be_translated_stays_so() -> None:
    finder = module(Path(__file__).with_name("unwrapped.py"))
    found = {
        file: list(finder.unwrapped((ROOT / file).read_text(encoding="utf-8"))) for file in WRAPPED
    }
    assert {file: texts for file, texts in found.items() if texts} == {}


def test_unwrapped_text_is_found() -> None:
    finder = module(Path(__file__).with_name("unwrapped.py"))
    source = 'a.setText("Hello")\nb.setText(self.tr("Hello"))\nc.setProperty("role", "Muted")\n'
    assert list(finder.unwrapped(source)) == [(1, "Hello")]
