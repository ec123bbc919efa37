"""The manifest of a generation: what it holds, what made it, and a hash of every file.

Everything is checked against it before anything is mapped, because a damaged index does not raise
an error: it ends the process.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from core.durable import write_text
from core.errors import WorkspaceError
from core.workspace.layout import GENERATION_FILES, MANIFEST

FORMAT_VERSION = 1
_BLOCK = 1 << 20
_REMEDY = "index the catalogue again"


@dataclass(frozen=True, slots=True)
class FileRecord:
    """The size in bytes and the BLAKE2b-256 hash of one file."""

    size: int
    blake2b: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one generation is.

    `source` is what the user named as the catalogue; it and `catalogue_root` are absolute, and
    `relative_root` leads from the workspace to the catalogue, for when both were moved together.
    `fingerprint` sums up all that went in: the same fingerprint, the same generation. `stages`
    gives seconds.
    """

    name: str
    source: str
    catalogue_root: str
    relative_root: str
    created: str
    products: int
    pictures: int
    backbone: str
    fallback_note: str
    model_key: str
    weights_sha256: str
    precision: str
    preprocessing: Mapping[str, Any]
    dimensions: int
    components: int
    metric: str
    trees: int
    seed: int
    classifier: Mapping[str, Any]
    fingerprint: str
    encoding: str
    delimiter: str
    stages: Mapping[str, float]
    files: Mapping[str, FileRecord] = field(default_factory=dict)
    format: int = FORMAT_VERSION

    def as_json(self) -> dict[str, Any]:
        """Give all fields as plain values."""
        return asdict(self)


def hash_file(path: Path) -> FileRecord:
    """Measure and hash a file."""
    digest = hashlib.blake2b(digest_size=32)
    size = 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
            size += len(block)
    return FileRecord(size, digest.hexdigest())


def write_manifest(generation: Path, manifest: Manifest) -> None:
    """Write the manifest of a generation whose files are all in place."""
    text = json.dumps(manifest.as_json(), indent=1)  # escapes, as paths may hold anything
    write_text(generation / MANIFEST, text + "\n")


def read_manifest(generation: Path) -> Manifest:
    """Read a generation's manifest.

    Raises:
        WorkspaceError: when it is missing, damaged or of another version.
    """
    path = generation / MANIFEST
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise WorkspaceError(f"{path} is missing; {_REMEDY}.") from error
    except (OSError, ValueError) as error:
        raise WorkspaceError(f"{path} cannot be read ({error}); {_REMEDY}.") from error
    version = raw.get("format") if isinstance(raw, dict) else None
    if version != FORMAT_VERSION:
        raise WorkspaceError(
            f"{path} was written by another version of FashRec (format {version}, this one reads "
            f"{FORMAT_VERSION}); {_REMEDY}."
        )
    try:
        known = {entry.name for entry in fields(Manifest)}
        values = {name: value for name, value in raw.items() if name in known}
        values["files"] = {name: FileRecord(**record) for name, record in raw["files"].items()}
        return Manifest(**values)
    except (KeyError, TypeError, AttributeError) as error:
        raise WorkspaceError(f"{path} is incomplete ({error}); {_REMEDY}.") from error


def verify_files(generation: Path, manifest: Manifest) -> None:
    """Check the size and hash of every file before any of them is used.

    Raises:
        WorkspaceError: naming the first file that is missing or differs.
    """
    for name in GENERATION_FILES:
        path = generation / name
        record = manifest.files.get(name)
        if record is None:
            raise WorkspaceError(f"{generation / MANIFEST} leaves out {name}; {_REMEDY}.")
        try:
            size = path.stat().st_size
        except OSError as error:
            raise WorkspaceError(f"{path} is missing; {_REMEDY}.") from error
        if size != record.size:
            raise WorkspaceError(
                f"{path} is damaged: it has {size} bytes instead of {record.size}; {_REMEDY}."
            )
        try:
            found = hash_file(path)
        except OSError as error:
            raise WorkspaceError(f"{path} cannot be read ({error}); {_REMEDY}.") from error
        if found != record:
            raise WorkspaceError(f"{path} is damaged: its content has changed; {_REMEDY}.")
