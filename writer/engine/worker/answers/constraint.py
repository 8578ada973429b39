"""What may follow in an answer that obeys a grammar, byte by byte.

Tokens are bytes and may end inside a character, so the machine steps in bytes. Its states are found as they are
needed and kept: a text that repeats its patterns, as all do, mostly walks known ground.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from writer.engine.worker.answers.gbnf import read
from writer.engine.worker.answers.gbnf_rules import Characters, Rules, Symbol
from writer.engine.worker.errors import WorkerError
from writer.tongue import marked

MOST_READINGS: Final = 2_000
"""Ways to understand the text so far that are followed at once. Choices that begin alike double them."""
_CONTINUED: Final = range(0x80, 0xC0)
_LENGTHS: Final = ((range(0xC2, 0xE0), 2), (range(0xE0, 0xF0), 3), (range(0xF0, 0xF5), 4))
"""First bytes of characters of so many bytes in UTF-8."""

_NOTHING: Final = 0
"""The stack that wants no further text."""


class State:
    """One or more ways to understand the text so far.

    `stacks` are the numbers of what each of them still wants; `begun` are the first bytes of a character.
    """

    __slots__ = ("begun", "moves", "stacks", "tokens")

    def __init__(self, stacks: frozenset[int], begun: bytes) -> None:
        self.stacks = stacks
        self.begun = begun
        self.moves: dict[int, State | None] = {}
        self.tokens: npt.NDArray[np.int32] | None = None
        """All tokens that may follow, once somebody worked them out."""

    @property
    def complete(self) -> bool:
        """Whether the answer may end here."""
        return _NOTHING in self.stacks and not self.begun

    @property
    def finished(self) -> bool:
        """Whether it has to."""
        return self.complete and len(self.stacks) == 1


class Constraint:
    """A grammar and the `state` an answer has reached in it. Raises WorkerError where it has too many readings."""

    def __init__(self, text: str) -> None:
        """Raises WorkerError for what is no grammar."""
        self._program = _Program(read(text))
        self._states: dict[tuple[frozenset[int], bytes], State] = {}
        self.state = self._known(self._program.beginning(), b"")

    def allows(self, piece: bytes) -> bool:
        """Whether the answer may go on with `piece`, which is not empty."""
        return self._walk(piece) is not None

    def accept(self, piece: bytes) -> None:
        """Go on with `piece`, which is allowed."""
        reached = self._walk(piece)
        if reached is None:
            raise ValueError(f"the grammar does not allow {piece!r}")
        self.state = reached

    def step(self, state: State, byte: int) -> State | None:
        """Where `byte` leads; None when it is not allowed."""
        if byte not in state.moves:
            state.moves[byte] = self._move(state, state.begun + bytes([byte]))
        return state.moves[byte]

    def _walk(self, piece: bytes) -> State | None:
        state: State | None = self.state
        for byte in piece:
            if state is None:
                return None
            state = self.step(state, byte)
        return state

    def _move(self, state: State, begun: bytes) -> State | None:
        codes = _codes(begun)
        if codes is None:
            return None
        low, high = codes
        if low < high:
            fitting = self._program.meeting(state.stacks, low, high)
            return self._known(state.stacks, begun) if fitting else None
        stacks = self._program.after(state.stacks, low)
        return self._known(stacks, b"") if stacks else None

    def _known(self, stacks: frozenset[int], begun: bytes) -> State:
        return self._states.setdefault((stacks, begun), State(stacks, begun))


def _codes(begun: bytes) -> tuple[int, int] | None:
    """The first and last code point whose UTF-8 begins with `begun`; None when no character does."""
    first = begun[0]
    if first < 0x80:
        return first, first
    length = next((length for firsts, length in _LENGTHS if first in firsts), 0)
    if not length or any(byte not in _CONTINUED for byte in begun[1:]):
        return None
    value = first & (0x7F >> length)
    for byte in begun[1:]:
        value = value << 6 | byte & 0x3F
    open_bits = 6 * (length - len(begun))
    smallest = (0, 0, 0x80, 0x800, 0x10000)[length]
    low, high = max(value << open_bits, smallest), min(((value + 1) << open_bits) - 1, Characters.LAST)
    return (low, high) if low <= high else None


class _Program:
    """The rules as one list of symbols, and stacks over it as numbers: equal stacks have equal numbers.

    A stack is the place it stands at and the number of the stack below it, to go on with afterwards.
    """

    def __init__(self, grammar: Rules) -> None:
        self._code: list[Symbol | None] = []
        """The choices of all rules, each ended by None."""
        self._entries: list[list[int]] = []
        """Where the choices of each rule begin."""
        self._stacks: list[tuple[int, int]] = [(-1, -1)]
        self._numbers: dict[tuple[int, int], int] = {}
        self._opened: dict[int, frozenset[int]] = {_NOTHING: frozenset({_NOTHING})}
        self._root = grammar.root
        for rule in grammar.rules:
            self._entries.append([])
            for choice in rule.choices:
                self._entries[-1].append(len(self._code))
                self._code += [*choice, None]

    def beginning(self) -> frozenset[int]:
        return self._bounded({stack for entry in self._entries[self._root] for stack in self._open(self._at(entry, 0))})

    def after(self, stacks: frozenset[int], code: int) -> frozenset[int]:
        """The stacks, all standing at characters or wanting nothing, once the character `code` was read."""
        found: set[int] = set()
        for stack in stacks:
            place, below = self._stacks[stack]
            if stack != _NOTHING and code in self._characters(place):
                found |= self._open(self._at(place + 1, below))
        return self._bounded(found)

    def meeting(self, stacks: frozenset[int], low: int, high: int) -> bool:
        """Whether any of the code points from `low` to `high` may come next."""
        places = [self._stacks[stack][0] for stack in stacks if stack != _NOTHING]
        return any(self._characters(place).meets(low, high) for place in places)

    def _characters(self, place: int) -> Characters:
        symbol = self._code[place]
        assert isinstance(symbol, Characters)
        return symbol

    def _at(self, place: int, below: int) -> int:
        """The number of the stack that stands at `place`; at the end of a choice that is the one below."""
        if self._code[place] is None:
            return below
        number = self._numbers.setdefault((place, below), len(self._stacks))
        if number == len(self._stacks):
            self._stacks.append((place, below))
        return number

    def _open(self, stack: int) -> frozenset[int]:
        """What `stack` comes to when the rules it stands at are entered, until every one stands at characters."""
        if stack in self._opened:
            return self._opened[stack]
        found: set[int] = set()
        seen, waiting = {stack}, [stack]
        while waiting:
            current = waiting.pop()
            place, below = self._stacks[current]
            symbol = self._code[place]
            if current == _NOTHING or not isinstance(symbol, int):
                found.add(current)
                continue
            rest = self._at(place + 1, below)
            entered = {self._at(entry, rest) for entry in self._entries[symbol]}
            waiting += entered - seen
            seen |= entered
            self._bounded(seen)
        self._opened[stack] = frozenset(found)
        return self._opened[stack]

    def _bounded(self, stacks: set[int]) -> frozenset[int]:
        if len(stacks) > MOST_READINGS:
            raise WorkerError(
                marked(
                    "The grammar can be read in too many ways at once. Begin choices that start alike with one rule."
                )
            )
        return frozenset(stacks)
