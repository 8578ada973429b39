"""Whether an answer is a rewrite at all: refusals, chatter, echoes, loops and runaway answers are told from it.

Harmless talk around a good answer is taken off. What remains wrong is refused with a reason in words, because a
wrong rewrite that is shown costs more than one that is not.
"""

from __future__ import annotations

import enum
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from writer.language.completion.tongue import is_small, language_of
from writer.language.rewriting.delimiting import CLOSING, OPENING, restored
from writer.language.rewriting.orders import carries_out
from writer.text.scripts import shares_script
from writer.text.words import words
from writer.tongue import tr

_LARGER: Final = tr("Try again, or use a larger model.")


class Fault(enum.Enum):
    """What is wrong with an answer; the value is said to the writer: `what` it is, and what to do about it."""

    what: str

    EMPTY = tr("The model gave no answer."), _LARGER
    REFUSED = tr("The model refused."), tr("Try again, or word the instruction differently.")
    TALKS = tr("The model talked about the text instead of rewriting it."), _LARGER
    ECHOES = tr("The model repeated the instruction instead of following it."), _LARGER
    TEMPLATE = tr("The model's answer contained template tokens."), tr("Try again, or use another model.")
    LOOPS = tr("The model repeated itself."), _LARGER
    TOO_LONG = tr("The answer was far longer than your text."), _LARGER
    TOO_SHORT = tr("The answer left out most of your text."), _LARGER
    RESHAPED = tr("The answer was a list or a table instead of text like yours."), _LARGER
    WRONG_LANGUAGE = tr("The answer was in another language."), _LARGER
    STRAYED = tr("No version the model gave says the same as your text."), _LARGER
    NONSENSE = tr("The model was not sure of its own words."), _LARGER
    WRONG_SCRIPT = tr("The answer was in another script than your text."), _LARGER
    OFF_TOPIC = tr("The answer had little to do with your text."), _LARGER
    OBEYED = (
        tr("The model did what a sentence in your text tells it to."),
        tr("Select the text without it, or use a larger model."),
    )

    def __new__(cls, what: str, advice: str) -> Fault:
        fault = object.__new__(cls)
        fault._value_ = f"{what} {advice}"
        fault.what = what
        return fault


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a good answer looks like; prompts that summarise, lengthen or translate expect something else."""

    longest: float = 3.0
    """Length of the answer at most, as a multiple of the original."""
    same_script: bool = True
    same_words: bool = True
    """Whether the answer is about the words of the original; false for translations."""
    about: bool = False
    """Whether the answer, though no rewrite, is about the original (a summary, a table). Of a short original it has
    some words then; else the model did something that the original told it to do."""
    faithful: bool = True
    """Whether the answer is to say the same as the original; an instruction in the writer's own words may want more."""
    instruction: str = ""
    """What the model was asked, to recognise its echo; also the examples it was shown."""
    same_shape: bool = False
    """Whether the answer is prose like the original, with no lists or tables of its own."""
    language: str = ""
    """The language the answer is to be in (ISO 639-1); "": that of the original, unless it is a translation."""
    changes: bool = True
    """Whether something is expected to change; proofreading may leave a text as it is."""
    shorter: bool = False
    """Whether the answer is to be shorter; among several that counts."""
    style: str = ""
    """One of `wordings.SECTIONS`, for an answer of which only trusted changes are kept; "" for any other."""
    doubtfully: bool = False
    """Whether changes that cannot be trusted are shown with a warning, as far as a writer can judge them."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`answer` without harmless talk; `fault` says why it must not be shown, None when it may be."""

    answer: str
    fault: Fault | None = None

    @property
    def ok(self) -> bool:
        return self.fault is None

    @property
    def reason(self) -> str:
        """A sentence for the writer, or ""."""
        return self.fault.value if self.fault else ""


