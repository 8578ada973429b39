"""Where things lie: moved by the environment, and nowhere odd for somebody without a home."""

from __future__ import annotations

import pwd
from pathlib import Path

import pytest

from writer import paths

FOLDERS = (paths.settings_folder, paths.data_folder, paths.state_folder, paths.cache_folder)


@pytest.fixture
def homeless(monkeypatch: pytest.MonkeyPatch) -> None:
    """As for a user the system has no entry for, such as one a container was started with."""

    def unknown(number: int) -> None:
        raise KeyError(f"uid not found: {number}")

    for name in ("HOME", "INKHORN_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", unknown)


@pytest.mark.usefixtures("homeless")
def test_without_a_home_nothing_lies_where_the_program_was_started() -> None:
    for folder in FOLDERS:
        assert folder().is_absolute()
        assert folder().is_relative_to(paths.NOWHERE)
    assert paths.home_folder().is_dir(), "files can be chosen all the same"
    assert paths.expanded(Path("~/a.gguf")) == Path("~/a.gguf")


def test_a_home_may_have_any_name_and_be_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INKHORN_HOME", "Mein Heim é")
    found = [folder() for folder in FOLDERS]
    monkeypatch.chdir("/")
    assert found == [tmp_path / "Mein Heim é" / kind for kind in ("config", "data", "state", "cache")]


def test_a_tilde_of_nobody_is_a_name_like_any_other(monkeypatch: pytest.MonkeyPatch) -> None:
    assert paths.expanded(Path("~nobody-here/notes.md")) == Path("~nobody-here/notes.md")
    monkeypatch.setenv("HOME", "/home/me")
    assert paths.expanded(Path("~/notes.md")) == Path("/home/me/notes.md")
