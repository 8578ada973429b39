"""What of the document around the text a prompt is shown, so that it fits the context of the loaded model.

Its own module because the text itself is cut into parts elsewhere; this is about what is only read beside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from writer.assist.rewrite_asking import BESIDE, BESIDE_JSON, CHARACTERS_PER_TOKEN
from writer.engine.messages import ModelFacts
from writer.prompts.file import PromptFile
from writer.prompts.rendering import Value, render
from writer.tongue import counted, tr

AROUND: Final = ("document", "before", "after")
"""Variables that give way, in this order."""
MARKS: Final = 64
"""Tokens for the model's own chat marks around each message."""
TRIES: Final = 3
"""A variable that is named several times gives way once more each time."""
_GAP: Final = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Fitted:
    """`note` is a sentence when the model does not see all of the document, else ""."""

    variables: Mapping[str, Value]
    note: str = ""


def fitted(
    prompt: PromptFile,
    variables: Mapping[str, Value],
    inputs: Mapping[str, str] | None,
    model: ModelFacts | None,
    length: int = 0,
) -> Fitted:
    """`variables` with what `prompt` names of the document cut so that `model` can read it and answer; `length` is that
    of the document (UTF-16 units). Raises `prompts.rendering.RenderError`.
    """
    now = dict(variables)
    for _ in range(TRIES):
        over = _characters(prompt, now, inputs) - _available(prompt, now, model) if model else 0
        if over <= 0:
            break
        for name in AROUND:
            if prompt.uses(name):
                over -= _shorten(now, name, over)
    shown = str(now.get("document", ""))
    return Fitted(now, _note(shown) if prompt.uses("document") and len(shown) < length else "")


def _characters(prompt: PromptFile, variables: Mapping[str, Value], inputs: Mapping[str, str] | None) -> int:
    return sum(len(turn.content) for turn in render(prompt, variables, inputs))


def _available(prompt: PromptFile, variables: Mapping[str, Value], model: ModelFacts) -> int:
    """Characters of prompt beside which the answer still fits."""
    beside = BESIDE_JSON if prompt.schema else BESIDE
    answer = prompt.config.max_output_tokens or beside + len(variables.get("selection", "")) // CHARACTERS_PER_TOKEN
    return (model.context - answer - MARKS) * CHARACTERS_PER_TOKEN


def _shorten(variables: dict[str, Value], name: str, over: int) -> int:
    """Take `over` characters from the end of a variable, of `before` from its beginning; how many went."""
    text = str(variables.get(name, ""))
    kept = max(0, len(text) - over) if over > 0 else len(text)
    if kept == len(text):
        return 0
    if name == "before":
        start = _GAP.search(text, len(text) - kept)
        variables[name] = text[start.end() :] if start else ""
    else:
        variables[name] = text[:kept].rsplit(maxsplit=1)[0] if _GAP.search(text[:kept]) else ""
    return len(text) - kept


def _note(shown: str) -> str:
    count = len(shown.split())
    if not count:
        return tr("The model was not shown the document around this text: there is no room for it in its context.")
    return counted(
        "The model was shown only the first {n} word of the document.",
        "The model was shown only the first {n} words of the document.",
        count,
    )
