"""Rules first everywhere, then the judge; nothing flickers in between."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from writer.language.grammar.board import Board
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.text.span import Span


def found(start: int, end: int, message: str = "Wrong.") -> Diagnostic:
    return Diagnostic(Span(start, end), message, Category.GRAMMAR, ("x",), rule=message)


def board(judging: bool = True, count: int = 2) -> Board[int]:
    made: Board[int] = Board(judging)
    for key in range(count):
        made.change(key, f"paragraph number {key}")
    return made


def answered(made: Board[int], *diagnostics: Diagnostic) -> int:
    """The key of the next paragraph, whose look is answered."""
    look = made.next()
    assert look is not None
    made.answer(look.id, diagnostics)
    return look.key


def test_every_paragraph_is_seen_by_the_rules_before_the_judge_begins() -> None:
    made = board()
    order = []
    while look := made.next():
        order.append((look.key, look.judged))
        made.answer(look.id, ())
    assert order == [(0, False), (1, False), (0, True), (1, True)]


def test_a_verdict_takes_the_place_of_the_rules_from_its_first_part_on() -> None:
    made = board(count=1)
    answered(made, found(0, 9, "rules"))
    look = made.next()
    assert look is not None
    assert [d.rule for d in made.shown(0)] == ["rules"], "nothing flickers while the judge thinks"
    made.answer(look.id, [found(0, 9, "rules"), found(10, 16, "judge")], final=False)
    assert [d.rule for d in made.shown(0)] == ["rules", "judge"]
    assert made.pending(0)
    made.answer(look.id, [found(10, 16, "judge")])
    assert [d.rule for d in made.shown(0)] == ["judge"]
    assert not made.pending(0)


def test_typing_elsewhere_in_a_paragraph_keeps_what_is_shown() -> None:
    made = board(count=1)
    answered(made)
    answered(made, found(10, 16, "judge"))
    made.change(0, "A paragraph number 0")
    (kept,) = made.shown(0)
    assert kept.span.of("A paragraph number 0") == "number"


def test_a_new_mistake_in_a_judged_paragraph_is_marked_at_once_and_what_was_dropped_stays_away() -> None:
    made = board(count=1)
    answered(made, found(0, 9, "rejected"))
    answered(made, found(10, 16, "judge"))
    made.change(0, "paragraph number 0 agian")
    answered(made, found(0, 9, "rejected"), found(19, 24, "spelling"))
    assert [d.rule for d in made.shown(0)] == ["judge", "spelling"]


def test_without_a_judge_the_rules_are_all_and_another_judge_begins_anew() -> None:
    made = board(judging=False, count=1)
    answered(made, found(0, 9, "rules"))
    assert made.next() is None
    assert not made.pending(0)
    made.judge(True)
    assert made.pending(0)
    answered(made, found(10, 16, "judge"))
    made.judge(False)
    assert [d.rule for d in made.shown(0)] == ["rules"]


def test_an_answer_to_an_abandoned_look_is_ignored() -> None:
    made = board(count=1)
    look = made.next()
    assert look is not None
    made.abandon()
    assert not made.answer(look.id, [found(0, 9)])
    assert made.shown(0) == ()
    assert made.next() is not None, "it waits again"


@given(
    st.lists(st.sampled_from(["type", "next", "part", "answer", "abandon", "judge", "remove"]), max_size=40), st.data()
)
def test_shown_spans_always_cover_the_words_they_were_found_for(acts: list[str], data: st.DataObject) -> None:
    made = board()
    texts = {key: f"paragraph number {key}" for key in range(2)}
    for act in acts:
        look = made.look
        if act == "type":
            key = data.draw(st.sampled_from(sorted(texts)))
            at = data.draw(st.integers(0, len(texts[key])))
            texts[key] = texts[key][:at] + data.draw(st.sampled_from(["a", " ", "\U0001f600"])) + texts[key][at:]
            made.change(key, texts[key])
        elif act == "next":
            made.next()
        elif act in ("part", "answer") and look:
            start = look.text.find("number")
            made.answer(look.id, [found(start, start + 6)] if start >= 0 else [], final=act == "answer")
        elif act == "abandon":
            made.abandon()
        elif act == "judge":
            made.judge(data.draw(st.booleans()))
        elif act == "remove" and len(texts) > 1:
            made.remove(texts.popitem()[0])
        for key, text in texts.items():
            assert all(diagnostic.span.of(text) == "number" for diagnostic in made.shown(key))
