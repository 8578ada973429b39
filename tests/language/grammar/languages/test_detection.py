"""Which language a paragraph counts as: what a writer of one or several languages would expect."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.sentences import SOUND
from writer.language.grammar.languages.detection import Detector, Finding, evidence
from writer.language.grammar.languages.dictionaries import NAMES

ALL = ("de", "fr", "es", "pt", "it")


@pytest.fixture(scope="module")
def detector() -> Detector:
    return Detector()


@pytest.mark.parametrize("language", ALL)
def test_a_sentence_is_recognised_in_an_english_document(detector: Detector, language: str) -> None:
    found = [detector.language(sentence, ALL).language for sentence in SOUND[language]]
    assert found.count(language) >= 9
    assert set(found) <= {language, "en"}


@pytest.mark.parametrize("language", ALL)
def test_no_sentence_of_a_document_leaves_its_language(detector: Detector, language: str) -> None:
    assert {detector.language(text, ALL, hint=language).language for text in SOUND[language]} == {language}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Schmidt, Karl Müller und Co.",
        "He said “Ich bin ein Berliner, und das meine ich so” and left.",
        "Run `git commit -m 'das ist der erste'` and wait for it.",
        "See https://example.org/das-ist-der-weg and the rest of it.",
        "- milk\n- bread",
        "Hello",
        "TODO: fix bug",
        "Table 3: Results",
        "123 456 789",
        "",
        "   ",
        "The Schadenfreude of the Weltschmerz was not to be had.",
        "C'est la vie, as they say in this part of the world.",
    ],
)
def test_names_code_quotations_and_lists_do_not_turn_english(detector: Detector, text: str) -> None:
    assert detector.language(text, ALL).language == "en"


@pytest.mark.parametrize("text", ["Ja.", "Bis morgen", "Anna", "- Brot\n- Milch", "42"])
def test_what_is_too_short_takes_the_language_of_its_neighbours(detector: Detector, text: str) -> None:
    assert detector.language(text, ALL, hint="de") == Finding("de", sure=False)
    assert detector.language(text, ALL, hint="en") == Finding("en", sure=False)


@pytest.mark.parametrize(
    "text",
    [
        "Dit is een Nederlandse zin over het weer van vandaag en morgen.",
        "Привет, как дела сегодня?",
        "今日はいい天気ですね。",
    ],
)
def test_a_language_nobody_checks_here_is_none_of_ours(detector: Detector, text: str) -> None:
    assert detector.language(text, ALL).language == "und"


def test_a_language_that_is_switched_off_is_recognised_all_the_same(detector: Detector) -> None:
    text = "Wenn es morgen regnet, bleiben wir zu Hause und kochen etwas."
    assert detector.language(text, ()).language == "de"


def test_shouting_is_a_language_too(detector: Detector) -> None:
    assert detector.language("DAS IST EIN TEST UND ICH BIN SEHR LAUT", ALL).language == "de"


def test_evidence_has_neither_names_nor_addresses() -> None:
    text = "Then Anna met Karl Maier at www.das.de, and `der die` left."
    assert evidence(text) == ["met", "at", "and", "left"]


def test_english_prose_never_loads_the_library() -> None:
    text = "She said that the bridge over the river had been closed, and that nobody would open it again."
    script = (
        "import sys\nfrom writer.language.grammar.languages.detection import Detector\n"
        f"found = Detector().language({text!r}, ('de',))\n"
        "print(found.language, 'py3langid' in sys.modules)"
    )
    root = Path(__file__).parents[4]
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["en", "False"]


def test_without_the_library_everything_unproven_is_inherited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "py3langid.langid", None)
    text = "Wenn es morgen regnet, bleiben wir zu Hause und kochen etwas."
    assert Detector().language(text, ALL, hint="de") == Finding("de", sure=False)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "Wczoraj poszedłem do sklepu, ponieważ w domu nie było już nic do jedzenia."),
        ("nl", "Gisteren ging ik naar de winkel, want er was thuis niets meer te eten."),
        ("ru", "Вчера я пошёл в магазин, потому что дома не было ничего съестного."),
        ("uk", "Учора я пішов до крамниці, бо вдома не було нічого їстівного."),
        ("ar", "كان الرجل يمشي في الشارع الطويل وهو يفكر في حياته القديمة"),
    ],
)
def test_a_language_with_a_dictionary_is_known_and_no_other(detector: Detector, code: str, text: str) -> None:
    every = ("pl", "nl", "ru", "uk", "ar")
    assert detector.language(text, spelt=every) == Finding(code, sure=True)
    assert detector.language(text, spelt=[other for other in every if other != code]).language == "und"
    assert detector.language(text).language == "und"


def test_dictionaries_change_nothing_for_english_and_the_languages_with_rules(detector: Detector) -> None:
    every = tuple(NAMES)
    english = "She told me that the bridge over the river had been closed."
    german = "Ich glaube, dass er heute nicht mehr zu uns kommt."
    assert detector.language(english, spelt=every).language == "en"
    assert detector.language(german, ("de",), spelt=every).language == "de"


def test_a_short_line_in_other_letters_takes_the_language_of_its_neighbours(detector: Detector) -> None:
    assert detector.language("Привет!", hint="ru", spelt=("ru",)) == Finding("ru", sure=False)
    assert detector.language("Привет!", hint="ru").language == "und"
