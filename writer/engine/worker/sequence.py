"""The tokens a context holds and how little of them has to be computed anew for the next prompt.

Attention models forget a tail at will. Hybrid models (lfm2, qwen35, granitehybrid) cannot: their recurrent
state is only known at checkpoints, so backing out goes to the last checkpoint before the change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from writer.engine.worker.context import BATCH, Context, Entry
from writer.engine.worker.vocabulary import common_length

CHECKPOINT_EVERY: Final = 128
"""Tokens of a prompt between two checkpoints."""
CHECKPOINT_EVERY_MADE: Final = 32
"""Tokens of an answer between two checkpoints."""
BEFORE_CARET: Final = 8
"""Tokens: a checkpoint this far before the end absorbs the last word being cut into tokens differently."""
CHECKPOINT_BYTES: Final = 256 << 20
"""Memory all checkpoints of a sequence may take."""
_MOST, _FEWEST = 16, 3


class PromptSequence:
    """Sequence 0 of a context: always equal to `tokens`, also after a cancelled or interrupted decode.

    Its methods that decode are generators which pause after each decode; an interrupted decode is undone before
    the pause and done again after it.
    """

    def __init__(self, context: Context, hybrid: bool) -> None:
        self.context = context
        self.tokens: list[int] = []
        self._hybrid = hybrid
        self._checkpoints: dict[int, Any] = {}
        self._broken = False
        self._before_abort: Sequence[int] = ()

    def feed(self, target: Sequence[int]) -> Iterator[int]:
        """Make the sequence hold `target` (not empty) with fresh logits of its last token.

        Yields, after each decode, how many tokens of `target` were kept from before.
        """
        kept = self._keep(min(common_length(self.tokens, target), len(target) - 1))
        while len(self.tokens) < len(target):
            start = len(self.tokens)
            stop = self._next_stop(start, len(target))
            if self._append(target[start:stop], last_logits=stop == len(target)):
                self._save_if_due(len(target))
            kept = min(kept, len(self.tokens))
            yield kept

    def push(self, token: int) -> Iterator[None]:
        """Append one token of an answer, with its logits."""
        goal = len(self.tokens) + 1
        if self._append([token], last_logits=True):
            if self._hybrid and goal % CHECKPOINT_EVERY_MADE == 0:
                self._save()
            yield
            return
        target = [*self._before_abort, token]
        yield
        for _ in self.feed(target):
            yield

    def extend(self, tokens: Sequence[int]) -> bool:
        """Append up to BATCH tokens with the logits of each (`context.row(index)`); False when interrupted."""
        entries = [Entry(token, at, 0, True) for at, token in enumerate(tokens, start=len(self.tokens))]
        return self._settle(tokens, lambda: self.context.decode_entries(entries))

    def _append(self, tokens: Sequence[int], last_logits: bool) -> bool:
        return self._settle(tokens, lambda: self.context.decode(tokens, len(self.tokens), last_logits))

    def _settle(self, tokens: Sequence[int], decode: Callable[[], bool]) -> bool:
        """Decode `tokens`, then hold them, or none of them when interrupted or failed."""
        before = self.tokens
        self._broken = True
        done = decode()
        if done:
            self._broken = False
            self.tokens.extend(tokens)
            return True
        self._before_abort = list(before)
        self._keep(len(before))
        return False

    def _keep(self, length: int) -> int:
        """Forget everything from position `length` on; returns what is really left, which may be less."""
        if length == len(self.tokens) and not self._broken:
            return length
        reached = self._back_to_checkpoint(length) if self._hybrid else self._cut(length)
        del self.tokens[reached:]
        self._broken = False
        return reached

    def _cut(self, length: int) -> int:
        if length and self.context.remove(length):
            return length
        self.context.clear()
        return 0

    def _back_to_checkpoint(self, length: int) -> int:
        reached = max((position for position in self._checkpoints if position <= length), default=0)
        self._checkpoints = {at: state for at, state in self._checkpoints.items() if at <= reached}
        if reached and self.context.restore_state(self._checkpoints[reached]) and self.context.remove(reached):
            return reached
        self._checkpoints.clear()
        self.context.clear()
        return 0

    def _next_stop(self, start: int, length: int) -> int:
        stop = min(start + BATCH, length)
        if self._hybrid:
            next_regular = (start // CHECKPOINT_EVERY + 1) * CHECKPOINT_EVERY
            inside = [cut for cut in (length - BEFORE_CARET, next_regular) if start < cut < stop]
            stop = min(inside, default=stop)
        return stop

    def _save_if_due(self, length: int) -> None:
        at = len(self.tokens)
        if self._hybrid and (at in (length - BEFORE_CARET, length) or at % CHECKPOINT_EVERY == 0):
            self._save()

    def _save(self) -> None:
        state = self.context.save_state()
        if state is None:
            return
        self._checkpoints[len(self.tokens)] = state
        most = max(_FEWEST, min(_MOST, CHECKPOINT_BYTES // len(state)))
        while len(self._checkpoints) > most:
            ordered = sorted(self._checkpoints)
            del self._checkpoints[ordered[len(ordered) // 2 if len(ordered) > _FEWEST else 0]]
