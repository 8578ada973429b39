"""A selection cut into the parts that are rewritten one by one, and what is left alone between them.

A small model keeps to one paragraph and loses its way in five; and a selection may be longer than any context. Each
part is the bare text: the marks of headings, list items and quotations stay outside it, so nothing can change them.
Tables, code, formulas, rules and front matter are no part of anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import reduce
from itertools import takewhile
from typing import Final

from writer.text.sentences import sentences
from writer.text.span import Span
from writer.text.words import word_count
from writer.tongue import listed, tr

LONGEST: Final = 2400
"""Characters of a part, some 400 words; a longer paragraph is cut between sentences."""
FEWEST_WORDS: Final = 3
"""Headings and list items below it ("Introduction", "Milk") offer nothing to rewrite, and make a small model invent."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch that is rewritten by itself. `span` counts characters of the selection."""

    span: Span
    wrapped: bool = False
    """Whether its lines were broken by hand or program in the middle of sentences."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The parts, in order, and the names of what was left alone ("tables", "code")."""

    parts: tuple[Part, ...]
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


_FENCE: Final = re.compile(r"[^\S\n]{0,3}(?:>[^\S\n]?)*(`{3,}|~{3,})")
_MARK: Final = re.compile(
    r"[^\S\n]*(?:>[^\S\n]*)*(?:#{1,6}[^\S\n]+|(?:[-*+•]|\d{1,3}[.)])[^\S\n]+(?:\[[ xX]\][^\S\n]+)?)?"
)
"""Indentation, marks of quotation, then that of a heading or of an item, whether to be done or not."""
_BARE_MARK: Final = re.compile(r"[^\S\n]*(?:#{1,6}|[-*+•>])[^\S\n]*")
_CLOSING_HASHES: Final = re.compile(r"[^\S\n]+#+[^\S\n]*\Z")
_TABLE_RULE: Final = re.compile(
    r"[^\S\n]*\|?[^\S\n]*:?-+:?[^\S\n]*(?:\|[^\S\n]*:?-+:?[^\S\n]*)+\|?[^\S\n]*|\|[-:\s]+\|\s*"
)
_RULE: Final = re.compile(r"[^\S\n]*(?:(?:\*[^\S\n]*){3,}|(?:-[^\S\n]*){3,}|(?:_[^\S\n]*){3,}|={3,}[^\S\n]*)")
_REFERENCE: Final = re.compile(r"[^\S\n]{0,3}\[[^\]\n]+\]:[^\S\n]*\S+")
_PICTURE: Final = re.compile(r"[^\S\n]*!\[[^\]\n]*\]\([^)\n]*\)[^\S\n]*")
_ADDRESS: Final = re.compile(r"[^\S\n]*<?(?:https?://|www\.)\S+>?[^\S\n]*")
_HTML: Final = re.compile(r"[^\S\n]*</?[A-Za-z][\w-]*(?:\s[^<>\n]*)?/?>")
_FORMULA: Final = re.compile(r"[^\S\n]*(?:\$\$|\\\[)")
_FRONT: Final = re.compile(r"-{3}[^\S\n]*\n(?:[\w.-]+:[^\n]*\n|[^\S\n]+[^\n]*\n|#[^\n]*\n)+-{3}[^\S\n]*(?:\n|\Z)")
_CODE_SIGNS: Final = re.compile(r"[{}()\[\];=<>\\$|&/_]")
_SIGNS_OF_CODE: Final = 2
"""Such signs a line, on average, from which indented lines are code."""
_UNBROKEN: Final = re.compile(r"\S{1,400}")
_ENDS: Final = re.compile(r"[.!?:;…。！？][\"'”’»)\]*_`]*[^\S\n]*\Z")


def cut(text: str, fewest_words: int = FEWEST_WORDS, longest: int = LONGEST) -> Cut:
    """The parts of `text` (a selection), and what is left alone. A text of one plain paragraph is one part."""
    left: dict[str, None] = {}
    parts: list[Part] = []
    for block in _blocks(text, left):
        parts += _parts_of(text, block, fewest_words, longest)
    return Cut(tuple(parts), tuple(left))


def left_words(left: tuple[str, ...]) -> str:
    """A sentence about what was left alone; "" for nothing."""
    if not left:
        return ""
    things = left[-1]
    if len(left) > 1:
        things = tr("{things} and {last}", things=listed(left[:-1]), last=left[-1])
    return tr("Left as they are: {things}.", things=things)


def only_left(left: tuple[str, ...]) -> str:
    """Why nothing is rewritten where there is only what is left alone."""
    things = reduce(lambda some, other: tr("{some} and {other}", some=some, other=other), left)
    if things in (tr("code"), tr("HTML"), tr("front matter")):
        return tr("There is no running text here: {thing} is never rewritten. Select a paragraph.", thing=things)
    return tr("There is no running text here: {things} are never rewritten. Select a paragraph.", things=things)


# -- blocks: neighbouring lines that belong together ----------------------------------------------------------


def _blocks(text: str, left: dict[str, None]) -> Iterator[list[_Line]]:
    """Runs of lines that make one paragraph, heading or item; what is skipped is named in `left`."""
    front = _FRONT.match(text)
    start = front.end() if front else 0
    if front:
        left[tr("front matter")] = None
    lines = list(_lines(text, start))
    run: list[_Line] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        skipped, name = _skipped(lines, index, bool(run)) if line.text.strip() else (1, "")
        if skipped or _opens(line.text):
            yield from _run(run)
            run = []
        if name:
            left[name] = None
        if not skipped:
            run.append(line)
        index += skipped or 1
    yield from _run(run)


