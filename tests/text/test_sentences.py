"""What a reader would call one sentence stays one sentence."""

from __future__ import annotations

import pytest

from writer.text.sentences import sentence_at, sentences


def cut(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. We stayed in.", ["It rained.", "We stayed in."]),
        ("Mr. Brown met Dr. J. R. Smith. They talked.", ["Mr. Brown met Dr. J. R. Smith.", "They talked."]),
        ("It costs 3.50 in the U.S. Government shop.", ["It costs 3.50 in the U.S. Government shop."]),
        ("We left at 5 p.m. Then it rained.", ["We left at 5 p.m.", "Then it rained."]),
        ("Bring pens, paper, etc. and sit down.", ["Bring pens, paper, etc. and sit down."]),
        ("See No. 5 and Jan. 3. No. I will not.", ["See No. 5 and Jan. 3.", "No.", "I will not."]),
        ("It was I. He had gone.", ["It was I.", "He had gone."]),
        ("“Why?” he asked. “Because.” She left.", ["“Why?” he asked.", "“Because.”", "She left."]),
        ('He said "stop." Then silence.', ['He said "stop."', "Then silence."]),
        ("Well... maybe. Well... Maybe not.", ["Well... maybe.", "Well...", "Maybe not."]),
        ("Really?! Yes!", ["Really?!", "Yes!"]),
        ("Read https://a.example/b.html?q=1. Now.", ["Read https://a.example/b.html?q=1.", "Now."]),
        ("1. First point.\n2. Second.\na. Sub", ["1. First point.", "2. Second.", "a. Sub"]),
        ("A line\nanother line", ["A line", "another line"]),
        ("Windows\r\nlines\r\n", ["Windows", "lines"]),
        ("**Bold end.** Next one.", ["**Bold end.**", "Next one."]),
        ("今日は雨。明日は？「はい。」と言った。", ["今日は雨。", "明日は？", "「はい。」と言った。"]),
        ("नमस्ते। आप कैसे हैं?", ["नमस्ते।", "आप कैसे हैं?"]),
        ("هل أنت بخير؟ نعم.", ["هل أنت بخير؟", "نعم."]),
        ("Great 🎉. 🎉 Party!", ["Great 🎉.", "🎉 Party!"]),
        ("no end", ["no end"]),
    ],
)
def test_sentences_are_cut_where_a_reader_would(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize("text", ["", " ", "\n\n \t\n"])
def test_nothing_but_space_has_no_sentence(text: str) -> None:
    assert sentences(text) == []


def test_the_sentence_under_the_caret() -> None:
    text = "One here.  Two there."
    assert sentence_at(text, 3) == sentences(text)[0]
    assert sentence_at(text, 10) is None
    assert sentence_at(text, len(text)) == sentences(text)[1]


@pytest.mark.parametrize("piece", ["a", "a.", ". ", '."', "。", "。」」と", "A.B. ", "\n", "1. "])
def test_half_a_megabyte_of_hostile_text_is_cut_without_losing_a_sign(piece: str) -> None:
    text = piece * (500_000 // len(piece))
    assert sum(len(span.of(text).replace(" ", "")) for span in sentences(text)) == len("".join(text.split()))
