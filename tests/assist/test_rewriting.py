"""Rewriting as a writer meets it: stream, review, accept a part, undo; refusals in words; nothing lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.checking import FakeProcess
from tests.support.fakes import FakeDocument, FakeEngine
from writer import paths
from writer.assist.checking import Checker
from writer.assist.rewriting import CHANGED, GONE, Rewriter
from writer.engine.messages import Generate
from writer.language.grammar.ignore import IgnoreList
from writer.language.rewriting.mixing import ORIGINAL
from writer.language.rewriting.proposal import Choice, Proposal
from writer.prompts.file import PromptFile, parse, read
from writer.settings.schema import Settings

TEXT = "First. The cat sat on the old mat and it looked at the blue moon \U0001f600 for a long time. Last."
PART = "The cat sat on the old mat and it looked at the blue moon \U0001f600 for a long time."
BETTER = "The cat sat on the new mat and it looked at the red moon \U0001f600 for a long time."


class Writer:
    """What a test needs: the document with PART selected, and what the card was told."""

    def __init__(self, parameters: int = 4_000_000_000, text: str = TEXT) -> None:
        self.document = FakeDocument(text)
        self.engine = FakeEngine(parameters)
        self.process = FakeProcess()
        self.checker = Checker(self.document, self.engine, Settings, self.process, IgnoreList())
        self.checker.settings_changed()
        self.rewriter = Rewriter(self.document, self.engine, self.checker, lambda: "A title")
        self.proposals: list[Proposal] = []
        self.failures: list[str] = []
        self.answers: list[tuple[str, bool]] = []
        self.rewriter.proposal_changed.connect(self.proposals.append)
        self.outdated: list[tuple[str, bool]] = []
        self.rewriter.failed.connect(self.failures.append)
        self.rewriter.outdated.connect(lambda sentence, again: self.outdated.append((sentence, again)))
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


def own_style() -> PromptFile:
    """A writer's own prompt: nothing is known of what it wants, so that answers are shown as they come."""
    return replace(prompt("clearer"), name="my-style")


@pytest.fixture
def writer(qtbot: QtBot) -> Writer:
    return Writer()


def test_one_hunk_is_taken_the_other_left_and_one_undo_restores(writer: Writer) -> None:
    writer.rewriter.start(own_style())
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
    writer.rewriter.start(own_style())
    writer.answer(BETTER)
    writer.rewriter.accept_all()
    assert writer.document.text() == TEXT.replace(PART, BETTER)
    writer.document.undo()
    assert writer.document.text() == TEXT


def test_a_changed_original_is_not_overwritten_and_the_rewrite_is_made_again_for_it(writer: Writer) -> None:
    writer.rewriter.start(prompt("instruct"), "Make it sad")
    writer.answer(BETTER)
    writer.document.put_caret(12)
    writer.document.type("!")
    after = writer.document.text()
    writer.rewriter.accept_all()
    assert writer.outdated == [(CHANGED, True)]
    assert writer.document.text() == after
    assert writer.rewriter.offered == BETTER, "nothing is lost"
    writer.rewriter.redo()
    request = writer.engine.requests[-1]
    assert isinstance(request, Generate)
    assert "Make it sad" in request.messages[-1].content
    assert "The c!at sat" in request.messages[-1].content
    assert request.sampling.seed == 1
    writer.answer(BETTER.replace("The cat", "The c!at"))
    assert writer.rewriter.offered == BETTER, "the earlier one can still be copied"
    writer.rewriter.accept_all()
    assert writer.document.text() == TEXT.replace(PART, BETTER.replace("The cat", "The c!at"))


def test_a_text_that_is_gone_is_said_to_be_gone(writer: Writer) -> None:
    writer.rewriter.start(own_style())
    writer.answer(BETTER)
    writer.document.put_caret(7 + len(PART) + 1)
    writer.document.erase(len(PART) + 1)
    writer.rewriter.accept_all()
    assert writer.outdated == [(GONE, False)]
    assert writer.document.text() == "First.  Last."
    assert writer.rewriter.offered == BETTER


def test_text_typed_elsewhere_meanwhile_is_kept(writer: Writer) -> None:
    writer.rewriter.start(own_style())
    writer.document.put_caret(0)
    writer.document.type("\U0001f600 New. ")
    writer.answer(BETTER)
    writer.rewriter.accept_all()
    assert writer.document.text() == "\U0001f600 New. " + TEXT.replace(PART, BETTER)


def test_rubbish_is_asked_once_more_and_then_refused_in_words(writer: Writer) -> None:
    writer.rewriter.start(own_style())
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
    assert writer.document.text() == TEXT + "\n\nA cat looked at the moon.", "no paragraph is torn apart"


