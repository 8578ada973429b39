"""What the checker says in English is read in the writer's language, with what it is about."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from writer import tongue
from writer.language.grammar import wording
from writer.language.grammar.kinds import REASONS, CandidateKind

GERMAN = {
    wording.UNKNOWN_WORD: "„{word}“ steht nicht im Wörterbuch.",
    wording.NO_LISTS: "Hol die Listen mit `inkhorn languages fetch {code}`, dann wird {language} geprüft.",
    wording.FORGETFUL: "Das Wörterbuch {dictionary} kennt seine eigenen Wörter nicht.",
    REASONS[CandidateKind.COMMA_MISSING]: "Ein Komma fehlt.",
    "French": "Französisch",
}


class German(tongue.English):
    def sentence(self, source: str, meaning: str, count: int) -> str:
        return GERMAN.get(source, "")


@pytest.fixture
def german() -> Iterator[None]:
    tongue.speak(German())
    yield
    tongue.speak(tongue.English())


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "read"),
    [
        ("A comma is missing.", "Ein Komma fehlt."),
        (wording.UNKNOWN_WORD.format(word="French {x}"), "„French {x}“ steht nicht im Wörterbuch."),
        (
            wording.NO_LISTS.format(language="French", code="fr"),
            "Hol die Listen mit `inkhorn languages fetch fr`, dann wird Französisch geprüft.",
        ),
        (
            wording.FORGETFUL.format(dictionary="pl_PL", folder="/my words/in here"),
            "Das Wörterbuch pl_PL kennt seine eigenen Wörter nicht.",
        ),
        (wording.MEANT.format(word="have"), "Did you mean “have”?"),
        ("Use “fewer” here.", "Use “fewer” here."),
    ],
)
def test_a_sentence_of_the_checker_is_said_in_the_language_of_the_writer(english: str, read: str) -> None:
    assert wording.shown(english) == read


@pytest.mark.parametrize("sentence", ["", "A comma is missing.", wording.LOADING.format(language="German"), "“”"])
def test_in_english_nothing_changes(sentence: str) -> None:
    assert wording.shown(sentence) == sentence
