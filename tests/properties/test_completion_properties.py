"""Laws of the completion policies, on answers cut into arbitrary pieces."""

from __future__ import annotations

import math
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from writer.language.completion.cache import Known, SuggestionCache
from writer.language.completion.cleanup import Limits, Piece, clean
from writer.language.completion.context import may_end_word, prompt, prompt_in
from writer.language.completion.gates import before_asking, before_showing
from writer.language.completion.window import NEAR, Window, opened, seen
from writer.text.graphemes import is_boundary
from writer.text.units import utf16_length
from writer.text.words import word_count

_WORDY = (" the", " cat", "s", " don", "t", " The", "3", ".5", "語", "e", " very", "é", " Dr", " the cat sat on")
_ODD = ("'", ".", "\n", " ", ",", "-", "”", " “", " (", "👨", "\u200d", "👩", "\u0301", "!", "<|im_end|>")
_TOKENS = st.sampled_from(_WORDY + _ODD)
PIECES = st.lists(st.builds(Piece, _TOKENS, st.tuples(st.floats(-4, 0))), max_size=20)
LIMITS = st.builds(
    Limits, max_words=st.integers(1, 15), least=st.sampled_from([0.8, 0.5, 0.02]), paragraph=st.booleans()
)
_TEXTS = st.one_of(st.text(max_size=60), st.lists(_TOKENS, max_size=40).map("".join))


@given(PIECES, LIMITS)
def test_what_is_shown_only_grows_and_stays_within_the_answer(pieces: list[Piece], limits: Limits) -> None:
    raw = "".join(piece.text for piece in pieces)
    shown, ended = "", False
    for count in range(len(pieces) + 1):
        cleaned = clean(pieces[:count], limits, complete=False)
        assert cleaned.text.startswith(shown)
        assert not ended or cleaned.text == shown
        shown, ended = cleaned.text, cleaned.ended
    assert clean(pieces, limits, complete=True).text.startswith(shown)
    assert raw.startswith(shown)
    assert is_boundary(raw, len(shown))
    assert shown == shown.rstrip()
    assert word_count(shown) <= limits.max_words + 1


@given(PIECES, LIMITS)
def test_silence_has_a_reason_once_it_is_certain(pieces: list[Piece], limits: Limits) -> None:
    cleaned = clean(pieces, limits, complete=True)
    assert cleaned.ended
    assert (cleaned.reason is None) == bool(cleaned.text)


@given(st.permutations(_WORDY[:10]), st.lists(st.floats(-4, 0), min_size=10, max_size=10))
def test_daring_shows_at_least_as_much_of_an_answer_without_loops(said: list[str], logs: list[float]) -> None:
    pieces = [Piece(text, (log,)) for text, log in zip(said, logs, strict=True)]
    texts = [clean(pieces, Limits(least=least), complete=True).text for least in (0.8, 0.5, 0.02)]
    assert all(len(less) <= len(more) for less, more in pairwise(texts))


@given(_TEXTS, _TEXTS, st.integers(0, 3000), st.integers(1, 80))
def test_prompt_and_start_end_at_the_caret(before: str, after: str, offset: int, limit: int) -> None:
    made = prompt(before, after, title="T", offset=offset, limit=limit)
    tail = made.text + made.must_start
    whole = not offset and len(before) <= limit
    body = tail.removeprefix("T").removeprefix("\n\n")
    assert before in (tail, body) if whole else before.endswith(body)
    assert made.text == made.text.rstrip()
    assert after.startswith(made.after)


@given(_TEXTS, _TEXTS, _TEXTS)
def test_gates_take_any_text(text: str, before: str, after: str) -> None:
    before_asking(before, after)
    before_showing(text, before, after)


@given(st.lists(st.tuples(_TEXTS, _TEXTS), max_size=8), _TEXTS)
def test_the_cache_answers_with_what_really_followed(entries: list[tuple[str, str]], before: str) -> None:
    cache = SuggestionCache(capacity=4)
    for place, answer in entries:
        cache.remember(place, Known(answer))
    assert len(cache) <= 4
    recalled = cache.recall(before)
    if recalled is not None:
        assert any((place + answer) == before + recalled.text for place, answer in entries)


def test_probabilities_of_all_tokens_of_a_word_count() -> None:
    half = (math.log(0.6),)
    sure = [Piece(" qu", half), Piece("ick", half)]
    assert clean(sure, Limits(least=0.35), complete=True).text == " quick"
    assert clean([*sure, Piece("er", half), Piece("est", half)], Limits(), complete=True).text == ""


_WRITTEN = st.lists(
    st.sampled_from(["The harbour was quiet. ", "and ", "🎉 ", "said Dr. Who,\n\n", "## Winter\n\n", "long" * 9 + " "]),
    min_size=1,
    max_size=60,
)


@given(_WRITTEN, st.lists(st.tuples(_WRITTEN, st.booleans()), min_size=1, max_size=12))
def test_the_start_of_prompts_only_moves_forward_and_stands_still_between(
    page: list[str], typed: list[tuple[list[str], bool]]
) -> None:
    """As the window does it: a window is kept until it is too long, or until a rest finds it long."""
    text = "".join(page * 8)
    window = opened(text)
    for words, rests in typed:
        before = prompt_in(window, text, "", 0)
        text += "".join(words)
        caret = utf16_length(text)
        moved = window if window.holds(caret, NEAR.long if rests else NEAR.longest) else opened(text)
        assert moved.start >= window.start
        now = prompt_in(moved, text, "", 0)
        assert utf16_length(seen(moved, text, 0)) <= NEAR.longest
        if moved == window:
            assert now.text.startswith(before.text)
        else:
            assert utf16_length(seen(window, text, 0)) > NEAR.long
        window = moved


@given(_TEXTS, st.integers(0, 60), st.integers(0, 60), _TEXTS, st.integers(0, 60))
def test_a_window_stays_at_its_text_whatever_is_edited(text: str, start: int, end: int, added: str, place: int) -> None:
    start, end, place = sorted((min(start, len(text)), min(end, len(text)), min(place, len(text))))
    for first, last, at in ((start, end, place), (end, place, start), (start, place, end)):
        after = text[:first] + added + text[last:]
        window = Window(utf16_length(text[:at]))
        now = window.after_edit(utf16_length(text[:first]), utf16_length(text[first:last]), utf16_length(added))
        if now is None:
            assert first < at < last
        elif first >= at:
            assert seen(now, after, 0) == text[at:first] + added + text[last:]
        else:
            assert seen(now, after, 0) == text[at:]


@given(_TEXTS, st.sampled_from("abcé1 .,!?\n-'’”"))
def test_a_key_that_cannot_end_a_word_leaves_the_prompt_of_plain_words_alone(before: str, key: str) -> None:
    before = f"{before} wor"
    if not may_end_word(key) and key.isalnum():
        assert prompt(before + key, "").text == prompt(before, "").text
    if key in " .,!?\n”":
        assert may_end_word(key)