_TEMPLATE: Final = re.compile(
    r"<\|[\w▁ .-]{1,40}\|>|</?s>|<(?:start|end)_of_turn>|\[/?INST\]|<</?SYS>>|<(?:unk|pad|bos|eos)>"
)
_THINKING: Final = re.compile(r"\A\s*<think>.*?</think>\s*", re.DOTALL)
_NOUN: Final = (
    r"(?:text|sentences?|paragraphs?|version|passage|rewrite|rewriting|summary|translation|selection|answer|response"
    r"|proofread|result)"
)
_PREFACE: Final = re.compile(
    r"\A[\s*_]*(?:i['’]?m (?:very |really )?sorry\b[^\n.]{0,60}\.\s*)?"
    r"(?:(?:sure|certainly|of course|absolutely|okay|ok|no problem|great)\b[^\n:]{0,30}[,.!:]\s*)?"
    r"(?:(?:here(?:['’]s|\s+is|\s+are)|below\s+is|this\s+is|i(?:['’]ve|\s+have)|the|a|my|your)\b[^\n:]{0,80}\b"
    rf"{_NOUN}\b[^\n:]{{0,60}}:"
    r"|i(?:['’]d|\s+would)\s+be\s+(?:happy|glad)\b[^\n:]{0,80}:"
    r"|the\s+(?:\w+\s+)?correct(?:ed)?\s+\w+\s+(?:is|would\s+be|should\s+be)\b\s*:?(?=\s*[\"“\n])"
    rf"|(?:\w+ed|new|final|output|revised|simpler|shorter|clearer)\s+{_NOUN}\s*:)[*_]*\s*",
    re.IGNORECASE,
)
_GREETING: Final = re.compile(r"\A\s*(?:sure|certainly|of course|absolutely)\s*[!.:]\s*\n+", re.IGNORECASE)
_AFTERWORD: Final = re.compile(
    r"\n[ \t]*\(?(?:note\b|i hope\b|(?:please )?let me know\b|feel free\b|is there anything\b|(?:the )?changes made\b"
    r"|explanation\s*:|i (?:have )?(?:made|changed|corrected|rewrote)\b)[^\0]*\Z",
    re.IGNORECASE,
)
_REFUSAL: Final = re.compile(
    r"\A\W*(?:(?:(?:i['’]?m (?:very |really )?)?sorry|unfortunately|i apologi[sz]e)\b[^\n.]{0,60}?[,. ]+(?:but )?)?"
    r"(?:as an? (?:ai|language model|assistant)\b|i am an? (?:ai|assistant|language)"
    r"|i (?:can['’]?t|cannot|can not|am (?:not able|unable)|won['’]t|do not have|don['’]t have)\b"
    r"|i['’]m (?:not able|unable|an ai|just an? (?:ai|language)))",
    re.IGNORECASE,
)
_TALK: Final = re.compile(
    r"\A\W*(?:sure\b|certainly\b|of course[,!]|i(?:['’]d| would) be (?:happy|glad)|i can help\b|please provide\b"
    r"|what would you like|how can i (?:help|assist)"
    r"|the (?:text|sentence|passage|paragraph) (?:is|was|has been|appears|seems|you)"
    r"|to (?:rewrite|improve|correct|proofread|simplify) (?:this|the))",
    re.IGNORECASE,
)
_SHORTEST_WORD: Final = 3
"""Letters of a word that can stand for a longer one ("red" for "blue")."""
_TAG: Final = re.compile(r"</?[A-Za-z][\w-]*(?:\s[^<>\n]*)?/?>")
_SHAPE: Final = re.compile(r"^[^\S\n]*(?:(?:[-*+•]|\d{1,3}[.)]|#{1,6})[^\S\n]+\S|\||```|~~~)", re.MULTILINE)
_ROOM: Final = 200
"""Characters every answer may have, however short the original is."""
_ECHO_WORDS: Final = 6
_TWICE: Final = re.compile(r"\b(\w{4,})\b,?\s+(?:(?:and|or|of|the|a|by|in|to|with)\s+)+\1\b")
_STUTTER_WORDS: Final = 60
"""Words of an answer up to which it may not say three words twice; a longer text may have to."""
_LONGEST_LOOP: Final = 12
_FEW_WORDS: Final = 4
"""Telling words of an original below which shared words say little."""
_SHARED: Final = 0.2
"""Share of the original's longer words, by their first four letters, that an answer on the same topic keeps."""
_SHORT: Final = 600
"""Characters of an original up to which an answer about it has some of its words."""
_SHORTEST: Final = 0.2
"""Share of the original's length below which something is missing, however briefly it is said."""
_UNSURE: Final = -1.6
"""Mean logarithm below which the tokens of an answer are a guess each."""
_CLEARLY: Final = 0.5
"""The same share from which an answer that sounds like a refusal or talk is a rewrite after all."""
_COMMON: Final = 4
"""Letters of a word by which it is told from others; a shorter one carries no topic."""


