"""Keys in the settings: read in any spelling, refused in words where they would be in the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.settings.keys import normal, unfit
from writer.settings.schema import Keys, Settings
from writer.settings.store import Problem, load, replace


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("ctrl+shift+space", "Ctrl+Shift+Space"),
        ("Shift + Ctrl + space", "Ctrl+Shift+Space"),
        ("Ctrl++", "Ctrl++"),
        ("alt+]", "Alt+]"),
        ("escape", "Esc"),
        ("ctrl+é", "Ctrl+É"),
        ("f5", "F5"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_any_spelling_of_a_key_is_understood(written: str, key: str) -> None:
    assert normal(written) == key
    assert normal(key) == key


@pytest.mark.parametrize("written", ["Ctrl", "Ctrl+Shift", "Hyper+A", "ab", "Ctrl+Ctrl+A", "F99", "\0", "Ctrl+ab"])
def test_what_is_no_key_is_none(written: str) -> None:
    assert normal(written) is None


@given(st.text(max_size=20))
def test_nothing_that_is_written_breaks_it_and_the_normal_form_stays(written: str) -> None:
    key = normal(written)
    assert key is None or normal(key) == key


@pytest.mark.parametrize("key", ["A", "Shift+A", "Space", "Return", "Backspace", "1", "+", "Shift+.", "Left", "Up"])
def test_a_key_needed_for_writing_is_refused(key: str) -> None:
    assert "hold Ctrl or Alt" in unfit("accept", key)


@pytest.mark.parametrize("key", ["Tab", "Esc", "Right", "End", "F4", "Ctrl+A", "Alt+Space", "Shift+Tab", "Ctrl++", ""])
def test_other_keys_may_be_chosen(key: str) -> None:
    assert unfit("accept", key) == ""


def test_a_key_of_the_whole_window_may_not_be_one_of_the_page() -> None:
    assert "whole window" in unfit("suggest", "Tab")
    assert unfit("suggest", "F4") == ""


def test_a_key_used_twice_is_refused_with_the_name_of_the_other() -> None:
    refused = replace(Settings(), "keys.accept_word", "tab")
    assert refused == Problem("Tab is the key for “Accept the suggestion” already.")
    freed = replace(Settings(), "keys.accept", "")
    assert isinstance(freed, Settings)
    changed = replace(freed, "keys.accept_word", "tab")
    assert isinstance(changed, Settings)
    assert changed.keys.accept_word == "Tab"


def test_two_may_both_have_no_key() -> None:
    once = replace(Settings(), "keys.accept", "")
    assert isinstance(once, Settings)
    assert isinstance(replace(once, "keys.dismiss", ""), Settings)


def test_a_file_with_nonsense_keys_is_read_with_a_sentence_about_each(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('[keys]\naccept = "x"\ndismiss = 7\nsuggest = "ctrl+down"\nparagraph = "F4"\n', encoding="utf-8")
    loaded = load(file)
    assert loaded.settings.keys == Keys(paragraph="F4")
    assert len(loaded.problems) == 3
    assert any("used twice" in problem for problem in loaded.problems)
    assert any("needed for writing" in problem for problem in loaded.problems)


def test_two_keys_that_changed_places_in_the_file_stay_so(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('[keys]\naccept = "Esc"\ndismiss = "Tab"\n', encoding="utf-8")
    assert load(file).settings.keys == Keys(accept="Esc", dismiss="Tab")
    assert load(file).problems == ()
