"""From a prompt file and the text to an engine message, and what a good answer to it looks like. No Qt here.

Its own module because nobody who only suggests or checks needs the guards and the prompt files.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from writer.engine.messages import ChatMessage, Generate, ModelFacts, Sampling
from writer.language.completion.tongue import language_code
from writer.language.rewriting.delimiting import guarded
from writer.language.rewriting.draft import Wish
from writer.language.rewriting.guards import Expectation
from writer.language.rewriting.suitability import needs_care, shows_doubtful
from writer.prompts.file import PromptFile
from writer.prompts.rendering import Value, render
from writer.prompts.schema_grammar import schema_grammar

REWRITE_SAMPLING: Final = Sampling(temperature=0.0, repeat_penalty=1.0)
"""Greedy: rewriting copies most of its input, and every departure by chance is a changed meaning."""

INSTRUCT: Final = "instruct"
"""Name of the prompt for an instruction in the writer's own words."""

LENGTHS: Final = {"shorter": "Use fewer words than the text.", "longer": "Use more words than the text."}
"""What the switch in the palette says to a prompt that does not ask for `wanted_length` itself."""

ANOTHER_TEMPERATURE: Final = 0.6
"""Of a further answer: enough that most differ, and little enough that most still say the same."""

BESIDE: Final = 128
"""Tokens of an answer beside those that the original takes."""
BESIDE_JSON: Final = 384
"""The same where names, brackets and quotation marks come on top."""

CHARACTERS_PER_TOKEN: Final = 3
"""Fewer than English prose has (about 4.5), so that an answer is not cut short in other languages."""


def expectation(
    prompt: PromptFile,
    asked: str = "",
    inputs: Mapping[str, str] | None = None,
    length: str = "",
    parameters: int = 0,
) -> Expectation:
    """What a good answer to `prompt` looks like, for the guards. `asked` is what it says around the text, `length` what
    the palette's switch says, `parameters` how many the model has; 0: not known.
    """
    translated = prompt.output == "replace"
    free = "anything" in prompt.expects
    longer = length == "longer" or "longer" in prompt.expects
    return Expectation(
        longest=_longest(prompt, longer),
        same_script=not translated and prompt.needs_text,
        same_words=prompt.output == "diff",
        about=prompt.output in ("popup", "clipboard", "new") and prompt.needs_text and not free,
        faithful=prompt.output == "diff" and not free and not longer and bool(prompt.preserve),
        instruction=asked,
        same_shape=prompt.in_place and not free,
        language=language_code((inputs or {}).get("language", _default_language(prompt))) if translated else "",
        changes="corrections" not in prompt.expects,
        shorter=length == "shorter" or "shorter" in prompt.expects,
        style=prompt.name if prompt.output == "diff" and not free and not longer and needs_care(parameters) else "",
        doubtfully=shows_doubtful(parameters),
    )


def _longest(prompt: PromptFile, longer: bool) -> float:
    """How many times as long as the text the answer may be."""
    if not prompt.needs_text:
        return 1000.0  # it has nothing to do with the text at the caret
    return 6.0 if not prompt.in_place else 5.0 if longer else 3.0


def wish(
    prompt: PromptFile, variables: Mapping[str, Value], inputs: Mapping[str, str] | None = None, parameters: int = 0
) -> Wish:
    """What `prompt` wants of its answer, of a model with so many `parameters`, 0 when that is not known; raises
    `prompts.rendering.RenderError`."""
    asked = "\n".join(turn.content for turn in render(prompt, {**variables, "selection": ""}, inputs))
    translated = prompt.output == "replace"
    return Wish(
        expectation(prompt, asked, inputs, str(variables.get("wanted_length", "")), parameters),
        in_place=prompt.in_place,
        translated=translated,
        kept=frozenset(prompt.preserve),
        at_once="anything" in prompt.expects,
        by_parts=prompt.output in ("popup", "clipboard", "new"),
        every_word=translated or bool({"corrections", "anything"} & set(prompt.expects)),
        structured=prompt.schema is not None and prompt.schema.notation == "json",
    )


def _default_language(prompt: PromptFile) -> str:
    return next((field.default or "" for field in prompt.inputs if field.name == "language"), "")


def rewrite_request(
    prompt: PromptFile,
    variables: Mapping[str, Value],
    inputs: Mapping[str, str] | None = None,
    seed: int = 1,
    avoid: tuple[str, ...] = (),
    terms: str = "",
) -> Generate:
    """What to ask the engine for `prompt`; raises `prompts.rendering.RenderError`.

    A `seed` other than 1 is another try: the same prompt, sampled with a little chance, that does not begin with the
    first word of any text in `avoid`. `terms` is a line for the model beside the prompt.
    """
    config = prompt.config
    default = REWRITE_SAMPLING if seed == 1 else Sampling(temperature=ANOTHER_TEMPERATURE, seed=seed)
    sampling = Sampling(
        temperature=default.temperature if config.temperature is None or seed != 1 else config.temperature,
        top_k=config.top_k or default.top_k,
        top_p=config.top_p if config.top_p is not None else default.top_p,
        repeat_penalty=default.repeat_penalty,
        seed=seed,
    )
    data = {name: _guarded(value) for name, value in variables.items()}
    selection = data.get("selection", "")
    repeats = prompt.in_place and isinstance(selection, str)
    longest = BESIDE_JSON if prompt.schema else BESIDE
    messages = [ChatMessage(turn.role, turn.content) for turn in render(prompt, data, inputs)]
    return Generate(
        id=0,
        task="rewrite",
        messages=tuple(_with_line(_with_line(messages, _length_line(prompt, variables)), terms)),
        max_tokens=config.max_output_tokens or longest + len(selection) // CHARACTERS_PER_TOKEN,
        sampling=sampling,
        stop=config.stop,
        copy_from=str(selection) if repeats else "",
        probabilities=True,
        avoid=() if prompt.schema else avoid,
        grammar=schema_grammar(prompt.schema) if prompt.schema else "",
    )


def _guarded(value: Value) -> Value:
    """The writer's text cannot end the marks it stands between."""
    return guarded(value) if isinstance(value, str) else [guarded(each) for each in value]


def _length_line(prompt: PromptFile, variables: Mapping[str, Value]) -> str:
    """What to tell the model of the wanted length; nothing where the prompt does so itself."""
    return "" if prompt.uses("wanted_length") else LENGTHS.get(str(variables.get("wanted_length", "")), "")


def _with_line(messages: list[ChatMessage], line: str) -> list[ChatMessage]:
    """`messages` with `line` at the end of the first one, which says what to do."""
    if not line or not messages:
        return messages
    first = messages[0]
    told = f"{first.content} {line}" if first.role == "system" else f"{line}\n\n{first.content}"
    return [ChatMessage(first.role, told), *messages[1:]]


def room(model: ModelFacts) -> int:
    """Characters that fit the context of `model` beside a prompt and an answer as long."""
    return max(300, (model.context // 2 - 200) * CHARACTERS_PER_TOKEN)
