"""Marks are found again in the same text exactly, in a changed one as far as can be told, in another one not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.documents.provenance.record import decode, encode, find_again, make_record
from writer.documents.provenance.sources import WRITER, Kind, Source, Sources
from writer.text.runs import Run

MODEL = Source(Kind.SUGGESTION, "Suggestion", "Tiny", "2026-11-23T07:30")


def kept(text: str, marked: str, *, typed: bool = True) -> bytes:
    """What is kept of `text` in which `marked` is a machine's and all else the writer's."""
    sources = Sources()
    label = sources.label(MODEL)
    start = text.index(marked)
    runs = [Run(0, start, WRITER), Run(start, start + len(marked), label), Run(start + len(marked), len(text), WRITER)]
    return encode(make_record(text, [run for run in runs if run.end > run.start], sources))


def machine_words(content: bytes, text: str) -> tuple[list[str], int, int]:
    found = find_again(decode(content), text)
    words = [text[run.start : run.end] for run in found.runs if found.sources.by_machine(run.label)]
    return words, found.known, found.lost


TEXT = "First paragraph by hand.\n\nThe cat sat on the mat, purring.\n\nLast one by hand."


def test_the_same_text_has_the_same_marks() -> None:
    content = kept(TEXT, "on the mat")
    found = find_again(decode(content), TEXT)
    assert machine_words(content, TEXT) == (["on the mat"], 1, 0)
    assert found.sources.get(found.runs[1].label) == MODEL
    assert [run.label for run in found.runs] == [WRITER, found.runs[1].label, WRITER]


def test_paragraphs_put_in_elsewhere_move_the_marks() -> None:
    text = "A new beginning.\n\n" + TEXT.replace("Last one", "A middle.\n\nLast one")
    assert machine_words(kept(TEXT, "on the mat"), text) == (["on the mat"], 1, 0)


def test_of_a_passage_that_was_changed_what_stayed_is_found() -> None:
    text = TEXT.replace("on the mat", "on the red mat")
    words, known, lost = machine_words(kept(TEXT, "on the mat"), text)
    assert ("".join(words).replace(" ", ""), known, lost) == ("onthemat", 1, 0)


def test_a_passage_that_is_gone_is_lost() -> None:
    assert machine_words(kept(TEXT, "on the mat"), TEXT.replace(" on the mat", "")) == ([], 1, 1)


def test_another_text_has_no_marks() -> None:
    found = find_again(decode(kept(TEXT, "on the mat")), "Something else altogether, quite another story.")
    assert (found.runs, found.lost) == ((), 1)


def test_what_the_writer_alone_wrote_is_not_in_the_file() -> None:
    content = kept(TEXT, "on the mat").decode()
    assert "purring" in content
    assert "by hand" not in content


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"format":"another"}',
        b'{"format":"something else","text":"","sources":[],"runs":[],"paragraphs":[]}',
    ],
)
def test_a_file_that_is_no_such_file_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says, it is not a record
        decode(content)


def test_runs_that_overlap_or_go_beyond_the_text_are_not_believed() -> None:
    for runs in ("[[0,500,1]]", "[[5,5,1],[3,4,1]]", "[[0,3,9]]", "[[-4,3,1]]"):
        content = (
            '{"format":"inkhorn provenance 1","text":"","sources":[{"kind":"typed"}],"runs":'
            + runs
            + ',"paragraphs":["abc"]}'
        )
        found = find_again(decode(content.encode()), "abc")
        assert found.runs == ()


@given(st.text("ab\n", max_size=60), st.text("ab\n", max_size=60), st.data())
def test_marks_never_leave_the_text(before: str, after: str, data: st.DataObject) -> None:
    sources = Sources()
    label = sources.label(MODEL)
    start = data.draw(st.integers(0, len(before)))
    end = data.draw(st.integers(start, len(before)))
    runs = [Run(start, end, label)] if end > start else []
    record = decode(encode(make_record(before, runs, sources)))
    found = find_again(record, after)
    assert all(0 <= run.start < run.end <= len(after) for run in found.runs)
    assert 0 <= found.lost <= found.known
    same = find_again(record, before)
    assert [(run.start, run.end) for run in same.runs] == [(run.start, run.end) for run in runs]
