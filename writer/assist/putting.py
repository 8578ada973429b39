"""Where an answer that stands for itself goes when the writer takes it, and what goes between it and its neighbours.

Its own module because it is all that "insert", "append" and the button of a summary differ in.
"""

from __future__ import annotations

from writer.assist.document_port import DocumentPort, Replacement
from writer.assist.region import Region
from writer.prompts.front_matter import OutputMode
from writer.text.units import utf16_length

_NO_SPACE_BEFORE = ".,;:!?)]}%’”»"
_NO_SPACE_BEHIND = "([{“«‘"


def put(document: DocumentPort, output: OutputMode, region: Region, caret: int, answer: str) -> Replacement:
    """`answer` to a prompt about `region`, as an edit. "insert": at `caret`; "append": behind the text, in its last
    line where both are one line; else below the paragraph the text ends in.
    """
    text = answer.strip()
    if output == "insert" or (output == "append" and "\n" not in text):
        place = caret if output == "insert" else region.end
        return _between(document, place, text)
    paragraph = document.paragraph_at(region.end)
    end = paragraph.position + utf16_length(paragraph.text)
    return Replacement(end, end, f"\n\n{text}" if paragraph.text.strip() else text)


def _between(document: DocumentPort, place: int, text: str) -> Replacement:
    """`text` at `place`: lines of their own where it has several, else with the spaces that words need."""
    before, behind = document.text(max(0, place - 2), place), document.text(place, min(document.length(), place + 2))
    if "\n" in text:
        lead = "" if not before else "\n" * (2 - _breaks(before[::-1]))
        tail = "" if not behind else "\n" * (2 - _breaks(behind))
        return Replacement(place, place, f"{lead}{text}{tail}")
    gap = (
        before and not before[-1].isspace() and before[-1] not in _NO_SPACE_BEHIND and text[:1] not in _NO_SPACE_BEFORE
    )
    room = behind and not behind[0].isspace() and behind[0] not in _NO_SPACE_BEFORE
    return Replacement(place, place, f"{' ' * bool(gap)}{text}{' ' * bool(room)}")


def _breaks(text: str) -> int:
    """Line breaks at the beginning of `text`, at most two."""
    return len(text) - len(text.lstrip("\n"))
