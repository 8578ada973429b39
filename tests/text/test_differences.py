"""What is different between two documents, as it is shown to a reader."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from writer.text.differences import AROUND, LONGEST, MOST, Sign, difference, document_edits

PARAGRAPHS = st.lists(st.sampled_from(["", "One.", "One two.", "Two, three.", "Drei Grüße.", "\U0001f600"]), max_size=8)


def after(before: str, text: str) -> str:
    """`before` with the edits that lead to `text`."""
    made = before
    for edit in reversed(document_edits(before, text)):
        made = made[: edit.span.start] + edit.replacement + made[edit.span.end :]
    return made


def shown(before: str, text: str) -> list[tuple[Sign, str]]:
    return [(stretch.sign, stretch.text) for stretch in difference(before, text).stretches]


@given(PARAGRAPHS, PARAGRAPHS)
def test_the_edits_lead_from_one_text_to_the_other(before: list[str], text: list[str]) -> None:
    assert after("\n".join(before), "\n".join(text)) == "\n".join(text)


@given(st.text("ab \n", max_size=30), st.text("ab \n", max_size=30))
def test_also_where_little_is_the_same(before: str, text: str) -> None:
    assert after(before, text) == text


@given(PARAGRAPHS, PARAGRAPHS)
def test_what_went_and_what_stayed_is_the_text_before(before: list[str], text: list[str]) -> None:
    found = shown("\n".join(before), "\n".join(text))
    if any(sign is Sign.LEFT_OUT for sign, _ in found):
        return
    assert "".join(words for sign, words in found if sign is not Sign.INSERTED) == ("\n".join(before) if found else "")
    assert "".join(words for sign, words in found if sign is not Sign.DELETED) == ("\n".join(text) if found else "")


def test_a_changed_word_is_one_change() -> None:
    found = difference("The cat sat.", "The dog sat.")
    assert [(stretch.sign, stretch.text) for stretch in found.stretches] == [
        (Sign.SAME, "The "),
        (Sign.DELETED, "cat"),
        (Sign.INSERTED, "dog"),
        (Sign.SAME, " sat."),
    ]
    assert (found.changes, found.words_in, found.words_out) == (1, 1, 1)


def test_equal_texts_have_no_difference() -> None:
    assert difference("Same.", "Same.").stretches == ()


def test_long_text_between_two_changes_is_left_out_and_counted() -> None:
    middle = "\n" + "word " * 2_000 + "\n"
    found = shown(f"One{middle}two", f"Eins{middle}zwei")
    (note,) = (words for sign, words in found if sign is Sign.LEFT_OUT)
    assert note.endswith("words the same")
    kept = sum(len(words) for sign, words in found if sign is Sign.SAME)
    assert 0 < kept <= 2 * AROUND


def test_a_change_in_a_book_is_found_among_equal_paragraphs() -> None:
    book = "\n\n".join(f"Paragraph {number} of the book." for number in range(20_000))
    changed = book.replace("Paragraph 100 of", "Section 100 of").replace("Paragraph 19999 of", "Section 19999 of")
    assert difference(book, changed).changes == 2


def test_a_very_long_insertion_is_cut_in_the_middle() -> None:
    found = shown("", "x " * LONGEST)
    assert [sign for sign, _ in found] == [Sign.INSERTED, Sign.LEFT_OUT, Sign.INSERTED]
    assert sum(len(words) for sign, words in found if sign is Sign.INSERTED) == LONGEST


def test_of_very_many_changes_the_first_are_shown_and_the_rest_is_counted() -> None:
    before = "\n".join(f"line {number} word" for number in range(MOST + 50))
    found = difference(before, before.replace("word", "sign"))
    assert found.changes == MOST + 50
    assert found.stretches[-1].text == "50 further changes are not shown"
