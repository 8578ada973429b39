"""Rules for texts in several languages: English by Harper, others by their engines, each paragraph by its own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from writer.language.grammar import prose, wording
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.examination import Examination, Examiner
from writer.language.grammar.languages.catalogue import ENGLISH, language_name, wanted_variants
from writer.language.grammar.languages.detection import Detector
from writer.language.grammar.languages.engine_process import Examining
from writer.language.grammar.languages.engines import Engines
from writer.language.grammar.languages.rule_engine import EngineMissingError
from writer.text.sentences import sentences
from writer.text.span import Span

_UNKNOWN_WORDS: Final = 2
"""Unknown words from which an English paragraph's sentence is looked at: it may be in another language."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One paragraph examined. `waiting` is a sentence when its rules are not there (yet); it has no findings then."""

    language: str
    examination: Examination
    waiting: str = ""
    loading: bool = False
    """Whether waiting will end by itself."""


class MultilingualChecker:
    """An `Examiner` of texts in English and in `languages` ("de-AT", "pt"), with one detector.

    `english` checks the English parts. With `wait` the first paragraph of a language waits for its rules to load (the
    command line); else it goes without findings, and `Engines` tells when it can be asked again (the window).
    """

    def __init__(
        self,
        english: Examiner,
        engines: Engines,
        languages: Iterable[str] = (),
        *,
        style: bool = False,
        words: Collection[str] = (),
        only: str = "",
        wait: bool = True,
        detector: Detector | None = None,
        dictionaries: Mapping[str, Path] | None = None,
    ) -> None:
        """`dictionaries` are the .aff files that check the spelling where no rules do, by the code of the language."""
        self._english = english
        self._engines = engines
        self._variants = wanted_variants((*languages, only))
        self._style = style
        self._words = tuple(sorted(words))
        self._dictionaries = dict(dictionaries or {})
        self._only = only.split("-")[0].lower()
        self._wait = wait
        self._detector = detector or Detector()
        self.waiting: tuple[str, ...] = ()
        """Sentences about what the last `examine` could not check."""

    def examine(self, text: str) -> Examination:
        """A whole text: each line is a paragraph, and takes the language of those before it when it is unsure."""
        runs = self.runs(text)
        if len(runs) == 1:
            reading = self._in_language(text, runs[0][0])
            self.waiting = (reading.waiting,) if reading.waiting else ()
            return reading.examination
        found: list[Diagnostic] = []
        unchecked: list[Span] = []
        waiting: dict[str, None] = {}
        for language in dict.fromkeys(language for language, _ in runs):
            others = [span for other, span in runs if other != language]
            reading = self._in_language(prose.blanked(text, others), language)
            found += reading.examination.diagnostics
            unchecked += reading.examination.unchecked
            if reading.waiting:
                waiting[reading.waiting] = None
        self.waiting = tuple(waiting)
        return Examination(tuple(sorted(found, key=lambda one: one.span)), tuple(sorted(unchecked)))

    @property
    def variants(self) -> frozenset[str]:
        """What is switched on besides English: variants, and dictionaries by their path."""
        return frozenset(self._variants.values()) | frozenset(map(str, self._dictionaries.values()))

    def read(self, text: str, hint: str = ENGLISH) -> Reading:
        """One paragraph of a document whose neighbours are written in `hint`."""
        return self._in_language(text, self._language(text, hint or ENGLISH)[0])

    def language(self, text: str, hint: str = ENGLISH) -> str:
        """The code of the language that the paragraph `text` is taken to be in."""
        return self._language(text, hint or ENGLISH)[0]

    def checks(self, language: str) -> bool:
        """Whether `language` (a code) is English or switched on."""
        return language == ENGLISH or language in self._variants or language in self._dictionaries

    def runs(self, text: str) -> list[tuple[str, Span]]:
        """The languages of the lines of `text`: neighbouring lines of one language are one run."""
        hint = self._main_language(text)
        runs: list[tuple[str, Span]] = []
        position = 0
        for line in text.splitlines(keepends=True) or [""]:
            language, sure = self._language(line, hint)
            hint = language if sure else hint
            if runs and runs[-1][0] == language:
                runs[-1] = (language, Span(runs[-1][1].start, position + len(line)))
            else:
                runs.append((language, Span(position, position + len(line))))
            position += len(line)
        return runs

    def _language(self, text: str, hint: str) -> tuple[str, bool]:
        if self._only:
            return self._only, True
        finding = self._detector.language(text, self._variants, hint, self._dictionaries)
        return finding.language, finding.sure

    def _in_language(self, text: str, language: str) -> Reading:
        if language == ENGLISH:
            return Reading(ENGLISH, self._without_foreign_sentences(text, self._english.examine(text)))
        variant, dictionary = self._variants.get(language), self._dictionaries.get(language)
        if variant is not None:
            reading = self._asked(text, language, lambda: self._engines.engine(variant))
            if dictionary is None or not reading.waiting or reading.loading:
                return reading
        if dictionary is not None:
            return self._asked(text, language, lambda: self._engines.dictionary(language, dictionary))
        return Reading(language, Examination(()))

    def _asked(self, text: str, language: str, engine_of: Callable[[], Examining]) -> Reading:
        try:
            engine = engine_of()
            if not engine.ready and not (self._wait and engine.wait()):
                waiting = engine.problem or wording.LOADING.format(language=language_name(language))
                return Reading(language, Examination(()), waiting, loading=not engine.problem)
            return Reading(language, engine.examine(text, self._style, self._words))
        except EngineMissingError as error:
            return Reading(language, Examination(()), str(error))

    def _main_language(self, text: str) -> str:
        """What the beginning of `text` is written in, taken as one: so that a short title need not guess."""
        return self._language(" ".join(text[:1000].split()), ENGLISH)[0]

    def _without_foreign_sentences(self, text: str, examination: Examination) -> Examination:
        """`examination` without findings in sentences that are not English: a motto, a quotation without marks."""
        unknown = [diagnostic for diagnostic in examination.diagnostics if diagnostic.rule == "SpellCheck"]
        if len(unknown) < _UNKNOWN_WORDS or len(text) > prose.LINE_SCAN_LIMIT:
            return examination
        spans = sentences(text)
        counts: dict[int, int] = {}
        for diagnostic in unknown:
            index = _index(spans, diagnostic)
            counts[index] = counts.get(index, 0) + 1
        foreign = {
            index
            for index, count in counts.items()
            if count >= _UNKNOWN_WORDS and self._detector.language(spans[index].of(text)).language != ENGLISH
        }
        kept = (diagnostic for diagnostic in examination.diagnostics if _index(spans, diagnostic) not in foreign)
        return replace(examination, diagnostics=tuple(kept)) if foreign else examination


def _index(spans: Sequence[Span], diagnostic: Diagnostic) -> int:
    return max(0, bisect_right(spans, diagnostic.span.start, key=lambda span: span.start) - 1)
