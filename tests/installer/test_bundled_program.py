"""The packaged program as `make bundle` left it, put where it was not built: INKHORN_BUNDLE names its folder.

Without that variable everything here is skipped. Its windows are tested by tests/window with INKHORN_TEST_PROGRAM.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from writer.models.starter import STARTER

SLIM_BYTES = 200_000_000
SUFFIX = ".exe" if sys.platform == "win32" else ""

pytestmark = [pytest.mark.process, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def built() -> Path:
    named = os.environ.get("INKHORN_BUNDLE")
    if not named:
        pytest.skip("`make bundle` makes the program; INKHORN_BUNDLE names its folder")
    folder = Path(named).resolve()
    assert (folder / f"inkhorn{SUFFIX}").is_file(), f"there is no program in {folder}"
    return folder


@pytest.fixture(scope="module")
def folder(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The same in a folder whose name has spaces and letters of no ASCII, which nobody may write to."""
    place = tmp_path_factory.mktemp("Prögramme und mehr") / "インク inkhorn"
    place.mkdir()
    subprocess.run(["cp", "-al", f"{built}/.", str(place)], check=False) if os.name == "posix" else None
    if not (place / f"inkhorn{SUFFIX}").exists():
        pytest.skip("the program cannot be put elsewhere without copying it")
    folders = [place, *(path for path in place.rglob("*") if path.is_dir() and not path.is_symlink())]
    for path in folders:
        path.chmod(0o555)
    yield place
    for path in folders:
        path.chmod(0o755)


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment with a home of no ASCII, without Python, without a display and with an old locale."""
    home = tmp_path / "Zuhause für mich"
    home.mkdir()
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return {**kept, "HOME": str(home), "PATH": str(tmp_path), "LC_ALL": "C"}


def run(folder: Path, environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(folder / f"inkhorn{SUFFIX}"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=240, check=False)


def test_it_finds_nothing_wrong_with_itself(folder: Path, bare: dict[str, str]) -> None:
    done = run(folder, bare, "--selftest")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "FAILED" not in done.stdout


def test_a_missing_part_is_told(built: Path, tmp_path: Path, bare: dict[str, str]) -> None:
    place = tmp_path / "inkhorn"
    subprocess.run(["cp", "-al", str(built), str(place)], check=True)
    backends = place / "_internal" / "writer" / "_resources" / "backends"
    manifest = json.loads((backends / "manifest.json").read_text())
    library = next(name for name in manifest["files"] if "llama" in name)
    (backends / library).unlink()
    done = run(place, bare, "--selftest", "engine")
    assert done.returncode == 1
    assert "FAILED  engine files" in done.stdout
    assert "Install Inkhorn again." in done.stdout


def test_commands_work_without_a_window_and_without_python(folder: Path, bare: dict[str, str], tmp_path: Path) -> None:
    text = tmp_path / "Brief für Åsa.md"
    text.write_text("She recieved the letter.\n", encoding="utf-8")
    done = run(folder, bare, "check", "--level", "rules", "--json", str(text))
    assert done.returncode == 0, done.stderr
    assert "received" in done.stdout
    assert "Inkhorn " in run(folder, bare, "--version").stdout
    assert "(frozen)" in run(folder, bare, "doctor").stdout


def test_without_a_model_it_says_how_to_get_one_and_never_mentions_pip(folder: Path, bare: dict[str, str]) -> None:
    if shipped(folder):
        pytest.skip("this flavour has a model")
    got = run(folder, bare, "models", "get", "starter", "--yes")
    assert got.returncode == 2
    asked = run(folder, bare, "complete", "-")
    assert asked.returncode == 2
    assert "inkhorn models search" in asked.stderr
    assert "pip" not in got.stderr + asked.stderr


def test_a_worker_has_neither_qt_nor_libraries_from_elsewhere(folder: Path, bare: dict[str, str]) -> None:
    engine = str(folder / f"inkhorn-engine{SUFFIX}")
    with subprocess.Popen([engine, "--engine"], env=bare, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b'{"type":"Ping","id":1}\n')
        process.stdin.flush()
        assert b'"id":1' in process.stdout.readline()
        mapped = {entry.path for entry in psutil.Process(process.pid).memory_maps()}
    assert not any("Qt6" in path or "PySide" in path for path in mapped)
    assert any("libllama" in path for path in mapped)
    assert not any("site-packages" in path for path in mapped)


def test_it_is_no_larger_than_promised(built: Path) -> None:
    model = shipped(built)
    taken = sum(path.stat().st_size for path in built.rglob("*") if path.is_file() and not path.is_symlink())
    assert taken - (model.stat().st_size if model else 0) < SLIM_BYTES


def test_whose_work_is_inside_is_said(built: Path) -> None:
    page = (built / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    for name in ("Python 3", "PySide6", "harper-py", "llama.cpp", "numpy", "keyring", "SIL OPEN FONT LICENSE", "ISC"):
        assert name in page, name
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in page
    assert "replace them" in page


def test_nothing_of_the_kind_that_needs_a_python_installation_is_inside(built: Path) -> None:
    names = {path.name for path in (built / "_internal").iterdir()}
    assert not names & {"pip", "setuptools", "pytest", "tkinter", "libQt6Network.so.6", "libQt6Qml.so.6"}
    assert not list(built.rglob("libqgtk3*"))
    assert not list((built / "_internal").glob("llama_cpp/lib/*")), "the build for one processor"


def shipped(folder: Path) -> Path | None:
    model = folder / "_internal" / "writer" / "_resources" / "models" / STARTER.file
    return model if model.is_file() else None
