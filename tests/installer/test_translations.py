"""The files of Qt Linguist: everything the window says is in them, translated, with the same {names}."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from installer import translations
from installer.translations import (
    LANGUAGES,
    Sentence,
    UnsayableError,
    catalogue,
    compile_,
    compiled,
    gathered,
    in_module,
)
from writer.app import speaking

FORMS = {"ar": 6, "ja": 1, "zh_CN": 1}
"""How many ways of counting a language has (CLDR); two where nothing is said."""
ADVICE = "python -m installer.translations brings in what is new"
NAMES = re.compile(r"\{\w+\}")
TAGS = re.compile(r"</?\w+[^>]*>")


@cache
def said_in_the_window() -> frozenset[Sentence]:
    return frozenset(gathered())


def messages(language: str) -> Iterator[tuple[Sentence, list[str], str]]:
    """Of a file: each sentence, its translations, and how far Linguist thinks it is ("" when done)."""
    for message in ElementTree.parse(catalogue(language)).getroot().iter("message"):
        said = message.find("translation")
        assert said is not None
        counted = message.get("numerus") == "yes"
        forms = [form.text or "" for form in said.iter("numerusform")] if counted else [said.text or ""]
        sentence = Sentence(message.findtext("source") or "", message.findtext("comment") or "", counted)
        yield sentence, forms, said.get("type", "")


# -- gathering -------------------------------------------------------------------------------------------------------


def test_what_a_module_says_is_found_whole() -> None:
    code = """
from writer.tongue import counted, marked, tr

tr("One "
    "sentence.")
tr("Open", meaning="on a button")
counted("{n} word", "{n} words", 3)
marked("Elsewhere")
translate("not ours")
print("nor this")
"""
    assert set(in_module(code, "sample")) == {
        Sentence("One sentence."),
        Sentence("Open", "on a button"),
        Sentence("{n} words", counted=True),
        Sentence("Elsewhere"),
    }


@pytest.mark.parametrize(
    "call", ['tr(f"{x} is there")', "tr(words)", 'tr("a" + b)', 'counted("one", many, 3)', 'tr(" ")', "tr()"]
)
def test_words_that_do_not_stand_in_the_call_are_refused_with_their_place(call: str) -> None:
    with pytest.raises(UnsayableError, match=r"sample:2"):
        list(in_module(f"from writer.tongue import tr, counted\n{call}\n", "sample"))


def test_titles_and_descriptions_of_built_in_prompts_are_found() -> None:
    sources = {each.source for each in said_in_the_window()}
    assert {"Formal", "Polite and businesslike."} <= sources


def test_what_was_translated_stays_and_what_is_not_said_any_more_goes(tmp_path: Path) -> None:
    translations.bring_in(
        [Sentence("Save"), Sentence('A "quoted"\nline \\ here'), Sentence("{n} words", counted=True)], tmp_path
    )
    file = catalogue("de", tmp_path)
    file.write_text(
        file.read_text().replace('<translation type="unfinished"></translation>', "<translation>X</translation>", 1)
    )
    translations.bring_in([Sentence("Save"), Sentence('A "quoted"\nline \\ here'), Sentence("New")], tmp_path)
    root = ElementTree.parse(file).getroot()
    sources = {message.findtext("source"): message.findtext("translation") for message in root.iter("message")}
    assert set(sources) == {"Save", 'A "quoted"\nline \\ here', "New"}
    assert "X" in sources.values()


# -- the files ---------------------------------------------------------------------------------------------------------


def test_the_window_and_the_tool_know_the_same_languages() -> None:
    assert LANGUAGES == speaking.LANGUAGES
    assert translations.CONTEXT == speaking.CONTEXT


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_the_window_says_is_translated(language: str) -> None:
    found = list(messages(language))
    assert {sentence for sentence, _forms, _state in found} == said_in_the_window(), (
        "run: python -m installer.translations"
    )
    assert [sentence.source for sentence, forms, state in found if state or not all(map(str.strip, forms))] == []
    wrong = [
        sentence.source for sentence, forms, _ in found if sentence.counted and len(forms) != FORMS.get(language, 2)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_in_what_the_sentence_does(language: str) -> None:
    wrong = []
    for sentence, forms, _state in messages(language):
        names, tags = Counter(NAMES.findall(sentence.source)), Counter(TAGS.findall(sentence.source))
        for form in forms:
            missing = names - Counter(NAMES.findall(form))
            strange = Counter(NAMES.findall(form)) - names
            left_out_number = sentence.counted and set(missing) == {"{n}"} and missing["{n}"] == 1  # "one word", a dual
            if strange or (missing and not left_out_number) or Counter(TAGS.findall(form)) != tags:
                wrong.append((sentence.source, form))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_spaces_at_the_ends_ellipses_and_access_keys_stay(language: str) -> None:
    def ends(text: str) -> tuple[bool, bool, bool, bool]:
        return text[:1] == " ", text[-1:] == " ", bool(re.search(r"&\w", text)), text.rstrip(" )").endswith("…")

    wrong = [
        (sentence.source, form)
        for sentence, forms, _state in messages(language)
        for form in forms
        if ends(form)[1:] != ends(sentence.source)[1:]
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_reads_was_made_of_what_linguist_edits(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    compile_(catalogue(language), made)
    assert made.read_bytes() == compiled(language).read_bytes(), ADVICE
