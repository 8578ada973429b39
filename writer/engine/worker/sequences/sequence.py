"""The tokens a context holds and how little of them has to be computed anew for the next prompt.

Attention models forget a tail at will, and what was cut off can be taken back (see `parking`). Hybrid models (lfm2,
qwen35, granitehybrid) cannot do either: their recurrent state is only known at checkpoints, so backing out goes to
the last checkpoint before the change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from writer.engine.worker.sequences.aside import Aside
from writer.engine.worker.sequences.checkpoints import Checkpoints
from writer.engine.worker.sequences.context import Context, Entry
from writer.engine.worker.sequences.logits import Row
from writer.engine.worker.sequences.parking import Parked, Parking, Run
from writer.engine.worker.tokens.vocabulary import common_length

CHECKPOINT_EVERY: Final = 128
"""Tokens of a prompt between two checkpoints."""
CHECKPOINT_EVERY_MADE: Final = 32
"""Tokens of an answer between two checkpoints."""
BEFORE_CARET: Final = 8
"""Tokens: a checkpoint this far before the end absorbs the last word being cut into tokens differently."""
REFINING: Final = 2
"""llama.cpp's sequence in which a moved part is computed anew."""
ROWS: Final = 8
"""Tokens of one push whose logits a document's context has room for; not fewer than its sequences."""
_REFINED_A_STEP: Final = 32
_LAST: Final = -1
"""llama.cpp's name for the row of the last token whose logits were wanted."""


