"""Spelling by a Hunspell dictionary: a tiny Polish one, read by the real library."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from writer.language.grammar.diagnostics import UNKNOWN_WORD, Category, Source
from writer.language.grammar.examination import Examination
from writer.language.grammar.languages import engines as engines_module
from writer.language.grammar.languages.dictionaries import library_installed
from writer.language.grammar.languages.engine_process import EngineProcess
from writer.language.grammar.languages.engines import Engines, own_command
from writer.language.grammar.languages.multilingual import MultilingualChecker
from writer.language.grammar.languages.rule_engine import EngineMissingError
from writer.language.grammar.languages.speller import SUGGESTING_SECONDS, Speller, load
from writer.language.grammar.rules import RuleChecker

needs_library = pytest.mark.skipif(not library_installed(), reason="there is no Hunspell for this system")
WORDS = (
    *("wczoraj", "poszedłem", "do", "sklepu", "i", "kupiłem", "świeży", "chleb", "ponieważ", "w", "domu", "nie"),
    *("było", "już", "nic", "jedzenia", "np.", "mieszka", "pani", "przy", "ulicy", "długiej", "biały", "dom"),
)
SENTENCE = "Wczoraj poszedłem do sklepu i kupiłem swieży chleb, ponieważ w domu nie było już nic do jedzenia."


@pytest.fixture
def polish(tmp_path: Path) -> Path:
    return dictionary(tmp_path / "pl_PL", WORDS)


def dictionary(stem: Path, words: Iterable[str], encoding: str = "UTF-8") -> Path:
    listed = list(words)
    stem.with_suffix(".aff").write_text(f"SET {encoding}\nTRY aeioułśźżąę\nREP 1\nREP s ś\n", encoding="utf-8")
    stem.with_suffix(".dic").write_text("\n".join([str(len(listed)), *listed, ""]), encoding=encoding)
    return stem.with_suffix(".aff")


class Known:
    """A library that knows some words and says how often it was asked for suggestions."""

    def __init__(self, *words: str, on_suggest: Callable[[], None] = lambda: None) -> None:
        self.words, self.on_suggest, self.suggested = set(words), on_suggest, 0

    def spell(self, word: str) -> bool:
        return word.lower() in self.words

    def suggest(self, word: str) -> list[str]:
        self.suggested += 1
        self.on_suggest()
        return [f"{word}a"]


def marked(text: str, examination: Examination) -> list[str]:
    return [found.span.of(text) for found in examination.diagnostics]


def speller(*words: str, own: tuple[str, ...] = (), language: str = "pl") -> Speller:
    return Speller(Known(*words), language, own)


@needs_library
def test_an_unknown_word_is_found_and_the_right_one_comes_first(polish: Path) -> None:
    (found,) = Speller(load(polish), "pl").examine(SENTENCE).diagnostics
    assert found.span.of(SENTENCE) == "swieży"
    assert found.replacements[0] == "świeży"
    assert (found.category, found.source, found.rule) == (Category.SPELLING, Source.HUNSPELL, UNKNOWN_WORD)
    assert found.message == "“swieży” is not in the dictionary."


@needs_library
@pytest.mark.parametrize("encoding", ["UTF-8", "ISO8859-2"])
def test_dictionaries_in_older_character_sets(tmp_path: Path, encoding: str) -> None:
    library = load(dictionary(tmp_path / "pl_PL", WORDS, encoding))
    assert marked(SENTENCE, Speller(library, "pl").examine(SENTENCE)) == ["swieży"]
    odd = "Wczoraj poszedłem do Σsklepu i ŷkupiłem chleb."
    assert marked(odd, Speller(library, "pl").examine(odd)), "letters that the set has not are no reason to stop"


def test_code_addresses_numbers_and_names_are_left_alone() -> None:
    text = "chleb `zzz` https://zzz.pl/zzz chleb zzz@zzz.pl ABCD 3zz chleb Zzzowski, chleb [chleb](zzz) x chleb"
    assert marked(text, speller("chleb").examine(text)) == []


def test_a_name_may_begin_a_sentence_but_is_not_sure() -> None:
    text = "Zzz chleb chleb. chleb yyy chleb."
    first, second = speller("chleb").examine(text).diagnostics
    assert first.confidence < second.confidence


def test_german_nouns_are_looked_up() -> None:
    text = "das haus steht am Walld und das haus"
    assert marked(text, speller("das", "haus", "steht", "am", "und", language="de").examine(text)) == ["Walld"]
    assert marked(text, speller("das", "haus", "steht", "am", "und").examine(text)) == []


def test_abbreviations_apostrophes_and_parts_with_hyphens_are_known() -> None:
    text = "chleb np. chleb czerwono-chleb d’chleb chleb"
    assert marked(text, speller("chleb", "np.", "czerwono", "d'chleb").examine(text)) == []
    wrong = "chleb chleb czerwono-zzz chleb"
    assert marked(wrong, speller("chleb", "czerwono").examine(wrong)) == ["czerwono-zzz"]


def test_a_sentence_in_another_language_is_left_alone() -> None:
    text = "chleb yyy chleb chleb chleb. To be or not to be."
    assert marked(text, speller("chleb").examine(text)) == ["yyy"]


def test_words_in_other_letters_are_left_alone() -> None:
    text = "хлеб Windows хлеб хлеп хлеб"
    assert marked(text, speller("хлеб", language="ru").examine(text)) == ["хлеп"]


def test_the_writers_own_words_are_right() -> None:
    text = "chleb zzz chleb ZZZ chleb"
    assert marked(text, speller("chleb", own=("Zzz",)).examine(text)) == []


def test_slow_suggestions_do_not_hold_up_the_rest() -> None:
    now = 0.0

    def slow() -> None:
        nonlocal now
        now += SUGGESTING_SECONDS / 2

    library = Known("chleb", on_suggest=slow)
    text = "chleb aaa chleb bbb chleb ccc chleb ddd chleb aaa"
    checker = Speller(library, "pl", clock=lambda: now)
    first, second = ([bool(found.replacements) for found in checker.examine(text).diagnostics] for _ in range(2))
    assert first == [True, True, False, False, True]
    assert second == [True] * 5
    assert library.suggested == 4, "what was asked once is remembered"


BROKEN = {
    "empty": ("SET UTF-8\n", b"", "does not begin with their number"),
    "no words": ("SET UTF-8\n", b"0\n", "there are no words in it"),
    "a picture": ("\x00\x01", b"\x89PNG\r\n\x1a\n\x00\x00", "does not begin with their number"),
    "other letters": ("SET UTF-8\nFORBIDDENWORD X\n", b"2\nchleb/X\ndom/X\n", "does not know its own words"),
}


@needs_library
@pytest.mark.parametrize(("affixes", "words", "said"), BROKEN.values(), ids=BROKEN)
def test_a_broken_dictionary_says_so(tmp_path: Path, affixes: str, words: bytes, said: str) -> None:
    path = tmp_path / "pl_PL.aff"
    path.write_text(affixes)
    path.with_suffix(".dic").write_bytes(words)
    with pytest.raises(EngineMissingError, match=said) as raised:
        load(path)
    assert "pl_PL" in str(raised.value)


@needs_library
def test_a_dictionary_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(EngineMissingError, match="cannot be read"):
        load(tmp_path / "pl_PL.aff")


def test_without_the_library_it_is_said(polish: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    with pytest.raises(EngineMissingError, match="no Hunspell for this system"):
        load(polish)
    monkeypatch.setattr(engines_module, "library_installed", lambda: False)
    reading = MultilingualChecker(RuleChecker(), Engines(), dictionaries={"pl": polish}).read(SENTENCE)
    assert reading.language == "pl"
    assert "no Hunspell" in reading.waiting


@needs_library
def test_each_paragraph_by_the_dictionary_of_its_language(polish: Path) -> None:
    engines = Engines()
    text = f"This is a sentence that has a mistaek in it.\n\n{SENTENCE}\n"
    try:
        checker = MultilingualChecker(RuleChecker(), engines, dictionaries={"pl": polish})
        assert marked(text, checker.examine(text)) == ["mistaek", "swieży"]
        assert checker.waiting == ()
        assert MultilingualChecker(RuleChecker(), engines).read(SENTENCE).language == "und"
    finally:
        engines.close()


@needs_library
@pytest.mark.process
def test_a_broken_dictionary_ends_its_process_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "pl_PL.aff"
    path.write_text("SET UTF-8\n")
    path.with_suffix(".dic").write_text("")
    process = EngineProcess(own_command("pl", path), lambda: None)
    try:
        assert not process.wait()
        assert "is damaged" in process.problem
    finally:
        process.close()


def test_a_dictionary_that_was_mended_is_read_again(polish: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines_module, "library_installed", lambda: True)
    now, made = 0.0, []

    class Rules:
        ready, closed = True, False

        def __init__(self, problem: str) -> None:
            self.problem = problem

        def wait(self) -> bool:
            return not self.problem

        def examine(self, text: str, style: bool, words: tuple[str, ...]) -> Examination:
            return Examination(())

        def close(self) -> None:
            self.closed = True

    def spawn(_command: object, _on_ready: object) -> Rules:
        made.append(Rules("" if made else "It is damaged."))
        return made[-1]

    engines = Engines(spawn=spawn, clock=lambda: now)
    for now in (0.0, 1.0):  # noqa: B007 - the clock reads it
        with pytest.raises(EngineMissingError, match="It is damaged"):
            engines.dictionary("pl", polish)
    assert len(made) == 1
    now = 100.0
    assert engines.dictionary("pl", polish).ready
    assert made[0].closed
