"""What every group of measurements works with: the engine, its peers, fresh documents and the number of runs."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

import psutil

from writer.engine.bench.contenders import Contender, Ours, rotated
from writer.engine.bench.peers import BareLoop
from writer.engine.bench.plan import Plan
from writer.engine.bench.texts import document
from writer.engine.client.blocking import EngineError
from writer.engine.messages import EngineConfig, Generate, Loaded

_SAMPLE_WORDS: Final = 120
_QUIET_SECONDS: Final = 0.3
_QUIET_SHARE: Final = 0.05
"""Of one processor; a process that uses less is at rest."""
_SETTLE_SECONDS: Final = 30
REST_SECONDS: Final = 0.15
Item = TypeVar("Item")


class Peer:
    """A contender that may fail: the first failure is noted, and from then on it has no figures."""

    def __init__(self, contender: Contender, note: Callable[[str], None]) -> None:
        self.name = contender.name
        self._contender = contender
        self._note = note
        self.failed = False

    def first_token(self, text: str) -> float | None:
        return self._guard(lambda: self._contender.first_token(text))

    def decode_rate(self, text: str, tokens: int) -> float | None:
        return self._guard(lambda: self._contender.decode_rate(text, tokens))

    def _guard(self, measure: Callable[[], float | None]) -> float | None:
        if self.failed:
            return None
        try:
            return measure()
        except EngineError as error:
            self.failed = True
            self._note(f"{self.name} was not measured to the end. {error.message}")
            return None


class Bench:
    """One benchmark under way."""

    def __init__(
        self,
        ours: Ours,
        loaded: Loaded,
        config: EngineConfig,
        plan: Plan,
        tokens: int,
        bare: BareLoop | None,
        peers: Sequence[Peer],
        progress: Callable[[str], None],
    ) -> None:
        self.ours = ours
        self.loaded = loaded
        self.config = config
        self.plan = plan
        self.bare = bare
        self.peers = list(peers)
        self.progress = progress
        self._numbers = itertools.count(1)
        self._words = _words_of(ours, tokens)

    def contenders(self, run: int) -> Iterator[Ours | Peer]:
        """Everyone who is measured, another one first in each run, each after a moment in which nobody computes.

        The threads of those before wait for more work for some milliseconds and take a processor for it.
        """
        return self.in_turn([self.ours, *self.peers], run)

    def in_turn(self, items: Sequence[Item], run: int) -> Iterator[Item]:
        """`items`, another one first in each run, with a rest before each."""
        for item in rotated(items, run):
            time.sleep(REST_SECONDS)
            yield item

    @property
    def names(self) -> list[str]:
        return [peer.name for peer in self.peers]

    def document(self) -> str:
        """A document nobody has read yet. It ends in the middle of a sentence, so that it asks to be continued."""
        words = document(next(self._numbers), self._words + 20).split(" ")
        return " ".join(words[: self._words])


def settle(pid: int) -> None:
    """Wait until the process has finished what it does by itself, at most half a minute."""
    end = time.monotonic() + _SETTLE_SECONDS
    while time.monotonic() < end and processor_seconds(pid, _QUIET_SECONDS) > _QUIET_SECONDS * _QUIET_SHARE:
        pass


def processor_seconds(pid: int, seconds: float) -> float:
    """Processor time the process uses in the next `seconds`. Raises EngineError when it is gone."""
    try:
        process = psutil.Process(pid)
        before = process.cpu_times()
        time.sleep(seconds)
        after = process.cpu_times()
    except psutil.Error as error:
        raise EngineError("The engine stopped unexpectedly. Try again.", str(error)) from error
    return (after.user + after.system) - (before.user + before.system)


def _words_of(ours: Ours, tokens: int) -> int:
    """How many words make about `tokens` tokens for this model."""
    sample = document(0, _SAMPLE_WORDS)
    ours.ask(Generate(0, "completion", sample, max_tokens=0))
    rate = len(sample.split()) / max(1, ours.timings.prompt_tokens)
    return max(20, round(tokens * rate))
