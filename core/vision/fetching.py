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
from core.errors import ModelError, reason_of
from core.jobs import Report, StageMeter, silent
from core.vision.weights import WeightsFile, is_published
from core.words import worded

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
    by_hand = worded("Models", "or put the file {file} into {folder} by hand").filled(
        file=weights.file_name, folder=folder
    )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with replacing(target) as file:
            digest = _download(weights, url, file, report, timeout, by_hand)
            if not is_published(weights, digest):
                raise ModelError(
                    worded(
                        "Models",
                        "What {url} sent is not the {weights} weights (its SHA-256 begins "
                        "with {found}, not {expected}); try again on another network, "
                        "{by_hand}.",
                    ).filled(
                        url=url,
                        weights=weights.name,
                        found=digest[: len(weights.sha256_prefix)],
                        expected=weights.sha256_prefix,
                        by_hand=by_hand,
                    )
                )
    except OSError as error:
        raise ModelError(
            worded(
                "Models",
                "The {weights} weights cannot be saved as {target} ({reason}); "
                "make room on the disk and see that the folder can be written, "
                "{by_hand}.",
            ).filled(weights=weights.name, target=target, reason=reason_of(error), by_hand=by_hand)
        ) from error
    return target


def _download(
    weights: WeightsFile, url: str, file: IO[bytes], report: Report, timeout: float, by_hand: str
) -> str:
    """Copy what the server sends into `file` and return its SHA-256."""
    failure = worded("Models", "The {weights} weights could not be downloaded from {url}").filled(
        weights=weights.name, url=url
    )
    with _network_explained(failure, by_hand):
        response = _request(url, timeout)
    digest = hashlib.sha256()
    with response:
        length = response.headers.get("Content-Length", "")
        total = int(length) if length.isdecimal() else None
        meter = StageMeter(
            report, worded("Stages", "Downloading {weights}").filled(weights=weights.name), total
        )
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
            worded(
                "Models",
                "{failure} (the connection ended after {done:,} of {total:,} "
                "bytes); try again, {by_hand}.",
            ).filled(failure=failure, done=meter.done, total=total, by_hand=by_hand)
        )
    return digest.hexdigest()


def _request(url: str, timeout: float) -> http.client.HTTPResponse:
    if not url.lower().startswith(("http://", "https://")):
        raise ValueError(worded("Models", "its address begins with neither http:// nor https://"))
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
            worded(
                "Models",
                "{failure} (the server answered {code} {reason}); try again later, {by_hand}.",
            ).filled(failure=failure, code=error.code, reason=error.reason, by_hand=by_hand)
        ) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        cause = " ".join(str(reason).split()) or type(reason).__name__
        raise ModelError(
            worded(
                "Models", "{failure} ({cause}); connect to the network and try again, {by_hand}."
            ).filled(failure=failure, cause=cause, by_hand=by_hand)
        ) from error
