"""Gather what the program says to people into resources/translations/*.ts, and build the .qm files.

The .ts files are edited with Qt's Linguist (`pyside6-linguist`) or by hand; both kinds are checked
in. lupdate and lrelease come with PySide6-Essentials.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = ("de",)
PLURALS = "en"  # the language of the source, which needs its plurals only


def gather(folder: Path = FOLDER) -> None:
    """Bring the .ts files up to date with the source; what was translated stays."""
    sources = sorted(
        path.relative_to(ROOT).as_posix()
        for room in ("core", "fashrec_gui")
        for path in (ROOT / room).rglob("*.py")
    )
    # `worded` of core/words.py takes a context and a text, as Qt's `translate` does.
    options = ["-tr-function-alias", "translate+=worded", "-locations", "none", "-no-obsolete"]
    for language in (*LANGUAGES, PLURALS):
        only = ["-pluralonly"] if language == PLURALS else []
        target = ["-source-language", "en", "-target-language", language, "-ts"]
        file = folder / f"fashrec_{language}.ts"
        _run("lupdate", *options, *only, *sources, *target, str(file))


def build(folder: Path = FOLDER, into: Path = FOLDER) -> None:
    """Make the .qm files, which the window loads; what is not finished stays English."""
    for language in (*LANGUAGES, PLURALS):
        source, made = folder / f"fashrec_{language}.ts", into / f"fashrec_{language}.qm"
        _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(made))


def _run(tool: str, *arguments: str) -> None:
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    subprocess.run([str(TOOLS / name), *arguments], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    gather()
    build()
