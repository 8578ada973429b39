"""The writer's preferred wordings, as a file that may be anything."""

from __future__ import annotations

from pathlib import Path

from writer.prompts.style_guide import FILE, LIMIT, StyleGuide, ensure_style_guide, read_style_guide


def test_the_file_is_sent_as_it_is(tmp_path: Path) -> None:
    assert read_style_guide(tmp_path) == StyleGuide()
    (tmp_path / FILE).write_text("\ufeffSay “use”, not “utilise”.\n", "utf-8")
    assert read_style_guide(tmp_path) == StyleGuide("Say “use”, not “utilise”.")


def test_a_new_one_has_an_example_of_which_nothing_is_sent(tmp_path: Path) -> None:
    path = ensure_style_guide(tmp_path / "new")
    assert "{{style_guide}}" in path.read_text("utf-8")
    assert read_style_guide(tmp_path / "new") == StyleGuide()
    path.write_text("<!-- a note -->\nSay use. <!-- another\none -->Say it.<!-- never ended", "utf-8")
    assert ensure_style_guide(tmp_path / "new") == path
    assert read_style_guide(tmp_path / "new") == StyleGuide("Say use. Say it.")


def test_a_long_one_is_cut_and_that_is_said(tmp_path: Path) -> None:
    for text in ("é" * (LIMIT + 1), "語" * 10 * LIMIT):
        (tmp_path / FILE).write_text(text, "utf-8")
        guide = read_style_guide(tmp_path)
        assert guide.text == text[:LIMIT]
        assert "only its beginning is used" in guide.problem


def test_one_that_is_no_text_is_not_used_and_that_is_said(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"Sch\xf6n")
    guide = read_style_guide(tmp_path)
    assert guide.text == ""
    assert "not UTF-8" in guide.problem
    (tmp_path / FILE).unlink()
    (tmp_path / FILE).mkdir()
    assert read_style_guide(tmp_path) == StyleGuide()
