"""Reading a grammar written in GBNF, llama.cpp's notation, and saying in words what is wrong with it.

llama.cpp's own reader and matcher end the process, or never end, on grammars that look innocent (a rule that
begins with itself behind an empty one, `{2,1}`, a token id behind a letter). So a grammar is read here, and
`constraint` says what may follow; llama.cpp never sees it. Nothing in this module needs llama.cpp.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from writer.engine.worker.answers.gbnf_rules import Characters, Rule, Rules, Symbol, fault, refuse_endless
from writer.engine.worker.errors import WorkerError
from writer.tongue import marked

MOST_TEXT: Final = 65_536
"""Characters of a grammar."""
MOST_TIMES: Final = 2_000
"""Repetitions of one item, multiplied with the rules inside it; the bound llama.cpp has, counted as it counts."""
MOST_SYMBOLS: Final = 100_000
"""Symbols of all rules once repetitions are written out."""
MOST_DEPTH: Final = 64
"""Brackets inside each other."""
ROOT: Final = "root"
_DIGITS: Final = frozenset("0123456789")
_NAME: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-") | _DIGITS
_HEX: Final = frozenset("abcdefABCDEF") | _DIGITS
_ESCAPES: Final = {"t": "\t", "r": "\r", "n": "\n", "\\": "\\", '"': '"', "[": "[", "]": "]", "-": "-"}
_CODES: Final = {"x": 2, "u": 4, "U": 8}
"""Escapes that are followed by this many hexadecimal digits."""


def check(text: str) -> None:
    """Raises WorkerError with the line and the mistake when `text` is no grammar an answer can follow."""
    read(text)


def read(text: str) -> Rules:
    """The rules of the grammar `text`. Raises WorkerError as `check` does."""
    if len(text) > MOST_TEXT:
        raise WorkerError(f"The grammar is too long. It may have {MOST_TEXT:,} characters.")
    for at, character in enumerate(text):
        if character == "\0" or "\ud800" <= character <= "\udfff":
            raise fault(text.count("\n", 0, at) + 1, "there is a character in it that cannot be written")
    reader = _Reader(text)
    reader.read()
    rules = reader.rules()
    refuse_endless(rules)
    return rules


class _Reader:
    """One pass over the text. `_at` is the index of the next character; the end reads as an empty string."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0
        self._symbols = 0
        self._numbers: dict[str, int] = {}
        self._first_lines: dict[int, int] = {}
        self._rules: list[Rule | None] = []

    def read(self) -> None:
        self._space(lines=True)
        while self._next():
            self._rule()

    def rules(self) -> Rules:
        """What was read. Raises WorkerError for a name that is used and not defined."""
        names = {number: name for name, number in self._numbers.items()}
        defined = []
        for number, rule in enumerate(self._rules):
            if rule is None:
                raise fault(self._first_lines[number], f'the rule "{names[number]}" is used but not defined anywhere')
            defined.append(rule)
        if ROOT not in self._numbers:
            raise WorkerError(
                marked('The grammar has no rule named "root", with which the answer begins. Add "root ::= ...".')
            )
        return Rules(tuple(defined), self._numbers[ROOT])

    def _rule(self) -> None:
        line, name = self._line(), self._name()
        if not name:
            raise self._wrong(f"a rule begins with its name, not with {self._shown()}")
        self._space()
        if not self._text.startswith("::=", self._at):
            raise self._wrong(f'"::=" is missing behind the name "{name}"')
        self._at += 3
        self._space(lines=True)
        number = self._number_of(name)
        if self._rules[number] is not None:
            raise fault(line, f'the rule "{name}" is defined a second time')
        self._rules[number] = Rule(name, line, self._choices(name))
        if self._next() not in ("", "\r", "\n"):
            raise self._wrong(f"{self._shown()} does not belong here")
        self._space(lines=True)

    def _choices(self, name: str) -> tuple[tuple[Symbol, ...], ...]:
        choices = [self._sequence(name)]
        while self._next() == "|":
            self._at += 1
            self._space(lines=True)
            choices.append(self._sequence(name))
        return tuple(choices)

    def _sequence(self, name: str) -> tuple[Symbol, ...]:
        """Items up to a `|`, the end of the line outside brackets, or something that is no item."""
        symbols: list[Symbol] = []
        item, weight = 0, 1
        while True:
            match self._next():
                case "*" | "+" | "?" | "{":
                    least, most = self._times()
                    weight = self._heavier(weight, most or least or 1)
                    symbols[item:] = self._repeated(name, tuple(symbols[item:]), least, most)
                case '"' | "[" | "." | "(":
                    before = len(self._rules)
                    found = self._item(name)
                    item, weight = len(symbols), max(1, len(self._rules) - before)
                    symbols += found
                case character if character in _NAME:
                    item, weight = len(symbols), 1
                    symbols.append(self._number_of(self._name()))
                case "<" | "!":
                    raise self._wrong("tokens in angle brackets are not supported; write the text itself")
                case _:
                    return tuple(symbols)
            self._space(lines=self._depth > 0)

    def _item(self, name: str) -> Iterable[Symbol]:
        match self._take():
            case '"':
                return self._literal()
            case "[":
                return [self._set()]
            case "(":
                return [self._group(name)]
            case _:
                return [Characters.of([(0, Characters.LAST)])]

    def _literal(self) -> list[Symbol]:
        line = self._line()
        found: list[Symbol] = []
        while self._next() != '"':
            code = self._character("the closing quotation mark of a text is missing", line)
            found.append(self._characters([(code, code)]))
        self._at += 1
        return found

    def _set(self) -> Characters:
        line, missing = self._line(), 'the closing "]" is missing'
        if negated := self._next() == "^":
            self._at += 1
        ranges = []
        while self._next() != "]":
            low = high = self._character(missing, line)
            if self._next() == "-" and self._text[self._at + 1 : self._at + 2] != "]":
                self._at += 1
                high = self._character(missing, line)
            if low > high:
                raise self._wrong("a range of characters is the wrong way round")
            ranges.append((low, high))
        self._at += 1
        if not ranges:
            raise self._wrong('the square brackets hold no character; for any character write "."')
        return self._characters(ranges, negated)

    def _characters(self, ranges: list[tuple[int, int]], negated: bool = False) -> Characters:
        found = Characters.of(ranges, negated)
        if not found.lows:
            raise self._wrong("no character of any text is allowed here")
        return found

    def _group(self, name: str) -> int:
        line = self._line()
        number = self._add(Rule(name, line, ()))
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise self._wrong("there are too many brackets inside each other")
        self._space(lines=True)
        self._rules[number] = Rule(name, line, self._choices(name))
        self._depth -= 1
        if self._take() != ")":
            raise fault(line, 'the closing ")" is missing')
        return number

    def _times(self) -> tuple[int, int | None]:
        """How often the item before is repeated: (least, most); None is without end."""
        match self._take():
            case "*":
                return 0, None
            case "+":
                return 1, None
            case "?":
                return 0, 1
        self._space(lines=self._depth > 0)
        least = self._number()
        most: int | None = least
        if self._next() == ",":
            self._at += 1
            self._space(lines=self._depth > 0)
            most = self._number() if self._next() in _DIGITS else None
        if self._next() != "}":
            raise self._wrong('a number of repetitions is written "{2}", "{2,}" or "{2,5}"')
        self._at += 1
        if most is not None and most < least:
            raise self._wrong("the smaller number of repetitions has to come first")
        return least, most

    def _heavier(self, weight: int, times: int) -> int:
        if weight * times > MOST_TIMES:
            raise self._wrong(f"this is repeated too often; {MOST_TIMES:,} times in all is the most")
        return weight * times

    def _repeated(self, name: str, item: tuple[Symbol, ...], least: int, most: int | None) -> list[Symbol]:
        """`item` written out: copies that have to come, then rules for those that may."""
        if not item:
            raise self._wrong("there is nothing in front of the repetition")
        line, optional = self._line(), 1 if most is None else most - least
        self._symbols += len(item) * (least + optional)
        if self._symbols > MOST_SYMBOLS:
            raise self._wrong("the grammar is too large; repeat less")
        found = list(item * least)
        if most is None:
            number = self._add(Rule(name, line, ()))
            self._rules[number] = Rule(name, line, ((*item, number), ()), endless=True)
            return [*found, number]
        rest: tuple[int, ...] = ()
        for _ in range(optional):
            rest = (self._add(Rule(name, line, ((*item, *rest), ()))),)
        return [*found, *rest]

    def _add(self, rule: Rule | None) -> int:
        self._rules.append(rule)
        return len(self._rules) - 1

    def _number_of(self, name: str) -> int:
        if name not in self._numbers:
            self._numbers[name] = self._add(None)
            self._first_lines[self._numbers[name]] = self._line()
        return self._numbers[name]

    # -- characters of the text ----------------------------------------------------------------------------

    def _next(self) -> str:
        return self._text[self._at : self._at + 1]

    def _take(self) -> str:
        self._at += 1
        return self._text[self._at - 1 : self._at]

    def _run(self, allowed: frozenset[str]) -> str:
        start = self._at
        while self._next() in allowed:
            self._at += 1
        return self._text[start : self._at]

    def _name(self) -> str:
        return self._run(_NAME)

    def _number(self) -> int:
        digits = self._run(_DIGITS)
        if not digits:
            raise self._wrong("a number of repetitions is missing")
        if len(digits.lstrip("0")) > len(str(MOST_TIMES)) or int(digits[-9:]) > MOST_TIMES:
            raise self._wrong(f"this is repeated too often; {MOST_TIMES:,} times in all is the most")
        number = int(digits[-9:])
        self._space(lines=self._depth > 0)
        return number

    def _character(self, missing: str, line: int) -> int:
        """The code point written next, which may be an escape."""
        character = self._take()
        if not character:
            raise fault(line, missing)
        if character != "\\":
            return ord(character)
        letter = self._take()
        if letter in _ESCAPES:
            return ord(_ESCAPES[letter])
        length = _CODES.get(letter)
        if length is None:
            raise self._wrong(f'"\\{letter}" has no meaning; a backslash itself is written "\\\\"')
        digits = self._text[self._at : self._at + length]
        if len(digits) < length or not _HEX.issuperset(digits):
            raise self._wrong(f'"\\{letter}" is followed by {length} hexadecimal digits')
        self._at += length
        return int(digits, 16)

    def _space(self, lines: bool = False) -> None:
        """Skip blanks and comments, and with `lines` the ends of lines."""
        blanks = " \t\r\n" if lines else " \t"
        while character := self._next():
            if character == "#":
                while self._next() not in ("", "\r", "\n"):
                    self._at += 1
            elif character in blanks:
                self._at += 1
            else:
                return

    def _line(self) -> int:
        return self._text.count("\n", 0, self._at) + 1

    def _shown(self) -> str:
        return f'"{self._next()}"' if self._next() else "the end"

    def _wrong(self, what: str) -> WorkerError:
        return fault(self._line(), what)
