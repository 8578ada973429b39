"""What is measured, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from writer.language.grammar.bench.errors import BenchError
from writer.language.grammar.bench.items import PIECE, Item, names, read_prose, read_sentences, sample

GOOD = '{"id": 7, "text": "He go.", "references": ["He goes."]}\n'


def _file(folder: Path, text: str, name: str = "set.jsonl") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_sentences_are_read_with_their_references(tmp_path: Path) -> None:
    path = _file(tmp_path, "\ufeff" + GOOD + "\n" + '{"text": "Fine.", "references": ["Fine.", "Fine."]}\n')
    found = read_sentences(path)
    assert found == [Item("set", "7", "He go.", ("He goes.",)), Item("set", "3", "Fine.", ("Fine.", "Fine."))]
    assert [item.error_free for item in found] == [False, True]


def test_a_sentence_that_only_some_people_left_alone_is_not_called_right() -> None:
    assert not Item("set", "1", "Fine.", ("Fine.", "Fine, too.")).error_free


def test_two_sentences_with_one_id_stay_apart(tmp_path: Path) -> None:
    assert [item.id for item in read_sentences(_file(tmp_path, GOOD * 2))] == ["7", "7 (line 2)"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD + "{", "Line 2 of set.jsonl is not JSON"),
        ("[1]", "Line 1 of set.jsonl is no JSON object"),
        ('{"references": ["a"]}', "has no “text”"),
        ('{"text": " ", "references": ["a"]}', "has no “text”"),
        ('{"text": "a", "references": []}', "has no list of “references”"),
        ('{"text": "a", "references": "a"}', "has no list of “references”"),
        ('{"text": "a", "references": [1]}', "has no list of “references”"),
        ("\n\n", "holds no sentences"),
        ("[" * 100_000, "is not JSON"),
    ],
)
def test_a_bad_line_is_named_in_a_sentence(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(BenchError, match=said):
        read_sentences(_file(tmp_path, text))


def test_a_file_that_is_not_there_or_no_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="There is no file"):
        read_sentences(tmp_path / "absent.jsonl")
    (tmp_path / "b").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BenchError, match="not UTF-8"):
        read_prose(tmp_path / "b")
    with pytest.raises(BenchError, match="cannot be read"):
        read_prose(tmp_path)


def test_prose_is_cut_at_blank_lines_and_nothing_is_lost(tmp_path: Path) -> None:
    text = "A sentence of prose. " * 30 + "\n\n" + "More of it. " * 50 + "\n\nThe end.\n"
    pieces = read_prose(_file(tmp_path, text, "story.md"))
    assert "".join(piece.text for piece in pieces) == text
    assert len(pieces) == 3
    assert all(piece.set == "story" and not piece.references for piece in pieces)


def test_code_is_never_cut_in_two(tmp_path: Path) -> None:
    code = "```\n" + "x = 1\n\n" * PIECE + "```\n"
    pieces = read_prose(_file(tmp_path, code + "\nProse.\n", "notes.md"))
    assert [piece.text.count("```") for piece in pieces] == [2, 0]


def test_prose_ends_after_so_many_words(tmp_path: Path) -> None:
    text = "\n\n".join(["word " * 100] * 9)
    assert sum(piece.words for piece in read_prose(_file(tmp_path, text, "a.md"), words=250)) == 300
    with pytest.raises(BenchError, match="holds no words"):
        read_prose(_file(tmp_path, " \n", "empty.md"))


def test_a_sample_is_the_head_or_the_same_random_part() -> None:
    items = [Item("s", str(number), "a") for number in range(50)]
    assert sample(items, 3) == items[:3]
    drawn = sample(items, 10, seed=5)
    assert drawn == sample(items, 10, seed=5) != sample(items, 10, seed=6)
    assert drawn == sorted(drawn, key=items.index)
    assert sample(items, 99, seed=5) == items


def test_files_of_one_name_are_numbered() -> None:
    assert names([Path("a/x.jsonl"), Path("b/x.jsonl"), Path("y.md"), Path("x.md")]) == ["x", "x (2)", "y", "x (3)"]
