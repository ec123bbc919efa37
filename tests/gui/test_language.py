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

from core.browsing.filter import Filter
from core.catalogue.problem_words import recognised
from core.cli.parser import build_parser
from core.errors import FashRecError, PictureError, reason_of
from core.export.options import ExportOptions
from core.jobs import Progress
from core.lists.product_lists import ProductLists
from core.lists.words import counted as counted_products
from core.progress_lines import Failure, Note, read_event, write_event
from core.rules.rule import Rule, Target
from core.rules.words import rule_in_words
from core.vision.decode import decode_picture
from core.words import Words, worded
from fashrec_gui import language
from fashrec_gui.desk import Desk
from fashrec_gui.export.arguments import arguments
from fashrec_gui.export.request import ExportRequest
from fashrec_gui.filters.words import filter_in_words
from fashrec_gui.key_list import KeyList
from fashrec_gui.language import FOLDER, LANGUAGES, install, number, spoken, spoken_again
from fashrec_gui.main_window import MainWindow
from fashrec_gui.progress_words import counted, stage_words
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

ROOT = Path(__file__).parents[2]


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
    actions["Deutsch"].trigger()
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
    assert spoken(reason) == "laut Bild Dresses"
    assert spoken("a sentence that nobody worded") == "a sentence that nobody worded"


def test_numbers_and_words_within_words_are_said_as_the_language_does(speak: Any) -> None:
    speak("de")
    rule = Rule("boost", Target("1", "Kleid"), strength=5, last_day=date(2026, 12, 31))
    assert (
        rule_in_words(rule) == "Boost Kleid as far as it goes for every question until 31 Dec 2026"
    )
    assert spoken(rule_in_words(rule)) == (
        "Kleid so weit es geht hochstufen bei jeder Frage bis 31. Dez. 2026"
    )
    step = worded("ListSteps", "Add {products} to {list}")
    step = step.filled(products=counted_products(1234), list="Sommer")
    assert step == "Add 1,234 products to Sommer"
    assert spoken(Words.from_json(step.as_json())) == "1.234 Produkte zu „Sommer“ hinzufügen"


def test_a_lookbook_speaks_the_windows_language(speak: Any, tmp_path: Path) -> None:
    speak("de")
    request = ExportRequest(
        "catalogue", ("blend",), tmp_path / "x.pdf", ExportOptions(format="pdf")
    )
    given = arguments(request, tmp_path, "blend", ["--all"])
    for wording in (request.options("blend").wording, build_parser().parse_args(given).wording):
        assert wording.recommended == "Empfehlungen"
        assert wording.going_on("Kleid") == "Kleid – Fortsetzung"
        assert wording.products(1) == "1 Produkt"
        assert wording.products(12480) == "12.480 Produkte"
        assert wording.on(date(2026, 3, 9)) == "9. März 2026"
        assert wording.language == "de"


def test_a_step_to_undo_is_said_in_the_language_of_the_day(speak: Any, tmp_path: Path) -> None:
    speak("de")
    desk = Desk()
    desk.set_workspace(tmp_path)
    desk.change(lambda data: ProductLists(data).create("Sommer"))
    assert desk.undo_label == "New list Sommer"
    assert spoken(desk.undo_label) == "Neue Liste „Sommer“"


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


def test_what_was_searched_for_stands_in_the_languages_quotation_marks(speak: Any) -> None:
    assert filter_in_words(Filter(text="red")) == "“red”"
    speak("de")
    assert filter_in_words(Filter(text="red")) == "„red“"


def test_whatever_is_said_is_said_in_german_too(tmp_path: Path) -> None:
    """Whoever adds a text translates it: `make translations`, then edit `fashrec_de.ts`."""
    module(ROOT / "install" / "translations.py").gather(tmp_path)
    gathered = set(messages(tmp_path / "fashrec_de.ts"))
    translated = messages(FOLDER / "fashrec_de.ts")
    assert ("Actions", "Full screen") in gathered
    assert ("Reasons", "seen as {article_type}") in gathered
    assert gathered - {key for key, is_finished in translated.items() if is_finished} == set()
    assert set(translated) - gathered == set(), "texts that are said no more"


