"""The pipeline from picture files to embeddings: workers take a few pictures each from end to end.

Each worker reads, decodes and computes its own batch on one core, and the batches come out in
order. A picture then costs less of a core than with one session spread over all of them, which wait
for each other after every layer while threads beside them decode (ResNet50 in int8, two cores: 27.7
ms against 31.7, classifier included; EfficientNet-Lite0 in float 15.5 against 19.2). Batches of 16
gain no more than measurements differ, batches of one cost ResNet50 a tenth. Memory is bounded by
the batches under way: 190 MB in all for ResNet50 in int8, 400 MB in float. A picture that cannot be
read becomes a failure in its place and never ends the run.

What a picture gives does not depend on what else is in its batch, nor on threads, so that a run
that was killed ends with the same bytes wherever it goes on.
"""

import os
import stat
from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.errors import PictureError, reason_of
from core.vision.backbones import Encoder
from core.vision.classifier import Classifier, best_guesses
from core.vision.decode import decode_picture
from core.vision.preprocessing import DECODE_AT_LEAST, Pixels
from core.vision.region import Region
from core.vision.traits import TraitLayout
from core.words import worded
from core.workspace.journal import TOP_CLASSES, Embedding, KnownVector
from core.workspace.pictures import NO_KEY, digest

BATCH = 4
MAX_FILE_BYTES = 300_000_000
"""Larger files are not read into memory at all."""
_BATCHES_AHEAD = 2
_MOST_WORKERS = 8

Known = Callable[[bytes, bytes], Embedding | None]
"""From the hash of a file's bytes and its key of path and time to its embedding, if it has one."""

VectorOf = Callable[[bytes], KnownVector | None]
"""From the hash of a file's bytes to what the same backbone made of it, where that is known."""


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """One picture decoded: the hash of its bytes and of its pixels, and what the networks take.

    The backbone has no canvas where its `vector`, float32 (dimensions,), is known already.
    """

    content: bytes
    look: bytes
    backbone_canvas: Pixels | None
    vector: NDArray[np.float32] | None
    classifier_canvas: Pixels


class PictureEncoder:
    """Both networks together: from a picture to its embedding."""

    def __init__(self, encoder: Encoder, classifier: Classifier) -> None:
        self.encoder = encoder
        self.classifier = classifier
        self.traits = TraitLayout(classifier.heads)

    def see(
        self,
        file: bytes,
        name: str,
        content: bytes,
        known: KnownVector | None = None,
        region: Region | None = None,
    ) -> Seen:
        """Decode the bytes of a file and lay the picture, or a region of it, on the canvases.

        `name` stands in errors, `content` is the hash of the bytes.

        Raises:
            PictureError: when it cannot be decoded, or the region is too small.
        """
        if region is None:
            picture = decode_picture(file, name=name, at_least=DECODE_AT_LEAST)
        else:
            whole = decode_picture(
                file, name=name, at_least=region.decode_at_least(DECODE_AT_LEAST)
            )
            picture = region.cut_from(whole, name)
        small = self.classifier.preprocessing.apply(picture)
        if known is not None:
            return Seen(content, known.look, None, known.vector, small)
        large = self.encoder.backbone.preprocessing.apply(picture)
        return Seen(content, digest(large.tobytes()), large, None, small)

    def embed(self, batch: Sequence[Seen], stats: Sequence[bytes]) -> list[Embedding]:
        """Compute the embeddings of decoded pictures; `stats` are their keys of path and time."""
        vectors = self._vectors(batch)
        canvases = [seen.classifier_canvas for seen in batch]
        predictions = self.classifier.classify(canvases)
        traits = self.traits.rows(predictions, canvases)
        classes, best = best_guesses(predictions.probabilities, TOP_CLASSES)
        return [
            Embedding(
                stats[i],
                seen.content,
                seen.look,
                vectors[i],
                predictions.features[i],
                traits[i],
                classes[i],
                best[i],
            )
            for i, seen in enumerate(batch)
        ]

    def _vectors(self, batch: Sequence[Seen]) -> list[NDArray[np.float32]]:
        """Give each picture's vector, by the backbone only where it is not known."""
        canvases = [seen.backbone_canvas for seen in batch if seen.backbone_canvas is not None]
        computed = iter(self.encoder.encode(canvases) if canvases else ())
        return [next(computed) if seen.vector is None else seen.vector for seen in batch]

    def embed_one(
        self, source: Path | bytes, name: str = "", region: Region | None = None
    ) -> Embedding:
        """Embed a new picture, or a region of one.

        Raises:
            PictureError: when it cannot be decoded, or the region is too small.
        """
        file = source if isinstance(source, bytes) else _read(source)
        shown = name or (str(source) if isinstance(source, Path) else "")
        seen = self.see(file, shown, digest(file), region=region)
        return self.embed([seen], [NO_KEY])[0]


