"""A document and an engine in memory, for features that only know the seams."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QObject, Signal

from writer.assist.document_port import Edited, Made, Origin, Paragraph, Piece, Replacement
from writer.engine.client.state import EngineState, Phase
from writer.engine.messages import (
    Delta,
    DeviceFacts,
    EngineConfig,
    Event,
    Failed,
    Finished,
    FinishReason,
    Generate,
    ModelFacts,
    Score,
    Scored,
    Task,
    Timings,
)
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.rewriting.history import SUGGESTION, Asked
from writer.text.mirror import Mirror
from writer.text.units import from_utf16, to_utf16, utf16_length


class FakeDocument(QObject):
    """`assist.document_port.DocumentPort` over a string; `type`, `erase` and `undo` are the writer's acts."""

    edited = Signal(object)
    caret_moved = Signal(int)
    focus_changed = Signal(bool)
    composing_changed = Signal(bool)
    view_changed = Signal()
    accept_requested = Signal(str)
    alternative_requested = Signal(int)
    dismiss_requested = Signal()

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._mirror = Mirror(text.split("\n"))
        self.version = 0
        self.caret = utf16_length(text)
        self.composing = False
        self.anchor = self.caret
        self.ghost: tuple[int, str] | None = None
        self.note = ""
        self.shown: dict[int, tuple[str, tuple[Diagnostic, ...]]] = {}
        self.steps: list[str] = []

    # -- the writer

    def type(self, text: str) -> None:
        """One letter after the other, as keys come."""
        for letter in text:
            self._change(self.caret, self.caret, letter, Origin.TYPED)

    def erase(self, units: int = 1) -> None:
        self._change(self.caret - units, self.caret, "", Origin.TYPED)

    def undo(self) -> None:
        now = self._mirror.whole()
        self._change(0, utf16_length(now), self.steps.pop(), Origin.HISTORY)

    def put_caret(self, position: int) -> None:
        self.caret = self.anchor = position
        self.caret_moved.emit(position)

    # -- the port

    def selection(self) -> tuple[int, int]:
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    def text(self, start: int = 0, end: int = -1) -> str:
        whole = self._mirror.whole()
        return whole[from_utf16(whole, start) : len(whole) if end < 0 else from_utf16(whole, end)]

    def length(self) -> int:
        return self._mirror.length

    def paragraphs(self) -> list[Paragraph]:
        mirror = self._mirror
        return [Paragraph(mirror.id(i), mirror.text(i), mirror.position(i)) for i in range(len(mirror))]

    def paragraph(self, id_: int) -> Paragraph | None:
        return next((paragraph for paragraph in self.paragraphs() if paragraph.id == id_), None)

    def paragraph_at(self, position: int) -> Paragraph:
        return [paragraph for paragraph in self.paragraphs() if paragraph.position <= position][-1]

    def paragraphs_between(self, start: int, end: int) -> list[Paragraph]:
        first = self.paragraph_at(start)
        return [p for p in self.paragraphs() if first.position <= p.position <= end]

    def visible_paragraphs(self) -> list[Paragraph]:
        return self.paragraphs()

    def select(self, start: int, end: int) -> None:
        self.anchor, self.caret = start, end
        self.caret_moved.emit(end)

    def reveal(self, start: int, end: int) -> None:
        self.select(start, end)

    def show_ghost(self, position: int, text: str, note: str = "") -> None:
        assert position == self.caret, "a ghost stands at the caret"
        self.ghost, self.note = (position, text), note

    def hide_ghost(self) -> None:
        self.ghost = None

    def insert_accepted(self, position: int, text: str) -> None:
        made = Made((Piece(position, "", text),), SUGGESTION)
        self._change(position, position, text, Origin.MACHINE, made)

    def replace(self, replacements: Sequence[Replacement], asked: Asked | None = None) -> None:
        text = self.text()
        ordered = sorted(replacements, key=lambda part: part.start)
        made = Made(tuple(Piece(part.start, self.text(part.start, part.end), part.text) for part in ordered), asked)
        for part in sorted(replacements, key=lambda part: -part.start):
            text = text[: from_utf16(text, part.start)] + part.text + text[from_utf16(text, part.end) :]
        self._change(0, self.length(), text, Origin.MACHINE, made)

    def show_diagnostics(self, paragraph: int, text: str, diagnostics: Sequence[Diagnostic]) -> bool:
        found = self.paragraph(paragraph)
        if found is None or found.text != text:
            return False
        self.shown[paragraph] = (text, tuple(diagnostics))
        return True

    def underlined(self) -> list[str]:
        """The words that are underlined now, in order."""
        return [
            diagnostic.span.of(paragraph.text)
            for paragraph in self.paragraphs()
            for text, diagnostics in [self.shown.get(paragraph.id, ("", ()))]
            if text == paragraph.text
            for diagnostic in diagnostics
        ]

    def _change(self, start: int, end: int, added: str, origin: Origin, made: Made | None = None) -> None:
        if origin is not Origin.HISTORY:
            self.steps.append(self.text())
        text = self.text()
        head, tail = from_utf16(text, start), from_utf16(text, end)
        after = text[:head] + added + text[tail:]
        caret = to_utf16(after, head + len(added))
        self.ghost = None
        change = self._mirror.replace(0, len(self._mirror), after.split("\n"), caret)
        if change is None:
            return
        self.version += 1
        self.caret = self.anchor = caret
        position = self._mirror.position(change.first) + change.offset
        ids = (change.touched, change.gone)
        edit = Edited(position, change.removed, change.added, self.version, caret, origin, *ids, change.taken, made)
        self.edited.emit(edit)


