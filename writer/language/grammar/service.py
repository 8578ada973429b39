"""The checker: a process that reads texts on stdin and answers with diagnostics, then with questions for the model.

It is a process of its own because rules, dictionary and inflections hold some hundred megabytes, and making
candidates holds the interpreter's lock for longer than a frame: none of that may happen in the window. The
model is not asked here; the window passes the questions to the engine and the gains to `judge.decide`.

One JSON object a line, both ways. The window asks for the questions one sentence at a time: `Propose` gets `Proposed`.
Others ask for all at once: every `Check` gets a `Checked` with the rules' findings, then, when candidates
were asked for, a second, final one with the questions; or `Superseded` once a newer `Check` for the same
paragraph has arrived; a line that is no `Check` gets `Refused`. The process ends when stdin closes.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final

import msgspec

from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.exchange import (
    Answer,
    Asked,
    Check,
    Checked,
    Propose,
    Proposed,
    Ready,
    Refused,
    Superseded,
    decode_check,
    encode,
)
from writer.language.grammar.languages.candidates import language_question
from writer.language.grammar.languages.catalogue import ENGLISH, code_of
from writer.language.grammar.languages.detection import Detector
from writer.language.grammar.languages.engines import Engines
from writer.language.grammar.languages.multilingual import MultilingualChecker
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.question import Question, inside, plan
from writer.language.grammar.rules import DIALECTS, RuleChecker
from writer.network.seclusion import give_up_sockets
from writer.text.sentences import sentences
from writer.text.span import Span

JUDGED_LIMIT: Final = 20_000
"""Characters. Of a longer paragraph only the rules speak."""
JUDGED_SENTENCE: Final = 4000
"""Characters. Of a longer sentence too: no context of a small model holds it."""
_LINE_LIMIT: Final = 64 << 20


class Inbox:
    """Requests as they arrive, in order; knows which are void. Filled by one thread, emptied by another."""

    def __init__(self) -> None:
        self._requests: queue.SimpleQueue[Asked | Refused | Ready | None] = queue.SimpleQueue()
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

    def announce(self, ready: Ready) -> None:
        """Tell the window, in its turn among the answers."""
        self._requests.put(ready)

    def close(self) -> None:
        """No more lines will come."""
        self._requests.put(None)

    def __iter__(self) -> Iterator[Asked | Refused | Ready]:
        while (request := self._requests.get()) is not None:
            yield request

    def is_void(self, check: Asked) -> bool:
        """Whether a newer request for the same paragraph is here."""
        with self._lock:
            return self._newest.get(check.key) != check.id


class Checker:
    """Answers requests; holds the rules of the last dialect, words and languages asked for, and one lexicon."""

    def __init__(self, inbox: Inbox, maker: CandidateMaker) -> None:
        self._inbox = inbox
        self._maker = maker
        self._detector = Detector()
        self._engines = Engines(on_ready=lambda variant: inbox.announce(Ready(code_of(variant))))
        self._rules: MultilingualChecker | None = None
        self._rules_for: tuple[object, ...] | None = None

    def close(self) -> None:
        """End the processes of other languages."""
        self._engines.close()

    def answers(self, request: Asked | Refused | Ready) -> Iterator[Answer]:
        """The answers to one request, in order."""
        if isinstance(request, Refused | Ready):
            yield request
        elif request.dialect not in DIALECTS:
            yield Refused(request.id, f"“{request.dialect}” is not a known kind of English.")
        elif self._inbox.is_void(request):
            yield Superseded(request.id)
        elif isinstance(request, Propose):
            yield self._propose(request)
        else:
            yield from self._check(request)

    def _check(self, check: Check) -> Iterator[Answer]:
        reading = self._checker(check).read(check.text, check.hint)
        found = reading.examination.diagnostics
        known = reading.language == ENGLISH or reading.language in check.knows
        spans = _judged(check.text) if known and not reading.waiting else ()
        more = check.candidates and bool(spans or not check.text.strip())
        checked = Checked(
            check.id,
            found,
            final=not more,
            unchecked=reading.examination.unchecked,
            sentences=spans,
            language=reading.language,
            waiting=reading.waiting,
            loading=reading.loading,
        )
        yield checked
        if not more:
            return
        questions: list[Question] = []
        for question in self._questions(check.text, found, reading.language, spans):
            if self._inbox.is_void(check):
                yield Superseded(check.id)
                return
            questions.append(question)
        yield msgspec.structs.replace(checked, questions=tuple(questions), final=True)

    def _questions(
        self, text: str, found: Sequence[Diagnostic], language: str, spans: Sequence[Span]
    ) -> Iterator[Question]:
        if language == ENGLISH:
            yield from self._maker.questions(text, found)
            return
        for span in spans:
            question = language_question(language, text, span, found)
            if question:
                yield question

    def _propose(self, propose: Propose) -> Proposed:
        text, span = propose.text, propose.sentence
        if propose.language != ENGLISH:
            return Proposed(propose.id, language_question(propose.language, text, span, propose.diagnostics))
        found = inside(propose.diagnostics, span)
        candidates = self._maker.candidates(text, span, found)
        return Proposed(propose.id, plan(text, span, candidates, found) if candidates else None)

    def _checker(self, check: Check) -> MultilingualChecker:
        wanted = (check.dialect, check.style, check.words, check.languages, check.dictionaries)
        if self._rules is None or self._rules_for != wanted:
            english = RuleChecker(check.dialect, check.style, check.words)
            self._rules, self._rules_for = (
                MultilingualChecker(
                    english,
                    self._engines,
                    check.languages,
                    style=check.style,
                    words=check.words,
                    wait=False,
                    detector=self._detector,
                    dictionaries={code: Path(path) for code, path in check.dictionaries},
                ),
                wanted,
            )
        self._engines.retain(self._rules.variants)
        return self._rules


def _judged(text: str) -> tuple[Span, ...]:
    """The sentences of `text` that a judge may be asked about."""
    if len(text) > JUDGED_LIMIT:
        return ()
    return tuple(span for span in sentences(text) if len(span) <= JUDGED_SENTENCE)


def serve(source: BinaryIO, out: BinaryIO, maker: CandidateMaker | None = None) -> None:
    """Answer every line of `source` on `out` until `source` ends; without a `maker` one is made."""
    inbox = Inbox()
    reader = threading.Thread(target=_read, args=(source, inbox), daemon=True, name="checker input")
    reader.start()
    checker = Checker(inbox, maker or CandidateMaker(Lexicon()))
    try:
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
    finally:
        checker.close()


def main(argv: Sequence[str]) -> int:
    """Serve stdin and stdout; what libraries print goes to stderr. `argv` has no options."""
    if argv:
        print(f"The checker takes no arguments, not {argv[0]}.", file=sys.stderr)
        return 2
    out = os.fdopen(os.dup(1), "wb", 0)
    os.dup2(2, 1)
    if why := give_up_sockets():
        print(f"the checker keeps the right to open sockets: {why}", file=sys.stderr, flush=True)
    serve(sys.stdin.buffer, out)
    return 0


def _read(source: BinaryIO, inbox: Inbox) -> None:
    while line := source.readline(_LINE_LIMIT):
        if line.strip():
            inbox.put_line(line)
    inbox.close()
