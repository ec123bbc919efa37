"""The manifest of a generation: what it holds, what made it, and a hash of every file.

Everything is checked against it before anything is mapped, because a damaged index does not raise
an error: it ends the process.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from blake3 import blake3

from core.durable import write_text
from core.errors import WorkspaceError, reason_of
from core.words import worded
from core.workspace.layout import BASE_FILES, INDEX_FILES, MANIFEST, ROW_FILES

FORMAT_VERSION = 3
_HASHED_AT_ONCE = 256_000_000  # bytes, a tenth of a second
_REMEDY = worded("Workspace", "index the catalogue again")


@dataclass(frozen=True, slots=True)
class FileRecord:
    """The size in bytes and the BLAKE3 hash of one file."""

    size: int
    blake3: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one generation is.

    `source` is what the user named as the catalogue; it and `catalogue_root` are absolute, and
    `relative_root` leads from the workspace to the catalogue, for when both were moved together.
    `precision_check` holds the figures that spoke for or against int8. `search` tells how many
    products are indexed and how many are in the tail, how the index is built and asked, and the
    recall@20 that was measured. `model_key` sums up the networks, and `vector_key` those that gave
    the vectors alone. `fingerprint` sums up all that went in: the same fingerprint, the
    same generation. `stages` gives seconds.
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
    model_sha256: str
    precision: str
    precision_check: Mapping[str, Any]
    preprocessing: Mapping[str, Any]
    dimensions: int
    search: Mapping[str, Any]
    classifier: Mapping[str, Any]
    fingerprint: str
    encoding: str
    delimiter: str
    stages: Mapping[str, float]
    vector_key: str = ""
    files: Mapping[str, FileRecord] = field(default_factory=dict)
    format: int = FORMAT_VERSION

    def as_json(self) -> dict[str, Any]:
        """Give all fields as plain values."""
        return asdict(self)


def hash_file(path: Path) -> FileRecord:
    """Measure and hash a file, on all cores."""
    digest = blake3(max_threads=blake3.AUTO).update_mmap(path)
    return FileRecord(path.stat().st_size, digest.hexdigest())


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
        raise WorkspaceError(
            worded("Workspace", "{path} is missing; {remedy}.").filled(path=path, remedy=_REMEDY)
        ) from error
    except (OSError, ValueError) as error:
        raise WorkspaceError(
            worded("Workspace", "{path} cannot be read ({reason}); {remedy}.").filled(
                path=path, reason=reason_of(error), remedy=_REMEDY
            )
        ) from error
    version = raw.get("format") if isinstance(raw, dict) else None
    if version != FORMAT_VERSION:
        raise WorkspaceError(
            worded(
                "Workspace",
                "{path} was written by another version of FashRec (format "
                "{version}, this one reads {known}); {remedy}.",
            ).filled(path=path, version=version, known=FORMAT_VERSION, remedy=_REMEDY)
        )
    try:
        known = {entry.name for entry in fields(Manifest)}
        values = {name: value for name, value in raw.items() if name in known}
        values["files"] = {name: FileRecord(**record) for name, record in raw["files"].items()}
        values["search"] = {"items": int(raw["search"]["items"]), **raw["search"]}
        return Manifest(**values)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise WorkspaceError(
            worded("Workspace", "{path} is incomplete ({reason}); {remedy}.").filled(
                path=path, reason=reason_of(error), remedy=_REMEDY
            )
        ) from error


def verify_files(generation: Path, manifest: Manifest, *, later: bool = False) -> tuple[str, ...]:
    """Check the size and hash of every file before any of them is used.

    With `later`, large files of vectors are only measured, and their names are given: to read them
    through takes seconds, and damage in them cannot end the process. `verify_hash` does the rest.

    Raises:
        WorkspaceError: naming the first file that is missing or differs.
    """
    put_off = []
    optional = [name for name in INDEX_FILES if manifest.search["items"]]
    for name in (*ROW_FILES, *BASE_FILES, *optional):
        record = manifest.files.get(name)
        path = generation / name
        if record is None:
            raise WorkspaceError(
                worded("Workspace", "{path} leaves out {name}; {remedy}.").filled(
                    path=generation / MANIFEST, name=name, remedy=_REMEDY
                )
            )
        try:
            size = path.stat().st_size
        except OSError as error:
            raise WorkspaceError(
                worded("Workspace", "{path} is missing; {remedy}.").filled(
                    path=path, remedy=_REMEDY
                )
            ) from error
        if size != record.size:
            raise WorkspaceError(
                worded(
                    "Workspace",
                    "{path} is damaged: it has {size} bytes instead of {expected}; {remedy}.",
                ).filled(path=path, size=size, expected=record.size, remedy=_REMEDY)
            )
        if later and name in BASE_FILES and size > _HASHED_AT_ONCE:
            put_off.append(name)
        else:
            verify_hash(generation, manifest, name)
    return tuple(put_off)


def verify_hash(generation: Path, manifest: Manifest, name: str) -> None:
    """Check the hash of one file.

    Raises:
        WorkspaceError: when it cannot be read or differs.
    """
    path = generation / name
    try:
        found = hash_file(path)
    except OSError as error:
        raise WorkspaceError(
            worded("Workspace", "{path} cannot be read ({reason}); {remedy}.").filled(
                path=path, reason=reason_of(error), remedy=_REMEDY
            )
        ) from error
    if found != manifest.files[name]:
        raise WorkspaceError(
            worded("Workspace", "{path} is damaged: its content has changed; {remedy}.").filled(
                path=path, remedy=_REMEDY
            )
        )
