"""What can go wrong, as one clear sentence.

Every error that a user can cause or meet is a `FashRecError` whose text names the file, the cause
and the remedy. The command line prints the text and exits with status 1; the window shows it where
it belongs. Anything else that is raised is a defect of the program.
"""

from core.words import worded


class FashRecError(Exception):
    """Base of all errors whose text is fit to be shown to a user as it is.

    Raised with what `core.words.worded` gives, its text can be said in the window's language too.
    """

    @property
    def words(self) -> str:
        """The text, as it was given: the `Words` of which it was made, where it was."""
        given = self.args[0] if self.args else ""
        return given if isinstance(given, str) else str(self)


class CatalogueError(FashRecError):
    """A catalogue cannot be read at all (single bad rows are reported, not raised)."""


class PictureError(FashRecError):
    """One picture cannot be read; a run over many reports it and goes on."""


class ModelError(FashRecError):
    """A model's weights or its exported file are absent, damaged or of the wrong kind."""


class WorkspaceError(FashRecError):
    """A workspace cannot be opened, built or written."""


class UserDataError(WorkspaceError):
    """What the user made in a workspace cannot be read or written.

    `can_be_set_aside` says whether its file is of no use as it is, so that another one can be begun
    once it is renamed; otherwise it may be sound, and is only out of reach.
    """

    def __init__(self, words: str, *, can_be_set_aside: bool = False) -> None:
        """Take the sentence."""
        super().__init__(words)
        self.can_be_set_aside = can_be_set_aside


class ExportError(FashRecError):
    """A list cannot be written to where it was asked for."""


class ListError(FashRecError):
    """A list of products cannot be called so, or is not there, or cannot hold what is wanted."""


_SYSTEM = (
    worded("System", "No space left on device"),
    worded("System", "Disk quota exceeded"),
    worded("System", "Permission denied"),
    worded("System", "Operation not permitted"),
    worded("System", "Access is denied"),
    worded("System", "Read-only file system"),
    worded("System", "No such file or directory"),
    worded("System", "The system cannot find the file specified"),
    worded("System", "The system cannot find the path specified"),
    worded("System", "File exists"),
    worded("System", "Is a directory"),
    worded("System", "Not a directory"),
    worded("System", "File name too long"),
    worded("System", "File too large"),
    worded("System", "Input/output error"),
    worded("System", "Too many open files"),
    worded("System", "Device or resource busy"),
    worded("System", "Connection refused"),
    worded("System", "Network is unreachable"),
    worded("System", "Temporary failure in name resolution"),
    worded("System", "timed out"),
    worded("System", "database or disk is full"),
    worded("System", "database disk image is malformed"),
    worded("System", "attempt to write a readonly database"),
    worded("System", "unable to open database file"),
    worded("System", "database is locked"),
    worded("System", "disk I/O error"),
    worded("System", "file is not a database"),
)
_BY_TEXT = {str(words): words for words in _SYSTEM}


def reason_of(error: BaseException) -> str:
    """Give what an error says was wrong, without its number, to be put into a sentence.

    What the system and SQLite say most often can be said in the window's language too.
    """
    if isinstance(error, FashRecError):
        return error.words
    text = (isinstance(error, OSError) and error.strerror) or str(error)
    return _BY_TEXT.get(text.rstrip("."), text)
