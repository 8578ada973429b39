"""The Windows installer at work: installed, used in odd places, upgraded, removed. `make test-windows` runs this.

Wine stands in for Windows and small made-up files for the program. What Wine cannot show (UAC, a junction that must not
be followed, Explorer's menus) is not claimed. The tests share one Wine and leave it as they found it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from installer.windows import build
from installer.windows.listing import listing

WINE = next((found for found in ("/usr/lib/wine/wine64", shutil.which("wine64")) if found and Path(found).exists()), "")
TARGET = "amd64-unicode"
SECONDS = 120
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Inkhorn"
COMMON = {
    "inkhorn.exe": "program",
    "inkhorn-engine.exe": "engine",
    "inkhorn.com": "terminal",
    "_internal/字 $x.txt": "kept",
}
OLD = {**COMMON, "_internal/gone/old.txt": "only in the old one"}
NEW = {**COMMON, "inkhorn.exe": "newer program", "_internal/new.txt": "only in the new one"}

pytestmark = [pytest.mark.window, pytest.mark.process, pytest.mark.timeout(600)]


@dataclass(frozen=True)
class Wine:
    """A made-up Windows: `drive` is its disk C, `account` the home of the one who uses it."""

    prefix: Path

    @property
    def drive(self) -> Path:
        return self.prefix / "drive_c"

    @property
    def account(self) -> Path:
        return next(home for home in (self.drive / "users").iterdir() if home.name != "Public")

    @property
    def local(self) -> Path:
        return self.account / "AppData" / "Local"

    @property
    def installed(self) -> Path:
        return self.local / "Programs" / "Inkhorn"

    def run(self, *command: str | Path) -> int:
        """Start a program of Windows; its exit status, of which Linux sees the last eight bits."""
        nothing = subprocess.DEVNULL  # not a pipe: what Wine starts besides would hold it open
        started = [WINE, *map(str, command)]
        done = subprocess.run(
            started, env=self.variables(), stdin=nothing, stdout=nothing, stderr=nothing, timeout=SECONDS, check=False
        )
        return done.returncode

    def variables(self) -> dict[str, str]:
        """Nothing of it gets into the menus of the desktop that runs the tests."""
        quiet = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe="}
        return {**os.environ, **quiet, "WINEPREFIX": str(self.prefix), "WINEARCH": "win64", "LC_ALL": "C.UTF-8"}

    def uninstall(self, *options: str, folder: Path | None = None) -> None:
        """The uninstaller goes on in a copy of itself, so the end of the first process says nothing."""
        assert self.run((folder or self.installed) / "uninstall-inkhorn.exe", "/S", *options) == 0
        deadline = time.monotonic() + SECONDS
        while self.copies():
            assert time.monotonic() < deadline, "the uninstaller does not come to an end"
            time.sleep(0.1)

    def copies(self) -> list[str]:
        """Command lines of uninstallers at work."""
        lines = [" ".join(process.info["cmdline"] or ()) for process in psutil.process_iter(["cmdline"])]
        return [line for line in lines if "~nsu" in line and "_?=" in line]

    def registry(self, key: str) -> str:
        """Key and all below it, as reg.exe prints them; empty when it is not there."""
        command = [WINE, "reg", "query", key, "/s"]
        said = subprocess.run(command, env=self.variables(), capture_output=True, timeout=SECONDS, check=False)
        return "" if said.returncode else said.stdout.decode(errors="replace").strip()

    def mentions(self) -> list[str]:
        """Lines of the registry that name the program."""
        found = []
        for hive in (r"HKCU\Software", r"HKLM\Software"):
            assert self.run("reg", "export", hive, "C:\\hive.reg", "/y") == 0
            found += (self.drive / "hive.reg").read_text("utf-16").splitlines()
        return [line for line in found if "inkhorn" in line.lower()]

    def shortcuts(self) -> list[str]:
        return sorted(file.name for file in self.drive.rglob("*.lnk") if "inkhorn" in file.name.lower())


@pytest.fixture(scope="module")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    asked = os.environ.get("INKHORN_TEST_WINDOWS")
    if not asked:
        pytest.skip("`make test-windows` runs this")
    if not WINE or not shutil.which("makensis") or not shutil.which("Xvfb"):
        pytest.fail("Install nsis, wine64 and xvfb, and try again.")
    made = Wine(tmp_path_factory.mktemp("wine") / "prefix")
    with display(made), pytest.MonkeyPatch.context() as changed:
        changed.setenv("HOME", str(tmp_path_factory.mktemp("home")))
        assert made.run("wineboot", "--init") == 0
        assert made.run("winecfg", "-v", "win10") == 0
        yield made
        subprocess.run([str(Path(WINE).with_name("wineserver64")), "-k"], env=made.variables(), check=False)


class display:  # noqa: N801 - used like a function
    """A display that nobody sees, on a number that is free."""

    def __init__(self, _wine: Wine) -> None:
        self._changed = pytest.MonkeyPatch()

    def __enter__(self) -> None:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1024x768x24", "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            self._changed.setenv("DISPLAY", f":{told.readline().strip()}")

    def __exit__(self, *_error: object) -> None:
        self._changed.undo()
        self._server.terminate()
        self._server.wait(30)


@pytest.fixture(scope="module")
def setups(wine: Wine, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The installers of two versions."""
    made = {}
    for version, files in (("1.0", OLD), ("1.1", NEW)):
        stage = tmp_path_factory.mktemp("stage")
        for name, content in files.items():
            (stage / name).parent.mkdir(parents=True, exist_ok=True)
            (stage / name).write_text(content, encoding="utf-8")
        made[version] = build.build(stage, tmp_path_factory.mktemp("out"), version, TARGET)
    return made


