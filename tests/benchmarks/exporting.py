"""Exporting the recommendations of a whole catalogue."""

from collections.abc import Iterator

from tests.benchmarks.asking import K
from tests.benchmarks.lines import Goal, Line
from tests.benchmarks.materials import Materials
from tests.benchmarks.timing import run_child

TOPIC = "export"


def measure(materials: Materials) -> Iterator[Line]:
    """Measure the whole command once, and its memory."""
    prepared = materials.large()
    out = materials.scratch(TOPIC) / "all.csv"
    arguments = ["-m", "core.cli", "export", str(prepared.workspace), "--out", str(out)]
    arguments += ["--all", "-k", str(K), "--json", "--progress", "none"]
    finished = run_child(arguments)
    samples = f"one run, {prepared.origin}"
    yield Line(
        TOPIC,
        f"all products × {K} recommendations, whole command",
        "s",
        finished.seconds,
        goal=Goal("ours", at_most=90),
        samples=samples,
    )
    note = f"private memory {finished.private:.0f} MB"
    yield Line(TOPIC, "peak memory", "MB", finished.peak, samples=samples, note=note)
