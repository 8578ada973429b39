"""Paragraphs one after another, as word processors store them, gathered into lists, quotes and blocks of code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from writer.documents.conversion.model import Block, CodeBlock, Item, List, Quote


@dataclass(frozen=True, slots=True)
class Begins:
    """The paragraph is the first of an item."""

    key: str
    """Items of one list have the same."""
    number: int | None = None
    """None: a bullet."""
    checked: bool | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph, or whatever stands in its place."""

    block: Block | None
    """None: an empty paragraph, which separates."""
    level: int = 0
    """Of the list it belongs to; 0: none, 1: the outermost."""
    begins: Begins | None = None
    quote: int = 0
    """How many quotes it stands in."""


_Blocks: TypeAlias = "list[Block | None]"


def gather(lines: Iterable[Line]) -> tuple[Block, ...]:
    """The blocks that `lines` are together."""
    return tuple(_joined(list(_gathered(list(lines)))))


def _gathered(lines: Sequence[Line]) -> Iterator[Block | None]:
    index = 0
    while index < len(lines):
        line = lines[index]
        end = index + 1
        if line.level:
            while end < len(lines) and (lines[end].level or _goes_on(lines, end)):
                end += 1
            yield from _lists(lines[index:end])
        elif line.quote:
            while end < len(lines) and (lines[end].quote or lines[end].block is None) and not lines[end].level:
                end += 1
            inner = [Line(one.block, quote=max(one.quote - 1, 0)) for one in lines[index:end]]
            yield Quote(gather(inner))
        else:
            yield line.block
        index = end


def _goes_on(lines: Sequence[Line], index: int) -> bool:
    """Whether only empty paragraphs lie between here and the next item of a list."""
    while index < len(lines) and lines[index].block is None and not lines[index].level:
        index += 1
    return index < len(lines) and bool(lines[index].level)


def _lists(lines: Sequence[Line]) -> Iterator[Block | None]:
    """`lines`, all of lists, as lists; what belongs to no item stands as it is."""
    level = min((line.level for line in lines if line.begins), default=0)
    starts = [index for index, line in enumerate(lines) if line.begins and line.level == level]
    if not starts:
        yield from map(_quoted, lines)
        return
    if starts[0]:
        yield from _lists(lines[: starts[0]])
    ends = [*starts[1:], len(lines)]
    items = [lines[start:end] for start, end in zip(starts, ends, strict=True)]
    run = items[:1]
    for item in items[1:]:
        if _goes_with(run[-1][0].begins, item[0].begins):
            run.append(item)
        else:
            yield _list(run, level)
            run = [item]
    yield _list(run, level)


def _goes_with(before: Begins | None, begins: Begins | None) -> bool:
    """Whether two items are of one list, as a reader sees it: both have bullets, or the numbers go on."""
    if before is None or begins is None:
        return False
    if before.number is None or begins.number is None:
        return before.number is begins.number
    return before.key == begins.key or begins.number == before.number + 1


def _list(items: Sequence[Sequence[Line]], level: int) -> List:
    made = []
    for item in items:
        blocks: _Blocks = [_quoted(item[0]), *_inside(item[1:], level)]
        made.append(Item(tuple(_joined(blocks)), item[0].begins.checked if item[0].begins else None))
    begins = items[0][0].begins
    return List(tuple(made), begins.number if begins else None)


def _inside(lines: Sequence[Line], level: int) -> Iterator[Block | None]:
    """What stands in an item of `level` behind its first paragraph."""
    for deeper, run in groupby(lines, key=lambda line: line.level > level):
        if deeper:
            yield from _lists(list(run))
        else:
            yield from map(_quoted, run)


def _quoted(line: Line) -> Block | None:
    return Quote((line.block,)) if line.quote and line.block else line.block


def _joined(blocks: _Blocks) -> Iterator[Block]:
    """Lines of code that follow each other as one block, quotes as one quote; empty paragraphs separate them and go."""
    made: _Blocks = []
    for block in blocks:
        last = made[-1] if made else None
        match last, block:
            case CodeBlock(before, language), CodeBlock(after):
                made[-1] = CodeBlock(f"{before}\n{after}", language)
            case Quote(before_blocks), Quote(after_blocks):
                made[-1] = Quote((*before_blocks, *after_blocks))
            case _:
                made.append(block)
    return (block for block in made if block is not None)
