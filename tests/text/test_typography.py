"""What is typed becomes what a printed book has."""

from __future__ import annotations

import pytest

from writer.text.typography import changed, is_literal


def typed(keys: str, language: str = "en") -> str:
    """The text after these keys."""
    text = ""
    for key in keys:
        change = changed(text, key, language)
        text += key
        if change:
            text = text[: len(text) - change.gone] + change.text
    return text


@pytest.mark.parametrize(
    ("keys", "language", "text"),
    [
        ('He said "no".', "en", "He said “no”."),
        ("\"She said 'no',\" he said.", "en", "“She said ‘no’,” he said."),
        ("It's the '90s, rock 'n' roll, 'tis so.", "en", "It’s the ’90s, rock ’n’ roll, ’tis so."),
        ("the dogs' tails", "en", "the dogs’ tails"),
        ('Er sagte: "Nein."', "de", "Er sagte: „Nein.“"),
        ("\"Er rief: 'Wie geht's?'\"", "de", "„Er rief: ‚Wie geht’s?‘“"),
        ('Er sagte "nein".', "de-CH", "Er sagte «nein»."),
        ('Il dit "non"!', "fr", "Il dit «\u202fnon\u202f»\u202f!"),
        ('Il dit " non "', "fr", "Il dit «\u202f non\u202f»"),
        ("Quoi ? L'eau : oui", "fr", "Quoi\u202f? L’eau\u00a0: oui"),
        ("voir https://example.org", "fr", "voir https://example.org"),
        ('Dijo "no" y "sí".', "es", "Dijo «no» y «sí»."),
        ('Ele disse "não".', "pt", "Ele disse “não”."),
        ("1914--1918 and on --- well...", "en", "1914–1918 and on — well…"),
        ("---", "en", "---"),
        ("| --", "en", "| --"),
        ("<!-- a", "en", "<!-- a"),
        ("....", "en", "...."),
    ],
)
def test_what_is_typed(keys: str, language: str, text: str) -> None:
    assert typed(keys, language) == text


@pytest.mark.parametrize("before", ["`code ", "[a](http", "<a href=", "https://x", "[a]: x"])
def test_code_and_addresses_are_left_alone(before: str) -> None:
    assert is_literal(before)


@pytest.mark.parametrize("before", ["", "said ", "`a` and ", "[a](b) ", "a < b "])
def test_prose_is_not(before: str) -> None:
    assert not is_literal(before)
