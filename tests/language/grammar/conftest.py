"""Rules and lexicon take a second to make: once for all tests of the room."""

from __future__ import annotations

import pytest

from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.languages.detection import Detector
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.rules import RuleChecker


@pytest.fixture(scope="session")
def rules() -> RuleChecker:
    return RuleChecker("american")


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return Lexicon()


@pytest.fixture(scope="session")
def maker(lexicon: Lexicon) -> CandidateMaker:
    return CandidateMaker(lexicon)


@pytest.fixture(scope="session")
def detector() -> Detector:
    return Detector()
