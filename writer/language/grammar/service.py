"""The checker: a process that reads texts on stdin and answers with diagnostics, then with questions for the model.

It is a process of its own because rules, dictionary and inflections hold some hundred megabytes, and making
candidates holds the interpreter's lock for longer than a frame: none of that may happen in the window. The
model is not asked here; the window passes the questions to the engine and the gains to `judge.decide`.

One JSON object a line, both ways. Every `Check` gets a `Checked` with the rules' findings, then, when candidates
were asked for, a second, final one with the questions; or `Superseded` once a newer `Check` for the same
paragraph has arrived; a line that is no `Check` gets `Refused`. The process ends when stdin closes.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections.abc import Iterator, Sequence
from typing import BinaryIO, Final

import msgspec

from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.exchange import Answer, Check, Checked, Refused, Superseded, decode_check, encode
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.question import Question
from writer.language.grammar.rules import DIALECTS, RuleChecker

JUDGED_LIMIT: Final = 20_000
"""Characters. Of a longer paragraph only the rules speak."""
_LINE_LIMIT: Final = 64 << 20


class Inbox:
    """Requests as they arrive, in order; knows which are void. Filled by one thread, emptied by another."""

    def __init__(self) -> None:
        self._requests: queue.SimpleQueue[Check | Refused | None] = queue.SimpleQueue()
        self._newest: dict[str, int] = {}
        self._lock = threading.Lock()

    def put_line(self, line: bytes) -> None:
        """Take one line of input."""
        try:
            check = decode_check(line)
        except (msgspec.MsgspecError, RecursionError, ValueError) as error:
            self._requests.put(Refused(0, f"This line is not a request: {error}"))
            return
        with self._lock:
            self._newest[check.key] = check.id
        self._requests.put(check)

    def close(self) -> None:
        """No more lines will come."""
        self._requests.put(None)

    def __iter__(self) -> Iterator[Check | Refused]:
        while (request := self._requests.get()) is not None:
            yield request

    def is_void(self, check: Check) -> bool:
        """Whether a newer request for the same paragraph is here."""
        with self._lock:
            return self._newest.get(check.key) != check.id


class Checker:
    """Answers requests; holds the rules of the last dialect and words asked for, and one lexicon."""

    def __init__(self, inbox: Inbox) -> None:
        self._inbox = inbox
        self._maker = CandidateMaker(Lexicon())
        self._rules: RuleChecker | None = None
        self._rules_for: tuple[str, bool, tuple[str, ...]] | None = None

    def answers(self, request: Check | Refused) -> Iterator[Answer]:
        """The answers to one request, in order."""
        if isinstance(request, Refused):
            yield request
        elif request.dialect not in DIALECTS:
            yield Refused(request.id, f"“{request.dialect}” is not a known kind of English.")
        elif self._inbox.is_void(request):
            yield Superseded(request.id)
        else:
            yield from self._check(request)

    def _check(self, check: Check) -> Iterator[Answer]:
        examination = self._checker(check).examine(check.text)
        found = examination.diagnostics
        more = check.candidates and len(check.text) <= JUDGED_LIMIT
        yield Checked(check.id, found, final=not more, unchecked=examination.unchecked)
        if not more:
            return
        questions: list[Question] = []
        for question in self._maker.questions(check.text, found):
            if self._inbox.is_void(check):
                yield Superseded(check.id)
                return
            questions.append(question)
        yield Checked(check.id, found, tuple(questions), unchecked=examination.unchecked)

    def _checker(self, check: Check) -> RuleChecker:
        wanted = (check.dialect, check.style, check.words)
        if self._rules is None or self._rules_for != wanted:
            self._rules, self._rules_for = RuleChecker(*wanted), wanted
        return self._rules


def serve(source: BinaryIO, out: BinaryIO) -> None:
    """Answer every line of `source` on `out` until `source` ends."""
    inbox = Inbox()
    reader = threading.Thread(target=_read, args=(source, inbox), daemon=True, name="checker input")
    reader.start()
    checker = Checker(inbox)
    for request in inbox:
        try:
            for answer in checker.answers(request):
                out.write(encode(answer))
                out.flush()
        except BrokenPipeError:
            return
        except Exception as error:  # noqa: BLE001 - one text must not end the checking of all others
            out.write(encode(Refused(request.id, f"This text could not be checked: {error!r}")))
            out.flush()


def main(argv: Sequence[str]) -> int:
    """Serve stdin and stdout; what libraries print goes to stderr. `argv` has no options."""
    if argv:
        print(f"The checker takes no arguments, not {argv[0]}.", file=sys.stderr)
        return 2
    out = os.fdopen(os.dup(1), "wb", 0)
    os.dup2(2, 1)
    serve(sys.stdin.buffer, out)
    return 0


def _read(source: BinaryIO, inbox: Inbox) -> None:
    while line := source.readline(_LINE_LIMIT):
        if line.strip():
            inbox.put_line(line)
    inbox.close()
