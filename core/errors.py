"""What can go wrong, as one clear sentence.

Every error that a user can cause or meet is a `FashRecError` whose text names the file, the cause
and the remedy. The command line prints the text and exits with status 1; the window shows it where
it belongs. Anything else that is raised is a defect of the program.
"""


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
