"""What to try next: each device as it comes, then one part after another on those that are worth it. No waiting here.

Not every combination: on eight cores there are some hundred, each of which takes seconds. The parts hardly depend on
each other, so they are turned one at a time (coordinate descent). Of each part all values are tried once, and only
those near the best again (successive halving), because a single try may have met a busy moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

import msgspec

from writer.engine.tuning.setup import Figures, Setup, Space, Trial

HOPELESS: Final = 0.7
"""Cost above the best device at which another one is not looked into: half as fast."""
NEAR: Final = 0.10
"""Cost above the best value at which a value is tried again."""
WORTH_IT: Final = 0.03
"""Cost by which a change must be better: less is noise, and what is usual has been tested by many."""
MOST_TRIES: Final = 40
"""Before the last comparison."""
ROUNDS: Final = 2
"""Times that all parts of a setup are turned."""
FINAL_TURNS: Final = 3
"""Tries in turns of what was found and what is usual; all but one must be won, or it was luck."""

Measure = Callable[[Setup], Trial]


class Outcome(msgspec.Struct, frozen=True):
    """All setups that were tried, with the best of their figures; `usual` is what is done without tuning."""

    trials: tuple[Trial, ...]
    usual: Setup
    chosen: Setup

    def figures(self, setup: Setup) -> Figures | None:
        return next((trial.figures for trial in self.trials if trial.setup == setup), None)


def search(space: Space, measure: Measure) -> Outcome | None:
    """Try until it is clear; None when not even the CPU can be measured. What `measure` raises ends it."""
    book = _Book(measure)
    starts = [space.start(device) for device in space.devices]
    for start in starts:
        book.ask(start)
    usual = starts[0]
    if book.cost(usual) is None:
        return None
    best = min(filter(book.worked, starts), key=book.must)
    worth = [start for start in starts if book.worked(start) and book.must(start) <= book.must(best) + HOPELESS]
    found = [_descended(space, start, book) for start in worth]
    chosen = min(found, key=book.must)
    if chosen != usual and not _confirmed(chosen, usual, book):
        chosen = usual
    return Outcome(book.trials, usual, chosen)


def _confirmed(chosen: Setup, usual: Setup, book: _Book) -> bool:
    """Whether `chosen` is faster, also side by side."""
    won = 0
    for _ in range(FINAL_TURNS):
        book.ask(usual, last=True)
        before = book.newest(usual)
        book.ask(chosen, last=True)
        won += book.newest(chosen) < before - WORTH_IT / 2
    return won >= FINAL_TURNS - 1 and book.must(chosen) <= book.must(usual) - WORTH_IT


def _descended(space: Space, start: Setup, book: _Book) -> Setup:
    """The best that is found from `start` on its device."""
    here = start
    for _ in range(ROUNDS):
        before = here
        for part in ("layers", "all_threads", "threads", "prompt_threads", "batch"):
            here = _turned(here, [_with(here, part, value) for value in space.axes(here).get(part, ())], book)
        if here == before or len(space.axes(here)) < 2:
            break
    return here


def _turned(here: Setup, others: Iterable[Setup], book: _Book) -> Setup:
    """The best of `here` and `others`, which have other values of one part."""
    tried = [other for other in others if other != here and book.ask_once(other)]
    if not tried:
        return here
    best = min(book.must(setup) for setup in (here, *tried))
    near = [setup for setup in tried if book.must(setup) <= best + NEAR and book.must(setup) <= book.must(here) + NEAR]
    for setup in (here, *near) if near else ():
        book.ask(setup)
    better = min((here, *near), key=book.must)
    return better if book.must(better) <= book.must(here) - WORTH_IT else here


def _with(setup: Setup, part: str, value: int) -> Setup:
    if part == "all_threads":
        return msgspec.structs.replace(setup, threads=value, prompt_threads=value)
    changed = msgspec.structs.replace(setup, **{part: value})
    return msgspec.structs.replace(changed, prompt_threads=max(changed.threads, changed.prompt_threads))


class _Book:
    """What was tried so far."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._trials: dict[Setup, Trial] = {}
        self._newest: dict[Setup, float] = {}
        self._tries = 0

    @property
    def trials(self) -> tuple[Trial, ...]:
        return tuple(self._trials.values())

    def ask(self, setup: Setup, last: bool = False) -> bool:
        """Try `setup`, once more if it was tried; whether it works. Beyond MOST_TRIES only for the `last` time."""
        before = self._trials.get(setup)
        if (last or self._tries < MOST_TRIES) and (before is None or before.figures):
            self._tries += 1
            now = self._measure(setup)
            if now.figures:
                self._newest[setup] = now.figures.cost
            if before and before.figures and now.figures:
                now = Trial(setup, before.figures.best_with(now.figures))
            elif before and before.figures:
                now = before
            self._trials[setup] = now
        return self.worked(setup)

    def ask_once(self, setup: Setup) -> bool:
        return self.worked(setup) if setup in self._trials else self.ask(setup)

    def worked(self, setup: Setup) -> bool:
        return self.cost(setup) is not None

    def cost(self, setup: Setup) -> float | None:
        trial = self._trials.get(setup)
        return trial.figures.cost if trial and trial.figures else None

    def newest(self, setup: Setup) -> float:
        """The cost in the last try that worked."""
        return self._newest[setup]

    def must(self, setup: Setup) -> float:
        """The cost of a setup that worked."""
        cost = self.cost(setup)
        assert cost is not None
        return cost
