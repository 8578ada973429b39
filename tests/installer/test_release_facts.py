"""Version, date and address of a release come from one place each."""

from __future__ import annotations

import tomllib

import pytest

from installer.release import ROOT, Release, this_release
from writer import __version__


def test_the_version_is_the_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert this_release().version == project["version"] == __version__
    assert this_release("9.9").version == "9.9"


def test_the_time_can_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert this_release().date == "1970-01-02"


def test_without_history_there_is_a_time_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", "")
    assert this_release().seconds > 1_000_000_000


def test_an_address_is_only_what_somebody_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INKHORN_SITE", raising=False)
    assert this_release().site == "" == Release("1", 0).site
    monkeypatch.setenv("INKHORN_SITE", "https://forge.example/inkhorn/")
    assert this_release().site == "https://forge.example/inkhorn"
