"""Where ERRANT's edits come from: a cache, this Python, another one."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest

from writer.language.grammar.bench import annotating, errant_edits
from writer.language.grammar.bench.annotating import Annotator, Edit
from writer.language.grammar.bench.errors import BenchError

PAIR = ("He go .", "He goes .")
GOES = Edit((1, 2), "goes", "R:VERB:SVA", 3, 5)
has_errant = find_spec("errant") is not None


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The pairs an ERRANT that always answers GOES was asked for."""
    pairs: list[tuple[str, str]] = []

    def annotate(wanted: Iterable[tuple[str, str]], models: Sequence[str]) -> Iterator[list[errant_edits.Row]]:
        for pair in wanted:
            pairs.append(pair)
            yield [(1, 2, "goes", "R:VERB:SVA", 3, 5)]

    monkeypatch.setattr(errant_edits, "annotate", annotate)
    return pairs


def test_nothing_is_asked_twice_even_by_another_run(asked: list[tuple[str, str]], tmp_path: Path) -> None:
    for _ in range(2):
        annotator = Annotator(cache=tmp_path)
        for _ in range(2):
            assert annotator.edits([PAIR, PAIR])[PAIR] == (GOES,)
    assert asked == [PAIR]


def test_a_text_that_stays_has_no_edits_and_costs_nothing(asked: list[tuple[str, str]]) -> None:
    assert Annotator().edits([("Same.", "Same.")])["Same.", "Same."] == ()
    assert asked == []


def test_another_spacy_model_has_a_cache_of_its_own(asked: list[tuple[str, str]], tmp_path: Path) -> None:
    Annotator(cache=tmp_path).edits([PAIR])
    Annotator(models=["another"], cache=tmp_path).edits([PAIR])
    assert asked == [PAIR, PAIR]


def test_a_torn_or_foreign_line_of_the_cache_is_passed_over(asked: list[tuple[str, str]], tmp_path: Path) -> None:
    Annotator(cache=tmp_path).edits([PAIR])
    (file,) = (tmp_path / "grammar-bench").iterdir()
    stored = file.read_text()
    file.write_text('{"not": "ours"}\n["key", [["a"]]]\n["key", [["a", "b", 1, 2, 3, 4]]]\n' + stored[:-9])
    assert Annotator(cache=tmp_path).edits([PAIR])[PAIR] == (GOES,)
    assert asked == [PAIR, PAIR]


def test_a_cache_grown_too_large_is_begun_anew(
    asked: list[tuple[str, str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Annotator(cache=tmp_path).edits([PAIR])
    monkeypatch.setattr(annotating, "CACHE_LIMIT", 10)
    Annotator(cache=tmp_path).edits([PAIR])
    (file,) = (tmp_path / "grammar-bench").iterdir()
    assert len(file.read_text().splitlines()) == 1
    assert len(asked) == 2


@pytest.mark.skipif(has_errant, reason="ERRANT is here")
def test_without_errant_the_extra_is_named() -> None:
    assert not Annotator().available
    with pytest.raises(BenchError, match="extra `bench`"):
        Annotator().edits([PAIR])


@pytest.mark.skipif(has_errant, reason="this Python has ERRANT, so it is no example of one without")
def test_another_python_without_errant_is_named() -> None:
    with pytest.raises(BenchError, match=r"gave no scores\. ERRANT cannot be used: No module named 'errant'"):
        Annotator(python=Path(sys.executable)).edits([PAIR])


def test_a_python_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="cannot be run"):
        Annotator(python=tmp_path / "python").edits([PAIR])


@pytest.mark.skipif(not has_errant, reason="ERRANT is not installed: pip install 'inkhorn[bench]'")
def test_errant_itself_cuts_and_places_the_edits() -> None:
    text, mended = "I has a cat in home.", "I have a cat at home."
    found = Annotator().edits([(text, mended)])[text, mended]
    assert [(edit.type, edit.replacement, text[edit.start : edit.end]) for edit in found] == [
        ("R:VERB:SVA", "have", "has"),
        ("R:PREP", "at", "in"),
    ]
