"""Rewriting as a writer meets it: stream, review, accept a part, undo; refusals in words; nothing lost."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.checking import FakeProcess
from tests.support.fakes import FakeDocument, FakeEngine
from writer import paths
from writer.assist.checking import Checker
from writer.assist.rewriting import CHANGED, Rewriter
from writer.language.grammar.ignore import IgnoreList
from writer.language.rewriting.proposal import Choice, Proposal
from writer.prompts.file import PromptFile, read
from writer.settings.schema import Settings

TEXT = "First. The cat sat on the old mat and it looked at the blue moon \U0001f600 for a long time. Last."
PART = "The cat sat on the old mat and it looked at the blue moon \U0001f600 for a long time."
BETTER = "The cat sat on the new mat and it looked at the red moon \U0001f600 for a long time."


class Writer:
    """What a test needs: the document with PART selected, and what the card was told."""

    def __init__(self, parameters: int = 1_500_000_000) -> None:
        self.document = FakeDocument(TEXT)
        self.engine = FakeEngine(parameters)
        self.process = FakeProcess()
        self.checker = Checker(self.document, self.engine, Settings, self.process, IgnoreList())
        self.checker.settings_changed()
        self.rewriter = Rewriter(self.document, self.engine, self.checker, lambda: "A title")
        self.proposals: list[Proposal] = []
        self.failures: list[str] = []
        self.answers: list[tuple[str, bool]] = []
        self.rewriter.proposal_changed.connect(self.proposals.append)
        self.rewriter.failed.connect(self.failures.append)
        self.rewriter.answer_changed.connect(lambda text, done: self.answers.append((text, done)))
        self.document.select(7, 7 + len(PART) + 1)  # the emoji counts two

    def answer(self, text: str) -> None:
        """The newest request is answered, until nobody listens any more."""
        request = self.engine.requests[-1].id
        for word in text.split(" "):
            if request not in self.engine.cancelled:
                self.engine.say(word + " ", request)
        self.engine.finish("cancelled" if request in self.engine.cancelled else "stop", request)


def prompt(name: str) -> PromptFile:
    found = read(paths.resources_folder() / "prompts" / f"{name}.prompt")
    assert isinstance(found, PromptFile)
    return found


@pytest.fixture
def writer(qtbot: QtBot) -> Writer:
    return Writer()


def test_one_hunk_is_taken_the_other_left_and_one_undo_restores(writer: Writer) -> None:
    writer.rewriter.start(prompt("clearer"))
    assert PART in writer.engine.requests[-1].messages[-1].content  # type: ignore[union-attr]
    writer.answer(BETTER)
    assert [hunk.replacement for hunk in writer.proposals[-1].hunks] == ["new", "red"]
    writer.rewriter.choose(0, Choice.ACCEPTED)
    assert writer.document.text() == TEXT, "nothing is changed before everything is decided"
    writer.rewriter.choose(1, Choice.DISCARDED)
    assert writer.document.text() == TEXT.replace("old", "new")
    writer.document.undo()
    assert writer.document.text() == TEXT


def test_accept_all_makes_one_step(writer: Writer) -> None:
    writer.rewriter.start(prompt("clearer"))
    writer.answer(BETTER)
    writer.rewriter.accept_all()
    assert writer.document.text() == TEXT.replace(PART, BETTER)
    writer.document.undo()
    assert writer.document.text() == TEXT


def test_a_changed_original_is_not_overwritten(writer: Writer) -> None:
    writer.rewriter.start(prompt("clearer"))
    writer.answer(BETTER)
    writer.document.put_caret(12)
    writer.document.type("!")
    after = writer.document.text()
    writer.rewriter.accept_all()
    assert writer.failures == [CHANGED]
    assert writer.document.text() == after


def test_text_typed_elsewhere_meanwhile_is_kept(writer: Writer) -> None:
    writer.rewriter.start(prompt("clearer"))
    writer.document.put_caret(0)
    writer.document.type("\U0001f600 New. ")
    writer.answer(BETTER)
    writer.rewriter.accept_all()
    assert writer.document.text() == "\U0001f600 New. " + TEXT.replace(PART, BETTER)


def test_rubbish_is_asked_once_more_and_then_refused_in_words(writer: Writer) -> None:
    writer.rewriter.start(prompt("clearer"))
    writer.answer("I cannot help with that request because I am an AI language model.")
    assert writer.failures == []
    assert len(writer.engine.requests) == 2
    assert writer.engine.requests[1].sampling.seed == 2  # type: ignore[union-attr]
    writer.answer("I cannot help with that request because I am an AI language model.")
    assert len(writer.failures) == 1
    assert writer.failures[0].endswith(".")
    writer.rewriter.accept_all()
    assert writer.document.text() == TEXT


def test_an_instruction_is_sent_and_the_card_is_called_by_it(writer: Writer) -> None:
    writer.rewriter.start(prompt("instruct"), "Make it sad")
    assert "Make it sad" in writer.engine.requests[-1].messages[-1].content  # type: ignore[union-attr]
    assert writer.rewriter.rewrite is not None
    assert writer.rewriter.rewrite.title == "Make it sad"


@pytest.mark.parametrize(("name", "copied"), [("proofread", True), ("shorter", True), ("summarise", False)])
def test_the_engine_may_copy_from_what_is_rewritten_but_not_for_a_summary(
    writer: Writer, name: str, copied: bool
) -> None:
    writer.rewriter.start(prompt(name))
    assert writer.engine.requests[-1].copy_from == (PART if copied else "")


def test_a_summary_is_shown_for_itself_and_inserted_below(writer: Writer) -> None:
    writer.rewriter.start(prompt("summarise"))
    writer.answer("A cat looked at the moon.")
    assert writer.answers[-1] == ("A cat looked at the moon.", True)
    writer.rewriter.insert("A cat looked at the moon.")
    assert writer.document.text() == TEXT.replace(PART, PART + "\n\nA cat looked at the moon.")


def test_stop_keeps_what_has_come(writer: Writer) -> None:
    writer.rewriter.start(prompt("clearer"))
    for word in BETTER.split(" ")[:9]:
        writer.engine.say(word + " ")
    writer.rewriter.stop()
    assert writer.proposals[-1].complete
    assert [hunk.replacement for hunk in writer.proposals[-1].hunks] == ["new"]
    writer.rewriter.accept_all()
    assert writer.document.text() == TEXT.replace("old", "new")


def test_a_worker_that_dies_in_the_middle_leaves_the_text_and_another_try_works(writer: Writer) -> None:
    writer.rewriter.start(prompt("clearer"))
    writer.engine.say("The cat sat on the new mat ")
    writer.engine.fail("The engine stopped in the middle and is being started again.")
    assert writer.failures == ["The engine stopped in the middle and is being started again."]
    assert writer.document.text() == TEXT
    writer.rewriter.retry()
    writer.answer(BETTER)
    writer.rewriter.accept_all()
    assert writer.document.text() == TEXT.replace(PART, BETTER)


def test_a_long_answer_is_not_compared_at_every_token_and_stop_keeps_all_of_it(qtbot: QtBot) -> None:
    writer = Writer()
    original = "The cat sat on the old mat and looked at the moon. " * 60
    writer.document = FakeDocument(original)
    writer.document.select(0, len(original))
    rewriter = Rewriter(writer.document, writer.engine, writer.checker, lambda: "")
    proposals: list[Proposal] = []
    rewriter.proposal_changed.connect(proposals.append)
    rewriter.start(prompt("clearer"))
    said = original.replace("old", "new").split(" ")[:400]
    for word in said:
        writer.engine.say(word + " ")
    assert len(proposals) < len(said) / 4
    rewriter.stop()
    assert proposals[-1].complete
    rewriter.accept_all()
    assert writer.document.text().count("new mat") >= 30


def test_an_empty_selection_in_an_empty_paragraph_says_so(writer: Writer) -> None:
    writer.document = FakeDocument("")
    rewriter = Rewriter(writer.document, writer.engine, writer.checker, lambda: "")
    failures: list[str] = []
    rewriter.failed.connect(failures.append)
    rewriter.start(prompt("clearer"))
    assert failures == ["There is nothing to rewrite here. Select some text, or put the caret into a paragraph."]


def test_a_selection_too_long_to_be_summed_up_says_so(writer: Writer) -> None:
    writer.document = FakeDocument("word " * 4000)
    writer.document.select(0, 20_000)
    rewriter = Rewriter(writer.document, writer.engine, writer.checker, lambda: "")
    failures: list[str] = []
    rewriter.failed.connect(failures.append)
    rewriter.start(prompt("summarise"))
    assert "too long" in failures[0]
    assert writer.engine.requests == []


def test_proofreading_with_a_small_model_uses_the_judge(qtbot: QtBot) -> None:
    writer = Writer(parameters=135_000_000)
    writer.engine.state_changed.emit(writer.engine.state)
    writer.rewriter.start(prompt("proofread"))
    assert writer.engine.requests == []
    writer.process.rules = ("old",)
    qtbot.waitUntil(lambda: bool(writer.process.checks))
    writer.process.answer()
    assert [hunk.replacement for hunk in writer.proposals[-1].hunks] == ["OLD"]
    assert not writer.proposals[-1].complete, "the judge has not spoken yet"
    while not writer.proposals[-1].complete:
        qtbot.waitUntil(lambda: bool(writer.process.waiting))
        writer.process.answer()
    writer.rewriter.accept_all()
    assert writer.document.text() == TEXT.replace("old", "OLD")


LONG_TEXT = (
    "# The lake\n\nThe keeper of the lake goed home because the boat was very late.\n\n"
    "```\ncode goed here\n```\n\n- our clients was happy with the new bridge over the river\n\n"
    "The clients was also happy with the road behind the river.\n"
)


def long_writer() -> Writer:
    writer = Writer()
    writer.document = FakeDocument(LONG_TEXT)
    writer.rewriter = Rewriter(writer.document, writer.engine, writer.checker, lambda: "")
    writer.rewriter.proposal_changed.connect(writer.proposals.append)
    writer.rewriter.failed.connect(writer.failures.append)
    writer.document.select(0, len(LONG_TEXT))
    return writer


def mended(text: str) -> str:
    return text.replace("lake goed", "lake went").replace("s was", "s were")


def selection_of(writer: Writer) -> str:
    """What the newest request is about."""
    return writer.engine.requests[-1].copy_from  # type: ignore[union-attr]


def test_a_long_selection_is_done_paragraph_by_paragraph_and_applied_in_one_step(qtbot: QtBot) -> None:
    writer = long_writer()
    writer.rewriter.start(prompt("clearer"))
    states = []
    while not writer.proposals or not writer.proposals[-1].complete:
        writer.answer(mended(selection_of(writer)))
        states.append(writer.proposals[-1].doing)
    assert states == ["Paragraph 2 of 3…", "Paragraph 3 of 3…", ""]
    assert len(writer.engine.requests) == 3
    assert writer.proposals[-1].note == "Left as they are: code."
    writer.rewriter.accept_all()
    assert writer.document.text() == mended(LONG_TEXT)
    writer.document.undo()
    assert writer.document.text() == LONG_TEXT


def test_stopping_a_long_one_keeps_the_paragraphs_that_are_done(qtbot: QtBot) -> None:
    writer = long_writer()
    writer.rewriter.start(prompt("clearer"))
    writer.answer(mended(selection_of(writer)))
    writer.rewriter.stop()
    assert writer.engine.requests[-1].id in writer.engine.cancelled
    assert "Stopped after 1 of 3 paragraphs." in writer.proposals[-1].note
    writer.engine.finish("cancelled")
    writer.rewriter.accept_all()
    assert writer.document.text() == LONG_TEXT.replace("lake goed", "lake went")


def test_an_engine_that_fails_late_loses_nothing_that_is_done(qtbot: QtBot) -> None:
    writer = long_writer()
    writer.rewriter.start(prompt("clearer"))
    writer.answer(mended(selection_of(writer)))
    writer.engine.fail("The engine stopped.")
    assert writer.failures == []
    assert writer.proposals[-1].note.startswith("The engine stopped.")
    writer.rewriter.accept_all()
    assert "lake went" in writer.document.text()


def test_words_from_earlier_paragraphs_go_along(qtbot: QtBot) -> None:
    writer = long_writer()
    writer.rewriter.start(prompt("clearer"))
    writer.answer(mended(selection_of(writer)))
    writer.answer(mended(selection_of(writer)).replace("clients", "customers").replace("were happy", "was happy"))
    assert "“clients” as “customers”" in writer.engine.requests[-1].messages[0].content  # type: ignore[union-attr]


def test_a_selection_of_nothing_but_code_says_so(qtbot: QtBot) -> None:
    writer = long_writer()
    start = LONG_TEXT.index("```")
    writer.document.select(start, LONG_TEXT.rindex("```") + 3)
    writer.rewriter.start(prompt("clearer"))
    assert writer.failures == ["There is no running text here: code is never rewritten. Select a paragraph."]
    assert writer.engine.requests == []


def test_a_first_answer_that_changes_nothing_is_compared_with_others(writer: Writer) -> None:
    writer.rewriter.start(prompt("clearer"))
    writer.answer(PART)
    assert writer.proposals[-1].doing == "Comparing versions…"
    assert not writer.proposals[-1].complete
    writer.answer(BETTER)
    assert writer.proposals[-1].complete
    assert [hunk.replacement for hunk in writer.proposals[-1].hunks] == ["new", "red"]


def test_proofreading_that_finds_nothing_asks_once(writer: Writer) -> None:
    writer.rewriter.start(prompt("proofread"))
    writer.answer(PART)
    assert len(writer.engine.requests) == 1
    assert writer.proposals[-1].complete


def test_another_try_uses_other_seeds_and_does_not_offer_the_same_again(writer: Writer) -> None:
    writer.rewriter.start(prompt("clearer"))
    writer.answer(BETTER)
    writer.rewriter.retry()
    assert writer.engine.requests[-1].sampling.seed == 5  # type: ignore[union-attr]
    writer.answer(BETTER)
    writer.answer(BETTER.replace("red", "pale"))
    assert [hunk.replacement for hunk in writer.proposals[-1].hunks] == ["new", "pale"]
