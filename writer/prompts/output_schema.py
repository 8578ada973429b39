"""What shape a prompt wants its answer in: dotprompt's `output.schema`, in Picoschema or JSON Schema.

Only shapes that an answer can be kept to while it is made are read (see `schema_grammar`), within bounds that keep
the grammar small. All else is refused in words when the file is read, never when a model is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from writer.prompts.keys import Keys
from writer.tongue import amount, listed, tr

MOST_DEPTH: Final = 4
"""Objects and lists inside each other."""
MOST_NAMES: Final = 16
"""Names of one object."""
MOST_PARTS: Final = 64
"""Parts of a schema altogether."""
MOST_ITEMS: Final = 100
ITEMS: Final = 30
"""Items of a list that does not say how many."""
MOST_CHARACTERS: Final = 1_000
CHARACTERS: Final = 300
"""Characters of a text that does not say how many."""
MOST_CHOICES: Final = 50
MOST_COLUMNS: Final = 12
"""Of a table that names its columns itself."""
NO_MARKDOWN: Final = tr(
    "can be written in Markdown only if it is a list of plain values, a list of objects with plain values, an object "
    "with plain values, or a list of texts (the columns) with a list of lists (the rows)."
)
NAME_LENGTH: Final = 40
CHOICE_LENGTH: Final = 80

Kind = Literal["string", "integer", "number", "boolean"]
KINDS: Final[tuple[Kind, ...]] = ("string", "integer", "number", "boolean")
_COMPOUND: Final = ("object", "array", "enum")
_SHAPES: Final = (*KINDS, "enum", "array", "object")

_PICO_KEY: Final = re.compile(
    r"(?P<name>[^?(]+)(?P<optional>\?)?(?:\(\s*(?P<kind>[^,)]*?)\s*(?:,(?P<description>.*))?\))?", re.DOTALL
)
_IGNORED: Final = frozenset(("type", "description", "title", "default", "examples", "$schema", "additionalProperties"))
"""Keys of a JSON Schema that change nothing here: names that are not declared are never written."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A text, a number, or yes and no. `least` and `most` are characters of a text."""

    kind: Kind
    least: int = 0
    most: int = CHARACTERS


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some texts."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """`least` to `most` items of one shape."""

    item: Shape
    least: int = 0
    most: int = ITEMS


@dataclass(frozen=True, slots=True)
class Named:
    """One name of an object and what stands behind it."""

    name: str
    shape: Shape
    required: bool = True


@dataclass(frozen=True, slots=True)
class Fields:
    """An object with these names, in this order."""

    fields: tuple[Named, ...]


Shape: TypeAlias = Plain | Choice | Listing | Fields

Notation = Literal["json", "markdown"]
"""How the model writes the answer: as JSON, which is then shown as Markdown, or as Markdown itself. Small models know
tables far better than JSON."""


@dataclass(frozen=True, slots=True)
class Schema:
    """What a prompt's answer is kept to."""

    shape: Shape
    notation: Notation = "json"


class _WrongError(Exception):
    """`str()` is a sentence without the place, `where` the place."""

    def __init__(self, where: str, sentence: str) -> None:
        super().__init__(sentence)
        self.where = where


def read_output_schema(keys: Keys, problems: list[str]) -> Schema | None:
    """What the section `output` asks for, None for free text; what is wrong goes into `problems`."""
    form = keys.text("format", "", 40).lower()
    schema = keys.raw("schema")
    if form not in ("", "text", "json", "markdown"):
        keys.complain("format", tr("must be text, json or markdown."))
        return None
    if schema is None or form == "text":
        return None  # json without a schema is a wish that another program knows how to keep
    try:
        shape = _read(schema, "output.schema", 1)
        parts = sum(1 for _ in _parts(shape))
        if not isinstance(shape, Listing | Fields):
            raise _WrongError("output.schema", tr("must be an object or a list; for a plain text leave it out."))
        if parts > MOST_PARTS:
            raise _WrongError(
                "output.schema", tr("has {parts} parts; {limit} is the most.", parts=parts, limit=MOST_PARTS)
            )
        if form == "markdown" and markdown_form(shape) is None:
            raise _WrongError("output.schema", NO_MARKDOWN)
        return Schema(shape, "markdown" if form == "markdown" else "json")
    except _WrongError as wrong:
        problems.append(f"{wrong.where}: {wrong}")
        return None


