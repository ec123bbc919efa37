"""Where things lie inside a workspace."""

from pathlib import Path

from core.durable import write_text
from core.errors import WorkspaceError, reason_of
from core.words import worded

MANIFEST = "manifest.json"
PRODUCTS = "products.sqlite"
PICTURES = "pictures.npy"
CLASSES = "classes.npz"
SLOTS = "slots.npy"
READING = "reading.npz"
VECTORS = "vectors.npy"
FEATURES = "features.npy"
TAIL_VECTORS = "tail_vectors.npy"
TAIL_FEATURES = "tail_features.npy"
TRAITS = "traits.npy"
TAIL_TRAITS = "tail_traits.npy"
CODES = "codes.npy"
HEADS = "heads.json"
PROJECTION = "projection.npz"
INDEX = "index.ann"
IMPORT_REPORT = "import_report.csv"

ROW_FILES = (
    PRODUCTS,
    READING,
    PICTURES,
    CLASSES,
    SLOTS,
    TAIL_VECTORS,
    TAIL_FEATURES,
    TAIL_TRAITS,
    CODES,
    HEADS,
    IMPORT_REPORT,
)
"""The files that every generation writes anew."""

BASE_FILES = (VECTORS, FEATURES, TRAITS)
"""The large files that one generation may take over from the one before."""

INDEX_FILES = (PROJECTION, INDEX)
"""What was built over the base; a small catalogue has neither."""


class Layout:
    """The paths of one workspace."""

    def __init__(self, workspace: Path) -> None:
        """Take the workspace's folder, which need not exist yet."""
        self.workspace = workspace
        self.current = workspace / "CURRENT"
        self.generations = workspace / "generations"
        self.building = workspace / "building"
        self.models = workspace / "models"
        self.thumbnails = workspace / "thumbnails"
        self.classifiers = workspace / "classifiers"
        self.adopted = self.classifiers / "ADOPTED"
        self.browsing = workspace / "browsing.npz"
        self.lock = workspace / "building.lock"

    def generation(self, name: str) -> Path:
        """The folder of a generation."""
        return self.generations / name

    def current_name(self) -> str | None:
        """Give the name of the generation in use, None in a workspace that has none yet.

        Raises:
            WorkspaceError: when CURRENT is damaged.
        """
        try:
            name = self.current.read_text(encoding="ascii").strip()
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise WorkspaceError(
                worded(
                    "Workspace", "{path} cannot be read ({reason}); index the catalogue again."
                ).filled(path=self.current, reason=reason_of(error))
            ) from error
        if not name.isdigit():
            raise WorkspaceError(
                worded(
                    "Workspace", "{path} does not name a generation; index the catalogue again."
                ).filled(path=self.current)
            )
        return name

    def make_current(self, name: str) -> None:
        """Switch to a finished generation, atomically."""
        write_text(self.current, name + "\n")

    def generation_names(self) -> list[str]:
        """Give the finished generations, oldest first."""
        if not self.generations.is_dir():
            return []
        return sorted(path.name for path in self.generations.iterdir() if path.name.isdigit())

    def next_name(self) -> str:
        """Give a name that no generation has had."""
        names = self.generation_names()
        return f"{int(names[-1]) + 1 if names else 1:06d}"
