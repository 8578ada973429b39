"""What was found before, in this session or an earlier one: nothing is looked at twice under the same circumstances.

In front of the store, which is asked and filled by a thread of its own: a slow disk must not hold up a key.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from writer.assist.circumstances import Circumstances, judge_print, rules_print
from writer.assist.verdict_store import VerdictStore
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.languages.catalogue import ENGLISH
from writer.language.grammar.survey import Survey

log = logging.getLogger(__name__)

T = TypeVar("T")

REMEMBERED: Final = 20_000
"""Sentences whose verdict is at hand: two novels, some megabytes."""
WRITE_MS: Final = 1000
"""What was found is written this long after the first of it, together."""
LEAVE_SECONDS: Final = 1.0
"""How long the end of the program waits for the thread."""

Verdict = tuple[Diagnostic, ...]
"""Spans count characters from the start of the sentence."""
Looked = tuple[str, str]
"""A text, and the language of its neighbours."""

_verdicts: Final = msgspec.msgpack.Decoder(Verdict)
_surveys: Final = msgspec.msgpack.Decoder(Survey)


@dataclass(frozen=True, slots=True)
class _Prints:
    """`rules` and `judge` as the thread knows them: hashes of all that findings depend on beside the text."""

    circumstances: Circumstances
    rules: bytes
    judge: bytes
    """b"" without a judge."""


class Recollection(QObject):
    """Ask by `recall`; without a folder it remembers this session only. All on the window's thread."""

    _answered = Signal(object, object)
    """What is to be called, and with what."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self._store = VerdictStore(folder) if folder else None
        self._tasks: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._circumstances = Circumstances()
        self._prints: _Prints | None = None
        self._at_hand: OrderedDict[bytes, Verdict] = OrderedDict()
        self._fresh: dict[bytes, Verdict] = {}
        self._fresh_surveys: dict[Looked, Survey] = {}
        self._writing = QTimer(self, singleShot=True, interval=WRITE_MS)
        self._writing.timeout.connect(self.write)
        self._answered.connect(self._deliver)

    def use(self, circumstances: Circumstances) -> None:
        """From now on another model, dialect or list of words; what was found under others does not count."""
        if circumstances != self._circumstances:
            self.write()
            if circumstances.judged_by != self._circumstances.judged_by:
                self._at_hand.clear()
            self._circumstances = circumstances

    def at_hand(self, place: bytes) -> Verdict | None:
        """The verdict on a place that was recalled or judged in this session."""
        return self._at_hand.get(place)

    def recall(
        self, text: str, survey: Survey | None, then: Callable[[Survey | None], None], hint: str = ENGLISH
    ) -> None:
        """Put the verdicts on the sentences of `text` at hand, and call `then` with its survey.

        With no `survey` the one stored for neighbours in the language `hint` is looked for; `then` gets None when there
        is none. It is called from the event loop, or at once when nothing is to be looked for.
        """
        circumstances = self._circumstances
        unknown = self._unknown(text, survey) if survey else ()
        if self._store is None or (survey is not None and not unknown):
            then(survey)
            return

        def look() -> None:
            found = self._looked_up(circumstances, (text, hint), survey, unknown)
            self._answered.emit(lambda answer: self._recalled(circumstances, answer, then), found)

        self._run(look)

    def keep(self, place: bytes, verdict: Verdict) -> None:
        """A sentence was judged."""
        self._remember(place, verdict)
        if self._store is not None:
            self._fresh[place] = verdict
            self._write_soon()

    def keep_survey(self, text: str, survey: Survey, hint: str = ENGLISH) -> None:
        """The rules have looked at a text whose neighbours are written in `hint`."""
        if self._store is not None:
            self._fresh_surveys[text, hint] = survey
            self._write_soon()

    def write(self) -> None:
        """Hand what is fresh to the thread now."""
        self._writing.stop()
        verdicts, self._fresh = self._fresh, {}
        surveys, self._fresh_surveys = self._fresh_surveys, {}
        circumstances = self._circumstances
        if verdicts or surveys:
            self._run(lambda: self._written(circumstances, verdicts, surveys))

    def forget(self) -> None:
        """Nothing was ever found, also not in earlier sessions."""
        self._at_hand.clear()
        self._fresh.clear()
        self._fresh_surveys.clear()
        store = self._store
        if store is not None:
            self._run(store.forget)

    def shutdown(self) -> None:
        """Write what is fresh and end the thread."""
        self.write()
        self.blockSignals(True)
        if self._thread is not None:
            self._tasks.put(None)
            self._thread.join(LEAVE_SECONDS)

    # -- the window's thread ---------------------------------------------------------------------------------

    def _write_soon(self) -> None:
        if not self._writing.isActive():
            self._writing.start()

    def _unknown(self, text: str, survey: Survey) -> tuple[bytes, ...]:
        places = (survey.place(text, sentence) for sentence in survey.sentences)
        return tuple(place for place in places if place not in self._at_hand)

    def _remember(self, place: bytes, verdict: Verdict) -> None:
        self._at_hand[place] = verdict
        self._at_hand.move_to_end(place)
        while len(self._at_hand) > REMEMBERED:
            self._at_hand.popitem(last=False)

    def _recalled(
        self,
        circumstances: Circumstances,
        answer: tuple[Survey | None, dict[bytes, Verdict]],
        then: Callable[[Survey | None], None],
    ) -> None:
        survey, verdicts = answer
        if circumstances.judged_by == self._circumstances.judged_by:
            for place, verdict in verdicts.items():
                self._remember(place, verdict)
        then(survey if circumstances == self._circumstances else None)

    def _deliver(self, then: Callable[[object], None], answer: object) -> None:
        then(answer)

    def _run(self, task: Callable[[], None]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, daemon=True, name="recollection")
            self._thread.start()
        self._tasks.put(task)

    # -- the other thread ------------------------------------------------------------------------------------

    def _serve(self) -> None:
        while (task := self._tasks.get()) is not None:
            try:
                task()
            except Exception as error:  # noqa: BLE001 - a cache must not take anything with it
                log.error("what was found before could not be looked up: %r", error)
        if self._store is not None:
            self._store.close()

    def _looked_up(
        self, circumstances: Circumstances, looked: Looked, survey: Survey | None, unknown: Iterable[bytes]
    ) -> tuple[Survey | None, dict[bytes, Verdict]]:
        try:
            if survey is None:
                survey = self._stored_survey(circumstances, looked)
                unknown = {survey.place(looked[0], each) for each in survey.sentences} if survey else ()
            return survey, self._stored_verdicts(circumstances, tuple(unknown))
        except Exception as error:  # noqa: BLE001 - somebody waits for the answer
            log.error("what was found before could not be looked up: %r", error)
            return survey, {}

    def _stored_survey(self, circumstances: Circumstances, looked: Looked) -> Survey | None:
        assert self._store is not None
        key = self._survey_key(circumstances, looked)
        value = self._store.get([key]).get(key)
        return _decoded(_surveys, value) if value is not None else None

    def _stored_verdicts(self, circumstances: Circumstances, places: Sequence[bytes]) -> dict[bytes, Verdict]:
        assert self._store is not None
        judge = self._printed(circumstances).judge
        if not places or not judge:
            return {}
        keys = {self._store.key(b"verdict", judge, place): place for place in places}
        decoded = {keys[key]: _decoded(_verdicts, value) for key, value in self._store.get(keys).items()}
        return {place: verdict for place, verdict in decoded.items() if verdict is not None}

    def _written(
        self, circumstances: Circumstances, verdicts: dict[bytes, Verdict], surveys: dict[Looked, Survey]
    ) -> None:
        assert self._store is not None
        judge = self._printed(circumstances).judge
        encode = msgspec.msgpack.encode
        entries = {self._survey_key(circumstances, looked): encode(each) for looked, each in surveys.items()}
        if judge:
            entries |= {self._store.key(b"verdict", judge, place): encode(each) for place, each in verdicts.items()}
        entries.pop(b"", None)
        self._store.put(entries)

    def _survey_key(self, circumstances: Circumstances, looked: Looked) -> bytes:
        assert self._store is not None
        text, hint = looked
        words = "\0".join(circumstances.words_in(text)).encode("utf-8", "surrogatepass")
        rules = self._printed(circumstances).rules
        return self._store.key(b"survey", rules, words, hint.encode(), text.encode("utf-8", "surrogatepass"))

    def _printed(self, circumstances: Circumstances) -> _Prints:
        """Worked out once for each change: it reads some files."""
        if self._prints is None or self._prints.circumstances != circumstances:
            self._prints = _Prints(circumstances, rules_print(circumstances), judge_print(circumstances))
        return self._prints


def _decoded(decoder: msgspec.msgpack.Decoder[T], value: bytes) -> T | None:
    """None for what an older program wrote in another shape."""
    try:
        return decoder.decode(value)
    except (msgspec.MsgspecError, ValueError):
        return None
