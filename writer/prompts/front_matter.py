"""The YAML head of a prompt file, checked key by key.

Every check adds a sentence to a list instead of raising, so that a writer sees all that is wrong at once.
Keys of other programs are left alone: dotprompt files are read by several.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, cast, get_args

from writer.prompts import hotkeys
from writer.prompts.careful_yaml import read_yaml
from writer.prompts.examples import Example, numbered, read_examples
from writer.prompts.inputs import Input, read_inputs
from writer.prompts.keys import Keys
from writer.prompts.output_schema import Schema, read_output_schema
from writer.tongue import listed, tr

OutputMode = Literal["diff", "replace", "insert", "append", "popup", "clipboard", "new"]
"""What becomes of the answer: reviewed as a diff, put in place of the text, in at the caret, behind the text, shown
beside it, copied, or opened as a new document."""

Menu = Literal["rewrite", "prompts", "none"]

Scope = Literal["auto", "selection", "sentence", "paragraph", "section", "document"]
"""What the prompt works on. "auto": the selection, else the paragraph at the caret; "selection": only what is
selected; "sentence" and "paragraph": all that the selection or the caret touches; "section": from the heading above to
the next one of its rank; "document": all of it."""

Expected = Literal["shorter", "longer", "corrections", "anything"]
"""What else a good answer may or should be: shorter than the text, longer, the text with only its mistakes mended (so
that it may also stay as it is), or something the text does not say."""

Group = Literal["style", "audience", "length", "more"]
"""The row of the rewrite palette."""

Preserved = Literal[
    "numbers", "dates", "names", "negation", "quotes", "links", "headings", "lists", "formatting", "language"
]
"""What an answer may not change without being flagged."""

DEFAULT_ORDER: Final = 1000
"""Files without `inkhorn.order` come after those with one, by title."""

EVERYTHING: Final[tuple[Preserved, ...]] = get_args(Preserved)

NAME_LIMIT: Final = 64
TITLE_LIMIT: Final = 80
DESCRIPTION_LIMIT: Final = 500
STOPS_LIMIT: Final = 8

OWN: Final = "inkhorn"
OWN_KEYS: Final = (
    *("title", "order", "output", "menu", "group", "scope", "expects", "hotkey", "preserve", "min_params", "examples"),
    "minimum_parameters",  # how files of the first version spell min_params
)
_SIZE: Final = re.compile(r"(?P<number>\d{1,6}(?:\.\d{1,3})?)\s*(?P<unit>[MB])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PromptConfig:
    """How to sample the answer; None: the program decides."""

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    max_output_tokens: int | None = None
    stop: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the head of a prompt file says, with defaults filled in."""

    name: str
    title: str
    description: str = ""
    order: int = DEFAULT_ORDER
    output: OutputMode = "diff"
    menu: Menu = "prompts"
    group: Group = "more"
    scope: Scope = "auto"
    expects: tuple[Expected, ...] = ()
    hotkey: str = ""
    preserve: tuple[Preserved, ...] = EVERYTHING
    minimum_parameters: int = 0
    config: PromptConfig = PromptConfig()
    inputs: tuple[Input, ...] = ()
    examples: tuple[Example, ...] = ()
    schema: Schema | None = None


def read_front_matter(source: str, default_name: str) -> tuple[FrontMatter, list[str]]:
    """The head of a prompt file and what is wrong with it, in sentences; never raises."""
    values, problems = _load(source)
    keys = Keys(values, problems)
    _refuse_mistyped(values, problems)
    name = keys.text("name", default_name[:NAME_LIMIT] or "prompt", NAME_LIMIT)
    if "/" in name or "\\" in name:
        problems.append(f"name: {tr('{name} must not contain a slash.', name=name)}")
    schema = read_output_schema(keys.section("output"), problems)
    front = FrontMatter(
        name=name,
        title=keys.text("inkhorn.title", title_of(name), TITLE_LIMIT),
        description=keys.text("description", "", DESCRIPTION_LIMIT),
        order=_order(keys),
        output=_output(keys, schema),
        menu=cast(Menu, keys.one_of("inkhorn.menu", get_args(Menu), "prompts")),
        group=cast(Group, keys.one_of("inkhorn.group", get_args(Group), "more")),
        scope=cast(Scope, keys.one_of("inkhorn.scope", get_args(Scope), "auto")),
        expects=_expects(keys),
        hotkey=_hotkey(keys),
        preserve=_preserve(keys),
        minimum_parameters=_parameters(keys),
        config=_config(keys.section("config")),
        inputs=read_inputs(keys.section("input"), problems),
        examples=read_examples(keys.raw("inkhorn.examples"), problems),
        schema=schema,
    )
    return front, problems + _wrong_inputs(front)


def _output(keys: Keys, schema: Schema | None) -> OutputMode:
    """`inkhorn.output`; an answer of some shape is a text of its own, which cannot be compared with the original."""
    default = "popup" if schema else "diff"
    output = cast(OutputMode, keys.one_of("inkhorn.output", get_args(OutputMode), default))
    if schema and output in ("diff", "replace"):
        keys.complain(
            "inkhorn.output",
            tr("must not be {output}, because output.schema asks for an answer of its own shape.", output=output),
        )
    return output


