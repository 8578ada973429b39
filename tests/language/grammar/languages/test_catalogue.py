"""Where word lists are looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from writer.language.grammar.languages.catalogue import LANGUAGES, language_folder, language_name


def place(folder: Path, code: str) -> Path:
    (folder / "core").mkdir(parents=True)
    (folder / "core" / "segment.srx").touch()
    (folder / code).mkdir()
    return folder


def test_what_was_fetched_comes_before_an_installed_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site" / "lingotweaker_data_de"
    installed = place(package / "data", "de")
    (package / "__init__.py").write_text("raise SystemExit('must not be imported')")
    monkeypatch.syspath_prepend(tmp_path / "site")
    assert language_folder("de", tmp_path / "lists") == installed
    fetched = place(tmp_path / "lists" / "de", "de")
    assert language_folder("de", tmp_path / "lists") == fetched


def test_half_a_folder_is_none(tmp_path: Path) -> None:
    (tmp_path / "xx" / "core").mkdir(parents=True)
    assert language_folder("xx", tmp_path) is None


def test_every_language_has_a_licence_to_read() -> None:
    for language in LANGUAGES.values():
        assert language.licence
        assert language.notice.endswith("under the same licences.")
        assert language_name(language.variants[0]) == language.name
