"""What is said of who wrote what: of one place, and of a whole document."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from writer.documents.provenance.shares import Share
from writer.documents.provenance.sources import Kind, Source
from writer.tongue import dated, said, tr

LIMITS: Final = tr(
    "Letters and signs are counted, white space is not. Text that was there before Inkhorn kept count, or that was "
    "changed in another program, is of unknown origin; so is in truth what was pasted."
)
_KINDS: Final = {
    Kind.TYPED: tr("Written by hand"),
    Kind.SUGGESTION: tr("Suggested"),
    Kind.REWRITE: tr("Rewritten"),
    Kind.CORRECTION: tr("Corrected by a model"),
    Kind.RULE: tr("Corrected by rules"),
    Kind.PASTED: tr("Pasted"),
    Kind.PERSON: tr("Written by another person"),
    Kind.MACHINE: tr("Written by a machine"),
}


def share_words(share: Share) -> str:
    """ "Suggested · SmolLM2"."""
    kind = _KINDS[share.kind] if share.kind else tr("Of unknown origin")
    return f"{kind} · {share.author}" if share.author else kind


def place_words(source: Source) -> str:
    """ "Suggested by SmolLM2, 23 November 2026, 07:30" ."""
    title, model = said(source.title), source.author
    match source.kind:
        case Kind.SUGGESTION:
            words = tr("Suggested by {model}", model=model) if model else tr("Suggested by a model")
        case Kind.REWRITE if model:
            words = tr("“{title}” by {model}", title=title or tr("Rewrite"), model=model)
        case Kind.REWRITE:
            words = tr("“{title}” by a model", title=title or tr("Rewrite"))
        case Kind.CORRECTION if not title:
            words = tr("Correction")
        case Kind.CORRECTION if model:
            words = tr("Correction “{title}” by {model}", title=title, model=model)
        case Kind.CORRECTION:
            words = tr("Correction “{title}” by a model", title=title)
        case Kind.RULE:
            words = tr("Correction “{title}” by a rule", title=title) if title else tr("Corrected by a rule")
        case Kind.MACHINE if model:
            words = tr("Written by {model}, says the file", model=model)
        case Kind.MACHINE:
            words = tr("Written by a machine, says the file")
        case kind:
            words = _KINDS[kind]
    try:
        at = datetime.fromisoformat(source.at)
    except ValueError:
        return words
    when = dated(at, "%e %B %Y, %H:%M")
    return f"{words}, {when}"
