"""The rules everywhere, the judge behind them; nothing flickers in between."""

from __future__ import annotations

from writer.language.grammar.board import Board, Look
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.survey import Survey
from writer.text.span import Span

ALL = Span(0, 18)
FIRST, SECOND = Span(0, 10), Span(10, 18)


def found(start: int, end: int, message: str = "Wrong.") -> Diagnostic:
    return Diagnostic(Span(start, end), message, Category.GRAMMAR, ("x",), rule=message)


def board(judging: bool = True, count: int = 2) -> Board[int]:
    made: Board[int] = Board(judging)
    for key in range(count):
        made.change(key, f"paragraph number {key}")
    return made


def surveyed(made: Board[int], *diagnostics: Diagnostic, sentences: tuple[Span, ...] = (ALL,)) -> int:
    """The key of the next paragraph for the rules, whose look is answered."""
    look = made.next()
    assert look is not None
    made.answer(look.id, Survey(diagnostics, sentences))
    return look.key


def case(made: Board[int]) -> Look[int]:
    taken = made.next_case()
    assert taken is not None
    return taken


def rules(made: Board[int], key: int = 0) -> list[str]:
    return [diagnostic.rule for diagnostic in made.shown(key)]


def test_the_judge_takes_up_what_the_rules_have_seen_while_they_go_on() -> None:
    made = board()
    assert made.next_case() is None
    assert surveyed(made) == 0
    assert made.next() is not None
    assert case(made).key == 0
    assert made.next_case() is None, "one at a time"


def test_a_verdict_takes_the_place_of_the_rules_sentence_by_sentence() -> None:
    made = board(count=1)
    surveyed(made, found(0, 9, "rules"), found(10, 16, "rules too"), sentences=(FIRST, SECOND))
    look = case(made)
    assert rules(made) == ["rules", "rules too"], "nothing flickers while the judge thinks"
    made.judged(look.id, {FIRST: [found(3, 5, "judge")]}, final=False)
    assert rules(made) == ["judge", "rules too"]
    assert made.pending(0)
    made.judged(look.id, {FIRST: [found(3, 5, "judge")], SECOND: []})
    assert rules(made) == ["judge"]
    assert not made.pending(0)
    assert made.quiet


def test_remarks_that_no_sentence_holds_stay_beside_the_verdict() -> None:
    made = board(count=1)
    surveyed(made, found(8, 12, "across"), sentences=(FIRST, SECOND))
    made.judged(case(made).id, {FIRST: [], SECOND: []})
    assert rules(made) == ["across"]


def test_an_earlier_verdict_stays_where_the_new_one_has_not_spoken_yet() -> None:
    made = board(count=1)
    surveyed(made, found(10, 16, "dropped"), sentences=(FIRST, SECOND))
    made.judged(case(made).id, {FIRST: [found(0, 9, "judge")], SECOND: []})
    made.change(0, "paragraph number 0!")
    surveyed(made, found(10, 16, "dropped"), sentences=(FIRST, Span(10, 19)))
    look = case(made)
    made.judged(look.id, {}, final=False)
    assert rules(made) == ["judge"]


def test_what_was_judged_before_needs_no_case() -> None:
    made = board(count=1)
    surveyed(made, found(0, 9, "rules"))
    assert made.settle(0, "paragraph number 0", Survey((), (ALL,)), {ALL: [found(10, 16, "judge")]})
    assert rules(made) == ["judge"]
    assert made.next_case() is None
    assert made.quiet


def test_typing_elsewhere_in_a_paragraph_keeps_what_is_shown() -> None:
    made = board(count=1)
    surveyed(made)
    made.judged(case(made).id, {ALL: [found(10, 16, "judge")]})
    made.change(0, "A paragraph number 0")
    (kept,) = made.shown(0)
    assert kept.span.of("A paragraph number 0") == "number"


def test_a_new_mistake_in_a_judged_paragraph_is_marked_at_once_and_what_was_dropped_stays_away() -> None:
    made = board(count=1)
    surveyed(made, found(0, 9, "rejected"))
    made.judged(case(made).id, {ALL: [found(10, 16, "judge")]})
    made.change(0, "paragraph number 0 agian")
    surveyed(made, found(0, 9, "rejected"), found(19, 24, "spelling"))
    assert rules(made) == ["judge", "spelling"]


def test_without_a_judge_the_rules_are_all_and_another_judge_begins_anew() -> None:
    made = board(judging=False, count=1)
    surveyed(made, found(0, 9, "rules"))
    assert made.next_case() is None
    assert not made.pending(0)
    made.judge(True)
    assert made.pending(0)
    made.judged(case(made).id, {ALL: [found(10, 16, "judge")]})
    assert rules(made) == ["judge"]
    made.judge(False)
    assert rules(made) == ["rules"]


def test_an_answer_to_an_abandoned_look_is_ignored() -> None:
    made = board(count=1)
    look = made.next()
    assert look is not None
    made.abandon()
    assert not made.answer(look.id, Survey((found(0, 9),)))
    assert made.shown(0) == ()
    assert surveyed(made) == 0, "it waits again"
    old = case(made)
    made.abandon_case()
    assert not made.judged(old.id, {ALL: [found(0, 9)]})
    assert case(made).key == 0


def test_the_judge_is_urged_by_what_comes_before_and_not_by_what_comes_after() -> None:
    made = board(count=3)
    surveyed(made)
    surveyed(made)
    assert made.next_case([1]) is not None
    assert made.is_urged([2, 0, 1]), "0 waits and comes first; the rules have not seen 2"
    assert not made.is_urged([1, 0])


def test_what_the_rules_could_not_say_yet_is_looked_at_again() -> None:
    made = board(count=1)
    surveyed(made, sentences=())
    made.settle(0, "paragraph number 0", Survey(), {})
    assert made.quiet
    made.again(0)
    surveyed(made, found(0, 9, "rules"))
    assert rules(made) == ["rules"]
