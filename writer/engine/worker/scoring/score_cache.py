"""What was scored before, so that an unchanged sentence asked about again answers without a decode.

Remembered variant by variant: when a word enters the dictionary or another rule is switched on, the whole document is
checked again, and nearly all variants of every sentence are those of last time. Only hashes are kept, no text.
"""

from __future__ import annotations

import hashlib
import math
import struct
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

import msgspec
import numpy as np
import numpy.typing as npt

from writer.engine.messages import Score, Scored

SENTENCES: Final = 4000
MOST_BYTES: Final = 16 << 20
"""About two thousand sentences with five hundred variants each."""
_ENTRY_BYTES: Final = 400
"""Of Python's own for each sentence."""
_PRUNED: Final = math.nan

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class _Sentence:
    """`gains` of the variants whose hashes are `keys`, which rise; not a number where pruned."""

    log_likelihood: float
    tokens: int
    keys: npt.NDArray[np.uint64]
    gains: npt.NDArray[np.float64]

    @property
    def size(self) -> int:
        return _ENTRY_BYTES + self.keys.nbytes + self.gains.nbytes


class ScoreCache:
    """The sentences asked about last, of one model and no adapter; at most `sentences` of them in `most_bytes`."""

    def __init__(self, sentences: int = SENTENCES, most_bytes: int = MOST_BYTES) -> None:
        self._most = sentences
        self._most_bytes = most_bytes
        self._known: OrderedDict[bytes, _Sentence] = OrderedDict()
        self._bytes = 0

    @property
    def size(self) -> int:
        """Bytes in use."""
        return self._bytes

    def missing(self, request: Score) -> Score:
        """`request` with the variants that are not known, and the sentence."""
        known = self._known.get(_sentence_key(request))
        if known is None:
            return request
        found = _positions(known.keys, _variant_keys(request)) >= 0
        asked = [0, *(index for index in np.flatnonzero(~found).tolist() if index)]
        return msgspec.structs.replace(
            request,
            variants=_chosen(request.variants, asked),
            prune=_chosen(request.prune, asked),
            least=_chosen(request.least, asked),
        )

    def answer(self, request: Score) -> Scored | None:
        """The answer to `request` without timings; None unless all of it is known."""
        key = _sentence_key(request)
        known = self._known.get(key)
        scored = _answer(request, known) if known else None
        if scored:
            self._known.move_to_end(key)
        return scored

    def complete(self, request: Score, asked: Score, scored: Scored) -> Scored:
        """Remember `scored`, the answer to what was `missing`; returns the answer to the whole `request`."""
        key, keys = _sentence_key(asked), _variant_keys(asked)
        gains = np.array([_PRUNED if gain is None else gain for gain in scored.gains])
        before = self._forget(key)
        if before is not None:
            keys, gains = np.concatenate([keys, before.keys]), np.concatenate([gains, before.gains])
        keys, first = np.unique(keys, return_index=True)
        sentence = _Sentence(scored.log_likelihood, scored.tokens, keys, gains[first])
        self._known[key] = sentence
        self._bytes += sentence.size
        while self._known and (len(self._known) > self._most or self._bytes > self._most_bytes):
            self._forget(next(iter(self._known)))
        return _answer(request, sentence) or scored

    def _forget(self, key: bytes) -> _Sentence | None:
        sentence = self._known.pop(key, None)
        if sentence is not None:
            self._bytes -= sentence.size
        return sentence


def _answer(request: Score, known: _Sentence) -> Scored | None:
    positions = _positions(known.keys, _variant_keys(request))
    if (positions < 0).any():
        return None
    gains = tuple(None if math.isnan(gain) else gain for gain in known.gains[positions].tolist())
    return Scored(request.id, gains, known.log_likelihood, known.tokens)


def _sentence_key(request: Score) -> bytes:
    """Of all that a variant's gain depends on beside itself."""
    hashed = hashlib.blake2b(digest_size=16)
    for text in (request.before, request.variants[0], request.after):
        part = text.encode("utf-8", "surrogatepass")
        hashed.update(struct.pack("<q", len(part)) + part)
    return hashed.digest()


def _variant_keys(request: Score) -> npt.NDArray[np.uint64]:
    """A hash of each variant with the limits it was asked with; the sentence itself has no limits."""
    count = len(request.variants)
    prune = (math.nan, *(request.prune[1:] or [math.inf] * (count - 1)))
    least = (math.nan, *(request.least[1:] or [-math.inf] * (count - 1)))
    digests = (
        hashlib.blake2b(struct.pack("<dd", *limits) + text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
        for text, *limits in zip(request.variants, prune, least, strict=True)
    )
    return np.frombuffer(b"".join(digests), np.uint64)


def _positions(known: npt.NDArray[np.uint64], wanted: npt.NDArray[np.uint64]) -> npt.NDArray[np.intp]:
    """Where each of `wanted` stands in `known`, which rises; -1 where it does not."""
    at = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    return np.where(known[at] == wanted, at, -1)


def _chosen(items: Sequence[Item], indices: Sequence[int]) -> tuple[Item, ...]:
    return tuple(items[index] for index in indices) if items else ()
