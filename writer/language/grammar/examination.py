"""What rules say of a text, and the protocol of everything that says it: one language, or several behind one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from writer.language.grammar.diagnostics import Diagnostic
from writer.text.span import Span


@dataclass(frozen=True, slots=True)
class Examination:
    """What the rules say of a text. `unchecked` are the spans left out for their length."""

    diagnostics: tuple[Diagnostic, ...]
    unchecked: tuple[Span, ...] = ()


class Examiner(Protocol):
    """Checks texts with rules. `RuleChecker` (English) and `MultilingualChecker` are examiners."""

    def examine(self, text: str) -> Examination:
        """The diagnostics of `text` in order; spans count its characters and never overlap."""
        ...
