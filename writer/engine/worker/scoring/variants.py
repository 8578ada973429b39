"""A sentence in its surroundings and its variants, as tokens.

Hundreds of variants of one sentence differ from it in a word each, so only the neighbourhood of the change is cut
into tokens anew; the rest is taken from the sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from writer.engine.messages import Score
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.tokens.prompt import LETTERS_A_TOKEN, dropped
from writer.engine.worker.tokens.vocabulary import Vocabulary, common_length
from writer.tongue import marked

WIDEST: Final = 16
"""Tokens: the largest window behind the last change that can be asked for."""
AFTER_LETTERS: Final = 120
"""Of the text that follows; more than a window of tokens in nearly any language."""
_NEVER: Final = float("inf")

_Part = tuple[tuple[int, int], tuple[int, int]]
"""Where a part of the text begins and stops, each as (byte offset, token index)."""


@dataclass(eq=False)
class Variant:
    """One variant against the sentence. Positions are token indices; `first` and `rest` are log-probabilities."""

    tokens: list[int]
    split: int
    """The first token that differs."""
    end: int
    """Where its sum stops, in its own tokens."""
    base_end: int
    """The same place in the sentence's tokens."""
    near_end: int
    """Where what is near the change stops, in its own tokens."""
    base_near_end: int
    least: float = -_NEVER
    """Gain below which nobody wants to know the number."""
    near_least: float = -_NEVER
    """The same of what is near."""
    near: float = 0.0
    """Of its tokens from `split` to `near_end` as far as they are known."""
    rest: float = 0.0
    """Of those behind, to `end`."""
    known: int = 0
    """Up to where the probabilities of its tokens are known."""
    given_up: bool = False

    @property
    def near_known(self) -> bool:
        return self.known >= self.near_end

    @property
    def length(self) -> int:
        """Tokens to compute in order to predict the others; the first changed one is predicted by the sentence."""
        return max(0, self.end - 1 - self.split)

    def add(self, position: int, log_probability: float) -> None:
        """Take note of what its token at `position`, the next one, has."""
        self.known = position + 1
        if position < self.near_end:
            self.near += log_probability
        else:
            self.rest += log_probability

    def token(self, position: int) -> int:
        """The token at `position`; behind the last one, the last one again (to fill a batch with)."""
        return self.tokens[min(position, len(self.tokens) - 1)]


@dataclass(frozen=True, slots=True)
class Change:
    """How a variant's tokens differ from the sentence's: all but `middle` is taken from the sentence."""

    split: int
    """The first token that differs, in both."""
    token: int
    """What stands there."""
    first: int
    middle: list[int]
    last: int
    """`middle` stands instead of the sentence's tokens `first` to `last`."""


