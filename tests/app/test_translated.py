"""The whole window in a made-up language: everything a writer reads goes through it, and its longer words fit."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

NAMES = re.compile(
    r"– Inkhorn|Inkhorn [\d.]+|CUDA|Metal|Vulkan|PDF|Word|OpenDocument|Aa"  # names of programs, devices, formats
    r"|English|العربية|Deutsch|Español|Français|日本語|Português \(Brasil\)|简体中文"  # languages in their own words
    r"|.*\bProcessor\b.*|/\S+|.*\.gguf|.*\bInstruct\b.*|Apache License.*"  # what this computer and others call things
    r"|\(?(Ctrl|Alt|Shift|Tab|Esc|Enter)\b.*"  # keys, as Qt says them
    r"|Something happened\.|Do this|Leave it|Later"  # the message of this test
    r"|my-letters|CC0-1\.0|The rain had stopped.*|… remembered.*|comes"  # examples and words of the document
)
FAMILIES = re.compile(r".*\(FlatCombo < (ChoiceControl < SettingRow|DictionaryLines) .*")
"""The fonts of this computer, and the countries of its dictionaries."""


@pytest.fixture(scope="module")
def found() -> dict[str, dict[str, list[str]]]:
    return _looked()


def _looked(*options: str) -> dict[str, dict[str, list[str]]]:
    clean = {name: value for name, value in os.environ.items() if name != "INKHORN_LANGUAGE"}
    command = [sys.executable, "-m", "tests.support.pseudo_localisation", "--json", *options]
    done = subprocess.run(command, env=clean, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    listed: dict[str, dict[str, list[str]]] = json.loads(done.stdout.splitlines()[-1])
    return listed


def test_everything_a_writer_reads_is_in_the_language(found: dict[str, dict[str, list[str]]]) -> None:
    left = [
        f"{place}: {words}"
        for place, listed in found["unspoken"].items()
        for words in listed
        if not NAMES.fullmatch(words.partition("   (")[0]) and not FAMILIES.fullmatch(words)
    ]
    assert left == []


def test_words_longer_by_two_fifths_fit(found: dict[str, dict[str, list[str]]]) -> None:
    assert found["clipped"] == {}


def test_the_whole_window_fits_in_a_language_from_right_to_left_with_six_plurals() -> None:
    """The others were looked at by the same tool; one stands for them here."""
    assert _looked("--language", "ar")["clipped"] == {}
