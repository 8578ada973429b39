"""An answer without the changes that cannot be trusted, and with the wordings that its style asks for.

Of a small model's answer half of the changes are right and a third says something else. What stands by itself, a word
for a word, is kept where the rest of the answer is not; what hangs together with a doubtful change goes with it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from writer.language.completion.tongue import is_small, language_of
from writer.language.rewriting.doubting import Doubtful, apart, doubtful
from writer.language.rewriting.facts import warnings
from writer.language.rewriting.meaning import Manner, doubts
from writer.language.rewriting.recasting import SPLIT, recast
from writer.language.rewriting.small_words import bare, listed, tells
from writer.language.rewriting.tidying import tidied
from writer.language.rewriting.vocabulary import Vocabulary, english
from writer.language.rewriting.wordings import SECTIONS, worded, wordings
from writer.text.diff import word_edits
from writer.text.edits import TextEdit, apply_edits
from writer.text.sentences import sentences

_MANNERS: Final = {
    "shorter": Manner(may_drop=frozenset("ar")),
    "clearer": Manner(may_drop=frozenset("r")),
    "simpler": Manner(may_drop=frozenset("r")),
    "formal": Manner(asks_politely=True),
    "friendly": Manner(thanks=True, asks_politely=True),
}
_STRUCTURE: Final = listed(
    "is are am was were be been being has have had do does did to which who that and or by i me my we us our you your "
    "he him his she her it its they them their there not will would can could may might must should in on at of for "
    "with from as than a an the"
)
"""Words whose coming or going changes how a sentence is built."""
_OPENERS: Final = listed("that what how why when where whose whom whether if")
"""Words with which a clause begins."""
_DRAWN_TOGETHER: Final = re.compile(r"\w['’](?:t|s|re|ll|ve|d|m)\b", re.IGNORECASE)
_WRITTEN: Final = re.compile(r"[\w'’]+")
_LITTLE: Final = listed("a an the in on at of for with to into from by as")
"""Words that a small model puts in and leaves out without need, and often wrongly."""
_SIGNS: Final = re.compile(r"[^\w\s]")
_MOST_WORDS: Final = 4
"""Words on either side of a change that stands by itself."""
_LONGER: Final = 1
"""Letters by which a simpler word may be longer."""
_SHORTER: Final = 5
"""Characters that a shorter answer saves at least."""


@dataclass(frozen=True, slots=True)
class Trusted:
    """What is left of an answer."""

    text: str
    dropped: int = 0
    """Changes that were not trusted and are not in `text`."""
    gains: int = 0
    """Changes that serve the style; with none the text may as well stay as it is."""
    alone: tuple[TextEdit, ...] = ()
    """Changes to the original that stand by themselves, so that they may be put into another answer."""
    doubtful: tuple[Doubtful, ...] = ()
    """Changes to the original that are in `text` and are not trusted, for the writer to judge."""
    loose: tuple[Doubtful, ...] = ()
    """The same before neighbours were joined, with those of no use by themselves that may belong to them."""
    sure: str = ""
    """`text` without what is doubtful; "" when nothing is."""


def cares(style: str, original: str) -> bool:
    """Whether anything is known here of `style` and of the language of `original`."""
    return style in SECTIONS and language_of(original) in ("en", "") and any(is_small(word) for word in bare(original))


def trusted(original: str, answer: str, style: str, doubtfully: bool = False) -> Trusted:
    """`answer`, a rewrite of `original` in `style`, as far as it can be trusted; see `cares`. With `doubtfully` also
    what a writer may judge.
    """
    text = tidied(original, answer, complete=True)
    edits = word_edits(original, text)
    judged = _Judged(original, style, english())
    kept = judged.kept(edits)
    alone = tuple(edit for edit in kept if judged.alone(edit) and judged.gains([edit]))
    found = replace(judged.settled(kept), dropped=len(edits) - len(kept), alone=alone)
    return judged.with_doubtful(found, edits, kept) if doubtfully else found


def joined(original: str, found: Sequence[Trusted], style: str) -> Trusted:
    """The best of `found`, which are sorted so, with what stands by itself in the others; what the list of wordings
    makes of `original` when there is nothing in them.
    """
    edits = word_edits(original, found[0].sure or found[0].text) if found and found[0].gains else []
    for edit in (edit for each in found for edit in each.alone):
        if all(edit.span.end < other.span.start or other.span.end < edit.span.start for other in edits):
            edits.append(edit)
    judged = _Judged(original, style, english())
    edits.sort(key=lambda edit: edit.span.start)
    whole = judged.settled(judged.undoubted(edits))
    return judged.joined(whole, next((each.loose for each in found if each.loose), ()))


@dataclass(frozen=True, slots=True)
class _Judged:
    original: str
    style: str
    vocabulary: Vocabulary

    def kept(self, edits: list[TextEdit]) -> list[TextEdit]:
        """Those of `edits` that can be trusted together."""
        manner = _MANNERS[self.style]
        facts, meanings = warnings(self.original, edits), doubts(self.original, edits, manner, self.vocabulary)
        sound = [
            not fact and doubt is None and not self._cut_short(edit)
            for edit, fact, doubt in zip(edits, facts, meanings, strict=True)
        ]
        wanted = [self._fits(edit) for edit in edits]
        whole = all(fine and (fits or self.alone(edit)) for fine, fits, edit in zip(sound, wanted, edits, strict=True))
        kept = [
            edit
            for edit, fine, fits in zip(edits, sound, wanted, strict=True)
            if fine and fits and (whole or self.alone(edit)) and not self._idle(edit)
        ]
        return self.undoubted(kept)

    def undoubted(self, edits: list[TextEdit]) -> list[TextEdit]:
        """Those of `edits` that say nothing else even without what is not among them."""
        found = doubts(self.original, edits, _MANNERS[self.style], self.vocabulary)
        kept = [edit for edit, doubt in zip(edits, found, strict=True) if doubt is None]
        return kept if len(kept) == len(edits) else self.undoubted(kept)

    def settled(self, edits: list[TextEdit]) -> Trusted:
        """The original with `edits` and the wordings of the style."""
        text = self._styled(apply_edits(self.original, edits))
        if _stutters(text) > _stutters(self.original):
            text = self._styled(self.original)
        return Trusted(text, gains=self.gains(word_edits(self.original, text)))

    def with_doubtful(self, found: Trusted, edits: list[TextEdit], kept: list[TextEdit]) -> Trusted:
        """`found`, which is made of the `kept` ones of `edits`, with what a writer may judge of the others."""
        idle = [edit for edit in edits if edit not in kept and self._idle(edit)]
        rest = [edit for edit in edits if edit not in kept and edit not in idle and self._fits(edit)]
        unsure = doubtful(self.original, edits, rest, _MANNERS[self.style], self.vocabulary)
        loose = (*unsure, *(Doubtful(edit, "") for edit in idle)) if unsure else ()
        whole = self.joined(found, loose)
        return replace(whole, dropped=found.dropped - len(unsure) - len(idle)) if whole.doubtful else whole

    def joined(self, found: Trusted, loose: Sequence[Doubtful]) -> Trusted:
        """`found` with what is `loose` where it leaves the original as it is."""
        edits = word_edits(self.original, found.text) if found.gains else []
        fitting = apart(self.original, loose, edits)
        whole = sorted([*edits, *(each.edit for each in fitting)], key=lambda edit: edit.span.start)
        text, gains = apply_edits(self.original, whole), self.gains(whole)
        if not fitting or not gains or _stutters(text) > _stutters(self.original):
            return found
        sure = found.text if found.gains else self.original
        return replace(found, text=text, gains=gains, doubtful=fitting, loose=tuple(loose), sure=sure)

    def _styled(self, text: str) -> str:
        return recast(worded(text, self.style), self.style)

    def gains(self, edits: list[TextEdit]) -> int:
        """How many of `edits` serve the style."""
        if self.style == "shorter":
            return int(-sum(edit.growth for edit in edits) >= _SHORTER)
        sides = [_exchanged(*self._sides(edit)) for edit in edits]
        gone, came = (
            (sum(map(Counter, each), Counter[str]()) for each in zip(*sides, strict=True)) if sides else ({}, {})
        )
        moved = set(gone) & set(came)
        cut = self.style in SPLIT and len(sentences(apply_edits(self.original, edits))) > len(sentences(self.original))
        return sum(self._serves(edit, moved) for edit in edits) + cut

    def _serves(self, edit: TextEdit, moved: set[str]) -> bool:
        old, new = self._sides(edit)
        if self._idle(edit):
            return False
        if old == new:
            return self.style in ("formal", "friendly")
        gone, came = _exchanged(old, new)
        if {*gone, *came} <= _TRIFLES | moved:
            return False
        went, told = [word for word in gone if tells(word)], [word for word in came if tells(word)]
        plain = self.style in ("clearer", "simpler") and len(went) == len(told) == 1 == len(gone) == len(came)
        return not plain or (" ".join(old), " ".join(new)) in self._listed or len(told[0]) < len(went[0]) - _LONGER

    @property
    def _listed(self) -> frozenset[tuple[str, str]]:
        return frozenset(wordings(self.style).pairs())

    def _cut_short(self, edit: TextEdit) -> bool:
        """Whether `edit` takes away what begins a clause ("that", "exactly what") and leaves the clause."""
        old, new = self._sides(edit)
        return bool(old) and not new and old[-1] in _OPENERS and (old[-1] != "that" or bool(edit.replacement.strip()))

    def _fits(self, edit: TextEdit) -> bool:
        """Whether `edit` does not go against the style."""
        old, new = self._sides(edit)
        drawn = [len(_DRAWN_TOGETHER.findall(text)) for text in (edit.span.of(self.original), edit.replacement)]
        match self.style:
            case "formal":
                return drawn[1] <= drawn[0]
            case "friendly":
                return drawn[1] >= drawn[0]
            case "shorter":
                return edit.growth < 0 or any(tells(word) and not self.vocabulary.knows(word) for word in old)
            case "simpler":
                gone, came = (list(filter(tells, each)) for each in _exchanged(old, new))
                return not gone or not came or max(map(len, came)) <= max(map(len, gone)) + _LONGER
            case _:
                return True

    def _idle(self, edit: TextEdit) -> bool:
        """Whether `edit` changes only signs, capitals or articles."""
        old, new = self._sides(edit)
        if edit.span.of(self.original).count("?") != edit.replacement.count("?"):
            return False
        if old == new:
            return len(_plain(edit.span.of(self.original))) == len(_plain(edit.replacement))
        return set().union(*map(set, _exchanged(old, new))) <= _LITTLE

    def alone(self, edit: TextEdit) -> bool:
        """Whether `edit` stands by itself: words of the same kind in the place of others."""
        old, new = self._sides(edit)
        if old == new:
            return True
        gone, came = _exchanged(old, new)
        went, told = [word for word in gone if tells(word)], [word for word in came if tells(word)]
        structure = _STRUCTURE - _LITTLE if went and told else _STRUCTURE
        if {*gone, *came} & structure or max(len(gone), len(came)) > _MOST_WORDS:
            return False
        signs = (_SIGNS.findall(text) for text in (edit.span.of(self.original), edit.replacement))
        if len({"".join(sorted(each)) for each in signs}) > 1:
            return False
        if not went or not told:
            return not came
        if self.vocabulary.bases(went[0]) & self.vocabulary.bases(told[0]):
            return False
        kinds = self.vocabulary.kinds(went[0]), self.vocabulary.kinds(told[0])
        if all(kinds) and not kinds[0] & kinds[1]:
            return False
        return self._shape(went[0]) == self._shape(told[0]) and self._shape(went[-1]) == self._shape(told[-1])

    def _shape(self, word: str) -> str:
        """How `word` is inflected, roughly."""
        if word.endswith("ing"):
            return "ing"
        if self.vocabulary.past_of(word):
            return "past"
        return "s" if word.endswith("s") and not word.endswith("ss") else ""

    def _sides(self, edit: TextEdit) -> tuple[list[str], list[str]]:
        return bare(edit.span.of(self.original)), bare(edit.replacement)


_TRIFLES: Final = listed("a an the that of , have to")
"""Words whose coming or going alone serves no style."""


def _stutters(text: str) -> int:
    """How often a word follows upon itself: two changes in the place of one."""
    said = _plain(text)
    return sum(one == other for one, other in pairwise(said))


def _plain(text: str) -> list[str]:
    """The words as they are written, in small letters."""
    return _WRITTEN.findall(text.casefold())


def _exchanged(old: list[str], new: list[str]) -> tuple[list[str], list[str]]:
    """The words that went and those that came."""
    before, after = Counter(old), Counter(new)
    return list((before - after).elements()), list((after - before).elements())
