"""The language of the window: loading it, and saying in it what the engine says in English."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QKeySequence

import resources
from core.catalogue.problem_words import recognised
from core.errors import FashRecError
from core.words import Words

FOLDER = Path(resources.__file__).parent / "translations"
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """A language to choose: its code, and its name in itself."""

    code: str
    name: str


LANGUAGES = (Language(ENGLISH, "English"), Language("de", "Deutsch"))

_locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def install(application: QCoreApplication, code: str) -> list[QTranslator]:
    """Let what is made from now on speak a language; give the translators, which are in use.

    An unknown language is English. English has a translation as well: its plurals.
    """
    global _locale
    code = code if code in {each.code for each in LANGUAGES} else ENGLISH
    system = QLocale.system()
    same = system.name().partition("_")[0] == code
    country = QLocale.Country.UnitedStates if code == ENGLISH else QLocale.Country.AnyCountry
    _locale = system if same else QLocale(QLocale(code).language(), country)
    QLocale.setDefault(_locale)
    made = []
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt / f"qtbase_{code}.qm", FOLDER / f"fashrec_{code}.qm"):
        translator = QTranslator(application)
        if translator.load(str(file)):
            application.installTranslator(translator)
            made.append(translator)
    return made


def when(moment: datetime) -> str:
    """Write a day and a time: "05 December 2026, 14:30", or "5. Dezember 2026, 14:30"."""
    form = QCoreApplication.translate("Numbers", "dd MMMM yyyy, HH:mm", "the form of a time")
    return _locale.toString(QDateTime(moment), form)


class Speaker:
    """Counts things where there is no `QObject`: `Asked = Speaker("Asked")`, `Asked.tr("%Ln …")`.

    The texts are gathered under the name before `.tr`, so a speaker is called by its context.
    """

    def __init__(self, context: str) -> None:
        """Speak for a room, which translators see beside the texts."""
        self._context = context

    def tr(self, text: str, comment: str, count: int) -> str:
        """Say how many, in the plural that the number has in the language."""
        return QCoreApplication.translate(self._context, text, comment, count)


def number(value: float, decimals: int = 0) -> str:
    """Write a number as the language does: 12,480 in English, 12.480 in German."""
    return _locale.toString(float(value), "f", decimals)


def thousands() -> str:
    """Give what the language writes between thousands and hundreds."""
    return _locale.groupSeparator()


def language_tag() -> str:
    """Give the language as other programs name it: "en", "de", "de-AT"."""
    return _locale.bcp47Name()


def share(value: float, decimals: int = 0) -> str:
    """Write a share as a percentage: 85% in English, 85 % in German."""
    written = number(value * 100, decimals)
    return QCoreApplication.translate("Numbers", "{number}%").format(number=written)


def keys_in_words(keys: str) -> str:
    """Write keys as they are called in the language: "Ctrl+C", or "Strg+C" in German."""
    if keys == "Enter":  # Qt knows it in English alone
        return QCoreApplication.translate("KeyList", "Enter")
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def spoken(said: object) -> str:
    """Say in the window's language what the engine says: an error, a reason, a sentence.

    What was made by `core.words.worded` is translated; any other text stays as it is.
    """
    words = said.words if isinstance(said, FashRecError) else said
    if not isinstance(words, Words):
        return str(words)
    template = QCoreApplication.translate(words.context, words.template)
    if not words.arguments:
        return template
    return template.format(**{name: _Place(value) for name, value in words.arguments.items()})


def spoken_again(kept: str) -> str:
    """Say in the window's language what was kept as English text: in a report, with a product."""
    return spoken(recognised(kept))


class _Place:
    """What stands in a place of a template: words in the language, numbers as it writes them."""

    def __init__(self, value: object) -> None:
        self._value = value

    def __format__(self, form: str) -> str:
        """Take the forms that `core/` writes numbers in: "", ",", "g", ".2f" and ".0%"."""
        if not form or not isinstance(self._value, int | float):
            return spoken(self._value)
        if form == "g":
            return _locale.toString(float(self._value), "g", 6)
        decimals = int(form.strip(".,f%") or 0)
        if form.endswith("%"):
            return share(self._value, decimals)
        return number(self._value, decimals)
