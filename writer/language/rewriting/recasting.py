"""Sentences built more simply by rule: "the report that was sent to you" without "that was", a long one cut in two.

Apart from `wordings`, whose list knows words only: what is done here needs to be told what a noun is, and where one
clause ends and the next begins. English only, and only where nothing else can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from writer.language.completion.tongue import is_small
from writer.language.rewriting.small_words import listed
from writer.language.rewriting.vocabulary import Vocabulary, english
from writer.text.edits import TextEdit, apply_edits
from writer.text.sentences import sentences
from writer.text.span import Span

SLIMMED: Final = ("shorter", "clearer")
"""Styles that do without the words that a relative clause can spare."""
SPLIT: Final = ("simpler", "clearer")
"""Styles in which long sentences become two."""

_RELATIVE: Final = re.compile(
    r"(?P<before>\b[\w'’]+ )?\b(?P<noun>[A-Za-z]{3,})(?P<gone>(?P<comma>,?) (?:which|that|who) "
    r"(?:is|are|was|were|has been|have been|had been)) (?P<next>[A-Za-z]{2,})(?: (?P<then>[a-z]+))?"
)
_SPARED: Final = re.compile(
    r"(?P<before>\b[\w'’]+ )?\b(?P<noun>[A-Za-z]{3,})(?P<gone> that) (?:I|we|you|he|she|they)(?=['’ ])"
)
_DETERMINERS: Final = listed(
    "the a an this these those any all some no every each my our your his her its their several many few more other"
)
_PLACES: Final = listed("in on at from under near inside within between")
"""Words with which what is left says where something is."""
_LINKS: Final = listed("by in on at for to with from as of under between during after before into")
"""Words before which a participle stands well without "that is"."""
_NO_PARTICIPLE: Final = listed("going being having getting used able about supposed born")
_CONTENT: Final = listed(
    "fact idea news possibility chance concern view claim belief hope fear evidence proof sign case day time way "
    "moment reason message point feeling understanding assumption impression guarantee note notice report reports "
    "order orders state states claims shows means notes request requests demand demands hopes fears words expectation"
)
"""Nouns with which "that" may say what they are about, and those that may be verbs of saying."""

_ENOUGH: Final = re.compile(r"\b(?:so|such|enough)\b")
"""Words that a "that" further on may belong to."""

_LONG: Final = 16
"""Words from which a sentence is long."""
_FEWEST: Final = 5
"""Words of either half at least."""
_CUT: Final = re.compile(
    r"(?P<mark>; ?(?:and |but |so )?|(?P<comma>,?) (?P<and>and|but|so) )"
    r"(?P<subject>I|we|he|she|it|they|there|this|you)(?P<verb>['’](?:m|ll|ve|re|s|d)\b| [a-z]+(?:['’]t)?\b)"
)
_FINITE: Final = listed(
    "am is are was were will would can could may might must shall should have has had do does did need needs want "
    "wants hope think believe look feel know plan expect went came made took got said saw became began won't can't "
    "cannot don't didn't doesn't isn't aren't wasn't weren't haven't hasn't hadn't wouldn't couldn't shouldn't"
)
_AIMS: Final = listed("can could may might will would won't")
"""Verbs with which "so" may say what for."""
_HANGING: Final = re.compile(
    r"\b(?:if|when|whenever|unless|until|because|since|although|though|while|whether|that|once|both|either|neither"
    r"|not only|between|as|so|hope\w*|wish\w*|think\w*|thought|believe\w*|sa(?:y|ys|id)|kn[eo]ws?|feel\w*|felt|sure"
    r"|told|tell\w*|assum\w*|suggest\w*|understand\w*|than|before|after|like|who|which|what|where|how|why)\b",
    re.IGNORECASE,
)
"""Words behind which a second half may still belong to what they begin."""
_OPEN: Final = re.compile(r"[(\[{“\"«„]")


def recast(text: str, style: str) -> str:
    """`text` with its sentences built as simply as `style` wants them."""
    if style in SLIMMED:
        text = apply_edits(text, list(_slimmed(text, english())))
    return apply_edits(text, list(_split(text))) if style in SPLIT else text


def _slimmed(text: str, vocabulary: Vocabulary) -> Iterator[TextEdit]:
    """Deletions, in order and apart."""
    found = [match for match in _RELATIVE.finditer(text) if _can_go(match, vocabulary)]
    found += [
        match
        for match in _SPARED.finditer(text)
        if _is_noun(match, vocabulary, _CONTENT) and not _ENOUGH.search(text, 0, match.start("noun"))
    ]
    end = 0
    for match in sorted(found, key=lambda each: each.start("gone")):
        start = match.end("comma") if "comma" in match.re.groupindex else match.start("gone")
        if start >= end and not _quoted(text, start):
            yield TextEdit(Span(start, match.end("gone")), "")
            end = match.end("gone")


def _can_go(match: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Whether what is left behind the noun of `match` still describes it."""
    following, then = match["next"], match["then"] or ""
    if following in _NO_PARTICIPLE or not _is_noun(match, vocabulary, frozenset()):
        return False
    if following in _PLACES:
        return not match["comma"]
    if following.endswith("ing"):
        return not match["comma"] and bool(then) and bool(vocabulary.bases(following) - {following})
    return then in _LINKS and bool(vocabulary.past_of(following))


def _is_noun(match: re.Match[str], vocabulary: Vocabulary, unless: frozenset[str]) -> bool:
    noun, before = match["noun"].casefold(), (match["before"] or "").strip().casefold()
    kinds = vocabulary.kinds(noun)
    if noun in unless or is_small(noun):
        return False
    return kinds == {"n"} or (before in _DETERMINERS and ("n" in kinds or not kinds))


def _split(text: str) -> Iterator[TextEdit]:
    """Cuts in the long sentences of `text`, one in each."""
    for span in sentences(text):
        said = span.of(text)
        if len(said.split()) < _LONG or said.rstrip().endswith("?"):
            continue
        cuts = [match for match in _CUT.finditer(said) if _may_cut(said, match)]
        if cuts:
            match = min(cuts, key=lambda each: abs(2 * each.start() - len(said)))
            edit = _cut(match)
            yield TextEdit(edit.span.shifted(span.start), edit.replacement)


def _may_cut(said: str, match: re.Match[str]) -> bool:
    head, tail = said[: match.start()], said[match.start("subject") :]
    if min(len(head.split()), len(tail.split())) < _FEWEST or _OPEN.search(head) or _quoted(said, match.start()):
        return False
    if match["mark"].startswith(";"):
        return True
    verb = match["verb"].strip()
    if match["subject"] == "you" or not (verb[0] in "'’" or verb in _FINITE):
        return False
    if match["and"] == "so" and (not match["comma"] or verb in _AIMS):
        return False
    return not _HANGING.search(head)


def _cut(match: re.Match[str]) -> TextEdit:
    word = match["mark"].strip(" ,;")
    subject = match["subject"]
    if word in ("but", "so"):
        return TextEdit(Span(match.start(), match.end("subject")), f". {word.capitalize()} {subject}")
    return TextEdit(Span(match.start(), match.end("subject")), f". {subject[0].upper()}{subject[1:]}")


def _quoted(text: str, position: int) -> bool:
    """Whether a quotation or a piece of code is open at `position`."""
    before = text[:position]
    return before.count('"') % 2 == 1 or before.count("`") % 2 == 1 or before.count("“") > before.count("”")
