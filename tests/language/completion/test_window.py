"""Where prompts begin, and when they begin elsewhere."""

from __future__ import annotations

import pytest

from writer.language.completion.context import may_end_word, prompt_in
from writer.language.completion.window import LEAST, NEAR, Window, opened, seen, title_of

SENTENCE = "This is sentence number {:03}, which says little. "


def long_text(sentences: int) -> str:
    return "".join(SENTENCE.format(number) for number in range(sentences))


def test_a_short_document_is_seen_whole() -> None:
    text = long_text(20)
    assert opened(text) == Window(0)


def test_a_window_opens_with_a_sentence_and_the_last_heading_before_it() -> None:
    text = "## Winter\n\n" + long_text(80)
    window = opened(text)
    assert window.head == "## Winter\n\n"
    assert seen(window, text, 0).startswith("This is sentence")
    assert 1000 <= len(seen(window, text, 0)) <= 1500


def test_the_name_of_the_file_stands_above_a_short_text_without_heading() -> None:
    assert opened("The boats were late.", title="A winter at sea").head == "A winter at sea\n\n"
    assert opened("# At sea\n\nThe boats were late.", title="A winter at sea").head == ""
    assert opened("A winter at sea\n\nThe boats were late.", title="A winter at sea").head == ""


@pytest.mark.parametrize(
    ("stem", "title"),
    [
        ("a-winter-at-sea", "A winter at sea"),
        ("Trip_to_Liverpool 2024", "Trip to Liverpool 2024"),
        ("notes-2", ""),
        ("Untitled document", ""),
        ("2024-11-03", ""),
        ("", ""),
        ("x" * 300, "X" + "x" * 99),
    ],
)
def test_only_names_that_say_something_are_titles(stem: str, title: str) -> None:
    assert title_of(stem) == title


def test_all_headings_above_come_first_and_only_those() -> None:
    parts = ["# Year", "## Spring", "### March", "## Winter ##", "### December"]
    text = "\n\n".join(parts) + "\n\n" + long_text(80)
    assert opened(text).head == "# Year\n\n## Winter\n\n### December\n\n"
    assert opened(text, title="Year").head == "Year\n\n## Winter\n\n### December\n\n"


def test_a_text_that_begins_with_a_heading_stands_only_under_higher_ones() -> None:
    before = "# Year\n\n## Spring\n\n" + long_text(18) + "\n"
    text = before + "## Winter\n" + long_text(22)
    window = opened(text)
    assert seen(window, text, 0).startswith("## Winter\n")
    assert window.head == "# Year\n\n"


def test_a_comment_in_code_is_no_heading() -> None:
    text = "# Year\n\n```sh\n# install it\n```\n\n" + long_text(80)
    assert opened(text).head == "# Year\n\n"


def test_headings_far_above_are_found_where_the_caller_shows_them() -> None:
    text = long_text(200)
    window = opened(text[-4000:], 6000, above="# Year\n\n## Winter\n\n" + long_text(20))
    assert window.head == "# Year\n\n## Winter\n\n"


def test_the_heading_stays_while_the_writer_goes_far_from_it() -> None:
    """Were it looked for anew, it would fall out of what is looked at, and all would have to be read again."""
    text = "## Winter\n\n" + long_text(80)
    window = opened(text)
    text += long_text(20)
    near = text[-4000:]
    assert prompt_in(window, near, "", len(text) - 4000).text.startswith("## Winter\n\nThis is sentence")


@pytest.mark.parametrize(
    ("start", "caret", "held"),
    [
        (0, 0, True),
        (0, NEAR.longest, True),
        (0, NEAR.longest + 1, False),
        (700, 700 + LEAST, True),
        (700, 700 + LEAST - 1, False),
        (700, 100, False),
    ],
)
def test_a_caret_leaves_a_window_when_it_is_far_or_sees_too_little(start: int, caret: int, held: bool) -> None:
    assert Window(start).holds(caret, NEAR.longest) is held


def test_a_window_is_long_before_it_is_too_long() -> None:
    assert NEAR.long < NEAR.longest
    assert not Window(0).holds(NEAR.long + 1, NEAR.long)


def test_a_window_whose_start_was_cut_away_is_gone() -> None:
    assert Window(700).after_edit(690, 20, 0) is None
    assert Window(700).after_edit(0, 20, 5) == Window(685)
    assert Window(700).after_edit(700, 20, 5) == Window(700)


def test_surrogate_pairs_are_counted_as_the_document_counts_them() -> None:
    text = "🎉 " * 3000
    window = opened(text)
    offset = 3 * 900
    assert seen(window, text[2 * 900 :], offset) == seen(window, text, 0)


@pytest.mark.parametrize(
    ("added", "ended"), [(" ", True), (".", True), ("\n", True), ("two words", True), ("a", False), ("é", False)]
)
def test_only_what_is_no_letter_can_end_a_word(added: str, ended: bool) -> None:
    assert may_end_word(added) is ended


@pytest.mark.parametrize("sign", ["'", "’", "-"])
def test_a_sign_inside_a_word_does_not_end_it(sign: str) -> None:
    assert not may_end_word(sign)