def judge(
    original: str,
    answer: str,
    expectation: Expectation = Expectation(),
    complete: bool = True,
    log_probability: float = 0.0,
) -> Verdict:
    """Whether `answer` may be shown as a rewrite of `original`. `log_probability` is the mean of its tokens' natural
    logarithms, 0.0 when not known.

    With `complete` false only what more text cannot mend is refused, so that a hopeless answer ends early.
    """
    text = restored(_without_talk(original, answer, complete), original)
    fault = _fault(original, text, expectation, complete)
    if fault is None and complete and expectation.same_words and log_probability < _UNSURE:
        fault = Fault.NONSENSE
    return Verdict(text, fault)


def recall(original: str, text: str) -> float:
    """Share of the telling words of `original`, by their first four letters, that `text` keeps; 1 where there are too
    few to tell."""
    return _shared_words(original, text) if len(_topic(original)) >= _FEW_WORDS else 1.0


def telling_words(text: str) -> int:
    """How many different words of `text` tell of its topic."""
    return len(_topic(text))


def dropped(original: str, text: str) -> int:
    """How many telling words of `original` are gone from `text` without another one in their place."""
    told, said = _topic(original, _SHORTEST_WORD), _topic(text, _SHORTEST_WORD)
    return max(0, len(told - said) - len(said - told))


def precision(original: str, text: str) -> float:
    """Share of the telling words of `text` that `original` has too: what is left was invented, or said with other
    words. 1 where there are too few to tell."""
    return _shared_words(text, original) if len(_topic(text)) >= _FEW_WORDS else 1.0


def _without_talk(original: str, answer: str, complete: bool) -> str:
    """The answer without thinking, preface, afterword and template tokens at its end."""
    text = _THINKING.sub("", answer)
    if OPENING not in original:
        text = _between_delimiters(text)
    for talk in (_GREETING, _PREFACE):
        match = talk.match(text)
        if match and not talk.match(original) and (text[match.end() :].strip() or not complete):
            text = text[match.end() :]
    token = _TEMPLATE.search(text)
    if token and not _TEMPLATE.search(original) and text[: token.start()].strip():
        text = text[: token.start()]
    afterword = _AFTERWORD.search(text)
    if afterword and complete and not _AFTERWORD.search("\n\n" + original) and text[: afterword.start()].strip():
        text = text[: afterword.start()]
    return text


def _between_delimiters(text: str) -> str:
    """Prompts put the writer's text between marks; an answer that repeats them has its own text between them. One that
    opens a second time begins anew: what it said first counts."""
    _, opened, inside = text.partition(OPENING)
    said = (inside if opened else text).partition(CLOSING)[0]
    return said.partition(OPENING)[0]


def _fault(original: str, text: str, expectation: Expectation, complete: bool) -> Fault | None:
    if complete and not text.strip():
        return Fault.EMPTY
    if _new(_TEMPLATE, original, text):
        return Fault.TEMPLATE
    if _REFUSAL.match(text) and not _REFUSAL.match(original) and _shared_words(original, text) < _CLEARLY:
        return Fault.REFUSED
    if _echoes(original, text, expectation.instruction):
        return Fault.ECHOES
    if _TALK.match(text) and not _TALK.match(original) and _shared_words(original, text) < _CLEARLY:
        return Fault.TALKS
    if (_loops(text) and not _loops(original)) or _stutters(original, text):
        return Fault.LOOPS
    if len(text) > expectation.longest * len(original) + _ROOM:
        return Fault.TOO_LONG
    if expectation.same_shape and _reshaped(original, text):
        return Fault.RESHAPED
    if expectation.about and carries_out(original, text, complete):
        return Fault.OBEYED
    if expectation.same_script and len(text) > _ROOM // 10 and not shares_script(text, original):
        return Fault.WRONG_SCRIPT
    return _late_fault(original, text, expectation) if complete else None