class Sentence:
    """The sentence as tokens: `base`, of which `start` to `end` are its own."""

    def __init__(self, before: str, sentence: str, after: str, vocabulary: Vocabulary) -> None:
        # Something must follow, or leaving out the last word looks free; and a text is cut as if a word followed.
        after = after[:AFTER_LETTERS].rstrip(" ") or "\n"
        self._before, self._sentence = _bytes(before), _bytes(sentence)
        self._reversed = self._sentence[::-1]
        self._vocabulary = vocabulary
        starter = vocabulary.starter
        self.base = starter + vocabulary.tokens(before + sentence + after)
        self.start = max(len(starter), common_length(self.base, starter + vocabulary.tokens(before)))
        self.end = common_length(self.base, starter + vocabulary.tokens(before + sentence))
        self._text = self._before + self._sentence + _bytes(after)
        self._begin, self._stop = (0, len(starter)), (len(self._text), len(self.base))
        self._words = _word_starts(self.base, len(starter), self._text, vocabulary)
        self._offsets = [offset for offset, _ in self._words]
        self._sound: dict[_Part, bool] = {(self._begin, self._stop): True}

    def changes(self, sentences: Sequence[str]) -> list[Change | None]:
        """How each of `sentences` differs; None where its tokens are those of the sentence.

        A word more on each side than what changed is cut anew; where cutting there would have cut the sentence
        differently, everything is.
        """
        texts = [_bytes(sentence) for sentence in sentences]
        parts = [self._around(text) for text in texts]
        self._check(part for part, _ in parts)
        parts = [
            (part, middle) if self._sound[part] else self._whole(text)
            for text, (part, middle) in zip(texts, parts, strict=True)
        ]
        middles = self._vocabulary.tokens_of_each([middle for _, middle in parts])
        return [self._change(part, middle) for (part, _), middle in zip(parts, middles, strict=True)]

    def variant(self, change: Change, window: int, near: int) -> Variant:
        """The variant with `change`; so many tokens behind it count, and are near it."""
        base, split = self.base, change.split
        tokens = [*base[: change.first], *change.middle, *base[change.last :]]
        shortest = min(len(base), len(tokens))
        agreeing = 0
        while agreeing < shortest - split and base[-1 - agreeing] == tokens[-1 - agreeing]:
            agreeing += 1
        far, beyond = max(0, agreeing - window), max(0, agreeing - min(near, window))
        return Variant(tokens, split, len(tokens) - far, len(base) - far, len(tokens) - beyond, len(base) - beyond)

    def _around(self, sentence: bytes) -> tuple[_Part, bytes]:
        """The part of the text to cut anew for `sentence`, and what stands there in it."""
        head, tail = self._common_ends(sentence)
        change, resume = len(self._before) + head, len(self._before) + len(self._sentence) - tail
        left = bisect_right(self._offsets, change) - 2
        right = bisect_left(self._offsets, resume) + 1
        begin = self._words[left] if left >= 0 else self._begin
        stop = self._words[right] if right < len(self._words) else self._stop
        middle = self._text[begin[0] : change] + sentence[head : len(sentence) - tail] + self._text[resume : stop[0]]
        return (begin, stop), middle

    def _whole(self, sentence: bytes) -> tuple[_Part, bytes]:
        end = len(self._before) + len(self._sentence)
        return (self._begin, self._stop), self._before + sentence + self._text[end:]

    def _common_ends(self, sentence: bytes) -> tuple[int, int]:
        """How many bytes it shares with the sentence at the beginning and, of what is left, at the end."""
        most = min(len(self._sentence), len(sentence))
        head = _common_prefix(self._sentence, sentence, most)
        return head, _common_prefix(self._reversed, sentence[::-1], most - head)

    def _check(self, parts: Iterable[_Part]) -> None:
        """Find out whether the sentence's text in each part becomes the sentence's tokens also when it stands alone."""
        fresh = [part for part in dict.fromkeys(parts) if part not in self._sound]
        alone = self._vocabulary.tokens_of_each([self._text[start:stop] for (start, _), (stop, _) in fresh])
        for part, tokens in zip(fresh, alone, strict=True):
            (_, first), (_, last) = part
            self._sound[part] = tokens == self.base[first:last]

    def _change(self, part: _Part, middle: list[int]) -> Change | None:
        (_, first), (_, last) = part
        base, shared = self.base, min(len(middle), last - first)
        split = next((at for at in range(shared) if middle[at] != base[first + at]), shared)
        if split < shared:
            return Change(first + split, middle[split], first, middle, last)
        tokens, rest = [*middle, *base[last:]], base[first:]
        while split < min(len(tokens), len(rest)) and tokens[split] == rest[split]:
            split += 1
        if split == len(tokens) == len(rest):
            return None
        return Change(first + split, (tokens if split < len(tokens) else rest)[split], first, middle, last)


def fitting(request: Score, vocabulary: Vocabulary, room: int) -> Sentence:
    """The sentence with as much of what precedes it as fits `room` tokens. Raises WorkerError when it does not."""
    before = request.before[dropped(len(request.before), room * LETTERS_A_TOKEN) :]
    while True:
        sentence = Sentence(before, request.variants[0], request.after, vocabulary)
        if len(sentence.base) <= room:
            return sentence
        if not before:
            raise WorkerError(marked("This sentence is too long to check."), f"{len(sentence.base)} tokens")
        before = before[dropped(len(before), len(before) * 3 // 4) :] if len(before) > LETTERS_A_TOKEN else ""


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _word_starts(base: list[int], first: int, text: bytes, vocabulary: Vocabulary) -> list[tuple[int, int]]:
    """(byte offset, token index) of tokens that begin with a space and a letter: where every tokeniser cuts.

    Empty when the tokens do not spell the text byte by byte.
    """
    pieces = [vocabulary.piece(token) for token in base[first:]]
    if b"".join(pieces) != text:
        return []
    offsets = accumulate((len(piece) for piece in pieces), initial=0)
    return [
        (offset, index)
        for index, (offset, piece) in enumerate(zip(offsets, pieces, strict=False), start=first)
        if piece[:1] == b" " and piece[1:2].isalpha() and offset and not text[offset - 1 : offset].isspace()
    ]


def _common_prefix(first: bytes, second: bytes, most: int) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
