"""The window computes on one thread, its children on all; the user may say otherwise."""

import os

import pytest

from fashrec_gui import app, linear_algebra
from fashrec_gui.child_job import ChildJob

NAME = "OPENBLAS_NUM_THREADS"


@pytest.fixture(autouse=True)
def unlimited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, "")  # so that it is put back afterwards
    monkeypatch.delenv(NAME)
    monkeypatch.setattr(linear_algebra, "_limited", set())


def test_the_window_takes_one_thread_before_anything_else(monkeypatch: pytest.MonkeyPatch) -> None:
    class BegunError(Exception):
        pass

    def begin() -> None:
        raise BegunError

    monkeypatch.setattr(app, "log_to_file", begin)
    with pytest.raises(BegunError):
        app.run([])
    assert os.environ[NAME] == "1"


def test_children_take_all_threads(qapp) -> None:
    linear_algebra.take_one_thread()
    job = ChildJob(["fashrec"])
    environment = job._process.processEnvironment()
    assert not environment.contains(NAME)
    assert environment.value("PATH") == os.environ["PATH"]


def test_what_the_user_says_holds_for_both(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, "3")
    linear_algebra.take_one_thread()
    assert os.environ[NAME] == "3"
    assert linear_algebra.environment_of_children().value(NAME) == "3"
