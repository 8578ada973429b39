"""What the model is given to continue."""

from __future__ import annotations

import pytest

from writer.language.completion.context import prompt

SENTENCE = "This is sentence number {:03}, which says little. "


def long_text(sentences: int) -> str:
    return "".join(SENTENCE.format(number) for number in range(sentences))


@pytest.mark.parametrize(
    ("before", "text", "must_start"),
    [
        ("The quick ", "The quick", " "),
        ("The quick bro", "The quick", " bro"),
        ("The quick", "The", " quick"),
        ("One end.", "One end.", ""),
        ("One end. ", "One end.", " "),
        ("One end.\n", "One end.", "\n"),
        ("One.\n\nTw", "One.", "\n\nTw"),
        ("Hel", "", "Hel"),
        ("", "", ""),
        ("It is well-kno", "It is", " well-kno"),
        ("He said “quo", "He said “quo", ""),
        ("今日は", "今日は", ""),
        ("one 👍🏽", "one 👍🏽", ""),
        ("caf cafe\u0301", "caf", " cafe\u0301"),
        ("word " + "a" * 41, "word " + "a" * 41, ""),
    ],
)
def test_space_and_half_typed_word_move_into_what_the_answer_must_start_with(
    before: str, text: str, must_start: str
) -> None:
    made = prompt(before, "")
    assert (made.text, made.must_start) == (text, must_start)


def test_a_short_document_is_given_whole() -> None:
    before = "# Title\n\nA paragraph. And more "
    made = prompt(before, "after", title="Title")
    assert made.text + made.must_start == before
    assert made.after == "after"


def test_a_long_text_begins_with_a_whole_sentence() -> None:
    made = prompt(long_text(80), "")
    assert made.text.startswith("This is sentence number ")
    assert 1000 <= len(made.text) <= 1500


def test_a_long_text_begins_with_a_whole_paragraph_where_one_is_near() -> None:
    before = "\n".join(f"Paragraph {number}. It has two sentences." for number in range(100))
    made = prompt(before, "")
    assert made.text.startswith("Paragraph ")
    assert len(made.text) <= 1500


def test_title_and_last_heading_come_first_when_the_beginning_is_cut_off() -> None:
    before = "# My Story\n\n" + long_text(5) + "\n\n## Winter\n\n" + long_text(60)
    made = prompt(before, "", title="My Story")
    assert made.text.startswith("My Story\n\n## Winter\n\nThis is sentence")


def test_the_same_title_is_not_said_twice() -> None:
    made = prompt("# My Story\n\n" + long_text(60), "", title="My Story")
    assert made.text.startswith("My Story\n\nThis is sentence")


def test_the_start_of_the_prompt_stands_still_while_the_writer_types() -> None:
    text = long_text(120)
    starts = [
        prompt(text[max(0, end - 4000) : end], "", offset=max(0, end - 4000)).text[:60] for end in range(3000, 4000)
    ]
    assert len(set(starts)) <= 4


def test_the_window_of_the_caller_does_not_move_the_start() -> None:
    text = long_text(120)
    prompts = {prompt(text[offset:5000], "", offset=offset).text for offset in range(1000, 2000, 7)}
    assert len(prompts) == 1


def test_the_text_after_the_caret_is_cut_between_characters() -> None:
    assert prompt("", "x" * 299 + "e\u0301" + "y").after == "x" * 299 + "e\u0301"


def test_a_line_without_spaces_is_cut_too() -> None:
    made = prompt("a" * 2_000_000, "")
    assert 1000 <= len(made.text) <= 1500
    assert made.must_start == ""


def test_emoji_are_not_cut_at_the_start() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    assert prompt(family * 1000, "").text.startswith(family)


@pytest.mark.parametrize(
    ("after", "suffix"),
    [
        ("", ""),
        ("  \nNext paragraph", ""),
        (" and so on.\nNext paragraph", " and so on."),
        (" " + "word " * 100, " " + "word " * 22 + "word word"[:4]),
        ("x" * 500, "x" * 120),
    ],
)
def test_a_model_is_shown_the_next_words_of_the_line(after: str, suffix: str) -> None:
    shown = prompt("We went ", after).suffix
    assert after.startswith(shown)
    assert len(shown) <= 120
    assert shown == suffix or (suffix and shown.startswith(suffix[:100]))
