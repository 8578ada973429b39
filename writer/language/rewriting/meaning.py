"""Whether a change of wording still says the same, told from the words alone: who, when, how surely, and about what.

A small model swaps persons and tenses, answers a message instead of rewriting it, and puts in what was never said,
with no less confidence than it rewrites well. A change is trusted here when each telling word that came has one that
went which it can stand for, and none of the small words that carry the logic of a sentence came or went alone.
English only; what is not trusted may still be right.
"""

from __future__ import annotations

import enum
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from writer.language.rewriting.small_words import (
    BEING,
    LIGHT,
    LOGIC,
    MAY_COME,
    MAY_GO,
    MODES,
    PAST,
    PERSONS,
    PRESENT,
    REFERRING,
    RELATIVE,
    SECOND,
    SPEAKER,
    STRESS,
    THANKS,
    bare,
    tells,
)
from writer.language.rewriting.vocabulary import Vocabulary
from writer.text.edits import TextEdit, apply_edits
from writer.tongue import tr


class Doubt(enum.Enum):
    """Why a change may say something else; the value is a sentence for the writer."""

    PERSON = tr("Who is meant may have changed.")
    TIME = tr("When this happens may have changed.")
    MODE = tr("How certain or binding this is may have changed.")
    LOGIC = tr("How the parts of the sentence belong together may have changed.")
    NEW = tr("This says something new.")
    LOST = tr("Something that was said is gone.")
    SPEECH = tr("A question, request or statement may have become another.")


@dataclass(frozen=True, slots=True)
class Manner:
    """What a style may do beyond exchanging words."""

    thanks: bool = False
    """Whether a request may end with thanks."""
    asks_politely: bool = False
    """Whether a request may become a question and a "please" may come."""
    may_drop: frozenset[str] = frozenset()
    """Kinds of words that may go: "a" for adjectives, "r" for adverbs."""


_GREETINGS: Final = re.compile(r"(?:hi|hello|hey|dear)(?: (?:there|all|everyone|team))?", re.IGNORECASE)
_UNLIKE: Final = tuple(
    map(
        set,
        (
            *(("want", "need"), ("wants", "needs"), ("wanted", "needed"), ("find", "check")),
            *(("efficient", "effective"), ("efficiently", "effectively"), ("efficiency", "effectiveness")),
        ),
    )
)
"""Words that are listed as alike and mostly are not."""
_ANSWERS: Final = re.compile(
    r"(?:sure|great|of course|certainly|absolutely|oh|yes|no problem|okay|ok|thanks|thank you|wow|awesome|got it)\b",
    re.IGNORECASE,
)
_ASKS_POLITELY: Final = re.compile(r"\b(?:could|would|can|will) you\b", re.IGNORECASE)
_FEW: Final = 3
"""Telling words without which nothing can be told from their share."""
_DENYING: Final = ("un", "in", "im", "il", "ir", "dis", "non", "mis")
"""Beginnings that turn a word into its opposite."""
_MISSPELT: Final = 0.75
"""Likeness of letters from which a word that nobody knows is taken for a misspelling of the other."""


def doubts(original: str, edits: Sequence[TextEdit], manner: Manner, vocabulary: Vocabulary) -> list[Doubt | None]:
    """For each of `edits`, which are apart and in order, why it may say something else; None where nothing speaks
    against it.
    """
    result = apply_edits(original, edits)
    olds = [bare(edit.span.of(original)) for edit in edits]
    news = [bare(edit.replacement) for edit in edits]
    gone = sum((Counter(old) - Counter(new) for old, new in zip(olds, news, strict=True)), Counter[str]())
    came = sum((Counter(new) - Counter(old) for old, new in zip(olds, news, strict=True)), Counter[str]())
    moved = gone & came
    told, said = bare(original), bare(result)
    scene = _Scene(manner, vocabulary, Counter(told), Counter(said), moved)
    speech = _speech(original, result, manner)
    found = [scene.doubt(old, new) for old, new in zip(olds, news, strict=True)]
    return [_at_its_edge(edit, original, speech) or doubt for edit, doubt in zip(edits, found, strict=True)]


