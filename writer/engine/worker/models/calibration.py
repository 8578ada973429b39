"""How many threads are fastest here, and what a decode of several tokens costs: measured once for each model.

Runs while nobody waits, a decode at a time, and keeps what it found in the cache folder. The smallest time of
several tries counts, because other programs only ever make a decode slower.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np

from writer import paths
from writer.atomic import replace_content
from writer.engine.worker.models.costs import MOST
from writer.engine.worker.processors import Processors
from writer.engine.worker.sequences.context import Context, Entry

TOKENS: Final = 384
"""Of the context in which is measured."""
ROUNDS: Final = 3
MEASURED: Final = (1, 2, 4, 8, 16)
"""Tokens of a decode whose cost is measured; the others lie between."""
PROMPT_TOKENS: Final = 32
ALIKE: Final = 1.05
"""Fewer threads make tokens when they are at most this much slower: the computer has other things to do. Prompts
are read by more threads unless they are this much slower: what is soon read is soon out of the way."""
QUIET: Final = 0.2
"""Share of the processors other programs may use at the end, or the result is not kept for the next start."""
_KEPT: Final = 64
"""Results in the file."""
_FORMAT: Final = 2


class Calibrated(msgspec.Struct, frozen=True):
    """What was measured. Costs as in `CostCurve`: with all those threads, and with a single one."""

    threads: int
    prompt_threads: int
    costs: tuple[float, ...]
    costs_alone: tuple[float, ...]


class Candidates(msgspec.Struct, frozen=True):
    """Numbers of threads to choose from, rising; never empty."""

    tokens: tuple[int, ...]
    prompts: tuple[int, ...]


def candidates(threads: int, prompt_threads: int, fixed: bool, fixed_for_prompts: bool = False) -> Candidates:
    """Up to `threads` (which leaves a core to the window) and `prompt_threads`, or just these where they are fixed.
    Whoever fixes the first only has fixed both."""
    prompts = (prompt_threads,) if fixed or fixed_for_prompts else _powers(prompt_threads)
    return Candidates((threads,) if fixed else _powers(threads), prompts)


def _powers(most: int) -> tuple[int, ...]:
    powers = {1 << bit for bit in range(most.bit_length())}
    return tuple(sorted(number for number in {*powers, most - 1, most} if 1 <= number <= most))


class Measuring:
    """The measurement of one model, in steps; `found` when it is through."""

    def __init__(self, context: Context, tokens: Sequence[int], choice: Candidates, processors: Processors) -> None:
        """`tokens` are any 16 or more that stand for ordinary text."""
        self._context = context
        self._processors = processors
        self._tokens = list(tokens)
        self._choice = choice
        self._used = 0
        self.found: Calibrated | None = None
        self.quiet = False
        """Whether nothing else kept the computer busy meanwhile."""

    def steps(self) -> Iterator[None]:
        """Pauses after each decode."""
        choice = self._choice
        threads = yield from self._fastest(choice.tokens, 1)
        prompt_threads = yield from self._fastest(choice.prompts[::-1], PROMPT_TOKENS)
        self._context.set_threads(1, 1)
        alone = yield from self._costs()
        self._context.set_threads(threads, prompt_threads)
        costs = alone if prompt_threads == 1 else (yield from self._costs())
        self.quiet = self._processors.busy_elsewhere() < QUIET * self._processors.count
        self.found = Calibrated(threads, prompt_threads, costs, alone)

    def _costs(self) -> Any:
        times = yield from self._times(MEASURED, lambda _count: None)
        costs = np.interp(range(1, MOST + 2), MEASURED, [times[count] / times[1] for count in MEASURED])
        return tuple(round(float(cost), 3) for cost in costs)

    def _fastest(self, numbers: Sequence[int], tokens: int) -> Any:
        """The first of `numbers` of threads that is about as fast as the best for decodes of `tokens` tokens."""
        if len(numbers) == 1:
            return numbers[0]
        times = yield from self._times(numbers, lambda number: self._context.set_threads(number, number), tokens)
        best = min(times.values())
        return next(number for number in numbers if times[number] <= best * ALIKE)

    def _times(self, keys: Sequence[int], prepare: Callable[[int], None], tokens: int = 0) -> Any:
        """Seconds of a decode of `tokens` tokens, or of as many as the key says, for each key (after a warm-up)."""
        best = dict.fromkeys(keys, float("inf"))
        for round_ in range(ROUNDS + 1):
            for key in keys:
                prepare(key)
                seconds = None
                while seconds is None:
                    seconds = self._decode(tokens or key)
                    yield
                if round_:
                    best[key] = min(best[key], seconds)
        return best

    def _decode(self, count: int) -> float | None:
        """Seconds; None when interrupted."""
        if self._used + count > TOKENS:
            self._context.clear()
            self._used = 0
        end = self._used + count
        every = count <= MEASURED[-1]
        places = range(self._used, end)
        entries = [Entry(self._tokens[at % len(self._tokens)], at, 0, every or at == end - 1) for at in places]
        started = time.perf_counter()
        done = self._context.decode_entries(entries)
        if done:
            # Logits are computed when they are asked for on some backends.
            self._context.row()
            self._used = end
            return time.perf_counter() - started
        self._context.clear()
        self._used = 0
        return None


class Notes:
    """What was found earlier, in one file of the cache folder; a file that cannot be read counts as empty."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.cache_folder() / "calibration.json"

    def recall(self, key: str) -> Calibrated | None:
        return self._read().get(key)

    def remember(self, key: str, found: Calibrated) -> None:
        """The newest come last; when there are too many the oldest go. Nothing happens when it cannot be written."""
        notes = {name: value for name, value in self._read().items() if name != key}
        kept = dict([*notes.items(), (key, found)][-_KEPT:])
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            replace_content(self._file, msgspec.json.encode(kept))
        except OSError:
            return

    def _read(self) -> dict[str, Calibrated]:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=dict[str, Calibrated])
        except (OSError, msgspec.DecodeError):
            return {}


def key(model: str, *circumstances: object) -> str:
    """A name for this model on this device of this computer."""
    try:
        found = Path(model).stat()
        identity = (str(Path(model).resolve()), found.st_size, found.st_mtime_ns)
    except OSError:
        identity = (model, 0, 0)
    return hashlib.blake2b(repr((_FORMAT, identity, circumstances)).encode(), digest_size=12).hexdigest()
