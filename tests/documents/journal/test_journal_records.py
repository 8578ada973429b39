"""What can be read of a journal that was cut off or damaged: all but its last record."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from writer.documents.journal.records import (
    SIGN,
    START,
    Base,
    Batch,
    Edit,
    Kept,
    Stored,
    base_record,
    batches_record,
    kept_record,
    read,
)
from writer.documents.journal.replay import replay

TEXT = st.text(st.characters(exclude_categories=()), max_size=30)
"""Halves of surrogate pairs too: Qt may hand them out."""


def base(text: str = "Begun.", number: int = 0) -> bytes:
    return base_record(Base(number, 1.0, 0, Stored("/letter.md", "letter.md"), text, 7))


def batch(number: int, *edits: Edit) -> Batch:
    return Batch(number, float(number), number, edits)


def written(text: str, pieces: list[str]) -> tuple[bytes, list[int], list[str]]:
    """A journal as it is written, the ends of its records, and the text after each."""
    content = START + base(text)
    former: tuple[Batch, ...] = ()
    ends, texts = [len(content)], [text]
    for number, piece in enumerate(pieces, 1):
        made = batch(number, Edit(0, 0, piece))
        content += batches_record((*former, made))
        former = (made,)
        ends.append(len(content))
        texts.append(piece + texts[-1])
    return content, ends, texts


def text_of(content: bytes) -> str | None:
    replayed = replay(read(content))
    return None if replayed is None else replayed.text


@given(TEXT, st.lists(TEXT, max_size=6))
def test_what_was_written_is_read_again(text: str, pieces: list[str]) -> None:
    content, _, texts = written(text, pieces)
    found = replay(read(content))
    assert found is not None
    assert found.text.encode("utf-16-le", "surrogatepass") == texts[-1].encode("utf-16-le", "surrogatepass")
    assert (found.stored.path, found.file_crc, found.gap) == ("/letter.md", 7, False)


def test_cut_off_at_any_byte_every_whole_record_counts() -> None:
    content, ends, texts = written(
        "Begun. Grüße, 世界 \U0001f600", ["one ", "two \U0001f600 ", "drei ", "x" * 700, "end "]
    )
    first_base = (ends[0] - len(START)) // 2 + len(START)
    for length in range(len(content) + 1):
        whole = [text for end, text in zip(ends, texts, strict=True) if end <= length]
        expected = whole[-1] if whole else (texts[0] if length >= first_base else None)
        assert text_of(content[:length]) == expected, length


def test_zeros_behind_the_last_record_are_no_record() -> None:
    content, _, texts = written("Begun.", ["one ", "two "])
    assert text_of(content + bytes(4096)) == texts[-1]


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_flipped_bit_costs_the_last_record_at_most(data: st.DataObject) -> None:
    content, _, texts = written("Begun. Grüße", ["one ", "two ", "drei ", "x" * 700, "end "])
    place = data.draw(st.integers(0, len(content) - 1))
    flipped = bytearray(content)
    flipped[place] ^= 1 << data.draw(st.integers(0, 7))
    assert text_of(bytes(flipped)) in texts[-2:]


@settings(max_examples=200)
@given(st.data())
def test_a_run_of_damaged_bytes_in_one_record_costs_the_last_record_at_most(data: st.DataObject) -> None:
    content, ends, texts = written("Begun.", ["one ", "two ", "drei ", "vier "])
    record = data.draw(st.integers(1, len(ends) - 1))
    start = data.draw(st.integers(ends[record - 1], ends[record] - 1))
    length = data.draw(st.integers(1, ends[record] - start))
    damaged = content[:start] + data.draw(st.binary(min_size=length, max_size=length)) + content[start + length :]
    assert text_of(damaged) in texts[-2:]


@settings(max_examples=300)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_without_an_error(noise: bytes) -> None:
    read(noise)
    read(START + noise)
    content, _, texts = written("Begun.", ["one "])
    assert text_of(content + SIGN + noise) == texts[-1] or text_of(content + noise) == texts[-1]


@settings(max_examples=200)
@given(st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), min_size=1, max_size=20))
def test_many_flips_never_make_a_text_that_was_never_there(flips: list[tuple[int, int]]) -> None:
    content, _, texts = written("Begun.", ["one ", "two ", "drei "])
    damaged = bytearray(content)
    for place, value in flips:
        damaged[place % len(damaged)] ^= value
    assert text_of(bytes(damaged)) in (*texts, None)


def test_two_damaged_records_in_a_row_leave_the_text_before_them_and_say_so() -> None:
    content, ends, texts = written("Begun.", ["one ", "two ", "three ", "four "])
    damaged = bytearray(content)
    for end in ends[1:3]:
        damaged[end - 2] ^= 255
    found = replay(read(bytes(damaged)))
    assert found is not None
    assert (found.text, found.gap) == (texts[0], True)


def test_an_edit_outside_of_the_text_is_not_made() -> None:
    content = START + base("short") + batches_record([batch(1, Edit(99, 0, "x"))])
    found = replay(read(content))
    assert found is not None
    assert (found.text, found.gap) == ("short", True)


def test_a_text_that_was_kept_on_purpose_says_so() -> None:
    content, _, _ = written("Begun.", ["one "])
    found = replay(read(content + kept_record(Kept(5.0, 3, 0.25))))
    assert found is not None
    assert found.kept == Kept(5.0, 3, 0.25)
    assert replay(read(content)).kept is None  # type: ignore[union-attr]