@pytest.fixture(autouse=True)
def _left_clean(wine: Wine) -> Iterator[None]:
    yield
    assert wine.mentions() == []
    assert wine.shortcuts() == []


def files(folder: Path) -> dict[str, str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in found
        if path.name != "uninstall-inkhorn.exe"
    }


def test_for_one_account_it_is_installed_listed_and_removed(wine: Wine, setups: dict[str, Path]) -> None:
    assert wine.run(setups["1.0"], "/S") == 0
    assert files(wine.installed) == OLD
    listed = wine.registry(UNINSTALL)
    assert re.search(r"DisplayVersion\s+REG_SZ\s+1\.0\b", listed)
    assert re.search(r"EstimatedSize\s+REG_DWORD\s+0x14\b", listed)  # five files of one block each
    assert re.search(r'QuietUninstallString\s+REG_SZ\s+"C:\\.*uninstall-inkhorn\.exe" /S', listed)
    assert wine.shortcuts() == ["Inkhorn.lnk"]
    assert "Inkhorn.Text" in wine.registry(r"HKCU\Software\Classes\.txt\OpenWithProgids")
    assert re.search(r"\(Default\)\s+REG_SZ\s+Inkhorn\.Prompt", wine.registry(r"HKCU\Software\Classes\.prompt"))
    wine.uninstall()
    assert not wine.installed.exists()


def test_an_upgrade_removes_what_the_new_version_does_not_have(wine: Wine, setups: dict[str, Path]) -> None:
    assert wine.run(setups["1.0"], "/S") == 0
    (wine.installed / "_internal" / "mine.txt").write_text("of the writer", encoding="utf-8")
    assert wine.run(setups["1.1"], "/S") == 0
    assert files(wine.installed) == {**NEW, "_internal/mine.txt": "of the writer"}
    assert re.search(r"DisplayVersion\s+REG_SZ\s+1\.1\b", wine.registry(UNINSTALL))
    wine.uninstall()
    assert files(wine.installed) == {"_internal/mine.txt": "of the writer"}
    shutil.rmtree(wine.installed)


def test_a_folder_with_spaces_and_other_scripts_and_what_lies_in_it_stays(wine: Wine, setups: dict[str, Path]) -> None:
    folder = wine.drive / "Texte für Ä" / "字 mine"
    folder.mkdir(parents=True)
    (folder / "novel.txt").write_text("chapter one", encoding="utf-8")
    assert wine.run(setups["1.1"], "/S", "/D=C:\\Texte", "für", "Ä\\字", "mine") == 0
    assert files(folder) == {**NEW, "novel.txt": "chapter one"}
    wine.uninstall(folder=folder)
    assert files(folder) == {"novel.txt": "chapter one"}


def test_an_upgrade_into_another_folder_leaves_nothing_in_the_first(wine: Wine, setups: dict[str, Path]) -> None:
    assert wine.run(setups["1.0"], "/S") == 0
    assert wine.run(setups["1.1"], "/S", "/D=C:\\Elsewhere") == 0
    assert not wine.installed.exists()
    assert files(wine.drive / "Elsewhere") == NEW
    wine.uninstall(folder=wine.drive / "Elsewhere")


