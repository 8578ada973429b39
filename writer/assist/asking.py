"""From settings and pure services to engine messages; shared by the window and the command line. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from writer.engine.messages import ChatMessage, EngineConfig, Generate, Sampling, Score, Scored
from writer.language.completion.cleanup import Limits
from writer.language.completion.context import Prompt
from writer.language.completion.tongue import language_code
from writer.language.grammar.question import WINDOW, Evidence, Question
from writer.language.rewriting.delimiting import guarded
from writer.language.rewriting.draft import Wish
from writer.language.rewriting.guards import Expectation
from writer.prompts.file import PromptFile
from writer.prompts.rendering import Value, render
from writer.settings.schema import Settings

REWRITE_SAMPLING: Final = Sampling(temperature=0.0, repeat_penalty=1.0)
"""Greedy: rewriting copies most of its input, and every departure by chance is a changed meaning."""

INSTRUCT: Final = "instruct"
"""Name of the prompt for an instruction in the writer's own words."""

PROOFREAD: Final = "proofread"
"""Name of the prompt that may leave a text as it is; the grammar judge answers it where the model rewrites poorly."""

SHORTER: Final = "shorter"
"""Name of the prompt whose answers are the better the shorter they are."""

ANOTHER_TEMPERATURE: Final = 0.6
"""Of a further answer: enough that most differ, and little enough that most still say the same."""

LINE_END: Final = "\n"

PARAGRAPH_SAMPLING: Final = Sampling(repeat_penalty=1.1)
"""A small model that goes on for sentences says the same one again and again without it; 1.2 ends it too soon."""

CHARACTERS_PER_TOKEN: Final = 3
"""Fewer than English prose has (about 4.5), so that an answer is not cut short in other languages."""


def engine_config(settings: Settings, model: Path | None) -> EngineConfig | None:
    """How to load `model` under `settings`; None without a model."""
    if model is None:
        return None
    return EngineConfig(
        model=str(model),
        backend=settings.hardware.backend,
        gpu_layers=settings.hardware.gpu_layers,
        threads=settings.hardware.threads,
        context=settings.model.context,
    )


def completion_request(prompt: Prompt, limits: Limits, avoid: tuple[str, ...] = (), fill: bool = False) -> Generate:
    """What to ask the engine for a suggestion, up to the end of the paragraph at most.

    One that does not begin like a text of `avoid`, nor with the end of the paragraph, when there are any or when a
    whole paragraph is wanted. With `fill` a model that has tokens for it is shown what follows in the line.
    """
    return Generate(
        id=0,
        task="completion",
        text=prompt.text,
        must_start=prompt.must_start,
        suffix=prompt.suffix if fill else "",
        max_tokens=8 + 3 * limits.max_words,
        sampling=PARAGRAPH_SAMPLING if limits.paragraph else Sampling(),
        stop=(LINE_END,),
        probabilities=True,
        avoid=(*avoid, LINE_END) if avoid or limits.paragraph else (),
    )


def warm_request(prompt: Prompt, fill: bool = False) -> Generate:
    """Read the prompt of a suggestion, so that only its last words are left when it is wanted."""
    return Generate(id=0, task="warm", text=prompt.text, suffix=prompt.suffix if fill else "", max_tokens=0)


def score_request(question: Question) -> Score:
    """What to ask the engine for the judge."""
    return Score(
        id=0,
        before=question.before,
        variants=question.variants,
        after=question.after,
        prune=question.prune,
        most=question.most,
        window=WINDOW,
        likelihood=False,
    )


def evidence(scored: Scored) -> Evidence:
    """The engine's answer in the judge's terms."""
    return Evidence(scored.gains, scored.firsts)


def expectation(prompt: PromptFile, asked: str = "", inputs: Mapping[str, str] | None = None) -> Expectation:
    """What a good answer to `prompt` looks like, for the guards. `asked` is what it says around the text."""
    translated = prompt.output == "replace"
    return Expectation(
        longest=3.0 if prompt.output in ("diff", "replace") else 6.0,
        same_script=not translated,
        same_words=prompt.output == "diff",
        faithful=prompt.output == "diff" and prompt.name != INSTRUCT and bool(prompt.preserve),
        instruction=asked,
        same_shape=prompt.output in ("diff", "replace") and prompt.name != INSTRUCT,
        language=language_code((inputs or {}).get("language", _default_language(prompt))) if translated else "",
        changes=prompt.name != PROOFREAD,
        shorter=prompt.name == SHORTER,
    )


def wish(prompt: PromptFile, variables: Mapping[str, Value], inputs: Mapping[str, str] | None = None) -> Wish:
    """What `prompt` wants of its answer; raises `prompts.rendering.RenderError`."""
    asked = "\n".join(turn.content for turn in render(prompt, {**variables, "selection": ""}, inputs))
    translated = prompt.output == "replace"
    return Wish(
        expectation(prompt, asked, inputs),
        in_place=prompt.output in ("diff", "replace"),
        translated=translated,
        kept=frozenset(prompt.preserve),
        at_once=prompt.name == INSTRUCT,
        every_word=translated or prompt.name in (PROOFREAD, INSTRUCT),
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
    repeats = prompt.output in ("diff", "replace") and isinstance(selection, str)
    messages = [ChatMessage(turn.role, turn.content) for turn in render(prompt, data, inputs)]
    return Generate(
        id=0,
        task="rewrite",
        messages=tuple(_with_terms(messages, terms)),
        max_tokens=config.max_output_tokens or 128 + len(selection) // CHARACTERS_PER_TOKEN,
        sampling=sampling,
        stop=config.stop,
        copy_from=str(selection) if repeats else "",
        probabilities=True,
        avoid=avoid,
    )


def _guarded(value: Value) -> Value:
    """The writer's text cannot end the marks it stands between."""
    return guarded(value) if isinstance(value, str) else [guarded(each) for each in value]


def _with_terms(messages: list[ChatMessage], terms: str) -> list[ChatMessage]:
    """`messages` with `terms` at the end of the first one, which says what to do."""
    if not terms or not messages:
        return messages
    first = messages[0]
    told = f"{first.content} {terms}" if first.role == "system" else f"{terms}\n\n{first.content}"
    return [ChatMessage(first.role, told), *messages[1:]]
