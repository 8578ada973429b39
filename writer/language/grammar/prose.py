"""Which parts of a text are prose: code, links, front matter, tables and names of things are not checked.

Its own module because rules, candidates and the fixing of whole files must skip exactly the same places.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Final

from writer.text.span import Span

_FENCE: Final = re.compile(r"[ ]{0,3}(`{3,}|~{3,})")
_FRONT_MATTER_MARKS: Final = {"---": ("---", "..."), "+++": ("+++",)}
_TABLE_LINE: Final = re.compile(r"\s*\|.*\|\s*$|[^|\n]*\|[^|\n]*\|.*$")

_INLINE: Final = re.compile(
    r"""
      (?P<tick>`+)(?:(?!(?P=tick)).){1,2000}?(?P=tick)(?!`)      # code span
    | \]\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)  # where a link leads
    | \]\[[^\]\n]{0,200}\]                                        # reference of a link
    | </?[A-Za-z][^<>\n]{0,500}>                                  # HTML tag
    | <[A-Za-z][\w+.-]{1,20}:[^<>\s]{1,1000}>                     # autolink
    | \b(?:https?|ftp|file|mailto|ssh|git)://?[^\s<>"”’\]]{1,2000}(?<![.,;:!?)])
    | \bwww\.[^\s<>"”’\]]{1,2000}(?<![.,;:!?)])
    | \b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}           # e-mail address
    | \b(?:[a-z0-9-]{1,63}\.){1,6}(?:com|org|net|edu|gov|io|dev|app|info|co|uk|de|fr|eu)\b(?:/[^\s<>"”’)\]]{0,500})?
    | (?<![\w/])@[A-Za-z][\w-]{1,63}                              # @name
    | (?<![\w&])\#[A-Za-z]\w{1,63}                                # hashtag
    | (?<!\S)~?/(?:[\w.@+-]{1,100}/){1,20}[\w.@+-]{0,100}         # path
    | \b[A-Za-z]:\\[^\s"]{1,500}
    | \b[\w-]{1,100}\.(?:py|js|ts|md|txt|json|toml|ya?ml|html?|css|csv|pdf|docx?|png|jpe?g|gguf|exe|sh|cpp|h|rs|go)\b
    | \b[A-Za-z]{1,50}(?:_[A-Za-z0-9]{1,50}){1,10}\b              # snake_case
    | \b[a-z]{1,40}(?:[A-Z][a-z0-9]{1,40}){1,8}\b                 # camelCase
    | \b(?=[A-Za-z]{0,20}\d)(?=\d{0,20}[A-Za-z])(?!\d+(?:st|nd|rd|th|s)\b)[A-Za-z0-9]{2,40}\b   # v4, 3D, gr2m
    | \$(?=\S)[^$\n]{1,300}(?<=\S)\$(?!\d)                                     # formula
    | \\(?:begin|end|(?:eq|page|auto|c)?ref|cite\w{0,10}|label|include\w{0,10}|input|url|usepackage|documentclass)
        (?:\[[^\]\n]{0,200}\])?\{[^{}\n]{0,300}\}                    # what LaTeX names
    | \\[A-Za-z]{1,40}\*?                                        # a LaTeX command
    | \\\((?:(?!\\\)).){1,300}\\\) | \\\[(?:(?!\\\]).){1,300}\\\]  # formulas
    | &(?:[a-zA-Z]{2,20}|\#\d{1,6});                              # HTML entity
    """,
    re.VERBOSE | re.DOTALL,
)

_QUOTED: Final = re.compile(
    r"""
      “[^“”\n]{1,400}”
    | „[^„“”\n]{1,400}[“”]                                # German
    | «[^«»\n]{1,400}»                                    # French with spaces inside, Spanish, Portuguese, Italian
    | (?<!\w)»(?=\S)[^«»\n]{1,400}(?<=\S)«(?!\w)          # German books
    | (?<!\w)\"[^\"\n]{1,400}\"(?!\w)
    | ^[ ]{0,3}>.*$
    """,
    re.VERBOSE | re.MULTILINE,
)

LINE_SCAN_LIMIT: Final = 200_000
"""Characters. Inline marks are not looked for in a longer line: it is not prose, and nobody waits for it."""


def code_lines(lines: Sequence[str]) -> list[bool]:
    """For each line of a document, whether it belongs to front matter or to a fenced block, fences included.

    An editor that checks paragraph by paragraph asks this once for the document: one line alone cannot say.
    """
    inside = [False] * len(lines)
    start = _front_matter_length(lines)
    inside[:start] = [True] * start
    fence = ""
    for number in range(start, len(lines)):
        mark = _FENCE.match(lines[number])
        if fence:
            inside[number] = True
            if mark and mark[1].startswith(fence) and not lines[number].strip().strip(fence[0]):
                fence = ""
        elif mark:
            inside[number] = True
            fence = mark[1]
    return inside


def blocks(text: str) -> list[Span]:
    """Front matter, fenced code, table lines and overlong lines, as spans of whole lines without their newlines."""
    lines = text.split("\n")
    found: list[Span] = []
    position = 0
    for line, code in zip(lines, code_lines(lines), strict=True):
        if line and (code or len(line) > LINE_SCAN_LIMIT or (line.count("|") > 1 and _TABLE_LINE.match(line))):
            found.append(Span(position, position + len(line)))
        position += len(line) + 1
    return found


def skipped(text: str) -> list[Span]:
    """Every span of `text` that is not prose, in order, not overlapping."""
    whole = blocks(text)
    found = list(whole)
    for gap in _gaps(text, whole):
        found += (Span(match.start(), match.end()) for match in _INLINE.finditer(text, gap.start, gap.end))
    return merged(found)


def quoted(text: str) -> list[Span]:
    """Passages in double quotation marks, those of any of our languages, and quoted lines: somebody else's words, which
    nobody corrects unasked."""
    return merged(Span(match.start(), match.end()) for match in _QUOTED.finditer(text))


def blanked(text: str, spans: Iterable[Span]) -> str:
    """`text` of the same length with everything in `spans` but the newlines replaced by spaces."""
    pieces: list[str] = []
    position = 0
    for span in spans:
        pieces += (text[position : span.start], re.sub(r"[^\n]", " ", span.of(text)))
        position = span.end
    pieces.append(text[position:])
    return "".join(pieces)


def meets(span: Span, spans: Sequence[Span]) -> bool:
    """Whether `span` shares a character with one of `spans`, or stands strictly inside one; `spans` are in order."""
    index = bisect_left(spans, span.start + 1, key=lambda other: other.end)
    return index < len(spans) and spans[index].overlaps(span)


def merged(spans: Iterable[Span]) -> list[Span]:
    """`spans` in order, those that overlap joined."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start < result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return result


def _front_matter_length(lines: Sequence[str]) -> int:
    """How many lines of YAML or TOML stand at the top of the document; 0 when its end mark is missing."""
    ends = _FRONT_MATTER_MARKS.get(lines[0].rstrip()) if lines else None
    if ends:
        for number, line in enumerate(lines[1:], 1):
            if line.rstrip() in ends:
                return number + 1
    return 0


def _gaps(text: str, spans: Sequence[Span]) -> list[Span]:
    """What lies between `spans`."""
    starts = [0, *(span.end for span in spans)]
    ends = [*(span.start for span in spans), len(text)]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True) if start < end]
