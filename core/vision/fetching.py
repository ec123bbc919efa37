"""Downloading a file of pretrained weights: whole and verified, or not at all.

Apart from finding one, since what speaks to the network takes longer to load than a catalogue takes
to open.
"""

import hashlib
import http.client
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from core.durable import replacing
from core.errors import ModelError
from core.jobs import Report, StageMeter, silent
from core.vision.weights import WeightsFile, is_published

_CHUNK = 1 << 18  # bytes


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
            if not is_published(weights, digest):
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
