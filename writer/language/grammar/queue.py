"""Which paragraph to check next, and what to show meanwhile. No clock, no process: the caller asks and answers.

A paragraph is known by a key that stays while its text changes. Results belong to a text, not to a key: those
for a text that a paragraph no longer has are only remembered, in case the writer undoes the change.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Generic, TypeVar

from writer.language.grammar.diagnostics import Diagnostic
from writer.text.edits import TextEdit, apply_edits, minimal_edit, shift_span
from writer.text.words import word_at

Key = TypeVar("Key", bound=Hashable)

_REMEMBERED: Final = 4000
"""Texts whose results are kept: a book's worth of paragraphs, some megabytes."""


@dataclass(frozen=True, slots=True)
class Job(Generic[Key]):
    """A paragraph to check. `id` rises and is never used twice."""

    id: int
    key: Key
    text: str


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """`shown` are diagnostics whose spans count characters of `text`."""

    text: str
    shown: tuple[Diagnostic, ...] = ()


class CheckQueue(Generic[Key]):
    """Holds every paragraph of a document, what is shown in it, and which still need checking.

    At most one job is under way. Invariant: each shown span covers exactly the characters it was computed for.
    """

    def __init__(self, remembered: int = _REMEMBERED) -> None:
        self._paragraphs: dict[Key, _Paragraph] = {}
        self._waiting: dict[Key, None] = {}
        self._results: OrderedDict[str, tuple[Diagnostic, ...]] = OrderedDict()
        self._remembered = remembered
        self._job: Job[Key] | None = None
        self._ids = 0
        self._composing: Key | None = None

    @property
    def job(self) -> Job[Key] | None:
        """What is being checked now."""
        return self._job

    @property
    def waiting(self) -> int:
        """How many paragraphs still need checking."""
        return len(self._waiting)

    def is_waiting(self, key: Key) -> bool:
        """Whether the paragraph `key` still needs checking."""
        return key in self._waiting

    def shown(self, key: Key) -> tuple[Diagnostic, ...]:
        """What to underline in the paragraph `key` now; spans count characters of its present text."""
        paragraph = self._paragraphs.get(key)
        return paragraph.shown if paragraph else ()

    def set_text(self, key: Key, text: str) -> None:
        """The paragraph `key` is new or has another text; nothing of what was shown can be carried over."""
        known = self._paragraphs.get(key)
        if known is None or known.text != text:
            self._replace(key, _Paragraph(text))

    def change(self, key: Key, text: str) -> None:
        """The paragraph `key` now has this text; what the smallest edit to it did not touch stays shown."""
        known = self._paragraphs.get(key)
        edit = minimal_edit(known.text, text) if known else None
        if known is None:
            self.set_text(key, text)
        elif edit:
            self.edit(key, edit)

    def edit(self, key: Key, edit: TextEdit) -> None:
        """`edit` was made in the paragraph `key`; what it did not touch stays shown, at its new place.

        Raises KeyError for an unknown paragraph and ValueError when the edit leaves its text.
        """
        known = self._paragraphs[key]
        moved = ((diagnostic, shift_span(diagnostic.span, edit)) for diagnostic in known.shown)
        shown = tuple(replace(diagnostic, span=span) for diagnostic, span in moved if span is not None)
        self._replace(key, _Paragraph(apply_edits(known.text, [edit]), shown))

    def remove(self, key: Key) -> None:
        """The paragraph is gone."""
        self._paragraphs.pop(key, None)
        self._waiting.pop(key, None)

    def compose(self, key: Key | None) -> None:
        """An input method is at work in the paragraph `key`: it is not checked until another call says otherwise."""
        self._composing = key

    def forget_results(self) -> None:
        """Check everything again: the dialect, the dictionary or the level has changed."""
        self._results.clear()
        self._job = None
        self._waiting = dict.fromkeys(self._paragraphs)

    def next(self, caret: Key | None = None, visible: Sequence[Key] = ()) -> Job[Key] | None:
        """What to check now: the caret's paragraph, then the visible ones, then the rest in their order.

        None when a job is under way or nothing waits. What is remembered is shown without a job.
        """
        if self._job:
            return None
        first = ([caret] if caret is not None else []) + list(visible)
        for key in (*first, *self._waiting):
            if key in self._waiting and key != self._composing:
                del self._waiting[key]
                self._ids += 1
                self._job = Job(self._ids, key, self._paragraphs[key].text)
                return self._job
        return None

    def answer(self, job_id: int, diagnostics: Iterable[Diagnostic], final: bool = True) -> bool:
        """The result of the job under way; True when what is shown may have changed.

        With `final` false more is to come. Answers to other jobs are ignored; for a text that has changed since,
        the final result is only remembered.
        """
        job = self._job
        if job is None or job.id != job_id:
            return False
        found = tuple(diagnostics)
        if final:
            self._job = None
            self._remember(job.text, found)
        paragraph = self._paragraphs.get(job.key)
        if paragraph is None or paragraph.text != job.text:
            return False
        self._paragraphs[job.key] = replace(paragraph, shown=found)
        return True

    def abandon(self) -> None:
        """The job under way will not be answered (its process died); its paragraph waits again."""
        if self._job and self._job.key in self._paragraphs:
            self._waiting[self._job.key] = None
        self._job = None

    def _replace(self, key: Key, paragraph: _Paragraph) -> None:
        known = self._results.get(paragraph.text)
        self._waiting.pop(key, None)
        if known is not None:
            self._results.move_to_end(paragraph.text)
            self._paragraphs[key] = replace(paragraph, shown=known)
            return
        self._paragraphs[key] = paragraph
        if not paragraph.text or paragraph.text.isspace():
            self._paragraphs[key] = replace(paragraph, shown=())
        else:
            self._waiting[key] = None

    def _remember(self, text: str, found: tuple[Diagnostic, ...]) -> None:
        self._results[text] = found
        self._results.move_to_end(text)
        while len(self._results) > self._remembered:
            self._results.popitem(last=False)


def settled(diagnostics: Iterable[Diagnostic], text: str, caret: int) -> list[Diagnostic]:
    """`diagnostics` of the paragraph `text` without those at the word being typed; `caret` counts characters."""
    word = word_at(text, caret - 1) if caret else None
    typed = word if word is not None and word.start < caret <= word.end else None
    return [
        diagnostic
        for diagnostic in diagnostics
        if not (diagnostic.span.start < caret <= diagnostic.span.end or (typed and diagnostic.span.overlaps(typed)))
    ]
