"""An answer without what models put around it, and with what they tend to leave out.

Models wrap their answer in quotes or code fences, and drop the white space and the Markdown marks that the
selection had. Undoing that here keeps such noise out of the review.
"""

from __future__ import annotations

import re
from typing import Final

_FENCE: Final = re.compile(r"```[\w+-]*[^\S\n]*\n")
_CLOSING_FENCE: Final = re.compile(r"\n?```\s*\Z")
_QUOTES: Final = {'"': '"', "“": "”", "«": "»", "„": "“", "‘": "’"}
_MARK: Final = re.compile(r"[^\S\n]*(?:#{1,6}|>+|[-*+]|\d{1,3}[.)])[^\S\n]+(?:\[[ xX]\][^\S\n]+)?")
_INDENT: Final = re.compile(r"[^\S\n]*")


def tidied(original: str, answer: str, complete: bool) -> str:
    """`answer` as it would stand in the place of `original`.

    While the answer streams, its unfinished last word and the white space before it are left out, and what can
    only be known at the end (a closing quote) is not decided yet.
    """
    core = original.strip()
    text = _without_fence(core, answer.lstrip(), complete)
    text = _without_quotes(core, text, complete)
    text = text.rstrip() if complete else _whole_words(text)
    lead = original[: len(original) - len(original.lstrip())]
    text = _with_marks(core, text, complete)
    if not text:
        return original if complete and not core else ""
    tail = original[len(lead) + len(core) :] if complete else ""
    return lead + text + tail


def _without_fence(core: str, text: str, complete: bool) -> str:
    if core.startswith("```") or not text.startswith("```"):
        return text
    opening = _FENCE.match(text)
    if not opening:
        return text if complete else ""
    return _CLOSING_FENCE.sub("", text[opening.end() :]) if complete else text[opening.end() :].rstrip("`")


def _without_quotes(core: str, text: str, complete: bool) -> str:
    """Quotes around the whole answer go, unless the original has them or they are speech at its edges."""
    closing = _QUOTES.get(text[:1])
    if closing is None or core[:1] == text[:1]:
        return text
    if not complete:
        return text[1:] if closing not in text[1:] else text
    inner = text.rstrip()[1:-1]
    wrapped = len(text.rstrip()) > 1 and text.rstrip()[-1] == closing
    return inner if wrapped and text[0] not in inner and closing not in inner else text


def _whole_words(text: str) -> str:
    """`text` up to the last white space; all but the last sign of a text without any."""
    head = text.rstrip()
    if head != text:
        return head
    cut = max(text.rfind(" "), text.rfind("\n"), text.rfind("\t"))
    return text[:cut].rstrip() if cut >= 0 else ""


def _with_marks(core: str, text: str, complete: bool) -> str:
    """Headings, list marks, quotes and indents at the start of lines are restored where the lines correspond."""
    before, after = core.split("\n"), text.split("\n")
    if len(before) != len(after) and (complete or len(after) > len(before)):
        return text
    return "\n".join(_marked(old, new) for old, new in zip(before, after, strict=False))


def _marked(old: str, new: str) -> str:
    """`new` with the mark that `old` begins with, unless it has one of its own or is empty."""
    mark = _MARK.match(old)
    if not new.strip() or _MARK.match(new):
        return new
    indent = mark or _INDENT.match(old)
    return (indent[0] if indent else "") + new.lstrip()
