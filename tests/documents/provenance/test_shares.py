"""The summary counts letters and words, and says it in one sentence."""

from __future__ import annotations

from writer.documents.provenance.shares import Share, sentence, shares
from writer.documents.provenance.sources import WRITER, Kind, Source, Sources
from writer.text.runs import Run


def test_letters_and_words_are_counted_for_each_kind_and_model() -> None:
    text = "By hand. By tiny model. From before."
    sources = Sources()
    tiny = sources.label(Source(Kind.SUGGESTION, "Suggestion", "Tiny", "2026-11-23T07:30"))
    later = sources.label(Source(Kind.SUGGESTION, "Suggestion", "Tiny", "2026-11-23T09:00"))
    runs = [Run(0, 8, WRITER), Run(8, 14, tiny), Run(14, 23, later)]
    found = shares(text, runs, sources)
    assert found.parts == (
        Share(Kind.SUGGESTION, "Tiny", 12, 3),
        Share(None, "", 11, 2),
        Share(Kind.TYPED, "", 7, 2),
    )
    assert (found.characters, found.words, found.by_machine) == (30, 7, 12)
    assert sentence(found) == "40 % suggested by Tiny; 37 % of unknown origin; 23 % written by hand."


def test_a_word_belongs_to_whom_most_of_its_letters_belong_to() -> None:
    sources = Sources()
    tiny = sources.label(Source(Kind.SUGGESTION, author="Tiny"))
    found = shares("beautiful day", [Run(0, 2, WRITER), Run(2, 9, tiny), Run(9, 13, WRITER)], sources)
    assert {(part.kind, part.words) for part in found.parts} == {(Kind.SUGGESTION, 1), (Kind.TYPED, 1)}


def test_hardly_anything_is_not_called_nothing_and_an_empty_text_is_said() -> None:
    sources = Sources()
    tiny = sources.label(Source(Kind.REWRITE))
    found = shares("a" * 999 + "b", [Run(0, 999, WRITER), Run(999, 1000, tiny)], sources)
    assert sentence(found) == "more than 99 % written by hand; less than 1 % rewritten by a model."
    assert sentence(shares(" \n", [], sources)) == "There is no text yet."
