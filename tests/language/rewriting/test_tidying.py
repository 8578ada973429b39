"""What models put around an answer does not reach the review."""

from __future__ import annotations

import pytest

from writer.language.rewriting.tidying import tidied


@pytest.mark.parametrize(
    ("original", "answer", "expected"),
    [
        ("He go.", '"He goes."', "He goes."),
        ("He go.", "“He goes.”", "He goes."),
        ("He go.", "```\nHe goes.\n```", "He goes."),
        ("He go.", "```markdown\nHe goes.\n```\n", "He goes."),
        ("He go.", '"No," he said. "Go."', '"No," he said. "Go."'),
        ('"He go."', '"He goes."', '"He goes."'),
        ("  He go.\n\n", "He goes.", "  He goes.\n\n"),
        ("He go.\n", "\n\nHe goes.\n\n\n", "He goes.\n"),
        ("# My titel", "My Title", "# My Title"),
        ("- one thing\n- two thing", "one thing\ntwo things", "- one thing\n- two things"),
        ("- one thing\n- two thing", "* one thing\n* two things", "* one thing\n* two things"),
        ("> he go", "He goes", "> He goes"),
        ("- [ ] buy milks", "Buy milk", "- [ ] Buy milk"),
        ("    indented go", "indented goes", "    indented goes"),
        ("- one\n- two", "One and two.", "One and two."),
        ("He go.", "", ""),
        ("```\ncode\n```", "```\ncode2\n```", "```\ncode2\n```"),
    ],
)
def test_wrapping_goes_and_marks_stay(original: str, answer: str, expected: str) -> None:
    assert tidied(original, answer, complete=True) == expected


def test_while_streaming_the_unfinished_word_waits() -> None:
    assert tidied("He go home.", "He goe", complete=False) == "He"
    assert tidied("He go home.", "He goes ", complete=False) == "He goes"
    assert tidied("He go home.", "He", complete=False) == ""


def test_while_streaming_a_fence_and_a_quote_are_already_left_out() -> None:
    assert tidied("He go home.", "```te", complete=False) == ""
    assert tidied("He go home.", "```text\nHe goes ", complete=False) == "He goes"
    assert tidied("He go home.", "“He goes ", complete=False) == "He goes"
