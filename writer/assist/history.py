"""The history: every edit the machine made in this document, where it stands now, and how to take it back.

Kept in memory only, bounded, and forgotten when another document is opened. Where an edit stands is followed from the
document's own events, so a revert finds its place after any other edits.
"""

from __future__ import annotations

import enum
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QObject, Signal

from writer.assist.document_port import DocumentPort, Edited, Made, Origin, Replacement
from writer.assist.history_places import Found, Place, Places
from writer.assist.suggestion_events import Happening, SuggestionEvent
from writer.language.rewriting.history import ELSEWHERE, Asked, Kind, Part, Passage, Record, Tally, revert_title
from writer.language.rewriting.history_taking_back import TakingBack, take_back
from writer.text.units import to_utf16, utf16_length

log = logging.getLogger(__name__)

MOST_RECORDS: Final = 1_000
MOST_BYTES: Final = 5_000_000
AROUND: Final = 60
"""UTF-16 units on either side of an edit that are kept to be shown."""
LONGEST_GAP: Final = 200
"""UTF-16 units between two places of an edit up to which the text there is kept."""
FAR: Final = 2_000
"""UTF-16 units between the first and the last place of an edit up to which all of it is selected."""


class State(enum.Enum):
    """What has become of an edit."""

    STANDS = "stands"
    CHANGED = "changed"
    """Its text was changed since."""
    BACK = "back"
    """What was there before stands there again."""
    GONE = "gone"
    """The text around it is gone, or quite different."""
    PARTLY = "partly"
    """Some of its places are as they were before."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a revert would do. `kept`: words written since that stay; `gone`: places that cannot be found."""

    replacements: tuple[Replacement, ...] = ()
    kept: tuple[str, ...] = ()
    gone: int = 0
    state: State = State.STANDS


@dataclass(frozen=True, slots=True)
class KeptHistory:
    """The history of a document that waits behind another one."""

    follower: Places
    records: dict[int, Record]
    places: dict[int, list[Place]]
    weight: int
    tallies: dict[date, Tally]


