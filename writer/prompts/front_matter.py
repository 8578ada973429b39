"""The YAML head of a prompt file, checked key by key.

Every check adds a sentence to a list instead of raising, so that a writer sees all that is wrong at once.
Unknown keys are left alone: other programs that read dotprompt files have keys of their own.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, cast, get_args

import yaml

from writer.prompts.keys import Keys
from writer.prompts.variables import VARIABLES

OutputMode = Literal["diff", "replace", "insert", "append", "popup"]
Menu = Literal["rewrite", "prompts", "none"]

DEFAULT_ORDER: Final = 1000
"""Files without `inkhorn.order` come after those with one, by title."""

NAME_LIMIT: Final = 64
TITLE_LIMIT: Final = 80
DESCRIPTION_LIMIT: Final = 500
INPUTS_LIMIT: Final = 32
STOPS_LIMIT: Final = 8

_INPUT_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")
_SCHEMA_KEY: Final = re.compile(r"(?P<name>[^?(]+)\??(?:\((?P<kind>[^,)]*)(?:,(?P<description>.*))?\))?", re.DOTALL)
_SIZE: Final = re.compile(r"(?P<number>\d{1,6}(?:\.\d{1,3})?)\s*(?P<unit>[MB])", re.IGNORECASE)
_HOTKEY: Final = re.compile(
    r"(?:(?:Ctrl|Alt|Shift|Meta)\+)*"
    r"(?:F(?:[1-9]|1\d|2[0-4])|[!-~]|Space|Tab|Return|Enter|Backspace|Ins|Del|Home|End|PgUp|PgDown|Up|Down|Left|Right)"
)


@dataclass(frozen=True, slots=True)
class PromptConfig:
    """How to sample the answer; None: the program decides."""

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    max_output_tokens: int | None = None
    stop: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Input:
    """Something the prompt declares that it wants to be told."""

    name: str
    default: str | None = None
    description: str = ""
    choices: tuple[str, ...] = ()

    @property
    def asked(self) -> bool:
        """Whether the writer is asked: not for a variable that the document answers anyway."""
        return self.name not in VARIABLES or self.default is not None


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the head of a prompt file says, with defaults filled in."""

    name: str
    title: str
    description: str = ""
    order: int = DEFAULT_ORDER
    output: OutputMode = "diff"
    menu: Menu = "prompts"
    hotkey: str = ""
    minimum_parameters: int = 0
    config: PromptConfig = PromptConfig()
    inputs: tuple[Input, ...] = ()


