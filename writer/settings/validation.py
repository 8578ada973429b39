"""What the schema says about one value: its type, its choices, its limits, and the sentence when it does not fit.

The panel, the file and the command line ask here, so that none of them restates a rule.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeAlias, cast, get_args, get_origin, get_type_hints

from writer.settings import keys
from writer.settings.option import METADATA_KEY, Option
from writer.settings.schema import Settings

Value: TypeAlias = bool | int | float | str


@dataclass(frozen=True, slots=True)
class Field:
    """One setting as declared. `type` is bool, int, float or str; `choices` the values of a choice, else empty."""

    section: str
    name: str
    option: Option
    type: type[Any]
    choices: tuple[str, ...]
    default: Value

    @property
    def key(self) -> str:
        """As `replace` takes it: "section.name"."""
        return f"{self.section}.{self.name}"


@dataclass(frozen=True, slots=True)
class Checked:
    """A usable value, and a sentence when it is not the one that was given."""

    value: Value
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One dataclass of the schema; `title` is its docstring."""

    name: str
    title: str


def sections() -> tuple[Section, ...]:
    """Every section, in the order of the panel."""
    types = get_type_hints(Settings)
    return tuple(
        Section(field.name, (types[field.name].__doc__ or field.name).strip()) for field in dataclasses.fields(Settings)
    )


@cache
def fields(section: str) -> tuple[Field, ...]:
    """The settings of the section of that name, in the order of the panel. Raises KeyError for an unknown section."""
    return tuple(_fields(section, get_type_hints(Settings)[section]))


def check(field: Field, value: object) -> Checked:
    """`value` made to fit `field`: out of range is clamped, anything else that does not fit becomes the default."""
    if field.option.kind == "key":
        return _key(field, value)
    if field.choices:
        return Checked(value) if isinstance(value, str) and value in field.choices else _refused(field, value)
    if field.type is str:
        return Checked(value) if isinstance(value, str) and _can_be_saved(value) else _refused(field, value)
    if field.type is bool:
        return Checked(value) if isinstance(value, bool) else _refused(field, value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return _refused(field, value)
    if isinstance(value, float) and not math.isfinite(value):
        return _refused(field, value)
    if field.type is int and value != int(value):
        return _refused(field, value)
    return _clamped(field, value)


def without_doubles(section: str, values: dict[str, Value]) -> tuple[dict[str, Value], tuple[str, ...]]:
    """The values of a section's settings without keys that are used twice, and a sentence about each."""
    every = fields(section)
    known = {field.name: str(values.get(field.name, field.default)) for field in every if field.option.kind == "key"}
    problems: list[str] = []
    for field in every:
        key = known.get(field.name, "")
        if field.name in values and keys.used_by(known, field.name, key):
            free = "" if keys.used_by(known, field.name, str(field.default)) else str(field.default)
            values, known = {**values, field.name: free}, {**known, field.name: free}
            problems.append(f"{_named(field)} has the key {key}, which is used twice; {free or 'none'} is used.")
    return values, tuple(problems)


def double(section: str, values: dict[str, Value], field: Field) -> str:
    """Why the key that `values` give to `field` cannot be used beside the others, as a sentence; "" when it can."""
    known = {other.name: str(values[other.name]) for other in fields(section) if other.option.kind == "key"}
    other = keys.used_by(known, field.name, known.get(field.name, ""))
    title = next((each.option.title for each in fields(section) if each.name == other), "")
    return f"{known[field.name]} is the key for “{title}” already." if other else ""


def _key(field: Field, value: object) -> Checked:
    normal = keys.normal(value) if isinstance(value, str) and _can_be_saved(value) else None
    if normal is None:
        return _refused(field, value)
    unfit = keys.unfit(field.name, normal)
    if unfit:
        reason = unfit.rstrip(".").replace("; ", ": ")
        return Checked(field.default, f"{reason}; the default {_shown(field.default)} is used.")
    return Checked(normal)


def _fields(section: str, declared: type[Any]) -> Iterator[Field]:
    types = get_type_hints(declared)
    for field in dataclasses.fields(declared):
        kind = types[field.name]
        choices = get_args(kind) if get_origin(kind) is Literal else ()
        default = cast(Value, field.default)
        yield Field(section, field.name, field.metadata[METADATA_KEY], str if choices else kind, choices, default)


def _clamped(field: Field, value: float) -> Checked:
    low, high = field.option.minimum, field.option.maximum
    fitting = value if low is None else max(value, low)
    fitting = fitting if high is None else min(fitting, high)
    fitting = field.type(fitting)
    if fitting == value:
        return Checked(fitting)
    return Checked(fitting, f"{_named(field)} must be {_expected(field)}, not {_shown(value)}; {fitting} is used.")


def _refused(field: Field, value: object) -> Checked:
    default = _shown(field.default)
    sentence = f"{_named(field)} must be {_expected(field)}, not {_shown(value)}; the default {default} is used."
    return Checked(field.default, sentence)


def _named(field: Field) -> str:
    return f"“{field.option.title}” ({field.key})"


def _expected(field: Field) -> str:
    if field.choices:
        return "one of " + ", ".join(field.choices)
    if field.option.kind == "key":
        return "a key such as Ctrl+Space"
    if field.type in (bool, str):
        return "true or false" if field.type is bool else "text"
    low, high = field.option.minimum, field.option.maximum
    number = "a whole number" if field.type is int else "a number"
    return number if low is None or high is None else f"{number} from {low:g} to {high:g}"


def _shown(value: object) -> str:
    """`value` as it stands in the file, shortened."""
    match value:
        case bool():
            return str(value).lower()
        case int() if abs(value) >= 10**12:
            return "a number of many digits"
        case str():
            return f'"{value[:40]}"'
        case dict() | list():
            return "a group" if isinstance(value, dict) else "a list"
        case _:
            return str(value)[:40]


def _can_be_saved(text: str) -> bool:
    """Whether `text` is valid Unicode (a path that is not UTF-8 arrives with half surrogate pairs)."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
