"""The open document measured: counts, readability, sentences, frequent words. Paragraph by paragraph in the pauses of
the event loop, and only while somebody looks: a key costs its own paragraph, a document of 5 MB never holds up a key.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from writer.assist.document_port import DocumentPort, Edited, Origin
from writer.language.grammar.languages.catalogue import ENGLISH, UNKNOWN
from writer.language.grammar.words import FUNCTION_WORDS
from writer.language.readability.measure import Amounts, Measured, Sentence, measured
from writer.text.counting import Counts, counted
from writer.text.words import words

SLICE_SECONDS: Final = 0.004
"""Of measuring between two turns of the event loop."""
PAUSE_MS: Final = 400
"""Typing rests this long before anything is measured."""
LANGUAGES_MS: Final = 1500
"""What language paragraphs are in is asked for again so long after the checker has found something."""
SHORTEST_WORD: Final = 4
"""Letters of a word that is counted among the frequent ones; English has a list of small words besides."""


@dataclass(frozen=True, slots=True)
class LongSentence:
    """`start` and `end` count characters of the paragraph with the id `paragraph`."""

    paragraph: int
    start: int
    end: int
    words: int


@dataclass(slots=True)
class _Part:
    """What is known of a paragraph."""

    text: str
    language: str
    counts: Counts
    measured: Measured
    most: int
    """Words of its longest sentence."""


@dataclass(slots=True)
class _Sums:
    counts: Counts = field(default_factory=Counts)
    amounts: dict[str, Amounts] = field(default_factory=dict)
    words: Counter[str] = field(default_factory=Counter)


class Measuring(QObject):
    """Measures from `follow` to `rest`. Paragraphs are ids; `language` gives what one was found to be in."""

    changed = Signal()
    """Something is measured that was not before, or another text is."""

    def __init__(
        self,
        document: DocumentPort,
        language: Callable[[int], str | None],
        clock: Callable[[], float] = perf_counter,
    ) -> None:
        super().__init__()
        self._document, self._language, self._clock = document, language, clock
        self._parts: dict[int, _Part] = {}
        self._sums = _Sums()
        self._waiting: dict[int, None] = {}
        self._order: list[int] | None = None
        self._following = False
        self._slices = QTimer(self, singleShot=True)
        self._slices.timeout.connect(self._go_on)
        self._languages = QTimer(self, singleShot=True, interval=LANGUAGES_MS)
        self._languages.timeout.connect(self._look_at_languages)
        document.edited.connect(self._on_edited)

    # -- what others ask ---------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Measure what there is, and what changes from now on."""
        if not self._following:
            self._following = True
            self._begin()

    def rest(self) -> None:
        """Nobody looks any more: all is forgotten."""
        self._following = False
        self._slices.stop()
        self._languages.stop()
        self._parts, self._sums, self._waiting = {}, _Sums(), {}

    def found_something(self) -> None:
        """The checker may know the languages of more paragraphs."""
        if self._following and not self._languages.isActive():
            self._languages.start()

    @property
    def share_done(self) -> float:
        """0 to 1."""
        whole = len(self._parts) + len(self._waiting)
        return len(self._parts) / whole if whole else 1.0

    @property
    def counts(self) -> Counts:
        """Of all that is measured so far."""
        return self._sums.counts

    def counts_between(self, start: int, end: int) -> Counts:
        """Of a selection, by UTF-16 positions; what it covers whole is not counted again."""
        total = Counts()
        for paragraph in self._document.paragraphs_between(start, end):
            part = self._parts.get(paragraph.id)
            stop = paragraph.position + len(paragraph.text.encode("utf-16-le")) // 2
            if part and start <= paragraph.position and stop <= end and part.text == paragraph.text:
                total += part.counts
            else:
                total += counted(self._document.text(max(start, paragraph.position), min(end, stop)))
        return total

    def main_language(self) -> str:
        """The language that most words are in; English while nothing is known."""
        known = {code: amounts.words for code, amounts in self._sums.amounts.items() if amounts.words}
        return max(known, key=lambda code: known[code], default=ENGLISH)

    def amounts(self, language: str) -> Amounts:
        """What the formulas need of all that is in `language`."""
        return self._sums.amounts.get(language, Amounts())

    def longest(self, count: int) -> list[LongSentence]:
        """The sentences with the most words, the longest first."""
        likely = heapq.nlargest(count, self._parts, key=lambda key: self._parts[key].most)
        found = (each for key in likely for each in self._sentences(key))
        return heapq.nlargest(count, found, key=lambda each: each.words)

    def around(self, paragraph: int, index: int, count: int) -> tuple[list[LongSentence], int]:
        """`count` sentences around character `index` of `paragraph`, and which of them is there (-1: none is)."""
        order = self._paragraph_order()
        if paragraph not in order:
            return [], -1
        place = order.index(paragraph)
        own = self._sentences(paragraph)
        here = next((number for number, each in enumerate(own) if index <= each.end), len(own) - 1)
        before: list[LongSentence] = []
        for key in reversed(order[max(0, place - count) : place]):
            before[:0] = self._sentences(key)
            if len(before) >= count:
                break
        after: list[LongSentence] = []
        for key in order[place + 1 : place + 1 + count]:
            after += self._sentences(key)
            if len(after) >= count:
                break
        whole = [*before, *own, *after]
        current = len(before) + here if own else -1
        first = max(0, min(max(current, len(before)) - count // 2, len(whole) - count))
        shown = whole[first : first + count]
        return shown, current - first if current >= 0 else -1

    def frequent(self, count: int) -> list[tuple[str, int]]:
        """The words that are used most, with how often; small words and those used once are left out."""
        found: list[tuple[str, int]] = []
        for word, times in self._sums.words.most_common(count + 2 * len(FUNCTION_WORDS)):
            if times < 2 or len(found) == count:
                break
            if word not in FUNCTION_WORDS:
                found.append((word, times))
        return found

    def part_text(self, sentence: LongSentence) -> str:
        """The words of `sentence`; empty when its paragraph is gone."""
        part = self._parts.get(sentence.paragraph)
        return part.text[sentence.start : sentence.end] if part else ""

    # -- following ---------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._parts, self._sums, self._order = {}, _Sums(), None
        self._waiting = {paragraph.id: None for paragraph in self._document.paragraphs()}
        self._slices.start(0)

    def _on_edited(self, edit: Edited) -> None:
        if not self._following:
            return
        if edit.origin is Origin.LOADED:
            self._begin()
            return
        if edit.gone or any(key not in self._parts for key in edit.touched):
            self._order = None
        for gone in edit.gone:
            self._waiting.pop(gone, None)
            self._drop(gone)
        self._waiting |= dict.fromkeys(edit.touched)
        self._slices.start(PAUSE_MS)

    def _go_on(self) -> None:
        """One slice."""
        until = self._clock() + SLICE_SECONDS
        while self._waiting:
            key = next(iter(self._waiting))
            del self._waiting[key]
            self._measure(key)
            if self._clock() >= until:
                break
        if self._waiting:
            self._slices.start(0)
        self.changed.emit()

    def _measure(self, key: int) -> None:
        self._drop(key)
        paragraph = self._document.paragraph(key)
        if paragraph is None:
            return
        language = self._language(key) or ENGLISH
        found = measured(paragraph.text, language)
        most = max((each.words for each in found.sentences), default=0)
        part = _Part(paragraph.text, language, counted(paragraph.text), found, most)
        self._parts[key] = part
        sums = self._sums
        sums.counts += part.counts
        if language != UNKNOWN:
            sums.amounts[language] = sums.amounts.get(language, Amounts()) + part.measured.amounts
        sums.words.update(_counted_words(part.text))

    def _drop(self, key: int) -> None:
        part = self._parts.pop(key, None)
        if part is None:
            return
        sums = self._sums
        sums.counts -= part.counts
        if part.language != UNKNOWN:
            sums.amounts[part.language] -= part.measured.amounts
        for word in _counted_words(part.text):
            sums.words[word] -= 1
            if not sums.words[word]:
                del sums.words[word]

    def _look_at_languages(self) -> None:
        others = (key for key, part in self._parts.items() if (self._language(key) or part.language) != part.language)
        self._waiting |= dict.fromkeys(list(others))
        if self._waiting and not self._slices.isActive():
            self._slices.start(0)

    def _paragraph_order(self) -> list[int]:
        if self._order is None:
            self._order = [paragraph.id for paragraph in self._document.paragraphs()]
        return self._order

    def _sentences(self, key: int) -> list[LongSentence]:
        part = self._parts.get(key)
        found: Iterable[Sentence] = part.measured.sentences if part else ()
        return [LongSentence(key, each.span.start, each.span.end, each.words) for each in found]


def _counted_words(text: str) -> list[str]:
    """Words that may be among the frequent ones, in small letters."""
    found = (span.of(text) for span in words(text) if len(span) >= SHORTEST_WORD)
    return [word.casefold().replace("’", "'") for word in found if not word[0].isdigit()]
