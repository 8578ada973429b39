"""What the window and the checker's process say to each other: typed messages, one JSON object a line.

Apart from the process itself, because the window must not load dictionaries to say a word to it.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.question import Question
from writer.text.span import Span


class Check(msgspec.Struct, frozen=True, tag=True):
    """Check one paragraph. A newer `Check` with the same `key` makes this one void."""

    id: int
    text: str
    key: str = ""
    dialect: str = "american"
    style: bool = False
    candidates: bool = True
    """Whether a model will judge: makes questions for it."""
    words: tuple[str, ...] = ()
    """The writer's own words, never misspelt."""
    languages: tuple[str, ...] = ()
    """The languages switched on besides English, with variants: ("de-AT", "fr"). A paragraph in any other is left
    alone."""
    dictionaries: tuple[tuple[str, str], ...] = ()
    """The .aff files of the dictionaries for other languages, by the code of the language: ("pl", "/…/pl_PL.aff")."""
    hint: str = "en"
    """The code of the language that the paragraph's neighbours, or the document, are written in."""
    knows: tuple[str, ...] = ()
    """The languages besides English that the loaded model knows; there are no questions in others."""


class Propose(msgspec.Struct, frozen=True, tag=True):
    """Make the question about one sentence of a checked text. A newer one with the same `key` makes it void."""

    id: int
    text: str
    sentence: Span
    diagnostics: tuple[Diagnostic, ...] = ()
    """What the rules said of the sentence, counting characters of `text`."""
    key: str = ""
    dialect: str = "american"
    language: str = "en"
    """As `Checked` said."""


class Checked(msgspec.Struct, frozen=True, tag=True):
    """What the rules say of the text of `Check` `id`; offsets count its characters."""

    id: int
    diagnostics: tuple[Diagnostic, ...]
    questions: tuple[Question, ...] = ()
    final: bool = True
    unchecked: tuple[Span, ...] = ()
    """Lines left out for their length."""
    sentences: tuple[Span, ...] = ()
    """What a judge may be asked about by `Propose`, in order."""
    language: str = "en"
    """The code of the language the text is taken to be in; "und" for one that is unknown here."""
    waiting: str = ""
    """Why the text was not checked although its language is switched on, a sentence; "" when it was."""
    loading: bool = False
    """Whether `Ready` will follow."""


class Proposed(msgspec.Struct, frozen=True, tag=True):
    """Answer to `Propose` `id`."""

    id: int
    question: Question | None
    """None when nothing could stand there instead."""


class Ready(msgspec.Struct, frozen=True, tag=True):
    """Nobody asked: the rules of `language` ("de") have been loaded, or given up; what waited can be asked again."""

    language: str
    id: int = 0


class Superseded(msgspec.Struct, frozen=True, tag=True):
    """`Check` or `Propose` `id` was dropped: its paragraph has a newer one."""

    id: int


class Refused(msgspec.Struct, frozen=True, tag=True):
    """A line could not be used; `id` is 0 when it was no message at all. The checker goes on."""

    id: int
    reason: str


Asked = Check | Propose
Answer = Checked | Proposed | Ready | Superseded | Refused

_encoder: Final = msgspec.json.Encoder()
_asked: Final[msgspec.json.Decoder[Asked]] = msgspec.json.Decoder(Check | Propose)
_answers: Final[msgspec.json.Decoder[Answer]] = msgspec.json.Decoder(Checked | Proposed | Ready | Superseded | Refused)


def encode(message: Asked | Answer) -> bytes:
    """One line, with its newline. Lone surrogates of what is asked become U+FFFD, character by character."""
    if isinstance(message, Check | Propose):
        message = msgspec.structs.replace(message, text=re.sub("[\ud800-\udfff]", "\ufffd", message.text))
    return _encoder.encode(message) + b"\n"


def decode_check(line: bytes) -> Asked:
    """Raises msgspec.MsgspecError."""
    return _asked.decode(line)


def decode_answer(line: bytes) -> Answer:
    """Raises msgspec.MsgspecError."""
    return _answers.decode(line)
