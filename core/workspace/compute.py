"""Computing what is not known yet, batch by batch into the journal."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from core.jobs import Report, StageMeter
from core.words import worded
from core.workspace.embedding import PictureEncoder, embed_all
from core.workspace.journal import Journal
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

    So are those whose vector is known, while the classifier has still to look at them.

    Raises:
        Cancelled: when the report asks for it; every finished batch is in the journal.
        OSError: when the journal cannot be written.
    """
    meter = StageMeter(report, worded("Stages", "Looking at pictures"), len(pending))
    computed = Computed()
    # Closing it at once, when the work is cancelled, drops what waits to be computed.
    with closing(embed_all(networks, pending.items(), known.moved, known.vector)) as batches:
        for batch in batches:
            if batch.embeddings:
                journal.append(batch.embeddings)
            computed.count += batch.computed
            computed.failures.update(batch.failures)
            meter.advance(len(batch))
    return computed
