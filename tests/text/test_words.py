"""Words are what a writer counts and what Ctrl+Right takes."""

from __future__ import annotations

import pytest

from writer.text.words import next_word, tokens, word_at, word_count, words

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("don't stop, well-known man", ["don't", "stop", "well-known", "man"]),
        ("“quoted” word—another", ["quoted", "word", "another"]),
        ("3,000.50 and 7%", ["3,000.50", "and", "7"]),
        ("cafe\u0301 nai\u0308ve", ["cafe\u0301", "nai\u0308ve"]),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
        ("السلام عليكم", ["السلام", "عليكم"]),
        ("한국어 문장", ["한국어", "문장"]),
        ("日本語です", ["日", "本", "語", "で", "す"]),
        (f"{FAMILY} 🎉 ... — *", []),
        ("", []),
    ],
)
def test_words_are_counted_as_a_reader_would(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in words(text)] == expected
    assert word_count(text) == len(expected)


def test_the_word_at_the_caret_is_found_from_both_ends() -> None:
    text = "The café, 日本"
    found = word_at(text, 4)
    assert found is not None
    assert found.of(text) == "café"
    assert word_at(text, 8) == found
    assert word_at(text, 9) is None
    assert word_at("", 0) is None


def test_looking_for_the_word_in_a_line_without_space_stays_near_the_caret() -> None:
    found = word_at("a" * 2_000_000, 1_000_000)
    assert found is not None
    assert 1 < len(found) <= 512


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" quickly, and", " quickly,"),
        ("ing the", "ing"),
        (" “Why?” he", " “Why?”"),
        (" word—another", " word—"),
        ("\nNext line", "\nNext"),
        (" 日本語を話す", " 日本語"),
        (f" {FAMILY}{FAMILY} x", f" {FAMILY}{FAMILY}"),
        ("   ", "   "),
        ("", ""),
    ],
)
def test_accepting_a_word_takes_its_space_and_its_punctuation(text: str, expected: str) -> None:
    assert next_word(text) == expected


def test_tokens_keep_emoji_flags_and_accents_whole() -> None:
    assert tokens(f"a {FAMILY}🇩🇪🇫🇷 e\u0301!\r\n") == ["a", " ", FAMILY, "🇩🇪", "🇫🇷", " ", "e\u0301", "!", "\r\n"]
