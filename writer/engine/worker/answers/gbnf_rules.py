"""The rules of a grammar as values, and the refusal of those that could be followed for ever without a character."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from writer.engine.worker.errors import WorkerError
from writer.tongue import marked

_NEVER: Final = ((0, 0), (0xD800, 0xDFFF))
"""Code points no text holds: the zero character ends a text in C, surrogates are halves of characters."""


@dataclass(frozen=True, slots=True)
class Characters:
    """A set of code points: `lows[i]` to `highs[i]`, both included, rising and apart."""

    LAST: ClassVar[int] = 0x10FFFF

    lows: tuple[int, ...]
    highs: tuple[int, ...]

    @classmethod
    def of(cls, ranges: Sequence[tuple[int, int]], negated: bool = False) -> Self:
        """The characters in (`negated`: outside of) `ranges` that a text can hold."""
        gaps = list(_gaps(ranges))
        inside = list(_gaps([*ranges, *_NEVER] if negated else [*gaps, *_NEVER]))
        return cls(tuple(low for low, _ in inside), tuple(high for _, high in inside))

    def __contains__(self, code: int) -> bool:
        return self.meets(code, code)

    def meets(self, low: int, high: int) -> bool:
        """Whether one of the code points `low` to `high` is among them."""
        at = bisect_right(self.lows, high) - 1
        return at >= 0 and low <= self.highs[at]


def _gaps(ranges: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What `ranges` leave free of all code points."""
    free = 0
    for low, high in sorted(ranges):
        if free < min(low, Characters.LAST + 1):
            yield free, min(low - 1, Characters.LAST)
        free = max(free, high + 1)
    if free <= Characters.LAST:
        yield free, Characters.LAST


Symbol = int | Characters
"""The number of a rule, or one character."""


@dataclass(frozen=True, slots=True)
class Rule:
    """`choices` may be empty. Rules made for brackets and repetitions carry the name of the one they stand in."""

    name: str
    line: int
    choices: tuple[tuple[Symbol, ...], ...]
    endless: bool = False
    """Made for a repetition without end."""


@dataclass(frozen=True, slots=True)
class Rules:
    """A grammar; the answer is what rule number `root` allows."""

    rules: tuple[Rule, ...]
    root: int


def fault(line: int, what: str) -> WorkerError:
    return WorkerError(f"The grammar has a mistake in line {line}: {what}.")


def refuse_endless(grammar: Rules) -> None:
    """Raises WorkerError for a rule that begins with itself or never ends, and for a grammar without any text."""
    rules = grammar.rules
    empty = _holds(rules, lambda choice, found: all(isinstance(symbol, int) and found[symbol] for symbol in choice))
    _refuse_circles(rules, [list(_beginnings(rule, empty)) for rule in rules])
    ending = _holds(rules, lambda choice, found: all(not isinstance(symbol, int) or found[symbol] for symbol in choice))
    for rule, ends in zip(rules, ending, strict=True):
        if not ends:
            raise fault(rule.line, f'the rule "{rule.name}" never comes to an end; add a choice that does')
    written = _holds(
        rules, lambda choice, found: any(not isinstance(symbol, int) or found[symbol] for symbol in choice)
    )
    if not written[grammar.root]:
        raise WorkerError(marked('The grammar allows only an empty answer. Give the rule "root" something to write.'))


def _holds(rules: Sequence[Rule], test: Callable[[tuple[Symbol, ...], Sequence[bool]], bool]) -> list[bool]:
    """For which rules a choice passes `test`, which is told for which rules that is already known."""
    users: list[set[int]] = [set() for _ in rules]
    for number, rule in enumerate(rules):
        for choice in rule.choices:
            for symbol in choice:
                if isinstance(symbol, int):
                    users[symbol].add(number)
    found = [False] * len(rules)
    waiting = deque(range(len(rules)))
    while waiting:
        number = waiting.popleft()
        if not found[number] and any(test(choice, found) for choice in rules[number].choices):
            found[number] = True
            waiting.extend(users[number])
    return found


def _beginnings(rule: Rule, empty: Sequence[bool]) -> Iterator[int]:
    """The rules that may stand at the very beginning of `rule`."""
    for choice in rule.choices:
        for symbol in choice:
            if not isinstance(symbol, int):
                break
            yield symbol
            if not empty[symbol]:
                break


def _refuse_circles(rules: Sequence[Rule], beginnings: Sequence[Sequence[int]]) -> None:
    """Raises WorkerError for the first rule that comes back to itself. Not recursive: chains may be long."""
    unseen, open_, done = 0, 1, 2
    state = [unseen] * len(rules)
    for start in range(len(rules)):
        path = [(start, iter(beginnings[start]))] if state[start] == unseen else []
        state[start] = state[start] or open_
        while path:
            number, rest = path[-1]
            following = next(rest, None)
            if following is None:
                state[number] = done
                path.pop()
            elif state[following] == open_:
                raise _circle(rules[following], following == number)
            elif state[following] == unseen:
                state[following] = open_
                path.append((following, iter(beginnings[following])))


def _circle(rule: Rule, direct: bool) -> WorkerError:
    if rule.endless and direct:
        return fault(rule.line, f'in the rule "{rule.name}" something that may be empty is repeated without end')
    return fault(rule.line, f'the rule "{rule.name}" begins with itself; let it begin with a text')
