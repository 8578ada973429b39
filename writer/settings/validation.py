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
from writer.settings.option import METADATA_KEY, TITLE_KEY, Option
from writer.settings.schema import Settings
from writer.tongue import listed, tr

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
    """A usable value; when it is not the one that was given, `reason` says why, and `problem` also what is used."""

    value: Value
    reason: str = ""
    """A sentence without its full stop."""
    problem: str = ""
    """A sentence."""


@dataclass(frozen=True, slots=True)
class Section:
    """One dataclass of the schema."""

    name: str
    title: str


def sections() -> tuple[Section, ...]:
    """Every section, in the order of the panel."""
    return tuple(Section(each.name, each.metadata[TITLE_KEY]) for each in dataclasses.fields(Settings))


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
            problems.append(_used_twice(field, key, free))
    return values, tuple(problems)


def double(section: str, values: dict[str, Value], field: Field) -> str:
    """Why the key that `values` give to `field` cannot be used beside the others, as a sentence; "" when it can."""
    known = {other.name: str(values[other.name]) for other in fields(section) if other.option.kind == "key"}
    other = keys.used_by(known, field.name, known.get(field.name, ""))
    title = next((each.option.title for each in fields(section) if each.name == other), "")
    return tr("{key} is the key for “{command}” already.", key=known[field.name], command=title) if other else ""


def _key(field: Field, value: object) -> Checked:
    normal = keys.normal(value) if isinstance(value, str) and _can_be_saved(value) else None
    if normal is None:
        return _refused(field, value)
    unfit = keys.unfit(field.name, normal)
    if unfit:
        return _defaulted(field, unfit.rstrip(".。").replace("; ", ": "))
    return Checked(normal)


def _used_twice(field: Field, key: str, free: str) -> str:
    values = {"title": field.option.title, "name": field.key, "key": key, "free": free}
    if not free:
        return tr("“{title}” ({name}) has the key {key}, which is used twice; none is used.", **values)
    return tr("“{title}” ({name}) has the key {key}, which is used twice; {free} is used.", **values)


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
    reason = _reason(field, value)
    return Checked(fitting, reason, tr("{reason}; {value} is used.", reason=reason, value=fitting))


def _refused(field: Field, value: object) -> Checked:
    return _defaulted(field, _reason(field, value))


def _defaulted(field: Field, reason: str) -> Checked:
    problem = tr("{reason}; the default {value} is used.", reason=reason, value=_shown(field.default))
    return Checked(field.default, reason, problem)


def _reason(field: Field, value: object) -> str:
    """What `value` should be, as a sentence without its full stop."""
    values = {"title": field.option.title, "name": field.key, "given": _shown(value)}
    if field.choices:
        choices = listed(field.choices)
        return tr("“{title}” ({name}) must be one of {choices}, not {given}", choices=choices, **values)
    if field.option.kind == "key":
        return tr("“{title}” ({name}) must be a key such as Ctrl+Space, not {given}", **values)
    if field.type is bool:
        return tr("“{title}” ({name}) must be true or false, not {given}", **values)
    if field.type is str:
        return tr("“{title}” ({name}) must be text, not {given}", **values)
    return _reason_of_number(field, values)


def _reason_of_number(field: Field, values: dict[str, str]) -> str:
    low, high = field.option.minimum, field.option.maximum
    if low is None or high is None:
        if field.type is int:
            return tr("“{title}” ({name}) must be a whole number, not {given}", **values)
        return tr("“{title}” ({name}) must be a number, not {given}", **values)
    values = {**values, "low": f"{low:g}", "high": f"{high:g}"}
    if field.type is int:
        return tr("“{title}” ({name}) must be a whole number from {low} to {high}, not {given}", **values)
    return tr("“{title}” ({name}) must be a number from {low} to {high}, not {given}", **values)


def _shown(value: object) -> str:
    """`value` as it stands in the file, shortened."""
    match value:
        case bool():
            return str(value).lower()
        case int() if abs(value) >= 10**12:
            return tr("a number of many digits")
        case str():
            return f'"{value[:40]}"'
        case dict() | list():
            return tr("a group") if isinstance(value, dict) else tr("a list")
        case _:
            return str(value)[:40]


def _can_be_saved(text: str) -> bool:
    """Whether `text` is valid Unicode (a path that is not UTF-8 arrives with half surrogate pairs)."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
