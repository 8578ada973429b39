"""Laws of writer.text, tried on texts with emoji, accents, several scripts and odd white space."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from writer.text.diff import word_edits
from writer.text.edits import apply_edits, minimal_edit
from writer.text.graphemes import is_boundary
from writer.text.mirror import Mirror
from writer.text.sentences import sentences
from writer.text.units import from_utf16, to_utf16, utf16_length
from writer.text.words import next_word, tokens, word_at, words

_WORDY = ("a", "the ", "cat", "é", "e\u0301", "日本", "語。", "שלום", "नम\u094d", "1. ", "3.14", "Mr. ", "a.m. ", "X")
_ODD = (
    " ",
    "  ",
    "\n",
    "\r\n",
    ". ",
    "!",
    "“",
    "—",
    "\u0301",
    "\u200d",
    "\ufe0f",
    "👨\u200d👩\u200d👧",
    "🇩🇪",
    "🇫",
    "👍🏽",
)
_PIECES = st.sampled_from(_WORDY + _ODD)
TEXTS = st.one_of(st.lists(_PIECES, max_size=30).map("".join), st.text(max_size=40))


@given(TEXTS, TEXTS)
def test_applying_the_word_edits_gives_the_new_text_and_cuts_no_cluster(before: str, after: str) -> None:
    edits = word_edits(before, after)
    assert apply_edits(before, edits) == after
    assert all(is_boundary(before, edit.span.start) and is_boundary(before, edit.span.end) for edit in edits)
    assert all(edit.span.of(before) != edit.replacement for edit in edits)
    assert all(a.span.end < b.span.start for a, b in pairwise(edits))


@given(TEXTS, TEXTS)
def test_the_minimal_edit_gives_the_new_text(before: str, after: str) -> None:
    edit = minimal_edit(before, after)
    assert apply_edits(before, [edit] if edit else []) == after


@given(TEXTS)
def test_sentences_cover_everything_but_space_in_order(text: str) -> None:
    found = sentences(text)
    covered = "".join(span.of(text) for span in found)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(span.of(text) == span.of(text).strip() for span in found)


@given(TEXTS)
def test_tokens_are_the_text_and_cut_no_cluster(text: str) -> None:
    found = tokens(text)
    assert "".join(found) == text
    position = 0
    for token in found:
        assert token
        assert is_boundary(text, position)
        position += len(token)


@given(TEXTS)
def test_accepting_word_by_word_accepts_everything(text: str) -> None:
    rest, taken = text, ""
    while rest:
        word = next_word(rest)
        assert word
        assert is_boundary(rest, len(word))
        taken, rest = taken + word, rest[len(word) :]
    assert taken == text


@given(TEXTS, st.integers(-2, 60))
def test_the_word_at_a_place_is_one_of_the_words(text: str, index: int) -> None:
    found = word_at(text, index)
    assert found is None or found in set(words(text))


@given(TEXTS, st.integers(0, 60))
def test_units_convert_there_and_back(text: str, index: int) -> None:
    assert from_utf16(text, to_utf16(text, index)) == min(index, len(text))
    assert utf16_length(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


_PARAGRAPHS = st.lists(TEXTS.map(lambda text: text.replace("\n", "").replace("\r", "")), min_size=1, max_size=6)


@given(_PARAGRAPHS, _PARAGRAPHS, st.integers(0, 6), st.integers(0, 6), st.integers(0, 80))
def test_the_mirror_follows_the_document_and_its_edit_explains_it(
    texts: list[str], new: list[str], first: int, count: int, caret: int
) -> None:
    first = min(first, len(texts) - 1)
    count = min(count, len(texts) - first)
    mirror = Mirror(texts)
    before = mirror.whole()
    change = mirror.replace(first, count, new, caret)
    expected = texts[:first] + new + texts[first + count :]
    after = "\n".join(expected)
    assert [mirror.text(index) for index in range(len(mirror))] == expected
    assert mirror.length == utf16_length(after)
    assert len({mirror.id(index) for index in range(len(mirror))}) == len(mirror)
    if change is None:
        assert before == after
        return
    position = sum(utf16_length(text) + 1 for text in texts[: change.first]) + change.offset
    units = before.encode("utf-16-le", "surrogatepass")
    explained = (
        units[: 2 * position]
        + change.added.encode("utf-16-le", "surrogatepass")
        + units[2 * (position + change.removed) :]
    )
    assert explained == after.encode("utf-16-le", "surrogatepass")
    assert change.offset <= utf16_length(texts[change.first])
