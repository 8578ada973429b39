"""Words that a Hunspell dictionary does not know, with what it suggests instead.

The library (Hunspell by the package chunspell: MPL 1.1, LGPL 2.1 or GPL 2) is optional and imported here only, in a
process of `engine_process`: a dictionary takes 5 to 40 MB and up to a second to load, one suggestion up to half a
second, and a bad file may end whatever process reads it.
"""

from __future__ import annotations

import importlib
import re
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Protocol

from writer.language.grammar import prose, wording
from writer.language.grammar.diagnostics import UNKNOWN_WORD, Category, Diagnostic, Source
from writer.language.grammar.examination import Examination
from writer.language.grammar.languages.catalogue import code_of
from writer.language.grammar.languages.dictionaries import LIBRARY
from writer.language.grammar.languages.rule_engine import MOST_REPLACEMENTS, EngineMissingError
from writer.text.scripts import scripts
from writer.text.sentences import sentences
from writer.text.span import Span
from writer.text.words import words

SUGGESTING_SECONDS: Final = 1.0
"""A text's first words get suggestions for so long; the others are only said to be unknown, so that nobody waits."""
MOST_REMEMBERED: Final = 5_000
"""Words whose suggestions are kept."""
CONFIDENCE: Final = 0.8
UNSURE: Final = 0.55
"""How sure a finding is; the second for a word that may be a name, or for which nothing is suggested. As in
`rule_engine`."""
FOREIGN_SHARE: Final = 0.6
FOREIGN_WORDS: Final = 3
"""A sentence with so many unknown words, and this share of all, is in another language: nothing is said of it."""
LARGEST_FILE: Final = 64 << 20
"""Bytes; the largest dictionaries in use have 10 million."""
_TRIED: Final = 40
"""Words of a dictionary's own list that are looked up once it is loaded."""
_LONGEST: Final = 100
"""Characters of a word. Hunspell refuses longer ones."""
_SLASH: Final = re.compile(r"(?<!\\)/|\t")


class Library(Protocol):
    """What is used of `hunspell.Hunspell`."""

    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> Collection[str]: ...


