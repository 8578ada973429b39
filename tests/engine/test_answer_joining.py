"""Going on behind given letters: the likeliest way over every spelling, with its probability among all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import pytest

from writer.engine.worker.answers.joining import Join, Way
from writer.engine.worker.sequences.logits import Row
from writer.engine.worker.sequences.sequence import ROWS

PIECES = ("h", "ho", "hou", "house", "hot", "u", "us", "se", "t", " ", " of", "")
H, HO, HOU, HOUSE, HOT, U, US, SE, T, SPACE, OF, END = range(len(PIECES))


class Vocabulary:
    size = len(PIECES)

    def __init__(self, spellings: dict[str, list[int]]) -> None:
        self._spellings = spellings

    def tokens(self, text: str) -> list[int]:
        return self._spellings.get(text, [])

    def piece(self, token: int) -> bytes:
        return PIECES[token].encode()

    def beyond(self, text: bytes) -> npt.NDArray[np.int32]:
        pieces = [piece.encode() for piece in PIECES]
        longer = [token for token, piece in enumerate(pieces) if piece.startswith(text) and piece != text]
        return np.array(longer, np.int32)


class Sequence0:
    """What the model says behind each text; the rows of a push are there until the next."""

    def __init__(self, says: dict[tuple[int, ...], dict[int, float]]) -> None:
        self._says = says
        self.tokens: tuple[int, ...] = ()
        self.decodes = 0
        self._before: tuple[int, ...] = ()
        """The tokens before the last push."""
        self.context = SimpleNamespace(row=lambda index: self._row(self.tokens[: len(self._before) + index + 1]))

    def _row(self, behind: tuple[int, ...]) -> Row:
        says = self._says.get(behind, {END: 1.0})
        chances = [says.get(token, 1e-9) for token in range(len(PIECES))]
        return np.log(np.array(chances, np.float32)) + np.float32(3)  # logits, not probabilities

    def row(self) -> Row:
        return self._row(self.tokens)

    def push(self, tokens: Sequence[int]) -> Iterator[None]:
        self.decodes += 1
        self._before = self.tokens
        self.tokens = (*self.tokens, *tokens)
        yield

    def row_of(self, index: int) -> int:
        return index

    def drop(self, count: int) -> None:
        self.tokens = self.tokens[: len(self.tokens) - count]


class Free:
    def __init__(self, *refused: int) -> None:
        self._refused = np.array(refused, np.int32)

    def ruled_out(self, missing: bytes) -> npt.NDArray[np.int32]:
        return self._refused

    def adjusted(self, row: Row) -> AbstractContextManager[None]:
        return nullcontext()

    def choose(self, log_probabilities: npt.NDArray[np.float64]) -> int:
        return int(log_probabilities.argmax())


def found(text: str, spelling: list[int], sequence: Sequence0, *refused: int) -> Way | None:
    join = Join(cast(Any, sequence), cast(Any, Vocabulary({text: spelling})), text, Free(*refused))
    for _ in join.find():
        pass
    return join.way


def chance(way: Way) -> float:
    return float(np.exp(way.log_probability))


def test_a_token_that_covers_the_letters_and_more_needs_no_decode() -> None:
    sequence = Sequence0({(): {HOUSE: 0.6, HOU: 0.01, T: 0.39}})
    way = found("hou", [HOU], sequence)
    assert way is not None
    assert (way.kept, way.token, way.shown) == ((), HOUSE, b"se")
    assert chance(way) == pytest.approx(0.6 / 0.61, rel=1e-3)
    assert sequence.decodes == 0


def test_the_word_may_also_end_where_it_stands() -> None:
    """ "hou" may become "house", or be followed by anything else."""
    sequence = Sequence0({(): {HOUSE: 0.2, HOU: 0.4, T: 0.4}, (HOU,): {OF: 0.9, END: 0.1}})
    way = found("hou", [HOU], sequence)
    assert way is not None
    assert (way.kept, way.token, way.shown) == ((HOU,), OF, b" of")
    assert chance(way) == pytest.approx(0.4 * 0.9 / 0.6, rel=1e-3)
    assert sequence.tokens == (HOU,)


def test_every_cut_of_the_letters_counts_with_the_way_there() -> None:
    """ "hou" in two tokens: "house" at once, "ho" + "us", or both tokens and something behind."""
    says = {(): {HOUSE: 0.1, HO: 0.5, T: 0.4}, (HO,): {US: 0.6, U: 0.3, T: 0.1}, (HO, U): {SE: 0.5, OF: 0.5}}
    sequence = Sequence0(says)
    way = found("hou", [HO, U], sequence)
    assert way is not None
    assert (way.kept, way.token, way.shown) == ((HO,), US, b"s")
    assert chance(way) == pytest.approx(0.3 / (0.1 + 0.3 + 0.15), rel=1e-3)
    assert sequence.tokens == (HO,), "the second token of the letters is taken back"


def test_what_is_ruled_out_leaves_the_next_best_with_its_probability_among_the_rest() -> None:
    sequence = Sequence0({(): {HOUSE: 0.4, HOT: 0.3, HO: 0.3}, (HO,): {OF: 0.5, END: 0.5}})
    way = found("ho", [HO], sequence, HOUSE)
    assert way is not None
    assert way.token == HOT
    assert chance(way) == pytest.approx(0.5, rel=1e-3)


def test_a_text_of_many_tokens_is_computed_in_parts() -> None:
    spelling = [HO, *[T] * (ROWS + 3)]
    behind = [tuple(spelling[:count]) for count in range(len(spelling))]
    sequence = Sequence0({key: {HO: 0.5, T: 0.5} for key in behind} | {tuple(spelling): {OF: 1.0}})
    way = found("ho" + "t" * (ROWS + 3), spelling, sequence)
    assert way is not None
    assert (way.token, way.kept) == (OF, tuple(spelling))
    assert chance(way) == pytest.approx(1.0, rel=1e-3)
    assert sequence.decodes == 2


@pytest.mark.parametrize("spelling", [[], [H], [T] * 40], ids=["none", "not the letters", "endless"])
def test_letters_that_the_model_cannot_spell_are_not_gone_on_with(spelling: list[int]) -> None:
    sequence = Sequence0({})
    assert found("hou", spelling, sequence) is None
    assert sequence.tokens == ()
