"""HTML as it comes from the web, from Word and from Google Docs."""

from __future__ import annotations

import pytest

from writer.documents.conversion import converting
from writer.documents.conversion.readers import html
from writer.documents.conversion.remarks import Remarks


def markdown(source: str) -> str:
    return converting.markdown(html.read(source, Remarks())).rstrip("\n")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>a<br>b", "a\\\nb"),
        ("loose <b>words</b><p>and a paragraph", "loose **words**\n\nand a paragraph"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", "- a\n- b\n  - c"),
        ("<ol start=3><li>a<li>b</ol>", "3. a\n4. b"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b"),
        ("<a href='x'><div>block in a link</div></a>", "block in a link"),
        ("<pre>\n  a\n b</pre>", "```\n  a\n b\n```"),
        ('<pre><code class="language-python">x\n</code></pre>', "```python\nx\n```"),
        ("<table><tr><th>a<td>b<tr><td>c<td>d</table>", "| a | b |\n| --- | --- |\n| c | d |"),
        ("<table><tr><td><p>only a frame</table>", "only a frame"),
        ("<h2>A <em>title</em></h2>", "## A *title*"),
        ("x<sup>2</sup> and H<sub>2</sub>O", "x² and H₂O"),
        ("<p>&lt;not a tag&gt; &amp;amp;", "\\<not a tag> \\&amp;"),
        ('<p style="display:none">hidden</p>shown', "shown"),
        ("<q>said</q>", "“said”"),
        ("<dl><dt>word<dd>meaning</dl>", "**word**\n\nmeaning"),
    ],
)
def test_pages_are_read_as_they_look(source: str, expected: str) -> None:
    assert markdown(source) == expected


def test_google_docs_marks_its_styles_with_spans_in_a_bold_that_is_none() -> None:
    spans = "".join(
        f'<span style="{style}">{words}</span>'
        for style, words in (
            ("font-weight:400;", "plain "),
            ("font-weight:700;", "bold"),
            ("font-style:italic", " slanted"),
        )
    )
    source = f'<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p>{spans}</p></b>'
    assert markdown(source) == "plain **bold** *slanted*"


def test_lists_of_word_are_paragraphs_with_a_style() -> None:
    ignored = "<span style='mso-list:Ignore'>{}<span>&nbsp; </span></span>"
    items = "".join(
        f"<p class=MsoListParagraph style='mso-list:l0 level{level} lfo1'>{ignored.format(mark)}{words}</p>"
        for level, mark, words in ((1, "1.", "one"), (2, "·", "inner"), (1, "2.", "two"))
    )
    assert markdown(items) == "1. one\n   - inner\n2. two"


def test_footnotes_are_known_by_their_links_to_and_fro() -> None:
    source = (
        '<p>Words<sup><a href="#n1" id="r1">1</a></sup> and <a href="#part">a part</a>.</p><h2 id="part">Part</h2>'
        '<div class="footnotes"><hr><ol><li id="n1"><p>The note. <a href="#r1">back</a></p></li></ol></div>'
    )
    assert markdown(source) == "Words[^1] and [a part](#part).\n\n## Part\n\n[^1]: The note."


def test_what_has_no_place_in_markdown_is_counted() -> None:
    remarks = Remarks()
    html.read("<u>a</u><iframe></iframe><input><table><tr><td colspan=2>b<tr><td>c<td>d</table>", remarks)
    assert remarks.sentences() == (
        "1 form field and 1 embedded object are not taken over.",
        "In simpler form: 1 underlined passage and 1 merged table cell.",
    )
