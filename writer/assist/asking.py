"""From settings and pure services to engine messages; shared by the window and the command line. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from writer.engine.messages import ChatMessage, EngineConfig, Generate, ModelFacts, Sampling, Score, Scored
from writer.language.completion.cleanup import Limits
from writer.language.completion.context import Prompt
from writer.language.completion.tongue import language_code
from writer.language.grammar.question import WINDOW, Evidence, Question
from writer.language.rewriting.delimiting import guarded
from writer.language.rewriting.draft import Wish
from writer.language.rewriting.guards import Expectation
from writer.language.rewriting.suitability import needs_care, shows_doubtful
from writer.prompts.file import PromptFile
from writer.prompts.rendering import Value, render
from writer.prompts.schema_grammar import schema_grammar
from writer.settings.schema import Settings

REWRITE_SAMPLING: Final = Sampling(temperature=0.0, repeat_penalty=1.0)
"""Greedy: rewriting copies most of its input, and every departure by chance is a changed meaning."""

INSTRUCT: Final = "instruct"
"""Name of the prompt for an instruction in the writer's own words."""

LENGTHS: Final = {"shorter": "Use fewer words than the text.", "longer": "Use more words than the text."}
"""What the switch in the palette says to a prompt that does not ask for `wanted_length` itself."""

ANOTHER_TEMPERATURE: Final = 0.6
"""Of a further answer: enough that most differ, and little enough that most still say the same."""

LINE_END: Final = "\n"

PARAGRAPH_SAMPLING: Final = Sampling(repeat_penalty=1.1)
"""A small model that goes on for sentences says the same one again and again without it; 1.2 ends it too soon."""

BESIDE: Final = 128
"""Tokens of an answer beside those that the original takes."""
BESIDE_JSON: Final = 384
"""The same where names, brackets and quotation marks come on top."""

CHARACTERS_PER_TOKEN: Final = 3
"""Fewer than English prose has (about 4.5), so that an answer is not cut short in other languages."""


def engine_config(settings: Settings, model: Path | None) -> EngineConfig | None:
    """How to load `model` under `settings`; None without a model."""
    if model is None:
        return None
    hardware = settings.hardware
    return EngineConfig(
        model=str(model),
        backend=hardware.backend,
        device=hardware.device,
        gpu_layers=hardware.gpu_layers,
        threads=hardware.threads,
        prompt_threads=hardware.prompt_threads,
        context=settings.model.context,
        batch=hardware.batch,
        kv_type=hardware.kv_type,
        flash_attention=hardware.flash_attention,
        keep_in_memory=hardware.keep_in_memory,
    )


def server_config(settings: Settings) -> EngineConfig | None:
    """How to reach the server that is to write; None when none is."""
    server = settings.server
    if not server.enabled or not server.address.strip():
        return None
    return EngineConfig(
        model=server.model.strip(),
        backend="cpu",
        gpu_layers=0,
        context=settings.model.context,
        server=server.address.strip(),
        offline=settings.network.offline,
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
