"""Orders in a text that are meant for a model, and whether an answer about the text carried one out.

A rewrite that obeys is told from the text it lost. A table or a list keeps the text and has what was ordered in a cell
of its own: that is looked for here, only where the text speaks to a model, and only for words it names in capital
letters or quotation marks. An order that names no words ("what is the capital of France?") is not recognised.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_SAY: Final = r"(?:reply|respond|answer|say|antworte|sage|réponds|responde)"
_WRITE: Final = rf"(?:{_SAY}|print|output|write|type|repeat|return|show|echo|schreibe|escribe)"
_TO_A_MODEL: Final = re.compile(
    r"\b(?:ignore|disregard|forget|ignoriere|ignora|ignorez)\b[^\n]{0,60}"
    r"\b(?:above|previous|prior|earlier|instructions?|prompt|task|rules|anweisungen|instrucciones)\b"
    rf"|\b{_SAY}\b(?:\s+\w+){{0,3}}\s+(?:only|nur|solo)\b|\b(?:only|nur|solo|must|now)\s+{_WRITE}\b"
    rf"|\b{_WRITE}\b[^\n.]{{0,60}}\b(?:nothing else|nothing but|and stop|every message|now)\b|\b{_SAY}\s+only\b"
    r"|\b(?:only its|only the) output\b|\bnew task\b|\bfrom now on\b"
    r"|<\|im_\w+\|>|<\|endoftext\|>|\[/?INST\]|<(?:start|end)_of_turn>|</?text>|\{\{\s*#?role\b|\"role\"\s*:"
    r"|^\s*(?:#+\s*)?(?:system|user|assistant|instruction|response)\s*:",
    re.IGNORECASE | re.MULTILINE,
)
_DEMANDED: Final = re.compile(
    rf"\b(?i:{_WRITE})\b[^\n!?]{{0,60}}?(?:[\"“'‘](?P<quoted>[^\"”'’\n]{{2,60}})[\"”'’]|\b(?P<capitals>[A-Z]{{3,}})\b)"
)
_NAMED_BEFORE: Final = re.compile(rf"\b(?P<capitals>[A-Z]{{3,}})\b[^\n]{{0,20}}?\b(?i:{_WRITE})\s+(?i:it|this|that)\b")
_SIGNS: Final = " \t*_`~#>.,;:!?\"'“”‘’()[]"
_BULLET: Final = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s+")
_RULE: Final = re.compile(r"[\s|:-]*")


def carries_out(original: str, answer: str, complete: bool = True) -> bool:
    """Whether a cell or a line of `answer` is what `original` tells a model to say. The last one of an answer that is
    not `complete` may still become something else.
    """
    wanted = demanded(original)
    return bool(wanted) and any(piece in wanted for piece in _pieces(answer, complete))


def demanded(text: str) -> frozenset[str]:
    """The words, casefolded, that `text` tells a model to say; none where it does not speak to one."""
    if not _TO_A_MODEL.search(text):
        return frozenset()
    found = (match for pattern in (_DEMANDED, _NAMED_BEFORE) for match in pattern.finditer(text))
    said = (next(filter(None, match.groups())) for match in found)
    return frozenset(word.strip(_SIGNS).casefold() for word in said) - {""}


def _pieces(answer: str, complete: bool) -> Iterator[str]:
    """Cells of tables, and lines, without the signs around them."""
    lines = answer.split("\n")
    for number, line in enumerate(lines):
        cells = line.split("|") if "|" in line else [line]
        whole = cells if complete or number < len(lines) - 1 else cells[:-1]
        for cell in whole:
            if not _RULE.fullmatch(cell):
                yield _BULLET.sub("", cell).strip(_SIGNS).casefold()
