"""The map's figures: how long it takes to draw, how it moves, how soon a new picture is on it."""

from collections.abc import Iterator

from tests.benchmarks import window
from tests.benchmarks.gui import pictures_from_outside
from tests.benchmarks.lines import Goal, Line
from tests.benchmarks.map_inside import RECOMMENDER
from tests.benchmarks.materials import Materials
from tests.benchmarks.timing import run_child

TOPIC = "map"


def measure(materials: Materials) -> Iterator[Line]:
    """Draw the map of about 35,000 products, then use it off screen."""
    prepared = materials.large()
    drawn = run_child(
        ["-m", "core.cli", "map", str(prepared.workspace), "--recommender", RECOMMENDER]
    )
    yield Line(
        TOPIC,
        "drawing the map",
        "s",
        drawn.seconds,
        goal=Goal("ours", at_most=120),
        samples=f"one run, {prepared.origin}",
        note=f"peak memory {drawn.peak:,.0f} MB",
    )
    seconds = 10.0 if materials.sizes.repeats > 1 else 2.0
    frames = window.map_frames(prepared.workspace, seconds)
    yield Line(
        TOPIC,
        "moved or zoomed frames, p95",
        "ms",
        frames["p95_ms"],
        goal=Goal("ours", at_most=1000 / 30),
        samples=f"{frames['frames']} frames, {prepared.origin}, off screen",
        note=f"median {frames['p50_ms']:.0f} ms, longest {frames['max_ms']:.0f} ms",
    )
    pictures = pictures_from_outside(materials)
    dropped = window.map_drops(prepared.workspace, pictures)
    yield Line(
        TOPIC,
        "dropped picture to painted pin, p95",
        "ms",
        dropped["p95_ms"],
        goal=Goal("ours", at_most=500),
        samples=f"{len(pictures)} pictures, {prepared.origin}, off screen",
        note=f"median {dropped['p50_ms']:.0f} ms, longest {dropped['max_ms']:.0f} ms",
    )
