"""Candidates that rewrite a verb together with its small words: tense by auxiliaries, to and -ing, do in questions.

Each is two or three small edits that only make sense together, so that no single one of them would ever be judged an
improvement.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from writer.language.grammar.building import rewriting, swap
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.tokens import Sentence
from writer.language.grammar.words import ALL_PREPOSITIONS, AUXILIARIES, FUNCTION_WORDS, QUESTION_WORDS, SUBJECTS

_SIMPLE: Final = ("VBD", "VBP", "VBZ")
_THIRD: Final = frozenset({"he", "she", "it", "this", "that", "everyone", "everybody", "someone", "nobody"})


def verb_groups(sentence: Sentence, lexicon: Lexicon) -> Iterator[Candidate]:
    """All candidates of this module for `sentence`."""
    for index, word in enumerate(sentence.words):
        if not word.free or word.low in FUNCTION_WORDS or "'" in word.low:
            continue
        tags = lexicon.tags(word.low)
        if not any(tag[0] == "V" for tag in tags):
            continue
        verb = lexicon.verb(word.low)
        if verb:
            yield from _rewritten(sentence, index, verb, lexicon)


def _rewritten(sentence: Sentence, index: int, verb: dict[str, str], lexicon: Lexicon) -> Iterator[Candidate]:
    word, before = sentence.words[index], sentence.low(index - 1)
    if before == "to":
        yield from _two(sentence, index, (verb.get("VBG"),), CandidateKind.VERB_FORM)
    elif before in AUXILIARIES:
        yield from _two(sentence, index, (verb.get(tag) for tag in _SIMPLE), CandidateKind.VERB_GROUP)
    elif before in ALL_PREPOSITIONS:
        yield from _two(sentence, index, (f"to {verb['VB']}",), CandidateKind.VERB_FORM)
    elif before == "not" and sentence.low(index - 2) not in AUXILIARIES:
        texts = (f"{do} not {verb['VB']}" for do in ("do", "does", "did"))
        yield from _two(sentence, index, texts, CandidateKind.VERB_GROUP)
    elif before in SUBJECTS or "NN" in lexicon.tags(before) or "NNS" in lexicon.tags(before):
        for text in _groups(before, verb, lexicon):
            yield swap(word, text, CandidateKind.VERB_GROUP)
    if word.low == verb.get("VBG") and before != "to" and before not in ALL_PREPOSITIONS:
        yield swap(word, f"to {verb['VB']}", CandidateKind.VERB_FORM)
    if before in SUBJECTS and sentence.low(index - 2) in QUESTION_WORDS:
        subject = sentence.words[index - 1].text
        for do in ("does" if before in _THIRD else "do", "did"):
            candidate = rewriting(sentence, index - 1, index, f"{do} {subject} {verb['VB']}", CandidateKind.VERB_GROUP)
            if candidate:
                yield candidate


def _groups(subject: str, verb: dict[str, str], lexicon: Lexicon) -> Iterator[str]:
    """The verb with its auxiliaries in other tenses, agreeing with `subject` as far as that is known."""
    third = subject in _THIRD or (subject not in SUBJECTS and "NN" in lexicon.tags(subject))
    done, doing = verb.get("VBN"), verb.get("VBG")
    if done:
        yield f"{'has' if third else 'have'} {done}"
        yield f"had {done}"
    if doing:
        yield f"{'am' if subject == 'i' else 'is' if third else 'are'} {doing}"
        yield f"{'was' if third or subject == 'i' else 'were'} {doing}"
    for modal in ("will", "would", "can"):
        yield f"{modal} {verb['VB']}"
    if done:
        be = ("am", "was") if subject == "i" else ("is", "was") if third else ("are", "were")
        yield from (f"{form} {done}" for form in be)


def _two(
    sentence: Sentence, index: int, texts: Iterator[str | None] | tuple[str | None, ...], kind: CandidateKind
) -> Iterator[Candidate]:
    """`texts` for word `index` and the one before it."""
    for text in dict.fromkeys(texts):
        candidate = rewriting(sentence, index - 1, index, text, kind) if text and index else None
        if candidate:
            yield candidate
