"""Mistakes put into sound sentences, at roughly the shares in which learners make them.

The shares follow those of error types in W&I+LOCNESS as published by Bryant, Felice, Andersen and Briscoe, “The
BEA-2019 Shared Task on Grammatical Error Correction” (2019): the numbers of the paper, not its corpus. What no rule can
make is left out. About a quarter of the mistakes are candidates of the check itself turned round.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Final

from tests.benchmarks.calibration import mark_mistakes as marks
from tests.benchmarks.calibration import word_mistakes as words
from tests.benchmarks.calibration.evidence import Item
from tests.benchmarks.calibration.means import Making, Means
from tests.benchmarks.calibration.misspelling import misspelt
from tests.benchmarks.calibration.sound import sound_sentences
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.words import (
    ARTICLES,
    AUXILIARIES,
    AUXILIARY_CHOICES,
    CONFUSED,
    DETERMINER_CHOICES,
    PREPOSITIONS,
    PRONOUN_CHOICES,
    PRONOUNS,
)

_TRIES: Final = 40
"""Mistakes tried on a sentence before it must do with fewer."""
_COUNTS: Final = (1, 1, 1, 2, 2, 2, 3, 3, 4, 5)
"""How many mistakes a sentence gets, one as often as it stands here."""
_IN_FIVE: Final = 5
_SOUND: Final = 2
"""Of five sentences two stay sound."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One sort of mistake; `share` is how often it is made, beside the shares of the others."""

    name: str
    share: float
    make: Making


_OTHER_DETERMINERS: Final = {word: others for word, others in DETERMINER_CHOICES.items() if word not in ("a", "the")}
_SMALL_WORDS: Final = PRONOUNS | {"that", "and", "to", "not", "so"}

MISTAKES: Final = (
    Mistake("misspelt word", 9, misspelt),
    Mistake("missing article", 6, words.left_out(ARTICLES)),
    Mistake("wrong article", 2.5, words.mistaken(words.each_other(ARTICLES, ARTICLES))),
    Mistake("needless article", 3, words.needless_article),
    Mistake("wrong preposition", 5, words.mistaken(words.each_other(PREPOSITIONS[:12], PREPOSITIONS[:10]))),
    Mistake("missing preposition", 2.5, words.left_out(PREPOSITIONS[:9])),
    Mistake("needless preposition", 2, words.needless_preposition),
    Mistake("missing comma", 10, marks.missing_comma),
    Mistake("needless comma", 3, marks.needless_comma),
    Mistake("wrong agreement", 3, words.conjugated(("VBZ", "VBP", "VB"))),
    Mistake("wrong tense", 6, words.conjugated(("VBD", "VB", "VBP", "VBZ", "VBN"))),
    Mistake("wrong verb form", 4, words.conjugated(("VBG", "VB", "VBN"))),
    Mistake("wrong number", 5, words.wrong_number),
    Mistake("confused word", 4, words.mistaken(CONFUSED)),
    Mistake("wrong pronoun", 2, words.mistaken(PRONOUN_CHOICES)),
    Mistake("wrong determiner", 1.5, words.mistaken(_OTHER_DETERMINERS)),
    Mistake("wrong auxiliary", 2, words.mistaken(AUXILIARY_CHOICES)),
    Mistake("missing auxiliary", 2, words.left_out(AUXILIARIES)),
    Mistake("missing word", 2.5, words.left_out(_SMALL_WORDS)),
    Mistake("needless word", 2, words.needless_word),
    Mistake("wrong capital", 3, marks.wrong_capital),
    Mistake("torn word", 1, marks.torn_word),
    Mistake("wrong end", 1.5, marks.wrong_end),
    Mistake("missing apostrophe", 1, marks.missing_apostrophe),
    Mistake("wrong word of the family", 2.5, words.wrong_family_word),
    Mistake("doubled word", 0.4, words.doubled_word),
    Mistake("moved adverb", 1, words.moved_adverb),
    Mistake("wrong spacing", 1, marks.wrong_spacing),
    Mistake("candidate turned round", 26, words.candidate_turned_round),
)


def items(texts: Iterable[str], count: int, seed: int, lexicon: Lexicon) -> Iterator[Item]:
    """At most `count` sentences of `texts`, two of five sound, the others with one to five mistakes.

    The same for the same `texts`, `count`, `seed` and candidates: a mistake may be a candidate turned round.
    """
    random = Random(seed)
    means = Means(random, lexicon, CandidateMaker(lexicon))
    for number, sentence in enumerate(sound_sentences(texts, random)[:count]):
        wanted = 0 if number % _IN_FIVE < _SOUND else random.choice(_COUNTS)
        text, made = spoilt(sentence, wanted, means)
        yield Item(number, text, (sentence,), tuple(made))


def spoilt(sentence: str, wanted: int, means: Means) -> tuple[str, list[str]]:
    """`sentence` with `wanted` mistakes, or fewer where they find no place, and their names in order."""
    text, made = sentence, list[str]()
    shares = [mistake.share for mistake in MISTAKES]
    for _ in range(_TRIES):
        if len(made) == wanted:
            break
        mistake = means.random.choices(MISTAKES, shares)[0]
        worse = mistake.make(text, means)
        if worse and worse not in (text, sentence):
            text = worse
            made.append(mistake.name)
    return text, made
