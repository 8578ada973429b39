"""What a style is for, by the name it has in Word or LibreOffice, or got from our own writers."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias

Asked: TypeAlias = Callable[[str], int]
"""Something to ask of a name."""

_HEADING: Final = re.compile(r"heading\s*([1-9])|(title)|(subtitle)")
_CODE: Final = re.compile(
    r"(?:list )?(?:html )?(?:preformatted(?: text)?|source ?code|code(?: block)?|plain text|macro text)(?: \d)?"
)
_QUOTE: Final = re.compile(r"(?:(?:list )?quot(?:e|ations)(?: (\d))?|intense quote|block text|block ?quote)")
_CODE_RUN: Final = re.compile(
    r"verbatim char|html (?:code|typewriter|keyboard|sample|variable)|source text|teletype|user entry"
    r"|(?:inline )?code(?: char)?"
)
_CONTENTS: Final = re.compile(
    r"(?:toc|contents|index|user index|table of (?:figures|authorities))(?: ?(?:\d|heading))?"
)
_LIST_LEVEL: Final = re.compile(r"list (?:continue|code|quote)(?: (\d))?")

PICTURE_LINK: Final = "picture link"
"""The style of characters in which a link stands for a picture that lies elsewhere."""


def heading(name: str) -> int:
    """The level of a heading; 0: none. All names in lower case."""
    found = _HEADING.fullmatch(name)
    if found is None:
        return 0
    return int(found[1]) if found[1] else 1 if found[2] else 2


def quote(name: str) -> int:
    """How deep a paragraph is quoted."""
    found = _QUOTE.fullmatch(name)
    return int(found[1] or 1) if found else 0


def list_level(name: str) -> int:
    """The level of the list a paragraph goes on in, counted from 1; 0 for none."""
    found = _LIST_LEVEL.fullmatch(name)
    return int(found[1] or 1) if found else 0


def is_code(name: str) -> bool:
    return bool(_CODE.fullmatch(name))


def is_code_run(name: str) -> bool:
    return bool(_CODE_RUN.fullmatch(name))


def is_contents(name: str) -> bool:
    return bool(_CONTENTS.fullmatch(name))