class FakeEngine(QObject):
    """Keeps what is asked; the test answers."""

    state_changed = Signal(object)
    measured = Signal(object)
    activity_changed = Signal(object)

    def __init__(self, parameters: int = 1_500_000_000) -> None:
        super().__init__()
        self.state = EngineState()
        self.requests: list[Generate | Score] = []
        self.cancelled: list[int] = []
        self._listeners: dict[int, Callable[[Event], None]] = {}
        self.parameters = parameters
        self.be_ready()

    def be_ready(self, path: str = "m.gguf") -> None:
        model = ModelFacts(path, "Model", "llama", self.parameters, "Q4_0", 1, 2, 8192, 4096, True, False)
        device = DeviceFacts("cpu", "CPU")
        self.state = EngineState(Phase.READY, EngineConfig(path), model, device, 0, 1)
        self.state_changed.emit(self.state)

    def state_of(self, _task: Task) -> EngineState:
        return self.state

    def submit(self, request: Generate | Score, listener: Callable[[Event], None]) -> int:
        id_ = len(self.requests) + 1
        self.requests.append(msgspec.structs.replace(request, id=id_))
        self._listeners[id_] = listener
        return id_

    def cancel(self, id_: int) -> None:
        if id_ in self._listeners:
            self.cancelled.append(id_)

    @property
    def live(self) -> list[Generate | Score]:
        """Requests nobody has cancelled and the test has not ended."""
        return [
            request for request in self.requests if request.id in self._listeners and request.id not in self.cancelled
        ]

    def say(self, text: str, id_: int | None = None, probability: float = 0.0) -> None:
        """A delta of the newest request; `probability` is a natural logarithm."""
        id_ = id_ or self.requests[-1].id
        self._listeners[id_](Delta(id_, text, 1, (probability,)))

    def finish(self, reason: FinishReason = "stop", id_: int | None = None, timings: Timings | None = None) -> None:
        id_ = id_ or self.requests[-1].id
        self._listeners.pop(id_)(Finished(id_, reason, timings or Timings()))

    def fail(self, sentence: str, id_: int | None = None) -> None:
        id_ = id_ or self.requests[-1].id
        self._listeners.pop(id_)(Failed(id_, sentence))

    def score(self, gains: Callable[[Score], Sequence[float | None]], id_: int | None = None) -> None:
        """Answer the newest request, or that with the id `id_`, which scores."""
        request = self.requests[(id_ or 0) - 1]
        assert isinstance(request, Score)
        told = tuple(gains(request))
        firsts = tuple(gain or 0.0 for gain in told)
        self._listeners.pop(request.id)(Scored(request.id, told, -10.0, 5, firsts))
