"""The way of the marks through undo and redo: each edit as it was made, so that it can be made backwards.

Its own module because it is about the page's undo history only: a number that the page gives each of its states says
which of the edits are undone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from writer.text.runs import Run, Runs

MOST: Final = 50_000
"""Edits that are known; the older half is forgotten then, and what is undone beyond them has no marks."""


@dataclass(frozen=True, slots=True)
class Step:
    """`removed` units with `taken` marks at `position` gave way to `added` with `given` marks; both count from there.
    `depth` is the number of the page's state after it."""

    depth: int
    position: int
    removed: int
    taken: tuple[Run, ...]
    added: int
    given: tuple[Run, ...]


class Steps:
    """Owns the edits made and undone since the document was opened."""

    def __init__(self) -> None:
        self._made: list[Step] = []
        self._undone: list[Step] = []
        self._base = 0

    def clear(self, depth: int) -> None:
        """Nothing before the state `depth` is known."""
        self._made.clear()
        self._undone.clear()
        self._base = depth

    def add(self, step: Step) -> None:
        """An edit was made."""
        self._undone.clear()
        last = self._made[-1] if self._made else None
        if last and _goes_on(last, step):
            given = (Run(0, last.added + step.added, step.given[0].label),)
            step = Step(step.depth, last.position, last.removed, last.taken, last.added + step.added, given)
            self._made.pop()
        self._made.append(step)
        if len(self._made) > MOST:
            self._base = self._made[MOST // 2 - 1].depth
            del self._made[: MOST // 2]

    def travel(self, runs: Runs, depth: int) -> bool:
        """Bring `runs` to where the page is now, at its state `depth`; False, nothing changed, when that is unknown."""
        if depth < self._base:
            return False
        while self._made and self._made[-1].depth > depth:
            step = self._made.pop()
            runs.replace(step.position, step.added, step.removed, step.taken)
            self._undone.append(step)
        while self._undone and self._undone[-1].depth <= depth:
            step = self._undone.pop()
            runs.replace(step.position, step.removed, step.added, step.given)
            self._made.append(step)
        return True


def _goes_on(last: Step, step: Step) -> bool:
    """Whether the writer typed on: the page undoes both together."""
    return (
        last.depth == step.depth
        and not step.removed
        and step.position == last.position + last.added
        and len(step.given) == 1
        and (not last.added or len(last.given) == 1)
        and (not last.given or last.given[0].label == step.given[0].label)
    )
