"""Keys of prompts: one spelling, and whose a key is when two want it."""

from __future__ import annotations

import pytest

from writer.prompts.hotkeys import Conflict, Wish, canonical, complaint, conflicts


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("Ctrl+Alt+P", "Ctrl+Alt+P"),
        ("shift+ctrl+p", "Ctrl+Shift+P"),
        ("alt+CTRL+pgup", "Ctrl+Alt+PgUp"),
        ("f6", "F6"),
        ("Shift+F12", "Shift+F12"),
        ("Ctrl++", "Ctrl++"),
        ("Ctrl+Shift++", "Ctrl+Shift++"),
        ("Alt+space", "Alt+Space"),
        ("Ctrl + K", "Ctrl+K"),
    ],
)
def test_a_key_has_one_spelling(written: str, spelled: str) -> None:
    assert canonical(written) == spelled
    assert not complaint(written.replace(" ", ""))


@pytest.mark.parametrize(("written", "words"), [("Ctrl+Banana", "is not a key"), ("x", "add Ctrl or Alt"), ("", "not")])
def test_what_is_no_key_is_said(written: str, words: str) -> None:
    assert words in complaint(written)


def test_the_first_to_ask_gets_the_key_and_the_program_goes_before_all() -> None:
    wishes = [Wish("Pirate", "Ctrl+Alt+P"), Wish("Plain", ""), Wish("Poem", "alt+ctrl+p"), Wish("Save it", "Ctrl+S")]
    found = conflicts(wishes, {"Ctrl+S": "Save", "": "Nothing"})
    assert found == (Conflict("Ctrl+Alt+P", "Pirate", "Poem"), Conflict("Ctrl+S", "Save", "Save it"))
    assert found[0].sentence.startswith("Ctrl+Alt+P belongs to “Pirate”, so “Poem” has no key")
