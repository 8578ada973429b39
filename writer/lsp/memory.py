"""Verdicts of this session and earlier ones, the window's too: no sentence is judged twice under the same model."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import Final

import msgspec

from writer.assist.circumstances import Circumstances, judge_print
from writer.assist.verdict_store import VerdictStore
from writer.engine.messages import EngineConfig
from writer.language.grammar.diagnostics import Diagnostic
from writer.settings.schema import Settings

REMEMBERED: Final = 4000
"""Verdicts at hand."""

Verdict = tuple[Diagnostic, ...]
"""Spans count characters from the start of the sentence."""

_decoder: Final = msgspec.msgpack.Decoder(Verdict)


class Memory:
    """In front of the store in `folder`; a lookup takes a fraction of a millisecond."""

    def __init__(self, folder: Path) -> None:
        self._store = VerdictStore(folder)
        self._print = b""
        self._known: OrderedDict[bytes, Verdict] = OrderedDict()

    def use(self, config: EngineConfig | None, settings: Settings) -> None:
        """From now on another model judges, or another kind of English."""
        dialect = settings.writing.dialect
        fresh = judge_print(Circumstances(model=config.model, dialect=dialect)) if config else b""
        if fresh != self._print:
            self._known.clear()
            self._print = fresh

    def recall(self, place: bytes) -> Verdict | None:
        """The verdict on a place; None when there is none."""
        known = self._known.get(place)
        if known is not None or not self._print:
            return known
        key = self._store.key(b"verdict", self._print, place)
        stored = self._store.get([key]).get(key)
        if stored is not None:
            try:
                known = self._known[place] = _decoder.decode(stored)
            except (msgspec.MsgspecError, ValueError):
                return None
        return known

    def keep(self, place: bytes, verdict: Verdict) -> None:
        """A sentence was judged."""
        self._known[place] = verdict
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        key = self._store.key(b"verdict", self._print, place) if self._print else b""
        if key:
            self._store.put({key: msgspec.msgpack.encode(verdict)})

    def close(self) -> None:
        """Let the file go."""
        self._store.close()
