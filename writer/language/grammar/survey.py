"""What the rules say of one text and which of its sentences a judge may be asked about, and how verdicts join that.

A place is a sentence between its neighbours with what the rules say of it: two equal places have one verdict.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec

from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.question import inside, plan
from writer.text.span import Span


@dataclass(frozen=True, slots=True)
class Survey:
    """Spans count characters of the text that was looked at."""

    diagnostics: tuple[Diagnostic, ...] = ()
    sentences: tuple[Span, ...] = ()
    """Those that a judge may be asked about, in order."""
    language: str = "en"
    """ISO 639-1."""

    def of(self, sentence: Span) -> tuple[Diagnostic, ...]:
        """What the rules say of one sentence."""
        return tuple(inside(self.diagnostics, sentence))

    def place(self, text: str, sentence: Span) -> bytes:
        """A digest of all that the verdict on a sentence of `text` depends on, beside the model and the judge."""
        asked = plan(text, sentence, ())
        findings = [moved(found, -sentence.start) for found in self.of(sentence)]
        hashed = hashlib.blake2b(msgspec.msgpack.encode((self.language, findings)), digest_size=16)
        for part in (asked.before, asked.sentence, asked.after):
            encoded = part.encode("utf-8", "surrogatepass")
            hashed.update(len(encoded).to_bytes(8, "little") + encoded)
        return hashed.digest()

    def with_verdicts(
        self, verdicts: Mapping[Span, Sequence[Diagnostic]], meanwhile: Sequence[Diagnostic] | None = None
    ) -> tuple[Diagnostic, ...]:
        """What to show: the verdicts, and `meanwhile` (by default the rules' findings) in sentences without one."""
        meanwhile = self.diagnostics if meanwhile is None else meanwhile
        decided = {found for sentence in self.sentences for found in self.of(sentence)}
        found: list[Diagnostic] = []
        for sentence in self.sentences:
            verdict = verdicts.get(sentence)
            found += inside(meanwhile, sentence) if verdict is None else verdict
        found += (other for other in self.diagnostics if other not in decided)
        return apart(found)


def apart(diagnostics: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """`diagnostics` in order of place; of two that overlap, the one that was named first."""
    kept: list[tuple[int, Diagnostic]] = []
    for rank, found in sorted(enumerate(diagnostics), key=lambda each: each[1].span.start):
        if not kept or found.span.start >= kept[-1][1].span.end:
            kept.append((rank, found))
        elif rank < kept[-1][0]:
            kept[-1] = rank, found
    return tuple(found for _, found in kept)


def moved(diagnostic: Diagnostic, by: int) -> Diagnostic:
    """The same diagnostic `by` characters further on."""
    return replace(diagnostic, span=diagnostic.span.shifted(by))
