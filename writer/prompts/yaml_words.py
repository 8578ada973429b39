"""What is wrong with YAML, in a writer's words: which line, what was expected there, and what to do.

PyYAML says what its scanner met ("mapping values are not allowed here"), in some thirty wordings, and where it gave
up, which may be behind the mistake. Each wording is matched here with the mistakes that lead to it.
"""

from __future__ import annotations

import contextlib
import re
from typing import Final

import yaml

from writer.tongue import tr

REFERENCES: Final = "anchors and aliases are not allowed"
"""What `careful_yaml` says of an anchor."""


_SECOND_COLON: Final = re.compile(r"\s*(?:- )?[^\s:#][^:]*:\s.*:(?:\s|$)")
_NO_TEXT: Final = tr("this line is not of the form “key: value”; compare it with the lines above it.")
_INDENTED: Final = tr(
    "this line does not begin where the lines it belongs with begin; put as many spaces before it as they have."
)


_UNCLOSED: Final = ("found unexpected end of stream", "found unexpected document separator")
_IN_QUOTES: Final = ("while scanning a quoted scalar", "while scanning a double-quoted scalar")


def fault_words(error: yaml.MarkedYAMLError, source: str) -> tuple[int | None, str]:
    """The number of the line of `source` (from 0) that is to be mended, None when that is not known, and a sentence
    about "this line", beginning with a small letter.
    """
    problem, context = error.problem or "", error.context or ""
    here, opened = error.problem_mark, error.context_mark
    lines = source.splitlines()
    if context in _IN_QUOTES and problem in _UNCLOSED:
        return _line(opened), tr("the quotation mark that opens in this line is never closed.")
    if context in _IN_QUOTES:
        return _line(here), (
            tr(
                "the backslash in this line means something else between double quotation marks; write two of them, or "
                "use single quotation marks."
            )
        )
    if problem == "could not find expected ':'":
        return _line(opened), tr("this line has no colon; write it as “key: value”.")
    if context.startswith("while parsing a flow") and (bracket := _unclosed(source)):
        return bracket.line, (
            tr(
                "the bracket “{bracket}” in this line is not closed, or a comma is missing behind it; "
                "text that begins with a bracket belongs in quotation marks.",
                bracket=_at(source, bracket),
            )
        )
    number = _line(here)
    line = lines[number] if number is not None and number < len(lines) else ""
    return number, _of_place(problem, context, line, _at(source, here))


def _of_place(problem: str, context: str, line: str, character: str) -> str:
    """What is wrong with `line`, of which `character` could not be read."""
    match problem:
        case "mapping values are not allowed here" | "mapping keys are not allowed here":
            if _SECOND_COLON.match(line):
                return tr("this line has a second colon; put what stands behind the first one in quotation marks.")
            return _INDENTED
        case "sequence entries are not allowed here":
            return tr("a list does not begin in the line of its key; begin it with “- ” in a line of its own.")
        case "found unhashable key" | "found unacceptable key":
            return tr("a value in this line begins with a curly bracket; put it in quotation marks.")
        case _ if problem == REFERENCES or context in ("while scanning an anchor", "while scanning an alias"):
            return tr(
                "a value in this line begins with “&” or “*”, which means something else here; put it in quotation "
                "marks."
            )
        case _ if "that cannot start any token" in problem and character == "\t":
            return tr("this line begins with a tab; use spaces.")
        case _ if "that cannot start any token" in problem:
            return _begins_with(character)
        case _ if "tag" in problem or "tag" in context:
            return _begins_with("!")
        case _ if context == "while scanning a block scalar":
            return tr(
                "behind “>” or “|” the text begins in the next line; if the sign belongs to the text, quote all of it."
            )
        case _ if problem == "but found another document":
            return tr("this line begins a second front matter; take it out.")
        case _ if problem.startswith("expected <block end>"):
            return _behind(line)
        case _:
            return _NO_TEXT


def _begins_with(sign: str) -> str:
    return tr(
        "a value in this line begins with “{sign}”, which means something else here; put it in quotation marks.",
        sign=sign,
    )


def _behind(line: str) -> str:
    """The line goes on where a key or a value had ended: behind a quotation mark or a bracket, or indented wrongly."""
    if re.match(r"\s*(?:- )?[^\"':\[{]*:?\s+[\[{].*[\]}]\s*\S", line):
        return tr(
            "something stands behind the closing bracket in this line; if brackets belong to it, quote all of it."
        )
    if re.match(r"""\s*(?:- )?(?:[^"':]*:\s+)?(["']).*\1\s*\S""", line):
        return tr("something stands behind the closing quotation mark in this line; put all of the value between them.")
    return _INDENTED


def _unclosed(source: str) -> yaml.Mark | None:
    """Where the innermost bracket stands that nothing closes, as far as `source` can be read."""
    opened: list[yaml.Mark] = []
    with contextlib.suppress(yaml.YAMLError):
        for token in yaml.scan(source):
            if isinstance(token, yaml.FlowSequenceStartToken | yaml.FlowMappingStartToken):
                opened.append(token.start_mark)
            elif isinstance(token, yaml.FlowSequenceEndToken | yaml.FlowMappingEndToken) and opened:
                opened.pop()
    return opened[-1] if opened else None


def _line(mark: yaml.Mark | None) -> int | None:
    return mark.line if mark else None


def _at(source: str, mark: yaml.Mark | None) -> str:
    return source[mark.index : mark.index + 1] if mark else ""