class History(QObject):
    """Owns the records and their places in one document port; lives as long as the window."""

    changed = Signal()
    """There are other records than before, or another document."""

    def __init__(
        self,
        document: DocumentPort,
        model: Callable[[Asked], str],
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        """`model` gives the name of the model that would be asked now, `now` local time."""
        super().__init__()
        self._document = document
        self._model = model
        self._now = now
        self._follower = Places(document)
        self._records: dict[int, Record] = {}
        self._places: dict[int, list[Place]] = {}
        self._states: dict[int, State] = {}
        self._seen = -1
        """The version for which `_states` holds."""
        self._weight = 0
        self._number = 0
        self._tallies: dict[date, Tally] = {}
        self._rest: int | None = None
        """Number of the record to which the next part of the same suggestion belongs."""
        self._in_part = False
        document.edited.connect(self._on_edited)

    # -- looking ---------------------------------------------------------------------------------------------

    def records(self) -> list[Record]:
        """Newest first."""
        return list(self._records.values())[::-1]

    def state(self, number: int) -> State:
        """What has become of the record; GONE when it is no longer kept."""
        if self._seen != self._document.version:
            self._seen = self._document.version
            self._states.clear()
        if number not in self._states:
            self._states[number] = self.plan(number).state
        return self._states[number]

    def today(self) -> Tally:
        """What was accepted today in this document, also what is no longer listed."""
        return self._tallies.get(self._now().date(), Tally())

    def plan(self, number: int) -> Plan:
        """What a revert of the record would do now."""
        steps = [self._step(place) for place in self._places.get(number, ())]
        if not steps:
            return Plan(state=State.GONE)
        states = {state for state, _, _ in steps}
        replacements: list[Replacement] = []
        for _, taking_back, found in sorted(steps, key=lambda step: step[2].start):
            for edit in taking_back.edits:
                start = found.start + to_utf16(found.text, edit.span.start)
                made = Replacement(start, start + utf16_length(edit.span.of(found.text)), edit.replacement)
                if not replacements or made.start >= replacements[-1].end:
                    replacements.append(made)
        kept = tuple(words.strip() for _, taking_back, _ in steps for words in taking_back.kept if words.strip())
        gone = sum(taking_back.gone for _, taking_back, _ in steps)
        return Plan(tuple(replacements), kept, gone, _together(states))

    # -- the writer ------------------------------------------------------------------------------------------

    def show(self, number: int, *, keyboard: bool = False) -> bool:
        """Select where the record stands, and give the page the keyboard if told to; False when it stands nowhere."""
        places = [self._follower.find(place) for place in self._places.get(number, ())]
        if not places or self.state(number) is State.GONE:
            return False
        start, end = places[0].start, places[-1].end
        if not start <= end <= start + FAR:
            end = places[0].end
        (self._document.select if keyboard else self._document.reveal)(start, end)
        return True

    def revert(self, number: int) -> Plan:
        """Take the record back as far as that is possible, in one undo step; what was done.

        Without replacements nothing was.
        """
        plan = self.plan(number)
        if plan.replacements:
            asked = Asked(Kind.REVERT, revert_title(self._records[number]), by_model=False)
            self._document.replace(plan.replacements, asked)
            log.info("edit reverted: %d places, %d kept", len(plan.replacements), len(plan.kept) + plan.gone)
        return plan

    def suggestion_happened(self, event: SuggestionEvent) -> None:
        """Told before the text of an accepted suggestion is put in."""
        if event.kind is Happening.ACCEPTED:
            self._in_part = not event.whole

    def put_away(self) -> KeptHistory:
        """All that is known, for when the document is on the page again; then of an empty one."""
        kept = KeptHistory(self._follower, self._records, self._places, self._weight, self._tallies)
        self._follower = Places(self._document)
        self._records, self._places, self._tallies = {}, {}, {}
        self._forget_states()
        self.changed.emit()
        return kept

    def take_back(self, kept: KeptHistory) -> None:
        """The document that was put away is on the page again."""
        self._follower, self._records, self._places = kept.follower, kept.records, kept.places
        self._forget_states()
        self._weight, self._tallies = kept.weight, kept.tallies
        self.changed.emit()

    def _forget_states(self) -> None:
        self._states.clear()
        self._weight, self._rest, self._in_part = 0, None, False

    # -- following -------------------------------------------------------------------------------------------

    def _on_edited(self, edit: Edited) -> None:
        self._follower.follow(edit)
        if edit.origin is Origin.LOADED:
            self._forget_all()
            return
        rest, self._rest = self._rest, None
        if edit.made is not None and edit.made.asked is not None:
            self._record(edit.made, edit.made.asked, rest)

    # -- recording -------------------------------------------------------------------------------------------

    def _record(self, made: Made, asked: Asked, rest: int | None) -> None:
        spans = _spans(made)
        in_part, self._in_part = self._in_part and asked.kind is Kind.SUGGESTION, False
        if rest is not None and asked.kind is Kind.SUGGESTION and self._goes_on(rest, spans[0], made.pieces[0].after):
            self._rest = rest if in_part else None
            self.changed.emit()
            return
        self._number += 1
        number = self._number
        passage = self._passage(made, spans, asked)
        model = (asked.model or self._model(asked)) if asked.by_model else ""
        record = Record(number, asked.kind, asked.title, model, self._now(), passage)
        self._keep(record)
        pairs = zip(made.pieces, spans, strict=True)
        self._places[number] = [self._follower.add(*span, piece.before, piece.after) for piece, span in pairs]
        self._tallies = {record.at.date(): self._tallies.get(record.at.date(), Tally()).with_record(record)}
        self._rest = number if in_part else None
        self._make_room()
        self.changed.emit()

    def _goes_on(self, number: int, span: tuple[int, int], more: str) -> bool:
        """Whether this is the next part of a suggestion taken word by word; it is then one record with the former."""
        record, place = self._records.get(number), self._places.get(number, [None])[0]
        if record is None or place is None or self._follower.end(place) != span[0]:
            return False
        self._weight -= record.weight
        whole = place.after + more
        passage = replace(record.passage, parts=(Part("", "", whole),), tail=self._text(span[1], span[1] + AROUND))
        self._keep(replace(record, passage=passage))
        start = self._follower.find(place).start
        self._follower.remove(place)
        self._places[number] = [self._follower.add(start, span[1], "", whole)]
        day = record.at.date()
        self._tallies[day] = self._tallies[day].with_more(len(more))
        return True

    def _passage(self, made: Made, spans: Sequence[tuple[int, int]], asked: Asked) -> Passage:
        first, last = spans[0][0], spans[-1][1]
        growth = sum(utf16_length(piece.after) - utf16_length(piece.before) for piece in made.pieces)
        loose = asked.scope is None
        start, end = (first - AROUND, last + AROUND) if asked.scope is None else asked.scope
        end += 0 if loose else growth
        parts = []
        position = first
        for piece, span in zip(made.pieces, spans, strict=True):
            known = not loose or span[0] - position <= LONGEST_GAP
            parts.append(Part(self._text(position, span[0]) if known else ELSEWHERE, piece.before, piece.after))
            position = span[1]
        lead, tail = self._text(start, first), self._text(last, end)
        if loose:
            lead, tail = lead[lead.rfind("\n") + 1 :], tail.split("\n", 1)[0]
        return Passage(tuple(parts), lead, tail, loose)

    def _keep(self, record: Record) -> None:
        self._records[record.number] = record
        self._weight += record.weight

    def _make_room(self) -> None:
        while len(self._records) > MOST_RECORDS or (self._records and self._weight > MOST_BYTES):
            number = next(iter(self._records))
            self._weight -= self._records.pop(number).weight
            for place in self._places.pop(number):
                self._follower.remove(place)

    def _forget_all(self) -> None:
        had = bool(self._records)
        self._records.clear()
        self._places.clear()
        self._tallies.clear()
        self._forget_states()
        if had:
            self.changed.emit()

    # -- finding ---------------------------------------------------------------------------------------------

    def _text(self, start: int, end: int) -> str:
        return self._document.text(max(0, start), max(0, end)) if end > start else ""

    def _step(self, place: Place) -> tuple[State, TakingBack, Found]:
        """What has become of one place, what a revert would do there, and where that is."""
        found = self._follower.find(place)
        now = found.text
        if now == place.before and now != place.after:
            return State.BACK, TakingBack(), found
        if not now and place.lost:
            return State.GONE, TakingBack(gone=1), found
        taking_back = take_back(place.before, place.after, now)
        if now == place.after:
            return State.STANDS, taking_back, found
        if not taking_back.edits and not taking_back.kept:
            return (State.GONE if taking_back.gone else State.BACK), taking_back, found
        return State.CHANGED, taking_back, found


def _spans(made: Made) -> list[tuple[int, int]]:
    """Where the pieces stand after the edit (UTF-16)."""
    spans = []
    growth = 0
    for piece in made.pieces:
        start = piece.position + growth
        spans.append((start, start + utf16_length(piece.after)))
        growth += utf16_length(piece.after) - utf16_length(piece.before)
    return spans


def _together(states: set[State]) -> State:
    """What has become of an edit with these parts."""
    if len(states) == 1:
        return next(iter(states))
    if State.CHANGED in states:
        return State.CHANGED
    return State.PARTLY
