"""The first moments of a packaged program: its environment, and which executable does what."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.bundle_modules import module
from writer import paths
from writer.__main__ import needs_window
from writer.engine.client.command import probe_command, remote_command, worker_command
from writer.language.grammar.languages.engines import own_command as language_command
from writer.models import starter
from writer.models.starter import STARTER, how_to_get_one, starter_path

surroundings = module("surroundings")


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """As in a packaged program in a folder whose name has a space and an umlaut."""
    folder = tmp_path / "Prögramme und mehr"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "inkhorn"))
    monkeypatch.setattr(sys, "platform", "linux")
    return folder


def test_children_of_a_packaged_program_are_its_second_executable(packaged: Path) -> None:
    engine = str(packaged / "inkhorn-engine")
    assert worker_command() == [engine, "--engine"]
    assert remote_command() == [engine, "--remote"]
    assert probe_command() == [engine, "--engine", "--probe"]
    assert language_command("de-AT", Path("/lists")) == [engine, "--language", "de-AT", "/lists"]


@pytest.mark.parametrize("name", ["inkhorn.exe", "inkhorn-engine.exe", "inkhorn.com"])
def test_on_windows_whichever_executable_was_started(
    packaged: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", str(packaged / name))
    assert paths.own_program() == [str(packaged / "inkhorn-engine.exe")]


def test_a_checkout_starts_its_own_python() -> None:
    assert worker_command() == [sys.executable, "-m", "writer", "--engine"]


@pytest.mark.parametrize(
    ("arguments", "needed"),
    [
        ([], True),
        (["letter.md"], True),
        (["--selftest"], True),
        (["--selftest", "engine"], False),
        (["--engine", "--probe"], False),
        (["--checker"], False),
        (["--search"], False),
        (["--remote"], False),
        (["--language", "de-DE", "folder"], False),
        (["lsp", "--help"], False),
        (["check", "letter.md"], False),
        (["--version"], False),
        (["demo", "--json"], False),
    ],
)
def test_only_the_window_is_left_to_the_executable_that_has_qt(arguments: list[str], needed: bool) -> None:
    assert needs_window(arguments) is needed


@pytest.mark.parametrize("display", ["", ":0"])
def test_the_demo_needs_the_window_where_there_is_a_display(monkeypatch: pytest.MonkeyPatch, display: str) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", display)
    assert needs_window(["demo"]) is bool(display)


def test_programs_that_we_open_get_their_own_libraries_back() -> None:
    environment = {
        "LD_LIBRARY_PATH": "/opt/inkhorn/_internal",
        "LD_LIBRARY_PATH_ORIG": "/home/me/lib",
        "HOME": "/home/me",
    }
    surroundings.restore(environment, lambda _place: True)
    assert environment == {"LD_LIBRARY_PATH": "/home/me/lib", "HOME": "/home/me"}


def test_a_variable_that_was_not_set_is_not_set_again() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/inkhorn/_internal"}
    surroundings.restore(environment, lambda _place: True)
    assert environment == {}


@pytest.mark.skipif(sys.platform != "linux", reason="systems of Linux keep certificates in different places")
def test_certificates_are_found_where_other_systems_keep_them() -> None:
    fedora = "/etc/pki/tls/certs/ca-bundle.crt"
    environment: dict[str, str] = {}
    surroundings.restore(environment, lambda place: place == fedora)
    assert environment == {"SSL_CERT_FILE": fedora}
    chosen = {"SSL_CERT_FILE": "/home/me/company.pem"}
    surroundings.restore(chosen, lambda place: place == fedora)
    assert chosen == {"SSL_CERT_FILE": "/home/me/company.pem"}, "what the writer set stays"


@pytest.mark.usefixtures("packaged")
def test_a_packaged_program_never_asks_for_pip() -> None:
    assert not starter.can_fetch()
    assert "starter" not in how_to_get_one()
    assert "inkhorn models search" in how_to_get_one()


def test_the_model_that_came_with_the_program_is_used_until_one_is_fetched(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shipped, own = tmp_path / "resources" / "models", tmp_path / "models"
    monkeypatch.setattr(paths, "resources_folder", lambda: shipped.parent)
    for folder in (shipped, own):
        folder.mkdir(parents=True)
    assert starter_path(own) is None
    with (shipped / STARTER.file).open("wb") as file:
        file.truncate(STARTER.file_bytes)
    assert starter_path(own) == shipped / STARTER.file
    with (own / STARTER.file).open("wb") as file:
        file.truncate(STARTER.file_bytes)
    assert starter_path(own) == own / STARTER.file
