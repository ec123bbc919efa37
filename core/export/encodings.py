"""How characters become bytes, and what happens to those that have no place."""

from dataclasses import dataclass

from core.errors import ExportError
from core.words import worded

AUTOMATIC = ""
"""The encoding that the profile asks for."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """One encoding: its name on the command line, what people call it, and Python's codec.

    `mark` stands at the beginning of the file.
    """

    name: str
    title: str
    codec: str
    mark: bytes = b""

    def encode(self, text: str) -> tuple[bytes, str]:
        r"""Give the bytes of a text, and the characters in it that have no place, each once.

        Those are written as \xe9, \u9774 or \U0001f457, so that nothing is lost.
        """
        try:
            return text.encode(self.codec), ""
        except UnicodeEncodeError:
            data = text.encode(self.codec, "backslashreplace")
            return data, "".join(filter(self._lacks, dict.fromkeys(text)))

    def _lacks(self, character: str) -> bool:
        try:
            character.encode(self.codec)
        except UnicodeEncodeError:
            return True
        return False


ENCODINGS = {
    each.name: each
    for each in (
        Encoding("utf-8", "UTF-8", "utf-8"),
        Encoding("utf-8-mark", worded("Encodings", "UTF-8 with a mark"), "utf-8", b"\xef\xbb\xbf"),
        Encoding("utf-16", "UTF-16", "utf-16-le", b"\xff\xfe"),
        Encoding("windows-1252", "Windows-1252", "cp1252"),
    )
}
_SHOWN = 5


def encoding_named(name: str) -> Encoding:
    """Find an encoding.

    Raises:
        ExportError: when there is no such encoding.
    """
    if name not in ENCODINGS:
        raise ExportError(
            worded(
                "Exporting", "There is no encoding “{name}”; choose one of: {encodings}."
            ).filled(name=name, encodings=", ".join(ENCODINGS))
        )
    return ENCODINGS[name]


def misfits_in_words(encoding: Encoding, misfits: str) -> str:
    """Say in a sentence which characters had no place, and what was written for them."""
    shown = " ".join(_printable(each) for each in misfits[:_SHOWN])
    more = len(misfits) - _SHOWN
    if more > 0:
        shown = worded("Encodings", "{some} and {count:,} more").filled(some=shown, count=more)
    code = misfits[0].encode("ascii", "backslashreplace").decode()
    words = (
        worded(
            "Encodings",
            "{encoding} has no place for {misfits}: codes like {code} stand for them; choose UTF-8 "
            "to keep them.",
        )
        if encoding.codec == "cp1252"
        else worded(
            "Encodings",
            "{encoding} has no place for {misfits}: codes like {code} stand for them; correct the "
            "names.",
        )
    )
    return words.filled(encoding=encoding.title, misfits=shown, code=code)


def _printable(character: str) -> str:
    if character.isprintable():
        return character
    return character.encode("unicode_escape").decode()
