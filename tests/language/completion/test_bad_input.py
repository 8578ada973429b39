"""Strange texts around the caret and strange answers: nothing is shown rather than rubbish."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.completion.answer import StreamedAnswer
from writer.language.completion.cleanup import Limits
from writer.language.completion.context import prompt
from writer.language.completion.gates import Surroundings, before_asking, before_showing
from writer.language.completion.known_words import KnownWords
from writer.language.completion.reasons import Reason
from writer.text.graphemes import is_boundary

SENTENCE = "The boats knocked against the "
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
MEGABYTE = 1_000_000
SURE = Limits(max_words=8, least=0.02, rising=0.0)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (SENTENCE + FAMILY[0], FAMILY[1:]),
        (SENTENCE + FAMILY[:2], FAMILY[2:]),
        (SENTENCE + "👍", "🏽 and"),
        (SENTENCE + "🇩", "🇪 and"),
        (SENTENCE + "🇩🇪🇫", "🇷 and"),
        (SENTENCE + "cafe", "\u0301 and"),
        (SENTENCE + "❤", "\ufe0f and"),
        (SENTENCE + "1", "\ufe0f\u20e3 and"),
        (SENTENCE + "ក", "្ក and"),
    ],
    ids=["family", "joiner", "skin", "flag", "second flag", "accent", "presentation", "keycap", "khmer"],
)
def test_a_caret_inside_a_character_asks_nothing(before: str, after: str) -> None:
    assert before_asking(before, after) is Reason.INSIDE_WORD


def test_a_caret_between_two_flags_is_between_characters() -> None:
    assert before_asking(SENTENCE + "🇩🇪", "🇫🇷 and") is None
    assert before_showing("🇫🇷 and", SENTENCE + "🇩🇪", "") is None


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (SENTENCE + "👍", "🏽 and"),
        (SENTENCE + "🇩", "🇪 and"),
        (SENTENCE + "cafe", "\u0301 and"),
        (SENTENCE + FAMILY + "\u200d", "\U0001f466 and"),
    ],
)
def test_an_answer_never_changes_the_character_before_it(before: str, text: str) -> None:
    assert before_showing(text, before, "") is Reason.BROKEN_SEAM


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("\u200b", Reason.STRAY_TOKENS),
        ("\u200d\u200c", Reason.ONLY_SPACE),
        ("\u2800\u3164", Reason.ONLY_SPACE),
        ("\u00ad", Reason.ONLY_SPACE),
        ("pier\u200bs", Reason.STRAY_TOKENS),
        ("pier\ufeff", Reason.STRAY_TOKENS),
        ("pier\u202egnp", Reason.STRAY_TOKENS),
        ("pier\ue000", Reason.STRAY_TOKENS),
        ("pier\ud800", Reason.STRAY_TOKENS),
        ("pier\x1b[31m", Reason.STRAY_TOKENS),
        ("pier\U000e0041", Reason.STRAY_TOKENS),
    ],
)
def test_what_cannot_be_seen_is_not_shown(text: str, reason: Reason) -> None:
    assert before_showing(text, SENTENCE, "") is reason


@pytest.mark.parametrize(
    "token",
    [
        *("<|im_start|>", "<|im_end|>", "<|endoftext|>", "<repo_name>", "<reponame>", "<file_sep>", "<filename>"),
        *("<gh_stars>", "<issue_start>", "<issue_comment>", "<issue_closed>", "<jupyter_start>", "<jupyter_output>"),
        *("<empty_output>", "<bos>", "<eos>", "<pad>", "<unk>", "<mask>", "<start_of_turn>", "<end_of_turn>"),
        *("<start_of_image>", "<image_soft_token>", "<unused42>", "[multimodal]", "<|fim_prefix|>", "<|file_sep|>"),
        *("<tool_call>", "</tool_call>", "<think>", "</think>", "<|startoftext|>", "<|tool_list_start|>", "<|pad|>"),
        *("<|reserved_7|>", "<s>", "</s>", "[INST]", "[/INST]", "<<SYS>>", "<|eot_id|>", "<0x0A>", "<|im"),
    ],
)
def test_tokens_of_chat_templates_are_not_shown(token: str) -> None:
    assert before_showing(f"pier {token}", SENTENCE, "") is Reason.STRAY_TOKENS


@pytest.mark.parametrize("text", ["pier <b>at</b> dawn", "pier [1] there", "pier < 5 m", "pier [the old one]"])
def test_markup_a_writer_uses_is_shown(text: str) -> None:
    assert before_showing(text, SENTENCE, "") is None


@pytest.mark.parametrize(
    "near",
    [
        "a",
        "\u0301",
        FAMILY,
        "🇩🇪",
        "\u200b",
        "\u202e",
        " ",
        "\n",
        "`",
        "|",
        "<a ",
        "- ",
        "> ",
        "今日は",
        "שלום ",
        "1",
        "\ufdfa",
    ],
)
def test_a_megabyte_of_anything_is_looked_at_in_its_end_only(near: str) -> None:
    """What is looked at does not grow with the text: otherwise this would take minutes."""
    before = SENTENCE + near * (MEGABYTE // len(near))
    around = Surroundings(before, before[:600], knows=KnownWords().knows)
    for _ in range(20):
        before_asking(before, before[:600])
        before_showing("quick brown fox", before, before[:600], around)
    assert len(prompt(before, "").text) <= 1500 + len(SENTENCE)


def test_a_word_without_end_is_silence() -> None:
    assert before_asking("a" * MEGABYTE, "") is Reason.NO_SPACES
    assert before_asking(SENTENCE + "a" * 101, "") is Reason.NO_SPACES


@pytest.mark.parametrize("before", ["", "\n\n\n", "# A heading", "# A\n\n## B\n\n### C", "\ufeff", "\u200b\u200b"])
def test_a_document_without_text_is_silence(before: str) -> None:
    assert before_asking(before, "") in (Reason.TOO_SHORT, Reason.HEADING)


@pytest.mark.parametrize(
    ("piece", "reason"),
    [(" ", Reason.ONLY_SPACE), ("\n", Reason.EMPTY), ("\u200b", Reason.STRAY_TOKENS), ("\t", Reason.ONLY_SPACE)],
)
def test_a_model_that_says_nothing_visible_is_not_listened_to_for_long(piece: str, reason: Reason) -> None:
    answer = StreamedAnswer(Surroundings(SENTENCE, ""), SURE)
    for _ in range(100):
        cleaned = answer.add(piece)
        assert not cleaned.text
        if cleaned.ended:
            break
    assert cleaned.ended
    assert cleaned.reason in (reason, Reason.ONLY_SPACE)


def test_a_model_that_never_stops_is_stopped() -> None:
    answer = StreamedAnswer(Surroundings(SENTENCE, ""), SURE)
    for number in range(100):
        cleaned = answer.add(f" word{number}")
        if cleaned.ended:
            break
    assert cleaned.ended
    assert len(cleaned.text.split()) <= SURE.max_words


def test_a_model_that_says_one_word_for_ever_is_stopped() -> None:
    answer = StreamedAnswer(Surroundings(SENTENCE, ""), SURE)
    for _ in range(100):
        cleaned = answer.add(" pier")
        if cleaned.ended:
            break
    assert cleaned.ended
    assert cleaned.text.split().count("pier") <= 2


@pytest.mark.parametrize(
    ("before", "text", "reason"),
    [
        ("The word שלום means peace, and the ", "other word", None),
        ("The word שלום means peace, and the ", "мир и труд", Reason.WRONG_SCRIPT),
        ("הסירות חזרו מן הים, ו", "הדייגים שמחו", None),
        ("הסירות חזרו מן הים, ו", "the fishermen", Reason.WRONG_SCRIPT),
        ("عادت القوارب من البحر و", "فرح الصيادون", None),
    ],
)
def test_scripts_that_the_text_mixes_may_be_mixed(before: str, text: str, reason: Reason | None) -> None:
    assert before_showing(text, before, "") is reason


@given(st.text(min_size=1, max_size=30), st.text(max_size=60), st.text(max_size=30))
def test_whatever_is_shown_joins_between_characters_and_can_be_seen(text: str, before: str, after: str) -> None:
    if before_showing(text, before, after) is None:
        assert any(not sign.isspace() for sign in text)
        assert is_boundary(before + text, len(before))


@given(st.text(max_size=80), st.text(max_size=30))
def test_any_text_can_be_asked_about(before: str, after: str) -> None:
    found = prompt(before, after)
    assert before.endswith(found.must_start)
    if before_asking(before, after) is None:
        assert is_boundary(before + after, len(before))
