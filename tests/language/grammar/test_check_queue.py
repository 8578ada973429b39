"""The check queue: order, staleness, memory, and spans that stay true while the writer goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.queue import CheckQueue, settled
from writer.language.grammar.survey import Survey
from writer.text.edits import TextEdit
from writer.text.span import Span


def mark(text: str, part: str) -> Diagnostic:
    start = text.index(part)
    return Diagnostic(Span(start, start + len(part)), f"Covers “{part}”.", Category.GRAMMAR, rule=part)


def filled(*texts: str) -> CheckQueue[int]:
    queue: CheckQueue[int] = CheckQueue()
    for key, text in enumerate(texts):
        queue.set_text(key, text)
    return queue


def run(queue: CheckQueue[int], caret: int | None = None, visible: tuple[int, ...] = ()) -> list[int]:
    """Keys in the order in which they are checked."""
    keys = []
    first = visible if caret is None else (caret, *visible)
    while job := queue.next(first):
        keys.append(job.key)
        queue.answer(job.id, Survey())
    return keys


def survey(*diagnostics: Diagnostic) -> Survey:
    return Survey(diagnostics)


def test_the_carets_paragraph_comes_first_then_the_visible_then_the_rest() -> None:
    assert run(filled("a", "b", "c", "d", "e"), caret=3, visible=(2, 3, 4)) == [3, 2, 4, 0, 1]


def test_one_job_at_a_time() -> None:
    queue = filled("a", "b")
    assert queue.next() is not None
    assert queue.next() is None


def test_empty_paragraphs_are_not_checked() -> None:
    assert run(filled("", "  \t", "text")) == [2]


def test_an_unchanged_text_is_never_checked_twice() -> None:
    queue = filled("teh one", "two")
    job = queue.next()
    assert job is not None
    queue.answer(job.id, survey(mark(job.text, "teh")))
    queue.set_text(7, "teh one")
    queue.set_text(0, "teh one")
    assert [d.rule for d in queue.shown(7)] == ["teh"]
    assert run(queue) == [1]


def test_undoing_a_change_brings_the_old_result_back_at_once() -> None:
    queue = filled("teh dog")
    job = queue.next()
    assert job is not None
    queue.answer(job.id, survey(mark(job.text, "teh")))
    queue.edit(0, TextEdit(Span(1, 1), "x"))
    assert queue.shown(0) == ()
    queue.edit(0, TextEdit(Span(1, 2), ""))
    assert [d.rule for d in queue.shown(0)] == ["teh"]
    assert queue.next() is None


def test_a_result_for_a_text_that_has_changed_is_not_shown() -> None:
    queue = filled("teh dog")
    job = queue.next()
    assert job is not None
    queue.edit(0, TextEdit(Span(0, 0), "See "))
    assert queue.answer(job.id, survey(mark(job.text, "teh"))) is False
    assert queue.shown(0) == ()
    again = queue.next()
    assert again is not None
    assert again.text == "See teh dog"


def test_first_results_are_shown_before_the_final_ones_and_not_remembered() -> None:
    queue = filled("teh dog")
    job = queue.next()
    assert job is not None
    assert queue.answer(job.id, survey(mark(job.text, "teh")), final=False)
    assert len(queue.shown(0)) == 1
    assert queue.next() is None
    queue.set_text(1, "teh dog")
    assert queue.shown(1) == ()
    assert queue.answer(job.id, Survey())
    assert queue.shown(0) == ()


def test_answers_to_other_jobs_are_ignored() -> None:
    queue = filled("teh dog")
    job = queue.next()
    assert job is not None
    assert queue.answer(job.id + 1, survey(mark("teh", "teh"))) is False
    assert queue.job == job


def test_a_paragraph_under_composition_waits() -> None:
    queue = filled("a", "b")
    queue.compose(0)
    assert run(queue, caret=0) == [1]
    queue.compose(None)
    assert run(queue, caret=0) == [0]


def test_a_removed_paragraph_is_forgotten_also_while_it_is_checked() -> None:
    queue = filled("a", "b")
    job = queue.next([0])
    assert job is not None
    queue.remove(0)
    queue.remove(0)
    assert queue.answer(job.id, survey(mark("a", "a"))) is False
    assert queue.shown(0) == ()
    assert run(queue) == [1]


def test_an_abandoned_job_waits_again() -> None:
    queue = filled("a")
    assert queue.next() is not None
    queue.abandon()
    assert run(queue) == [0]


def test_changed_settings_check_everything_again() -> None:
    queue = filled("a", "b")
    assert run(queue) == [0, 1]
    queue.forget_results()
    assert run(queue) == [0, 1]


def test_only_eligible_paragraphs_are_taken_and_the_order_is_read_no_further_than_needed() -> None:
    queue = filled("a", "b", "c")

    def order() -> Iterator[int]:
        yield 2
        raise AssertionError("nobody needs more")

    first = queue.next(order())
    assert first is not None
    assert first.key == 2
    queue.answer(first.id, Survey())
    second = queue.next(eligible=lambda key: key == 1)
    assert second is not None
    assert second.key == 1


def test_a_result_that_is_known_otherwise_needs_no_job() -> None:
    queue = filled("teh dog", "two")
    assert queue.settle(0, "teh dog", survey(mark("teh dog", "teh")))
    assert not queue.settle(1, "another text by now", Survey())
    assert len(queue.shown(0)) == 1
    assert run(queue) == [1]


def test_what_was_not_all_is_checked_again() -> None:
    queue = filled("a")
    run(queue)
    queue.again(0)
    queue.again(7)
    assert run(queue) == [0]


def test_memory_is_bounded() -> None:
    queue: CheckQueue[int] = CheckQueue(remembered=2)
    for key, text in enumerate(["a", "b", "c"]):
        queue.set_text(key, text)
    run(queue)
    queue.set_text(9, "a")
    queue.set_text(8, "c")
    assert queue.waiting == 1


def test_the_word_being_typed_is_not_marked() -> None:
    text = "teh cat and teh"
    marks = [mark(text, "teh"), Diagnostic(Span(12, 15), "Covers “teh”.", Category.SPELLING)]
    assert settled(marks, text, 15) == marks[:1]
    assert settled(marks, text, 2) == marks[1:]
    assert settled(marks, text, 4) == marks
    assert settled(marks, text, 0) == marks


WORDS = ["teh", "dog", "😀", "e\u0301", "a"]


@dataclass
class Session:
    """A writer and a checker at work on one queue, and how often something interesting happened."""

    queue: CheckQueue[int] = field(default_factory=CheckQueue)
    texts: dict[int, str] = field(default_factory=dict)
    checked: int = 0
    moved: int = 0

    def type(self, key: int, place: int, length: int, words: str) -> None:
        text = self.texts[key]
        start = place % (len(text) + 1)
        end = min(len(text), start + length)
        before = {d.rule: d.span for d in self.queue.shown(key)}
        self.queue.edit(key, TextEdit(Span(start, end), words))
        self.texts[key] = text[:start] + words + text[end:]
        self.moved += any(before.get(d.rule) not in (None, d.span) for d in self.queue.shown(key))

    def answer(self, final: bool) -> None:
        if job := self.queue.job:
            found = []
            position = 0
            for word in job.text.split(" "):
                if word:
                    span = Span(position, position + len(word))
                    found.append(Diagnostic(span, "", Category.GRAMMAR, rule=f"{word}\n{position}"))
                position += len(word) + 1
            self.queue.answer(job.id, survey(*found), final)
            self.checked += 1

    def assert_spans_are_true(self) -> None:
        for key, text in self.texts.items():
            for diagnostic in self.queue.shown(key):
                assert diagnostic.span.of(text) == diagnostic.rule.split("\n")[0]


def play(steps: list[tuple[int, int, int, int, str]]) -> Session:
    session = Session(texts={0: "teh dog 😀", 1: "a e\u0301 teh", 2: ""})
    for key, text in session.texts.items():
        session.queue.set_text(key, text)
    for act, key, place, length, words in steps:
        match act:
            case 0 | 1:
                session.type(key, place, length, words)
            case 2:
                session.queue.next([key])
            case 3:
                session.answer(final=False)
            case _:
                session.answer(final=True)
        session.assert_spans_are_true()
    return session


STEPS = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.integers(0, 2),
        st.integers(0, 30),
        st.sampled_from([0, 0, 1, 2, 5]),
        st.lists(st.sampled_from([*WORDS, " "]), max_size=3).map("".join),
    ),
    max_size=40,
)


@settings(max_examples=200, deadline=None)
@given(STEPS)
def test_every_shown_span_covers_exactly_the_text_it_was_computed_for(
    steps: list[tuple[int, int, int, int, str]],
) -> None:
    play(steps)


def test_the_property_meets_moved_spans() -> None:
    steps = [(2, 0, 0, 0, ""), (4, 0, 0, 0, ""), (0, 0, 0, 0, "a "), (0, 0, 5, 0, "x")]
    session = play(steps)
    assert session.checked == 1
    assert session.moved >= 1


@pytest.mark.parametrize(
    ("edit", "left"),
    [
        (TextEdit(Span(8, 8), "ed"), []),
        (TextEdit(Span(8, 8), " in"), ["liv"]),
        (TextEdit(Span(5, 5), "o"), []),
        (TextEdit(Span(5, 5), "to "), ["liv"]),
        (TextEdit(Span(8, 9), ""), []),
        (TextEdit(Span(0, 1), "W"), ["liv"]),
    ],
    ids=["typed on", "next word", "letter before", "word before", "joined", "elsewhere"],
)
def test_a_mark_goes_when_its_word_goes_on(edit: TextEdit, left: list[str]) -> None:
    """Checked in a pause in the middle of "lived", the half word is no mistake any more."""
    queue = filled("they liv there")
    job = queue.next()
    assert job is not None
    queue.answer(job.id, survey(mark(job.text, "liv")))
    queue.edit(0, edit)
    assert [d.rule for d in queue.shown(0)] == left
