"""The examples of a prompt run as tests in the window, one after the other, without waiting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from writer.assist.prompt_answering import Answering, Outcome, example_of, outcome_of
from writer.engine.client.engine import Engine
from writer.engine.messages import Delta, Event, Failed, Finished
from writer.prompts.file import PromptFile
from writer.prompts.rendering import RenderError
from writer.tongue import tr

NO_MODEL = tr("No model is ready yet. Choose one in the settings, or wait until it is loaded.")


@dataclass
class _Run:
    """The example under way."""

    prompt: PromptFile
    number: int
    answering: Answering | None = None
    request: int = 0
    said: str = ""
    log_probabilities: list[float] = field(default_factory=list)


class ExampleRun(QObject):
    """At most one prompt at a time; starting another ends it."""

    started = Signal(int)
    """The number of the example that is answered now, from 1."""
    came_out = Signal(object)
    """An `Outcome`."""
    ended = Signal(str)
    """All are done, or it was stopped; a sentence when it could not go on."""

    def __init__(self, engine: Engine, style_guide: Callable[[], str] = str) -> None:
        super().__init__()
        self._engine = engine
        self._style_guide = style_guide
        self._run: _Run | None = None

    @property
    def running(self) -> bool:
        return self._run is not None

    def start(self, prompt: PromptFile) -> None:
        """Answer the examples of `prompt`."""
        self.stop()
        state = self._engine.state_of("rewrite")
        if not state.ready:
            self.ended.emit(state.note or NO_MODEL)
            return
        self._begin(prompt, 1)

    def stop(self) -> None:
        """Enough."""
        run, self._run = self._run, None
        if run:
            self._engine.cancel(run.request)
            self.ended.emit("")

    def _begin(self, prompt: PromptFile, number: int) -> None:
        if number > len(prompt.examples):
            self._run = None
            self.ended.emit("")
            return
        run = self._run = _Run(prompt, number)
        self.started.emit(number)
        try:
            run.answering = example_of(prompt, number, self._style_guide(), self._engine.state_of("rewrite").model)
        except RenderError as error:
            self._came_out(run, Outcome(prompt.name, number, "", (str(error),)))
            return
        self._ask(run, run.answering)

    def _ask(self, run: _Run, answering: Answering) -> None:
        try:
            request = answering.request
        except RenderError as error:
            self._came_out(run, Outcome(run.prompt.name, run.number, "", (str(error),)))
            return
        if request is None:
            self._came_out(run, outcome_of(run.prompt, run.number, answering))
            return
        run.said, run.log_probabilities = "", []
        run.request = self._engine.submit(request, lambda event: self._on_event(run, answering, event))

    def _on_event(self, run: _Run, answering: Answering, event: Event) -> None:
        if run is not self._run:
            return
        match event:
            case Delta():
                run.said += event.text
                run.log_probabilities += event.log_probabilities
            case Finished():
                answering.answered(run.said, run.log_probabilities, event.timings.generate_seconds)
                self._ask(run, answering)
            case Failed():
                self._run = None
                self.ended.emit(event.message)
            case _:
                pass

    def _came_out(self, run: _Run, outcome: Outcome) -> None:
        self.came_out.emit(outcome)
        if run is self._run:
            self._begin(run.prompt, run.number + 1)