def test_stop_keeps_what_has_come(writer: Writer) -> None:
    writer.rewriter.start(own_style())
    for word in BETTER.split(" ")[:9]:
        writer.engine.say(word + " ")
    writer.rewriter.stop()
    assert writer.proposals[-1].complete
    assert [hunk.replacement for hunk in writer.proposals[-1].hunks] == ["new"]
    writer.rewriter.accept_all()
    assert writer.document.text() == TEXT.replace("old", "new")


def test_a_worker_that_dies_in_the_middle_leaves_the_text_and_another_try_works(writer: Writer) -> None:
    writer.rewriter.start(own_style())
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
    rewriter.start(own_style())
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
    rewriter.start(own_style())
    assert failures == ["There is nothing to rewrite here. Select some text, or put the caret into a paragraph."]


def with_long_selection(writer: Writer) -> Rewriter:
    writer.document = FakeDocument("\n".join(["Anna wrote another letter. " * 50] * 15))
    writer.document.select(0, writer.document.length())
    rewriter = Rewriter(writer.document, writer.engine, writer.checker, lambda: "")
    rewriter.failed.connect(writer.failures.append)
    rewriter.answer_changed.connect(lambda text, done: writer.answers.append((text, done)))
    return rewriter


def test_a_long_selection_is_summed_up_stretch_by_stretch(writer: Writer) -> None:
    rewriter = with_long_selection(writer)
    rewriter.start(prompt("summarise"))
    for number in range(1, 5):
        assert writer.answers == [] or not writer.answers[-1][1]
        writer.engine.say(f"Letter {number}.")
        writer.engine.finish()
    assert writer.answers[-1] == ("Letter 1.\n\nLetter 2.\n\nLetter 3.\n\nLetter 4.", True)


def test_a_selection_too_long_to_be_continued_says_so(writer: Writer) -> None:
    with_long_selection(writer).start(prompt("continue"))
    assert "too long" in writer.failures[0]
    assert writer.engine.requests == []


def test_the_language_of_the_text_is_told(writer: Writer, tmp_path: Path) -> None:
    german = "Das ist ein Satz, der auf Deutsch ist und nicht kurz."
    writer.document.put_caret(0)
    writer.document.type(german + "\n")
    asks = parse("Write in {{language}}: {{selection}}", tmp_path / "x.prompt")
    assert isinstance(asks, PromptFile)
    for caret, language in ((5, "German"), (len(german) + 3, "English")):
        writer.document.put_caret(caret)
        writer.rewriter.start(asks)
        assert f"Write in {language}:" in writer.engine.requests[-1].messages[-1].content  # type: ignore[union-attr]


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
    writer.rewriter.start(own_style())
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
    writer.rewriter.start(own_style())
    writer.answer(mended(selection_of(writer)))
    writer.rewriter.stop()
    assert writer.engine.requests[-1].id in writer.engine.cancelled
    assert "Stopped after 1 of 3 paragraphs." in writer.proposals[-1].note
    writer.engine.finish("cancelled")
    writer.rewriter.accept_all()
    assert writer.document.text() == LONG_TEXT.replace("lake goed", "lake went")


def test_an_engine_that_fails_late_loses_nothing_that_is_done(qtbot: QtBot) -> None:
    writer = long_writer()
    writer.rewriter.start(own_style())
    writer.answer(mended(selection_of(writer)))
    writer.engine.fail("The engine stopped.")
    assert writer.failures == []
    assert writer.proposals[-1].note.startswith("The engine stopped.")
    writer.rewriter.accept_all()
    assert "lake went" in writer.document.text()


def test_words_from_earlier_paragraphs_go_along(qtbot: QtBot) -> None:
    writer = long_writer()
    writer.rewriter.start(own_style())
    writer.answer(mended(selection_of(writer)))
    writer.answer(mended(selection_of(writer)).replace("clients", "customers").replace("were happy", "was happy"))
    assert "“clients” as “customers”" in writer.engine.requests[-1].messages[0].content  # type: ignore[union-attr]


def test_a_selection_of_nothing_but_code_says_so(qtbot: QtBot) -> None:
    writer = long_writer()
    start = LONG_TEXT.index("```")
    writer.document.select(start, LONG_TEXT.rindex("```") + 3)
    writer.rewriter.start(own_style())
    assert writer.failures == ["There is no running text here: code is never rewritten. Select a paragraph."]
    assert writer.engine.requests == []


def test_a_first_answer_that_changes_nothing_is_compared_with_others(writer: Writer) -> None:
    writer.rewriter.start(own_style())
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
    writer.rewriter.start(own_style())
    writer.answer(BETTER)
    writer.rewriter.retry()
    assert writer.engine.requests[-1].sampling.seed == 5  # type: ignore[union-attr]
    writer.answer(BETTER)
    writer.answer(BETTER.replace("red", "pale"))
    assert [hunk.replacement for hunk in writer.proposals[-1].hunks] == ["new", "pale"]


