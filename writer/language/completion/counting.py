"""From what happens to suggestions to counts: each suggestion is counted once, by what became of it in the end.

Its own module because a suggestion may be taken bit by bit: only when it has gone is it known whether it was taken
whole or in part. There is no clock; whoever counts says which day it is.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace

from writer.language.completion.ledger import Ledger, single
from writer.language.completion.reasons import Reason
from writer.language.completion.session import Part
from writer.language.completion.tally import Count, Tally, bin_tally, latency_tally, silence_tally


@dataclass(frozen=True, slots=True)
class _Open:
    """The suggestion that was shown last."""

    day: datetime.date
    model: str
    latency: float
    confidence: float
    outcome: Count | None = None

    def counted(self) -> Ledger:
        tally = Tally({count: 1 for count in (Count.SHOWN, self.outcome) if count})
        accepted = self.outcome in (Count.WHOLE, Count.BY_WORD, Count.BY_SENTENCE)
        return single(self.day, self.model, tally + latency_tally(self.latency) + bin_tally(self.confidence, accepted))


class Counting:
    """Collects counts until they are taken away. The suggestion that was shown last is still open: it may be taken."""

    def __init__(self) -> None:
        self._counted = Ledger()
        self._open: _Open | None = None

    def shown(self, day: datetime.date, model: str, latency: float, confidence: float) -> None:
        """A suggestion stands at the caret: milliseconds from question to text, and confidence from 0 to 1."""
        self._close()
        self._open = _Open(day, model, latency, confidence)

    def accepted(self, day: datetime.date, model: str, characters: int, part: Part, whole: bool) -> None:
        """So many characters of it were taken; `whole` when nothing of it is left."""
        self._add(day, model, Tally({Count.SAVED: characters}))
        if self._open:
            self._open = replace(self._open, outcome=_outcome(part, whole, self._open.outcome))

    def dismissed(self) -> None:
        """The writer closed it; what he took of it before counts as taken in part."""
        if self._open and self._open.outcome is None:
            self._open = replace(self._open, outcome=Count.DISMISSED)

    def silent(self, day: datetime.date, model: str, reason: Reason) -> None:
        """Nothing was suggested."""
        self._add(day, model, silence_tally(reason))

    def typed(self, day: datetime.date, model: str, characters: int) -> None:
        """The writer typed so many characters."""
        self._add(day, model, Tally({Count.TYPED: characters}))

    def so_far(self) -> Ledger:
        """Everything that was not taken away, the open suggestion included as it stands."""
        return self._counted + self._open.counted() if self._open else self._counted

    def take(self, *, all_of_it: bool = False) -> Ledger:
        """What was counted, which is not counted here any more; the open suggestion only with `all_of_it`."""
        if all_of_it:
            self._close()
        taken, self._counted = self._counted, Ledger()
        return taken

    def forget(self) -> None:
        """Nothing was counted, and the open suggestion is not."""
        self._counted, self._open = Ledger(), None

    def _close(self) -> None:
        if self._open:
            self._counted += self._open.counted()
            self._open = None

    def _add(self, day: datetime.date, model: str, tally: Tally) -> None:
        self._counted += single(day, model, tally)


def _outcome(part: Part, whole: bool, before: Count | None) -> Count:
    """By what was taken now, and before."""
    if whole or part is Part.ALL:
        return Count.WHOLE
    if before in (Count.BY_WORD, Count.BY_SENTENCE):
        return before
    return Count.BY_SENTENCE if part is Part.SENTENCE else Count.BY_WORD