class PromptSequence:
    """Sequence 0 of a context: always equal to `tokens`, also after a cancelled or interrupted decode.

    Its methods that decode are generators which pause after each decode; an interrupted decode is undone before
    the pause and done again after it.
    """

    def __init__(self, context: Context, hybrid: bool, parks: bool, aside: Aside | None = None) -> None:
        """`parks` when the context's other sequences are free for what is cut off and for computing it anew; `aside`
        keeps another prompt for `keep`."""
        self.context = context
        self.tokens: list[int] = []
        self._last_row: int | None = None
        self._row_of_decode = 0
        self._asked_row: tuple[int, Row] | None = None
        self.owed: list[int] = []
        """Tokens of an answer that stand behind `tokens` and are computed along with the next push."""
        self.approximate_from: int | None = None
        """The first token that was moved and not computed anew since."""
        self._hybrid = hybrid
        self._aside = aside
        self._checkpoints = Checkpoints()
        self._parking = Parking(context) if parks and context.can_shift else None
        self._refining: Iterator[None] | None = None
        self._first_row = 0
        self._broken = False
        self._before_abort: Sequence[int] = ()

    def close(self) -> None:
        """Give the context's memory back."""
        self._stop_refining()
        self.context.close()

    def row(self) -> Row:
        """The logits behind the last token; after `feed` they are always there."""
        if self.last_row is not None:
            return self.context.row(self.last_row)
        assert self._asked_row is not None
        assert self._asked_row[0] == len(self.tokens)
        return self._asked_row[1]

    @property
    def last_row(self) -> int | None:
        """Where the logits behind the last token are (`context.row(last_row)`); None when they are gone."""
        return self._last_row if self._row_of_decode == self.context.decodes else None

    @last_row.setter
    def last_row(self, row: int | None) -> None:
        self._last_row = row
        self._row_of_decode = self.context.decodes

    # -- prompts

    def feed(self, target: Sequence[int]) -> Iterator[int]:
        """Make the sequence hold `target` (not empty) with the logits behind its last token.

        Yields, after each decode, how many tokens of `target` were kept from before.
        """
        self._stop_refining()
        self.owed.clear()
        kept = common_length(self.tokens, target)
        if self._has_answer_to(target, kept):
            yield kept
            return
        if self._parking:
            self._parking.park(self.tokens, kept, exact=self.approximate_from is None)
        kept = self._keep(min(kept, len(target) - 1))
        found = self._parking.find(target, kept) if self._parking else None
        while len(self.tokens) < len(target):
            start = len(self.tokens)
            if found and start == found[1].at:
                kept += self._take_back(*found, target)
                found = None
                continue
            stop = self._next_stop(start, found[1].at if found else len(target))
            if self._append(target[start:stop], last_logits=stop == len(target)):
                self._save_if_due(len(target))
            kept = min(kept, len(self.tokens))
            if len(self.tokens) == len(target):
                self._asked_row = len(target), self.row().copy()
            yield kept

    def _has_answer_to(self, target: Sequence[int], kept: int) -> bool:
        """Whether the logits behind `target` are known already: nothing was computed since, or only an answer to it,
        which is taken back."""
        if kept < len(target):
            return False
        if len(self.tokens) == len(target) and self.last_row is not None:
            return True
        asked = self._asked_row
        if asked is None or asked[0] != len(target) or self._broken:
            return False
        if self._keep(len(target)) < len(target):
            return False
        self._asked_row = asked
        return True

    def _next_stop(self, start: int, length: int) -> int:
        stop = min(start + self.context.plan.batch, length)
        if self._hybrid:
            next_regular = (start // CHECKPOINT_EVERY + 1) * CHECKPOINT_EVERY
            inside = [cut for cut in (length - BEFORE_CARET, next_regular) if start < cut < stop]
            stop = min(inside, default=stop)
        return stop

    def keep(self, target: Sequence[int]) -> int:
        """Forget all that `target` does not begin with; how many tokens are left."""
        self._stop_refining()
        self.owed.clear()
        if self._aside and not self._broken:
            self._exchange(self._aside, target)
        return self._keep(common_length(self.tokens, target))

    def _exchange(self, aside: Aside, target: Sequence[int]) -> None:
        found = aside.exchanged(self.tokens, target)
        if found is not None:
            self.tokens = found
            self.last_row = self._asked_row = None

    # -- answers

    def push(self, tokens: Sequence[int]) -> Iterator[None]:
        """Append a few tokens of an answer, with the logits behind each: `context.row(row_of(index))`."""
        self._stop_refining()
        owed = list(self.owed)
        goal = len(self.tokens) + len(owed) + len(tokens)
        while not self.extend([*owed, *tokens], wanted_from=len(owed)):
            before = self._before_abort
            yield
            if len(self.tokens) < len(before):
                for _ in self.feed(before):
                    yield
        self.owed.clear()
        self._first_row = len(owed)
        if self._hybrid and goal // CHECKPOINT_EVERY_MADE > (goal - len(tokens)) // CHECKPOINT_EVERY_MADE:
            self._save()
        yield

    def row_of(self, index: int) -> int:
        """The row of logits behind the `index`th token of the last push."""
        return self._first_row + index

    def drop(self, count: int) -> None:
        """Forget the last `count` tokens, which were pushed; the logits of the last push stay readable.

        A hybrid model goes back to where the push began and owes what stays.
        """
        if not count or self.last_row is None:
            return
        row = None if self._hybrid or count > self.last_row else self.last_row - count
        length = len(self.tokens) - count
        staying = self.tokens[:length]
        self.owed = staying[self._keep(length) :]
        self.last_row = row

    @property
    def can_drop(self) -> bool:
        """Whether dropping what the next push appends is cheap."""
        return not self._hybrid or self._checkpoints.rolling

    def extend(self, tokens: Sequence[int], wanted_from: int = 0, wanted: Sequence[bool] | None = None) -> bool:
        """Append up to BATCH tokens with the logits of each from `wanted_from` on, or of those that are `wanted`;
        False when interrupted.

        The row of the `index`th token is `index`, owed ones counted.
        """
        start = len(self.tokens)
        if len(tokens) == 1:
            done = self._settle(tokens, lambda: self.context.decode(tokens, start, True))
        else:
            wanted = wanted or [at >= wanted_from for at in range(len(tokens))]
            entries = [Entry(token, start + at, 0, wanted[at]) for at, token in enumerate(tokens)]
            done = self._settle(tokens, lambda: self.context.decode_entries(entries))
        self.last_row = len(tokens) - 1 if done else None
        return done

    # -- what was moved

    def refine(self) -> bool:
        """Compute a little of what was moved anew; False when there is nothing to do. Stops at the next feed."""
        if self.approximate_from is None:
            return False
        self._refining = self._refining or self._recompute(self.approximate_from)
        next(self._refining, None)
        return True

    def _recompute(self, start: int) -> Iterator[None]:
        context, at = self.context, start
        if len(self.tokens) + len(self.tokens) - start > context.plan.tokens:
            self.approximate_from = None
            return
        context.copy(0, REFINING, 0, start)
        try:
            while at < len(self.tokens):
                piece = self.tokens[at : at + _REFINED_A_STEP]
                last = len(self.tokens) - 1
                self.last_row = None
                if context.decode_entries([Entry(t, p, REFINING, p == last) for p, t in enumerate(piece, start=at)]):
                    at += len(piece)
                else:
                    context.remove(at, REFINING)
                yield
            context.remove(start)
            context.copy(REFINING, 0, start, -1)
            self.last_row = _LAST
            self._asked_row = None
            self.approximate_from = None
        finally:
            context.remove(0, REFINING)

    def _stop_refining(self) -> None:
        refining, self._refining = self._refining, None
        close = getattr(refining, "close", None)
        if close:
            close()

    def _take_back(self, parked: Parked, run: Run, target: Sequence[int]) -> int:
        """Append a parked run, but for the prompt's last token, whose logits are wanted; how many tokens that is."""
        assert self._parking
        length = min(run.length, len(target) - 1 - run.at)
        if not self._parking.take(parked, Run(run.source, run.at, length)):
            return 0
        if self.approximate_from is None and not parked.is_exact_behind(self.tokens, run.source):
            self.approximate_from = run.at
        self.tokens.extend(target[run.at : run.at + length])
        self.last_row = None
        return length

    # -- decodes and what is undone of them

    def _append(self, tokens: Sequence[int], last_logits: bool) -> bool:
        done = self._settle(tokens, lambda: self.context.read(tokens, len(self.tokens), last_logits))
        self.last_row = _LAST if done and last_logits else None
        return done

    def _settle(self, tokens: Sequence[int], decode: Callable[[], bool]) -> bool:
        """Decode `tokens`, then hold them, or none of them when interrupted or failed."""
        if self._hybrid and self.tokens:
            self._roll()
        self._broken = True
        self.last_row = None
        if decode():
            self._broken = False
            self.tokens.extend(tokens)
            return True
        self._before_abort = list(self.tokens)
        self._keep(len(self.tokens))
        return False

    def _keep(self, length: int) -> int:
        """Forget everything from position `length` on; returns what is really left, which may be less."""
        if length == len(self.tokens) and not self._broken:
            return length
        reached = self._back_to_checkpoint(length) if self._hybrid else self._cut(length)
        del self.tokens[reached:]
        self._broken = False
        self.last_row = None
        if self._asked_row and self._asked_row[0] > reached:
            self._asked_row = None
        if self.approximate_from is not None and self.approximate_from >= reached:
            self.approximate_from = None
        return reached

    def _cut(self, length: int) -> int:
        if (length or self._aside) and self.context.remove(length):
            return length
        if self._aside:
            self._aside.forget()
        self.context.clear()
        return 0

    def _back_to_checkpoint(self, length: int) -> int:
        checkpoint = self._checkpoints.back(length)
        if checkpoint and self.context.restore_state(checkpoint[1]) and self.context.remove(checkpoint[0]):
            return checkpoint[0]
        self._checkpoints.clear()
        self.context.clear()
        return 0

    # -- checkpoints

    def _roll(self) -> None:
        """So that an interrupted decode costs nothing but itself."""
        if self._checkpoints.positions[-1:] == [len(self.tokens)]:
            return
        state = self.context.save_state()
        if state is not None:
            self._checkpoints.roll(len(self.tokens), state)

    def _save_if_due(self, length: int) -> None:
        at = len(self.tokens)
        if self._hybrid and (at in (length - BEFORE_CARET, length) or at % CHECKPOINT_EVERY == 0):
            self._save()

    def _save(self) -> None:
        state = self.context.save_state()
        if state is not None:
            self._checkpoints.keep(len(self.tokens), state)
