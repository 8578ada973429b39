"""What was scored before, so that an unchanged sentence asked about again answers without a decode.

Remembered variant by variant: when a word enters the dictionary or another rule is switched on, the whole document is
checked again, and nearly all variants of every sentence are those of last time. Only hashes are kept, no text.
"""

from __future__ import annotations

import hashlib
import struct
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from writer.engine.messages import Score
from writer.engine.worker.scoring.asked import Asked, Facts

SENTENCES: Final = 4000
MOST_BYTES: Final = 16 << 20
"""About a thousand sentences with five hundred variants each."""
_ENTRY_BYTES: Final = 600
"""Of Python's own for each sentence."""

Keys = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Sentence:
    """`facts` of the texts whose hashes are `keys`, which rise."""

    keys: Keys
    facts: Facts

    @property
    def size(self) -> int:
        return _ENTRY_BYTES + self.keys.nbytes + sum(array.nbytes for array in _arrays(self.facts))


class ScoreCache:
    """The sentences asked about last, of one model with any adapter; at most `sentences` of them in `most_bytes`."""

    def __init__(self, sentences: int = SENTENCES, most_bytes: int = MOST_BYTES) -> None:
        self._most = sentences
        self._most_bytes = most_bytes
        self._known: OrderedDict[bytes, _Sentence] = OrderedDict()
        self._bytes = 0

    @property
    def size(self) -> int:
        """Bytes in use."""
        return self._bytes

    def recall(self, asked: Asked) -> Facts:
        """What is known of the texts of `asked`; the caller may add to it."""
        facts = Facts.none(len(asked.texts))
        key = _sentence_key(asked.request)
        known = self._known.get(key)
        if known is not None:
            self._known.move_to_end(key)
            at = _positions(known.keys, _keys(asked))
            found = at >= 0
            for target, source in zip(_arrays(facts), _arrays(known.facts), strict=True):
                target[found] = source[at[found]]
            facts.note_same(0)
            facts.log_likelihood, facts.tokens = known.facts.log_likelihood, known.facts.tokens
        return facts

    def remember(self, asked: Asked, facts: Facts) -> None:
        """Keep `facts`, which hold what was recalled."""
        key, keys = _sentence_key(asked.request), _keys(asked)
        before = self._forget(key)
        arrays = _arrays(facts)
        if before is not None:
            keys = np.concatenate([keys, before.keys])
            pairs = zip(arrays, _arrays(before.facts), strict=True)
            arrays = [np.concatenate([new, old]) for new, old in pairs]
        keys, first = np.unique(keys, return_index=True)
        firsts, nears, gains, bounds = (array[first] for array in arrays)
        sentence = _Sentence(keys, Facts(firsts, nears, gains, bounds, facts.log_likelihood, facts.tokens))
        self._known[key] = sentence
        self._bytes += sentence.size
        while self._known and (len(self._known) > self._most or self._bytes > self._most_bytes):
            self._forget(next(iter(self._known)))

    def _forget(self, key: bytes) -> _Sentence | None:
        sentence = self._known.pop(key, None)
        if sentence is not None:
            self._bytes -= sentence.size
        return sentence


def _arrays(facts: Facts) -> list[npt.NDArray[np.float32]]:
    return [facts.firsts, facts.nears, facts.gains, facts.bounds]


def _sentence_key(request: Score) -> bytes:
    """Of all that a variant's gain depends on beside itself."""
    hashed = hashlib.blake2b(struct.pack("<qq?", request.window, request.near, request.likelihood), digest_size=16)
    adapter = f"{request.adapter.path}\n{request.adapter.scale}" if request.adapter else ""
    for text in (request.before, request.variants[0], request.after, adapter):
        part = text.encode("utf-8", "surrogatepass")
        hashed.update(struct.pack("<q", len(part)) + part)
    return hashed.digest()


def _keys(asked: Asked) -> Keys:
    """Python's own hashes: of 64 bits, the same as long as this process lives, and known already."""
    return np.fromiter(map(hash, asked.texts), np.int64, len(asked.texts))


def _positions(known: Keys, wanted: Keys) -> npt.NDArray[np.intp]:
    """Where each of `wanted` stands in `known`, which rises; -1 where it does not."""
    at = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    return np.where(known[at] == wanted, at, -1)
