"""Computers on which something is missing or closed: the window opens, says once in words what cannot be, and works."""

from __future__ import annotations

import resource
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.odd_machines import (
    COMPLETE,
    close_to_writing,
    listened,
    obeying_permissions,
    open_again,
    surroundings,
    with_settings,
)

pytestmark = pytest.mark.process

READY = (COMPLETE, "engine ready", "prompts: ")
NAME = "Brief é ñ 写.md"


@pytest.fixture
def home(tmp_path: Path, llama_model: Path) -> Iterator[Path]:
    """With a model in its settings."""
    made = with_settings(tmp_path / "home", f'[model]\npath = "{llama_model}"\n[hardware]\ntune = false\n')
    yield made
    open_again(made)


def warnings(said: str) -> list[str]:
    """What the writer is told of what cannot be kept."""
    return [line for line in said.splitlines() if "Nothing can be written" in line]


def test_a_home_that_may_only_be_read(home: Path) -> None:
    close_to_writing(home)
    said = listened({"INKHORN_HOME": str(home)}, until=(*READY, "Nothing can be written"), before=obeying_permissions)
    (told,) = warnings(said)
    assert f"{home}: you may not write there" in told
    assert "Your documents are not affected." in told
    assert "Traceback" not in said
    assert [path.name for path in home.rglob("*")] == ["config", "settings.toml"]


def test_a_full_disk(home: Path) -> None:
    """No file may get a byte, which for whoever writes is the same."""
    said = listened(
        {"INKHORN_HOME": str(home)},
        until=(*READY, "Nothing can be written"),
        before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)),
    )
    assert len(warnings(said)) == 1
    assert "Traceback" not in said
    settings = (home / "config" / "settings.toml").read_text()
    assert tomllib.loads(settings)["model"], "the settings are whole"


def test_files_where_folders_should_be(home: Path) -> None:
    kinds = ("state", "data", "cache")
    for kind in kinds:
        (home / kind).write_text("a file")
    said = listened({"INKHORN_HOME": str(home)}, until=(*READY, "Nothing can be written"))
    (told,) = warnings(said)
    assert f"{home / 'state'}, {home / 'data'} and {home / 'cache'}: a file is in the way" in told
    assert "settings" not in told.partition("forgets")[2], "these can be kept"
    assert "Traceback" not in said
    assert [(home / kind).read_text() for kind in kinds] == ["a file"] * 3


def test_what_a_desktop_usually_has_is_not_needed(home: Path) -> None:
    """Neither a temporary folder nor a message bus, a home, a path to programs, a session."""
    missing = {"TMPDIR": "/nonexistent/tmp", "PATH": "/nonexistent", "HOME": None, "XDG_RUNTIME_DIR": None}
    bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}
    said = listened({"INKHORN_HOME": str(home), **missing, **bus}, until=READY)
    assert "Traceback" not in said
    assert warnings(said) == []


@pytest.mark.parametrize("locale", ["POSIX", "xx_XX.nonsense"])
def test_names_beyond_ascii_in_any_locale(tmp_path: Path, llama_model: Path, locale: str) -> None:
    home = with_settings(tmp_path / "Mein Heim é 写", f'[model]\npath = "{llama_model}"\n')
    file = tmp_path / NAME
    file.write_text("Grüße\n", encoding="utf-8")
    said = listened({"INKHORN_HOME": str(home), "LC_ALL": locale}, str(file), until=(*READY, "opened 6 characters"))
    assert "Traceback" not in said
    assert NAME in (home / "state" / "recent.json").read_bytes().decode("unicode-escape")


@pytest.mark.parametrize(
    "display",
    [
        {"DISPLAY": ":7777", "QT_QPA_PLATFORM": None},
        {"DISPLAY": None, "WAYLAND_DISPLAY": "wayland-77", "QT_QPA_PLATFORM": "wayland"},
        {"QT_QPA_PLATFORM": "nonsense"},
        {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None},
    ],
)
def test_without_a_display_that_answers_there_are_words_and_a_status(
    home: Path, display: dict[str, str | None]
) -> None:
    environment = surroundings({"INKHORN_HOME": str(home), **display})
    command = [sys.executable, "-m", "writer"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert "the editor cannot open" in done.stderr
    assert "inkhorn complete, check, fix, rewrite" in done.stderr


def test_settings_of_a_later_version_survive_this_one(home: Path, tmp_path: Path) -> None:
    settings = home / "config" / "settings.toml"
    later = '[appearance]\ntheme = "aurora"\nglow = 7\n\n[telepathy]\nenabled = true\n\n[hardware]\nbackend = "npu"\n'
    settings.write_text(later, encoding="utf-8")
    command = [sys.executable, "-m", "writer", "models", "add", str(tmp_path)]
    subprocess.run(command, env=surroundings({"INKHORN_HOME": str(home)}), check=True, capture_output=True)
    kept = tomllib.loads(settings.read_text(encoding="utf-8"))
    assert kept.pop("model")["folders"] == str(tmp_path)
    assert kept == tomllib.loads(later)


# -- two at once -------------------------------------------------------------------------------------------------


def test_a_second_start_opens_a_window_of_its_own(home: Path, tmp_path: Path) -> None:
    files = [tmp_path / "one.md", tmp_path / "two.md"]
    for file in files:
        file.write_text("words\n", encoding="utf-8")
    environment = {"INKHORN_HOME": str(home)}
    said: list[str] = []

    def second() -> None:
        said.append(listened(environment, str(files[1]), until=(COMPLETE, "opened 6 characters")))

    said.append(listened(environment, str(files[0]), then=second))
    assert all("Traceback" not in words for words in said)
    recent = (home / "state" / "recent.json").read_text(encoding="utf-8")
    assert "one.md" in recent
    assert "two.md" in recent
