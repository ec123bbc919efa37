"""The pipeline from picture files to embeddings: threads decode ahead, one consumer computes.

Order is kept and memory bounded: at most a few batches are decoded ahead. A picture that cannot be
read becomes a failure in its place and never ends the run.
"""

from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from core.errors import PictureError
from core.vision.backbones import Encoder
from core.vision.classifier import Classifier, best_guesses
from core.vision.decode import decode_picture
from core.vision.preprocessing import DECODE_AT_LEAST, Pixels
from core.workspace.journal import TOP_CLASSES, Embedding
from core.workspace.pictures import NO_KEY, digest

BATCH = 16
MAX_FILE_BYTES = 300_000_000
"""Larger files are not read into memory at all."""
_DECODERS = 2
_BATCHES_AHEAD = 4


@dataclass(frozen=True, slots=True)
class Seen:
    """One picture decoded: the hash of its bytes and of its pixels, and the two canvases."""

    content: bytes
    look: bytes
    backbone_canvas: Pixels
    classifier_canvas: Pixels


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A picture that could not be decoded, and the sentence that says why."""

    reason: str


class PictureEncoder:
    """Both networks together: from a picture to its embedding."""

    def __init__(self, encoder: Encoder, classifier: Classifier) -> None:
        self.encoder = encoder
        self.classifier = classifier

    def see(self, source: Path | bytes, name: str = "") -> Seen:
        """Decode a picture and lay it on both canvases.

        Raises:
            PictureError: when it cannot be decoded.
        """
        content = source if isinstance(source, bytes) else _read(source)
        canvas = self.encoder.backbone.preprocessing
        small = self.classifier.preprocessing
        picture = decode_picture(
            content,
            name=name or (str(source) if isinstance(source, Path) else ""),
            at_least=DECODE_AT_LEAST,
        )
        large = canvas.apply(picture)
        return Seen(digest(content), digest(large.tobytes()), large, small.apply(picture))

    def embed(self, batch: Sequence[Seen], stats: Sequence[bytes]) -> list[Embedding]:
        """Compute the embeddings of decoded pictures; `stats` are their keys of path and time."""
        vectors = self.encoder.encode([seen.backbone_canvas for seen in batch])
        probabilities, features = self.classifier.classify(
            [seen.classifier_canvas for seen in batch]
        )
        classes, best = best_guesses(probabilities, TOP_CLASSES)
        return [
            Embedding(
                stats[i], seen.content, seen.look, vectors[i], features[i], classes[i], best[i]
            )
            for i, seen in enumerate(batch)
        ]

    def embed_one(self, source: Path | bytes, name: str = "") -> Embedding:
        """Embed a new picture.

        Raises:
            PictureError: when it cannot be decoded.
        """
        return self.embed([self.see(source, name)], [NO_KEY])[0]


def _read(path: Path) -> bytes:
    if path.is_dir():
        raise PictureError(f"{path} is a folder, not a picture; choose a picture file.")
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise PictureError(
                f"{path} is {size // 1_000_000} MB large, more than any product picture; save it "
                "smaller."
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise PictureError(f"{path} does not exist; check its name.") from error
    except OSError as error:
        raise PictureError(
            f"{path} cannot be read ({error.strerror}); check its rights."
        ) from error


def decode_ahead(
    encoder: PictureEncoder, paths: Sequence[Path]
) -> Generator[Seen | Unreadable, None, None]:
    """Decode pictures in threads, a few batches ahead, and give them in order."""

    def attempt(path: Path) -> Seen | Unreadable:
        try:
            return encoder.see(path)
        except PictureError as error:
            return Unreadable(str(error))

    remaining = iter(paths)
    with ThreadPoolExecutor(max_workers=_DECODERS, thread_name_prefix="decode") as threads:
        waiting: deque[Future[Seen | Unreadable]] = deque(
            threads.submit(attempt, path) for path in islice(remaining, BATCH * _BATCHES_AHEAD)
        )
        try:
            while waiting:
                result = waiting.popleft().result()
                for path in islice(remaining, 1):
                    waiting.append(threads.submit(attempt, path))
                yield result
        finally:
            for future in waiting:
                future.cancel()
