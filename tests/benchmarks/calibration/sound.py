"""Sound sentences of free prose: what mistakes are put into.

The shipped numbers came from the articles of the Open Source Guides (CC BY 4.0), “Three Men in a Boat” (public domain)
and guides of United States agencies on plain language and on software (public domain), as Markdown or plain text, one
paragraph a line. None of them is in the repository. Corpora of learners' essays may not shape a product: do not put
them in here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from random import Random
from typing import Final

from writer.language.grammar import prose
from writer.text.sentences import sentences

_FEWEST: Final = 5
_MOST: Final = 35
_LONG: Final = 26
_LONG_SHARE: Final = 0.35
"""Words. Learners write twelve to twenty; of sentences longer than 26 only this share is taken."""
_MARKED: Final = re.compile(r'[*_\[\]#>`|“”"\n@]|http')
_INVISIBLE: Final = str.maketrans({"\u2060": "", "\xa0": " "})


def sound_sentences(texts: Iterable[str], random: Random) -> list[str]:
    """Whole plain sentences of `texts`, each once, shuffled."""
    found = list(dict.fromkeys(sentence for text in texts for sentence in _plain(text)))
    random.shuffle(found)
    return [sentence for sentence in found if len(sentence.split()) <= _LONG or random.random() < _LONG_SHARE]


def _plain(text: str) -> Iterator[str]:
    """The sentences that begin with a capital, end with a mark, and hold neither markup nor a quotation."""
    skipped = prose.skipped(text)
    text = prose.blanked(text, prose.blocks(text))
    for span in sentences(text):
        sentence = span.of(text)
        if not _FEWEST <= len(sentence.split()) <= _MOST or _MARKED.search(sentence) or prose.meets(span, skipped):
            continue
        if sentence[0].isupper() and sentence[-1] in ".?!":
            yield sentence.translate(_INVISIBLE)
