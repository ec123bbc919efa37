"""Computing what is not known yet, batch by batch into the journal."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from core.jobs import Report, StageMeter
from core.workspace.embedding import BATCH, PictureEncoder, Seen, Unreadable, decode_ahead
from core.workspace.journal import Embedding, Journal
from core.workspace.reuse import KnownEmbeddings


@dataclass(slots=True)
class Computed:
    """How many pictures went through the networks, and why others could not be read, by key."""

    count: int = 0
    failures: dict[bytes, str] = field(default_factory=dict)


def compute_missing(
    pending: Mapping[bytes, Path],
    known: KnownEmbeddings,
    networks: PictureEncoder,
    journal: Journal,
    report: Report,
) -> Computed:
    """Embed pictures, given by their key of path and time; moved ones are found by their bytes.

    Raises:
        Cancelled: when the report asks for it; every finished batch is in the journal.
        OSError: when the journal cannot be written.
    """
    meter = StageMeter(report, "Looking at pictures", len(pending))
    computed = Computed()
    batch: list[tuple[bytes, Seen]] = []

    def finish_batch() -> None:
        journal.append(_embed(batch, known, networks, computed))
        meter.advance(len(batch))
        batch.clear()

    # Closing it at once, when the work is cancelled, drops what waits to be decoded.
    with closing(decode_ahead(networks, list(pending.values()))) as results:
        for stat, result in zip(pending, results, strict=True):
            if isinstance(result, Unreadable):
                computed.failures[stat] = result.reason
                meter.advance()
                continue
            batch.append((stat, result))
            if len(batch) == BATCH:
                finish_batch()
    if batch:
        finish_batch()
    return computed


def _embed(
    batch: list[tuple[bytes, Seen]],
    known: KnownEmbeddings,
    networks: PictureEncoder,
    computed: Computed,
) -> list[Embedding]:
    moved = {stat: known.moved(seen.content, stat) for stat, seen in batch}
    new = [(stat, seen) for stat, seen in batch if moved[stat] is None]
    computed.count += len(new)
    fresh = [embedding for embedding in moved.values() if embedding is not None]
    if new:
        fresh += networks.embed([seen for _, seen in new], [stat for stat, _ in new])
    return fresh
