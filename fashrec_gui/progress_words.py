"""Progress in words: “12,480 of 35,466 · 58/s · 7 min left”."""

from PySide6.QtCore import QCoreApplication

from core.jobs import Progress
from core.words import Words
from fashrec_gui.language import number, spoken

translate = QCoreApplication.translate


def stage_words(progress: Progress) -> str:
    """Give a stage's name in the window's language; one that is not known as the engine says it."""
    stage = progress.stage
    if isinstance(stage, Words):
        return spoken(stage)
    return translate("Stages", stage) if stage else ""


def counted(progress: Progress) -> str:
    """Say how far a stage is, how fast it goes, and how long it will take."""
    words = []
    if progress.total:
        words.append(
            translate("Progress", "{done} of {total}").format(
                done=number(progress.done), total=number(progress.total)
            )
        )
    elif progress.done:
        words.append(number(progress.done))
    if progress.rate and progress.done:
        words.append(f"{number(progress.rate, 0 if progress.rate >= 2 else 1)}/s")
    if progress.seconds_left is not None and progress.done and progress.done != progress.total:
        words.append(time_left(progress.seconds_left))
    return " · ".join(words)


def time_left(seconds: float) -> str:
    """Say how long something will take, no more exactly than can be known."""
    if seconds < 5:
        return translate("Progress", "a moment left")
    if seconds < 90:
        return translate("Progress", "{count} s left").format(count=round(seconds / 5) * 5)
    if seconds < 5400:
        return translate("Progress", "{count} min left").format(count=round(seconds / 60))
    return translate("Progress", "{count} h left").format(count=number(seconds / 3600, 1))
