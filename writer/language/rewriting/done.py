"""The parts of a rewrite that are done: what stands of each, and the versions of the whole."""

from __future__ import annotations

from collections.abc import Iterable

from writer.language.rewriting.proposal import Hunk
from writer.language.rewriting.trial import Trial


class DoneParts:
    """In the order of the text; parts that were given up have no versions."""

    def __init__(self) -> None:
        self._trials: list[Trial] = []

    def add(self, trial: Trial) -> None:
        self._trials.append(trial)

    @property
    def answers(self) -> tuple[str, ...]:
        """The answers that stand, one for each part that was not given up."""
        first = (trial.versions[0].answer for trial in self._trials if trial.versions)
        return tuple(answer for answer in first if answer)

    @property
    def seen(self) -> frozenset[str]:
        """The answers of all versions."""
        return frozenset(version.answer for trial in self._trials for version in trial.versions)

    @property
    def most_tries(self) -> int:
        """Answers to the part that took most."""
        return max((len(trial.candidates) for trial in self._trials), default=0)

    @property
    def versions(self) -> tuple[tuple[Hunk, ...], ...]:
        """The hunks of each version of the whole. A part that has no further one is the same as in the first."""
        count = max((len(trial.versions) for trial in self._trials), default=1)
        return tuple(self.hunks(number) for number in range(max(1, count)))

    def hunks(self, number: int) -> tuple[Hunk, ...]:
        """The hunks of version `number` of the whole."""
        ready = (trial.versions for trial in self._trials if trial.versions)
        return tuple(hunk for versions in ready for hunk in versions[number if number < len(versions) else 0].hunks)

    @property
    def extensible(self) -> bool:
        """Whether there is a part that can have another version."""
        return any(_extensible(self._trials))

    def extensible_at(self, position: int) -> Trial | None:
        """The part at `position` (characters of the original), or the next that can have another version."""
        found = list(_extensible(self._trials))
        return next((trial for trial in found if position <= trial.part.span.end), found[0] if found else None)

    def at(self, position: int) -> Trial | None:
        """The part at `position`, or the next."""
        return next((trial for trial in self._trials if position <= trial.part.span.end), None)


def _extensible(trials: Iterable[Trial]) -> Iterable[Trial]:
    return (trial for trial in trials if trial.versions and not trial.full)
