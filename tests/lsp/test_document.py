"""An open text follows every edit of the client, and each finding stands where its words are."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from writer.language.grammar.board import Look
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.survey import Survey
from writer.lsp.columns import Encoding
from writer.lsp.document import OpenDocument
from writer.text.span import Span

PIECES = st.lists(
    st.sampled_from(["wrong", " sound", "\n", "\r\n", "\U0001f600", "\u2028", "\x0c", "é", "wrong " * 12, "```\n"]),
    max_size=12,
).map("".join)


def opened(text: str, encoding: Encoding = Encoding.UTF16) -> OpenDocument:
    return OpenDocument("file:///a.md", 1, text, encoding, judging=False)


def check(document: OpenDocument) -> None:
    """Rules that find every "wrong"."""
    while look := document.board.next():
        starts = [start for start in range(len(look.text)) if look.text.startswith("wrong", start)]
        found = tuple(Diagnostic(Span(start, start + 5), "Wrong.", Category.GRAMMAR, ("right",)) for start in starts)
        document.board.answer(look.id, Survey(found))


def client_lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").split("\n")


def covered(document: OpenDocument, text: str, encoding: Encoding) -> list[str]:
    """What the client underlines."""
    lines = client_lines(text)
    words = []
    for issue in document.issues():
        where = document.range(issue)
        assert where.start.line == where.end.line
        line = lines[where.start.line]
        words.append(line[encoding.index(line, where.start.character) : encoding.index(line, where.end.character)])
    return words


def at(text: str, index: int, encoding: Encoding) -> types.Position:
    lines = client_lines(text[:index])
    return types.Position(len(lines) - 1, encoding.column(lines[-1], len(lines[-1])))


@given(
    PIECES, st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80), PIECES), max_size=5), st.sampled_from(Encoding)
)
def test_every_finding_covers_its_words_after_any_edits(
    text: str, edits: Sequence[tuple[int, int, str]], encoding: Encoding
) -> None:
    document = opened(text, encoding)
    for number, (one, other, new) in enumerate(edits):
        start, end = sorted((min(one, len(text)), min(other, len(text))))
        if any(text[place - 1 : place + 1] == "\r\n" for place in (start, end) if place):
            continue  # no position of the protocol stands between the two
        where = types.Range(at(text, start, encoding), at(text, end, encoding))
        text = text[:start] + new + text[end:]
        document.change(number + 2, [types.TextDocumentContentChangePartial(where, new)])
        assert set(covered(document, text, encoding)) <= {"wrong"}
        check(document)
        assert set(covered(document, text, encoding)) <= {"wrong"}
    document.rest()
    fresh = opened(text, encoding)
    for each in (document, fresh):
        check(each)
    assert covered(document, text, encoding) == covered(fresh, text, encoding)


def test_a_whole_new_text_may_be_sent() -> None:
    document = opened("wrong")
    document.change(2, [types.TextDocumentContentChangeWholeDocument("fine\n\nthis is wrong too")])
    check(document)
    assert covered(document, "fine\n\nthis is wrong too", Encoding.UTF16) == ["wrong"]


@pytest.mark.parametrize("place", [(7, 0), (0, 99), (99, 99)])
def test_a_position_behind_the_text_is_its_end(place: tuple[int, int]) -> None:
    document = opened("this is ")
    spot = types.Position(*place)
    document.change(2, [types.TextDocumentContentChangePartial(types.Range(spot, spot), "wrong then")])
    check(document)
    assert covered(document, "this is wrong then", Encoding.UTF16) == ["wrong"]


def test_the_word_being_typed_is_not_marked_until_it_is_finished() -> None:
    document = opened("this is wron")
    spot = types.Position(0, 12)
    document.change(2, [types.TextDocumentContentChangePartial(types.Range(spot, spot), "g")])
    check(document)
    assert covered(document, "this is wrong", Encoding.UTF16) == []
    document.rest()
    assert covered(document, "this is wrong", Encoding.UTF16) == ["wrong"]


def test_only_what_was_edited_is_checked_again() -> None:
    document = opened("One wrong.\n\nTwo wrong.\n\nThree.")
    check(document)
    spot = types.Position(2, 0)
    document.change(2, [types.TextDocumentContentChangePartial(types.Range(spot, spot), "Or ")])
    look = document.board.next()
    assert look is not None
    assert look.text == "Or Two wrong."
    document.board.answer(look.id, Survey())
    assert document.board.next() is None


def test_spaces_around_a_wrapped_line_are_no_mistake() -> None:
    line = "- This item was wrapped by an editor in the middle of"
    document = opened(f"{line}\n  a sentence.")
    look = document.board.next()
    assert look is not None
    spaces = Diagnostic(Span(len(line), len(line) + 3), "Spaces.", Category.PUNCTUATION, (" ",))
    document.board.answer(look.id, Survey((spaces,)))
    assert list(document.issues()) == []


def test_a_paragraph_is_told_what_its_neighbours_are_written_in() -> None:
    document = opened("one\n\ntwo\n\nthree\n\nfour")
    one, two, three, four = (look.key for look in iter(lambda: _answered(document), None))
    assert [document.hint(each) for each in (one, two, three, four)] == ["en"] * 4
    document.spoken(three, "de")
    assert [document.hint(each) for each in (one, two, four)] == ["de", "de", "de"]
    document.spoken(one, "fr")
    document.spoken(three, "und")
    assert [document.hint(each) for each in (two, four)] == ["fr", "fr"]


def _answered(document: OpenDocument) -> Look[int] | None:
    look = document.board.next()
    if look:
        document.board.answer(look.id, Survey())
    return look
