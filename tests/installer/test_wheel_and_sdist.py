"""What pip installs: all that the program needs, nothing else, the same bytes wherever it is built; it starts."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
NEEDED = (
    "writer/_resources/catalogue/models.toml",
    "writer/_resources/demo.md",
    "writer/_resources/fonts/Literata_400Regular.ttf",
    "writer/_resources/icons/x.svg",
    "writer/_resources/prompts/clearer.prompt",
    "writer/_resources/updates/source.toml",
    "writer/_resources/words/english.txt",
)


@pytest.fixture(scope="module")
def reproducible() -> ModuleType:
    spec = importlib.util.spec_from_file_location("reproducible", ROOT / "installer" / "reproducible.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["reproducible"] = module  # dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What git would give somebody, with what is not committed yet."""
    listed = subprocess.run(
        ["git", "ls-files", "-coz", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True
    )
    place = tmp_path_factory.mktemp("checkout")
    for name in filter(None, listed.stdout.decode().split("\0")):
        if (ROOT / name).is_file():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_bytes((ROOT / name).read_bytes())
    return place


@pytest.fixture(scope="module")
def built(reproducible: ModuleType, checkout: Path) -> Path:
    """The folder with both."""
    made: Path = reproducible.build(
        checkout, checkout / "dist", reproducible.CIRCUMSTANCES[0], reproducible.UMASKS[0], "sdist", "wheel"
    )
    return made


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return next(built.glob("*.whl"))


@pytest.fixture(scope="module")
def sdist(built: Path) -> Path:
    return next(built.glob("*.tar.gz"))


def test_the_wheel_has_the_program_its_resources_and_nothing_else(wheel: Path, checkout: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert set(NEEDED) <= set(names)
    tops = {name.split("/")[0] for name in names}
    assert tops == {"writer", wheel.name.rsplit("-", 3)[0] + ".dist-info"}
    stray = re.compile(r"(^|/)(tests?|screenshots|__pycache__|\.[^/]*)/|\.(pyc|gguf|log|orig|tmp|sqlite3)$|~$")
    assert [name for name in names if stray.search(name)] == []
    modules = {name for name in names if name.endswith(".py")}
    assert modules == {path.relative_to(checkout).as_posix() for path in (checkout / "writer").rglob("*.py")}


def test_the_licences_of_what_is_shipped_are_in_the_wheel(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for part in ("fonts/OFL-Literata.txt", "fonts/OFL-Inter.txt", "icons/LICENSE", "words/LICENSE-WordNet.txt"):
        assert f"writer/_resources/{part}" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_sdist_builds_the_same_wheel(reproducible: ModuleType, sdist: Path, wheel: Path, tmp_path: Path) -> None:
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (top,) = tmp_path.iterdir()
    for part in ("pyproject.toml", "LICENSE", "README.md", "Makefile", "constraints.txt", "installer/environment.py"):
        assert (top / part).is_file(), part
    assert not (top / "resources" / "screenshots").exists()
    again = reproducible.build(top, tmp_path / "out", reproducible.CIRCUMSTANCES[1], reproducible.UMASKS[1], "wheel")
    assert (again / wheel.name).read_bytes() == wheel.read_bytes()


def test_pip_installs_it_and_it_starts(wheel: Path, tmp_path: Path) -> None:
    """In a fresh environment that sees the packages of this one, but not this checkout."""
    folder = tmp_path / "fresh"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = folder / "bin" / "python"
    inside = Path(_said(python, "import sysconfig; print(sysconfig.get_path('purelib'))"))
    command = [sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", "--quiet", wheel]
    subprocess.run(command, check=True)
    (inside / "packages.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    assert (_said(python, "import writer; print(writer.__file__)")).startswith(str(inside))
    resources = _said(python, "from writer import paths; print(paths.resources_folder())")
    assert Path(resources) == inside / "writer" / "_resources"
    version = subprocess.run([folder / "bin" / "inkhorn", "--version"], capture_output=True, text=True, check=True)
    assert version.stdout.startswith("Inkhorn ")
    log = _painted(python, tmp_path)
    assert "first paint" in log
    assert "Traceback" not in log


def _said(python: Path, script: str) -> str:
    return subprocess.run([python, "-c", script], capture_output=True, text=True, check=True, cwd="/").stdout.strip()


def _painted(python: Path, home: Path) -> str:
    """What `python -m writer` says until its window is complete."""
    environment = {**os.environ, "INKHORN_HOME": str(home / "home"), "INKHORN_DEBUG": "1", "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen([python, "-m", "writer"], cwd="/", env=environment, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        lines: list[str] = []
        for line in process.stderr:
            lines.append(line)
            if "window complete" in line:
                break
        return "".join(lines)
    finally:
        process.terminate()
        process.communicate(timeout=20)


# -- comparing two builds ----------------------------------------------------------------------------------------


def _folder(place: Path, content: str = "same") -> Path:
    place.mkdir()
    (place / "program").write_text(content)
    (place / "program").chmod(0o755)
    (place / "link").symlink_to("program")
    return place


def test_two_builds_that_are_alike(reproducible: ModuleType, tmp_path: Path) -> None:
    assert reproducible.compare(_folder(tmp_path / "one"), _folder(tmp_path / "other")) == []


def test_every_difference_is_named(reproducible: ModuleType, tmp_path: Path) -> None:
    one, other = _folder(tmp_path / "one"), _folder(tmp_path / "other", "not the same")
    (other / "more").touch()
    (other / "link").unlink()
    (other / "link").symlink_to("more")
    found = {each.name: each.what for each in reproducible.compare(one, other)}
    assert set(found) == {"program", "link", "more"}
    assert found["program"] == "other content"
    assert "only in" in found["more"]
    assert "leads to" in found["link"]


def test_what_may_differ_is_said_with_its_reason(
    reproducible: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = _folder(tmp_path / "one"), _folder(tmp_path / "other", "not the same")
    assert reproducible.main(["compare", str(one), str(other)]) == 1
    assert "DIFFERS: program" in capsys.readouterr().out
    monkeypatch.setitem(reproducible.EXCEPTIONS, "prog*", "it has the time in it")
    assert reproducible.main(["compare", str(one), str(other)]) == 0
    assert "may differ: program: other content (it has the time in it)" in capsys.readouterr().out


def test_a_right_to_run_that_was_lost_is_a_difference(reproducible: ModuleType, tmp_path: Path) -> None:
    one, other = _folder(tmp_path / "one"), _folder(tmp_path / "other")
    (other / "program").chmod(0o644)
    assert [each.what for each in reproducible.compare(one, other)] == ["program and file"]


def test_archives_are_looked_into(reproducible: ModuleType, tmp_path: Path) -> None:
    folders = [_folder(tmp_path / "one"), _folder(tmp_path / "other")]
    for folder, said in zip(folders, ("a", "b"), strict=True):
        with zipfile.ZipFile(folder / "library.zip", "w") as archive:
            archive.writestr("same.py", "1")
            archive.writestr("other.py", said)
    (found,) = reproducible.compare(*folders)
    assert found.what == "other content inside: other.py"


def test_debian_packages_are_compared_by_what_they_hold(reproducible: ModuleType, tmp_path: Path) -> None:
    packages = []
    for number, said in enumerate((b"one", b"two")):
        content = tmp_path / "data.tar.xz"
        with tarfile.open(content, "w:xz") as archive:
            file = tmp_path / "file"
            file.write_bytes(said)
            archive.add(file, "./usr/bin/inkhorn")
        packages.append(tmp_path / f"{number}.deb")
        packages[-1].write_bytes(
            b"!<arch>\n" + _member("debian-binary", b"2.0\n") + _member(content.name, content.read_bytes())
        )
    assert reproducible.compare(packages[0], packages[0]) == []
    (found,) = reproducible.compare(*packages)
    assert found.name == "data/usr/bin/inkhorn"


def _member(name: str, content: bytes) -> bytes:
    header = f"{name:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n"
    return header.encode() + content + b"\n" * (len(content) % 2)
