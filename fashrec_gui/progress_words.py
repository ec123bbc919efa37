"""Progress in words: “12,480 of 35,466 · 58/s · 7 min left”."""

from core.jobs import Progress


def counted(progress: Progress) -> str:
    """Say how far a stage is, how fast it goes, and how long it will take."""
    words = []
    if progress.total:
        words.append(f"{progress.done:,} of {progress.total:,}")
    elif progress.done:
        words.append(f"{progress.done:,}")
    if progress.rate and progress.done:
        words.append(f"{progress.rate:,.0f}/s" if progress.rate >= 2 else f"{progress.rate:.1f}/s")
    if progress.seconds_left is not None and progress.done and progress.done != progress.total:
        words.append(time_left(progress.seconds_left))
    return " · ".join(words)


def time_left(seconds: float) -> str:
    """Say how long something will take, no more exactly than can be known."""
    if seconds < 5:
        return "a moment left"
    if seconds < 90:
        return f"{round(seconds / 5) * 5} s left"
    if seconds < 5400:
        return f"{round(seconds / 60)} min left"
    return f"{seconds / 3600:.1f} h left"
