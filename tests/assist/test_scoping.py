"""What a prompt works on, by its scope."""

from __future__ import annotations

import pytest

from tests.support.fakes import FakeDocument
from writer.assist.scoping import region_of
from writer.prompts.front_matter import Scope

TEXT = """Before all. It rains.
# One
First \U0001f600 here. Second here.
## Deeper
Third. Fourth.
```
# no heading
```

# Two
Fifth."""


def found(scope: Scope, words: str, until: str = "") -> str:
    """What `scope` means with the caret before `words`, or the selection from there to the end of `until`."""
    document = FakeDocument(TEXT)
    start = len(TEXT[: TEXT.index(words)].encode("utf-16-le")) // 2
    end = len(TEXT[: TEXT.index(until) + len(until)].encode("utf-16-le")) // 2 if until else start
    document.select(start, end)
    region = region_of(document, scope)
    return document.text(region.start, region.end)


@pytest.mark.parametrize(
    ("scope", "words", "until", "expected"),
    [
        ("auto", "Second", "", "First \U0001f600 here. Second here."),
        ("auto", "here. S", "Sec", "here. Sec"),
        ("selection", "Second", "", ""),
        ("selection", "Second", "Sec", "Sec"),
        ("paragraph", "here. S", "Third", "First \U0001f600 here. Second here.\n## Deeper\nThird. Fourth."),
        ("sentence", "econd", "", "Second here."),
        ("sentence", "Second", "", "Second here."),
        ("sentence", "First", "", "First \U0001f600 here."),
        ("sentence", "rst", "Secon", "First \U0001f600 here. Second here."),
        ("section", "Fourth", "", "Third. Fourth.\n```\n# no heading\n```"),
        ("section", "Second", "", TEXT[TEXT.index("First") : TEXT.index("\n\n# Two")]),
        ("section", "rains", "", "Before all. It rains."),
        ("section", "Fifth", "", "Fifth."),
        ("section", "Third", "Fif", TEXT[TEXT.index("Third") : TEXT.index("\n\n# Two")] + "\n\n# Two\nFifth."),
        ("document", "Second", "Sec", TEXT),
    ],
)
def test_scope(scope: Scope, words: str, until: str, expected: str) -> None:
    assert found(scope, words, until) == expected


@pytest.mark.parametrize("scope", ["auto", "selection", "sentence", "paragraph", "section", "document"])
def test_an_empty_document_has_nothing(scope: Scope) -> None:
    region = region_of(FakeDocument(""), scope)
    assert (region.start, region.end) == (0, 0)
