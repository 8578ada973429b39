"""Answers that are no rewrites are told from those that are."""

from __future__ import annotations

import pytest

from writer.language.rewriting.guards import Expectation, Fault, judge

ORIGINAL = "The committee decide yesterday that the library will close two hour earlier during the winter months."
GOOD = "Yesterday the committee decided that the library will close two hours earlier during the winter months."


def test_a_good_answer_passes_untouched() -> None:
    verdict = judge(ORIGINAL, GOOD)
    assert verdict.ok
    assert (verdict.answer, verdict.reason) == (GOOD, "")


@pytest.mark.parametrize(
    "wrapped",
    [
        f"Sure, here is the corrected text:\n\n{GOOD}",
        f"Here's the revised version of the sentence:\n{GOOD}",
        f"Certainly! Here is a clearer version: {GOOD}",
        f"Of course!\n\n{GOOD}",
        f"I'd be happy to help you with the following text:\n\n{GOOD}",
        f"The correct spelling is:\n{GOOD}",
        f"I'm sorry for the confusion. The correct answer is:\n\n{GOOD}",
        f"**Corrected text:** {GOOD}",
        f"Corrected sentence: {GOOD}",
        f"{GOOD}\n\nI hope this helps! Let me know if you need more.",
        f"{GOOD}\n\nNote: I changed the tense.",
        f"{GOOD}\n\nExplanation: the verb was wrong.",
        f"{GOOD}<|im_end|>\n<|im_start|>user",
        f"<think>The verb is wrong.</think>\n\n{GOOD}",
    ],
)
def test_harmless_talk_is_taken_off(wrapped: str) -> None:
    verdict = judge(ORIGINAL, wrapped)
    assert verdict.ok
    assert verdict.answer.strip(" \n*") == GOOD


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        ("", Fault.EMPTY),
        (" \n ", Fault.EMPTY),
        ("I'm sorry, but I can't help with that.", Fault.REFUSED),
        ("As an AI language model, I do not have opinions.", Fault.REFUSED),
        ("I'm sorry for the misunderstanding, but I'm unable to assist with that.", Fault.REFUSED),
        ("I cannot assist with this request.", Fault.REFUSED),
        ("Sure! What would you like me to write about?", Fault.TALKS),
        ("The sentence is a good example of past events and has several errors.", Fault.TALKS),
        ("Rewrite the following text so that it is clearer and easier to read.", Fault.ECHOES),
        ("<|im_start|>assistant", Fault.TEMPLATE),
        ("The library will close the library will close the library will close the library", Fault.LOOPS),
        ("close close close close close", Fault.LOOPS),
        (GOOD + " " + "".join(f"And then story number {n} begins here. " for n in range(20)), Fault.TOO_LONG),
        ("Вчера комитет решил, что библиотека закроется раньше.", Fault.WRONG_SCRIPT),
        ("My favourite animals are cats, because they sleep all day.", Fault.OFF_TOPIC),
    ],
)
def test_what_is_no_rewrite_is_refused_with_its_reason(answer: str, fault: Fault) -> None:
    expectation = Expectation(instruction="Rewrite the following text so that it is clearer and easier to read.")
    verdict = judge(ORIGINAL, answer, expectation)
    assert verdict.fault is fault
    assert verdict.reason.endswith(".")


@pytest.mark.parametrize(
    "original",
    [
        "Sure, here is the text: we agreed to everything that was said at the meeting yesterday.",
        "I cannot come to the meeting tomorrow because my train was cancelled this morning.",
        "As an AI researcher I often think about these questions late at night.",
        "Run, run, run, run, as fast as you can, you can't catch me!",
        "The token <|im_end|> ends a turn in this kind of chat template.",
    ],
)
def test_a_text_that_sounds_like_a_fault_may_be_rewritten(original: str) -> None:
    assert judge(original, original).ok


def test_a_translation_may_use_other_words_and_letters() -> None:
    expectation = Expectation(same_script=False, same_words=False)
    assert judge(ORIGINAL, "Вчера комитет решил, что библиотека закроется раньше.", expectation).ok


