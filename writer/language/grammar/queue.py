"""Which paragraph to check next, and what to show meanwhile. No clock, no process: the caller asks and answers.

A paragraph is known by a key that stays while its text changes. Results belong to a text, not to a key: those
for a text that a paragraph no longer has are only remembered, in case the writer undoes the change.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final, Generic, TypeVar

from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.survey import Survey
from writer.text.edits import TextEdit, apply_edits, minimal_edit, shift_span
from writer.text.span import Span
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
    """`shown` are diagnostics whose spans count characters of `text`; `survey` is its final result."""

    text: str
    shown: tuple[Diagnostic, ...] = ()
    survey: Survey | None = None


class CheckQueue(Generic[Key]):
    """Holds every paragraph of a document, what is shown in it, and which still need checking.

    At most one job is under way. Invariant: each shown span covers exactly the characters it was computed for.
    """

    def __init__(self, remembered: int = _REMEMBERED) -> None:
        self._paragraphs: dict[Key, _Paragraph] = {}
        self._waiting: dict[Key, None] = {}
        self._results: OrderedDict[str, Survey] = OrderedDict()
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

    def survey(self, key: Key) -> Survey | None:
        """The final result for the present text of the paragraph `key`; None while it is still to come."""
        paragraph = self._paragraphs.get(key)
        return paragraph.survey if paragraph else None

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
        text = apply_edits(known.text, [edit])
        moved = ((diagnostic, shift_span(diagnostic.span, edit)) for diagnostic in known.shown)
        shown = tuple(
            replace(diagnostic, span=span)
            for diagnostic, span in moved
            if span is not None and not _grown(known.text, diagnostic.span, text, span)
        )
        self._replace(key, _Paragraph(text, shown))

    def remove(self, key: Key) -> None:
        """The paragraph is gone."""
        self._paragraphs.pop(key, None)
        self._waiting.pop(key, None)

    def compose(self, key: Key | None) -> None:
        """An input method is at work in the paragraph `key`: it is not checked until another call says otherwise."""
        self._composing = key

    def again(self, key: Key) -> None:
        """Check the paragraph `key` once more: what was found in its text is not all."""
        known = self._paragraphs.get(key)
        if known is not None and _has_words(known.text):
            self._results.pop(known.text, None)
            self._paragraphs[key] = replace(known, survey=None)
            self._waiting[key] = None

    def forget_results(self) -> None:
        """Check everything again: the dialect, the dictionary or the level has changed."""
        self._results.clear()
        self._job = None
        self._paragraphs = {key: replace(known, survey=None) for key, known in self._paragraphs.items()}
        self._waiting = {key: None for key, known in self._paragraphs.items() if _has_words(known.text)}

    def next(self, order: Iterable[Key] = (), eligible: Callable[[Key], bool] = lambda key: True) -> Job[Key] | None:
        """What to check now: the first of `order` that waits, else what has waited longest, of those `eligible`.

        `order` is read only as far as needed. None when a job is under way or nothing waits.
        """
        if self._job or not self._waiting:
            return None
        for key in chain(order, self._waiting):
            if key in self._waiting and key != self._composing and eligible(key):
                del self._waiting[key]
                self._ids += 1
                self._job = Job(self._ids, key, self._paragraphs[key].text)
                return self._job
        return None

    def answer(self, job_id: int, survey: Survey, final: bool = True) -> bool:
        """The result of the job under way; True when what is shown may have changed.

        With `final` false more is to come. Answers to other jobs are ignored; for a text that has changed since,
        the final result is only remembered.
        """
        job = self._job
        if job is None or job.id != job_id:
            return False
        if final:
            self._job = None
            self._remember(job.text, survey)
        return self._show(job.key, job.text, survey, final)

    def settle(self, key: Key, text: str, survey: Survey) -> bool:
        """The final result for `text` is known without a job; True when it is shown now."""
        self._remember(text, survey)
        shown = self._show(key, text, survey, final=True)
        if shown:
            self._waiting.pop(key, None)
        return shown

    def abandon(self) -> None:
        """The job under way will not be answered (its process died); its paragraph waits again."""
        if self._job and self._job.key in self._paragraphs:
            self._waiting[self._job.key] = None
        self._job = None

    def _show(self, key: Key, text: str, survey: Survey, final: bool) -> bool:
        paragraph = self._paragraphs.get(key)
        if paragraph is None or paragraph.text != text:
            return False
        self._paragraphs[key] = replace(paragraph, shown=survey.diagnostics, survey=survey if final else None)
        return True

    def _replace(self, key: Key, paragraph: _Paragraph) -> None:
        known = self._results.get(paragraph.text) if _has_words(paragraph.text) else Survey()
        self._waiting.pop(key, None)
        if known is None:
            self._paragraphs[key] = paragraph
            self._waiting[key] = None
            return
        if paragraph.text in self._results:
            self._results.move_to_end(paragraph.text)
        self._paragraphs[key] = replace(paragraph, shown=known.diagnostics, survey=known)

    def _remember(self, text: str, survey: Survey) -> None:
        self._results[text] = survey
        self._results.move_to_end(text)
        while len(self._results) > self._remembered:
            self._results.popitem(last=False)


def _grown(before: str, span: Span, after: str, moved: Span) -> bool:
    """Whether the word at an edge of `span`, which is `moved` now, goes on beyond it as it did not before."""
    return any(
        _inside_word(after, now) and not _inside_word(before, then)
        for then, now in ((span.start, moved.start), (span.end, moved.end))
    )


def _inside_word(text: str, index: int) -> bool:
    return text[max(0, index - 1) : index].isalnum() and text[index : index + 1].isalnum()


def _has_words(text: str) -> bool:
    return bool(text) and not text.isspace()


def settled(diagnostics: Iterable[Diagnostic], text: str, caret: int) -> list[Diagnostic]:
    """`diagnostics` of the paragraph `text` without those at the word being typed; `caret` counts characters."""
    word = word_at(text, caret - 1) if caret else None
    typed = word if word is not None and word.start < caret <= word.end else None
    return [
        diagnostic
        for diagnostic in diagnostics
        if not (diagnostic.span.start < caret <= diagnostic.span.end or (typed and diagnostic.span.overlaps(typed)))
    ]
