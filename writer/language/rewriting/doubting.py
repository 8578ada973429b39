"""Changes of an answer that may say something else: shown with a warning where the model is large enough.

Half of what the filter of `trusting` holds back from a model of 1.5 billion parameters is right, which only a reader
can tell. An answer that speaks of someone else, replies to the text, denies what was said, loses a condition, a number,
a date or a name, or says half of it anew is none to choose from: of that one nothing doubtful is shown. Only a shorter
one may leave out more, also a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from writer.language.rewriting.facts import EVERYTHING, Fact, facts, names, warnings
from writer.language.rewriting.meaning import Doubt, Manner, doubts, other_persons
from writer.language.rewriting.proposal import Hunk
from writer.language.rewriting.small_words import bare, listed, tells
from writer.language.rewriting.vocabulary import Vocabulary
from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span
from writer.text.words import word_count
from writer.tongue import tr

_NEAR: Final = 1
"""Unchanged words between two doubtful changes up to which they are one: neither stands without the other."""
_NAMED: Final = 4
"""Words of what came or went that a warning names."""
_LOST: Final = 3
"""Telling words that one change may take away without others in their place, where nothing shorter was asked for."""
_WHY_NOT: Final = re.compile(r"\bwhy (?:don['’]t|do not) (?=you|we)", re.IGNORECASE)
"""Denies nothing."""
_CONDITIONS: Final = listed("if whether unless provided")
_SIGNS: Final = " ,.;:-"


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A change of the original that may say something else, and a sentence about it; "" for one of no weight."""

    edit: TextEdit
    warning: str

    @property
    def span(self) -> Span:
        return self.edit.span


def doubtful(
    original: str, edits: Sequence[TextEdit], rest: Sequence[TextEdit], manner: Manner, vocabulary: Vocabulary
) -> tuple[Doubtful, ...]:
    """Those of `rest` that can be shown with a warning. `edits` are all changes of an answer, `rest` those that are not
    trusted, both in order.
    """
    if not rest or _is_another_text(original, edits, manner, vocabulary):
        return ()
    if _says_anew(original, rest, _shorter(manner)):
        return ()
    found = zip(edits, doubts(original, edits, manner, vocabulary), strict=True)
    cautions = [_warning(original, edit, doubt) for edit, doubt in found if edit in rest]
    return tuple(Doubtful(edit, caution) for edit, caution in zip(rest, cautions, strict=True))


def apart(original: str, found: Sequence[Doubtful], others: Sequence[TextEdit]) -> tuple[Doubtful, ...]:
    """`found` without what touches one of `others`, which are apart and in order. Neighbours are one; what has no
    warning goes with them only.
    """
    free = [each for each in found if not _meets_any(original, each.span, others)]
    groups: list[list[Doubtful]] = []
    for each in sorted(free, key=lambda each: each.span.start):
        if groups and _near(original, groups[-1][-1].span, each.span, others):
            groups[-1].append(each)
        else:
            groups.append([each])
    return tuple(_merged(original, group) for group in groups if any(each.warning for each in group))


def warned(hunks: Sequence[Hunk], found: Sequence[Doubtful], original: str) -> tuple[Hunk, ...]:
    """`hunks` with a warning on those that make the changes in `found`; several that make one of them are one. So are
    one that changes a fact and its neighbours: "call me" for "do not hesitate to give me a call" is two.
    """
    rest = _with_neighbours(original, hunks, found)
    for each in found:
        own = [hunk for hunk in rest if _touch(hunk.span, each.span)]
        if own:
            first = rest.index(own[0])
            rest[first : first + len(own)] = [_one(original, own, each.warning)]
    return tuple(rest)


def _with_neighbours(original: str, hunks: Sequence[Hunk], found: Sequence[Doubtful]) -> list[Hunk]:
    rest: list[Hunk] = []
    for hunk in hunks:
        last = rest[-1] if rest else hunk
        cautious = last is not hunk and (last.warning or hunk.warning) and _near(original, last.span, hunk.span, ())
        if cautious and not any(_touch(each.span, one.span) for each in found for one in (last, hunk)):
            rest[-1] = _one(original, (last, hunk), "")
        else:
            rest.append(hunk)
    return rest


def _one(original: str, hunks: Sequence[Hunk], warning: str) -> Hunk:
    edit = _joined(original, [hunk.edit for hunk in hunks])
    known = next((hunk.warning for hunk in hunks if hunk.warning), "")
    return replace(hunks[0], span=edit.span, replacement=edit.replacement, warning=known or warning)