def test_options_choose_the_desktop_and_the_kinds_of_files(wine: Wine, setups: dict[str, Path]) -> None:
    assert wine.run(setups["1.0"], "/S", "/Desktop", "/NoFileTypes") == 0
    desktop = wine.account / "Desktop" / "Inkhorn.lnk"
    assert desktop.exists()
    assert wine.registry(r"HKCU\Software\Classes\Inkhorn.Text") == ""
    assert wine.run(setups["1.1"], "/S") == 0
    assert desktop.exists(), "an upgrade keeps the shortcut that was asked for"
    wine.uninstall()
    assert not desktop.exists()


def test_another_programs_prompt_files_stay_with_it(wine: Wine, setups: dict[str, Path]) -> None:
    wine.run("reg", "add", r"HKCU\Software\Classes\.prompt", "/ve", "/d", "Other.Prompt", "/f")
    assert wine.run(setups["1.1"], "/S") == 0
    assert "Other.Prompt" in wine.registry(r"HKCU\Software\Classes\.prompt")
    wine.uninstall()
    assert "Other.Prompt" in wine.registry(r"HKCU\Software\Classes\.prompt")
    wine.run("reg", "delete", r"HKCU\Software\Classes\.prompt", "/f")


def test_for_everybody_it_goes_to_program_files_and_is_upgraded_there(wine: Wine, setups: dict[str, Path]) -> None:
    folder = wine.drive / "Program Files" / "Inkhorn"
    assert wine.run(setups["1.0"], "/S", "/AllUsers") == 0
    assert files(folder) == OLD
    assert wine.run(setups["1.1"], "/S") == 0
    assert files(folder) == NEW
    assert not wine.installed.exists()
    wine.uninstall(folder=folder)
    assert not folder.exists()


def test_settings_and_models_stay_unless_they_are_to_go(wine: Wine, setups: dict[str, Path]) -> None:
    kept = {"settings.toml": "theme", "models/deep/ä b.gguf": "model", "Cache/x": ""}
    home = wine.local / "inkhorn"
    for name, content in kept.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(content, encoding="utf-8")
    assert wine.run(setups["1.1"], "/S") == 0
    wine.uninstall()
    assert files(home) == kept
    assert wine.run(setups["1.1"], "/S") == 0
    wine.uninstall("/PURGE")
    assert not home.exists()


def test_while_the_program_runs_nothing_is_changed(wine: Wine, setups: dict[str, Path]) -> None:
    assert wine.run(setups["1.0"], "/S") == 0
    engine = wine.installed / "inkhorn-engine.exe"
    shutil.copyfile(wine.drive / "windows" / "system32" / "cmd.exe", engine)  # something that can run
    command = [WINE, str(engine), "/k"]
    running = subprocess.Popen(command, env=wine.variables(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert running.stdout is not None
        assert running.stdout.read(1)  # its prompt: it runs
        assert wine.run(setups["1.1"], "/S") == 32
        assert (wine.installed / "inkhorn.exe").read_text("utf-8") == OLD["inkhorn.exe"]
        assert (wine.installed / "_internal" / "gone" / "old.txt").exists()
    finally:
        running.communicate(b"exit\r\n", timeout=SECONDS)
    assert wine.run(setups["1.1"], "/S") == 0
    wine.uninstall()


def test_too_little_space_is_said_before_anything_is_written(
    wine: Wine, setups: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = tmp_path / "stage"
    for name, content in NEW.items():
        (stage / name).parent.mkdir(parents=True, exist_ok=True)
        (stage / name).write_text(content, encoding="utf-8")
    huge = re.sub(r"FILES_KB \d+", "FILES_KB 2000000000", listing(stage))  # two terabytes
    monkeypatch.setattr(build, "listing", lambda _stage: huge)
    setup = build.build(stage, tmp_path, "1.2", TARGET)
    assert wine.run(setup, "/S") == 112
    assert not wine.installed.exists()


def test_too_long_a_folder_and_too_old_a_windows_are_refused(wine: Wine, setups: dict[str, Path]) -> None:
    assert wine.run(setups["1.1"], "/S", "/D=C:\\" + "a" * 245) == 206
    assert wine.run("winecfg", "-v", "win81") == 0
    try:
        assert wine.run(setups["1.1"], "/S") == 1150 % 256
    finally:
        wine.run("winecfg", "-v", "win10")
    assert not wine.installed.exists()
