"""The mirror says what really changed, and paragraphs keep their identity while they are edited."""

from __future__ import annotations

import pytest

from writer.text.mirror import Change, Mirror


def ids(mirror: Mirror) -> list[int]:
    return [mirror.id(index) for index in range(len(mirror))]


def test_a_change_of_format_is_no_change() -> None:
    assert Mirror(["one", "two"]).replace(0, 2, ["one", "two"]) is None


def test_typing_a_letter() -> None:
    mirror = Mirror(["one", "to", "three"])
    assert mirror.replace(1, 1, ["two"], caret=2) == Change(1, 1, 0, "w", touched=(2,), gone=())
    assert mirror.whole() == "one\ntwo\nthree"
    assert mirror.position(2) == 8
    assert mirror.length == 13


def test_the_edit_stands_where_the_caret_is_when_letters_repeat() -> None:
    assert Mirror(["aaa"]).replace(0, 1, ["aaaa"], caret=1) == Change(0, 0, 0, "a", (1,), ())
    assert Mirror(["aaa"]).replace(0, 1, ["aa"], caret=1) == Change(0, 1, 1, "", (1,), ())
    assert Mirror(["aaa"]).replace(0, 1, ["aaaa"]) == Change(0, 3, 0, "a", (1,), ())


def test_offsets_count_utf16_units() -> None:
    mirror = Mirror(["🎉🎉", "x"])
    assert mirror.replace(0, 1, ["🎉🎉👍"], caret=6) == Change(0, 4, 0, "👍", (1,), ())
    assert mirror.replace(0, 1, ["🎉👍"]) == Change(0, 2, 2, "", (1,), ())
    assert mirror.position(1) == 5


def test_enter_at_the_start_of_a_paragraph_moves_it_down_with_its_identity() -> None:
    mirror = Mirror(["alpha", "beta"])
    change = mirror.replace(1, 1, ["", "beta"], caret=1)
    assert change == Change(1, 0, 0, "\n", touched=(3,), gone=())
    assert ids(mirror) == [1, 3, 2]


def test_enter_in_the_middle_keeps_the_first_half_the_old_paragraph() -> None:
    mirror = Mirror(["alphabeta"])
    assert mirror.replace(0, 1, ["alpha", "beta"]) == Change(0, 5, 0, "\n", touched=(1, 2), gone=())


def test_joining_two_paragraphs() -> None:
    mirror = Mirror(["alpha", "beta", "gamma"])
    assert mirror.replace(0, 2, ["alphabeta"]) == Change(0, 5, 1, "", touched=(1,), gone=(2,))
    assert ids(mirror) == [1, 3]
    assert mirror.index_of(3) == 1
    assert mirror.index_of(2) is None


@pytest.mark.parametrize(
    ("texts", "first", "count", "new", "expected"),
    [
        (["a", "b"], 1, 1, [], Change(0, 1, 2, "", (), (2,))),
        (["a", "b"], 0, 1, [], Change(0, 0, 2, "", (), (1,))),
        (["a"], 1, 0, ["b"], Change(0, 1, 0, "\nb", (2,), ())),
        (["a"], 0, 0, ["b"], Change(0, 0, 0, "b\n", (2,), ())),
    ],
)
def test_whole_paragraphs_come_and_go_with_their_separator(
    texts: list[str], first: int, count: int, new: list[str], expected: Change
) -> None:
    assert Mirror(texts).replace(first, count, new) == expected


def test_another_document_never_reuses_an_id() -> None:
    mirror = Mirror(["a", "b"])
    mirror.reset([])
    assert ids(mirror) == [3]
    assert mirror.whole() == ""


def test_paragraphs_that_do_not_exist_are_refused() -> None:
    with pytest.raises(IndexError):
        Mirror(["a"]).replace(1, 1, ["b"])
    with pytest.raises(ValueError, match="at least one"):
        Mirror(["a"]).replace(0, 1, [])


def test_a_key_in_a_long_document_touches_one_paragraph_only() -> None:
    mirror = Mirror(["x" * 50] * 20_000)
    before = ids(mirror)
    change = mirror.replace(10_000, 1, ["x" * 20 + "y" + "x" * 30], caret=21)
    assert change == Change(10_000, 20, 0, "y", (10_001,), ())
    assert ids(mirror) == before


def test_a_caret_inside_a_surrogate_pair_is_ignored() -> None:
    assert Mirror(["🎉"]).replace(0, 1, ["🎉🎉"], caret=1) == Change(0, 2, 0, "🎉", (1,), ())