# -- versions ----------------------------------------------------------------------------------------------

OTHER = "The cat lay on the old rug and it looked at the blue moon \U0001f600 for ages."


def with_two_versions(writer: Writer) -> Writer:
    writer.rewriter.start(own_style())
    writer.answer(BETTER)
    writer.rewriter.more(0)
    writer.answer(OTHER)
    writer.rewriter.stop()
    return writer


def hunk_at(writer: Writer, word: str) -> int:
    """The number of the hunk that `word` of the original is in."""
    proposal = writer.proposals[-1]
    return next(i for i, hunk in enumerate(proposal.hunks) if word in hunk.span.of(proposal.original))


def test_more_versions_come_while_the_first_is_reviewed_and_are_mixed(writer: Writer) -> None:
    writer.rewriter.start(own_style())
    writer.answer(BETTER)
    assert writer.proposals[-1].more
    writer.rewriter.more(0)
    assert writer.engine.requests[-1].sampling.seed == 2  # type: ignore[union-attr]
    assert writer.proposals[-1].doing == "Writing another version…"
    writer.rewriter.choose(0, Choice.ACCEPTED)
    assert writer.document.text() == TEXT
    writer.answer(OTHER)
    assert len(writer.proposals[-1].versions) == 2
    writer.rewriter.stop()
    assert writer.proposals[-1].doing == ""
    decided = [hunk.replacement for hunk in writer.proposals[-1].hunks if hunk.choice is Choice.ACCEPTED]
    assert decided == ["new"], "what was decided stays"
    writer.rewriter.take(1)
    writer.rewriter.take_at(hunk_at(writer, "long"), ORIGINAL)
    writer.rewriter.accept_all()
    assert writer.document.text() == TEXT.replace("sat", "lay").replace("old mat", "new rug")
    writer.document.undo()
    assert writer.document.text() == TEXT


def test_taking_a_version_and_accepting_all_gives_exactly_that_version(writer: Writer) -> None:
    with_two_versions(writer).rewriter.take(1)
    assert writer.proposals[-1].version == 1
    writer.rewriter.accept_all()
    assert writer.document.text() == TEXT.replace(PART, OTHER)


def test_another_try_offers_none_of_the_versions_again(writer: Writer) -> None:
    with_two_versions(writer).rewriter.retry()
    assert writer.engine.requests[-1].sampling.seed >= 5  # type: ignore[union-attr]
    writer.answer(OTHER)
    assert not writer.proposals[-1].complete, "it was seen"


def test_an_engine_that_fails_at_another_version_leaves_the_first(writer: Writer) -> None:
    writer.rewriter.start(own_style())
    writer.answer(BETTER)
    writer.rewriter.more(0)
    writer.engine.fail("The engine stopped.")
    assert writer.failures == []
    assert writer.proposals[-1].note == "The engine stopped."
    writer.rewriter.accept_all()
    assert writer.document.text() == TEXT.replace(PART, BETTER)


def test_applying_while_another_version_is_written_ends_it(writer: Writer) -> None:
    writer.rewriter.start(own_style())
    writer.answer(BETTER)
    writer.rewriter.more(0)
    writer.rewriter.accept_all()
    assert writer.engine.requests[-1].id in writer.engine.cancelled
    assert writer.document.text() == TEXT.replace(PART, BETTER)


def test_what_was_sent_is_told_word_for_word_with_what_became_of_each_answer(writer: Writer) -> None:
    writer.rewriter.start(own_style())
    assert writer.rewriter.account() is not None
    writer.answer("I cannot help with that request because I am an AI language model.")
    writer.answer(BETTER)
    told = writer.rewriter.account(0)
    assert told is not None
    assert told.model == "Model"
    assert told.messages == writer.engine.requests[0].messages  # type: ignore[union-attr]
    assert [(each.seed, each.outcome) for each in told.tries] == [
        (1, "Not shown. The model refused."),
        (2, "Shown as version 1."),
    ]
    assert told.tries[0].answer == "I cannot", "it was ended there"
    assert told.tries[1].answer == BETTER


def test_of_a_long_one_the_prompt_of_the_paragraph_is_told(qtbot: QtBot) -> None:
    writer = long_writer()
    writer.rewriter.start(own_style())
    while not writer.proposals or not writer.proposals[-1].complete:
        writer.answer(mended(selection_of(writer)))
    told = writer.rewriter.account(1)
    assert told is not None
    assert (told.part, told.parts) == (2, 3)
    assert "our clients was happy" in told.messages[-1].content


def test_the_judge_sends_nothing(qtbot: QtBot) -> None:
    writer = Writer(parameters=135_000_000)
    writer.rewriter.start(prompt("proofread"))
    assert writer.rewriter.account() is None


