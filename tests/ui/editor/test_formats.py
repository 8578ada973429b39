"""What a paragraph looks like: Markdown, waves and ghost in one list."""

from __future__ import annotations

import pytest
from editor_desk import spelling
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextCharFormat

from writer.text.markdown_lines import read_line
from writer.text.units import utf16_length
from writer.ui.editor.formats import WAVE, Gap, Looks, Styled, markdown, paragraph_formats, squiggles
from writer.ui.palettes import palette_of


@pytest.fixture(scope="module")
def looks(qapp: object) -> Looks:
    return Looks(palette_of("light"))


def of_kind(text: str, looks: Looks, kind: QTextCharFormat) -> list[str]:
    """The parts of `text` that have this format."""
    units = text.encode("utf-16-le")
    styled = [each for each in markdown(text, read_line(text).pieces, looks) if each.format == kind]
    return [units[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le") for each in styled]


@pytest.mark.parametrize(
    ("text", "bold"),
    [
        ("a **bold** word", ["bold"]),
        ("🙂 a __bold 🙂__ word", ["bold 🙂"]),
        ("#tag is no title", []),
        ("2 ** 3 ** 4", []),
        ("snake__case__name", []),
        ("**open", []),
    ],
)
def test_what_is_bold(looks: Looks, text: str, bold: list[str]) -> None:
    assert of_kind(text, looks, looks.bold) == bold


@pytest.mark.parametrize(
    ("text", "italic"),
    [("an *odd* word", ["odd"]), ("an _odd_ word", ["odd"]), ("snake_case_name", []), ("2 * 3 * 4", [])],
)
def test_what_is_italic(looks: Looks, text: str, italic: list[str]) -> None:
    assert of_kind(text, looks, looks.italic) == italic


@pytest.mark.parametrize(
    ("text", "dim"),
    [
        ("# T", ["#"]),
        ("a **b** c", ["**", "**"]),
        ("- an item", ["-"]),
        ("12. an item", ["12."]),
        ("> said", ["> "]),
        ("some `code` here", ["`", "`"]),
        ("a [link](https://example.org) here", ["[", "](https://example.org)"]),
        ("a [note] here", []),
        ("1984 was a year", []),
    ],
)
def test_which_marks_are_dimmed(looks: Looks, text: str, dim: list[str]) -> None:
    assert of_kind(text, looks, looks.dim) == dim


def test_a_squiggle_counts_in_utf16(looks: Looks) -> None:
    (wave,) = squiggles("🙂 teh 🙂", [spelling(2, 5)], looks)
    assert (wave.start, wave.length) == (3, 3)


def test_a_mark_under_a_bold_word_leaves_it_bold(looks: Looks) -> None:
    formats = paragraph_formats("# teh", read_line("# teh").pieces, [spelling(2, 5)], looks)
    over = [each for each in formats if each.start <= 2 < each.start + each.length]
    assert any(each.format.fontWeight() == QFont.Weight.Bold for each in over)
    assert over[-1].format.hasProperty(WAVE)


@given(st.text(alphabet="ab*_`#[]() 🙂é", max_size=40), st.integers(0, 50), st.integers(1, 9))
def test_nothing_of_the_paragraph_lies_in_a_ghost(text: str, at: int, length: int) -> None:
    looks = Looks(palette_of("light"))
    at = min(at, utf16_length(text))
    marks = [spelling(0, len(text))] if text else []
    plain = paragraph_formats(text, read_line(text).pieces, marks, looks)
    gapped = paragraph_formats(
        text, read_line(text).pieces, marks, looks, Gap(at, length, (Styled(at, length, looks.ghost_in(1.0)),))
    )
    *others, ghost = gapped
    assert (ghost.start, ghost.length) == (at, length)
    for each in others:
        assert each.start + each.length <= at or each.start >= at + length
    assert sum(each.length for each in others) == sum(each.length for each in plain)
