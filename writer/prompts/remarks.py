"""What is wrong with the text of a prompt file, each sentence with the line it is about.

The sentences are those of `file.parse`; only where in the file they belong is worked out here, for an editor.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from writer.prompts.careful_yaml import unreadable
from writer.prompts.examples import numbered
from writer.prompts.file import EMPTY, NO_END
from writer.prompts.front_lines import front_of, line_of
from writer.prompts.template import in_line

_LINE: Final = "0"
_SENTENCE: Final = "\x00"


def _said_as(sentence: str) -> str:
    """A pattern for sentences like `sentence`, in whatever language, with any line, number or words in their places."""
    return re.escape(sentence).replace(_LINE, r"(?P<line>\d+)").replace(re.escape(_SENTENCE), r"(?P<sentence>.+)")


_BODY: Final = re.compile(_said_as(in_line(_LINE, _SENTENCE)), re.DOTALL)
_HEAD: Final = re.compile(_said_as(unreadable("front matter", _SENTENCE, _LINE)), re.DOTALL)
_ITEM: Final = _said_as(numbered(int(_LINE)))
_KEY: Final = re.compile(rf"(?P<key>[A-Za-z_][\w.-]*): (?:{_ITEM}(?:, (?P<inner>\w+))?)?")
_NAME: Final = re.compile(r"\{\{(?P<name>[^{}]+)\}\}")
"""In a sentence that belongs to no key and no line: what is not a name."""


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
    if match := _KEY.match(reason):
        return Remark(reason, line_of(text, match["key"], int(match["line"] or 0), match["inner"] or ""))
    if match := _NAME.search(reason):
        return Remark(reason, _line_with(text, match["name"]))
    if reason == NO_END:
        return Remark(reason, 1)
    return Remark(reason, lines if reason == EMPTY else None)


def _line_with(text: str, name: str) -> int | None:
    """The first line of the body with a tag that says `name`."""
    tag = re.compile(r"\{\{[^{}]*(?<![\w@])" + re.escape(name) + r"(?!\w)[^{}]*\}\}")
    first = front_of(text).body_line
    body = text.split("\n")[first - 1 :]
    return next((number for number, line in enumerate(body, first) if tag.search(line)), None)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
