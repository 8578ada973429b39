"""A sentence in its surroundings and its variants, as tokens.

Hundreds of variants of one sentence differ from it in a word each, so only the neighbourhood of the change is cut
into tokens anew; the rest is taken from the sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from writer.engine.messages import Score
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.tokens.prompt import LETTERS_A_TOKEN, dropped
from writer.engine.worker.tokens.vocabulary import Vocabulary, common_length

WINDOW: Final = 8
"""Tokens behind the last change that still count; further ones hardly differ and add noise."""
AFTER_LETTERS: Final = 120
"""Of the text that follows; more than WINDOW tokens of any language."""
_NEVER: Final = float("inf")


@dataclass(eq=False)
class Variant:
    """One variant against the sentence. Positions are token indices; `first` and `rest` are log-probabilities."""

    index: int
    tokens: list[int]
    split: int
    """The first token that differs."""
    end: int
    """Where its sum stops, in its own tokens."""
    base_end: int
    """The same place in the sentence's tokens."""
    most_loss: float = _NEVER
    """Nats its first changed token may lose."""
    least: float = -_NEVER
    """Gain below which nobody wants to know the number."""
    first: float = 0.0
    rest: float = 0.0
    pruned: bool = False

    @property
    def length(self) -> int:
        """Tokens to compute in order to predict the others; the first changed one is predicted by the sentence."""
        return max(0, self.end - 1 - self.split)

    def token(self, position: int) -> int:
        """The token at `position`; behind the last one, the last one again (to fill a batch with)."""
        return self.tokens[min(position, len(self.tokens) - 1)]


class Sentence:
    """The sentence as tokens: `base`, of which `start` to `end` are its own."""

    def __init__(self, before: str, sentence: str, after: str, vocabulary: Vocabulary) -> None:
        after = after[:AFTER_LETTERS] or "\n"  # something must follow, or leaving out the last word looks free
        self._before, self._sentence, self._after = _bytes(before), _bytes(sentence), _bytes(after)
        self._vocabulary = vocabulary
        starter = vocabulary.starter
        self.base = starter + vocabulary.tokens(before + sentence + after)
        self.start = max(len(starter), common_length(self.base, starter + vocabulary.tokens(before)))
        self.end = common_length(self.base, starter + vocabulary.tokens(before + sentence))
        self._text = self._before + self._sentence + self._after
        self._words = _word_starts(self.base, len(starter), self._text, vocabulary)
        self._offsets = [offset for offset, _ in self._words]
        self._sound: dict[tuple[int, int], bool] = {}

    def compare(self, index: int, sentence: str, room: int) -> Variant | None:
        """The variant `sentence`; None when its tokens are those of the sentence.

        One that takes more than `room` tokens is pruned.
        """
        tokens, same = self._tokens(_bytes(sentence))
        base = self.base
        shortest = min(len(base), len(tokens))
        split = same
        while split < shortest and base[split] == tokens[split]:
            split += 1
        if split == len(base) == len(tokens):
            return None
        window = 0
        while window < min(WINDOW, shortest - split) and base[-1 - window] == tokens[-1 - window]:
            window += 1
        agreeing = window
        while agreeing < shortest - split and base[-1 - agreeing] == tokens[-1 - agreeing]:
            agreeing += 1
        beyond = agreeing - window
        variant = Variant(index, tokens, split, len(tokens) - beyond, len(base) - beyond)
        variant.pruned = variant.length > room
        return variant

    def _tokens(self, sentence: bytes) -> tuple[list[int], int]:
        """The whole text with `sentence` in it as tokens, and how many of them are surely the sentence's.

        A word more on each side than what changed is cut anew; where cutting there would have cut the sentence
        differently, everything is.
        """
        head, tail = _common_ends(self._sentence, sentence)
        change, resume = len(self._before) + head, len(self._before) + len(self._sentence) - tail
        left = bisect_right(self._offsets, change) - 2
        right = bisect_left(self._offsets, resume) + 1
        if left < 0 or right >= len(self._words) or not self._is_sound(left, right):
            text = (self._before + sentence + self._after).decode("utf-8")
            return self._vocabulary.starter + self._vocabulary.tokens(text), 0
        (start, first), (stop, last) = self._words[left], self._words[right]
        middle = self._text[start:change] + sentence[head : len(sentence) - tail] + self._text[resume:stop]
        return [*self.base[:first], *self._vocabulary.tokens(middle.decode("utf-8")), *self.base[last:]], first

    def _is_sound(self, left: int, right: int) -> bool:
        """Whether the sentence's text between two words becomes the sentence's tokens also when it stands alone."""
        known = self._sound.get((left, right))
        if known is None:
            (start, first), (stop, last) = self._words[left], self._words[right]
            known = self._vocabulary.tokens(self._text[start:stop].decode("utf-8")) == self.base[first:last]
            self._sound[left, right] = known
        return known


def fitting(request: Score, vocabulary: Vocabulary, room: int) -> Sentence:
    """The sentence with as much of what precedes it as fits `room` tokens. Raises WorkerError when it does not."""
    before = request.before[dropped(len(request.before), room * LETTERS_A_TOKEN) :]
    while True:
        sentence = Sentence(before, request.variants[0], request.after, vocabulary)
        if len(sentence.base) <= room:
            return sentence
        if not before:
            raise WorkerError("This sentence is too long to check.", f"{len(sentence.base)} tokens")
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


def _common_ends(first: bytes, second: bytes) -> tuple[int, int]:
    """How many bytes two texts share at the beginning and, of what is left, at the end."""
    most = min(len(first), len(second))
    head = _common_prefix(first, second, most)
    return head, _common_prefix(first[::-1], second[::-1], most - head)


def _common_prefix(first: bytes, second: bytes, most: int) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