@dataclass(frozen=True, slots=True)
class _Scene:
    """The whole change around a single one."""

    manner: Manner
    vocabulary: Vocabulary
    told: Counter[str]
    said: Counter[str]
    moved: Counter[str]

    def doubt(self, old: list[str], new: list[str]) -> Doubt | None:
        """Why the exchange of `old` for `new` may say something else."""
        gone = list((Counter(old) - Counter(new)).elements())
        came = list((Counter(new) - Counter(old)).elements())
        if _GREETINGS.fullmatch(" ".join(came)):
            return Doubt.SPEECH
        if {*gone, *came} in _UNLIKE:
            return Doubt.NEW
        if self.manner.thanks and not gone and set(came) <= THANKS and self._asks:
            return None
        if _ANSWERS.match(" ".join(new)) and not _ANSWERS.match(" ".join(old)):
            return Doubt.SPEECH
        gone, came = self._resting(gone), self._resting(came)
        if set(came) & STRESS and not set(gone) & STRESS:
            return Doubt.MODE
        for doubt, differs in (
            (Doubt.PERSON, self._persons),
            (Doubt.MODE, self._modes),
            (Doubt.TIME, self._times),
            (Doubt.LOGIC, self._logic),
        ):
            if differs(gone, came):
                return doubt
        return self._topics(gone, came)

    @property
    def _asks(self) -> bool:
        """Whether something is asked of the reader, and no thanks given yet."""
        return bool({"please", "could", "can", "would"} & set(self.told)) and not {"thanks", "thank"} & set(self.told)

    def _resting(self, found: list[str]) -> list[str]:
        """What did not only move to another place."""
        moved = Counter(self.moved)
        rest = []
        for word in found:
            if moved[word]:
                moved[word] -= 1
            else:
                rest.append(word)
        return rest

    def _persons(self, gone: list[str], came: list[str]) -> bool:
        went, new = ({PERSONS[word] for word in each if word in PERSONS} for each in (gone, came))
        if self.manner.asks_politely and "please" in self.told and not self._has(SECOND, self.told):
            new.discard(SECOND)
        if went == new:
            return bool(went) and len(gone) == len(came) == 1
        if went and new:
            return True
        if went and went <= SPEAKER and any(self._has(person, self.said) for person in SPEAKER):
            return not any(map(tells, came))
        others, own = (gone, came) if new else (came, gone)
        named = [word for word in others if tells(word) and not self._stands(word, filter(tells, own))]
        return not (went | new) <= REFERRING or not named

    @staticmethod
    def _has(person: int, counts: Counter[str]) -> bool:
        return any(PERSONS.get(word) == person for word in counts)

    def _modes(self, gone: list[str], came: list[str]) -> bool:
        went, new = (Counter(MODES[word] for word in each if word in MODES) for each in (gone, came))
        if self.manner.asks_politely and "you" in self.said:
            for plain, polite in (("can", "could"), ("will", "would"), ("will", "could")):
                if went[plain] and new[polite]:
                    went[plain] -= 1
                    new[polite] -= 1
            if "please" in self.told or "please" in self.said:
                new["could"] = new["would"] = new["can"] = 0
        return +went != +new

    def _times(self, gone: list[str], came: list[str]) -> bool:
        went, new = set(gone), set(came)
        if went & PAST and new & PRESENT and not new & PAST:
            return True
        if went & PRESENT and new & PAST and not went & PAST:
            return True
        return any(self._differ_in_time(before, now, gone, came) for before in gone for now in came)

    def _differ_in_time(self, before: str, now: str, gone: list[str], came: list[str]) -> bool:
        if now in LIGHT or before in LIGHT:
            return False
        if now.endswith("ing") != before.endswith("ing") and self._same_word(before, now):
            return len(gone) == len(came) == 1
        tenses = {self._tense(before), self._tense(now)}
        carried = {*gone, *came} & (PAST | PRESENT | MODES.keys() | {"to"})
        return tenses == {"past", "present"} and not carried and self.vocabulary.alike(now, before)

    def _same_word(self, one: str, other: str) -> bool:
        return bool(self.vocabulary.bases(one) & self.vocabulary.bases(other))

    def _tense(self, word: str) -> str:
        """ "past" or "present" for a form of a verb that is nothing else, "" otherwise."""
        past, present = self.vocabulary.past_of(word), self.vocabulary.present_of(word)
        return "past" if past and not present else "present" if present and not past else ""

    def _logic(self, gone: list[str], came: list[str]) -> bool:
        if set(gone) & BEING and not set(gone) & RELATIVE and not any(map(self._is_verb, came)):
            return True
        if "so" in gone and self.told["that"] and self.said["that"]:
            return True
        went, new = ({LOGIC[word] for word in each if word in LOGIC} for each in (gone, came))
        lonely_new = {group for group in new - went if not self._near(group, gone)}
        lonely_old = {group for group in went - new if not self._near(group, came)}
        bound = {LOGIC[word] for word in gone if word in LOGIC and word not in MAY_GO}
        welcome = {LOGIC[word] for word in MAY_COME if word in LOGIC}
        return bool(lonely_new - welcome) or bool(lonely_old & bound)

    def _is_verb(self, word: str) -> bool:
        return word in PAST or word in PRESENT or word in MODES or "v" in self.vocabulary.kinds(word)

    def _near(self, group: str, others: Iterable[str]) -> bool:
        """Whether a word of the logic `group` stands for one of `others`."""
        return any(
            self.vocabulary.alike(word, other) for word, own in LOGIC.items() if own == group for other in others
        )

    def _topics(self, gone: list[str], came: list[str]) -> Doubt | None:
        went, new = [word for word in gone if tells(word)], [word for word in came if tells(word)]
        for word in new:
            if word in MAY_COME or word in LIGHT:
                continue
            if not self._stands(word, went) and not self._is_said(word, self.told):
                return Doubt.NEW
            if not self.vocabulary.knows(word) and not self._is_said(word, self.told):
                return Doubt.NEW
        idle = MAY_GO - {"that"} if not self.manner.may_drop else set()
        if not came and gone and (set(gone) <= idle or (len(gone) == 1 and gone[0] in LIGHT)):
            return Doubt.LOST
        for word in went:
            if word in MAY_GO or word in LIGHT:
                continue
            if self._stands(word, new) or self._is_said(word, self.said):
                continue
            kinds = self.vocabulary.kinds(word)
            if kinds and kinds <= self.manner.may_drop and not self._denies(word):
                continue
            return Doubt.LOST
        return None

    def _denies(self, word: str) -> bool:
        """Whether `word` says that something is not so: "improper"."""
        return any(word.startswith(prefix) and self.vocabulary.knows(word[len(prefix) :]) for prefix in _DENYING)

    def _stands(self, word: str, others: Iterable[str]) -> bool:
        return any(self.vocabulary.alike(word, other) or self._misspelt(word, other) for other in others)

    def _is_said(self, word: str, others: Iterable[str]) -> bool:
        """Whether a form of `word` is among `others`."""
        return any(self._same_word(word, other) or self.vocabulary.same_family(word, other) for other in others)

    def _misspelt(self, one: str, other: str) -> bool:
        if self.vocabulary.knows(one) and self.vocabulary.knows(other):
            return False
        return SequenceMatcher(None, one, other).ratio() >= _MISSPELT