def test_counted_things_are_gathered_with_their_plurals() -> None:
    for message in ET.parse(FOLDER / "fashrec_de.ts").iter("message"):
        if "%Ln" in (message.findtext("source") or ""):
            assert message.get("numerus") == "yes", message.findtext("source")


def messages(path: Path) -> dict[tuple[str, str], bool]:
    """Give context and text of each message, and whether its translation is finished."""
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): all(
            each.get("type") != "unfinished" for each in message.iter("translation")
        )
        for context in ET.parse(path).iter("context")
        for message in context.iter("message")
    }


def test_everything_for_people_can_be_translated() -> None:
    assert +module(Path(__file__).with_name("unwrapped.py")).counts() == {}


def test_unwrapped_text_is_found() -> None:
    finder = module(Path(__file__).with_name("unwrapped.py"))
    source = 'a.setText("Hello")\nb.setText(self.tr("Hello"))\nc.setProperty("role", "Muted")\n'
    assert list(finder.unwrapped(source)) == [(1, "Hello")]


def test_unworded_text_of_the_engine_is_found() -> None:
    finder = module(Path(__file__).with_name("unwrapped.py"))
    source = (
        'raise FashRecError("Sorry.")\n'
        'raise PictureError(worded("Pictures", "{picture} is empty.").filled(picture=path))\n'
        'sentence = f"{path} is gone."\n'
        "raise WorkspaceError(sentence)\n"
        "def why(path):\n"
        '    return f"{path} is gone."\n'
        "raise WorkspaceError(why(path))\n"
        'report(Progress("Looking at pictures"))\n'
        'report(Progress(worded("Stages", "Looking at pictures")))\n'
    )
    assert [line for line, _ in finder.unworded(source)] == [1, 3, 6, 8]


def test_what_reports_and_products_keep_is_recognised() -> None:
    """Every text of a problem in `core/catalogue/`, in its places any word, has a template."""
    finder = module(Path(__file__).with_name("unwrapped.py"))
    kept = {
        text
        for path in (ROOT / "core/catalogue").glob("*.py")
        for text in finder.kept(path.read_text(encoding="utf-8"))
    }
    for file in ("vision/decode.py", "workspace/embedding.py"):  # whose errors are kept
        kept |= set(finder.templates((ROOT / "core" / file).read_text(encoding="utf-8")))
    assert "left out" in kept
    assert len(kept) > 20
    assert {text for text in kept if not isinstance(recognised(text), Words)} == set()


def test_a_problem_of_a_picture_is_recognised_with_its_cause(speak: Any) -> None:
    speak("de")
    english = (
        "a.jpg is damaged or cut off (image file is truncated (12 bytes not processed)); "
        "copy it again from where it came from."
    )
    german = (
        "a.jpg ist beschädigt oder unvollständig (die Bilddatei bricht ab (12 Bytes nicht "
        "verarbeitet)); kopieren Sie die Datei noch einmal von dort, woher sie kam."
    )
    assert spoken_again(english) == german
    assert recognised(english) == english
    assert spoken_again("Blue dress") == "Blue dress"


def test_what_the_system_says_is_said_in_the_windows_language(speak: Any) -> None:
    speak("de")
    full = OSError(28, "No space left on device")
    assert reason_of(full) == "No space left on device"
    assert spoken(reason_of(full)) == "kein Platz mehr auf dem Datenträger"
    assert spoken(reason_of(ValueError("whatever"))) == "whatever"


def test_stages_and_notes_of_a_child_process_are_said_with_their_values(speak: Any) -> None:
    speak("de")
    stage = worded("Stages", "Preparing {backbone}").filled(backbone="resnet50")
    note = worded("Workspace", "The index finds {recall:.1%} of the products that look most alike.")
    stream = io.StringIO()
    write_event(stream, Progress(stage, 1, 2))
    write_event(stream, Progress(stage, note=note.filled(recall=0.9876)))
    progress, told = map(read_event, stream.getvalue().splitlines())
    assert isinstance(progress, Progress)
    assert isinstance(told, Note)
    assert stage_words(progress) == "resnet50 wird vorbereitet"
    assert spoken(told.text) == "Der Index findet 98,8 % der ähnlichsten Produkte."
