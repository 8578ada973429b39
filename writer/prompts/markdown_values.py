"""The values in an answer that was kept to `markdown_grammar`, for scripts."""

from __future__ import annotations

import re
from typing import Final

from writer.prompts.output_schema import Fields, Listing, Named, Plain, Shape, markdown_form

_BETWEEN: Final = re.compile(r"(?<!\\)\|")
_LINE: Final = re.compile(r"- \*\*(?P<name>.+?):\*\* (?P<value>.*)")

Scalar = str | int | float | bool


def values(shape: Shape, answer: str) -> object:
    """What `answer` says, in the shape it was asked for; an answer that was cut short has less of it."""
    form = markdown_form(shape)
    lines = answer.strip().splitlines()
    match shape:
        case Listing(item) if form == "list":
            return [_value(item, line[2:].strip()) for line in lines if line.startswith("- ")]
        case Listing(Fields(fields)) if form == "records":
            return [_record(fields, cells) for cells in map(_cells, lines[2:])]
        case Fields((columns, Named(name, Listing(Listing(item))))) if form == "table":
            rows = [[_value(item, cell) for cell in _cells(line)] for line in lines[2:]]
            return {columns.name: _cells(lines[0]) if lines else [], name: rows}
        case Fields(fields) if form == "lines":
            return _described(fields, lines)
        case _:
            raise ValueError(f"{shape} has no form in Markdown")


def _record(fields: tuple[Named, ...], cells: list[str]) -> dict[str, Scalar]:
    pairs = zip(fields, cells, strict=False)
    return {field.name: _value(field.shape, cell) for field, cell in pairs if cell or field.required}


def _described(fields: tuple[Named, ...], lines: list[str]) -> dict[str, Scalar]:
    shapes = {field.name: field.shape for field in fields}
    found = [match for line in lines if (match := _LINE.fullmatch(line.strip()))]
    return {each["name"]: _value(shapes[each["name"]], each["value"]) for each in found if each["name"] in shapes}


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return [cell.strip().replace("\\|", "|") for cell in _BETWEEN.split(inner)]


def _value(shape: Shape, written: str) -> Scalar:
    """As the schema's type; a text where it is not of that type."""
    try:
        match shape:
            case Plain("integer"):
                return int(written)
            case Plain("number"):
                return float(written)
            case Plain("boolean"):
                return written == "yes"
            case _:
                return written
    except ValueError:
        return written
