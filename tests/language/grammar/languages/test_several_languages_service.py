"""The checker's process asked about paragraphs in other languages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.examination import Examination
from writer.language.grammar.exchange import Answer, Check, Checked, Propose, Proposed, Ready, encode
from writer.language.grammar.languages import engines as engines_module
from writer.language.grammar.languages.detection import Detector
from writer.language.grammar.service import Checker, Inbox
from writer.text.span import Span

GERMAN = "Ich glaube, das er heute nicht mehr kommt. Morgen ist er da."


DASS = Diagnostic(Span(12, 15), "Dass.", Category.GRAMMAR, ("dass",), Source.LINGO, "DAS")


class LoadsWhenTold:
    """Rules of a language that load when the test says so."""

    problem = ""

    def __init__(self, _command: Sequence[str], on_ready: Any) -> None:
        self.ready = False
        self._on_ready = on_ready

    def finish(self) -> None:
        self.ready = True
        self._on_ready()

    def examine(self, text: str, style: bool, words: tuple[str, ...]) -> Examination:
        at = text.find("das")
        return Examination((Diagnostic(Span(at, at + 3), "Dass.", Category.GRAMMAR, ("dass",), Source.LINGO, "DAS"),))

    def close(self) -> None:
        pass


class Desk:
    """A checker whose language rules are stand-ins."""

    def __init__(self, maker: CandidateMaker, detector: Detector) -> None:
        self.inbox = Inbox()
        self.checker = Checker(self.inbox, maker)
        self.checker._detector = detector
        self.engine: LoadsWhenTold | None = None
        self.checker._engines._spawn = self._spawn  # type: ignore[assignment]

    def _spawn(self, command: Sequence[str], on_ready: Any) -> LoadsWhenTold:
        self.engine = LoadsWhenTold(command, on_ready)
        return self.engine

    def ask(self, *asked: Check | Propose) -> list[Answer]:
        for one in asked:
            self.inbox.put_line(encode(one))
        self.inbox.close()
        return [answer for request in self.inbox for answer in self.checker.answers(request)]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, maker: CandidateMaker, detector: Detector) -> Desk:
    monkeypatch.setenv("INKHORN_HOME", str(tmp_path))
    monkeypatch.setattr(engines_module, "engine_installed", lambda: True)
    monkeypatch.setattr(engines_module, "language_folder", lambda code, folder: folder / code)
    return Desk(maker, detector)


def check(**options: Any) -> Check:
    return Check(1, GERMAN, languages=("de-DE",), candidates=False, **options)


def test_a_german_paragraph_of_an_english_writer_is_left_alone(desk: Desk) -> None:
    (only,) = desk.ask(Check(1, GERMAN))
    assert isinstance(only, Checked)
    assert (only.language, only.diagnostics, only.sentences, only.waiting, only.final) == ("de", (), (), "", True)
    assert desk.engine is None


def test_it_waits_for_its_rules_and_is_told_when_to_ask_again(desk: Desk) -> None:
    (first,) = desk.ask(check())
    assert isinstance(first, Checked)
    assert first.waiting == "The rules for German are being loaded."
    assert desk.engine
    desk.engine.finish()
    ready, again = desk.ask(check())
    assert ready == Ready("de")
    assert isinstance(again, Checked)
    assert [found.span.of(GERMAN) for found in again.diagnostics] == ["das"]
    assert again.waiting == ""


def loaded(desk: Desk) -> None:
    desk.ask(check())
    assert desk.engine
    desk.engine.finish()


def test_the_judge_is_asked_only_in_languages_that_the_model_knows(desk: Desk) -> None:
    loaded(desk)
    _, unknown, known = desk.ask(check(), check(knows=("de",)))
    assert isinstance(unknown, Checked)
    assert isinstance(known, Checked)
    assert unknown.sentences == ()
    assert [span.of(GERMAN) for span in known.sentences] == [GERMAN[:42], GERMAN[43:]]


def test_questions_in_german_are_german(desk: Desk) -> None:
    loaded(desk)
    _, checked, proposed = desk.ask(
        check(knows=("de",)), Propose(2, GERMAN, Span(0, 42), (DASS,), key="other", language="de")
    )
    assert isinstance(checked, Checked)
    assert checked.language == "de"
    assert isinstance(proposed, Proposed)
    assert proposed.question
    assert proposed.question.variants == (GERMAN[:42], "Ich glaube, dass er heute nicht mehr kommt.")


def test_all_questions_at_once_are_in_the_language_too(desk: Desk) -> None:
    loaded(desk)
    _, _, last = desk.ask(Check(3, GERMAN, languages=("de-DE",), knows=("de",)))
    assert isinstance(last, Checked)
    assert last.final
    assert [question.sentence for question in last.questions] == [GERMAN[:42]]
    assert "Ich glaube, dass er heute nicht mehr kommt." in last.questions[0].variants


def test_a_short_paragraph_follows_the_hint(desk: Desk) -> None:
    english, german = desk.ask(
        Check(1, "Ja.", key="a", languages=("de-DE",), candidates=False),
        Check(2, "Ja.", key="b", languages=("de-DE",), candidates=False, hint="de"),
    )
    assert isinstance(english, Checked)
    assert isinstance(german, Checked)
    assert (english.language, german.language) == ("en", "de")
