"""Whether an answer is a rewrite at all: refusals, chatter, echoes, loops and runaway answers are told from it.

Harmless talk around a good answer is taken off. What remains wrong is refused with a reason in words, because a
wrong rewrite that is shown costs more than one that is not.
"""

from __future__ import annotations

import enum
import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from writer.text.scripts import shares_script
from writer.text.words import words


class Fault(enum.Enum):
    """What is wrong with an answer; the value is a sentence for the writer."""

    EMPTY = "The model gave no answer. Try again, or use a larger model."
    REFUSED = "The model refused. Try again, or word the instruction differently."
    TALKS = "The model talked about the text instead of rewriting it. Try again, or use a larger model."
    ECHOES = "The model repeated the instruction instead of following it. Try again, or use a larger model."
    TEMPLATE = "The model's answer contained template tokens. Try again, or use another model."
    LOOPS = "The model repeated itself. Try again, or use a larger model."
    TOO_LONG = "The answer was far longer than your text. Try again, or use a larger model."
    WRONG_SCRIPT = "The answer was in another script than your text. Try again, or use a larger model."
    OFF_TOPIC = "The answer had little to do with your text. Try again, or use a larger model."


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a good answer looks like; prompts that summarise, lengthen or translate expect something else."""

    longest: float = 3.0
    """Length of the answer at most, as a multiple of the original."""
    same_script: bool = True
    same_words: bool = True
    """Whether the answer is about the words of the original; false for translations."""
    instruction: str = ""
    """What the model was asked, to recognise its echo."""


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
_DELIMITER: Final = "<text>"
_CLOSING_DELIMITER: Final = "</text>"
_NOUN: Final = (
    r"(?:text|sentences?|paragraphs?|version|passage|rewrite|rewriting|summary|translation|selection|answer|response"
    r"|proofread|result)"
)
_PREFACE: Final = re.compile(
    r"\A[\s*_]*(?:i['’]?m (?:very |really )?sorry\b[^\n.]{0,60}\.\s*)?"
    r"(?:(?:sure|certainly|of course|absolutely|okay|ok|no problem|great)\b[^\n:]{0,30}[,.!:]\s*)?"
    r"(?:(?:here(?:['’]s|\s+is|\s+are)|below\s+is|this\s+is|i(?:['’]ve|\s+have)|the|a|my|your)\b[^\n:]{0,80}\b"
    rf"{_NOUN}\b[^\n:]{{0,60}}:"
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
_ROOM: Final = 200
"""Characters every answer may have, however short the original is."""
_ECHO_WORDS: Final = 6
_LONGEST_LOOP: Final = 12
_FEW_WORDS: Final = 6
"""Words of an original below which shared words say little."""
_SHARED: Final = 0.2
"""Share of the original's longer words, by their first four letters, that an answer on the same topic keeps."""
_CLEARLY: Final = 0.5
"""The same share from which an answer that sounds like a refusal or talk is a rewrite after all."""
_COMMON: Final = 4
"""Letters of a word that carries no topic."""


def judge(original: str, answer: str, expectation: Expectation = Expectation(), complete: bool = True) -> Verdict:
    """Whether `answer` may be shown as a rewrite of `original`.

    With `complete` false only what more text cannot mend is refused, so that a hopeless answer ends early.
    """
    text = _without_talk(original, answer, complete)
    fault = _fault(original, text, expectation, complete)
    return Verdict(text, fault)


def _without_talk(original: str, answer: str, complete: bool) -> str:
    """The answer without thinking, preface, afterword and template tokens at its end."""
    text = _THINKING.sub("", answer)
    if _DELIMITER not in original:
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
    _, opened, inside = text.partition(_DELIMITER)
    said = (inside if opened else text).partition(_CLOSING_DELIMITER)[0]
    return said.partition(_DELIMITER)[0]


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
    if _loops(text) and not _loops(original):
        return Fault.LOOPS
    if len(text) > expectation.longest * len(original) + _ROOM:
        return Fault.TOO_LONG
    if expectation.same_script and len(text) > _ROOM // 10 and not shares_script(text, original):
        return Fault.WRONG_SCRIPT
    enough = len(_topic(original)) >= _FEW_WORDS
    if complete and expectation.same_words and enough and _shared_words(original, text) < _SHARED:
        return Fault.OFF_TOPIC
    return None


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


def _topic(text: str) -> set[str]:
    """The beginnings of the longer words of `text`: inflection does not change the topic."""
    return {word[:_COMMON] for word in _said(text) if len(word) >= _COMMON}


def _shared_words(original: str, text: str) -> float:
    """Share of the longer words of `original` that `text` keeps; 0 when there are none."""
    topic = _topic(original)
    return len(topic & _topic(text)) / len(topic) if topic else 0.0
