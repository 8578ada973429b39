"""What is wrong with the text of a prompt file, each sentence with the line it is about.

The sentences are those of `file.parse`; only where in the file they belong is worked out here, for an editor.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from writer.prompts.front_lines import front_of, line_of

_BODY: Final = re.compile(r"Line (?P<line>\d+) of the prompt text: (?P<sentence>.+)", re.DOTALL)
_HEAD: Final = re.compile(r"The front matter cannot be read in line (?P<line>\d+): (?P<sentence>.+)", re.DOTALL)
_KEY: Final = re.compile(r"(?P<key>[A-Za-z_][\w.-]*): (?:number (?P<item>\d+)(?:, (?P<inner>\w+))?)?")
_NAME: Final = re.compile(r"\{\{(?P<name>[^{}]+)\}\} is not a name")


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about a prompt file. `line` counts from 1 in the whole file; None: about all of it."""

    sentence: str
    line: int | None = None
    serious: bool = True
    """Whether the prompt cannot be used; else it is only good to know."""


def remarks(text: str, reasons: Iterable[str]) -> tuple[Remark, ...]:
    """The `reasons` of a `BrokenPrompt` made of `text`, with their lines, in the order of the lines."""
    found = [_remark(text, reason) for reason in reasons]
    return tuple(sorted(found, key=lambda remark: remark.line or 0))


def _remark(text: str, reason: str) -> Remark:
    lines = text.count("\n") + 1
    if match := _BODY.fullmatch(reason):
        return Remark(_capital(match["sentence"]), min(front_of(text).body_line + int(match["line"]) - 1, lines))
    if match := _HEAD.fullmatch(reason):
        return Remark(_capital(match["sentence"]), min(int(match["line"]), lines))
    if match := _NAME.match(reason):
        return Remark(reason, _line_with(text, match["name"]))
    if match := _KEY.match(reason):
        return Remark(reason, line_of(text, match["key"], int(match["item"] or 0), match["inner"] or ""))
    if reason.startswith("The front matter starts with ---"):
        return Remark(reason, 1)
    return Remark(reason, lines if "text after the front matter is empty" in reason else None)


def _line_with(text: str, name: str) -> int | None:
    """The first line of the body with a tag that says `name`."""
    tag = re.compile(r"\{\{[^{}]*(?<![\w@])" + re.escape(name) + r"(?!\w)[^{}]*\}\}")
    first = front_of(text).body_line
    body = text.split("\n")[first - 1 :]
    return next((number for number, line in enumerate(body, first) if tag.search(line)), None)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
