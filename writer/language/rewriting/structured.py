"""An answer in JSON as the Markdown a writer wants: a table, a list, or lines that say what is what.

The model is kept to a schema (`prompts.schema_grammar`), but the answer grows while it is shown and may be cut short:
so what has come is closed where it stands. Cells and items are one line each, whatever they hold.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

MOST_DEPTH: Final = 16
"""Lists and objects inside each other; more are not read."""

_PIPE: Final = re.compile(r"(\\*)\|")
_SPACE: Final = re.compile(r"\s+")
_BULLET: Final = re.compile(r"\A(?:[-*+•]|\[[ xX]?\])\s+")
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_HEADINGS: Final = ("columns", "headings", "headers", "header")
"""Names of a list that is the head of a table, also before a row of it has come."""
_CLOSING: Final = {"[": "]", "{": "}"}


def as_markdown(answer: str, complete: bool) -> str:
    """`answer` as Markdown; as it is where it is no JSON.

    While it is not complete, its unfinished last text is shown as far as it has come; of one that was cut short, it
    is left out.
    """
    value = so_far(answer, complete)
    return answer if value is None else _block(value).strip()


def so_far(answer: str, complete: bool) -> Json:
    """The JSON in `answer`, which may end anywhere; None where it does not begin like a list or an object."""
    text = answer.strip()
    if not text.startswith(("[", "{")):
        return None
    closed = _closed(text, complete)
    try:
        found: Json = json.loads(closed, strict=False) if closed else None
    except (ValueError, RecursionError):
        return None
    return found


# -- what has come of it -----------------------------------------------------------------------------------


def _closed(text: str, complete: bool) -> str:
    """The longest beginning of `text` that can be closed, closed; "" when it is nested too deeply.

    `good` is where everything before is whole, with the brackets that are open there.
    """
    stack: list[str] = []
    good, closers = 0, ""
    at = 0
    while at < len(text):
        character = text[at]
        if character == '"':
            end = _end_of_text(text, at)
            is_name = stack[-1:] == ["{"] and _expects_name(text, at)
            if end < 0:
                partial = "" if complete or is_name else _half_text(text[at:])
                return text[:at] + partial + _closers(stack) if partial else text[:good] + closers
            at = end
            if not is_name:
                good, closers = at, _closers(stack)
        elif character in _CLOSING:
            stack.append(character)
            at += 1
            if len(stack) > MOST_DEPTH:
                return ""
            good, closers = at, _closers(stack)
        elif character in "]}":
            if not stack or _CLOSING[stack.pop()] != character:
                return ""
            at += 1
            good, closers = at, _closers(stack)
            if not stack:
                return text[:at]
        elif character in ",: \t\r\n":
            at += 1
        else:
            end = _end_of_word(text, at)
            if end < len(text):
                good, closers = end, _closers(stack)
            at = end
    return text[:good] + closers


def _closers(stack: Sequence[str]) -> str:
    return "".join(_CLOSING[opened] for opened in reversed(stack))


def _end_of_text(text: str, start: int) -> int:
    """Behind the closing quotation mark of the text that opens at `start`; -1 when it is not there yet."""
    at = start + 1
    while at < len(text):
        if text[at] == '"':
            return at + 1
        at += 2 if text[at] == "\\" else 1
    return -1


def _half_text(text: str) -> str:
    """The beginning of a text, closed: an escape that is half there is taken off."""
    half = re.sub(r"\\u[0-9a-fA-F]{0,3}\Z", "", text)
    slashes = len(half) - len(half.rstrip("\\"))
    return (half[:-1] if slashes % 2 else half) + '"'


def _expects_name(text: str, at: int) -> bool:
    """Whether a text inside an object, opening at `at`, is a name rather than a value."""
    return not text[:at].rstrip().endswith(":")


def _end_of_word(text: str, at: int) -> int:
    """Behind a number or a word such as true."""
    while at < len(text) and text[at] not in ',:]}[{" \t\r\n':
        at += 1
    return at


# -- as Markdown -------------------------------------------------------------------------------------------


def _block(value: Json) -> str:
    match value:
        case dict():
            return _object(value)
        case list():
            return _list(value)
        case _:
            return _line(value)


def _object(value: Mapping[str, Json]) -> str:
    """A table where its parts are the headings and the rows of one, its only part, or a line for each name."""
    match list(value.values()):
        case [[*headings]] if next(iter(value)).lower() in _HEADINGS and _are_lines(headings):
            return _table([_line(each) for each in headings], [])
        case [[*headings], [*rows]] if headings and _are_lines(headings) and _are_rows(rows):
            return _table([_line(each) for each in headings], [_cells(row) for row in rows])
        case [[*_] | dict() as only]:
            return _block(only)
        case _:
            return _described(value)


def _described(value: Mapping[str, Json]) -> str:
    """A line for each plain value; lists and objects in paragraphs of their own behind their names."""
    written = ""
    for name, inner in value.items():
        if isinstance(inner, list | dict):
            said = _block(inner)
            written = f"{written.strip()}\n\n**{_title(name)}**\n\n{said}\n\n" if said else written
        elif said := _line(inner):
            written += f"- **{_title(name)}:** {said}\n"
    return written.strip()


def _list(items: Sequence[Json]) -> str:
    """A table of objects or of rows, else a list."""
    if items and all(isinstance(each, dict) for each in items):
        objects = [each for each in items if isinstance(each, dict)]
        names = list(dict.fromkeys(name for each in objects for name in each))
        rows = [[_line(each.get(name)) for name in names] for each in objects]
        return _table([_title(name) for name in names], rows) if names else ""
    if items and _are_rows(items):
        first, *rest = [_cells(row) for row in items]
        return _table(first, rest)
    lines = [_BULLET.sub("", _line(each)) for each in items]
    return "\n".join(f"- {line}" for line in lines if line)


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Every row as wide as the widest; one of which nothing has come yet is left out."""
    if not any(headings):
        return ""
    filled = [row for row in rows if any(row)]
    width = max(len(headings), *(len(row) for row in filled)) if filled else len(headings)
    lines = [headings, ["---"] * width, *filled]
    return "\n".join("| " + " | ".join(_cell(row, column) for column in range(width)) + " |" for row in lines)


