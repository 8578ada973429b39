"""The questions about a text in several languages, each part in its own; the command line asks them all at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from writer.language.grammar import prose
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.languages.candidates import language_question
from writer.language.grammar.languages.catalogue import ENGLISH
from writer.language.grammar.languages.multilingual import MultilingualChecker
from writer.language.grammar.question import Question
from writer.text.sentences import sentences
from writer.text.span import Span


class MultilingualAsker:
    """A `fixing.Asker`. `knows` says whether the model knows a language (a code): there are no questions in others."""

    def __init__(self, maker: CandidateMaker, checker: MultilingualChecker, knows: Callable[[str], bool]) -> None:
        self._maker = maker
        self._checker = checker
        self._knows = knows

    def questions(self, text: str, diagnostics: Sequence[Diagnostic]) -> Iterator[Question]:
        """In order within each language."""
        runs = self._checker.runs(text)
        foreign = [span for language, span in runs if language != ENGLISH]
        if len(foreign) < len(runs):
            own = [found for found in diagnostics if not prose.meets(found.span, foreign)]
            yield from self._maker.questions(prose.blanked(text, foreign) if foreign else text, own)
        for language, span in runs:
            if language != ENGLISH and self._checker.checks(language) and self._knows(language):
                yield from _questions(language, text, span, diagnostics)


def _questions(language: str, text: str, run: Span, diagnostics: Sequence[Diagnostic]) -> Iterator[Question]:
    for sentence in sentences(run.of(text)):
        question = language_question(language, text, sentence.shifted(run.start), diagnostics)
        if question:
            yield question