def _run(run: list[_Line]) -> Iterator[list[_Line]]:
    """Lines without a gap between them: one paragraph where sentences run across the breaks, else one each."""
    if len(run) > 1 and _is_wrapped(run):
        yield run
    else:
        yield from ([line] for line in run)


def _is_wrapped(run: list[_Line]) -> bool:
    """Whether most lines end inside a sentence: then line breaks are only where the window once ended."""
    inner = [line for line in run[:-1] if not _ENDS.search(line.text)]
    goes_on = sum(after.text.lstrip(" >")[:1].islower() for after in run[1:])
    return len(inner) * 2 > len(run) - 1 and goes_on > 0


def _opens(line: str) -> bool:
    """Whether a line begins something of its own: a heading, an item, a quotation."""
    mark = _MARK.match(line)
    return bool(mark and mark[0].strip())


def _lines(text: str, start: int) -> Iterator[_Line]:
    for line in text[start:].split("\n"):
        yield _Line(start, line)
        start += len(line) + 1


# -- what is left alone ----------------------------------------------------------------------------------------


def _skipped(lines: list[_Line], index: int, inside: bool) -> tuple[int, str]:
    """How many lines from `index` on are left alone, and what they are called; 0 when they are prose.

    `inside` says that a paragraph is open: then an indented line goes on with it.
    """
    line = lines[index].text
    if fence := _FENCE.match(line):
        return _through(lines, index, lambda later: later.strip(" >\t").startswith(fence[1])), tr("code")
    if _FORMULA.match(line):
        return (1 if _closes_formula(line.strip()[2:]) else _through(lines, index, _closes_formula)), tr("formulas")
    if table := _table_rows(lines, index):
        return table, tr("tables")
    if not inside and (code := _code_lines(lines, index)):
        return code, tr("code")
    if _HTML.match(line):
        return 1, tr("HTML")
    alone = any(pattern.fullmatch(line) for pattern in (_RULE, _PICTURE, _ADDRESS, _BARE_MARK))
    return int(alone or bool(_REFERENCE.match(line))), ""


def _through(lines: list[_Line], index: int, closes: Callable[[str], bool]) -> int:
    """Number of lines up to and with the first behind `index` that closes; all that are left when none does."""
    for count, line in enumerate(lines[index + 1 :], 2):
        if closes(line.text):
            return count
    return len(lines) - index


def _closes_formula(line: str) -> bool:
    return line.rstrip().endswith(("$$", "\\]"))


def _table_rows(lines: list[_Line], index: int) -> int:
    """Lines of the table that begins at `index`: a head and a rule below it, or rows that begin with a bar."""
    rule = index + 1 < len(lines) and _TABLE_RULE.fullmatch(lines[index + 1].text)
    headed = "|" in lines[index].text and bool(rule)
    if not headed and not lines[index].text.lstrip().startswith("|"):
        return 0
    return sum(1 for _ in takewhile(lambda line: "|" in line.text, lines[index:]))


def _code_lines(lines: list[_Line], index: int) -> int:
    """Indented lines from `index` on that look like code; prose may be indented too."""
    run = list(takewhile(lambda line: line.text.startswith(("    ", "\t")) and line.text.strip(), lines[index:]))
    signs = sum(len(_CODE_SIGNS.findall(line.text)) for line in run)
    item = bool(run) and _opens(run[0].text)
    return len(run) if not item and signs >= _SIGNS_OF_CODE * max(1, len(run)) else 0


# -- parts of a block --------------------------------------------------------------------------------------------


def _parts_of(text: str, block: list[_Line], fewest_words: int, longest: int) -> Iterator[Part]:
    first = block[0]
    mark = _MARK.match(first.text)
    head = mark[0] if mark else ""
    start = first.start + len(head)
    end = block[-1].end
    if "#" in head and (hashes := _CLOSING_HASHES.search(first.text)):
        end = first.start + hashes.start()
    end = start + len(text[start:end].rstrip())
    marked = bool(head.strip(" \t>"))
    if end > start and word_count(text[start:end]) >= (fewest_words if marked else 1):
        for span in _chunks(text, Span(start, end), longest):
            yield Part(span, wrapped=len(block) > 1)


def _chunks(text: str, span: Span, longest: int) -> Iterator[Span]:
    """`span` itself, or pieces of it of at most `longest` characters that end with a sentence, else with a word."""
    start = end = span.start
    for piece in _pieces(text, span, longest) if len(span) > longest else ():
        if piece.end - start > longest and end > start:
            yield Span(start, end)
            start = piece.start
        end = piece.end
    yield Span(start, span.end)


def _pieces(text: str, span: Span, longest: int) -> Iterator[Span]:
    """The sentences of `span`; one that is too long, in words."""
    for found in sentences(span.of(text)):
        sentence = found.shifted(span.start)
        if len(sentence) <= longest:
            yield sentence
        else:
            yield from (Span(*match.span()) for match in _UNBROKEN.finditer(text, sentence.start, sentence.end))
