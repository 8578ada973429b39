"""What a prompt would send for the text at hand, and what the model answers; the document is only read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from writer.assist.context_room import fitted
from writer.assist.document_port import DocumentPort
from writer.assist.material import Material
from writer.assist.prompt_examples import NO_MODEL
from writer.assist.rewrite import Rewrite
from writer.assist.rewrite_asking import rewrite_request, room, wish
from writer.engine.client.engine import Engine
from writer.engine.messages import ChatMessage, Delta, Event, Failed, Finished, Generate
from writer.language.rewriting.draft import Draft
from writer.language.rewriting.guards import Fault
from writer.prompts.file import PromptFile
from writer.prompts.rendering import RenderError
from writer.text.span import Span
from writer.tongue import counted, listed, tr

INSTRUCTION = "Make it clearer."
"""Stands where the writer would type one."""
CLIPBOARD = "[clipboard]"
"""Nobody has allowed it to be read."""
NOTHING = tr("There is no text to try this on. Select some in the document, or put the caret into a paragraph.")
MODEL_ROOM = 2000
"""Characters of a part where no model is loaded that would say how much it takes."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What would be sent. `note` says what was filled in; `refusal` why nothing would be sent."""

    messages: tuple[ChatMessage, ...] = ()
    note: str = ""
    refusal: str = ""


@dataclass
class _Asked:
    """A request, what it was made from, and its answer."""

    request: Generate
    draft: Draft
    note: str
    answer: str = ""
    log_probabilities: list[float] = field(default_factory=list)


class PromptPreview(QObject):
    """At most one answer at a time."""

    answer_changed = Signal(str)
    """The answer so far."""
    ended = Signal(str)
    """No more of it comes; a sentence when something is wrong with it, or there is none."""

    def __init__(
        self, document: DocumentPort, material: Material, engine: Engine, style_guide: Callable[[], str] = str
    ) -> None:
        super().__init__()
        self._document = document
        self._material = material
        self._engine = engine
        self._style_guide = style_guide
        self._request = 0

    @property
    def running(self) -> bool:
        return self._request != 0

    def show(self, prompt: PromptFile) -> Shown:
        """The turns that `prompt` sends for the selection, else the paragraph at the caret, as they are now."""
        asked = self._asked(prompt)
        return Shown(refusal=asked) if isinstance(asked, str) else Shown(asked.request.messages, asked.note)

    def run(self, prompt: PromptFile) -> None:
        """Send it, once."""
        self.stop()
        asked = self._asked(prompt)
        state = self._engine.state_of("rewrite")
        if isinstance(asked, str):
            self.ended.emit(asked)
        elif not state.ready:
            self.ended.emit(state.note or NO_MODEL)
        else:
            self._request = self._engine.submit(asked.request, lambda event: self._on_event(asked, event))

    def stop(self) -> None:
        """Enough; what has come stands."""
        request, self._request = self._request, 0
        if request:
            self._engine.cancel(request)
            self.ended.emit("")

    def _on_event(self, asked: _Asked, event: Event) -> None:
        if event.id != self._request:
            return
        match event:
            case Delta():
                asked.answer += event.text
                asked.log_probabilities += event.log_probabilities
                self.answer_changed.emit(asked.answer)
            case Finished():
                self._request = 0
                self.ended.emit(_verdict(asked, event.timings.generate_seconds))
            case Failed():
                self._request = 0
                self.ended.emit(event.message)
            case _:
                pass

    def _asked(self, prompt: PromptFile) -> _Asked | str:
        """The first request that a rewrite would make, or a sentence why it would make none."""
        region = self._material.region(prompt)
        original = self._document.text(region.start, region.end)
        if not original.strip():
            return NOTHING
        instruction = INSTRUCTION if prompt.uses("instruction") else ""
        inputs = _filled(prompt)
        given = {"wanted_length": "", "clipboard": CLIPBOARD if prompt.uses("clipboard") else ""}
        given["style_guide"] = self._style_guide() if prompt.uses("style_guide") else ""
        rewrite = Rewrite(prompt, region, original, instruction, inputs, given)
        model = self._engine.state_of("rewrite").model
        try:
            variables = self._material.variables(rewrite, Span(0, len(original)))
            wanted = wish(prompt, variables, inputs, model.parameters if model else 0)
            draft = Draft(original, wanted, longest=room(model) if model else MODEL_ROOM)
            ask = draft.ask
            if ask is None:
                return draft.reason
            variables = {**self._material.variables(rewrite, ask.span), "selection": ask.text}
            seen = fitted(prompt, variables, inputs, model).variables
            request = rewrite_request(prompt, seen, inputs, ask.seed, ask.avoid, ask.terms)
        except RenderError as error:
            return str(error)
        filled = {"instruction": instruction, "clipboard": given["clipboard"], **inputs}
        return _Asked(request, draft, _note(draft.parts, filled))


def _filled(prompt: PromptFile) -> Mapping[str, str]:
    """Answers for what the writer would be asked: the default, else the first choice, else a word in its place."""
    return {
        field.name: field.default
        if field.default is not None
        else (*field.choices, *field.suggestions, f"[{field.name}]")[0]
        for field in prompt.asked
    }


def _note(parts: int, filled: Mapping[str, str]) -> str:
    """What has to be known of the turns beside them."""
    first = (
        counted("The first of {n} part of the text.", "The first of {n} parts of the text.", parts) if parts > 1 else ""
    )
    words = listed(f"{name} “{value}”" for name, value in filled.items() if value)
    return " ".join(
        filter(None, (first, tr("Filled in: {names_and_values}.", names_and_values=words) if words else ""))
    )


def _verdict(asked: _Asked, seconds: float) -> str:
    """Why the answer would not be shown, as a sentence; "" when it would be."""
    chances = asked.log_probabilities
    asked.draft.answered(asked.answer, sum(chances) / max(1, len(chances)), seconds)
    fault = Fault.__members__.get(asked.draft.verdict)
    return f"{tr('An answer like this would not be shown.')} {fault.value}" if fault else ""
