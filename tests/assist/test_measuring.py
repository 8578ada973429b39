"""The open document measured: what the dock shows is always what counting the whole text would give."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.support.fakes import FakeDocument
from writer.assist import measuring
from writer.assist.measuring import Measuring
from writer.language.readability.measure import measured
from writer.text.counting import Counts, counted
from writer.text.units import utf16_length

TEXT = "The bridge was gone.\nNobody had seen the bridge fall, and nobody asked. Why?\n\nCzy to jest polski tekst?"


def settle(measured_document: Measuring) -> None:
    """All that is waiting is measured now, as the pauses of the event loop would let it."""
    while measured_document.share_done < 1:
        measured_document._go_on()


@pytest.fixture
def document() -> FakeDocument:
    return FakeDocument(TEXT)


@pytest.fixture
def following(document: FakeDocument) -> Measuring:
    made = Measuring(document, lambda _paragraph: None)
    made.follow()
    settle(made)
    return made


def test_nothing_is_measured_until_somebody_looks(document: FakeDocument, qtbot: QtBot) -> None:
    made = Measuring(document, lambda _paragraph: None)
    document.type("more")
    assert made.counts == Counts()
    with qtbot.waitSignal(made.changed):
        made.follow()
    settle(made)
    assert made.counts == counted(document.text())
    made.rest()
    assert made.counts == Counts()


@given(
    acts=st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["a", ". ", "\n", "\U0001f600", "", "\n\nnew words"]))),
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_follows_every_edit(acts: list[tuple[int, str]]) -> None:
    document = FakeDocument(TEXT)
    made = Measuring(document, lambda _paragraph: None)
    made.follow()
    settle(made)
    for place, added in acts:
        document.put_caret(min(place, document.length()))
        if added:
            document.type(added)
        elif document.caret:
            document.erase()
    settle(made)
    assert made.counts == counted(document.text())
    lengths = sorted((each.words for each in measured(document.text(), "en").sentences), reverse=True)
    assert [each.words for each in made.longest(100)] == lengths
    fresh = Measuring(document, lambda _paragraph: None)
    fresh.follow()
    settle(fresh)
    assert sorted(made.frequent(99)) == sorted(fresh.frequent(99))
    assert made.amounts("en") == fresh.amounts("en")


def test_a_large_document_is_measured_in_slices(qtbot: QtBot) -> None:
    clock = iter(range(10_000))
    document = FakeDocument("One line.\n" * 20)
    made = Measuring(document, lambda _paragraph: None, clock=lambda: float(next(clock)))
    made.follow()
    made._go_on()
    assert 0 < made.share_done < 0.2, "one paragraph takes longer than a slice here"
    qtbot.waitUntil(lambda: made.share_done == 1)


def test_a_selection_is_counted_with_its_broken_ends(document: FakeDocument, following: Measuring) -> None:
    start = TEXT.index("was")
    end = TEXT.index("seen")
    assert following.counts_between(start, end) == counted(TEXT[start:end])
    assert following.counts_between(0, utf16_length(TEXT)) == counted(TEXT)


def test_each_paragraph_counts_for_its_language(document: FakeDocument) -> None:
    last = document.paragraphs()[-1].id
    known: dict[int, str] = {}
    made = Measuring(document, known.get)
    made.follow()
    settle(made)
    assert made.amounts("pl").words == 0
    known[last] = "pl"
    made.found_something()
    made._look_at_languages()
    settle(made)
    assert made.amounts("pl").words == 5
    assert made.main_language() == "en"


def test_the_longest_sentences_are_where_they_say(document: FakeDocument, following: Measuring) -> None:
    longest = following.longest(2)
    assert [following.part_text(each) for each in longest] == [
        "Nobody had seen the bridge fall, and nobody asked.",
        "Czy to jest polski tekst?",
    ]
    document.put_caret(document.length())
    document.type(" x\n")
    settle(following)
    assert following.part_text(longest[0]).startswith("Nobody")


def test_the_sentences_around_the_caret(document: FakeDocument, following: Measuring) -> None:
    second = document.paragraphs()[1]
    shown, current = following.around(second.id, second.text.index("Why"), 40)
    assert ([each.words for each in shown], current) == ([4, 9, 1, 5], 2)
    assert following.around(second.id, 3, 2) == (shown[0:2], 1)
    empty = document.paragraphs()[2]
    assert following.around(empty.id, 0, 40)[1] == -1
    assert following.around(-5, 0, 40) == ([], -1)


def test_small_words_are_not_among_the_frequent_ones(following: Measuring) -> None:
    assert following.frequent(5) == [("bridge", 2)]


def test_it_waits_while_the_writer_types(document: FakeDocument, following: Measuring) -> None:
    document.type("y")
    assert following._slices.remainingTime() > measuring.PAUSE_MS / 2
