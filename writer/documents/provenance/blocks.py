"""The open format "Markdown Annotations" 0.1: who wrote what, in a block at the end of a Markdown file.

    ---
    Annotations: 0,95 SHA-256 1132bf5e376a605f5beed4b204456114
    @Human: 0,20 33,4
    &SmolLM2 <suggestion>: 20,13
    ...

Ranges count grapheme clusters of the text before the block, whose hash the block carries. What wrote a stretch is the
author's identifier, in angle brackets. Lines with other keys, and authors' content, which the format does not define
yet, are not kept.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from writer.documents.provenance.sources import Kind, Source, Sources
from writer.text.graphemes import is_boundary
from writer.text.runs import Run

HUMAN: Final = "Human"
"""What the writer is called, whose name the program does not know."""
KEY: Final = "Annotations"
_SHORTEST: Final = 32
"""Letters of a hash that is cut, at least."""
_BLOCK: Final = re.compile(r"(?:\A|(?<=\n))---[ \t]*\n((?:[^\n]*\n)+?)\.\.\.[ \t]*\n?\Z")
_HASH: Final = re.compile(
    r"[ \t]*(?:\\.|[^:\\\n])+:[ \t]*(\d+)(?:,(\d+))?[ \t]+SHA-256[ \t]+([0-9a-fA-F]{32,64})[ \t]*"
)
_AUTHOR: Final = re.compile(r"[ \t]*([@&])((?:\\.|[^:\\])*):(.*)", re.DOTALL)
_NAME: Final = re.compile(r"[ \t]*([^<,]*?)[ \t]*(?:<((?:\\.|[^\\])*)>)?[ \t]*(?:,.*)?", re.DOTALL)
_RANGE: Final = re.compile(r"(\d+)(?:,(\d+))?")
_WIDE: Final = re.compile("[\u0300-\U0010ffff]|\r\n")
"""What may make a grapheme of more than one character."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text and the block behind it, as it stands in the file; "" where there is none."""

    text: str
    block: str = ""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a block says. `valid`: its hash is that of the text; else the marks may be misplaced."""

    runs: tuple[Run, ...]
    valid: bool


def split(content: str) -> Annotated:
    """The text of a file without the block at its end. Looked for only where the file ends like one."""
    tail = content.rstrip()
    if not tail.endswith("\n..."):
        return Annotated(content)
    start = content.rfind("\n---", 0, len(tail)) + 1
    match = _BLOCK.match(content, start if start else 0)
    if match is None or not _is_block(match[1]):
        return Annotated(content)
    return Annotated(content[: match.start()].removesuffix("\n") if match.start() else "", content[match.start() :])


def join(text: str, block: str) -> str:
    """A file with `block` at its end: an empty line keeps others from taking the last line for a heading."""
    return f"{text}\n{block}" if block else text


def make(text: str, runs: Iterable[Run], sources: Sources) -> str:
    """The block for `text`, in which `runs` (characters) are marked; what is unknown or pasted has no author."""
    ranges: dict[str, list[str]] = {}
    places = _Graphemes(text)
    for run in runs:
        source = sources.get(run.label)
        key = _key(source) if source else ""
        start, end = places.of(run.start), places.of(run.end)
        if key and end > start:
            ranges.setdefault(key, []).append(f"{start},{end - start}" if end - start > 1 else str(start))
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    lines = [f"{KEY}: 0,{places.of(len(text))} SHA-256 {digest[:_SHORTEST]}"]
    lines += [f"{key}: {' '.join(found)}" for key, found in sorted(ranges.items(), key=lambda each: each[0][0] != "@")]
    return "\n".join(("---", *(f"{line}  " for line in lines), "...", ""))


def read(text: str, block: str, sources: Sources) -> Marks:
    """The marks of `text` that `block` says. Authors get their labels in `sources`; never raises."""
    match = _BLOCK.match(block)
    lines = _unfolded(match[1]) if match else []
    places = _Graphemes(text)
    marked: list[tuple[int, int, int]] = []
    for line in lines:
        author = _AUTHOR.fullmatch(line)
        if author:
            label = sources.label(_source(author[1], author[2]))
            marked += [(start, end, label) for start, end in _ranges(author[3])]
    bounds = places.characters({place for start, end, _ in marked for place in (start, end)})
    runs: list[Run] = []
    for start, end, label in sorted(marked):
        first, last = max(bounds[start], runs[-1].end if runs else 0), bounds[end]
        if last > first:
            runs.append(Run(first, last, label))
    return Marks(tuple(runs), bool(lines) and _hash_fits(lines[0], text, places))


def _is_block(inner: str) -> bool:
    """Whether the lines are annotations, not the end of some YAML."""
    lines = _unfolded(inner)
    return bool(lines) and (_HASH.fullmatch(lines[0]) is not None or all(_AUTHOR.fullmatch(line) for line in lines))


def _unfolded(inner: str) -> list[str]:
    """A line for each annotation; what is indented by two more belongs to the line above."""
    lines: list[str] = []
    for line in inner.rstrip("\n").split("\n"):
        if lines and line.startswith("  "):
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line.rstrip())
    return lines


def _hash_fits(line: str, text: str, places: _Graphemes) -> bool:
    match = _HASH.fullmatch(line)
    if match is None:
        return False
    start = int(match[1])
    bounds = places.characters({start, start + int(match[2] or 1)})
    covered = text[bounds[start] : bounds[start + int(match[2] or 1)]]
    digest = hashlib.sha256(covered.encode("utf-8", "surrogatepass")).hexdigest()
    return digest.startswith(match[3].lower())


def _key(source: Source) -> str:
    """The author as the format names it."""
    match source.kind:
        case Kind.TYPED:
            return f"@{HUMAN}"
        case Kind.PASTED:
            return ""
        case Kind.PERSON:
            return "@" + _escaped(source.author) if source.author else "@"
        case Kind.MACHINE:
            return "&" + _escaped(source.author) if source.author else "&"
        case Kind.RULE:
            return "&Inkhorn <rule>"
        case kind:
            return f"&{_escaped(source.author or 'AI')} <{kind}>"


def _escaped(name: str) -> str:
    """A name without what the format gives a meaning."""
    plain = re.sub(r"[<>,\\\n\r]", " ", name).replace(":", "\\:")
    return " ".join(plain.split())


def _source(sign: str, key: str) -> Source:
    match = _NAME.fullmatch(key)
    name = re.sub(r"\\(.)", r"\1", match[1]) if match else key.strip()
    identifier = (match[2] or "") if match else ""
    if sign == "@":
        return Source(Kind.TYPED) if name == HUMAN and not identifier else Source(Kind.PERSON, author=name)
    if identifier == Kind.RULE:
        return Source(Kind.RULE)
    known = {Kind.SUGGESTION, Kind.REWRITE, Kind.CORRECTION}
    kind = next((each for each in known if identifier == each), Kind.MACHINE)
    return Source(kind, author="" if name == "AI" and kind in known else name)


def _ranges(value: str) -> list[tuple[int, int]]:
    """Every range of a line; what is behind the last is content, which the format does not define yet."""
    found = []
    for word in value.split():
        match = _RANGE.fullmatch(word)
        if match is None:
            break
        start, length = int(match[1][:12]), int((match[2] or "1")[:12])
        found.append((start, start + length))
    return found


class _Graphemes:
    """Counts the grapheme clusters of one text; a text of plain letters costs nothing."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._inside = _inside(text)
        """Characters, in order, before which the text may not be cut: each makes the count one less."""

    def of(self, index: int) -> int:
        """How many graphemes begin before character `index`."""
        return index - bisect_left(self._inside, index)

    def characters(self, places: Iterable[int]) -> dict[int, int]:
        """For each grapheme number the character at which it begins; the end of the text for those behind it."""
        found = {}
        for place in places:
            low, high = place, len(self._text)
            while low < high:  # the first cut before which `place` graphemes begin
                middle = (low + high) // 2
                if middle - bisect_right(self._inside, middle) >= place:
                    high = middle
                else:
                    low = middle + 1
            found[place] = min(low, len(self._text))
        return found


def _inside(text: str) -> Sequence[int]:
    if text.isascii() and "\r" not in text:
        return ()
    candidates = {at for match in _WIDE.finditer(text) for at in (match.start(), match.start() + 1)}
    return sorted(at for at in candidates if 0 < at < len(text) and not is_boundary(text, at))