def test_nothing_is_applied_while_another_version_says_more(writer: Writer) -> None:
    with_two_versions(writer)
    for number, hunk in enumerate(writer.proposals[-1].hunks):
        if not hunk.same:
            writer.rewriter.choose(number, Choice.ACCEPTED)
    assert writer.document.text() == TEXT, "the places that only the other version changes are still open"
    writer.rewriter.apply()
    assert writer.document.text() == TEXT.replace(PART, BETTER)


STIFF = "In the event that it rains, we will utilise the old hall, and Anna will bring 24 chairs."


def with_filter(text: str = STIFF) -> Writer:
    """A model so small that of its answers only the changes that can be trusted are shown."""
    writer = Writer(parameters=500_000_000)
    writer.document = FakeDocument(text)
    writer.rewriter = Rewriter(writer.document, writer.engine, writer.checker, lambda: "")
    writer.rewriter.proposal_changed.connect(writer.proposals.append)
    writer.rewriter.failed.connect(writer.failures.append)
    writer.document.select(0, len(text))
    return writer


def finished(writer: Writer, answer: str) -> Proposal:
    """The same answer to all that is asked."""
    while not writer.proposals or not writer.proposals[-1].complete:
        writer.answer(answer)
    return writer.proposals[-1]


@pytest.mark.parametrize("style", ["clearer", "simpler", "shorter", "formal"])
def test_of_a_small_models_answer_no_fact_that_changed_is_shown(qtbot: QtBot, style: str) -> None:
    writer = with_filter()
    writer.rewriter.start(prompt(style))
    finished(writer, "If it snows, we use the new hall, and Otto brings 42 chairs.")
    writer.rewriter.accept_all()
    after = writer.document.text()
    for fact in ("rains", "Anna", "24 chairs", "old hall"):
        assert fact in after
    for invented in ("snows", "Otto", "42"):
        assert invented not in after


def test_what_is_right_in_a_small_models_answer_is_shown(qtbot: QtBot) -> None:
    writer = with_filter()
    writer.rewriter.start(prompt("clearer"))
    finished(writer, "If it rains, we will use the old hall, and Anna will bring 24 chairs.")
    writer.rewriter.accept_all()
    assert writer.document.text() == "If it rains, we will use the old hall, and Anna will bring 24 chairs."


def test_the_account_says_that_of_an_answer_only_a_part_is_shown(qtbot: QtBot) -> None:
    writer = with_filter()
    writer.rewriter.start(prompt("clearer"))
    finished(writer, "If it rains, we will use the old hall, and Otto will bring 42 chairs.")
    told = writer.rewriter.account()
    assert told is not None
    assert told.tries[0].outcome.startswith("Shown as version 1")
    assert "could not be relied on" in told.tries[0].outcome


HARD = "They had to define the rules early, and the trend abated before the meeting because of wind shear."
EASY = HARD.replace("define the rules", "say the rules").replace("abated", "lessened")


def with_doubtful_change(parameters: int) -> Writer:
    """A rewrite in which “abated” became “lessened”, which says the same, and “define” became “say”."""
    writer = Writer(parameters, HARD)
    writer.document.select(0, len(HARD))
    writer.rewriter.start(prompt("clearer"))
    answered = 0
    while answered < len(writer.engine.requests):
        answered = len(writer.engine.requests)
        writer.answer(EASY)
    return writer


def test_a_doubtful_change_of_a_middling_model_is_shown_with_a_warning_and_accept_all_leaves_it(qtbot: QtBot) -> None:
    writer = with_doubtful_change(1_540_000_000)
    shown = {hunk.replacement: hunk.warning for hunk in writer.proposals[-1].hunks}
    assert shown == {"say": "May say something else: “say” for “define”.", "lessened": ""}
    writer.rewriter.accept_all()
    assert writer.document.text() == HARD, "the one in doubt is still to be decided"
    index = [hunk.replacement for hunk in writer.proposals[-1].hunks].index("say")
    assert writer.proposals[-1].hunks[index].choice is Choice.OPEN
    writer.rewriter.choose(index, Choice.ACCEPTED)
    assert writer.document.text() == EASY
    writer.document.undo()
    assert writer.document.text() == HARD


def test_a_doubtful_change_that_is_discarded_leaves_the_others(qtbot: QtBot) -> None:
    writer = with_doubtful_change(1_540_000_000)
    writer.rewriter.accept_all()
    index = [hunk.replacement for hunk in writer.proposals[-1].hunks].index("say")
    writer.rewriter.choose(index, Choice.DISCARDED)
    assert writer.document.text() == HARD.replace("abated", "lessened")


def test_a_doubtful_change_of_a_small_model_is_not_shown(qtbot: QtBot) -> None:
    writer = with_doubtful_change(494_000_000)
    assert [hunk.replacement for hunk in writer.proposals[-1].hunks] == ["lessened"]