def other_persons(original: str, edits: Sequence[TextEdit], manner: Manner) -> bool:
    """Whether `edits` speak of someone else: a person comes who was not there, or one takes the place of another."""
    told, said = (
        Counter(PERSONS[word] for word in bare(text) if word in PERSONS)
        for text in (original, apply_edits(original, edits))
    )
    new = {person for person in said if not told[person]} - REFERRING
    if manner.asks_politely and said[SECOND] == 1 and _ASKS_POLITELY.search(apply_edits(original, edits)):
        new.discard(SECOND)
    return bool(new) or any(_swaps(bare(edit.span.of(original)), bare(edit.replacement)) for edit in edits)


def _swaps(old: list[str], new: list[str]) -> bool:
    went, came = Counter(old) - Counter(new), Counter(new) - Counter(old)
    before, after = ({PERSONS[word] for word in each if word in PERSONS} for each in (went, came))
    return bool(before and after) and before != after


def shared(told: str, said: str, vocabulary: Vocabulary) -> float:
    """Share of the telling words of `told` that are in `said`, or that a word of it can stand for; 1 where there are
    too few to tell.
    """
    wanted, found = ({word for word in bare(text) if tells(word)} for text in (told, said))
    if len(wanted) < _FEW:
        return 1.0
    kept = [word for word in wanted if word in found or any(vocabulary.alike(word, other) for other in found)]
    return len(kept) / len(wanted)


def _speech(original: str, result: str, manner: Manner) -> bool:
    """Whether a question came or went."""
    asked, asks = original.count("?"), result.count("?")
    if asked == asks:
        return False
    polite = manner.asks_politely and _ASKS_POLITELY.search(result)
    return not (asks == 1 and not asked and polite)


def _at_its_edge(edit: TextEdit, original: str, speech: bool) -> Doubt | None:
    """The doubt about questions, for an edit that has to do with the sign."""
    if speech and edit.span.of(original).count("?") != edit.replacement.count("?"):
        return Doubt.SPEECH
    return None
