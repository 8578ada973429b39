"""Names of files out of a stranger's archive."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.prompts.safe_names import same_file, slug, wrong_with


@pytest.mark.parametrize(
    "name",
    [
        *("", ".hidden", "..", "a/b", "a\\b", "C:a", "a\0b", "a\nb", "a?", "a.", "a ", " a", "x" * 101, "é" * 101),
        *("con", "CON.prompt", "nul.txt", "Com1.prompt", "a\u202eb", "a\ud800"),
    ],
)
def test_names_that_mean_trouble_on_some_system_are_refused(name: str) -> None:
    assert wrong_with(name)


@pytest.mark.parametrize("name", ["a.prompt", "Grüße.prompt", "手紙.prompt", "a b-c_(2).prompt", "console.prompt"])
def test_ordinary_names_are_taken(name: str) -> None:
    assert not wrong_with(name)


def test_names_that_some_system_takes_for_one_are_the_same() -> None:
    assert same_file("E\u0301A.prompt") == same_file("éa.prompt")
    assert same_file("Straße") == same_file("STRASSE")


@given(st.text())
def test_a_slug_is_always_a_usable_name(title: str) -> None:
    name = slug(title)
    assert not wrong_with(name)
    assert not wrong_with(f"{name}.prompt")
    assert Path(name).name == name


def test_a_slug_is_readable() -> None:
    assert slug("  Key Points!  ") == "key-points"
    assert slug("improve_writing") == "improve-writing"
    assert slug("✨✨") == "prompt"
