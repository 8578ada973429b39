"""The history as a writer uses it: look back, revert one edit after many others, never lose a word of one's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.support.fakes import FakeDocument
from writer.assist import history as room
from writer.assist.document_port import Origin, Replacement
from writer.assist.history import History, State
from writer.assist.suggestion_events import Happening, SuggestionEvent
from writer.language.rewriting.history import ELSEWHERE, Asked, Kind, Record

TEXT = "We went home. \U0001f600 Teh cat is teh best of all the cats. The end."
SLEPT = " It was late and we slept."
FIX = Asked(Kind.CORRECTION, "A typo.", by_model=False)
CLEARER = Asked(Kind.REWRITE, "Clearer")


class Writer:
    """A document, its history, and a clock that stands."""

    def __init__(self, text: str = TEXT) -> None:
        self.document = FakeDocument(text)
        self.time = datetime(2026, 11, 23, 14, 32, 5)
        self.history = History(self.document, lambda asked: f"Model for a {asked.kind.value}", lambda: self.time)

    @property
    def text(self) -> str:
        return self.document.text()

    @property
    def newest(self) -> Record:
        return self.history.records()[0]

    @property
    def state(self) -> State:
        return self.history.state(self.newest.number)

    def at(self, words: str, behind: bool = False) -> int:
        """UTF-16 position of `words`."""
        before = self.text[: self.text.index(words) + (len(words) if behind else 0)]
        return len(before.encode("utf-16-le")) // 2

    def type(self, words: str, before: str) -> None:
        self.document.put_caret(self.at(before))
        self.document.type(words)

    def erase(self, words: str) -> None:
        """Select and delete."""
        self.document._change(self.at(words), self.at(words, behind=True), "", Origin.TYPED)

    def accept(self, words: str, behind: str) -> Record:
        self.document.put_caret(self.at(behind, behind=True))
        self.document.insert_accepted(self.document.caret, words)
        return self.newest

    def change(self, *changes: tuple[str, str], asked: Asked = FIX) -> Record:
        parts = [Replacement(self.at(old), self.at(old, behind=True), new) for old, new in changes]
        self.document.replace(parts, asked)
        return self.newest

    def revert(self, record: Record) -> room.Plan:
        return self.history.revert(record.number)


@pytest.fixture
def writer(qtbot: QtBot) -> Writer:
    return Writer()


def test_each_edit_is_listed_with_what_asked_for_it_model_and_time(writer: Writer) -> None:
    writer.accept(SLEPT, "home.")
    writer.time += timedelta(hours=1)
    writer.change(("Teh", "The"))
    writer.change(("best of all the cats", "best cat"), asked=CLEARER)
    rewrite, fix, suggestion = writer.history.records()
    assert (suggestion.kind, suggestion.passage.after) == (Kind.SUGGESTION, SLEPT)
    assert suggestion.model == "Model for a suggestion"
    assert (fix.title, fix.model, fix.at.hour) == ("A typo.", "", 15)
    assert rewrite.model == "Model for a rewrite"
    assert (rewrite.title, rewrite.passage.before, rewrite.passage.after) == (
        "Clearer",
        "best of all the cats",
        "best cat",
    )


def test_the_model_that_was_asked_is_named_though_another_is_loaded_by_now(writer: Writer) -> None:
    writer.change(("best of all the cats", "best cat"), asked=replace(CLEARER, model="Model of yesterday"))
    assert writer.newest.model == "Model of yesterday"


def test_what_the_writer_types_pastes_or_replaces_is_not_listed(writer: Writer) -> None:
    writer.type("Hello. ", before="We")
    writer.document.replace([Replacement(0, 5, "Howdy")])  # the find bar
    assert writer.history.records() == []


def test_an_edit_is_reverted_after_other_edits_before_and_behind_it_in_one_step(writer: Writer) -> None:
    record = writer.accept(SLEPT, "home.")
    writer.type("\U0001f600 Hello. ", before="We")
    writer.change(("Teh", "The"))
    writer.type("very ", before="best")
    before = writer.text
    writer.revert(record)
    assert writer.text == before.replace(SLEPT, "")
    assert writer.history.state(record.number) is State.BACK
    assert (writer.newest.kind, writer.newest.title) == (Kind.REVERT, "Revert of “Suggestion”")
    writer.document.undo()
    assert writer.text == before
    assert writer.history.state(record.number) is State.STANDS


def test_a_revert_can_be_reverted(writer: Writer) -> None:
    record = writer.change(("Teh", "The"))
    now = writer.text
    writer.revert(record)
    assert writer.text == TEXT
    writer.revert(writer.newest)
    assert writer.text == now
    assert writer.newest.title == "Revert of “A typo.”, undone"
    assert writer.history.state(record.number) is State.STANDS


def test_many_corrections_at_once_are_one_record_and_one_revert(writer: Writer) -> None:
    record = writer.change(("Teh", "The"), ("teh", "the"))
    assert [(part.gap, part.after) for part in record.passage.parts] == [("", "The"), (" cat is ", "the")]
    writer.type("black ", before="cat")
    writer.revert(record)
    assert writer.text == TEXT.replace("cat", "black cat", 1)


def test_undoing_many_corrections_leaves_other_records_between_them_alone(writer: Writer) -> None:
    suggestion = writer.accept(" black", "Teh")
    writer.change(("Teh", "The"), ("teh", "the"))
    writer.document.undo()
    assert writer.history.state(suggestion.number) is State.STANDS
    writer.revert(suggestion)
    assert writer.text == TEXT


def test_what_was_written_inside_stays_and_the_rest_goes(writer: Writer) -> None:
    record = writer.accept(SLEPT, "home.")
    writer.type("very ", before="late")
    assert writer.history.state(record.number) is State.CHANGED
    plan = writer.revert(record)
    assert plan.kept == ("very",)
    assert "very" in writer.text
    assert "slept" not in writer.text


def test_a_rewrite_changed_at_one_place_is_reverted_at_the_others(writer: Writer) -> None:
    record = writer.change(("Teh", "This"), ("best", "finest"), asked=CLEARER)
    writer.type("X", before="inest")
    plan = writer.revert(record)
    assert plan.kept == ("fXinest",)
    assert writer.text == TEXT.replace("best", "fXinest")
    assert writer.history.state(record.number) is State.CHANGED


def test_what_cannot_be_reverted_is_left_alone(writer: Writer) -> None:
    record = writer.change(("Teh", "The"))
    writer.type("n", before="e cat")
    now = writer.text
    plan = writer.revert(record)
    assert (plan.replacements, plan.kept) == ((), ("Thne",))
    assert writer.text == now
    assert len(writer.history.records()) == 1


@pytest.mark.parametrize(
    ("change", "erased"),
    [(("Teh", "The"), "The cat"), (("Teh", "The"), "\U0001f600 The cat is"), (("of all the cats", ""), "best .")],
    ids=["at its edge", "all around", "what was taken out there"],
)
def test_with_its_place_gone_nothing_is_put_anywhere(writer: Writer, change: tuple[str, str], erased: str) -> None:
    record = writer.change(change)
    writer.erase(erased)
    assert writer.history.state(record.number) is State.GONE
    now = writer.text
    assert writer.revert(record).gone == 1
    assert writer.text == now
    assert not writer.history.show(record.number)


def test_what_was_cut_and_pasted_elsewhere_is_found_again(writer: Writer) -> None:
    record = writer.change(("teh", "the very"))
    moved = " Teh cat is the very best of all the cats."
    writer.erase(moved)
    writer.document._change(0, 0, moved, Origin.TYPED)
    assert writer.history.state(record.number) is State.STANDS
    writer.revert(record)
    assert writer.text.startswith(" Teh cat is teh best of all the cats.We went home.")


def test_undo_and_redo_of_the_edit_itself_are_followed(writer: Writer) -> None:
    record = writer.accept(SLEPT, "home.")
    now = writer.text
    writer.document.undo()
    assert writer.history.state(record.number) is State.BACK
    assert not writer.history.plan(record.number).replacements
    writer.document._change(0, writer.document.length(), now, Origin.HISTORY)
    assert writer.history.state(record.number) is State.STANDS
    writer.revert(record)
    assert writer.text == TEXT


def test_a_suggestion_taken_word_by_word_is_one_record(writer: Writer) -> None:
    def take(words: str, *, whole: bool) -> None:
        writer.history.suggestion_happened(SuggestionEvent(Happening.ACCEPTED, words, whole=whole))
        writer.document.insert_accepted(writer.document.caret, words)

    writer.document.put_caret(writer.at("home.", behind=True))
    take(" It was", whole=False)
    take(" late.", whole=True)
    take(" Then", whole=True)
    assert [record.passage.after for record in writer.history.records()] == [" Then", " It was late."]
    assert (writer.history.today().counts[Kind.SUGGESTION], writer.history.today().inserted) == (2, 18)
    writer.revert(writer.history.records()[1])
    assert writer.text == TEXT.replace("home.", "home. Then")


def test_parts_with_typing_between_them_are_two_records(writer: Writer) -> None:
    for words in (" It", " late"):
        writer.history.suggestion_happened(SuggestionEvent(Happening.ACCEPTED, words, whole=False))
        writer.document.insert_accepted(writer.document.caret, words)
        writer.document.type(" x")
    assert len(writer.history.records()) == 2


def test_the_text_a_rewrite_was_asked_about_can_be_copied_whole(writer: Writer) -> None:
    start, end = writer.at("Teh"), writer.at("cats.", behind=True)
    asked = Asked(Kind.REWRITE, "Clearer", scope=(start, end))
    record = writer.change(("Teh", "That"), ("best", "finest"), asked=asked)
    assert record.passage.before == "Teh cat is teh best of all the cats."
    assert record.passage.after == "That cat is teh finest of all the cats."


def test_far_apart_corrections_do_not_keep_the_text_between_them(qtbot: QtBot) -> None:
    writer = Writer("teh " + "word " * 100 + "wierd")
    record = writer.change(("teh", "the"), ("wierd", "weird"))
    assert record.passage.after == f"the{ELSEWHERE}weird"


def test_another_document_clears_everything(writer: Writer) -> None:
    record = writer.accept(SLEPT, "home.")
    writer.document._change(0, writer.document.length(), "Another text.", Origin.LOADED)
    assert writer.history.records() == []
    assert writer.history.today().counts == {}
    assert writer.revert(record).state is State.GONE
    assert writer.text == "Another text."
    writer.accept(" More.", "text.")
    writer.revert(writer.newest)
    assert writer.text == "Another text."


def test_the_oldest_go_when_there_are_too_many_but_stay_counted(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "MOST_RECORDS", 3)
    for number in range(5):
        writer.accept(f" n{number}", "home.")
    assert [record.passage.after for record in writer.history.records()] == [" n4", " n3", " n2"]
    assert writer.history.today().counts == {Kind.SUGGESTION: 5}


def test_the_texts_kept_are_bounded(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST_BYTES", 50_000)
    for number in range(5):
        writer.accept(f" {number}" + "x" * 15_000, "home.")
    assert [record.passage.after[1] for record in writer.history.records()] == ["4", "3", "2"]
    writer.document.insert_accepted(0, "y" * 60_000)
    assert writer.history.records() == [], "one that is too large is not kept either"


def test_today_ends_at_midnight_and_reverts_are_counted_apart(writer: Writer) -> None:
    record = writer.accept(SLEPT, "home.")
    writer.change(("Teh", "The"))
    writer.revert(record)
    today = writer.history.today()
    assert today.counts == {Kind.SUGGESTION: 1, Kind.CORRECTION: 1, Kind.REVERT: 1}
    assert (today.inserted, today.deleted) == (len(SLEPT) + 3, 3)
    writer.time += timedelta(days=1)
    assert writer.history.today().counts == {}


def test_its_place_is_shown_with_and_without_the_keyboard(writer: Writer) -> None:
    record = writer.accept(SLEPT, "home.")
    writer.type("Hello. ", before="We")
    assert writer.history.show(record.number)
    assert writer.document.text(*writer.document.selection()) == SLEPT