def markdown_form(shape: Shape) -> Literal["list", "records", "table", "lines"] | None:
    """What `shape` is in Markdown, where a model can be made to write it: a list of plain values, a table with a column
    for each name, a table that names its columns itself, or a line for each name.
    """
    match shape:
        case Listing(Plain() | Choice()):
            return "list"
        case Listing(Fields(fields)) if all(isinstance(field.shape, Plain | Choice) for field in fields):
            return "records"
        case Fields(
            (Named(_, Listing(Plain("string"), least), True), Named(_, Listing(Listing(Plain() | Choice())), True))
        ):
            return "table" if least <= MOST_COLUMNS else None
        case Fields(fields) if all(isinstance(field.shape, Plain | Choice) for field in fields):
            return "lines"
        case _:
            return None


def _parts(shape: Shape) -> Iterator[Shape]:
    yield shape
    match shape:
        case Listing():
            yield from _parts(shape.item)
        case Fields():
            for field in shape.fields:
                yield from _parts(field.shape)
        case _:
            pass


def _read(value: object, where: str, depth: int) -> Shape:
    """`value` as Picoschema or JSON Schema, whichever it looks like. Raises _WrongError."""
    if depth > MOST_DEPTH + 1:  # one more, for what stands in the innermost list
        raise _too_deep(where)
    match value:
        case str():
            return _plain_kind(value, where)
        case Mapping() if _is_json_schema(value):
            return _json_schema(value, where, depth)
        case Mapping():
            return _pico_fields(value, where, depth)
        case _:
            raise _WrongError(where, tr("must be a type, or a group of indented names with types."))


def _plain_kind(written: str, where: str) -> Plain:
    """A type in Picoschema, behind which a description may stand."""
    kind = written.partition(",")[0].strip()
    for known in KINDS:
        if kind == known:
            return Plain(known)
    if kind in _COMPOUND:
        raise _WrongError(
            where, tr("say what is in the {kind}; in Picoschema it stands in brackets behind the name.", kind=kind)
        )
    raise _WrongError(where, tr("“{kind}” is not supported; use {kinds}.", kind=kind[:40], kinds=listed(_SHAPES)))


# -- Picoschema --------------------------------------------------------------------------------------------


def _pico_fields(value: Mapping[object, object], where: str, depth: int) -> Fields:
    return _fields([_pico_field(key, inner, where, depth) for key, inner in value.items()], where, depth)


def _pico_field(key: object, value: object, where: str, depth: int) -> Named:
    match = _PICO_KEY.fullmatch(key.strip()) if isinstance(key, str) else None
    if match is None:
        wild = isinstance(key, str) and key.strip().startswith("(*)")
        sentence = (
            tr("other names than the declared ones, (*), are not supported.") if wild else tr("a name is not usable.")
        )
        raise _WrongError(where, sentence)
    name, kind = match["name"].strip(), match["kind"]
    place = f"{where}.{name[:NAME_LENGTH]}"
    match kind:
        case None:
            shape = _read(value, place, depth + isinstance(value, Mapping))
        case "array":
            shape = Listing(_read(value, place, depth + 1 + isinstance(value, Mapping)))
        case "object":
            shape = _read(value, place, depth + 1)
            if not isinstance(shape, Fields):
                raise _WrongError(place, tr("an object is a group of indented names with types."))
        case "enum":
            shape = _choice(value, place)
        case _:
            raise _WrongError(
                place, tr("({kind}) is not supported; in brackets stands array, object or enum.", kind=kind[:40])
            )
    return Named(name, shape, match["optional"] is None)


# -- JSON Schema -------------------------------------------------------------------------------------------


def _is_json_schema(value: Mapping[object, object]) -> bool:
    kind = value.get("type")
    if "properties" in value or isinstance(value.get("enum"), list):
        return True
    bare = isinstance(kind, str) and kind in (*KINDS, "object", "array", "null")
    return bare and all(key in _IGNORED or key in _LIMITS or key == "items" for key in value)


_LIMITS: Final = frozenset(
    ("minLength", "maxLength", "minItems", "maxItems", "properties", "required", "items", "enum")
)
_OWN: Final[Mapping[str, frozenset[str]]] = {
    "string": frozenset(("minLength", "maxLength")),
    "array": frozenset(("items", "minItems", "maxItems")),
    "object": frozenset(("properties", "required")),
}


