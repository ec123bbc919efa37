"""The window's figures, as `window.py` takes them."""

from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks import window
from tests.benchmarks.lines import Goal, Line
from tests.benchmarks.materials import Materials, Prepared
from tests.benchmarks.timing import median_of

TOPIC = "window"
_MILLION = "window, a million products"


def measure(materials: Materials) -> Iterator[Line]:
    """Measure the window on about 35,000 products, then on a million."""
    prepared = materials.large()
    samples = f"{prepared.origin}, off screen"
    repeats = materials.sizes.repeats
    yield _startup(TOPIC, "start until usable", prepared, repeats, goal=1500)
    clicks = window.click_to_panel(prepared.workspace, min(100, materials.sizes.queries))
    yield _p95(
        "click to painted panel, both lists",
        clicks,
        60,
        f"{clicks['clicks']} clicks, {samples}",
    )
    pictures = pictures_from_outside(materials)
    dropped = window.new_picture(prepared.workspace, pictures)
    yield _p95(
        "new picture to painted panel, models warm",
        dropped,
        150,
        f"{len(pictures)} pictures, {samples}",
    )
    yield _frames(materials, prepared)
    seconds = 5.0 if repeats > 1 else 1.0
    yield from _scrolled(TOPIC, prepared, seconds)
    yield from _million(materials.million(), repeats, seconds)


def _million(prepared: Prepared, repeats: int, seconds: float) -> Iterator[Line]:
    yield from _scrolled(_MILLION, prepared, seconds)
    yield _startup(_MILLION, "start until usable", prepared, repeats, goal=3000)
    yield Line(
        _MILLION,
        "private memory, opened, scrolled, searched, everything selected",
        "MB",
        window.memory(prepared.workspace)["private_mb"],
        goal=Goal("ours", at_most=600),
        samples=f"one run, {prepared.origin}",
    )


def _startup(topic: str, what: str, prepared: Prepared, repeats: int, goal: float) -> Line:
    window.startup(prepared.workspace)  # so that all those that count start warm
    runs = [window.startup(prepared.workspace) for _ in range(repeats)]
    return Line(
        topic,
        what,
        "ms",
        median_of([run["usable_ms"] for run in runs]),
        goal=Goal("ours", at_most=goal),
        samples=f"median of {repeats} processes, {prepared.origin}, off screen",
        note="from starting the process until a screen of pictures is painted and scrolls",
    )


def _p95(what: str, figures: window.Figures, goal: float, samples: str) -> Line:
    note = f"median {figures['p50_ms']:.0f} ms, longest {figures['max_ms']:.0f} ms"
    limit = Goal("ours", at_most=goal)
    return Line(
        TOPIC, f"{what}, p95", "ms", figures["p95_ms"], goal=limit, samples=samples, note=note
    )


def _frames(materials: Materials, prepared: Prepared) -> Line:
    catalogue, origin = materials.small_catalogue()
    seconds = 10.0 if materials.sizes.repeats > 1 else 2.0
    figures = window.scroll_frames(prepared.workspace, seconds, catalogue)
    return Line(
        TOPIC,
        "scrolled frames while a child indexes, longest",
        "ms",
        figures["max_ms"],
        goal=Goal("ours", at_most=50),
        samples=f"{figures['frames']} frames of {prepared.origin} while {origin} is indexed",
        note=f"median {figures['p50_ms']:.0f} ms, p95 {figures['p95_ms']:.0f} ms",
    )


def _scrolled(topic: str, prepared: Prepared, seconds: float) -> Iterator[Line]:
    """Measure the frames of each view while it is scrolled, nothing else going on."""
    for view in ("grid", "table"):
        figures = window.scroll_frames(prepared.workspace, seconds, view=view)
        samples = f"{figures['frames']} frames, {prepared.origin}, off screen"
        for name, goal in (("p50", 16.0), ("p95", 33.0)):
            yield Line(
                topic,
                f"scrolled frames of the {view}, {'median' if name == 'p50' else name}",
                "ms",
                figures[f"{name}_ms"],
                goal=Goal("ours", at_most=goal),
                samples=samples,
                note=f"thumbnails on disk; longest {figures['max_ms']:.0f} ms",
            )


def pictures_from_outside(materials: Materials) -> list[Path]:
    """Give pictures of the other catalogue, spread over it."""
    catalogue, _ = materials.small_catalogue()
    files = sorted((catalogue / "images").iterdir())
    count = min(50, materials.sizes.pictures)
    return files[:: max(1, len(files) // count)][:count]