def _late_fault(original: str, text: str, expectation: Expectation) -> Fault | None:
    """What only the whole answer shows."""
    wanted = expectation.language or (language_of(original) if expectation.same_words else "")
    found = language_of(text) if wanted else ""
    if found and found != wanted:
        return Fault.WRONG_LANGUAGE
    short = expectation.about and len(original) <= _SHORT
    if (expectation.same_words or short) and recall(original, text) < _SHARED:
        return Fault.OFF_TOPIC
    if expectation.same_words and len(original) > _ROOM // 2 and len(text.strip()) < _SHORTEST * len(original.strip()):
        return Fault.TOO_SHORT
    return None


def _reshaped(original: str, text: str) -> bool:
    """Whether `text` has more lines with marks of lists, headings, tables or code than `original`, other tags, or far
    more lines."""
    if len(_SHAPE.findall(text)) > len(_SHAPE.findall(original)) or len(_TAG.findall(text)) > len(
        _TAG.findall(original)
    ):
        return True
    lines, before = (sum(map(bool, map(str.strip, each.strip().split("\n")))) for each in (text, original))
    return lines > max(before + 1, 1.5 * before)


def _new(pattern: re.Pattern[str], original: str, text: str) -> bool:
    return bool(pattern.search(text)) and not pattern.search(original)


def _said(text: str) -> list[str]:
    return [span.of(text).casefold() for span in words(text)]


def _echoes(original: str, text: str, instruction: str) -> bool:
    """Whether the answer begins with words of the instruction that the original does not have."""
    asked, said = _said(instruction), _said(text)[:40]
    if len(asked) < _ECHO_WORDS or len(said) < _ECHO_WORDS:
        return False
    runs = {tuple(asked[i : i + _ECHO_WORDS]) for i in range(len(asked) - _ECHO_WORDS + 1)}
    told = _said(original)
    runs -= {tuple(told[i : i + _ECHO_WORDS]) for i in range(len(told) - _ECHO_WORDS + 1)}
    return any(tuple(said[i : i + _ECHO_WORDS]) in runs for i in range(len(said) - _ECHO_WORDS + 1))


def _loops(text: str) -> bool:
    """Whether a phrase stands three times in a row, or a line of some length four times anywhere."""
    said = _said(text)
    for length in range(1, _LONGEST_LOOP + 1):
        run, needed = 0, (3 if length > 1 else 4) * length - length
        for index in range(length, len(said)):
            run = run + 1 if said[index] == said[index - length] else 0
            if run >= needed:
                return True
    lines = Counter(line.strip().casefold() for line in text.splitlines() if len(line.strip()) > 20)
    return any(count >= 4 for count in lines.values())


def _stutters(original: str, text: str) -> bool:
    """Whether `text` says the same thing twice within a sentence or two, where `original` does not: a telling word with
    nothing but small ones between, two telling words in a row, or four words of which one is telling."""
    twice = {match[1] for match in _TWICE.finditer(text.casefold()) if not is_small(match[1])}
    if twice - {match[1] for match in _TWICE.finditer(original.casefold())}:
        return True
    said, told = _said(text), _said(original)
    if len(said) > _STUTTER_WORDS:
        return False
    return any(_repeats(told, said, length, telling) for length, telling in ((2, 2), (4, 1)))


def _repeats(told: list[str], said: list[str], length: int, telling: int) -> bool:
    """Whether some `length` words in a row, at least `telling` of them telling, are in `said` more than once and more
    often than in `told`."""
    known, counts = Counter(_rows(told, length)), Counter(_rows(said, length))
    return any(
        count > max(1, known[row]) and sum(len(word) >= _COMMON and not is_small(word) for word in row) >= telling
        for row, count in counts.items()
    )


def _rows(said: list[str], length: int) -> Iterator[tuple[str, ...]]:
    return zip(*(said[start:] for start in range(length)), strict=False)


def _topic(text: str, shortest: int = _COMMON) -> set[str]:
    """The beginnings of the telling words of `text`: inflection does not change the topic."""
    return {word[:_COMMON] for word in _said(text) if len(word) >= shortest and not is_small(word)}


def _shared_words(original: str, text: str) -> float:
    """Share of the longer words of `original` that `text` keeps; 0 when there are none."""
    topic = _topic(original)
    return len(topic & _topic(text)) / len(topic) if topic else 0.0
