"""Files of pretrained weights: find them on this machine, make sure of them, fetch them once.

Weights are run as they are, so a file counts only when its SHA-256 begins with the published
prefix, wherever it came from. Nothing here needs torch: the window may ask what is present.
"""

import hashlib
import http.client
import os
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from core.durable import replacing
from core.errors import ModelError
from core.jobs import Report, StageMeter, silent

_CHUNK = 1 << 18  # bytes


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
            if candidate.is_file() and _matches(weights, sha256_of(candidate)):
                return candidate
        except OSError:  # a folder out of reach is as good as one without the file
            continue
    return None


def _checked(weights: WeightsFile, path: Path) -> Path:
    if not path.is_file():
        raise ModelError(
            f"The {weights.name} weights {path} do not exist; "
            f"correct the path or leave it out to use the file that is found by itself."
        )
    try:
        digest = sha256_of(path)
    except OSError as error:
        raise ModelError(
            f"The {weights.name} weights {path} cannot be read ({error.strerror}); "
            f"give yourself permission to read the file."
        ) from error
    if not _matches(weights, digest):
        raise ModelError(
            f"{path} does not hold the {weights.name} weights (its SHA-256 begins with "
            f"{digest[: len(weights.sha256_prefix)]}, not {weights.sha256_prefix}); "
            f"get {weights.file_name} again from where it is published."
        )
    return path


def _matches(weights: WeightsFile, digest: str) -> bool:
    return digest.startswith(weights.sha256_prefix.lower())


def torch_cache_folder() -> Path:
    """Tell where torch keeps weights that it downloaded, by its own rules but without torch."""
    home = os.environ.get("TORCH_HOME")
    if not home:
        home = str(Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache") / "torch")
    return Path(home).expanduser() / "hub" / "checkpoints"


def fetch_weights(
    weights: WeightsFile, url: str, folder: Path, report: Report = silent, *, timeout: float = 20
) -> Path:
    """Download a file of weights into a folder, whole and verified or not at all.

    Args:
        weights: what is expected at `url`.
        url: an http or https address.
        folder: where `weights.file_name` is put; made when absent.
        report: told how many bytes have come, in the stage "Downloading <name>".
        timeout: seconds without a single byte after which the server counts as gone.

    Returns:
        The path of the file.

    Raises:
        ModelError: without a network, on an answer that is not the file, on a wrong hash, or when
            the folder cannot be written.
        Cancelled: when `report` asks for the work to end.
    """
    target = folder / weights.file_name
    by_hand = f"or put the file {weights.file_name} into {folder} by hand"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with replacing(target) as file:
            digest = _download(weights, url, file, report, timeout, by_hand)
            if not _matches(weights, digest):
                raise ModelError(
                    f"What {url} sent is not the {weights.name} weights (its SHA-256 begins with "
                    f"{digest[: len(weights.sha256_prefix)]}, not {weights.sha256_prefix}); "
                    f"try again on another network, {by_hand}."
                )
    except OSError as error:
        raise ModelError(
            f"The {weights.name} weights cannot be saved as {target} "
            f"({error.strerror or error}); make room on the disk and see that the folder can be "
            f"written, {by_hand}."
        ) from error
    return target


def _download(
    weights: WeightsFile, url: str, file: IO[bytes], report: Report, timeout: float, by_hand: str
) -> str:
    """Copy what the server sends into `file` and return its SHA-256."""
    failure = f"The {weights.name} weights could not be downloaded from {url}"
    with _network_explained(failure, by_hand):
        response = _request(url, timeout)
    digest = hashlib.sha256()
    with response:
        length = response.headers.get("Content-Length", "")
        total = int(length) if length.isdecimal() else None
        meter = StageMeter(report, f"Downloading {weights.name}", total)
        while meter.done != total:
            with _network_explained(failure, by_hand):
                chunk = response.read1(_CHUNK)
            if not chunk:
                break
            digest.update(chunk)
            file.write(chunk)
            meter.advance(len(chunk))
    if total is not None and meter.done != total:
        raise ModelError(
            f"{failure} (the connection ended after {meter.done:,} of {total:,} bytes); "
            f"try again, {by_hand}."
        )
    return digest.hexdigest()


def _request(url: str, timeout: float) -> http.client.HTTPResponse:
    if not url.lower().startswith(("http://", "https://")):
        raise ValueError("its address begins with neither http:// nor https://")
    request = urllib.request.Request(url, headers={"User-Agent": "FashRec"})
    response = urllib.request.urlopen(request, timeout=timeout)
    assert isinstance(response, http.client.HTTPResponse)  # what http and https answer with
    return response


@contextmanager
def _network_explained(failure: str, by_hand: str) -> Iterator[None]:
    """Turn what urllib raises into one sentence that begins with `failure`."""
    try:
        yield
    except urllib.error.HTTPError as error:
        error.close()
        raise ModelError(
            f"{failure} (the server answered {error.code} {error.reason}); "
            f"try again later, {by_hand}."
        ) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        cause = " ".join(str(reason).split()) or type(reason).__name__
        raise ModelError(
            f"{failure} ({cause}); connect to the network and try again, {by_hand}."
        ) from error
