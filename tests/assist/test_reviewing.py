"""What the writer does about findings, over a document in memory and findings the test gives."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QObject, Signal

from tests.support.fakes import FakeDocument
from writer.assist.document_port import Paragraph
from writer.assist.issues import Issue, Progress
from writer.assist.reviewing import Review
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.ignore import IgnoreList
from writer.text.span import Span

MENDS = {
    "teh": (Category.SPELLING, ("the", "ten"), "SpellCheck"),
    "recieved": (Category.SPELLING, ("received",), "SpellCheck"),
    "a envelope": (Category.GRAMMAR, ("an envelope",), "AnA"),
    "a apple": (Category.GRAMMAR, ("an apple", "the apple"), "AnA"),
    "blorf": (Category.SPELLING, (), "SpellCheck"),
}


class FakeChecker(QObject):
    """Finds the words of MENDS, whatever their case; `waiting` are paragraphs not looked at yet."""

    issues_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ignored = IgnoreList()
        self.waiting: set[int] = set()

    def findings(self, paragraph: Paragraph) -> list[Diagnostic]:
        found = [_found(match) for match in re.finditer("|".join(MENDS), paragraph.text, re.IGNORECASE)]
        return self.ignored.visible(paragraph.text, found)

    visible = findings

    def pending(self, paragraph: int) -> bool:
        return paragraph in self.waiting

    def use_ignored(self, ignored: IgnoreList) -> None:
        self.ignored = ignored


def _found(match: re.Match[str]) -> Diagnostic:
    category, replacements, rule = MENDS[match[0].lower()]
    if match[0][0].isupper():
        replacements = tuple(text[:1].upper() + text[1:] for text in replacements)
    return Diagnostic(Span(*match.span()), "It is wrong.", category, replacements, rule=rule)


class Desk:
    def __init__(self, text: str, stored: IgnoreList | None = None) -> None:
        self.document = FakeDocument(text)
        self.checker = FakeChecker()
        self.review = Review(self.document, self.checker, lambda: stored or IgnoreList())  # type: ignore[arg-type]
        self.kept: list[IgnoreList] = []
        self.review.ignored_changed.connect(self.kept.append)

    def issue(self, wording: str, number: int = 0) -> Issue:
        return [issue for issue in self.review.issues() if issue.wording == wording][number]


def test_issues_are_listed_in_the_order_of_the_document() -> None:
    desk = Desk("He recieved teh letter.\n\nA\U0001f600 teh end.")
    assert [issue.wording for issue in desk.review.issues()] == ["recieved", "teh", "teh"]


def test_a_fix_is_one_undo_step_and_the_second_replacement_can_be_taken() -> None:
    desk = Desk("\U0001f600 teh and teh")
    assert desk.review.fix(desk.issue("teh", 1), 1)
    assert desk.document.text() == "\U0001f600 teh and ten", "the one that was meant, not the first"
    desk.document.undo()
    assert desk.document.text() == "\U0001f600 teh and teh"


def test_a_fix_of_words_that_are_gone_changes_nothing() -> None:
    desk = Desk("He saw teh.")
    issue = desk.issue("teh")
    desk.document.erase(2)
    assert not desk.review.fix(issue)
    assert desk.document.text() == "He saw te"
    assert not desk.review.fix(issue, 7)


def test_an_issue_is_mended_where_it_is_now() -> None:
    desk = Desk("He saw teh.")
    issue = desk.issue("teh")
    desk.document.put_caret(0)
    desk.document.type("Now ")
    assert desk.review.fix(issue)
    assert desk.document.text() == "Now He saw the."


def test_the_same_words_are_one_kind_in_any_case_and_mended_in_one_step() -> None:
    text = "Teh cat recieved teh fish.\nteh end, and blorf"
    desk = Desk(text)
    kin = desk.review.kin(desk.issue("teh"))
    assert (len(kin.issues), kin.same_words) == (3, True)
    assert desk.review.fix_kind(desk.issue("teh")) == 3
    assert desk.document.text() == "The cat recieved the fish.\nthe end, and blorf"
    desk.document.undo()
    assert desk.document.text() == text


def test_another_replacement_is_taken_for_all_of_the_kind() -> None:
    desk = Desk("teh and Teh")
    assert desk.review.fix_kind(desk.issue("teh"), 1) == 2
    assert desk.document.text() == "ten and Ten"


def test_what_one_rule_finds_is_a_kind_but_not_all_misspelt_words() -> None:
    desk = Desk("a envelope, a apple, teh and recieved")
    assert desk.review.kin(desk.issue("teh")).issues == ()
    kin = desk.review.kin(desk.issue("a apple"))
    assert ([issue.wording for issue in kin.issues], kin.same_words) == (["a envelope", "a apple"], False)
    assert desk.review.fix_kind(desk.issue("a apple"), 1) == 2
    assert desk.document.text() == "an envelope, the apple, teh and recieved", "the others with their own first"


def test_findings_of_no_rule_in_particular_are_no_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MENDS, "a envelope", (Category.GRAMMAR, ("an envelope",), "rule"))
    monkeypatch.setitem(MENDS, "a apple", (Category.GRAMMAR, ("an apple",), "rule"))
    desk = Desk("a envelope, a apple")
    assert desk.review.kin(desk.issue("a apple")).issues == ()


def test_the_only_one_of_its_kind_is_no_kind() -> None:
    desk = Desk("teh and blorf")
    assert desk.review.kin(desk.issue("teh")).issues == ()
    assert desk.review.kin(desk.issue("blorf")).issues == ()
    assert desk.review.fix_kind(desk.issue("teh")) == 0
    assert desk.document.text() == "teh and blorf"


@pytest.mark.parametrize(
    ("category", "after", "count"),
    [
        (None, "an envelope for the \U0001f600 the blorf", 3),
        (Category.GRAMMAR, "an envelope for teh \U0001f600 teh blorf", 1),
    ],
)
def test_everything_that_has_a_fix_is_mended_in_one_step(category: Category | None, after: str, count: int) -> None:
    text = "a envelope for teh \U0001f600 teh blorf"
    desk = Desk(text)
    assert desk.review.fix_all(category) == count
    assert desk.document.text() == after
    desk.document.undo()
    assert desk.document.text() == text


def test_the_walk_goes_around_and_says_where_it_is() -> None:
    desk = Desk("teh one\nrecieved two teh")
    desk.document.put_caret(0)
    stops = [desk.review.go_to_issue(forward=True) for _ in range(3)]
    assert [(stop.number, stop.total, stop.around) for stop in stops if stop] == [
        (2, 3, False),
        (3, 3, False),
        (1, 3, True),
    ]
    assert desk.document.text(*desk.document.selection()) == "teh"
    back = desk.review.go_to_issue(forward=False)
    assert back is not None
    assert (back.number, back.around, back.issue.wording) == (3, True, "teh")
    assert Desk("Fine.").review.go_to_issue(forward=True) is None


def test_paragraphs_without_words_do_not_count_as_work() -> None:
    desk = Desk("One.\n\n   \nTwo.\nThree.")
    desk.checker.waiting = {paragraph.id for paragraph in desk.document.paragraphs()[2:4]}
    assert desk.review.progress() == Progress(2, 3)
    assert not desk.review.progress().complete


def test_what_is_ignored_is_kept_and_can_be_heard_of_again() -> None:
    desk = Desk("a envelope and a apple, teh")
    desk.review.ignore_rule("AnA", "It sounds wrong.")
    assert [issue.wording for issue in desk.review.issues()] == ["teh"]
    assert dict(desk.kept[-1].reasons) == {"AnA": "It sounds wrong."}
    desk.review.change_ignored(lambda ignored: ignored.without_rule("AnA"))
    assert len(desk.review.issues()) == 3
    assert desk.kept[-1] == IgnoreList()


def test_a_word_that_another_program_added_is_not_lost() -> None:
    desk = Desk("teh blorf", stored=IgnoreList(words=frozenset({"blorf"})))
    desk.review.add_word("teh")
    assert desk.kept[-1].words == {"teh", "blorf"}
    assert desk.review.issues() == []


def test_a_change_that_changes_nothing_is_not_stored() -> None:
    desk = Desk("teh")
    desk.review.change_ignored(lambda ignored: ignored.without_word("never there"))
    assert desk.kept == []
