"""The Debian package from download to purge, on a bare Debian: `make test-installer` makes it and runs this.

INKHORN_PACKAGES names the folder with the packages; without it, or without root, everything here is skipped. The tests
share one Debian and use it one after the other.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.support import chroot as rooms
from tests.support.chroot import Chroot, chroot
from tests.support.desktop import Desktop, desktop, eventually, missing_commands, saved
from tests.support.installed import Installed, installed, settings

ARTIFACTS = Path(__file__).resolve().parent.parent / "artifacts"
OPENING = "The harbour was quiet before dawn, and the boats knocked softly against the"
EAGER = "[suggestions]\neagerness = 1.0\n"
OLDER = "0.0.1-1"

pytestmark = [pytest.mark.window, pytest.mark.model, pytest.mark.process, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def packages() -> dict[str, Path]:
    """Package name -> file."""
    folder = os.environ.get("INKHORN_PACKAGES")
    if not folder:
        pytest.skip("`make test-installer` makes the packages and runs this")
    if reason := rooms.why_not():
        pytest.skip(reason)
    found = {file.name.split("_")[0]: file for file in sorted(Path(folder).glob("*.deb"))}
    assert {"inkhorn", "inkhorn-model-smollm2"} <= set(found), f"the packages are not in {folder}"
    return found


@pytest.fixture(scope="module")
def bare(packages: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Chroot, set[str]]]:
    """A Debian on which nothing was installed yet, and every file in it."""
    with chroot(tmp_path_factory.mktemp("room")) as made:
        yield made, made.files()


@pytest.fixture(scope="module")
def figures() -> Iterator[dict[str, float]]:
    """What is measured on the way; written beside the pictures."""
    measured: dict[str, float] = {}
    yield measured
    ARTIFACTS.mkdir(exist_ok=True)
    (ARTIFACTS / "installed.json").write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")


@pytest.fixture(scope="module")
def room(bare: tuple[Chroot, set[str]], packages: dict[str, Path], figures: dict[str, float]) -> Chroot:
    """The same with the program installed by apt, which brings what it depends on, and no model."""
    made = bare[0]
    file = made.put(packages["inkhorn"])
    begun = time.monotonic()
    made.apt("install", "--no-install-recommends", file)
    figures["seconds_to_install"] = round(time.monotonic() - begun, 1)
    figures["package_mb"] = round(packages["inkhorn"].stat().st_size / 1e6, 1)
    figures["installed_mb"] = round(disk_use(made, "inkhorn") / 1e6, 1)
    return made


@pytest.fixture
def model(room: Chroot, packages: dict[str, Path]) -> Iterator[None]:
    """The model's package beside it, for one test."""
    room.apt("install", "--no-install-recommends", room.put(packages["inkhorn-model-smollm2"]))
    yield
    room.apt("purge", "inkhorn-model-smollm2")


@pytest.fixture(scope="module")
def screen() -> Iterator[Desktop]:
    if missing := missing_commands():
        pytest.skip(f"these commands are missing: {', '.join(missing)}")
    ARTIFACTS.mkdir(exist_ok=True)
    with desktop(ARTIFACTS) as made:
        yield made


@pytest.fixture(autouse=True)
def clean_home(request: pytest.FixtureRequest) -> Iterator[None]:
    """Each test finds an empty home."""
    yield
    if "room" in request.fixturenames:
        made: Chroot = request.getfixturevalue("room")
        subprocess.run(["find", str(made.home), "-mindepth", "1", "-delete"], check=True)


def disk_use(room: Chroot, package: str) -> int:
    """Bytes of all files of an installed package."""
    files = {room.root / line.lstrip("/") for line in room.run("dpkg", "-L", package).stdout.splitlines()}
    return sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink())


def letter(room: Chroot, text: str = "# A letter\n\n") -> Path:
    """A text in the user's home, seen from outside; inside its name is enough."""
    file = room.home / "Liebe Grüße.md"
    file.write_text(text, encoding="utf-8")
    room.own(file)
    return file


# -- what apt did --------------------------------------------------------------------------------------------


def test_it_runs_where_there_is_no_python(room: Chroot, figures: dict[str, float]) -> None:
    assert room.run("sh", "-c", "command -v python3 || command -v python", check=False).stdout == ""
    assert room.ask("inkhorn", "--version").stdout.startswith("Inkhorn ")
    assert figures["installed_mb"] < 200, "without a model it is to stay below 200 MB"


