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


class Checked(msgspec.Struct, frozen=True, tag=True):
    """What the rules say of the text of `Check` `id`; offsets count its characters."""

    id: int
    diagnostics: tuple[Diagnostic, ...]
    questions: tuple[Question, ...] = ()
    final: bool = True
    unchecked: tuple[Span, ...] = ()
    """Lines left out for their length."""


class Superseded(msgspec.Struct, frozen=True, tag=True):
    """`Check` `id` was dropped: its paragraph has a newer one."""

    id: int


class Refused(msgspec.Struct, frozen=True, tag=True):
    """A line could not be used; `id` is 0 when it was no message at all. The checker goes on."""

    id: int
    reason: str


Answer = Checked | Superseded | Refused

_encoder: Final = msgspec.json.Encoder()
_checks: Final = msgspec.json.Decoder(Check)
_answers: Final[msgspec.json.Decoder[Answer]] = msgspec.json.Decoder(Checked | Superseded | Refused)


def encode(message: Check | Answer) -> bytes:
    """One line, with its newline. Lone surrogates of a `Check` become U+FFFD, character by character."""
    if isinstance(message, Check):
        message = msgspec.structs.replace(message, text=re.sub("[\ud800-\udfff]", "\ufffd", message.text))
    return _encoder.encode(message) + b"\n"


def decode_check(line: bytes) -> Check:
    """Raises msgspec.MsgspecError."""
    return _checks.decode(line)


def decode_answer(line: bytes) -> Answer:
    """Raises msgspec.MsgspecError."""
    return _answers.decode(line)
