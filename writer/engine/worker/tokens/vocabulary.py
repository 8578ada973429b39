"""Text to tokens and back, and the tokens that can begin a given text (for answers that must start with it)."""

from __future__ import annotations

import ctypes
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise
from typing import Any, Final, TypeVar

import numpy as np
import numpy.typing as npt

from writer.engine.worker.native import llama

Tokens = npt.NDArray[np.int32]

_State = TypeVar("_State")

_PIECE_BYTES: Final = 256
_BETWEEN: Final = b" x\n x"
"""Between texts that are cut together: every tokeniser cuts before a space with a letter and around a line break."""
_PIECES_A_STEP: Final = 4096


class Vocabulary:
    """The vocabulary of one loaded model; lives as long as the model."""

    def __init__(self, model: Any) -> None:
        self._vocab: Any = llama.llama_model_get_vocab(model)
        self.size = int(llama.llama_vocab_n_tokens(self._vocab))
        self._buffer = ctypes.create_string_buffer(_PIECE_BYTES)
        self._sorted: list[bytes] = []
        self._order: Tokens = np.zeros(0, np.int32)
        self._enders: Tokens = np.zeros(0, np.int32)
        self._preparing = self._prepare()

    @property
    def kind(self) -> int:
        """llama.cpp's vocabulary type; 0 for a model without one."""
        return int(llama.llama_vocab_type(self._vocab))

    def tokens(self, text: str, special: bool = False) -> list[int]:
        """Tokens of `text`, nothing added. Only with `special` do template tokens written in it count as such."""
        tokens: list[int] = self._cut(text.encode("utf-8", "replace"), special).tolist()
        return tokens

    def tokens_of_each(self, texts: Sequence[bytes]) -> list[list[int]]:
        """Tokens of each of `texts` (UTF-8), as if a word followed it.

        Together where they begin with a space or a line break: one call of the tokeniser costs as much as 200 letters.
        """
        found: list[list[int] | None] = [None] * len(texts)
        joinable = [index for index, text in enumerate(texts) if text[:1] in (b" ", b"\n")]
        for index, tokens in zip(joinable, self._together([texts[index] for index in joinable]), strict=False):
            found[index] = tokens
        return [
            self._cut(text, False).tolist() if tokens is None else tokens
            for text, tokens in zip(texts, found, strict=True)
        ]

    def _together(self, texts: Sequence[bytes]) -> list[list[int]]:
        """Nothing where what stands between the texts is not cut as it should be."""
        between = self._cut(_BETWEEN, False)
        tokens = self._cut(_BETWEEN.join([b"", *texts, b""]), False)
        length = len(between)
        if len(tokens) < length:
            return []
        windows = np.lib.stride_tricks.sliding_window_view(tokens, length)
        at = np.flatnonzero((windows == between).all(axis=1)).tolist()
        if len(at) != len(texts) + 1:
            return []
        every: list[int] = tokens.tolist()
        return [every[start + length : end] for start, end in pairwise(at)]

    def _cut(self, data: bytes, special: bool) -> Tokens:
        found = np.empty(len(data) + 8, np.int32)
        count = self._tokenize(data, found, special)
        if count < 0:
            found = np.empty(-count, np.int32)
            count = self._tokenize(data, found, special)
        return found[: max(0, count)]

    def _tokenize(self, data: bytes, found: Tokens, special: bool) -> int:
        """Fills `found`; how many tokens there are, or how many there would be as a negative number."""
        pointer = found.ctypes.data_as(llama.llama_token_p)
        return int(llama.llama_tokenize(self._vocab, data, len(data), pointer, len(found), False, special))

    @property
    def opening(self) -> list[int]:
        """What every prompt begins with: the beginning-of-sequence token where the model was trained with one."""
        return [int(llama.llama_vocab_bos(self._vocab))] if llama.llama_vocab_get_add_bos(self._vocab) else []

    @property
    def starter(self) -> list[int]:
        """What stands before a text that has nothing before it, so that its first token can be predicted.

        A newline where there is no beginning-of-sequence token; some files name a chat token as one without
        asking for it.
        """
        return self.opening or self.tokens("\n") or [0]

    @property
    def filling(self) -> tuple[int, int, int] | None:
        """The tokens before what precedes a gap, before what follows it and before what fills it; None without them.

        Only those llama.cpp recognises by name: where a file has others, nobody says that they were trained.
        """
        find = (llama.llama_vocab_fim_pre, llama.llama_vocab_fim_suf, llama.llama_vocab_fim_mid)
        before, after, middle = (int(each(self._vocab)) for each in find)
        return (before, after, middle) if min(before, after, middle) >= 0 else None

    def piece(self, token: int) -> bytes:
        """The text of `token`; empty for template and other control tokens."""
        length = llama.llama_token_to_piece(self._vocab, token, self._buffer, _PIECE_BYTES, 0, False)
        if length < 0:
            buffer = ctypes.create_string_buffer(-length)
            length = llama.llama_token_to_piece(self._vocab, token, buffer, -length, 0, False)
            return buffer.raw[: max(0, length)]
        return self._buffer.raw[:length]

    def ends(self, token: int) -> bool:
        """Whether `token` ends an answer: an end-of-generation or any other control token."""
        return bool(llama.llama_vocab_is_eog(self._vocab, token) or llama.llama_vocab_is_control(self._vocab, token))

    def prepare(self) -> Iterator[None]:
        """Build the table of pieces in steps; shared with `beginnings`, which finishes it when it comes first."""
        return self._preparing

    def beginnings(self, text: bytes) -> Tokens:
        """Tokens that begin with `text`, and tokens that `text` begins with; `text` is not empty."""
        self._finish()
        longer = self._order[bisect_left(self._sorted, text) : self._after(text)]
        shorter = [self._exactly(text[:length]) for length in range(1, len(text))]
        return np.concatenate([longer, *shorter])

    def beyond(self, text: bytes) -> Tokens:
        """Tokens that begin with `text`, which is not empty, and go on."""
        self._finish()
        return self._order[bisect_left(self._sorted, text + b"\0") : self._after(text)]

    def spelling(self, text: bytes) -> Tokens:
        """Tokens whose piece is `text`, which is not empty."""
        self._finish()
        return self._exactly(text)

    def enders(self) -> Tokens:
        """Tokens that end an answer properly; all control tokens where a model has none for that."""
        self._finish()
        return self._enders

    def along(self, start: _State, step: Callable[[_State, int], _State | None]) -> Tokens:
        """Tokens with text that `step` takes from `start`, byte by byte; None is a step not taken."""
        self._finish()
        found: list[int] = []
        index = 0
        while index < len(self._sorted):
            piece, state = self._sorted[index], start
            for length, byte in enumerate(piece, start=1):
                reached = step(state, byte)
                if reached is None:
                    index = self._after(piece[:length])
                    break
                state = reached
            else:
                found.append(index)
                index += 1
        tokens = self._order[found]
        return tokens[~np.isin(tokens, self._enders)]

    def _finish(self) -> None:
        for _ in self._preparing:
            pass

    def _exactly(self, piece: bytes) -> Tokens:
        low = bisect_left(self._sorted, piece)
        return self._order[low : bisect_left(self._sorted, piece + b"\0", low)]

    def _after(self, prefix: bytes) -> int:
        """Index of the first piece that is greater than everything beginning with `prefix`."""
        stem = prefix.rstrip(b"\xff")
        return bisect_left(self._sorted, stem[:-1] + bytes([stem[-1] + 1])) if stem else len(self._sorted)

    def _prepare(self) -> Iterator[None]:
        pieces: list[tuple[bytes, int]] = []
        silent: list[int] = []
        candidates = iter(range(self.size))
        while block := list(islice(candidates, _PIECES_A_STEP)):
            spelled = [(self.piece(token), token) for token in block]
            pieces += [(piece, token) for piece, token in spelled if piece]
            silent += [token for piece, token in spelled if not piece]
            yield
        pieces.sort()
        self._sorted = [piece for piece, _ in pieces]
        self._order = np.fromiter((token for _, token in pieces), np.int32, len(pieces))
        self._enders = np.array(self._among(silent), np.int32)

    def _among(self, silent: Sequence[int]) -> list[int]:
        """The tokens that end an answer; nearly always they have no text."""
        named = [int(find(self._vocab)) for find in (llama.llama_vocab_eos, llama.llama_vocab_eot)]
        ending = [token for token in {*silent, *named} if llama.llama_vocab_is_eog(self._vocab, token)]
        return ending or [token for token in silent if llama.llama_vocab_is_control(self._vocab, token)]


def common_length(first: Sequence[int], second: Sequence[int]) -> int:
    """How many tokens two sequences share at their beginning."""
    length = min(len(first), len(second))
    differing = np.flatnonzero(np.asarray(first[:length], np.int32) != np.asarray(second[:length], np.int32))
    return int(differing[0]) if len(differing) else length
