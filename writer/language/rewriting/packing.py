"""A text that is longer than one answer can be about, as stretches of whole paragraphs that are answered one by one."""

from __future__ import annotations

import re
from typing import Final

from writer.language.rewriting.parts import Part
from writer.text.sentences import sentences
from writer.text.span import Span

_GAP: Final = re.compile(r"\n+")


def packed(text: str, longest: int) -> tuple[Part, ...]:
    """`text` in stretches of at most `longest` characters each, as even as its paragraphs allow; a paragraph that is
    longer is cut between sentences, a sentence that is longer anywhere.
    """
    pieces = [piece for paragraph in _paragraphs(text) for piece in _fitting(text, paragraph, longest)]
    size = len(text) / -(-len(text) // longest) if text else 0
    stretches: list[Span] = []
    for piece in pieces:
        last = stretches[-1] if stretches else None
        if last and piece.end - last.start <= longest and len(last) < size:
            stretches[-1] = Span(last.start, piece.end)
        else:
            stretches.append(piece)
    return tuple(Part(stretch) for stretch in stretches)


def _paragraphs(text: str) -> list[Span]:
    """What stands between line breaks, without those that are empty."""
    ends = [match.span() for match in _GAP.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(text)]
    return [Span(start, stop) for start, stop in zip(starts, stops, strict=True) if text[start:stop].strip()]


def _fitting(text: str, paragraph: Span, longest: int) -> list[Span]:
    """`paragraph` in pieces of at most `longest` characters."""
    if len(paragraph) <= longest:
        return [paragraph]
    spans = [span.shifted(paragraph.start) for span in sentences(paragraph.of(text))]
    return [
        Span(start, min(start + longest, span.end)) for span in spans for start in range(span.start, span.end, longest)
    ]
