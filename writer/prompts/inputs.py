"""What a prompt wants to be told before it is sent: a text, or one of some choices.

Declared as dotprompt does it, by `input.schema` (Picoschema or JSON Schema) and `input.default`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from writer.prompts.keys import Keys
from writer.prompts.variables import VARIABLES
from writer.tongue import listed, tr

INPUTS_LIMIT: Final = 32
CHOICES_LIMIT: Final = 100
CHOICE_LENGTH: Final = 200
"""Characters of one choice."""

InputKind = Literal["text", "choice"]

_INPUT_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")
_SCHEMA_KEY: Final = re.compile(
    r"(?P<name>[^?(]+)(?P<optional>\??)(?:\((?P<kind>[^,)]*)(?:,(?P<description>.*))?\))?", re.DOTALL
)
_LISTS: Final = ("array", "object")
"""Kinds of Picoschema that nobody can be asked for in one field."""


@dataclass(frozen=True, slots=True)
class Input:
    """Something the prompt declares that it wants to be told."""

    name: str
    default: str | None = None
    description: str = ""
    choices: tuple[str, ...] = ()
    """The only answers that are taken; empty: any text."""
    suggestions: tuple[str, ...] = ()
    """Answers to pick from, where any text is taken (`examples` of JSON Schema)."""
    optional: bool = False
    """Whether it may stay empty (`name?` of Picoschema)."""

    @property
    def kind(self) -> InputKind:
        """What to ask with: a field to type in, or a list to choose from."""
        return "choice" if self.choices else "text"

    @property
    def asked(self) -> bool:
        """Whether the writer is asked: not for a variable that the document answers anyway."""
        return self.name not in VARIABLES or self.default is not None

    def refusal(self, answer: str) -> str:
        """Why `answer` cannot be taken, as a sentence; "" when it can."""
        if self.choices and answer not in self.choices:
            return tr("{name} must be one of {choices}.", name=self.name, choices=listed(self.choices))
        return ""


def read_inputs(keys: Keys, problems: list[str]) -> tuple[Input, ...]:
    """The inputs of the section `input`; what is wrong goes into `problems`."""
    schema = _properties(keys.raw("schema"), problems)
    found = {field.name: field for field in (_declared(key, value, problems) for key, value in schema.items())}
    defaults = keys.section("default")
    for name in defaults.names():
        found[name] = replace(found.get(name, Input(name)), default=_default(defaults, name))
    if len(found) > INPUTS_LIMIT:
        problems.append(f"input: {tr('at most {limit} inputs are possible.', limit=INPUTS_LIMIT)}")
    for field in found.values():
        problems += _wrong(field)
    return tuple(found.values())


def _properties(schema: object, problems: list[str]) -> Mapping[object, object]:
    """The schema's names with their types; of a JSON Schema its `properties`."""
    if schema is None or isinstance(schema, str):
        return {}  # a text names a schema that another program knows
    if not isinstance(schema, Mapping):
        problems.append(f"input.schema: {tr('must be a group of indented names with types.')}")
        return {}
    properties = schema.get("properties")
    return properties if schema.get("type") == "object" and isinstance(properties, Mapping) else schema


def _declared(key: object, value: object, problems: list[str]) -> Input:
    """One entry of a schema: `language: string, which one` or `tone(enum, which one): [warm, dry]`."""
    match = _SCHEMA_KEY.fullmatch(key.strip()) if isinstance(key, str) else None
    if match is None:
        return Input(str(key) if isinstance(key, str) else "")
    name, kind = match["name"].strip(), (match["kind"] or "").strip()
    description = match["description"] or ""
    choices: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    match value:
        case str():
            description = description or value.partition(",")[2]
        case [*items] if kind == "enum":
            choices = _choices(name, items, problems)
        case Mapping():
            described = value.get("description")
            description = description or (described if isinstance(described, str) else "")
            kind = str(value.get("type", kind))
            if isinstance(value.get("enum"), list):
                choices = _choices(name, value["enum"], problems)
            elif isinstance(value.get("examples"), list):
                suggestions = _choices(name, value["examples"], problems)
        case _:
            pass
    if kind in _LISTS:
        complaint = tr("{name} is a list; Inkhorn asks only for texts and for choices (enum).", name=name[:40])
        problems.append(f"input: {complaint}")
    return Input(name, None, " ".join(description.split()), choices, suggestions, bool(match["optional"]))


def _choices(name: str, items: list[object], problems: list[str]) -> tuple[str, ...]:
    """The choices, each once. YAML reads yes and 2 as something else than texts; they are meant as written."""
    choices = dict.fromkeys(_choice(item) for item in items)
    usable = choices and all(choice and choice.isprintable() and len(choice) <= CHOICE_LENGTH for choice in choices)
    if not usable or len(choices) > CHOICES_LIMIT:
        complaint = tr("the choices of {name} must be 1 to {limit} short texts.", name=name[:40], limit=CHOICES_LIMIT)
        problems.append(f"input: {complaint}")
        return ()
    return tuple(choices)


def _choice(item: object) -> str:
    match item:
        case bool():
            return "yes" if item else "no"
        case str():
            return item.strip()
        case int() if abs(item) < 10**15:
            return str(item)
        case _:
            return ""


def _wrong(field: Input) -> list[str]:
    if not _INPUT_NAME.fullmatch(field.name):
        complaint = tr("{name} is not a usable name; use letters, digits and _.", name=field.name[:40])
        return [f"input: {complaint}"]
    if field.choices and field.default is not None and field.default not in field.choices:
        return [f"input.default.{field.name}: {tr('must be one of {choices}.', choices=', '.join(field.choices))}"]
    return []


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
            defaults.complain(name, tr("must be a text."))
            return None
