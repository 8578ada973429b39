"""What counts as prose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.grammar import prose
from writer.text.span import Span


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("See https://a.example/b(c)?d=e, please.", ["https://a.example/b(c)?d=e"]),
        ("(as on https://a.example/b)", ["https://a.example/b"]),
        ("Mail anna.b@mail.example.org.", ["anna.b@mail.example.org"]),
        ("Use `a b` and ``c ` d``.", ["`a b`", "``c ` d``"]),
        ("An <em>odd</em> word", ["<em>", "</em>"]),
        ("Go to example.com/path today", ["example.com/path"]),
        ("Run my_function or loadModel v4", ["my_function", "loadModel", "v4"]),
        ("The 1st and the 1990s are words", []),
        ("a < b and c > d", []),
        ("It cost 5 $ and then 6 $ more", []),
        ("Ask @anna, not me & you", ["@anna"]),
        ("Read notes.md first", ["notes.md"]),
        ("[text](target) and [text][ref]", ["](target)", "][ref]"]),
    ],
)
def test_inline_parts_are_skipped(text: str, parts: list[str]) -> None:
    assert [span.of(text) for span in prose.skipped(text)] == parts


def test_fences_and_front_matter_are_found_by_lines() -> None:
    lines = ["---", "title: a", "---", "Text", "```py", "code", "````x", "```", "Text", "~~~", "open"]
    assert prose.code_lines(lines) == [True, True, True, False, True, True, True, True, False, True, True]


def test_a_rule_at_the_top_is_no_front_matter_without_its_end() -> None:
    assert prose.code_lines(["---", "Text", "More"]) == [False, False, False]


def test_blanking_keeps_every_offset() -> None:
    text = "a\n```\ncode 😀\n```\nb"
    blanked = prose.blanked(text, prose.blocks(text))
    assert len(blanked) == len(text)
    assert blanked.split() == ["a", "b"]
    assert blanked.count("\n") == text.count("\n")


def test_quotations_are_somebody_elses_words() -> None:
    text = 'He wrote “it don\'t matter” and "nor does this".\n> a quoted line'
    assert [span.of(text) for span in prose.quoted(text)] == [
        "“it don't matter”",
        '"nor does this"',
        "> a quoted line",
    ]


@given(st.text(alphabet="ab `~<>/:.@#\n|$[]()_-é😀\u0301", max_size=120))
def test_skipped_spans_are_in_order_apart_and_inside(text: str) -> None:
    position = 0
    for span in prose.skipped(text):
        assert position <= span.start < span.end <= len(text)
        position = span.end


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 6)), max_size=8), st.integers(0, 40), st.integers(0, 6))
def test_meets_agrees_with_looking_at_every_span(raw: list[tuple[int, int]], start: int, length: int) -> None:
    spans = prose.merged(Span(begin, begin + size) for begin, size in raw if size)
    probe = Span(start, start + length)
    assert prose.meets(probe, spans) == any(probe.overlaps(other) for other in spans)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Er rief: „Das ist mein!“ und ging.", ["„Das ist mein!“"]),
        ("Er rief: »Das ist mein!« und ging.", ["»Das ist mein!«"]),
        ("Elle dit : « Je ne sait pas. » Puis « Oui ».", ["« Je ne sait pas. »", "« Oui »"]),
        ("Dijo «no lo se» y se fue.", ["«no lo se»"]),
        ("Il dit «oui» et puis «non».", ["«oui»", "«non»"]),
        ("Fin » de « rien", []),
    ],
)
def test_every_language_has_its_own_marks(text: str, parts: list[str]) -> None:
    assert [span.of(text) for span in prose.quoted(text)] == parts