class Speller:
    """An `Examiner` by one dictionary; use it from one thread. `own` words are the writer's and never misspelt."""

    def __init__(
        self,
        library: Library,
        language: str,
        own: Collection[str] = (),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._library = library
        self._german = code_of(language) == "de"
        self._own = frozenset(word.casefold() for word in own)
        self._clock = clock
        self._suggested: dict[str, tuple[str, ...]] = {}

    def examine(self, text: str) -> Examination:
        """The unknown words of `text`; spans count its characters and stand in order."""
        blocks = prose.blocks(text)
        skipped = prose.skipped(text)
        plain = prose.blanked(text, skipped)
        until = self._clock() + SUGGESTING_SECONDS
        found: list[Diagnostic] = []
        for sentence in sentences(plain):
            found += self._sentence(plain, sentence, until)
        return Examination(tuple(found), tuple(span for span in blocks if len(span) > prose.LINE_SCAN_LIMIT))

    def _sentence(self, text: str, sentence: Span, until: float) -> Iterator[Diagnostic]:
        looked_up = 0
        unknown: list[Span] = []
        body = sentence.of(text)
        script = _script(body)
        for local in words(body):
            word = local.shifted(sentence.start)
            if not _is_word(word.of(text), script):
                continue
            looked_up += 1
            if not self._knows(word.of(text), text[word.end : word.end + 1]):
                unknown.append(word)
        if len(unknown) >= FOREIGN_WORDS and len(unknown) >= FOREIGN_SHARE * looked_up:
            return
        for span in unknown:
            if self._german or span.start == sentence.start or not _is_name(text, span):
                yield self._diagnostic(span.of(text), span, until)

    def _diagnostic(self, word: str, span: Span, until: float) -> Diagnostic:
        suggested = self._suggestions(word, until)
        sure = bool(suggested) and not word[:1].isupper()
        return Diagnostic(
            span,
            wording.UNKNOWN_WORD.format(word=word),
            Category.SPELLING,
            suggested,
            Source.HUNSPELL,
            UNKNOWN_WORD,
            confidence=CONFIDENCE if sure else UNSURE,
        )

    def _knows(self, word: str, following: str) -> bool:
        """Whether `word` is right, as it stands, as an abbreviation, or in parts joined by hyphens."""
        if word.casefold() in self._own or self._spelt(word):
            return True
        if following == "." and self._spelt(f"{word}."):
            return True
        parts = [part for part in re.split("[-\u2010\u2011]", word) if part]
        return len(parts) > 1 and all(len(part) < 2 or self._spelt(part) for part in parts)

    def _spelt(self, word: str) -> bool:
        plain = word.replace("\u00ad", "")
        return any(self._looked_up(form) for form in dict.fromkeys((plain, plain.replace("’", "'"))))

    def _looked_up(self, word: str) -> bool:
        try:
            return bool(self._library.spell(word))
        except UnicodeEncodeError:  # the dictionary's character set has no such letters
            return False

    def _suggestions(self, word: str, until: float) -> tuple[str, ...]:
        """What could stand instead, as known from before or, while there is time, by asking."""
        known = self._suggested.get(word)
        if known is not None or self._clock() >= until:
            return known or ()
        if len(self._suggested) >= MOST_REMEMBERED:
            self._suggested.clear()
        self._suggested[word] = self._asked(word)
        return self._suggested[word]

    def _asked(self, word: str) -> tuple[str, ...]:
        try:
            found = self._library.suggest(word.replace("’", "'"))
        except UnicodeEncodeError:
            return ()
        quote = "’" if "’" in word else "'"
        kept = (each.replace("'", quote) for each in found if each and each != word)
        return tuple(dict.fromkeys(kept))[:MOST_REPLACEMENTS]


def load(path: Path) -> Library:
    """The dictionary whose .aff file is `path`. Up to a second. Raises EngineMissingError with a sentence."""
    place = {"dictionary": path.stem, "folder": str(path.parent)}
    try:
        module: Any = importlib.import_module(LIBRARY)
        maker = module.Hunspell
    except (ImportError, AttributeError) as error:
        raise EngineMissingError(wording.NO_HUNSPELL) from error
    samples = _samples(path, place)
    try:
        library: Library = maker(path.stem, hunspell_data_dir=str(path.parent), system_encoding=_path_encoding())
        known = sum(_accepts(library, word) for word in samples)
    except (OSError, ValueError, MemoryError, UnicodeError) as error:
        raise EngineMissingError(wording.BAD_DICTIONARY.format(**place, reason=error)) from error
    if known * 2 < len(samples):
        raise EngineMissingError(wording.FORGETFUL.format(**place))
    return library


def _samples(path: Path, place: Mapping[str, str]) -> list[str]:
    """Some words that the dictionary lists. Raises EngineMissingError for files that are no dictionary."""
    try:
        sizes = [file.stat().st_size for file in (path, path.with_suffix(".dic"))]
        if max(sizes) > LARGEST_FILE:
            raise EngineMissingError(wording.TOO_LARGE.format(**place))
        encoding = _encoding(path.read_bytes())
        lines = path.with_suffix(".dic").read_bytes().split(b"\n")
    except OSError as error:
        raise EngineMissingError(
            wording.BAD_DICTIONARY.format(**place, reason=f"{error.strerror or error}.")
        ) from error
    if not re.match(rb"\s*\d", lines[0].removeprefix(b"\xef\xbb\xbf")):
        raise EngineMissingError(wording.UNCOUNTED.format(**place))
    step = max(1, len(lines) // _TRIED)
    listed = (_SLASH.split(line.decode(encoding, "replace").strip(), maxsplit=1)[0] for line in lines[1::step])
    samples = [word for word in listed if word and word[0].isalpha() and "\ufffd" not in word]
    if not samples:
        raise EngineMissingError(wording.WITHOUT_WORDS.format(**place))
    return samples


def _encoding(affixes: bytes) -> str:
    """The character set that the .aff file states; Latin-1 where it states none that is known, as Hunspell does."""
    stated = re.search(rb"^\s*SET\s+(\S{1,40})", affixes.removeprefix(b"\xef\xbb\xbf"), re.MULTILINE)
    name = stated[1].decode("ascii", "replace") if stated else "iso8859-1"
    try:
        "".encode(name)
    except LookupError:
        return "iso8859-1"
    return name


def _accepts(library: Library, word: str) -> bool:
    try:
        return bool(library.spell(word))
    except UnicodeEncodeError:
        return False


def _path_encoding() -> str:
    """In which the library wants the names of files."""
    return "utf-8"


def _script(text: str) -> str:
    counted = scripts(text)
    return counted.most_common(1)[0][0] if counted else ""


def _is_word(word: str, script: str) -> bool:
    """Whether a dictionary can say something of it: no number, acronym, single letter or word in other letters."""
    if len(word) < 2 or len(word) > _LONGEST or word.isupper() or any(map(str.isdigit, word)):
        return False
    return _script(word) == script


def _is_name(text: str, span: Span) -> bool:
    """Whether a word has a capital although nothing before it ends a sentence."""
    before = text[max(0, span.start - 2) : span.start]
    return span.of(text)[0].isupper() and bool(re.search(r"[\w,;’'\-–(“„«]\s?$", before))