def title_of(name: str) -> str:
    """A title out of a file name: "title-ideas" is "Title ideas"."""
    words = re.sub(r"[-_.\s]+", " ", name).strip() or name
    return words[:1].upper() + words[1:]


def _load(source: str) -> tuple[Mapping[Any, Any], list[str]]:
    values, problem = read_yaml(source, "front matter", first_line=2)
    if problem:
        return {}, [problem]
    if values is None:
        return {}, []
    if not isinstance(values, Mapping):
        return {}, [tr("The front matter must be a list of keys with values, such as “description: ...”.")]
    return values, []


def _refuse_mistyped(values: Mapping[Any, Any], problems: list[str]) -> None:
    """Keys under our own name that mean nothing: a mistyped one would be obeyed by nobody."""
    nested = values.get(OWN)
    names = [key.partition(".")[2] for key in values if isinstance(key, str) and key.startswith(f"{OWN}.")]
    names += [key for key in nested if isinstance(key, str)] if isinstance(nested, Mapping) else []
    for name in names:
        if name not in OWN_KEYS:
            nearest = difflib.get_close_matches(name[:40], OWN_KEYS, 1)
            complaint = (
                tr("is not a key that Inkhorn knows; did you mean {key}?", key=f"{OWN}.{nearest[0]}")
                if nearest
                else tr("is not a key that Inkhorn knows; take it out.")
            )
            problems.append(f"{OWN}.{name[:40]}: {complaint}")


def _order(keys: Keys) -> int:
    order = keys.whole("inkhorn.order", 0, 1_000_000)
    return DEFAULT_ORDER if order is None else order


def _hotkey(keys: Keys) -> str:
    hotkey = keys.text("inkhorn.hotkey", "", 40).replace(" ", "")
    wrong = hotkeys.complaint(hotkey) if hotkey else ""
    if wrong:
        keys.complain("inkhorn.hotkey", wrong)
    return "" if wrong or not hotkey else hotkeys.canonical(hotkey)


def _preserve(keys: Keys) -> tuple[Preserved, ...]:
    """`inkhorn.preserve`: "all" (as without it), "none", or a list."""
    match keys.raw("inkhorn.preserve"):
        case None | "all":
            return EVERYTHING
        case "none":
            return ()
        case [*items] if all(item in EVERYTHING for item in items):
            return tuple(kept for kept in EVERYTHING if kept in items)
        case _:
            keys.complain(
                "inkhorn.preserve", tr("must be all, none, or a list out of {choices}.", choices=listed(EVERYTHING))
            )
            return EVERYTHING


def _expects(keys: Keys) -> tuple[Expected, ...]:
    """`inkhorn.expects`: one word or a list of them."""
    value = keys.raw("inkhorn.expects")
    found = [value] if isinstance(value, str) else value
    match found:
        case None:
            return ()
        case [*items] if all(item in get_args(Expected) for item in items):
            expected = tuple(each for each in get_args(Expected) if each in items)
        case _:
            keys.complain(
                "inkhorn.expects", tr("must be one or a list of {choices}.", choices=listed(get_args(Expected)))
            )
            return ()
    if {"shorter", "longer"} <= set(expected):
        keys.complain("inkhorn.expects", tr("must not be both shorter and longer."))
        return ()
    return expected


def _parameters(keys: Keys) -> int:
    """`inkhorn.min_params` as a number: 500000000, "500M" and "0.5B" are the same."""
    key = "inkhorn.min_params" if keys.raw("inkhorn.min_params") is not None else "inkhorn.minimum_parameters"
    value = keys.raw(key)
    if value is None:
        return 0
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 10**13:
        return value
    written = _SIZE.fullmatch(value.strip()) if isinstance(value, str) else None
    if written is None:
        keys.complain(key, tr("must be a size such as 500M or 1.5B."))
        return 0
    return round(float(written["number"]) * (10**9 if written["unit"] in "bB" else 10**6))


def _config(keys: Keys) -> PromptConfig:
    return PromptConfig(
        temperature=keys.number("temperature", 0, 2),
        top_p=keys.number("topP", 0, 1),
        top_k=keys.whole("topK", 1, 1000),
        max_output_tokens=keys.whole("maxOutputTokens", 1, 32768),
        stop=keys.texts("stopSequences", STOPS_LIMIT),
    )


def _wrong_inputs(front: FrontMatter) -> list[str]:
    """Answers in the examples that the inputs do not take."""
    fields = {field.name: field for field in front.inputs}
    wrong = []
    for number, example in enumerate(front.examples, 1):
        for name, answer in example.inputs:
            refusal = (
                fields[name].refusal(answer)
                if name in fields
                else tr("{name} is not declared under input:.", name=name[:40])
            )
            wrong += [f"inkhorn.examples: {numbered(number)}: {refusal}"] if refusal else []
    return wrong
