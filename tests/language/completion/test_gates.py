"""When nothing is suggested, and why."""

from __future__ import annotations

import pytest

from writer.language.completion.gates import before_asking, before_showing
from writer.language.completion.reasons import Reason


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("We went to the ", "", None),
        ("We went to the ", " and came back", None),
        ("We went to the ", "\nNext", None),
        ("A paragraph with words.\n## My head", "", Reason.HEADING),
        ("A paragraph with words.\n#hashtag is ", "", None),
        ("We went to the sta", "tion", Reason.INSIDE_WORD),
        ("A thumb, a thumb, 👍", "🏽 here", Reason.INSIDE_WORD),
        ("A cafe", "\u0301 is", Reason.INSIDE_WORD),
        ("", "", Reason.TOO_SHORT),
        ("Hi ", "", Reason.TOO_SHORT),
        ("!!! ... ???            ", "", Reason.TOO_SHORT),
        ("今日はとても寒いので", "", None),
        ("a" * 2_000_000, "", Reason.NO_SPACES),
    ],
)
def test_the_model_is_asked_only_where_it_can_help(before: str, after: str, reason: Reason | None) -> None:
    assert before_asking(before, after) is reason


@pytest.mark.parametrize(
    ("text", "before", "after", "reason"),
    [
        ("quick brown fox", "The ", "", None),
        ("er than before", "It is quick", "", None),
        ("   ", "The ", "", Reason.ONLY_SPACE),
        ("\n", "The ", "", Reason.ONLY_SPACE),
        ("quick<|im_end|>", "The ", "", Reason.STRAY_TOKENS),
        ("quick</s>", "The ", "", Reason.STRAY_TOKENS),
        ("[INST] do", "The ", "", Reason.STRAY_TOKENS),
        ("User: hello", "The ", "", Reason.STRAY_TOKENS),
        ("qu\x07ick", "The ", "", Reason.STRAY_TOKENS),
        ("qu\ufffdick", "The ", "", Reason.STRAY_TOKENS),
        ("\u0301quick", "cafe", "", Reason.BROKEN_SEAM),
        ("быстрый лис", "The quick brown ", "", Reason.WRONG_SCRIPT),
        ("今日は", "The quick brown ", "", Reason.WRONG_SCRIPT),
        ("quick", "Быстрый ", "", Reason.WRONG_SCRIPT),
        ("α particle", "The helium nucleus is an ", "", None),
        ("かな", "漢字と", "", None),
        ("brown fox jumps", "The quick ", "brown fox jumps over", Reason.REPEATS_AFTER),
        ("brown", "The quick ", " brown fox", Reason.REPEATS_AFTER),
        ("brown fox ran", "The quick ", "brown cow", None),
        (".", "The end", ".", Reason.REPEATS_AFTER),
        ("the cat", "We saw the ", "", Reason.REPEATS_BEFORE),
        ("cat that saw us", "We saw the ", "", None),
        ("we saw the sea", "Then we saw the ", "", Reason.REPEATS_BEFORE),
        ("had enough", "They had ", "", None),
        ("is raining today.", "It is raining today. It ", "", Reason.REPEATS_BEFORE),
        ("is snowing today.", "It is raining today. It ", "", None),
    ],
)
def test_only_what_helps_is_shown(text: str, before: str, after: str, reason: Reason | None) -> None:
    assert before_showing(text, before, after) is reason


def test_every_silence_is_explained_in_a_sentence() -> None:
    assert all(reason.value[0].isupper() and reason.value.endswith(".") for reason in Reason)
    assert len({reason.value for reason in Reason}) == len(Reason)
