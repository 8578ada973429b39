"""How an answer goes on behind a text it has to begin with, over every way in which tokens can spell the two together.

"hou" may be "hou", "ho" + "u" or the beginning of "house": a model that is shown only the first of these takes it for
a word cut in the middle and goes on badly, and one that may choose token by token stumbles into spellings it never
read. So every token that reaches beyond the text is held against all others, from each place where the model itself
would cut the text, with the probabilities of the whole way there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
import numpy.typing as npt

from writer.engine.worker.sequences.logits import Row, log_sum
from writer.engine.worker.sequences.sequence import ROWS, PromptSequence
from writer.engine.worker.tokens.vocabulary import Tokens, Vocabulary

MOST_TOKENS: Final = 24
"""Tokens of the text the answer has to begin with; of a longer one nothing is made."""
CERTAIN: Final = 2.5
"""Nats by which a token that reaches beyond the text has to be likelier than the first token inside it, all that may
follow included, for the rest not to be looked at: nothing there could be chosen, and little is missed in the sum."""

Scores = npt.NDArray[np.float64]
"""Natural logarithms of probabilities."""


class Choosing(Protocol):
    """What a request wants of the choice."""

    def ruled_out(self, missing: bytes) -> Tokens:
        """Tokens that may not come when `missing` is left of the text."""
        ...

    def adjusted(self, row: Row) -> AbstractContextManager[None]:
        """Inside of it `row` is as the request wants it."""
        ...

    def choose(self, log_probabilities: Scores) -> int:
        """Index of the one to take."""
        ...


@dataclass(frozen=True, slots=True)
class Way:
    """One token with which the answer may go on, behind `kept` tokens of the text it has to begin with."""

    kept: tuple[int, ...]
    token: int
    log_probability: float
    """Of going on with `shown`, given that the answer begins with the text."""
    shown: bytes
    """What of the token lies beyond the text."""


@dataclass(frozen=True, slots=True)
class _Ways:
    """The tokens that may come behind the first `kept` tokens of the text."""

    kept: int
    missing: bytes
    """What is left of the text there."""
    tokens: Tokens
    scores: Scores
    """Log-probability of each, and of the tokens before it."""


class Join:
    """Finds the way for one answer. `sequence` holds the prompt; afterwards also what the way keeps."""

    def __init__(
        self,
        sequence: PromptSequence,
        vocabulary: Vocabulary,
        text: str,
        choosing: Choosing,
    ) -> None:
        self._sequence = sequence
        self._vocabulary = vocabulary
        self._missing = text.encode("utf-8", "replace")
        self._spelled = vocabulary.tokens(text)
        self._choosing = choosing
        self._score = 0.0
        """Log-probability of the text's tokens up to the one behind the last push."""
        self.way: Way | None = None
        """None until `find` has ended, and when the model has no tokens for the text."""

    def find(self) -> Iterator[None]:
        """Pauses after each decode."""
        sequence, spelled = self._sequence, self._spelled
        pieces = [self._vocabulary.piece(token) for token in spelled]
        if len(spelled) > MOST_TOKENS or b"".join(pieces) != self._missing or not spelled:
            return
        row = sequence.row()
        first = self._open(self._reaching(row, 0, self._missing, 0.0))
        inside = float(row[spelled[0]]) - log_sum(row)
        found = [first]
        reached = 0
        if not len(first.scores) or first.scores.max() < inside + CERTAIN:
            for start in range(0, len(spelled), ROWS):
                yield from sequence.push(spelled[start : start + ROWS])
                found += map(self._open, self._inside(pieces, start, inside))
                inside = self._score
            reached = len(spelled)
        else:
            found.append(_Ways(0, b"", np.zeros(0, np.int32), np.array([inside])))
        self._take(found, reached)

    def _inside(self, pieces: list[bytes], start: int, score: float) -> Iterator[_Ways]:
        """The ways behind the tokens of the last push, which began with the text's `start`th token; `score` is the
        log-probability of the text's tokens up to that one."""
        context = self._sequence.context
        for kept in range(start + 1, min(start + ROWS, len(pieces)) + 1):
            row = context.row(self._sequence.row_of(kept - 1 - start))
            yield self._reaching(row, kept, b"".join(pieces[kept:]), score)
            if kept < len(pieces):
                score += float(row[self._spelled[kept]]) - log_sum(row)
        self._score = score

    def _reaching(self, row: Row, kept: int, missing: bytes, score: float) -> _Ways:
        """Tokens that reach beyond the text behind `kept` of its tokens; any token where nothing is missing."""
        size = self._vocabulary.size
        tokens = self._vocabulary.beyond(missing) if missing else np.arange(size, dtype=np.int32)
        with self._choosing.adjusted(row):
            return _Ways(kept, missing, tokens, row[tokens].astype(np.float64) - log_sum(row) + score)

    def _take(self, found: list[_Ways], reached: int) -> None:
        """Choose, and forget what the chosen way does not keep."""
        total = float(np.logaddexp.reduce([np.logaddexp.reduce(ways.scores) for ways in found if len(ways.scores)]))
        open_ = [ways for ways in found if len(ways.tokens)]
        scores = np.concatenate([ways.scores for ways in open_]) if open_ else np.zeros(0)
        if not len(scores):
            self._sequence.drop(reached)
            return
        index = self._choosing.choose(scores)
        for ways in open_:
            if index < len(ways.scores):
                break
            index -= len(ways.scores)
        token = int(ways.tokens[index])
        shown = self._vocabulary.piece(token)[len(ways.missing) :]
        self._sequence.drop(max(0, reached - ways.kept))
        self.way = Way(tuple(self._spelled[: ways.kept]), token, float(ways.scores[index]) - total, shown)

    def _open(self, ways: _Ways) -> _Ways:
        """Without the tokens that are ruled out."""
        refused = self._choosing.ruled_out(ways.missing)
        if not len(refused):
            return ways
        left = ~np.isin(ways.tokens, refused)
        return _Ways(ways.kept, ways.missing, ways.tokens[left], ways.scores[left])
