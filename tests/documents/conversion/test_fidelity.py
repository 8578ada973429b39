"""What each format keeps, found out by converting: the table of README is what these conversions give.

    python -m tests.documents.conversion.test_fidelity

prints it.
"""

from __future__ import annotations

from typing import Final

import pytest

from tests.documents.conversion.sample import again, tree_of
from writer.documents.conversion import converting
from writer.documents.conversion.formats import Format

KEPT, SAID, LOST = "kept", "said", "lost"
FORMATS: Final = (Format.DOCX, Format.ODT, Format.HTML)
CONSTRUCTS: Final = {
    "Headings": "# a\n\n###### b\n",
    "Emphasis, strong, strikethrough": "*a* **b** ~~c~~ ***d***\n",
    "Code in a line": "a `b` c\n",
    "Links": "[a](https://example.org/)\n",
    "Titles of links": '[a](https://example.org/ "b")\n',
    "Hard breaks": "a\\\nb\n",
    "Bullets, nested": "- a\n  - b\n    - c\n- d\n",
    "Numbers, nested, with start": "7. a\n8. b\n   1. c\n",
    "Task lists": "- [ ] a\n- [x] b\n",
    "Several paragraphs in an item": "- a\n\n  b\n\n- c\n",
    "Code in an item": "- a\n\n  ```\n  b\n  ```\n\n- c\n",
    "Quotes, nested": "> a\n>\n> > b\n",
    "Lists in quotes": "> a\n>\n> - b\n",
    "Tables in lists": "- a\n\n  | b |\n  | --- |\n  | c |\n",
    "Code blocks": "```\na\n\n  b\n```\n",
    "Language of code blocks": "```python\na\n```\n",
    "Tables, alignment": "| a | b |\n| :-: | --: |\n| **c** | `d` |\n",
    "Footnotes": "a[^1]\n\n[^1]: b *c*\n\n    d\n",
    "Pictures (as links)": "![a](b.png)\n",
    "Rules": "a\n\n---\n\nb\n",
}


def outcome(text: str, kind: Format) -> str:
    """What becomes of a Markdown text that is written as `kind` and read again."""
    tree = tree_of(text)
    assert converting.markdown(tree) == text, "the example is written as Inkhorn writes it"
    if converting.markdown(again(tree, kind).tree) == text:
        return KEPT
    return SAID if converting.foreseen(tree, kind) else LOST


def table() -> str:
    heads = ("", *(kind.value for kind in FORMATS))
    rows = [heads, ("---",) * len(heads)]
    rows += [(name, *(outcome(text, kind) for kind in FORMATS)) for name, text in CONSTRUCTS.items()]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("name", CONSTRUCTS)
def test_nothing_is_lost_without_a_word(name: str, kind: Format) -> None:
    assert outcome(CONSTRUCTS[name], kind) != LOST


def test_a_web_page_keeps_everything() -> None:
    assert {outcome(text, Format.HTML) for text in CONSTRUCTS.values()} == {KEPT}


if __name__ == "__main__":
    print(table())