def test_a_longer_text_is_fine_where_one_was_asked_for() -> None:
    longer = GOOD + " " + "".join(f"The library hours in month {n} are part of it. " for n in range(20))
    assert not judge(ORIGINAL, longer).ok
    assert judge(ORIGINAL, longer, Expectation(longest=20)).ok


def test_while_streaming_only_what_cannot_be_mended_is_refused() -> None:
    assert judge(ORIGINAL, "", complete=False).ok
    assert judge(ORIGINAL, "My favourite", complete=False).ok
    assert judge(ORIGINAL, "I'm sorry, but I can't help with", complete=False).fault is Fault.REFUSED
    assert judge(ORIGINAL, "close close close close close", complete=False).fault is Fault.LOOPS


def test_a_polite_refusal_in_the_text_itself_is_no_refusal_of_the_model() -> None:
    assert judge("sorry cant come tomorow, train canceled", "I'm sorry, but I can't come tomorrow: train cancelled.").ok


def test_short_originals_are_not_judged_by_their_words() -> None:
    assert judge("thx alot", "Thank you very much.").ok


def test_marks_that_the_prompt_put_around_the_text_are_taken_off() -> None:
    original = "The keeper walked home along the wall because the boat was late."
    better = "The keeper walked home along the wall, for the boat was late."
    assert judge(original, f"<text>\n{better}\n</text>").answer.strip() == better
    assert judge(original, f"Talk about it.\n\n<text>\n{better}\n</text> More talk.").answer.strip() == better
    assert judge("A <text> mark.", "A <text> mark!").answer == "A <text> mark!"
    again = f"were made.\n\n<text>\n{better}\n\n<text>\n{better}\n\n<text>\n{better}"
    assert judge(original, again).answer.strip() == better


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        ("- The committee decided.\n- The library will close two hours earlier in winter.", Fault.RESHAPED),
        ("## The library\n\nThe committee decided to close it two hours earlier in winter.", Fault.RESHAPED),
        ("| committee | library |\n|---|---|\n| decided | close two hours earlier |", Fault.RESHAPED),
        ("The library: winter.", Fault.TOO_SHORT),
        (
            "Gestern hat das committee decide, dass die library im winter und bei uns zwei Stunden earlier close wird, "
            "weil es nicht so hell ist.",
            Fault.WRONG_LANGUAGE,
        ),
        (GOOD.replace("library", "library and the library"), Fault.LOOPS),
        (f"The library will close earlier, so the library will close earlier in winter. {GOOD[:20]}", Fault.LOOPS),
    ],
)
def test_what_does_not_look_or_sound_like_the_original_is_refused(answer: str, fault: Fault) -> None:
    verdict = judge(ORIGINAL, answer, Expectation(same_shape=True))
    assert verdict.fault is fault
    assert verdict.reason.endswith(".")


def test_a_list_stays_a_list() -> None:
    items = "- the committee decide it\n- the library close early"
    better = "- the committee decided it\n- the library closes early"
    assert judge(items, better, Expectation(same_shape=True)).ok


def test_a_text_that_says_things_twice_may_go_on_doing_so() -> None:
    original = "The old keeper and the old keeper of the lake met the old keeper of the river at the lake."
    assert judge(original, original.replace("met", "saw")).ok


def test_a_translation_has_to_be_in_the_language_that_was_asked_for() -> None:
    german = "Gestern hat der Ausschuss beschlossen, dass die Bibliothek im Winter zwei Stunden früher schließt."
    wish = Expectation(same_script=False, same_words=False, language="de")
    assert judge(ORIGINAL, german, wish).ok
    assert judge(ORIGINAL, GOOD, wish).fault is Fault.WRONG_LANGUAGE


def test_words_the_model_guessed_one_by_one_are_refused() -> None:
    assert judge(ORIGINAL, GOOD, log_probability=-0.4).ok
    assert judge(ORIGINAL, GOOD, log_probability=-2.0).fault is Fault.NONSENSE


def test_an_example_out_of_the_prompt_is_an_echo() -> None:
    wish = Expectation(instruction="You are an editor.\nCould you please resolve this matter as soon as possible?")
    leaked = "Could you please resolve this matter as soon as possible for the library?"
    assert judge(ORIGINAL, leaked, wish).fault is Fault.ECHOES
