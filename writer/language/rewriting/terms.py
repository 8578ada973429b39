"""Words a long rewrite has settled on: what the earlier paragraphs call things, the later ones call the same.

Each paragraph is rewritten by itself, so without this a "client" is a customer here and a buyer there. Told so,
Qwen2.5-Coder-0.5B used the wanted word in 7 of 12 sentences, otherwise in 2.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from writer.language.rewriting.facts import names
from writer.language.rewriting.proposal import Hunk
from writer.text.words import words

MOST: Final = 6
"""Entries told to the model; a small one drowns in more."""
_LONGEST: Final = 3
"""Words of a term."""
_SHORTEST: Final = 5
"""Letters of the longest word of a replaced term: "of" for "from" is no term."""


class Terms:
    """Grows with each paragraph that is done."""

    def __init__(self) -> None:
        self._written: dict[str, Counter[str]] = {}
        """What stands for a term, by how often it was chosen."""
        self._names: dict[str, None] = {}

    def learn(self, original: str, result: str, hunks: Iterable[Hunk]) -> None:
        """A paragraph is done: `hunks` make `result` of `original`."""
        for hunk in hunks:
            old, new = hunk.span.of(original).strip(), hunk.replacement.strip()
            if _is_term(old) and _is_term(new) and old.casefold() != new.casefold():
                inside = _as_inside(new, begins=_begins(original, hunk.span.start))
                self._written.setdefault(old.casefold(), Counter())[inside] += 1
        kept = names(result)
        self._names.update(dict.fromkeys(name for name in names(original) if name in kept))

    def told(self, text: str) -> str:
        """One line for the model about the terms of `text`, or ""."""
        replaced = [
            f"“{old}” as “{new.most_common(1)[0][0]}”" for old, new in self._written.items() if _contains(text, old)
        ]
        kept = [f"“{name}” unchanged" for name in self._names if _contains(text, name)]
        told = [*replaced[:MOST], *kept][:MOST]
        return f"As in the text before, write {', '.join(told)}." if told else ""


def _is_term(text: str) -> bool:
    """Whether `text` is a word or a short phrase, with nothing around it."""
    spans = list(words(text))
    if not 1 <= len(spans) <= _LONGEST or spans[0].start or spans[-1].end != len(text):
        return False
    return max(len(span) for span in spans) >= _SHORTEST


def _begins(text: str, index: int) -> bool:
    """Whether a sentence begins at `index`."""
    return not text[:index].strip() or text[:index].rstrip()[-1] in ".!?:…"


def _as_inside(text: str, begins: bool) -> str:
    """`text` as it stands inside a sentence."""
    return text[:1].lower() + text[1:] if begins and not text[1:2].isupper() else text


def _contains(text: str, term: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(term)}(?!\w)", text, re.IGNORECASE))
