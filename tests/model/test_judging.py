"""The real starter model as judge: clear mistakes are mended, sound sentences stay as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from writer.assist.asking import evidence, score_request
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import EngineConfig
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.fixing import Correction, fix
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.question import Evidence, Question
from writer.language.grammar.rules import RuleChecker
from writer.language.grammar.strictness import Strictness

pytestmark = pytest.mark.model

MENDED = [
    ("He go to school every day.", "He goes to school every day."),
    ("I have two dog and a cat.", "I have two dogs and a cat."),
    ("She bought teh book yesterday.", "She bought the book yesterday."),
    ("I am very interesting in history.", "I am very interested in history."),
    ("I bought a apple and an banana.", "I bought an apple and a banana."),
    ("He is interested about music and art.", "He is interested in music and art."),
    ("She was reading when the phone ring.", "She was reading when the phone rang."),
    ("They was very happy about the news.", "They were very happy about the news."),
    ("She bought new car last week.", "She bought a new car last week."),
    ("She is taller then her brother.", "She is taller than her brother."),
]

SOUND = [
    "He goes to school every day.",
    "The old house stood empty for many years, and nobody seemed to mind.",
    "I had never seen anything like it before.",
    "Please send me the report when you have finished it.",
    "What would you do if you were in my place?",
]


@pytest.fixture(scope="module")
def judged(starter_model: Path) -> Iterator[Callable[[str], Correction]]:
    rules, maker = RuleChecker("american"), CandidateMaker(Lexicon())
    with BlockingEngine() as engine:
        engine.load(EngineConfig(model=str(starter_model), threads=1))

        def score(question: Question) -> Evidence:
            return evidence(engine.score(score_request(question)))

        yield lambda text: fix(text, rules, score, Strictness.BALANCED, maker)


@pytest.mark.parametrize(("text", "right"), MENDED)
def test_clear_mistakes_are_mended(judged: Callable[[str], Correction], text: str, right: str) -> None:
    assert judged(text).text == right


@pytest.mark.parametrize("text", SOUND)
def test_sound_sentences_are_left_alone(judged: Callable[[str], Correction], text: str) -> None:
    assert judged(text).text == text


def test_every_finding_says_why_and_how_sure(judged: Callable[[str], Correction]) -> None:
    for text, _ in MENDED[:2]:
        for diagnostic in judged(text).diagnostics:
            assert diagnostic.message.endswith(".")
            assert diagnostic.replacements
            assert diagnostic.gain > 0