class _PlainLoader(yaml.SafeLoader):
    """YAML without anchors and aliases, which can blow a few lines up to gigabytes."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise yaml.composer.ComposerError(None, None, "anchors and aliases are not allowed", event.start_mark)
        return super().compose_node(parent, index)


def read_front_matter(source: str, default_name: str) -> tuple[FrontMatter, list[str]]:
    """The head of a prompt file and what is wrong with it, in sentences; never raises."""
    values, problems = _load(source)
    keys = Keys(values, problems)
    name = keys.text("name", default_name[:NAME_LIMIT] or "prompt", NAME_LIMIT)
    if "/" in name or "\\" in name:
        problems.append(f"name: {name} must not contain a slash.")
    front = FrontMatter(
        name=name,
        title=keys.text("inkhorn.title", _title(name), TITLE_LIMIT),
        description=keys.text("description", "", DESCRIPTION_LIMIT),
        order=_order(keys),
        output=cast(OutputMode, keys.one_of("inkhorn.output", get_args(OutputMode), "diff")),
        menu=cast(Menu, keys.one_of("inkhorn.menu", get_args(Menu), "prompts")),
        hotkey=_hotkey(keys),
        minimum_parameters=_parameters(keys),
        config=_config(keys.section("config")),
        inputs=_inputs(keys.section("input"), problems),
    )
    return front, problems


def _load(source: str) -> tuple[Mapping[Any, Any], list[str]]:
    try:
        values = yaml.load(source, _PlainLoader)
    except yaml.MarkedYAMLError as error:
        line = f" in line {error.problem_mark.line + 2}" if error.problem_mark else ""
        return {}, [f"The front matter is not valid YAML{line}: {error.problem}."]
    except (yaml.YAMLError, ValueError, TypeError, OverflowError, RecursionError):
        return {}, ["The front matter is not valid YAML."]
    if values is None:
        return {}, []
    if not isinstance(values, Mapping):
        return {}, ["The front matter must be a list of keys with values, such as “description: ...”."]
    return values, []


def _title(name: str) -> str:
    """A title out of a file name: "title-ideas" is "Title ideas"."""
    words = re.sub(r"[-_.\s]+", " ", name).strip() or name
    return words[:1].upper() + words[1:]


def _order(keys: Keys) -> int:
    order = keys.whole("inkhorn.order", 0, 1_000_000)
    return DEFAULT_ORDER if order is None else order


def _hotkey(keys: Keys) -> str:
    hotkey = keys.text("inkhorn.hotkey", "", 40).replace(" ", "")
    if not hotkey:
        return ""
    if not _HOTKEY.fullmatch(hotkey):
        keys.complain("inkhorn.hotkey", f"{hotkey} is not a key; write it like Ctrl+Alt+P or F6.")
        return ""
    types_text = not re.match(r"(?:Shift\+)?F\d", hotkey) and not re.search(r"(?:Ctrl|Alt|Meta)\+", hotkey)
    if types_text:
        keys.complain("inkhorn.hotkey", f"{hotkey} alone is needed for writing; add Ctrl or Alt.")
        return ""
    return hotkey


def _parameters(keys: Keys) -> int:
    """`inkhorn.minimum_parameters` as a number: 500000000, "500M" and "0.5B" are the same."""
    value = keys.raw("inkhorn.minimum_parameters")
    if value is None:
        return 0
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 10**13:
        return value
    written = _SIZE.fullmatch(value.strip()) if isinstance(value, str) else None
    if written is None:
        keys.complain("inkhorn.minimum_parameters", "must be a size such as 500M or 1.5B.")
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


def _inputs(keys: Keys, problems: list[str]) -> tuple[Input, ...]:
    """Inputs named by `input.schema` (Picoschema or JSON Schema) and `input.default`."""
    schema = keys.raw("schema")
    schema = schema if isinstance(schema, Mapping) else {}
    properties = schema.get("properties")
    if schema.get("type") == "object" and isinstance(properties, Mapping):
        schema = properties
    found = {field.name: field for field in (_declared(key, value) for key, value in schema.items())}
    defaults = keys.section("default")
    for name in defaults.names():
        found[name] = replace(found.get(name, Input(name)), default=_default(defaults, name))
    if len(found) > INPUTS_LIMIT:
        problems.append(f"input: at most {INPUTS_LIMIT} inputs are possible.")
    problems += [
        f"input: {name[:40]} is not a usable name; use letters, digits and _."
        for name in found
        if not _INPUT_NAME.fullmatch(name)
    ]
    return tuple(found.values())


def _declared(key: object, value: object) -> Input:
    """One entry of a schema: `language: string, which one` or `tone(enum, which one): [warm, dry]`."""
    match = _SCHEMA_KEY.fullmatch(key.strip()) if isinstance(key, str) else None
    if match is None:
        return Input(str(key) if isinstance(key, str) else "")
    description = match["description"]
    choices: tuple[str, ...] = ()
    match value:
        case str() if not description:
            description = value.partition(",")[2]
        case [*items] if (match["kind"] or "").strip() == "enum":
            choices = tuple(item for item in items if isinstance(item, str))
        case {"description": str(text)}:
            description = text
        case _:
            pass
    return Input(match["name"].strip(), None, " ".join((description or "").split()), choices)


def _default(defaults: Keys, name: str) -> str | None:
    """A default as text; `false` is the empty text, so that `{{#if}}` understands it."""
    match defaults.raw(name):
        case None:
            return None
        case bool(value):
            return "true" if value else ""
        case str(value):
            return value
        case int(value) if abs(value) < 10**15:
            return str(value)
        case float(value) if math.isfinite(value):
            return str(value)
        case _:
            defaults.complain(name, "must be a text.")
            return None
