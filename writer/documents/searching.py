"""Looks for patterns in a text, in a process of its own: one JSON object a line, on stdin and stdout.

Its own process because a pattern may take for ever on some texts, and only a process can be ended.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from typing import BinaryIO, Final

import msgspec

from writer.text.searching import PatternError, Places, Query, compiled, scan, template

MOST: Final = 100_000
"""Places that are counted; replacing knows no such limit."""


class Text(msgspec.Struct, frozen=True, tag=True):
    """The text that is looked through from now on."""

    text: str


class Look(msgspec.Struct, frozen=True, tag=True):
    """Where is `query`? With a `replacement` also: what stands there then."""

    id: int
    query: Query
    replacement: str | None = None


class Answer(msgspec.Struct, frozen=True):
    """Places in UTF-16 units from the start of the text. `trouble`: why there are none, a sentence."""

    id: int
    starts: list[int] = []
    ends: list[int] = []
    texts: list[str] = []
    """What stands in each place, when there was a replacement."""
    trouble: str = ""
    capped: bool = False
    """Whether there are more places."""


_decoder: Final = msgspec.json.Decoder(Text | Look)
_answers: Final = msgspec.json.Decoder(Answer)


def encode(message: Text | Look | Answer) -> bytes:
    """`message` as a line."""
    return msgspec.json.encode(message) + b"\n"


def decode_answer(line: bytes) -> Answer:
    """Raises msgspec.MsgspecError."""
    return _answers.decode(line)


def answer(text: str, look: Look) -> Answer:
    """What there is to say to `look`."""
    try:
        return _found(text, compiled(look.query), look)
    except PatternError as bad:
        return Answer(look.id, trouble=str(bad))


def serve(source: BinaryIO, out: BinaryIO) -> None:
    """Answer every `Look` of `source` on `out` until `source` ends."""
    text = ""
    while line := source.readline():
        match _decoder.decode(line):
            case Text(new):
                text = new
            case Look() as look:
                out.write(encode(answer(text, look)))
                out.flush()


def main(argv: Sequence[str]) -> int:
    """Serve stdin and stdout; what is printed otherwise goes to stderr. `argv` has no options."""
    if argv:
        print(f"The search takes no arguments, not {argv[0]}.", file=sys.stderr)
        return 2
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    serve(sys.stdin.buffer, out)
    return 0


def _found(text: str, pattern: re.Pattern[str], look: Look) -> Answer:
    made = None if look.replacement is None else template(look.replacement, pattern)
    places, texts = Places(), list[str]()
    steps = scan(
        text, pattern, places, step=len(text) + 1, each=None if made is None else lambda it: texts.append(made(it))
    )
    for _step in steps:
        pass
    most = MOST if made is None else len(places)
    starts, ends = places.starts[:most].tolist(), places.ends[:most].tolist()
    return Answer(look.id, starts, ends, texts, capped=len(places) > most)