def _json_schema(value: Mapping[object, object], where: str, depth: int) -> Shape:
    if isinstance(value.get("enum"), list):
        _refuse_unknown(value, frozenset(("enum",)), where)
        return _choice(value["enum"], where)
    kind = value.get("type", "object" if "properties" in value else None)
    if not isinstance(kind, str):
        raise _WrongError(where, tr("type: must be one type; several are not supported."))
    _refuse_unknown(value, _OWN.get(kind, frozenset()), where)
    match kind:
        case "string":
            least, most = _range(value, ("minLength", "maxLength"), (0, CHARACTERS), MOST_CHARACTERS, where)
            return Plain("string", least, most)
        case "array":
            least, most = _range(value, ("minItems", "maxItems"), (0, ITEMS), MOST_ITEMS, where)
            if depth > MOST_DEPTH:
                raise _too_deep(where)
            return Listing(_read(value.get("items"), f"{where}.items", depth + 1), least, most)
        case "object":
            return _properties(value, where, depth)
        case _:
            return _plain_kind(kind, where)


def _properties(value: Mapping[object, object], where: str, depth: int) -> Fields:
    properties, required = value.get("properties"), value.get("required", [])
    if not isinstance(properties, Mapping):
        raise _WrongError(where, tr("an object needs properties."))
    if not isinstance(required, list) or any(name not in properties for name in required):
        raise _WrongError(where, tr("required: must be a list of names that stand under properties."))
    fields = []
    for name, inner in properties.items():
        if not isinstance(name, str):
            raise _WrongError(where, tr("a name is not usable."))
        nested = isinstance(inner, Mapping) and ("properties" in inner or inner.get("type") in ("object", "array"))
        fields.append(Named(name, _read(inner, f"{where}.{name[:NAME_LENGTH]}", depth + nested), name in required))
    return _fields(fields, where, depth)


def _refuse_unknown(value: Mapping[object, object], own: frozenset[str], where: str) -> None:
    for key in value:
        if key not in own and key not in _IGNORED:
            raise _WrongError(where, tr("{key} is not supported here; take it out.", key=str(key)[:40]))


def _range(
    value: Mapping[object, object], names: tuple[str, str], defaults: tuple[int, int], top: int, where: str
) -> tuple[int, int]:
    """How many at least and at most."""
    least, most = (value.get(name, default) for name, default in zip(names, defaults, strict=True))
    for name, given in zip(names, (least, most), strict=True):
        if not isinstance(given, int) or isinstance(given, bool) or not 0 <= given <= top:
            raise _WrongError(
                where, tr("{key}: must be a whole number from 0 to {limit}.", key=name, limit=amount(top))
            )
    assert isinstance(least, int)
    assert isinstance(most, int)
    most = most if names[1] in value else max(least, most)
    if least > most or most == 0:
        raise _WrongError(
            where, tr("{key}: must be at least 1 and no less than {other}.", key=names[1], other=names[0])
        )
    return least, most


# -- both --------------------------------------------------------------------------------------------------


def _fields(fields: list[Named], where: str, depth: int) -> Fields:
    if not 1 <= len(fields) <= MOST_NAMES:
        raise _WrongError(where, tr("an object has 1 to {limit} names.", limit=MOST_NAMES))
    for field in fields:
        if not field.name.isprintable() or not 1 <= len(field.name) <= NAME_LENGTH:
            raise _WrongError(where, tr("a name has 1 to {limit} printable characters.", limit=NAME_LENGTH))
    if len({field.name for field in fields}) < len(fields):
        raise _WrongError(where, tr("a name stands there twice."))
    if depth > MOST_DEPTH:
        raise _too_deep(where)
    return Fields(tuple(fields))


def _too_deep(where: str) -> _WrongError:
    return _WrongError(where, tr("there are more than {limit} objects and lists inside each other.", limit=MOST_DEPTH))


def _choice(value: object, where: str) -> Choice:
    options = tuple(dict.fromkeys(each for each in value if isinstance(each, str))) if isinstance(value, list) else ()
    usable = all(each.strip() and each.isprintable() and len(each) <= CHOICE_LENGTH for each in options)
    if not isinstance(value, list) or len(options) < len(value) or not usable or not 1 <= len(options) <= MOST_CHOICES:
        raise _WrongError(where, tr("an enum is a list of 1 to {limit} different short texts.", limit=MOST_CHOICES))
    return Choice(options)
