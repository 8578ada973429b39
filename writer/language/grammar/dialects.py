"""Spellings that differ between the kinds of English, and whether a text shows which kind it is in.

Apart from the rules because another dialect's spelling is no misspelling: how loudly it may be remarked on is a
question of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

DEFAULT: Final = "american"
"""The dialect of writers who have chosen none; any other was chosen."""


def _pairs(rows: str) -> tuple[tuple[str, str], ...]:
    """British>American, divided by spaces."""
    pairs = (row.partition(">") for row in rows.split())
    return tuple((british, american) for british, _, american in pairs)


_ENDINGS: Final = (
    ("our", "or"), ("re", "er"), ("ise", "ize"), ("isa", "iza"), ("isi", "izi"), ("yse", "yze"), ("ysi", "yzi"),
    ("ll", "l"), ("pp", "p"), ("ae", "e"), ("oe", "e"), ("ogue", "og"), ("ogued", "oged"), ("ogui", "ogi"),
    ("ence", "ense"), ("mme", "m"), ("eable", "able"), ("tred", "tered"), ("tring", "tering"), ("ette", "et"),
)  # fmt: skip
"""Groups of letters inside or at the end of words, British first."""

_STEMS: Final = _pairs(
    "acknowledgement>acknowledgment adaptor>adapter aeon>eon aeroplane>airplane ageing>aging aluminium>aluminum "
    "artefact>artifact cheque>check collectable>collectible cosier>cozier cosy>cozy draught>draft enquir>inquir "
    "fulfil>fulfill grey>gray jewellery>jewelry judgement>judgment kerb>curb manoeuvre>maneuver "
    "manoeuvring>maneuvering maths>math metre>meter mollusc>mollusk mould>mold moustache>mustache oes>es plough>plow "
    "practis>practic programme>program pyjama>pajama scept>skept speciality>specialty specialities>specialties "
    "storey>story storeys>stories sulph>sulf tsar>czar tyre>tire yoghurt>yogurt"
)
"""What words begin with, or are, in British and in American English, where the letters follow no rule."""

_CURES: Final = {
    "cheque": "check", "cheques": "checks", "chequebook": "checkbook", "programme": "program", "kerb": "curb",
    "kerbs": "curbs", "enquire": "inquire", "enquired": "inquired", "enquires": "inquires", "enquiring": "inquiring",
    "enquiry": "inquiry", "enquiries": "inquiries", "centred": "centered", "metres": "meters", "maths": "math",
    "plough": "plow", "ploughs": "plows", "cosy": "cozy", "grey": "gray", "greys": "grays", "tyre": "tire",
    "tyres": "tires", "storey": "story", "storeys": "stories", "draught": "draft", "draughts": "drafts",
    "programmes": "programs", "pyjamas": "pajamas", "practise": "practice", "practised": "practiced",
    "practising": "practicing", "practises": "practices",
}  # fmt: skip
CURES: Final[Mapping[str, str]] = MappingProxyType(_CURES)
"""American words for British ones that Harper takes for slips of a like word."""

_AMERICAN: Final = re.compile(
    r"\b(?:(?:col|fav|flav|hon|lab|neighb|behavi|hum|rum|harb|vap)or(?:s|ed|ing|able|ite|ites|hood|hoods|ful|al)?"
    r"|(?:cent|theat|fib)er(?:s|ed|ing)?|grays?|(?:de|of)fenses?|(?:trave|cance|mode|labe|signa)l(?:ed|ing|er|ers)"
    r"|(?:anal|paral|catal)yz(?:e[sd]?|ing)|jewelry|airplanes?|pajamas|skeptic\w*|mold(?:s|y)?|mustaches?)\b",
    re.IGNORECASE,
)
"""Words that tell an American text. No “-ize”: many British writers have it too."""


def is_dialect_pair(word: str, other: str) -> bool:
    """Whether two spellings, in small letters, differ only as those of British and American English do."""
    return any(
        _exchanged(word, other, one, two)
        for british, american in _ENDINGS
        for one, two in ((british, american), (american, british))
    ) or any(
        word.startswith(one) and two + word[len(one) :] == other
        for british, american in _STEMS
        for one, two in ((british, american), (american, british))
    )


def is_clear(dialect: str, text: str) -> bool:
    """Whether `text` is known to be meant in `dialect`: it was chosen, or other words of the text tell."""
    return dialect != DEFAULT or _AMERICAN.search(text) is not None


def _exchanged(word: str, other: str, one: str, two: str) -> bool:
    """Whether `other` is `word` with `two` for `one`, once and not at its very beginning."""
    at = word.find(one, 1)
    while at >= 0:
        if word[:at] + two + word[at + len(one) :] == other:
            return True
        at = word.find(one, at + 1)
    return False
