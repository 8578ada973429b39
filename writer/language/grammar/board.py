"""Two looks at every paragraph of a document, the rules' and then the judge's, and which of them is shown.

The two go on side by side: the judge, which is slow, takes up any paragraph whose text the rules have seen. A
verdict takes the place of the rules' findings sentence by sentence; where it has not spoken yet, what was shown
before stays. While a paragraph that was judged is edited, the verdict's remaining findings stay and the rules add
what is new, but not what the judge has dropped there before.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.queue import CheckQueue
from writer.language.grammar.survey import Survey, apart
from writer.text.span import Span

Key = TypeVar("Key", bound=Hashable)
Wording = tuple[str, str]
"""A rule and the words it marks."""
Verdicts = Mapping[Span, Sequence[Diagnostic]]
"""What was found in some sentences of a text; all spans count its characters."""


@dataclass(frozen=True, slots=True)
class Look(Generic[Key]):
    """A paragraph to look at. `id` rises and is never used twice."""

    id: int
    key: Key
    text: str
    survey: Survey = Survey()
    """For the judge: what the rules have said."""


class Board(Generic[Key]):
    """At most one look of each is under way. Spans shown count characters of the paragraph's present text."""

    def __init__(self, judging: bool = False) -> None:
        self._rules: CheckQueue[Key] = CheckQueue()
        self._verdicts: CheckQueue[Key] = CheckQueue()
        self._judging = judging
        self._look: Look[Key] | None = None
        self._case: Look[Key] | None = None
        self._looks = 0
        self._spoken: set[Key] = set()
        self._texts: dict[Key, str] = {}
        self._dropped: dict[Key, frozenset[Wording]] = {}

    @property
    def look(self) -> Look[Key] | None:
        """What the rules look at now."""
        return self._look

    @property
    def case(self) -> Look[Key] | None:
        """What the judge looks at now."""
        return self._case

    @property
    def quiet(self) -> bool:
        """Whether nothing is left to be looked at, paragraphs under composition included."""
        judged = not self._judging or (self._case is None and not self._verdicts.waiting)
        return self._look is None and not self._rules.waiting and judged

    def pending(self, key: Key) -> bool:
        """Whether (a part of) the result for the paragraph `key` is still to come."""
        if self._rules.is_waiting(key) or (self._look is not None and self._look.key == key):
            return True
        return self._judging and self._verdict_pending(key)

    def shown(self, key: Key) -> tuple[Diagnostic, ...]:
        """What to underline in the paragraph `key` now."""
        if not self._judging:
            return apart(self._rules.shown(key))
        if key in self._spoken or not self._verdict_pending(key):
            return self._verdicts.shown(key)
        return self._merged(key)

    def change(self, key: Key, text: str) -> None:
        """The paragraph `key` is new or has another text now."""
        if self._texts.get(key) == text:
            return
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
        self.abandon_case()
        self._judging = judging
        self._spoken.clear()
        self._dropped.clear()
        self._verdicts.forget_results()

    def again(self, key: Key) -> None:
        """Look at the paragraph `key` once more: the rules can say more by now."""
        if self._case is not None and self._case.key == key:
            self.abandon_case()
        self._spoken.discard(key)
        self._rules.again(key)
        self._verdicts.again(key)

    # -- the rules

    def next(self, order: Iterable[Key] = ()) -> Look[Key] | None:
        """What the rules are to look at now; None when they are at work or nothing waits."""
        job = self._rules.next(order)
        if job:
            self._look = self._begun(job.key, job.text, Survey())
            return self._look
        return None

    def answer(self, look: int, survey: Survey) -> bool:
        """What the rules say in the look under way; True when what is shown may have changed."""
        current = self._look
        if current is None or current.id != look or self._rules.job is None:
            return False
        self._look = None
        return self._rules.answer(self._rules.job.id, survey)

    def abandon(self) -> None:
        """The rules' look under way will not be answered; its paragraph waits again."""
        self._rules.abandon()
        self._look = None

    # -- the judge

    def next_case(self, order: Iterable[Key] = ()) -> Look[Key] | None:
        """What the judge is to look at now; None when it is at work, is not wanted or nothing waits."""
        job = self._verdicts.next(order, self._is_surveyed) if self._judging else None
        if job:
            self._case = self._begun(job.key, job.text, self._rules.survey(job.key) or Survey())
            return self._case
        return None

    def is_urged(self, order: Iterable[Key]) -> bool:
        """Whether one of `order` could be judged and comes before the case under way, which is in `order` or last."""
        for key in order:
            if self._case is None or key == self._case.key:
                return False
            if self._verdicts.is_waiting(key) and self._is_surveyed(key):
                return True
        return False

    def judged(self, case: int, verdicts: Verdicts, final: bool = True) -> bool:
        """What the judge says in the case under way; True when what is shown may have changed.

        `verdicts` has every sentence decided so far; with `final` the others were not judged and are the rules'.
        """
        current = self._case
        if current is None or current.id != case or self._verdicts.job is None:
            return False
        meanwhile = self.shown(current.key) if self._texts.get(current.key) == current.text and not final else None
        found = current.survey.with_verdicts(verdicts, meanwhile)
        changed = self._verdicts.answer(self._verdicts.job.id, Survey(found), final)
        if final:
            self._case = None
        if changed:
            self._spoke(current.key, current.text, final)
        return changed

    def settle(self, key: Key, text: str, survey: Survey, verdicts: Verdicts) -> bool:
        """All sentences of `text` were judged before; True when what is shown may have changed."""
        if not self._judging or (self._case is not None and self._case.key == key):
            return False
        shown = self._verdicts.settle(key, text, Survey(survey.with_verdicts(verdicts)))
        if shown:
            self._spoke(key, text, final=True)
        return shown

    def abandon_case(self) -> None:
        """The case under way will not be decided; its paragraph waits again."""
        self._verdicts.abandon()
        self._case = None

    # -- inside

    def _begun(self, key: Key, text: str, survey: Survey) -> Look[Key]:
        self._looks += 1
        return Look(self._looks, key, text, survey)

    def _is_surveyed(self, key: Key) -> bool:
        return self._rules.survey(key) is not None

    def _spoke(self, key: Key, text: str, final: bool) -> None:
        self._spoken.add(key)
        if final:
            self._dropped[key] = self._drops(key, text)

    def _verdict_pending(self, key: Key) -> bool:
        return self._verdicts.is_waiting(key) or (self._case is not None and self._case.key == key)

    def _merged(self, key: Key) -> tuple[Diagnostic, ...]:
        """What is left of an earlier verdict, and what the rules find besides."""
        text, dropped = self._texts.get(key, ""), self._dropped.get(key, frozenset())
        new = [found for found in self._rules.shown(key) if _wording(found, text) not in dropped]
        return apart([*new, *self._verdicts.shown(key)])

    def _drops(self, key: Key, text: str) -> frozenset[Wording]:
        """What the rules had found and the verdict does not mention."""
        verdict = self._verdicts.shown(key)
        rejected = (
            found for found in self._rules.shown(key) if not any(found.span.overlaps(other.span) for other in verdict)
        )
        return frozenset(_wording(found, text) for found in rejected)


def _wording(found: Diagnostic, text: str) -> Wording:
    return found.rule, found.span.of(text)