def _joined(original: str, edits: Sequence[TextEdit]) -> TextEdit:
    """One change that makes all of `edits`, which are in order."""
    span = Span(edits[0].span.start, edits[-1].span.end)
    inner = [TextEdit(edit.span.shifted(-span.start), edit.replacement) for edit in edits]
    return TextEdit(span, apply_edits(span.of(original), inner))


def _merged(original: str, group: Sequence[Doubtful]) -> Doubtful:
    edit = _joined(original, [each.edit for each in group])
    said = {each.warning for each in group if each.warning}
    return Doubtful(edit, said.pop() if len(said) == 1 else _warning(original, edit, Doubt.NEW))


def _meets_any(original: str, span: Span, others: Sequence[TextEdit]) -> bool:
    """Whether one of `others` meets `span`: the last before it or the next would, if any."""
    after = bisect_left(others, span.start, key=lambda other: other.span.end)
    return any(_meet(original, span, other.span) for other in others[max(0, after - 1) : after + 1])


def _meet(original: str, one: Span, other: Span) -> bool:
    """Whether no unchanged word stands between them: compared again they may be one change."""
    first, last = sorted((one, other), key=lambda span: (span.start, span.end))
    return _touch(first, last) or not word_count(original[first.end : last.start])


def _touch(one: Span, other: Span) -> bool:
    return one.start <= other.end and other.start <= one.end


def _near(original: str, one: Span, other: Span, others: Sequence[TextEdit]) -> bool:
    """Whether little stands between, and nothing that changes by itself."""
    between = Span(one.end, other.start)
    return word_count(between.of(original)) <= _NEAR and not any(_touch(between, edit.span) for edit in others)


def _is_another_text(original: str, edits: Sequence[TextEdit], manner: Manner, vocabulary: Vocabulary) -> bool:
    """Whether a fact is lost or new, or who speaks, or whether something is asked, told or denied."""
    result = apply_edits(original, edits)
    denials = [facts(_WHY_NOT.sub(" ", text))[Fact.NEGATION, ""] for text in (original, result)]
    if denials[0] != denials[1] or _conditions(result) < _conditions(original):
        return True
    may_go = {"negation", "names"} if _shorter(manner) and names(result) <= names(original) else {"negation"}
    if any(warnings(original, edits, kept=EVERYTHING - may_go)) or other_persons(original, edits, manner):
        return True
    return Doubt.SPEECH in doubts(original, edits, manner, vocabulary)


def _shorter(manner: Manner) -> bool:
    return "a" in manner.may_drop


def _conditions(text: str) -> int:
    return sum(word in _CONDITIONS for word in bare(text))


def _says_anew(original: str, rest: Sequence[TextEdit], shorter: bool) -> bool:
    """Whether `rest` are half of the text, or much of it is gone; a `shorter` one may leave out more."""
    came = [word_count(edit.replacement) for edit in rest]
    gone = [0 if shorter else word_count(edit.span.of(original)) for edit in rest]
    if 2 * sum(map(max, came, gone)) >= word_count(original):
        return True
    return not shorter and any(_sheds(edit.span.of(original), edit.replacement) for edit in rest)


def _sheds(old: str, new: str) -> bool:
    went, came = (sum(map(tells, bare(text))) for text in (old, new))
    return went - came > _LOST


def _warning(original: str, edit: TextEdit, doubt: Doubt | None) -> str:
    """What is to be read with care, with the first words that it is about."""
    before, after = bare(edit.span.of(original)), bare(edit.replacement)
    if not before and not after:
        return tr("This is a question now.") if "?" in edit.replacement else tr("The signs are others.")
    if not set(after) - set(before):
        return tr("No longer said: {words}.", words=_named(edit.span.of(original)))
    if not set(before) - set(after):
        return tr("New: {words}.", words=_named(" ".join((Counter(after) - Counter(before)).elements())))
    old, new = _named(edit.span.of(original)), _named(edit.replacement)
    match doubt:
        case Doubt.PERSON:
            return tr("Who is meant may change: {new} for {old}.", new=new, old=old)
        case Doubt.TIME:
            return tr("The tense changes: {new} for {old}.", new=new, old=old)
        case Doubt.MODE:
            return tr("How certain or binding this is may change: {new} for {old}.", new=new, old=old)
        case Doubt.LOGIC | None:
            return tr("The sentence is built differently: {new} for {old}.", new=new, old=old)
        case _:
            return tr("May say something else: {new} for {old}.", new=new, old=old)


def _named(text: str) -> str:
    """The first words of `text` in quotation marks."""
    said = text.split()
    return f"“{' '.join(said[:_NAMED]).strip(_SIGNS)}{'…' if len(said) > _NAMED else ''}”"
