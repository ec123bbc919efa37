"""What the start of the window loads: no more than its first frame needs."""

import json
import subprocess
import sys


def modules_after(module: str) -> set[str]:
    script = f"import {module}, json, sys; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, timeout=60
    )
    return set(json.loads(done.stdout))


def test_the_window_shows_before_the_engine_is_loaded() -> None:
    modules = modules_after("fashrec_gui.app")
    assert not modules & {"numpy", "PIL", "annoy", "onnxruntime", "core.engine", "PySide6.QtTest"}


def test_the_engine_opens_a_workspace_without_what_computes_vectors() -> None:
    modules = modules_after("core.engine")
    assert not modules & {"onnxruntime", "core.workspace.embedding", "core.workspace.generation"}


def test_the_engine_opens_a_workspace_without_what_answers_questions_or_downloads() -> None:
    modules = modules_after("core.engine")
    assert not modules & {
        "core.browsing.facets",
        "core.recommend.answering",
        "core.recommend.steering",
        "core.recommend.story",
        "core.rules.live",
        "http.client",
        "urllib.request",
    }
