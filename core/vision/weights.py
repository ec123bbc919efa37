"""Files of pretrained weights: find them on this machine and make sure of them.

Weights are run as they are, so a file counts only when its SHA-256 begins with the published
prefix, wherever it came from; `core.vision.fetching` downloads it. Nothing here needs torch: the
window may ask what is present.
"""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import ModelError, reason_of
from core.words import worded


@dataclass(frozen=True, slots=True)
class WeightsFile:
    """A published file of weights: its name for people, its file name, how its SHA-256 begins."""

    name: str
    file_name: str
    sha256_prefix: str


def sha256_of(path: Path) -> str:
    """Compute the SHA-256 of a file, as 64 lower-case hexadecimal digits.

    Raises:
        OSError: when the file cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def find_weights(
    weights: WeightsFile, *, explicit: Path | None, folders: Sequence[Path]
) -> Path | None:
    """Find a file of weights whose content is the published one.

    Args:
        weights: what to look for.
        explicit: a file that the user named; when given, no other one is taken.
        folders: where to look for `weights.file_name`, the first match wins. Files with another
            content, and files that cannot be read, are passed over.

    Returns:
        The file, or None when no folder has it.

    Raises:
        ModelError: when the file that the user named is absent or has another content.
    """
    if explicit is not None:
        return _checked(weights, explicit)
    for folder in folders:
        candidate = folder / weights.file_name
        try:
            if candidate.is_file() and is_published(weights, sha256_of(candidate)):
                return candidate
        except OSError:  # a folder out of reach is as good as one without the file
            continue
    return None


def _checked(weights: WeightsFile, path: Path) -> Path:
    if not path.is_file():
        raise ModelError(
            worded(
                "Models",
                "The {weights} weights {path} do not exist; correct the path or "
                "leave it out to use the file that is found by itself.",
            ).filled(weights=weights.name, path=path)
        )
    try:
        digest = sha256_of(path)
    except OSError as error:
        raise ModelError(
            worded(
                "Models",
                "The {weights} weights {path} cannot be read ({reason}); give "
                "yourself permission to read the file.",
            ).filled(weights=weights.name, path=path, reason=reason_of(error))
        ) from error
    if not is_published(weights, digest):
        raise ModelError(
            worded(
                "Models",
                "{path} does not hold the {weights} weights (its SHA-256 begins "
                "with {found}, not {expected}); get {file} again from where it is "
                "published.",
            ).filled(
                path=path,
                weights=weights.name,
                found=digest[: len(weights.sha256_prefix)],
                expected=weights.sha256_prefix,
                file=weights.file_name,
            )
        )
    return path


def is_published(weights: WeightsFile, digest: str) -> bool:
    """Tell whether a SHA-256 is that of the published file."""
    return digest.startswith(weights.sha256_prefix.lower())


def torch_cache_folder() -> Path:
    """Tell where torch keeps weights that it downloaded, by its own rules but without torch."""
    home = os.environ.get("TORCH_HOME")
    if not home:
        home = str(Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache") / "torch")
    return Path(home).expanduser() / "hub" / "checkpoints"
