"""Which part of the document a prompt works on, by its `inkhorn.scope`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, assert_never

from writer.assist.document_port import DocumentPort, Paragraph
from writer.assist.region import Region
from writer.prompts.front_matter import Scope
from writer.text.sentences import sentences
from writer.text.span import Span
from writer.text.units import from_utf16, to_utf16, utf16_length

_HEADING: Final = re.compile(r" {0,3}(#{1,6})(?:[ \t]|$)")
_FENCE: Final = re.compile(r" {0,3}(?:`{3,}|~{3,})")


def region_of(document: DocumentPort, scope: Scope) -> Region:
    """The place `scope` means now; empty where there is none, as without a selection when that is what is meant."""
    start, end = document.selection()
    match scope:
        case "selection":
            return Region(start, end)
        case "auto":
            return Region(start, end) if start < end else _paragraphs(document, start, end)
        case "paragraph":
            return _paragraphs(document, start, end)
        case "sentence":
            return Region(_sentence(document, start).start, _sentence(document, end).end)
        case "section":
            return _section(document, start, end)
        case "document":
            return Region(0, document.length())
        case _:
            assert_never(scope)


def _paragraphs(document: DocumentPort, start: int, end: int) -> Region:
    """All of the paragraphs that the two positions stand in, and those between."""
    return Region(document.paragraph_at(start).position, _end(document.paragraph_at(end)))


def _end(paragraph: Paragraph) -> int:
    return paragraph.position + utf16_length(paragraph.text)


def _sentence(document: DocumentPort, position: int) -> Region:
    """The sentence at `position`: the one that begins there rather than the one that ends, in a gap the one before."""
    paragraph = document.paragraph_at(position)
    index = from_utf16(paragraph.text, position - paragraph.position)
    found = [span for span in sentences(paragraph.text) if span.start <= index]
    span = found[-1] if found else Span(index, index)
    return Region(
        paragraph.position + to_utf16(paragraph.text, span.start),
        paragraph.position + to_utf16(paragraph.text, span.end),
    )


def _section(document: DocumentPort, start: int, end: int) -> Region:
    """What stands under the nearest heading above, with the headings below it in rank."""
    paragraphs = document.paragraphs()
    ranks = _ranks(paragraphs)
    here = max(i for i, paragraph in enumerate(paragraphs) if paragraph.position <= start)
    last = max(i for i, paragraph in enumerate(paragraphs) if paragraph.position <= end)
    head = next((i for i in range(here, -1, -1) if ranks[i]), -1)
    rank = ranks[head] if head >= 0 else 6
    after = next((i for i in range(max(head, last) + 1, len(paragraphs)) if 0 < ranks[i] <= rank), len(paragraphs))
    inside = [paragraph for paragraph in paragraphs[head + 1 : after] if paragraph.text.strip()]
    return Region(inside[0].position, _end(inside[-1])) if inside else Region(start, start)


def _ranks(paragraphs: Sequence[Paragraph]) -> list[int]:
    """The rank of each paragraph that is a heading, 1 to 6; else 0. Lines of code are none."""
    ranks, fenced = [], False
    for paragraph in paragraphs:
        fenced ^= bool(_FENCE.match(paragraph.text))
        found = None if fenced else _HEADING.match(paragraph.text)
        ranks.append(len(found[1]) if found else 0)
    return ranks
