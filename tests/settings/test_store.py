"""Settings on the disk: hand-written nonsense never stops the program, and nothing a person wrote is lost."""

from __future__ import annotations

import errno
import os
import tomllib
from dataclasses import replace as with_fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.settings import store
from writer.settings.schema import Settings
from writer.settings.store import Loaded, Problem, SettingsError, load, replace, save, value_of
from writer.settings.validation import Field, Value, fields, sections

EVERY_FIELD = tuple(field for section in sections() for field in fields(section.name))


def values(field: Field) -> st.SearchStrategy[Value]:
    """Every value that `field` accepts."""
    if field.choices:
        return st.sampled_from(field.choices)
    if field.option.kind == "key":  # never the same for two of them
        letter = chr(ord("A") + [other.name for other in EVERY_FIELD if other.option.kind == "key"].index(field.name))
        return st.sampled_from(["", f"Ctrl+Alt+{letter}", f"Meta+{letter}"])
    if field.type is bool:
        return st.booleans()
    if field.type is str:
        return st.text(max_size=30)
    low, high = field.option.minimum, field.option.maximum
    if low is None or high is None:
        raise AssertionError(f"{field.key} has no limits")
    return st.integers(int(low), int(high)) if field.type is int else st.floats(low, high)


def changed(settings: Settings, key: str, value: object) -> Settings:
    result = replace(settings, key, value)
    assert isinstance(result, Settings), result
    return result


@st.composite
def any_settings(draw: st.DrawFn) -> Settings:
    settings = Settings()
    for field in draw(st.lists(st.sampled_from(EVERY_FIELD), max_size=8)):
        settings = changed(settings, field.key, draw(values(field)))
    return settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path


@given(any_settings(), any_settings())
def test_what_is_saved_is_loaded_also_over_an_older_file(older: Settings, newer: Settings) -> None:
    on_disk: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "replace_content", lambda _, content: on_disk.append(content.decode()))
        patch.setattr(store, "_read", lambda _: (tomllib.loads(on_disk[-1]), "") if on_disk else (None, ""))
        save(Path("settings.toml"), older)
        save(Path("settings.toml"), newer)
        assert load(Path("settings.toml")) == Loaded(newer)


def test_without_a_file_everything_has_its_default(path: Path) -> None:
    assert load(path) == Loaded(Settings())


def test_defaults_are_not_written_so_that_better_ones_can_come(path: Path) -> None:
    save(path, Settings())
    assert path.read_text() == ""
    save(path, changed(Settings(), "appearance.theme", "dark"))
    assert tomllib.loads(path.read_text()) == {"appearance": {"theme": "dark"}}
    save(path, Settings())
    assert tomllib.loads(path.read_text()) == {}


@pytest.mark.parametrize(
    ("line", "key", "value", "words"),
    [
        ("suggestions.enabled = 'yes'", "suggestions.enabled", True, 'must be true or false, not "yes"'),
        ("suggestions.enabled = 1", "suggestions.enabled", True, "must be true or false, not 1"),
        ("suggestions.pause_ms = 'soon'", "suggestions.pause_ms", 0, "a whole number from 0 to 3000"),
        ("suggestions.pause_ms = 1.5", "suggestions.pause_ms", 0, "a whole number"),
        ("suggestions.pause_ms = true", "suggestions.pause_ms", 0, "not true"),
        ("suggestions.pause_ms = 99999", "suggestions.pause_ms", 3000, "3000 is used"),
        ("suggestions.eagerness = nan", "suggestions.eagerness", Settings().suggestions.eagerness, "not nan"),
        ("suggestions.eagerness = -inf", "suggestions.eagerness", Settings().suggestions.eagerness, "not -inf"),
        ("suggestions.eagerness = 7", "suggestions.eagerness", 1.0, "1.0 is used"),
        ("hardware.threads = -4", "hardware.threads", 0, "0 is used"),
        ("hardware.gpu_layers = 10000", "hardware.gpu_layers", 999, "999 is used"),
        (f"model.context = {'9' * 400}", "model.context", 131072, "a number of many digits"),
        ("hardware.backend = 'abacus'", "hardware.backend", "auto", "one of auto, cpu, cuda, metal, vulkan"),
        ("hardware.backend = ['cpu']", "hardware.backend", "auto", "not a list"),
        ("appearance.font = 12", "appearance.font", "Literata", "must be text, not 12"),
        ("model = 'qwen.gguf'", "model.path", "", "[model] must be a section"),
    ],
)
def test_a_bad_value_is_replaced_and_named(path: Path, line: str, key: str, value: object, words: str) -> None:
    loaded = load(written(path, line + "\n[grammar]\nstyle = true\n"))
    section, _, name = key.partition(".")
    assert getattr(getattr(loaded.settings, section), name) == value
    (problem,) = loaded.problems
    assert words in problem
    assert loaded.settings.grammar.style, "the good values beside it count"


