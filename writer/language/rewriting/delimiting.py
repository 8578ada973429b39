"""The writer's text between the marks of a prompt: nothing inside it can end them.

Prompts put the text between `<text>` and `</text>`. A text that contains these marks could close its own and go on as
an instruction. So they are written with other brackets on the way to the model, and put back in its answer. Tokens of
chat templates need nothing here: the worker makes plain letters of them.
"""

from __future__ import annotations

import re
from typing import Final

OPENING: Final = "<text>"
CLOSING: Final = "</text>"

_MARK: Final = re.compile(r"<(\s*/?\s*text\s*)>", re.IGNORECASE)
_REPLACED: Final = re.compile(r"‹(\s*/?\s*text\s*)›", re.IGNORECASE)


def guarded(text: str) -> str:
    """`text` without the marks; as long as it was."""
    return _MARK.sub(r"‹\1›", text)


def restored(answer: str, original: str) -> str:
    """`answer` to a request about the guarded `original`, with the original's own marks."""
    return _REPLACED.sub(r"<\1>", answer) if _MARK.search(original) else answer
