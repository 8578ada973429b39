"""The open format "Markdown Annotations": what others wrote is read, what we write others can read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.documents.provenance import blocks
from writer.documents.provenance.sources import WRITER, Kind, Source, Sources
from writer.text.runs import Run

EXAMPLE = """Markdown Annotations embed authorship in text while preserving its readability and portability.

---
Annotations: 0,95 SHA-256 1132bf5e376a605f5beed4b204456114\x20\x20
@Human: 0,20 33,4 45,6 62,4\x20\x20
&AI: 20,13 37,8 51,11 66,29\x20\x20
...
"""
"""From the specification, version 0.1."""


def test_the_example_of_the_specification_is_understood() -> None:
    found = blocks.split(EXAMPLE)
    sources = Sources()
    marks = blocks.read(found.text, found.block, sources)
    assert marks.valid
    by_machine = [found.text[run.start : run.end] for run in marks.runs if sources.by_machine(run.label)]
    assert by_machine == [" embed author", " in text", " preserving", " readability and portability."]
    assert found.text.endswith("portability.\n")
    assert blocks.join(found.text, found.block) == EXAMPLE


def test_a_changed_text_is_noticed() -> None:
    found = blocks.split(EXAMPLE.replace("Markdown", "markdown"))
    assert not blocks.read(found.text, found.block, Sources()).valid


@pytest.mark.parametrize(
    "content",
    [
        "Some text.\n\n...\n",
        "Some text.\n---\nnothing here\n...\n",
        "---\ntitle: A story\n...\n",
        "Text.\n\n---\nAnnotations: 0,5 SHA-256 1132bf5e376a605f5beed4b204456114\n...\nand more",
        "",
        "...",
        "\n...",
    ],
)
def test_what_only_looks_like_a_block_stays_text(content: str) -> None:
    assert blocks.split(content) == blocks.Annotated(content)


def test_names_identifiers_and_continued_lines_are_read() -> None:
    block = (
        "---\nAnmerkungen: 0,9 SHA-256 " + "0" * 32 + "\n@Ann\\: Lee <ann@example.org>: 0,2\n  4\n"
        "& Tiny <suggestion>: 2,2\n&Robot: 6,900\n...\n"
    )
    sources = Sources()
    marks = blocks.read("abcdefghi", block, sources)
    assert [(run.start, run.end, sources.get(run.label)) for run in marks.runs] == [
        (0, 2, Source(Kind.PERSON, author="Ann: Lee")),
        (2, 4, Source(Kind.SUGGESTION, author="Tiny")),
        (4, 5, Source(Kind.PERSON, author="Ann: Lee")),
        (6, 9, Source(Kind.MACHINE, author="Robot")),
    ]


def test_ranges_count_what_a_reader_sees_as_one_character() -> None:
    text = "👨‍👩‍👧 and é and 🇩🇪 end"
    sources = Sources()
    label = sources.label(Source(Kind.SUGGESTION, author="Tiny"))
    start = text.index("end")
    block = blocks.make(text, [Run(start, len(text), label)], sources)
    assert "&Tiny <suggestion>: 14,3" in block
    assert blocks.read(text, block, sources).runs == (Run(start, len(text), label),)


KINDS = [
    Source(Kind.TYPED),
    Source(Kind.SUGGESTION, author="Tiny 0.5"),
    Source(Kind.REWRITE, author="A: <strange>, name"),
    Source(Kind.CORRECTION),
    Source(Kind.RULE),
    Source(Kind.PERSON, author="Ann"),
    Source(Kind.MACHINE, author="Robot"),
]


@given(st.text("ab\n é😀e\u0301\r🇩🇪", max_size=40), st.data())
def test_what_we_write_we_read_again(text: str, data: st.DataObject) -> None:
    sources = Sources()
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    runs = []
    for start, end in zip(places[::2], places[1::2], strict=False):
        source = data.draw(st.sampled_from(KINDS))
        if end > start:
            runs.append(Run(start, end, sources.label(source)))
    block = blocks.make(text, runs, sources)
    found = blocks.split(blocks.join(text, block))
    assert found == blocks.Annotated(text, block)
    again = Sources()
    marks = blocks.read(text, block, again)
    assert marks.valid
    assert blocks.make(text, marks.runs, again) == block


def test_pasted_and_unknown_text_has_no_author() -> None:
    sources = Sources()
    pasted = sources.label(Source(Kind.PASTED, at="2026-11-23T07:30"))
    block = blocks.make("ab cd ef", [Run(0, 2, WRITER), Run(3, 5, pasted)], sources)
    assert block.splitlines()[2:-1] == ["@Human: 0,2  "]
