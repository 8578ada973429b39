"""Laws of a review, on any original and any answer cut anywhere."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from writer.language.rewriting.facts import deviations, warnings
from writer.language.rewriting.guards import judge
from writer.language.rewriting.proposal import Choice, Proposal
from writer.language.rewriting.proposing import propose
from writer.language.rewriting.segments import Kind, segments
from writer.language.rewriting.tidying import tidied
from writer.text.diff import aligned_head, word_edits

_WORDS = st.sampled_from(
    ["the", "cat", "sat", "on", "mat", "a", "dog", "ran", "Paris", "12", "not", "“so”", "👨\u200d👩", "語", "e\u0301"]
)
_SEPARATORS = st.sampled_from([" ", " ", " ", ". ", ", ", "\n", "\n- "])
TEXTS = st.lists(st.tuples(_WORDS, _SEPARATORS), max_size=60).map(lambda parts: "".join(a + b for a, b in parts))
ANY = st.one_of(TEXTS, st.text(max_size=60))


@given(ANY, ANY)
def test_accepting_all_hunks_gives_the_tidied_answer_and_none_the_original(original: str, answer: str) -> None:
    final = propose(original, answer, True)
    assert final.result() == original
    accepted = final
    for index in range(len(final.hunks)):
        accepted = accepted.chosen(index, Choice.ACCEPTED)
    assert accepted.result() == (tidied(original, answer, True) or original)


@given(TEXTS, TEXTS, st.lists(st.integers(1, 30), max_size=12), st.data())
def test_a_streamed_review_is_whole_at_every_moment(
    original: str, answer: str, steps: list[int], data: st.DataObject
) -> None:
    proposal: Proposal | None = None
    end = 0
    for step in steps:
        end = min(len(answer), end + step)
        proposal = propose(original, answer[:end], False, proposal)
        _is_whole(proposal)
        if proposal.hunks:
            index = data.draw(st.integers(0, len(proposal.hunks) - 1))
            proposal = proposal.chosen(index, data.draw(st.sampled_from(Choice)))
    final = propose(original, answer, True, proposal)
    _is_whole(final)
    for index in range(len(final.hunks)):
        final = final.chosen(index, Choice.ACCEPTED)
    assert final.result() == (tidied(original, answer, True) or original)


def _is_whole(proposal: Proposal) -> None:
    pieces = segments(proposal)
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.INSERTED) == proposal.original
    assert all(piece.text for piece in pieces)
    assert 0 <= proposal.reached <= len(proposal.original)
    assert all(hunk.span.end <= proposal.reached for hunk in proposal.hunks)
    assert all(a.span.end <= b.span.start for a, b in pairwise(proposal.hunks))


@given(TEXTS, TEXTS)
def test_every_edit_has_its_own_remark_and_equal_texts_have_none(original: str, answer: str) -> None:
    edits = word_edits(original, answer)
    assert len(warnings(original, edits)) == len(edits)
    assert deviations(original, original) == []


@given(ANY, ANY)
def test_the_head_lies_within_the_text_and_grows_to_all_of_an_unchanged_one(before: str, after: str) -> None:
    assert 0 <= aligned_head(before, after) <= len(before)
    assert aligned_head(before, before) == len(before.rstrip())


@given(ANY, ANY, st.booleans())
def test_the_judge_takes_any_answer_and_never_adds_to_it(original: str, answer: str, complete: bool) -> None:
    assert judge(original, answer, complete=complete).answer in answer


@given(ANY)
def test_a_text_is_a_fair_rewrite_of_itself(text: str) -> None:
    verdict = judge(text, text)
    assert verdict.ok or not text.strip()