def test_it_tests_itself(room: Chroot) -> None:
    result = room.ask("inkhorn", "--selftest")
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_library_is_found(room: Chroot) -> None:
    """Of the program's own files; the loader is asked as it will be. Vulkan may be missing."""
    files = (file for file in (room.root / "usr/lib/inkhorn").rglob("*.so*") if file.is_file())
    libraries = [f"/{file.relative_to(room.root)}" for file in files if "vulkan" not in file.name]
    result = room.run("sh", "-c", 'for f; do ldd "$f" 2>/dev/null; done', "sh", *libraries, check=False)
    assert not {line.strip() for line in result.stdout.splitlines() if "not found" in line}


def test_the_menu_and_the_icon_are_where_desktops_look(room: Chroot) -> None:
    share = room.root / "usr/share"
    assert "Exec=inkhorn %F" in (share / "applications/org.inkhorn.inkhorn.desktop").read_text(encoding="utf-8")
    assert (share / "icons/hicolor/48x48/apps/org.inkhorn.inkhorn.png").is_file()


# -- without a window ----------------------------------------------------------------------------------------


def test_without_a_display_it_says_so_and_the_commands_work(room: Chroot) -> None:
    window = room.ask("inkhorn")
    assert window.returncode == 2
    assert "there is no display here" in window.stderr
    checked = room.ask("inkhorn", "check", "-", "--level", "rules", said="She recieved it.\n")
    assert checked.returncode == 0, checked.stderr
    assert "received" in checked.stdout


def test_a_display_that_nobody_serves_is_said_in_words(room: Chroot) -> None:
    result = room.ask("inkhorn", DISPLAY=":987")
    assert result.returncode == 2, result
    assert "display" in result.stderr
    assert "Traceback" not in result.stderr


def test_the_page_for_a_bug_report_needs_neither_bus_nor_keyring(room: Chroot) -> None:
    result = room.ask("inkhorn", "doctor")
    assert result.returncode == 0, result.stderr
    assert "Traceback" not in result.stderr


def test_other_locales_do_not_disturb_names_outside_ascii(room: Chroot) -> None:
    file = letter(room, "Zoë recieved it.\n")
    result = room.ask("inkhorn", "check", file.name, "--level", "rules", "--json", LANG="C", LC_ALL="C")
    assert result.returncode == 0, result.stderr
    assert "received" in result.stdout


def test_with_the_models_package_the_commands_use_it(room: Chroot, model: None) -> None:
    result = room.ask("inkhorn", "complete", "-", said=OPENING)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip()


# -- the window ----------------------------------------------------------------------------------------------


def test_the_first_start_without_a_model_is_calm(room: Chroot, screen: Desktop) -> None:
    with installed(room, screen) as running:
        running.logged("window complete")
        time.sleep(1.5)  # for the picture only
        assert shows_icon(screen.screenshot("installed-first-start"))
        assert not running.workers("--engine")
        assert " ERROR " not in running.log()
        screen.type("Nothing is in the way of writing.")
        text = room.home / "note.md"
        screen.key("ctrl+s")
        assert running.process.poll() is None
        assert not text.exists()


def shows_icon(picture: QImage) -> bool:
    """Whether the window manager has our icon, blue with a white horn, in the corner of the title bar."""
    corner = [picture.pixelColor(x, y) for x in range(10, 36) for y in range(10, 32)]
    blue = sum(1 for colour in corner if colour.red() < 90 and colour.blue() > 180)
    white = sum(1 for colour in corner if min(colour.red(), colour.green(), colour.blue()) > 240)
    return blue > 80 and white > 20