def test_a_whole_number_is_fine_where_fractions_are_possible(path: Path) -> None:
    loaded = load(written(path, "[appearance]\nfont_size = 16\nline_width = 80.0\n"))
    assert loaded.problems == ()
    assert (loaded.settings.appearance.font_size, loaded.settings.appearance.line_width) == (16.0, 80)
    assert isinstance(loaded.settings.appearance.line_width, int)


@pytest.mark.parametrize("content", [b"not toml", b"a = [", b"\xff\xfe\x00", b"a = " + b"[" * 5000, b"[a]\n[a]\n"])
def test_a_file_that_is_no_toml_gives_defaults_and_is_kept_beside_the_next_save(path: Path, content: bytes) -> None:
    written(path, "").write_bytes(content)
    loaded = load(path)
    assert loaded.settings == Settings()
    assert "not a valid TOML file" in loaded.problems[0]
    save(path, changed(Settings(), "grammar.judge", False))
    assert path.with_name("settings.toml.unreadable").read_bytes() == content
    assert not load(path).settings.grammar.judge


def test_a_huge_file_is_not_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "SIZE_LIMIT", 10)
    assert "far too large" in load(written(path, "#" * 11)).problems[0]


def test_a_folder_in_the_files_place_gives_defaults_in_words(path: Path) -> None:
    path.mkdir(parents=True)
    assert "cannot be read" in load(path).problems[0]


def test_what_a_later_version_wrote_survives_a_save_by_this_one(path: Path) -> None:
    later = """
version = 7
[appearance]
theme = "aurora"
sparkle = 3
[telepathy]
range = 2026-11-22
"""
    loaded = load(written(path, later))
    assert loaded.settings.appearance.theme == "system"
    save(path, changed(loaded.settings, "appearance.line_width", 80))
    kept = tomllib.loads(path.read_text("utf-8"))
    expected = tomllib.loads(later)
    expected["appearance"]["line_width"] = 80
    assert kept == expected


def test_a_bad_value_goes_when_the_writer_chooses_a_good_one(path: Path) -> None:
    loaded = load(written(path, "[appearance]\ntheme = 'aurora'\n"))
    save(path, changed(loaded.settings, "appearance.theme", "dark"))
    assert load(path) == Loaded(changed(Settings(), "appearance.theme", "dark"))


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("appearance.theme", "aurora", "must be one of"),
        ("appearance.font_size", 1000, "a number from 8 to 40, not 1000"),
        ("model.path", "bad \udcff name", "must be text"),
        ("model.nothing", 1, "no setting called model.nothing"),
        ("nothing", 1, "no setting called nothing"),
    ],
)
def test_a_change_that_does_not_fit_is_refused_in_a_sentence(key: str, value: object, words: str) -> None:
    refused = replace(Settings(), key, value)
    assert isinstance(refused, Problem)
    assert words in refused.sentence
    assert refused.sentence.endswith(".")


def test_a_change_leaves_the_old_value_alone() -> None:
    before = Settings()
    after = changed(before, "model.path", "/models/a.gguf")
    assert before.model.path == ""
    assert after == with_fields(before, model=with_fields(before.model, path="/models/a.gguf"))


def test_a_linked_file_stays_linked(path: Path, tmp_path: Path) -> None:
    real = written(tmp_path / "dotfiles" / "settings.toml", "")
    path.parent.mkdir()
    path.symlink_to(real)
    save(path, changed(Settings(), "grammar.style", True))
    assert path.is_symlink()
    assert load(real).settings.grammar.style


def test_a_save_that_fails_says_so_and_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(path, "[grammar]\nstyle = true\n")

    def fail(_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(store.os, "fsync", fail)
    with pytest.raises(SettingsError, match=r"could not be saved to .*: No space left on device"):
        save(path, Settings())
    assert load(path).settings.grammar.style
    assert os.listdir(path.parent) == ["settings.toml"]


def test_every_setting_says_what_the_panel_shows_and_accepts_its_own_default() -> None:
    assert next(section.name for section in sections()) == "writing"
    assert all(section.title for section in sections())
    for field in EVERY_FIELD:
        assert field.option.title
        assert field.option.effect.endswith("."), field.key
        assert value_of(changed(Settings(), field.key, field.default), field) == field.default
        assert field.type in (bool, str) or field.option.maximum is not None, f"{field.key} has no limits"
        assert {value for value, _ in field.option.labels} >= set(field.choices), f"{field.key}: a choice has no label"