def _read(path: Path) -> bytes:
    if path.is_dir():
        raise PictureError(
            worded("Pictures", "{path} is a folder, not a picture; choose a picture file.").filled(
                path=path
            )
        )
    try:
        found = path.stat()
        # A pipe keeps its reader waiting for ever, and some devices never end.
        if not stat.S_ISREG(found.st_mode):
            raise PictureError(
                worded(
                    "Pictures", "{path} is not a file, so no picture; choose a picture file."
                ).filled(path=path)
            )
        size = found.st_size
        if size > MAX_FILE_BYTES:
            raise PictureError(
                worded(
                    "Pictures",
                    "{path} is {size} MB large, more than any product picture; save it smaller.",
                ).filled(path=path, size=size // 1000000)
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise PictureError(
            worded("Pictures", "{path} does not exist; check its name.").filled(path=path)
        ) from error
    except OSError as error:
        raise PictureError(
            worded("Pictures", "{path} cannot be read ({reason}); check its rights.").filled(
                path=path, reason=reason_of(error)
            )
        ) from error


@dataclass(frozen=True, slots=True)
class Batch:
    """A few pictures gone through: what became of each by its key, in the order they came in.

    `computed` is how many went through the networks; the others were known or cannot be read.
    """

    embeddings: list[Embedding]
    failures: dict[bytes, str]
    computed: int

    def __len__(self) -> int:
        return len(self.embeddings) + len(self.failures)


def embed_all(
    networks: PictureEncoder,
    pictures: Iterable[tuple[bytes, Path]],
    known: Known,
    vector_of: VectorOf = lambda _: None,
) -> Generator[Batch, None, None]:
    """Embed pictures, given with their keys of path and time, batch by batch in order.

    Args:
        networks: loaded with one thread, since the batches run side by side.
        pictures: drawn as they are needed.
        known: gives the embedding of the same bytes where there is one; called in the workers.
        vector_of: gives the vector alone of the same bytes where there is one; likewise.
    """
    remaining = iter(pictures)
    workers = min(_cores(), _MOST_WORKERS)
    with ThreadPoolExecutor(max_workers=workers, thread_name_prefix="embed") as threads:
        waiting: deque[Future[Batch]] = deque()
        try:
            while True:
                while len(waiting) < workers + _BATCHES_AHEAD:
                    batch = list(islice(remaining, BATCH))
                    if not batch:
                        break
                    waiting.append(threads.submit(_embed_batch, networks, batch, known, vector_of))
                if not waiting:
                    return
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def _embed_batch(
    networks: PictureEncoder,
    batch: Sequence[tuple[bytes, Path]],
    known: Known,
    vector_of: VectorOf,
) -> Batch:
    found: dict[bytes, Embedding] = {}
    seen: dict[bytes, Seen] = {}
    failures: dict[bytes, str] = {}
    for key, path in batch:
        try:
            file = _read(path)
            content = digest(file)
            moved = known(content, key)
            if moved is not None:
                found[key] = moved
            else:
                seen[key] = networks.see(file, str(path), content, vector_of(content))
        except PictureError as error:
            failures[key] = str(error)
    if seen:
        computed = networks.embed(list(seen.values()), list(seen))
        found.update(zip(seen, computed, strict=True))
    return Batch([found[key] for key, _ in batch if key in found], failures, len(seen))


def _cores() -> int:
    """Tell how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
