"""Pages on paper: what is on them and how many there are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from writer.ui.printing import printable, write_pdf

WORDS = "The keeper walked to the end of the quay and waited, while the lamps went out one by one. "


def words(body: str) -> str:
    document = QTextDocument()
    document.setHtml(body)
    return document.toPlainText()


def test_marks_are_not_printed(qapp: object) -> None:
    text = "# Title\n\nSome **bold** and `code`.\n\n- [x] done\n- [ ] open\n\n"
    text += "![a quay](quay.png) here[^1]\n\n[^1]: A note."
    printed = words(printable(text, is_markdown=True))
    assert "Title" in printed
    assert not set("#*`[]^") & set(printed)
    assert "☑ done" in printed
    assert "☐ open" in printed
    assert "a quay here" in printed
    assert "A note." in printed
    assert "↩" not in printed


def test_plain_text_is_printed_as_it_stands(qapp: object) -> None:
    assert words(printable("# 1 & <b>\n  *x*", is_markdown=False)) == "# 1 & <b>\n  *x*"


def test_a_long_text_takes_several_pages(fonts: list[str], tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    body = printable(f"# Long\n\n{WORDS * 10}\n\n" * 12, is_markdown=True)
    count = write_pdf(str(path), body, "Long", "Literata")
    assert 4 <= count <= 8
    assert path.read_bytes().count(b"/Type /Page\n") == count


def test_an_empty_text_is_one_page(fonts: list[str], tmp_path: Path) -> None:
    assert write_pdf(str(tmp_path / "empty.pdf"), "", "Empty", "Literata") == 1


def test_where_nothing_can_be_written_is_an_error(fonts: list[str], tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_pdf(str(tmp_path / "none" / "a.pdf"), "", "", "Literata")
