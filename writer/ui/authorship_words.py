"""What is said of who wrote what: of one place, and of a whole document."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from writer.documents.provenance.shares import Share
from writer.documents.provenance.sources import Kind, Source

LIMITS: Final = (
    "Letters and signs are counted, white space is not. Text that was there before Inkhorn kept count, or that was "
    "changed in another program, is of unknown origin; so is in truth what was pasted."
)
_KINDS: Final = {
    Kind.TYPED: "Written by hand",
    Kind.SUGGESTION: "Suggested",
    Kind.REWRITE: "Rewritten",
    Kind.CORRECTION: "Corrected by a model",
    Kind.RULE: "Corrected by rules",
    Kind.PASTED: "Pasted",
    Kind.PERSON: "Written by another person",
    Kind.MACHINE: "Written by a machine",
}


def share_words(share: Share) -> str:
    """ "Suggested · SmolLM2"."""
    kind = _KINDS[share.kind] if share.kind else "Of unknown origin"
    return f"{kind} · {share.author}" if share.author else kind


def place_words(source: Source) -> str:
    """ "Suggested by SmolLM2, 23 November 2026, 07:30" ."""
    match source.kind:
        case Kind.SUGGESTION:
            words = f"Suggested by {source.author or 'a model'}"
        case Kind.REWRITE:
            words = f"“{source.title or 'Rewrite'}” by {source.author or 'a model'}"
        case Kind.CORRECTION:
            words = f"Correction “{source.title}” by {source.author or 'a model'}" if source.title else "Correction"
        case Kind.RULE:
            words = f"Correction “{source.title}” by a rule" if source.title else "Corrected by a rule"
        case Kind.MACHINE:
            words = f"Written by {source.author or 'a machine'}, says the file"
        case kind:
            words = _KINDS[kind]
    try:
        at = datetime.fromisoformat(source.at)
    except ValueError:
        return words
    return f"{words}, {at.day} {at:%B %Y, %H:%M}"
