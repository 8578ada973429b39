"""A prompt answered for a text that is in no document: an example of the prompt, or a text on the command line.

What to ask, how often, and what of the answers counts is the same as in the window. No Qt here: whoever owns an
`Answering` asks the engine, the window without waiting, the command line waiting.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from writer.assist.rewrite_asking import rewrite_request, room, wish
from writer.engine.messages import Generate, ModelFacts
from writer.language.rewriting.draft import Draft
from writer.language.rewriting.proposal import Proposal
from writer.prompts.file import PromptFile
from writer.prompts.rendering import Value
from writer.text.edits import apply_edits

NOTHING_KNOWN: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one example; `number` counts from 1. It passed when there are no `failures`, which are sentences."""

    prompt: str
    number: int
    answer: str
    failures: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        return not self.failures


def variables_of(
    text: str, instruction: str = "", known: Mapping[str, str] = NOTHING_KNOWN, style_guide: str = ""
) -> dict[str, Value]:
    """What a prompt may name when `text` is all there is; `known` are values of further variables."""
    return {
        "selection": text,
        "paragraph": text,
        "document": text,
        "language": "English",
        "date": datetime.date.today().isoformat(),
        "instruction": instruction,
        "style_guide": style_guide,
        **known,
    }


class Answering:
    """From a prompt and a text to the answer that the guards let pass, one request after the other."""

    def __init__(
        self,
        prompt: PromptFile,
        text: str,
        instruction: str = "",
        inputs: Mapping[str, str] = NOTHING_KNOWN,
        known: Mapping[str, str] = NOTHING_KNOWN,
        style_guide: str = "",
        model: ModelFacts | None = None,
    ) -> None:
        """`known` are values of further variables; `model` is who answers, None when that is not known.

        Raises `prompts.rendering.RenderError`.
        """
        self.prompt = prompt
        self._text = text
        self._inputs = inputs
        self._variables = variables_of(text, instruction, known, style_guide)
        parameters, longest = (model.parameters, room(model)) if model else (0, 0)
        self.draft = Draft(text, wish(prompt, self._variables, inputs, parameters), longest=longest)

    @property
    def request(self) -> Generate | None:
        """What to ask the engine now; None when nothing more is to be asked. Raises RenderError."""
        ask = self.draft.ask
        if ask is None:
            return None
        variables = {**self._variables, "selection": ask.text, "paragraph": ask.text}
        return rewrite_request(self.prompt, variables, self._inputs, ask.seed, ask.avoid, ask.terms)

    def answered(self, said: str, log_probabilities: Sequence[float], seconds: float) -> None:
        """The request was answered with `said`, which took `seconds`; the logarithms are those of its tokens."""
        self.draft.answered(said, sum(log_probabilities) / max(1, len(log_probabilities)), seconds)

    @property
    def reason(self) -> str:
        """A sentence, when all is asked and nothing of it can be shown."""
        return self.draft.reason

    @property
    def proposal(self) -> Proposal | None:
        """The changes of the text; None for an answer that is none of them."""
        return self.draft.proposal if self.prompt.output in ("diff", "replace") else None

    @property
    def answer(self) -> str:
        """The text as changed, or the answer for itself."""
        proposal = self.proposal
        if proposal is None:
            return self.draft.answer
        return apply_edits(self._text, (hunk.edit for hunk in proposal.hunks))


def example_of(prompt: PromptFile, number: int, style_guide: str = "", model: ModelFacts | None = None) -> Answering:
    """The answering of the example `number`, from 1. Raises `prompts.rendering.RenderError`."""
    example = prompt.examples[number - 1]
    known = dict(example.variables)
    inputs = dict(example.inputs)
    return Answering(prompt, example.selection, known.get("instruction", ""), inputs, known, style_guide, model)


def outcome_of(prompt: PromptFile, number: int, answering: Answering) -> Outcome:
    """What the answer to the example `number` is worth."""
    if answering.reason:
        return Outcome(prompt.name, number, "", (answering.reason,))
    answer = answering.answer
    return Outcome(prompt.name, number, answer, prompt.examples[number - 1].failures(answer))
