"""UTF-16 offsets and characters are converted without losing one."""

from __future__ import annotations

import pytest

from writer.text.units import from_utf16, to_utf16, utf16_length


@pytest.mark.parametrize(("text", "length"), [("", 0), ("abc", 3), ("e\u0301", 2), ("🎉", 2), ("a🎉b🎉", 6)])
def test_length_is_what_qt_counts(text: str, length: int) -> None:
    assert utf16_length(text) == length == len(text.encode("utf-16-le")) // 2


def test_an_offset_inside_a_pair_belongs_to_its_character() -> None:
    assert [from_utf16("a🎉b", offset) for offset in range(-1, 6)] == [0, 0, 1, 1, 2, 3, 3]
    assert [to_utf16("a🎉b", index) for index in range(-1, 5)] == [0, 0, 1, 3, 4, 4]