def _cell(row: Sequence[str], column: int) -> str:
    """One cell; a pipe in it, and what would undo the sign in front of the pipe, is escaped."""
    text = row[column] if column < len(row) else ""
    return _PIPE.sub(lambda found: 2 * found[1] + "\\|", text)


def _are_lines(items: Sequence[Json]) -> bool:
    return all(not isinstance(each, list | dict) for each in items)


def _are_rows(items: Sequence[Json]) -> bool:
    return all(isinstance(each, list) for each in items)


def _cells(row: Json) -> list[str]:
    return [_line(each) for each in row] if isinstance(row, list) else [_line(row)]


def _line(value: Json) -> str:
    """`value` in one line of text."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case str():
            return _SPACE.sub(" ", value).strip()
        case list():
            return "; ".join(filter(None, map(_line, value)))
        case dict():
            said = ((_title(name), _line(inner)) for name, inner in value.items())
            return "; ".join(f"{name}: {inner}" for name, inner in said if inner)
        case _:
            return str(value)


def _title(name: str) -> str:
    """A name as a heading: "dueDate" and "due_date" are "Due date"."""
    words = _SPACE.sub(" ", _CAMEL.sub(" ", name).replace("_", " ")).strip() or name
    lowered = words if words.isupper() else " ".join(w if w.isupper() else w.lower() for w in words.split())
    return lowered[:1].upper() + lowered[1:] if "_" in name or _CAMEL.search(name) else words[:1].upper() + words[1:]
