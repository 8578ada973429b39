"""Proofreading by the grammar judge: what the checker found in a region, as the hunks of a rewrite."""

from __future__ import annotations

from writer.assist.checking import Checker
from writer.assist.document_port import DocumentPort
from writer.assist.rewrite import Rewrite
from writer.language.rewriting.proposal import Hunk
from writer.text.span import Span
from writer.text.units import from_utf16, to_utf16


def found_mistakes(document: DocumentPort, checker: Checker, rewrite: Rewrite) -> tuple[bool, tuple[Hunk, ...]]:
    """Whether all of the region of `rewrite` is checked, and a hunk for each mistake found so far."""
    complete, hunks = True, []
    for paragraph in document.paragraphs_between(rewrite.region.start, rewrite.region.end):
        complete &= not checker.pending(paragraph.id)
        offset = paragraph.position - rewrite.region.start
        for diagnostic in checker.findings(paragraph):
            start = offset + to_utf16(paragraph.text, diagnostic.span.start)
            end = offset + to_utf16(paragraph.text, diagnostic.span.end)
            if diagnostic.replacements and start >= 0 and end <= rewrite.region.end - rewrite.region.start:
                span = Span(from_utf16(rewrite.original, start), from_utf16(rewrite.original, end))
                hunks.append(Hunk(span, diagnostic.replacements[0]))
    return complete, tuple(hunks)
