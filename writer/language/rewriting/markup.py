"""The inline marks of Markdown that an answer dropped: emphasis, code and links are put back where the words still are.

A model that was told to rewrite often returns plain words. Where they are the same words, the marks can only have
been forgotten; where they are others, the facts check tells of a lost link or code.
"""

from __future__ import annotations

import re
from typing import Final

_LINK: Final = re.compile(
    r"!?\[(?P<words>[^\[\]\n]{1,200})\]\([^()\s]{1,500}(?:\([^()\s]*\)[^()\s]*)?(?: \"[^\"\n]*\")?\)"
)
_CODE: Final = re.compile(r"(?<!`)`(?P<words>[^`\n]{1,200})`(?!`)")
_EMPHASIS: Final = re.compile(
    r"(?<![\w*_~])(?P<mark>\*{1,3}|_{1,3}|~~|==)(?=\S)(?P<words>[^*_~=\n]{1,200}?)(?<=\S)(?P=mark)(?![\w*_~])"
)


def remarked(original: str, answer: str) -> str:
    """`answer` with the marks of `original` around the words it kept, where it has them just once and bare."""
    for pattern in (_LINK, _CODE, _EMPHASIS):
        kept = {match[0] for match in pattern.finditer(answer)}
        for match in pattern.finditer(original):
            if match[0] not in kept:
                answer = _marked(answer, match["words"], match[0])
    return answer


def _marked(answer: str, bare: str, marked: str) -> str:
    """`answer` with `marked` for `bare`, if `bare` stands there once, as words of its own and without other marks."""
    places = list(re.finditer(rf"(?<![\w*_~`\[(/]){re.escape(bare)}(?![\w*_~`\])/])", answer))
    if len(places) != 1:
        return answer
    start, end = places[0].span()
    return f"{answer[:start]}{marked}{answer[end:]}"
