"""Files as LibreOffice saves them are read as the document they are. `fixtures/make_fixtures.py` made them."""

from __future__ import annotations

import pytest

from tests.documents.conversion.sample import FIXTURES
from writer.documents.conversion import converting

PICTURE = {
    "odt": "![A grey square](1000000000000002000000020033D9C0FD70CE6D.png)",
    "docx": "![A grey square](image1.png)",
}
TEXT = """\
# A report – “quoted”

Words with *emphasis*, **strength**, ***both***, ~~a line through~~, `a_code(x)`, underlining, x² and H₂O.

A [link](https://example.org/a?b=c&d=e), a footnote[^1], a comment, a break\\
and inserted words: 5 \\* 3, a_b_c, \\[x\\], 東京, Ελληνικά, żółć, 🙂.

## Lists

- one
- two
  - inner
  - inner too
- three

Between the lists.

3. third
4. fourth
   1. nested
5. fifth

Tasks:

- [ ] to do
- [x] done

## Quote and code

> Quoted words.
>
> Quoted again.

```
def f(x):
    return x < 2
```

---

## Table

| Name | Count | Remark |
| --- | --- | --- |
| Apples | 12 | **ripe** |
| Pears \\| plums | 7 | green |
| together |  | last |

PICTURE

The end.

[^1]: The note, with *emphasis*.
"""


def read(kind: str) -> tuple[str, str]:
    """Text and sentences."""
    taken = converting.read(FIXTURES / f"report.{kind}")
    return converting.markdown(taken.tree), " ".join(taken.not_kept)


@pytest.mark.parametrize("kind", ["odt", "docx"])
def test_a_report_is_read(kind: str) -> None:
    text, _ = read(kind)
    assert text == TEXT.replace("PICTURE", PICTURE[kind])


def test_rich_text_has_neither_merged_cells_nor_a_name_for_the_picture() -> None:
    text, said = read("rtf")
    assert text == TEXT.replace("PICTURE\n\n", "").replace("| together |  | last |", "| together | last |  |")
    assert said == (
        "1 comment, 2 tracked changes, 2 headers and footers and 1 picture are not taken over. "
        "In simpler form: 1 underlined passage."
    )


def test_a_web_page_is_read() -> None:
    text, _ = read("html")
    for part in (
        "# A report – “quoted”",
        "x² and H₂O",
        "a footnote[^1]",
        "   1. nested",
        "> Quoted words.",
        "- [x] done",
    ):
        assert part in text
    assert text.endswith("[^1]: The note, with *emphasis*.\n")
    assert "|  Pears" not in text
    assert "| Pears \\| plums | 7 | green |" in text


@pytest.mark.parametrize("kind", ["odt", "docx"])
def test_what_is_not_taken_over_is_counted(kind: str) -> None:
    assert read(kind)[1] == (
        "1 comment, 2 tracked changes and 1 header or footer are not taken over. 1 picture becomes a link. "
        "In simpler form: 1 underlined passage and 1 merged table cell."
    )


@pytest.mark.parametrize("kind", ["odt", "docx", "html"])
def test_title_and_author_are_read(kind: str) -> None:
    tree = converting.read(FIXTURES / f"report.{kind}").tree
    assert (tree.title, tree.author) == ("Fixture", "Ann Author")


@pytest.mark.parametrize("kind", ["odt", "docx"])
def test_a_report_is_the_same_after_another_trip(kind: str) -> None:
    first, _ = read(kind)
    tree = converting.from_markdown(first)
    content = converting.written(tree, converting.read(FIXTURES / f"report.{kind}").format)
    assert converting.markdown(converting.take(content, FIXTURES / f"x.{kind}").tree) == first
