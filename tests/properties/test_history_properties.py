"""Laws of the history: nothing the writer wrote is lost, what nobody touched comes back, places follow any edits."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hypothesis import event, given
from hypothesis import strategies as st

from tests.properties.test_text_properties import TEXTS
from tests.support.fakes import FakeDocument
from writer.assist.document_port import Origin, Replacement
from writer.assist.history import History, State
from writer.language.rewriting.history import Asked, Kind
from writer.language.rewriting.history_taking_back import take_back
from writer.text.anchors import Anchors
from writer.text.edits import apply_edits

_STEMS = ("lamp", "river", "stone", "cloud", "garden", "window", "paper", "summer")


@st.composite
def layered(draw: st.DrawFn) -> tuple[str, str, str, str]:
    """Before, after, now and what a revert must give: runs of words that stayed, that the machine changed or that the
    writer changed, always a run that stayed between two changes.
    """
    runs = draw(st.lists(st.tuples(st.sampled_from("mw"), st.integers(0, 2), st.integers(0, 2)), max_size=6))
    texts = (["start"], ["start"], ["start"], ["start"])
    for number, (who, went, came) in enumerate(runs):
        old = [f"{stem}old{number}" for stem in _STEMS[:went]]
        new = [f"{stem}new{number}" for stem in _STEMS[:came]]
        layers = (old, new, new, old) if who == "m" else (old, old, new, new)
        for text, words in zip(texts, layers, strict=True):
            text += [*words, f"stays{number}", f"also{number}", f"here{number}"]
    before, after, now, wanted = (" ".join(words) for words in texts)
    return before, after, now, wanted


@given(layered())
def test_changes_at_different_places_come_apart(texts: tuple[str, str, str, str]) -> None:
    before, after, now, wanted = texts
    back = take_back(before, after, now)
    assert apply_edits(now, back.edits) == wanted
    assert back.whole


@given(TEXTS, TEXTS)
def test_what_nobody_touched_comes_back_as_it_was(before: str, after: str) -> None:
    back = take_back(before, after, after)
    assert apply_edits(after, back.edits) == before
    assert back.whole


_WORDS = st.lists(st.sampled_from(["a", "b", "c", "d", "e"]), max_size=7).map(" ".join)
_LETTERS = "xyz"


@given(_WORDS, _WORDS, st.data())
def test_nothing_that_was_written_since_is_lost(before: str, after: str, data: st.DataObject) -> None:
    now = after
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(now)))
        end = data.draw(st.integers(start, min(len(now), start + 4)))
        now = now[:start] + data.draw(st.text(_LETTERS, max_size=2)) + now[end:]
    back = take_back(before, after, now)
    result = apply_edits(now, back.edits)
    event(f"kept {len(back.kept)}")
    written, left = (Counter(sign for sign in text if sign in _LETTERS) for text in (now, result))
    assert left == written
    assert all(one.span.end <= other.span.start for one, other in pairwise(back.edits))


@given(st.data())
def test_places_follow_every_edit_as_a_plain_list_of_them_would(data: st.DataObject) -> None:
    length = data.draw(st.integers(0, 60))
    anchors = Anchors(length)
    expected: list[list[int]] = []
    ends = []
    for _ in range(data.draw(st.integers(1, 25))):
        if data.draw(st.booleans()):
            start = data.draw(st.integers(0, length))
            end = data.draw(st.integers(start, length))
            ends.append(anchors.add(start, end))
            expected.append([start, end])
            continue
        at = data.draw(st.integers(0, length))
        removed, added = data.draw(st.integers(0, length - at)), data.draw(st.integers(0, 4))
        anchors.edit(at, removed, added)
        length += added - removed
        for each in expected:
            each[0] = _moved(each[0], at, removed, added, is_start=True)
            each[1] = _moved(each[1], at, removed, added, is_start=False)
    assert [[anchors.position(end) for end in pair] for pair in ends] == expected


def _moved(place: int, at: int, removed: int, added: int, *, is_start: bool) -> int:
    if place < at or (place == at and (removed or not is_start)):
        return place
    if place >= at + removed:
        return place + added - removed
    return at + (added if is_start else 0)


_OWN = st.text("ab \n\U0001f600", min_size=1, max_size=3)


@given(st.data())
def test_any_edit_can_be_reverted_whatever_was_written_elsewhere(data: st.DataObject) -> None:
    """The machine writes numbers, the writer everything else: taking a number out is what a revert must do."""
    document = FakeDocument(data.draw(_OWN))
    history = History(document, lambda _asked: "")
    for number in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.sampled_from(_places(document)))
        document.replace([Replacement(at, at, f"[{number}{number}]")], Asked(Kind.REWRITE, "Numbers"))
        for _ in range(data.draw(st.integers(0, 3))):
            at = data.draw(st.sampled_from(_places(document)))
            document._change(at, at, data.draw(_OWN), Origin.TYPED)
    for record in data.draw(st.permutations(history.records())):
        assert history.state(record.number) is State.STANDS
        wanted = document.text().replace(record.passage.after, "")
        assert history.revert(record.number).state is State.STANDS
        assert document.text() == wanted
        assert history.state(record.number) is State.BACK


def _places(document: FakeDocument) -> list[int]:
    """UTF-16 positions at which no number and no character is torn."""
    places, position, inside = [0], 0, False
    for sign in document.text():
        position += len(sign.encode("utf-16-le")) // 2
        inside = sign == "[" or (inside and sign != "]")
        if not inside:
            places.append(position)
    return places
