"""Texts in several languages: each paragraph by its own rules, and what is said when those are not there."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.examination import Examination
from writer.language.grammar.languages import engines as engines_module
from writer.language.grammar.languages import multilingual
from writer.language.grammar.languages.detection import Detector
from writer.language.grammar.languages.engines import IDLE_SECONDS, Engines
from writer.language.grammar.languages.multilingual import MultilingualChecker
from writer.language.grammar.languages.rule_engine import EngineMissingError
from writer.language.grammar.rules import RuleChecker
from writer.text.span import Span

GERMAN = "Ich glaube, das er heute nicht mehr zu uns kommt."
ENGLISH = "She told me that the bridge over teh river had been closed."
FRENCH = "Nous avons acheté du pain et des fruits au marché du village."


class FakeEngine:
    """Rules that underline every “das”."""

    def __init__(self, ready: bool = True, problem: str = "") -> None:
        self.ready = ready
        self.problem = problem
        self.closed = False
        self.asked: list[tuple[str, bool, tuple[str, ...]]] = []

    def wait(self) -> bool:
        self.ready = not self.problem
        return self.ready

    def examine(self, text: str, style: bool, words: tuple[str, ...]) -> Examination:
        self.asked.append((text, style, words))
        spans = (Span(*match.span()) for match in re.finditer(r"\bdas\b", text))
        message = "Meinten Sie „dass“?"
        return Examination(
            tuple(Diagnostic(span, message, Category.GRAMMAR, ("dass",), Source.LINGO, "DAS") for span in spans)
        )

    def close(self) -> None:
        self.closed = True


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


Started = list[tuple[Sequence[str], FakeEngine]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for code in ("de", "fr"):
        (tmp_path / code).mkdir()
    return tmp_path


@pytest.fixture(autouse=True)
def one_detector(monkeypatch: pytest.MonkeyPatch, detector: Detector) -> None:
    """Each would load its library for itself."""
    monkeypatch.setattr(multilingual, "Detector", lambda: detector)


@pytest.fixture(autouse=True)
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines_module, "engine_installed", lambda: True)
    monkeypatch.setattr(
        engines_module, "language_folder", lambda code, folder: folder / code if (folder / code).is_dir() else None
    )


def make(folder: Path, engine: FakeEngine | None = None, clock: Clock | None = None) -> tuple[Engines, Started]:
    started: Started = []

    def spawn(command: Sequence[str], on_ready: Callable[[], None]) -> FakeEngine:
        made = engine or FakeEngine()
        started.append((command, made))
        return made

    return Engines(folder=folder, spawn=spawn, clock=clock or Clock()), started


def wording(text: str, examination: Examination) -> list[str]:
    return [diagnostic.span.of(text) for diagnostic in examination.diagnostics]


def test_each_line_is_checked_in_its_own_language(rules: RuleChecker, folder: Path) -> None:
    engines, _ = make(folder)
    text = f"{ENGLISH}\n\n{GERMAN}\nJa.\n{ENGLISH}"
    found = MultilingualChecker(rules, engines, ["de-AT"]).examine(text)
    assert wording(text, found) == ["teh", "das", "teh"]


def test_the_engine_of_the_chosen_variant_starts_with_its_first_paragraph(rules: RuleChecker, folder: Path) -> None:
    engines, started = make(folder)
    checker = MultilingualChecker(rules, engines, ["de-AT", "fr"])
    checker.examine(ENGLISH)
    assert started == []
    checker.examine(GERMAN)
    assert [command[-2:] for command, _ in started] == [["de-AT", str(folder / "de")]]


def test_a_language_that_is_off_gets_no_squiggles_at_all(rules: RuleChecker, folder: Path) -> None:
    engines, started = make(folder)
    checker = MultilingualChecker(rules, engines)
    assert checker.examine(f"{ENGLISH}\n{GERMAN}\n{FRENCH}").diagnostics[0].span.of(ENGLISH) == "teh"
    assert len(checker.examine(f"{GERMAN}\n{FRENCH}").diagnostics) == 0
    assert started == []
    assert checker.waiting == ()


def test_a_motto_inside_an_english_paragraph_is_left_alone(rules: RuleChecker, folder: Path) -> None:
    engines, _ = make(folder)
    text = f"{ENGLISH} Wer anderen eine Grube gräbt, fällt selbst hinein. Nobody knew what it meant."
    assert wording(text, MultilingualChecker(rules, engines).examine(text)) == ["teh"]


def test_a_misspelt_english_sentence_keeps_its_squiggles(rules: RuleChecker, folder: Path) -> None:
    engines, _ = make(folder)
    text = "She recieved teh lettre from her frend yesterday and she was very happy about it."
    assert {"recieved", "teh"} <= set(wording(text, MultilingualChecker(rules, engines, ["de"]).examine(text)))


def test_while_the_rules_load_the_window_goes_on_and_the_command_line_waits(rules: RuleChecker, folder: Path) -> None:
    engines, _ = make(folder, FakeEngine(ready=False))
    reading = MultilingualChecker(rules, engines, ["de"], wait=False).read(GERMAN)
    assert (reading.language, reading.loading, reading.examination.diagnostics) == ("de", True, ())
    assert reading.waiting == "The rules for German are being loaded."
    assert wording(GERMAN, MultilingualChecker(rules, engines, ["de"]).examine(GERMAN)) == ["das"]


def test_missing_word_lists_are_told_once_and_english_goes_on(rules: RuleChecker, tmp_path: Path) -> None:
    engines, _ = make(tmp_path)
    checker = MultilingualChecker(rules, engines, ["de"])
    text = f"{GERMAN}\n{ENGLISH}\n{GERMAN}"
    assert wording(text, checker.examine(text)) == ["teh"]
    assert checker.waiting == (
        "German is not checked yet: its word lists are not on this computer. "
        "Get them in the settings, or with `inkhorn languages fetch de`.",
    )


def test_a_missing_library_is_told(rules: RuleChecker, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines_module, "engine_installed", lambda: False)
    engines, _ = make(folder)
    reading = MultilingualChecker(rules, engines, ["de"]).read(GERMAN)
    assert reading.waiting == "German is not checked: Inkhorn was installed without the extra “languages”."


def test_rules_that_cannot_load_say_why_and_are_not_waited_for(rules: RuleChecker, folder: Path) -> None:
    engines, started = make(folder, FakeEngine(ready=False, problem="The word lists cannot be used."))
    checker = MultilingualChecker(rules, engines, ["de"])
    for _ in range(3):
        assert checker.read(GERMAN).waiting == "The word lists cannot be used."
    assert len(started) == 1


def test_style_and_the_personal_dictionary_reach_the_rules(rules: RuleChecker, folder: Path) -> None:
    engine = FakeEngine()
    engines, _ = make(folder, engine)
    MultilingualChecker(rules, engines, ["de"], style=True, words={"Zett", "Anna"}).examine(GERMAN)
    assert engine.asked == [(GERMAN, True, ("Anna", "Zett"))]


def test_a_paragraph_takes_the_hint_of_its_document_when_it_is_short(rules: RuleChecker, folder: Path) -> None:
    engines, _ = make(folder)
    checker = MultilingualChecker(rules, engines, ["de"])
    assert checker.read("Ja.", "de").language == "de"
    assert checker.read("Ja.").language == "en"


def test_one_language_can_be_demanded(rules: RuleChecker, folder: Path) -> None:
    engines, _ = make(folder)
    checker = MultilingualChecker(rules, engines, only="de")
    assert checker.read(ENGLISH).language == "de"
    assert MultilingualChecker(rules, engines, ["de"], only="en").read(GERMAN).language == "en"


def test_engines_end_when_switched_off_or_long_unused(folder: Path) -> None:
    clock = Clock()
    engines, started = make(folder, clock=clock)
    engines.engine("de-DE")
    clock.now = IDLE_SECONDS / 2
    engines.engine("fr")
    engines.retain({"de-DE", "fr"})
    assert not any(made.closed for _, made in started)
    clock.now = IDLE_SECONDS + 1
    engines.retain({"de-DE", "fr"})
    assert [made.closed for _, made in started] == [True, False]
    engines.retain({"de-DE"})
    assert [made.closed for _, made in started] == [True, True]
    engines.engine("de-DE")
    assert len(started) == 3


def test_an_engine_that_died_is_told_and_does_not_stop_english(rules: RuleChecker, folder: Path) -> None:
    class Dying(FakeEngine):
        def examine(self, text: str, style: bool, words: tuple[str, ...]) -> Examination:
            self.problem = "The rules of this language stopped unexpectedly."
            raise EngineMissingError(self.problem)

    engines, _ = make(folder, Dying())
    checker = MultilingualChecker(rules, engines, ["de"])
    text = f"{GERMAN}\n{ENGLISH}"
    assert wording(text, checker.examine(text)) == ["teh"]
    assert checker.waiting == ("The rules of this language stopped unexpectedly.",)


@pytest.mark.parametrize(
    "text", ["", "\n", "\n\n\n", "a" * 5000, "```\ncode das ist\n```", "|a|b|\n|-|-|", "🙂 " * 300]
)
def test_odd_texts_are_examined(rules: RuleChecker, folder: Path, text: str) -> None:
    engines, _ = make(folder)
    for diagnostic in MultilingualChecker(rules, engines, ["de", "fr"]).examine(text).diagnostics:
        assert 0 <= diagnostic.span.start < diagnostic.span.end <= len(text)
