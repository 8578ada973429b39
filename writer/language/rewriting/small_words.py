"""The small words that carry the logic of an English sentence: who, when, how surely, and how its parts hang together.

Apart from `meaning`, which judges by them, so that the lists can be read and added to by themselves.
"""

from __future__ import annotations

import re
from typing import Final

from writer.language.completion.tongue import is_small
from writer.text.words import words


def listed(text: str) -> frozenset[str]:
    """The words of `text`, which are apart by spaces."""
    return frozenset(text.split())


PERSONS: Final = {
    word: person
    for person, group in enumerate(
        (
            "i me my mine myself",
            "we us our ours ourselves",
            "you your yours yourself yourselves",
            "he him his himself",
            "she her hers herself",
            "it its itself",
            "they them their theirs themselves",
        )
    )
    for word in group.split()
}
SECOND: Final = 2
SPEAKER: Final = frozenset({0, 1})
REFERRING: Final = frozenset({5, 6})
"""Persons that may come in the place of a noun."""
MODES: Final = {
    word: group.split()[0]
    for group in (
        "will shall",
        "would",
        "can",
        "could",
        "may might",
        "must",
        "should ought",
    )
    for word in group.split()
}
PAST: Final = listed("was were had did")
PRESENT: Final = listed("is are am has have do does")
BEING: Final = listed("is are was were am")
RELATIVE: Final = listed("which that who there")
"""Words with which a form of "be" may go: "which is"."""
LOGIC: Final = {
    word: group.split()[0]
    for group in (
        "if whether",
        "unless",
        "because since as due",
        "although though but however yet while whereas despite nevertheless",
        "until till",
        "before prior earlier",
        "after following afterwards subsequently later",
        "than",
        "or either",
        "more further",
        "less fewer",
        "most mostly mainly primarily predominantly majority largely",
        "least",
        "all every each everyone everybody whole entire completely entirely fully",
        "some several various few",
        "many numerous lots lot",
        "none",
        "both",
        "always",
        "often frequently usually commonly",
        "again",
        "still",
        "already",
        "instead",
        "against",
        "during",
        "about approximately around roughly",
        "over above",
        "under below",
        "near",
        "between",
        "too also additionally furthermore moreover",
        "when once",
        "where",
        "why",
        "how",
        "therefore so thus hence consequently",
        "same",
        "here",
        "there",
        "now currently presently",
        "then",
        "other another",
        "even",
        "only merely solely exclusively",
        "soon shortly",
    )
    for word in group.split()
}
MAY_GO: Final = listed(
    "very really quite actually basically simply indeed rather too also so therefore thus hence however "
    "additionally furthermore moreover further own certain particular specific that there well already "
    "both still fully completely entirely then now just again please"
)
"""Words that a sentence often does as well without."""
MAY_COME: Final = listed("also please both then now so that there however therefore kindly")
STRESS: Final = listed("very really extremely highly so too quite truly")
"""Words that would say it stronger."""
LIGHT: Final = listed(
    "be is are am was were been being do does did done doing have has had having get gets got getting make makes "
    "made making give gives gave given giving take takes took taken taking go goes going let lets us"
)
"""Verbs that carry little meaning beside a noun ("give a call", "make use of")."""
THANKS: Final = listed("thanks thank you so very much a lot in advance")
"""Words that thank."""
_SHORTENED: Final = (
    (re.compile(r"\bcan(?:'t|not)\b"), "can not"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"\bshan't\b"), "shall not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"'m\b"), " am"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'d\b"), " would"),
    (re.compile(r"\blet's\b"), "let us"),
    (re.compile(r"\b(it|that|there|here|what|who|he|she|how|where)'s\b"), r"\1 is"),
    (re.compile(r"'s?\b"), ""),
    (re.compile(r"\b(?:is|are|am|(?:will )?be) able to\b"), "can"),
    (re.compile(r"\b(?:was|were) able to\b"), "could"),
    (re.compile(r"\bunable to\b"), "not can"),
    (re.compile(r"\b(?:is|are|am) going to\b"), "will"),
    (re.compile(r"\bwould like\b"), "want"),
    (re.compile(r"\b(?:needs?|has|have) to\b"), "must"),
)
_FEWEST_LETTERS: Final = 3


def bare(text: str) -> list[str]:
    """The words of `text` in small letters, those that were drawn together as two."""
    plain = text.casefold().replace("’", "'")
    for pattern, full in _SHORTENED:
        plain = pattern.sub(full, plain)
    return [span.of(plain) for span in words(plain)]


def tells(word: str) -> bool:
    return len(word) >= _FEWEST_LETTERS and not is_small(word) and word not in LOGIC and word not in MODES