def test_the_main_job(room: Chroot, screen: Desktop, model: None) -> None:
    """Type, take the grey text, mend a mistake, save, look at the settings, close."""
    file = letter(room)
    settings(room, EAGER)
    with installed(room, screen, file.name) as running:
        running.logged("engine ready")
        screen.key("ctrl+End")
        suggested(running, OPENING)
        screen.screenshot("installed-ghost")
        screen.key("Tab")
        accepted = saved(running, file)
        assert len(accepted) > len(f"# A letter\n\n{OPENING}")
        assert accepted.startswith(f"# A letter\n\n{OPENING}")
        running.mark()
        screen.key("ctrl+End", "Return", "Return")
        screen.type("She recieved the letter in spring. ")
        running.logged("diagnostics shown")
        running.mark()
        screen.key("F8", "ctrl+period", "Return")
        running.logged("fix applied")
        assert "She received the letter" in saved(running, file)
        screen.key("ctrl+comma")
        time.sleep(1.5)  # for the picture only
        screen.screenshot("installed-settings")
        screen.key("Escape", "ctrl+q")
        eventually(lambda: running.process.poll() is not None, "the end of the program")
        assert running.process.returncode == 0
        assert " ERROR " not in running.log()


def suggested(running: Installed, text: str) -> None:
    running.mark()
    running.desktop.type(text)
    running.logged("suggestion shown")


def test_how_long_it_takes_from_the_package_to_the_first_grey_text(
    room: Chroot, screen: Desktop, packages: dict[str, Path], figures: dict[str, float]
) -> None:
    files = [room.put(packages[name]) for name in ("inkhorn", "inkhorn-model-smollm2")]
    room.apt("purge", "inkhorn")
    settings(room, EAGER)
    begun = time.monotonic()
    room.apt("install", "--no-install-recommends", *files)
    ready = time.monotonic()
    with installed(room, screen) as running:
        figures["seconds_to_window"] = round(time.monotonic() - ready, 1)
        suggested(running, "The harbour was quiet before")
        figures["seconds_from_start_to_ghost_text"] = round(time.monotonic() - ready, 1)
        figures["seconds_from_package_to_ghost_text"] = round(time.monotonic() - begun, 1)
    room.apt("purge", "inkhorn-model-smollm2")


# -- odd homes -----------------------------------------------------------------------------------------------


def test_a_home_that_cannot_be_written_to(room: Chroot, screen: Desktop) -> None:
    with room.mounted("home/read only", "-t", "tmpfs", "-o", "size=4m,mode=0755", "tmpfs") as home:
        room.own(home)
        subprocess.run(["mount", "-o", "remount,ro", str(home)], check=True)
        with installed(room, screen, home="home/read only") as running:
            screen.type("It can still be written in.")
            time.sleep(1.5)  # for the picture, and for whatever would fail by now
            screen.screenshot("installed-read-only-home")
            assert running.process.poll() is None
        assert list(home.iterdir()) == []


def test_a_disk_that_is_full(room: Chroot, screen: Desktop) -> None:
    """The text stays in the window, the file on the disk stays as it was."""
    with room.mounted("home/full disk", "-t", "tmpfs", "-o", "size=1m,mode=0755", "tmpfs") as home:
        file = home / "letter.md"
        file.write_text("Short.\n", encoding="utf-8")
        room.own(home)
        with installed(room, screen, file.name, home="home/full disk") as running:
            running.logged("window complete")
            fill(home / "filler")
            screen.key("ctrl+End")
            screen.type("Longer than what fits on the disk by now. ")
            screen.key("ctrl+s")
            time.sleep(1.5)  # for the picture, and for whatever would fail by now
            screen.screenshot("installed-full-disk")
            assert running.process.poll() is None
            assert file.read_text(encoding="utf-8") == "Short.\n"
            (home / "filler").unlink()
            running.mark()
            screen.key("ctrl+s")
            running.logged("saved ")
            assert "Longer than what fits" in file.read_text(encoding="utf-8")


def fill(file: Path) -> None:
    """Let `file` take all the room there is."""
    with file.open("wb", buffering=0) as filler, contextlib.suppress(OSError):
        while filler.write(bytes(4096)):
            pass


def test_a_second_window_beside_the_first(room: Chroot, screen: Desktop) -> None:
    first, second = room.home / "one.md", room.home / "two.md"
    for file in (first, second):
        file.write_text("Begun. ", encoding="utf-8")
    room.own(room.home)
    with installed(room, screen, first.name) as one:
        screen.key("ctrl+End")
        screen.type("First.")
        with installed(room, screen, second.name) as two:
            screen.key("ctrl+End")
            screen.type("Second.")
            screen.key("ctrl+s")
            eventually(lambda: "Second." in second.read_text(encoding="utf-8"), "the second text on the disk")
            assert one.process.poll() is None
            assert two.process.poll() is None
        assert "First." not in second.read_text(encoding="utf-8")


