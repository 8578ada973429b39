"""The names every prompt may use without declaring them, and what to say of one that is not among them."""

from __future__ import annotations

import difflib
from collections.abc import Collection
from typing import Final

from writer.tongue import tr

VARIABLES: Final = (
    "selection",  # the selected text, else the paragraph
    "paragraph",  # the paragraph at the caret
    "document",
    "before",  # text in front of the selection or the caret
    "after",
    "title",  # of the document
    "language",  # of the document, in English ("English")
    "clipboard",
    "date",  # today, ISO 8601
    "style_guide",
    "instruction",  # what the writer typed, free text
    "wanted_length",  # what the palette's switch says: "shorter", "longer", or empty
)


def unknown_names(used: Collection[str], declared: Collection[str]) -> list[str]:
    """A sentence for each used name that is neither a variable nor a declared input."""
    known = [*VARIABLES, *declared]
    return [_sentence(name, known) for name in sorted(set(used) - set(known))]


def _sentence(name: str, known: list[str]) -> str:
    nearest = difflib.get_close_matches(name[:40], known, 1)
    tag = f"{{{{{name}}}}}"
    if nearest:
        other = f"{{{{{nearest[0]}}}}}"
        return tr("{tag} is not a name Inkhorn knows: did you mean {other}?", tag=tag, other=other)
    return tr("{tag} is not a name Inkhorn knows: declare it under input: schema:, or take it out.", tag=tag)
