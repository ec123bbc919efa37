"""Weights are run only when their content is the published one, and arrive whole or not at all."""

import hashlib
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from core.errors import ModelError
from core.jobs import Cancelled, Progress
from core.vision.fetching import fetch_weights
from core.vision.weights import WeightsFile, find_weights, sha256_of, torch_cache_folder

CONTENT = bytes(range(256)) * 8192  # 2 MiB
DIGEST = hashlib.sha256(CONTENT).hexdigest()
WEIGHTS = WeightsFile("ResNet50", f"resnet50-{DIGEST[:8]}.pth", DIGEST[:8])


class _Server(BaseHTTPRequestHandler):
    """Serves the weights well or badly, as the path asks."""

    def do_GET(self) -> None:
        if self.path == "/closed":
            self.connection.shutdown(socket.SHUT_RDWR)
        elif self.path == "/absent":
            self.send_error(404)
        elif self.path == "/garbled":
            self.wfile.write(b"this is no HTTP\r\n\r\n")
        elif self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/whole")
            self.end_headers()
        elif self.path == "/silent":
            self.server.released.wait(10)  # type: ignore[attr-defined]
        else:
            self._send()

    def _send(self) -> None:
        body = {"/wrong": b"another content" * 99, "/cut": CONTENT[:-5]}.get(self.path, CONTENT)
        self.send_response(200)
        if self.path != "/unmeasured":
            self.send_header("Content-Length", str(len(CONTENT if self.path == "/cut" else body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except ConnectionError:
            self.close_connection = True  # the one who asked has cancelled

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("no_proxy", "*")
    with ThreadingHTTPServer(("127.0.0.1", 0), _Server) as http:
        http.released = threading.Event()  # type: ignore[attr-defined]
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{http.server_port}"
        http.released.set()  # type: ignore[attr-defined]
        http.shutdown()
        thread.join()


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


def files_in(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


@pytest.mark.parametrize("path", ["/whole", "/unmeasured", "/moved"])
def test_fetched_weights_are_whole_verified_and_alone(path: str, server: str, models: Path) -> None:
    fetched = fetch_weights(WEIGHTS, server + path, models)
    assert fetched == models / WEIGHTS.file_name
    assert fetched.read_bytes() == CONTENT
    assert files_in(models) == [fetched]


def test_a_fetch_reports_its_bytes(server: str, models: Path) -> None:
    seen: list[Progress] = []
    fetch_weights(WEIGHTS, server + "/whole", models, seen.append)
    assert {progress.stage for progress in seen} == {"Downloading ResNet50"}
    assert {progress.total for progress in seen} == {len(CONTENT)}
    assert (seen[0].done, seen[-1].done) == (0, len(CONTENT))


@pytest.mark.parametrize(
    ("path", "cause"),
    [
        ("/wrong", f"is not the ResNet50 weights .*, not {DIGEST[:8]}"),
        ("/cut", r"the connection ended after 2,097,147 of 2,097,152 bytes"),
        ("/absent", r"the server answered 404 Not Found"),
        ("/closed", r"could not be downloaded .*closed connection"),
        ("/garbled", r"could not be downloaded .*this is no HTTP"),
        ("/silent", r"could not be downloaded .*timed out"),
    ],
)
def test_a_failed_fetch_leaves_nothing_and_says_what_to_do(
    path: str, cause: str, server: str, models: Path
) -> None:
    with pytest.raises(ModelError, match=cause) as caught:
        fetch_weights(WEIGHTS, server + path, models, timeout=0.2 if path == "/silent" else 20)
    sentence = str(caught.value)
    assert sentence.endswith(f", or put the file {WEIGHTS.file_name} into {models} by hand.")
    assert server + path in sentence
    assert "\n" not in sentence
    assert files_in(models) == []


def test_without_a_network_the_file_may_be_put_there_by_hand(models: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(ModelError, match=r"refused.*; connect to the network .* by hand\."):
        fetch_weights(WEIGHTS, f"http://127.0.0.1:{port}/whole", models)
    assert files_in(models) == []


@pytest.mark.parametrize("url", ["file:///etc/hostname", "ftp://127.0.0.1/x", "weights", "http://"])
def test_only_addresses_on_the_web_are_fetched(url: str, models: Path) -> None:
    with pytest.raises(ModelError, match="could not be downloaded"):
        fetch_weights(WEIGHTS, url, models)
    assert files_in(models) == []


@pytest.mark.parametrize("after", [0, 1])
def test_a_cancelled_fetch_leaves_nothing(after: int, server: str, models: Path) -> None:
    def cancel(progress: Progress) -> None:
        if progress.done >= after:
            raise Cancelled

    with pytest.raises(Cancelled):
        fetch_weights(WEIGHTS, server + "/whole", models, cancel)
    assert files_in(models) == []


def test_a_failed_fetch_keeps_the_file_that_was_there(server: str, models: Path) -> None:
    models.mkdir()
    (models / WEIGHTS.file_name).write_bytes(b"older")
    with pytest.raises(ModelError):
        fetch_weights(WEIGHTS, server + "/wrong", models)
    assert (models / WEIGHTS.file_name).read_bytes() == b"older"


def test_a_folder_that_cannot_be_made_is_named(server: str, models: Path) -> None:
    models.write_text("a file where the folder should be")
    with pytest.raises(ModelError, match=r"cannot be saved as .*models.* make room on the disk"):
        fetch_weights(WEIGHTS, server + "/whole", models)


def test_a_full_disk_is_told_apart_from_a_bad_network(
    server: str, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ModelError, match=r"No space left on device\); make room on the disk"):
        fetch_weights(WEIGHTS, server + "/whole", models)
    assert files_in(models) == []


def test_weights_are_found_in_the_first_folder_that_has_the_right_content(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("absent", "wrong", "right", "later")]
    for folder in folders[1:]:
        folder.mkdir()
        (folder / WEIGHTS.file_name).write_bytes(CONTENT)
    (tmp_path / "wrong" / WEIGHTS.file_name).write_bytes(CONTENT[:-1])
    found = find_weights(WEIGHTS, explicit=None, folders=folders)
    assert found == tmp_path / "right" / WEIGHTS.file_name


def test_weights_that_are_nowhere_are_not_found(tmp_path: Path) -> None:
    (tmp_path / WEIGHTS.file_name).mkdir()
    assert find_weights(WEIGHTS, explicit=None, folders=[tmp_path]) is None
    assert find_weights(WEIGHTS, explicit=None, folders=[]) is None


def test_a_file_that_the_user_named_may_have_any_name(tmp_path: Path) -> None:
    (tmp_path / "mine.bin").write_bytes(CONTENT)
    found = find_weights(WEIGHTS, explicit=tmp_path / "mine.bin", folders=[])
    assert found == tmp_path / "mine.bin"


def test_a_file_that_the_user_named_and_that_is_absent_is_an_error(tmp_path: Path) -> None:
    (tmp_path / WEIGHTS.file_name).write_bytes(CONTENT)
    with pytest.raises(ModelError, match=r"absent\.pth do not exist; correct the path"):
        find_weights(WEIGHTS, explicit=tmp_path / "absent.pth", folders=[tmp_path])


def test_a_file_that_the_user_named_with_another_content_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "mine.pth").write_bytes(b"another content")
    with pytest.raises(ModelError, match=rf"mine\.pth does not hold .*, not {DIGEST[:8]}\); get"):
        find_weights(WEIGHTS, explicit=tmp_path / "mine.pth", folders=[])


def test_the_hash_is_the_one_that_is_published(tmp_path: Path) -> None:
    (tmp_path / "abc").write_bytes(b"abc")
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert sha256_of(tmp_path / "abc") == expected


def test_the_cache_of_torch_is_where_torch_puts_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    monkeypatch.delenv("TORCH_HOME", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    below = Path("hub", "checkpoints")
    assert torch_cache_folder() == tmp_path / "home" / ".cache" / "torch" / below
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert torch_cache_folder() == tmp_path / "cache" / "torch" / below
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))
    assert torch_cache_folder() == tmp_path / "torch" / below
    monkeypatch.setenv("TORCH_HOME", "~/mine")
    assert torch_cache_folder() == tmp_path / "home" / "mine" / below