def test_settings_of_a_later_version_open_and_stay(room: Chroot, screen: Desktop) -> None:
    later = 'version = 99\n[appearance]\ntheme = "dark"\nhologram = true\n[telepathy]\nrange = 7\n'
    file = settings(room, later)
    with installed(room, screen) as running:
        running.logged("window complete")
        time.sleep(1.0)  # for the picture only
        screen.screenshot("installed-later-settings")
        screen.key("ctrl+q")
        eventually(lambda: running.process.poll() is not None, "the end of the program")
        assert running.process.returncode == 0
    kept = file.read_text(encoding="utf-8")
    assert "telepathy" in kept
    assert "hologram" in kept


# -- upgrade, removal ----------------------------------------------------------------------------------------


def older(packages: dict[str, Path], folder: Path) -> Path:
    """The same package with a lower version, and a file that the newer one no longer has."""
    tree = folder / "older"
    subprocess.run(["dpkg-deb", "--raw-extract", str(packages["inkhorn"]), str(tree)], check=True)
    control = tree / "DEBIAN/control"
    control.write_text(re.sub(r"(?m)^Version: .*$", f"Version: {OLDER}", control.read_text()), encoding="utf-8")
    (tree / "usr/lib/inkhorn/_internal/no-longer.txt").write_text("old\n", encoding="utf-8")
    file = folder / f"inkhorn_{OLDER}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(file)], check=True)
    return file


def test_an_upgrade_keeps_what_is_the_writers(
    room: Chroot, screen: Desktop, packages: dict[str, Path], tmp_path: Path
) -> None:
    room.apt("purge", "inkhorn")
    room.apt("install", "--no-install-recommends", room.put(older(packages, tmp_path)))
    file, kept = letter(room, "Dear Zoë"), settings(room, '[appearance]\ntheme = "dark"\n')
    obsolete = room.root / "usr/lib/inkhorn/_internal/no-longer.txt"
    assert obsolete.exists()
    room.apt("install", "--no-install-recommends", room.put(packages["inkhorn"]))
    assert not obsolete.exists()
    assert room.run("dpkg-query", "-W", "-f", "${Version}", "inkhorn").stdout != OLDER
    with installed(room, screen, file.name) as running:
        screen.key("ctrl+End")
        screen.type(", thank you.")
        assert saved(running, file) == "Dear Zoë, thank you."
    assert 'theme = "dark"' in kept.read_text(encoding="utf-8")


def test_an_upgrade_while_the_window_is_open(
    room: Chroot, screen: Desktop, packages: dict[str, Path], tmp_path: Path
) -> None:
    """The text can still be saved; what was running runs on."""
    room.apt("purge", "inkhorn")
    room.apt("install", "--no-install-recommends", room.put(older(packages, tmp_path)))
    file = letter(room, "Dear Zoë")
    with installed(room, screen, file.name) as running:
        running.logged("window complete")
        room.apt("install", "--no-install-recommends", room.put(packages["inkhorn"]))
        screen.key("ctrl+End")
        screen.type(", thank you.")
        assert saved(running, file) == "Dear Zoë, thank you."


def test_removal_leaves_nothing_but_what_is_the_writers(
    bare: tuple[Chroot, set[str]], room: Chroot, screen: Desktop, packages: dict[str, Path]
) -> None:
    room.apt(
        "install",
        "--no-install-recommends",
        *(room.put(packages[name]) for name in ("inkhorn", "inkhorn-model-smollm2")),
    )
    file, kept = letter(room, "Mine.\n"), settings(room, EAGER)
    with installed(room, screen, file.name) as running:
        running.logged("engine ready")
    room.apt("purge", "inkhorn", "inkhorn-model-smollm2")
    room.apt("autoremove", "--purge", "-o", "APT::AutoRemove::RecommendsImportant=false")
    assert file.read_text(encoding="utf-8") == "Mine.\n"
    assert kept.read_text(encoding="utf-8") == EAGER
    left = room.files() - bare[1]
    assert {path for path in left if not path.startswith(f"{rooms.HOME}/")} == set()
