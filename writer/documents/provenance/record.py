"""The marks of one document as they are kept: in characters of its text, with what finds them again in a changed one.

A paragraph that the writer alone wrote is kept as its length and a hash, others with their text: so the file says
no more of a document than what the marks need. In a text that was changed elsewhere the paragraphs that are
the same are found first; in the others the difference decides, and what it calls changed has no mark any more.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

from writer.documents.provenance.sources import WRITER, Source, Sources
from writer.text.differences import document_edits
from writer.text.runs import Run, Runs, carried

FORMAT: Final = "inkhorn provenance 1"
_HOLE: Final = "\uffff"
"""Stands for each letter of a paragraph that is not known."""
_PARAGRAPH_BYTES: Final = 6


class Record(msgspec.Struct, frozen=True):
    """`runs` are (start, length, label) in characters; label 0 has no run, `sources` begin with label 1."""

    format: str
    text: str
    """SHA-256 of the text, in UTF-8."""
    sources: tuple[Source, ...]
    runs: tuple[tuple[int, int, int], ...]
    paragraphs: tuple[str | tuple[int, str], ...]
    """Each paragraph as its text, or its length and hash."""
    path: str = ""
    title: str = ""
    """Of a document without a file."""
    at: float = 0.0
    """When it was written, in seconds since 1970."""


@dataclass(frozen=True, slots=True)
class Found:
    """Marks as they fit a text. `lost` machine-written stretches of `known` were not found again."""

    runs: tuple[Run, ...]
    sources: Sources
    known: int = 0
    lost: int = 0


def text_hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def make_record(
    text: str, runs: Sequence[Run], sources: Sources, path: str = "", title: str = "", at: float = 0.0
) -> Record:
    """What is to be kept of `text` with `runs` (characters)."""
    used = {run.label for run in runs}
    labels = {WRITER: WRITER}
    kept = Sources()
    for label in sorted(used - {WRITER}):
        source = sources.get(label)
        if source is not None:
            labels[label] = kept.label(source)
    rows = tuple((run.start, run.end - run.start, labels[run.label]) for run in runs if run.label in labels)
    known = tuple(source for number in range(1, len(labels) + 1) if (source := kept.get(number)) is not None)
    return Record(FORMAT, text_hash(text), known, rows, tuple(_paragraphs(text, runs)), path, title, at)


def find_again(record: Record, text: str) -> Found:
    """The marks in `text`, which is the text they were made for or one that came of it."""
    sources = Sources()
    runs, length = _runs(record, [sources.label(source) for source in record.sources]), _length(record)
    known = sum(sources.by_machine(run.label) for run in runs)
    if not runs or runs[-1].end > length:
        return Found((), sources)
    if text_hash(text) == record.text:
        return Found(tuple(runs), sources, known)
    before = _before(record, text)
    edits = [(edit.span.start, len(edit.span), len(edit.replacement)) for edit in document_edits(before, text)]
    found = carried(runs, edits, length)
    left = _surviving(runs, edits, sources)
    return Found(tuple(found), sources, known, known - left)


def encode(record: Record) -> bytes:
    return msgspec.json.encode(record)


def decode(content: bytes) -> Record:
    """Raises ValueError when it is no such record."""
    record = msgspec.json.decode(content, type=Record)
    if record.format != FORMAT:
        raise ValueError(f"not “{FORMAT}”")
    return record


def _paragraphs(text: str, runs: Sequence[Run]) -> list[str | tuple[int, str]]:
    """A paragraph with other marks than the writer's is kept as it is."""
    marked = Runs(len(text), runs)
    kept: list[str | tuple[int, str]] = []
    start = 0
    for line in text.split("\n"):
        labels = {run.label for run in marked.between(start, start + len(line))}
        kept.append((len(line), _hash(line)) if labels <= {WRITER} else line)
        start += len(line) + 1
    return kept


def _hash(line: str) -> str:
    return hashlib.blake2b(line.encode("utf-8", "surrogatepass"), digest_size=_PARAGRAPH_BYTES).hexdigest()


def _runs(record: Record, labels: Sequence[int]) -> list[Run]:
    """In order and apart; none when the file is not. `labels` are those that its own, from 1 on, stand for."""
    runs: list[Run] = []
    for start, length, label in record.runs:
        if length > 0 and 1 <= label <= len(labels):
            if start < (runs[-1].end if runs else 0):
                return []
            runs.append(Run(start, start + length, labels[label - 1]))
    return runs


def _length(record: Record) -> int:
    lengths = (len(each) if isinstance(each, str) else max(0, each[0]) for each in record.paragraphs)
    return sum(lengths) + max(0, len(record.paragraphs) - 1)


def _before(record: Record, text: str) -> str:
    """The text as it was, as far as that is known."""
    lines = {_hash(line): line for line in text.split("\n")}
    known = []
    for each in record.paragraphs:
        if isinstance(each, str):
            known.append(each)
        else:
            line = lines.get(each[1], "")
            known.append(line if len(line) == each[0] else _HOLE * max(0, each[0]))
    return "\n".join(known)


def _surviving(runs: Sequence[Run], edits: Sequence[tuple[int, int, int]], sources: Sources) -> int:
    """How many of the machine's runs keep a letter."""
    count = number = 0
    for run in runs:
        if not sources.by_machine(run.label):
            continue
        while number < len(edits) and edits[number][0] + edits[number][1] <= run.start:
            number += 1
        gone, at = 0, number
        while at < len(edits) and edits[at][0] < run.end:
            start, removed, _added = edits[at]
            gone += max(0, min(run.end, start + removed) - max(run.start, start))
            at += 1
        count += gone < run.end - run.start
    return count
