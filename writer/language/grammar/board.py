"""Two looks at every paragraph of a document: the rules' at once, then the judge's, and which of them is shown.

All paragraphs are seen by the rules before the judge, which is slow, begins with any. A verdict takes the place of
the rules' findings as soon as its first part is there; it includes them where it has not spoken yet. While a
paragraph that was judged is edited, the verdict's remaining findings stay and the rules add what is new, but not
what the judge has dropped there before.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.queue import CheckQueue, Job

Key = TypeVar("Key", bound=Hashable)
Wording = tuple[str, str]
"""A rule and the words it marks."""


@dataclass(frozen=True, slots=True)
class Look(Generic[Key]):
    """A paragraph to look at. `id` rises and is never used twice."""

    id: int
    key: Key
    text: str
    judged: bool
    """Whether candidates are wanted, for the judge."""


class Board(Generic[Key]):
    """At most one look is under way. Spans shown count characters of the paragraph's present text."""

    def __init__(self, judging: bool = False) -> None:
        self._rules: CheckQueue[Key] = CheckQueue()
        self._verdicts: CheckQueue[Key] = CheckQueue()
        self._judging = judging
        self._look: Look[Key] | None = None
        self._job = 0
        self._looks = 0
        self._spoken: set[Key] = set()
        self._texts: dict[Key, str] = {}
        self._dropped: dict[Key, frozenset[Wording]] = {}

    @property
    def look(self) -> Look[Key] | None:
        """What is under way."""
        return self._look

    def pending(self, key: Key) -> bool:
        """Whether (a part of) the result for the paragraph `key` is still to come."""
        waiting = self._rules.is_waiting(key) or (self._judging and self._verdicts.is_waiting(key))
        return waiting or (self._look is not None and self._look.key == key)

    def shown(self, key: Key) -> tuple[Diagnostic, ...]:
        """What to underline in the paragraph `key` now."""
        if not self._judging:
            return self._rules.shown(key)
        if key in self._spoken or not self._verdict_pending(key):
            return self._verdicts.shown(key)
        return self._merged(key)

    def change(self, key: Key, text: str) -> None:
        """The paragraph `key` is new or has another text now."""
        if self._texts.get(key) != text:
            self._spoken.discard(key)
        self._texts[key] = text
        self._rules.change(key, text)
        self._verdicts.change(key, text)

    def remove(self, key: Key) -> None:
        """The paragraph is gone."""
        self._rules.remove(key)
        self._verdicts.remove(key)
        self._spoken.discard(key)
        self._texts.pop(key, None)
        self._dropped.pop(key, None)

    def compose(self, key: Key | None) -> None:
        """An input method is at work in the paragraph `key`: it is not looked at until another call says otherwise."""
        self._rules.compose(key)
        self._verdicts.compose(key)

    def judge(self, judging: bool) -> None:
        """From now on with, or without, a judge; another judge begins anew."""
        self.abandon()
        self._judging = judging
        self._spoken.clear()
        self._dropped.clear()
        self._verdicts.forget_results()

    def next(self, caret: Key | None = None, visible: Sequence[Key] = ()) -> Look[Key] | None:
        """What to look at now; None when a look is under way or nothing waits."""
        if self._look:
            return None
        job = self._rules.next(caret, visible)
        judged = job is None and self._judging
        if judged:
            job = self._verdicts.next(caret, visible)
        self._look = self._begun(job, judged) if job else None
        return self._look

    def answer(self, look: int, found: Iterable[Diagnostic], final: bool = True) -> bool:
        """The result of the look under way; True when what is shown may have changed."""
        current = self._look
        if current is None or current.id != look:
            return False
        queue = self._verdicts if current.judged else self._rules
        changed = queue.answer(self._job, found, final)
        if changed and current.judged:
            self._spoken.add(current.key)
        if final:
            self._look = None
        if final and changed and current.judged:
            self._dropped[current.key] = self._drops(current)
        return changed

    def abandon(self) -> None:
        """The look under way will not be answered; its paragraph waits again."""
        self._rules.abandon()
        self._verdicts.abandon()
        self._look = None

    def _begun(self, job: Job[Key], judged: bool) -> Look[Key]:
        self._looks += 1
        self._job = job.id
        return Look(self._looks, job.key, job.text, judged)

    def _verdict_pending(self, key: Key) -> bool:
        under_way = self._look is not None and self._look.judged and self._look.key == key
        return under_way or self._verdicts.is_waiting(key)

    def _merged(self, key: Key) -> tuple[Diagnostic, ...]:
        """What is left of an earlier verdict, and what the rules find besides."""
        text, dropped = self._texts[key], self._dropped.get(key, frozenset())
        new = [found for found in self._rules.shown(key) if _wording(found, text) not in dropped]
        kept = [found for found in self._verdicts.shown(key) if not any(found.span.overlaps(n.span) for n in new)]
        return tuple(sorted([*new, *kept], key=lambda found: found.span))

    def _drops(self, look: Look[Key]) -> frozenset[Wording]:
        """What the rules had found and the verdict does not mention."""
        verdict = self._verdicts.shown(look.key)
        rejected = (
            found
            for found in self._rules.shown(look.key)
            if not any(found.span.overlaps(other.span) for other in verdict)
        )
        return frozenset(_wording(found, look.text) for found in rejected)


def _wording(found: Diagnostic, text: str) -> Wording:
    return found.rule, found.span.of(text)
