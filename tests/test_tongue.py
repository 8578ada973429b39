"""Sentences in another language: what is known is said in it, the rest in English."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest

from writer import tongue
from writer.tongue import DATE, English, amount, counted, dated, listed, marked, ranged, said, speak, tr

GERMAN = {
    "Save": "Sichern",
    "{file} is {size} long.": "Mit {size} ist {file} lang.",
    "Broken {name}": "Kaputt {nmae}",
    "{n} words": {1: "{n} Wort", 2: "{n} Wörter"},
    "Fix": "Korrigieren",
    f"%B %d|{DATE}": "%d. %B",
}


class German(English):
    def sentence(self, source: str, meaning: str, count: int) -> str:
        found = GERMAN.get(f"{source}|{meaning}" if meaning else source, "")
        return found if isinstance(found, str) else found[1 if count == 1 else 2]

    def amount(self, value: float, decimals: int) -> str:
        return f"{value:,.{decimals}f}".translate(str.maketrans(",.", ".,"))


@pytest.fixture
def german() -> Iterator[None]:
    before = tongue._spoken.language
    speak(German())
    yield
    speak(before)


def test_english_is_said_as_it_stands_in_the_source() -> None:
    assert tr("Save") == "Save"
    assert tr("{file} is {size} long.", file="a.md", size="3 MB") == "a.md is 3 MB long."
    assert counted("{n} word", "{n} words", 1) == "1 word"
    assert counted("{n} word", "{n} words", 0) == "0 words"
    assert counted("{n} word in {file}", "{n} words in {file}", 1234, file="a.md") == "1,234 words in a.md"
    assert amount(1234.56, 1) == "1,234.6"


def test_braces_are_only_braces_where_nothing_is_filled_in() -> None:
    assert tr("Write {{name}} there") == "Write {{name}} there"


@pytest.mark.usefixtures("german")
def test_another_language_may_turn_a_sentence_round() -> None:
    assert tr("Save") == "Sichern"
    assert tr("{file} is {size} long.", file="a.md", size="3 MB") == "Mit 3 MB ist a.md lang."


@pytest.mark.usefixtures("german")
def test_a_count_has_its_own_form_and_its_own_numbers() -> None:
    assert counted("{n} word", "{n} words", 1) == "1 Wort"
    assert counted("{n} word", "{n} words", 1234) == "1.234 Wörter"


@pytest.mark.usefixtures("german")
def test_what_nobody_translated_is_said_in_english() -> None:
    assert tr("Print") == "Print"
    assert tr("Save", meaning="as money") == "Save"
    assert counted("{n} page", "{n} pages", 2) == "2 pages"


@pytest.mark.usefixtures("german")
def test_a_slip_in_a_translation_does_not_take_the_sentence_away() -> None:
    assert tr("Broken {name}", name="chair") == "Broken chair"


@pytest.mark.usefixtures("german")
def test_what_is_marked_in_one_place_is_said_in_another() -> None:
    title = marked("Fix")
    assert title == "Fix"
    assert said(title) == "Korrigieren"
    assert said("A prompt of the writer's own") == "A prompt of the writer's own"


def test_a_day_is_written_with_english_names_whatever_the_system_speaks() -> None:
    assert dated(datetime.date(2026, 11, 2), "%A, %d %B %Y") == "Monday, 02 November 2026"
    assert dated(datetime.datetime(2026, 5, 31, 7, 5), "%a %d %b, %H:%M") == "Sun 31 May, 07:05"


@pytest.mark.usefixtures("german")
def test_a_translation_may_put_a_date_in_another_order() -> None:
    assert dated(datetime.date(2026, 11, 2), "%B %d") == "02. November"


def test_things_in_a_list_stand_apart_as_the_language_has_it() -> None:
    assert listed([]) == ""
    assert listed(["one"]) == "one"
    assert listed(str(number) for number in range(3)) == "0, 1, 2"
    assert ranged(["one, two", "three"]) == "one, two; three"
