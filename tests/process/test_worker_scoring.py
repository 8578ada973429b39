"""Scores of variants: the same however they are batched, true to their sums, pruned where asked."""

from __future__ import annotations

import time
from pathlib import Path

import msgspec
import pytest

from tests.process.conftest import StartWorker
from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.messages import Cancel, Failed, Finished, Generate, Score, Scored

pytestmark = pytest.mark.process

BEFORE = "the writer wrote and then "
SENTENCE = "the cat sat on the mat"
VARIANTS = (
    SENTENCE,
    "the mat sat on the mat",
    "a cat sat on the mat",
    "the cat sat on a mat",
    "the cat sat on the mat",
    "the cat sat the mat",
    "the cat, sat on the mat",
    "the cat sat on the",
    "",
    "The cat sat on the mat and more",
)


@pytest.fixture(params=["llama_model", "lfm2_model"])
def worker(request: pytest.FixtureRequest, workers: StartWorker) -> BlockingEngine:
    model: Path = request.getfixturevalue(request.param)
    return workers(model)


def gains(worker: BlockingEngine, *variants: str, after: str = " and") -> tuple[float | None, ...]:
    return worker.score(Score(0, BEFORE, variants, after)).gains


def test_the_sentence_itself_gains_nothing(worker: BlockingEngine) -> None:
    found = gains(worker, *VARIANTS)
    assert found[0] == found[4] == 0.0
    assert all(gain for index, gain in enumerate(found) if index not in (0, 4))


def test_many_at_once_score_as_each_alone(worker: BlockingEngine) -> None:
    """Forty variants take several decodes; what stands beside a variant must not matter."""
    together = gains(worker, *VARIANTS * 4)
    alone = [gains(worker, SENTENCE, variant)[1] for variant in VARIANTS]
    assert together == pytest.approx(tuple(alone * 4), abs=0.01)


def test_there_and_back_again_gains_nothing(worker: BlockingEngine) -> None:
    for variant in VARIANTS[1:4]:
        (_, there), (_, back) = gains(worker, SENTENCE, variant), gains(worker, variant, SENTENCE)
        assert there is not None
        assert back == pytest.approx(-there, abs=0.01)


def test_a_detour_costs_what_the_straight_way_costs(worker: BlockingEngine) -> None:
    first, second, third = VARIANTS[1:4]
    _, *straight = gains(worker, first, second, third)
    _, step = gains(worker, second, third)
    assert straight[0] is not None
    assert step is not None
    assert straight[1] == pytest.approx(straight[0] + step, abs=0.01)


def test_likelihood_and_tokens_are_of_the_sentence_alone(worker: BlockingEngine) -> None:
    short = worker.score(Score(0, BEFORE, ("the cat",), " sat on the mat"))
    long = worker.score(Score(0, BEFORE, ("the cat sat on",), " the mat"))
    assert 0 < short.tokens < long.tokens
    assert long.log_likelihood < short.log_likelihood < 0
    assert short.gains == (0.0,)


def test_a_variant_with_an_unlikely_beginning_is_pruned(worker: BlockingEngine) -> None:
    everything = worker.score(Score(0, BEFORE, VARIANTS[:4], prune=(1e9,) * 4)).gains
    nothing = worker.score(Score(0, BEFORE, VARIANTS[:4], prune=(-1e9,) * 4)).gains
    assert None not in everything
    assert nothing == (0.0, None, None, None)


def test_the_most_that_are_scored_gain_what_they_gain_among_all(worker: BlockingEngine) -> None:
    for most in (1, 3, 20):
        before = BEFORE + "the " * most  # unlike the last one, which is remembered
        some, again = (worker.score(Score(0, before, VARIANTS, " and", most=most)) for _ in range(2))
        every = worker.score(Score(0, before, VARIANTS, " and"))
        assert some.firsts == every.firsts == again.firsts
        assert some.gains == again.gains
        assert some.near == again.near
        order = sorted({1, 2, 3, 5, 6, 7, 8, 9}, key=lambda index: -every.firsts[index])
        for index in order:
            wanted = every.gains[index] if index in order[:most] else None
            assert some.gains[index] == pytest.approx(wanted, abs=0.02)


def test_the_first_changed_token_is_a_part_of_what_is_near_and_that_of_the_gain(worker: BlockingEngine) -> None:
    """With one word behind the change the gain is the first token's and the next one's; with two, all that is near."""
    sentence, variant = "the cat sat on the mat and then wrote", "the cat sat on the writer and then wrote"
    wide = worker.score(Score(0, BEFORE, (sentence, variant), " and"))
    two, one = (worker.score(Score(0, BEFORE, (sentence, variant), " and", window=window)) for window in (2, 1))
    assert wide.near[1] == pytest.approx(two.near[1], abs=0.02)
    assert two.near[1] == pytest.approx(two.gains[1], abs=0.001)
    assert wide.gains[1] != pytest.approx(two.gains[1], abs=0.02)
    changed = [_whole(worker, text, 6) - _whole(worker, text, 5) for text in (sentence, variant)]
    assert wide.firsts[1] == pytest.approx(changed[1] - changed[0], abs=0.02)
    behind = [_whole(worker, text, 7) - _whole(worker, text, 6) for text in (sentence, variant)]
    assert one.gains[1] == pytest.approx(wide.firsts[1] + behind[1] - behind[0], abs=0.02)
    assert wide.firsts[0] == wide.near[0] == 0.0


@pytest.mark.parametrize("near", [1, 2, 5])
def test_what_is_not_near_enough_is_left_out_and_costs_less(worker: BlockingEngine, near: int) -> None:
    variants = [f"{variant} and the writer wrote on a mat and then" for variant in (*VARIANTS[:4], *VARIANTS[5:8])]
    whole = worker.score(Score(0, BEFORE + "the ", tuple(variants), " and", near=near))
    nears = sorted(value for value in whole.near[1:] if value is not None)
    limit = (nears[2] + nears[3]) / 2
    asked = Score(0, BEFORE + "a ", tuple(variants), " and", near=near, near_least=(limit,) * 7)
    some, again = worker.score(asked), worker.score(asked)
    assert (some.gains, some.near, some.firsts) == (again.gains, again.near, again.firsts)
    assert again.timings.prompt_tokens == 0
    computed = [scored.timings.prompt_tokens - scored.timings.cached_tokens for scored in (some, whole)]
    assert computed[0] < computed[1]
    every = worker.score(msgspec.structs.replace(asked, near_least=()))
    for found, gain, value in zip(some.gains[1:], every.gains[1:], every.near[1:], strict=True):
        assert value is not None
        assert found == pytest.approx(gain if value > limit else None, abs=0.02)
    assert {None} < set(some.gains[1:])


def test_a_long_context_is_cut_from_the_front(worker: BlockingEngine) -> None:
    scored = worker.score(Score(0, BEFORE * 400, VARIANTS[:3], " and"))
    assert all(gain is not None for gain in scored.gains)
    assert scored.timings.prompt_tokens < 1024


def test_the_context_of_the_last_sentence_is_not_read_again(worker: BlockingEngine) -> None:
    worker.score(Score(0, BEFORE * 10, VARIANTS[:2], " and"))
    again = worker.score(Score(0, BEFORE * 10, VARIANTS[1:3], " and"))
    assert again.timings.cached_tokens > 40


def test_gains_are_those_of_reading_every_variant_whole(worker: BlockingEngine) -> None:
    """Each of these changes one word; eight words behind it still count. Read whole, nothing is forked."""
    start = ["the", "cat", "sat", "on", "the", "mat", "and", "then"]
    end = ["the", "writer", "wrote", "on", "a", "mat", "and", "the", "cat", "sat", "on"]
    words = [*start, *end]
    variants, cuts = [], []
    for at in range(len(words) - 9):
        variants.append(" ".join([*words[:at], "writes", *words[at + 1 :]]))
        cuts.append(at + 9)
    found = gains(worker, " ".join(words), *variants)[1:]
    for gain, variant, cut in zip(found, variants, cuts, strict=True):
        assert gain == pytest.approx(_whole(worker, variant, cut) - _whole(worker, " ".join(words), cut), abs=0.02)


def _whole(worker: BlockingEngine, sentence: str, cut: int) -> float:
    """Log-likelihood of the first `cut` words."""
    beginning = " ".join(sentence.split()[:cut])
    return worker.score(Score(0, BEFORE, (beginning,), sentence[len(beginning) :] + " and")).log_likelihood


def test_what_is_asked_as_the_least_only_leaves_out_what_is_below(worker: BlockingEngine) -> None:
    variants = (SENTENCE, *VARIANTS[1:4], *VARIANTS[5:]) * 5
    everything = gains(worker, *variants)
    middle = sorted(gain for gain in everything if gain is not None)[len(everything) // 2] + 0.05
    asked = Score(0, BEFORE, variants, " and", least=(middle,) * len(variants))
    for index, (gain, every) in enumerate(zip(worker.score(asked).gains, everything, strict=True)):
        assert every is not None
        if not index % (len(VARIANTS) - 1):
            assert gain == 0.0  # the sentence itself
        elif every > middle:
            assert gain == pytest.approx(every, abs=0.02)
        else:
            assert gain is None


@pytest.mark.parametrize("stops", [False, True], ids=["at once", "in two parts"])
def test_completions_between_the_decodes_change_nothing(slow_model: Path, workers: StartWorker, stops: bool) -> None:
    """Each is more urgent: it interrupts a decode in the middle, which is then done again."""
    engine = workers(slow_model)
    variants = (SENTENCE, *(f"{SENTENCE} {word} {SENTENCE}" for word in "abcdefghijklmnopqrst"))
    calm = engine.score(Score(0, BEFORE, variants, " and")).gains
    back = [gain - calm[-1] for gain in reversed(calm) if gain is not None and calm[-1] is not None]
    leasts = (-1e9,) * len(variants) if stops else ()
    asked = Score(0, BEFORE, tuple(reversed(variants)), " and", most=len(variants), near_least=leasts)
    for _ in range(20):  # on a busy machine all may be scored before the first completion arrives
        found, interrupted = _scored_among_completions(engine, asked)
        assert found.gains == pytest.approx(back, abs=0.05)
        if interrupted:
            return
    pytest.fail("no completion was answered between the decodes")


def _scored_among_completions(engine: BlockingEngine, asked: Score) -> tuple[Scored, int]:
    """The answer to `asked`, and how many completions were answered before it."""
    id_ = engine.send(msgspec.structs.replace(asked, id=engine.fresh_id()))
    answered = 0
    while True:
        completion = engine.send(Generate(engine.fresh_id(), "completion", f"the cat {answered}", max_tokens=1))
        while True:
            event = engine.next_event_of_any()
            assert not isinstance(event, Failed), event
            if isinstance(event, Scored):
                assert event.id == id_
                engine.next_event(completion)
                return event, answered
            if isinstance(event, Finished) and event.id == completion:
                answered += 1
                break
        time.sleep(0.03)  # a very fast writer; asked without a pause, nothing less urgent would ever be done


def test_a_cancelled_score_leaves_nothing_behind(worker: BlockingEngine) -> None:
    before = gains(worker, *VARIANTS[:4])
    for variants in ((SENTENCE, *VARIANTS[6:]) * 20, (VARIANTS[3], *VARIANTS) * 20):
        asked = worker.send(Score(worker.fresh_id(), BEFORE, variants, " and"))
        worker.send(Cancel(asked))
        assert isinstance(worker.next_event(asked), Finished | Scored)
    changed = worker.score(Score(0, BEFORE + "the ", VARIANTS[:4], " and")).gains
    assert None not in changed
    assert gains(worker, VARIANTS[1], *VARIANTS[2:4])[1:] == pytest.approx(
        tuple((gain or 0.0) - (before[1] or 0.0) for gain in before[2:4]), abs=0.02
    )


@pytest.mark.parametrize(
    "request_",
    [
        Score(0, BEFORE, ()),
        Score(0, BEFORE, VARIANTS[:3], prune=(1.0,)),
        Score(0, BEFORE, VARIANTS[:3], least=(1.0,) * 4),
        Score(0, "", (SENTENCE * 400, SENTENCE)),
        Score(0, BEFORE, VARIANTS[:3], window=0),
        Score(0, BEFORE, VARIANTS[:3], near=0),
        Score(0, BEFORE, VARIANTS[:3], near_least=(0.0,)),
    ],
    ids=[
        "no variants",
        "too few limits",
        "too many limits",
        "too long a sentence",
        "no window",
        "nothing near",
        "too few of what is near",
    ],
)
def test_what_cannot_be_scored_is_refused_in_words(worker: BlockingEngine, request_: Score) -> None:
    with pytest.raises(EngineError, match=r"\.$"):
        worker.score(request_)
    assert gains(worker, SENTENCE, SENTENCE) == (0.0, 0.0)


def test_a_variant_that_is_far_too_long_is_left_out(worker: BlockingEngine) -> None:
    short, long = gains(worker, SENTENCE, VARIANTS[1], SENTENCE * 400)[1:]
    assert short is not None
    assert long is None


def test_letters_of_several_bytes_score_as_each_alone(worker: BlockingEngine) -> None:
    sentence = "the cat sat: «naïve» café 😀 on the mat, then wrote"
    variants = [
        sentence.replace("é", "è"),
        sentence.replace("😀", "😃"),
        sentence.replace("«", ""),
        sentence.replace("ï", "i"),
        sentence.replace(" ", "  "),
        sentence.replace(" the", "the"),
    ]
    together = gains(worker, sentence, *variants)[1:]
    alone = [gains(worker, sentence, variant)[1] for variant in reversed(variants)]
    assert together == pytest.approx(tuple(reversed(alone)), abs=0.02)


def test_an_unchanged_sentence_is_not_read_again(worker: BlockingEngine) -> None:
    asked = Score(0, BEFORE + "on", VARIANTS, " and", prune=(3.0,) * len(VARIANTS))
    first = worker.score(asked)
    again = worker.score(asked)
    assert again.gains == first.gains
    assert again.log_likelihood == first.log_likelihood
    assert first.timings.prompt_tokens > 0
    assert again.timings.prompt_tokens == 0


def test_one_variant_more_costs_one_variant(worker: BlockingEngine) -> None:
    first = worker.score(Score(0, BEFORE + "a", VARIANTS, " and"))
    more = (*VARIANTS[:3], "the writer sat on the mat", *VARIANTS[3:])
    again = worker.score(Score(0, BEFORE + "a", more, " and"))
    assert (*again.gains[:3], *again.gains[4:]) == first.gains
    assert again.gains[3] is not None
    computed = again.timings.prompt_tokens - again.timings.cached_tokens
    assert computed < first.timings.prompt_tokens - first.timings.cached_tokens


def test_going_to_and_fro_between_two_prompts_reads_neither_again(workers: StartWorker, llama_model: Path) -> None:
    """As the judge does: each sentence behind its paragraph, then in a question of its own."""
    worker = workers(llama_model)
    paragraph = "the writer wrote and then the cat sat on the mat and the writer sat on a mat "
    asked = Score(0, paragraph, (SENTENCE, *VARIANTS[1:4]), " and")
    question = Score(0, "on " * 12, (SENTENCE, *VARIANTS[1:4]), "\n")
    first = worker.score(asked)
    worker.score(question)
    behind = worker.score(msgspec.structs.replace(asked, before=f"{paragraph}{SENTENCE} and then "))
    assert behind.timings.cached_tokens > first.tokens + 10
    second = worker.score(msgspec.structs.replace(question, before="on " * 12 + "a "))
    assert second.timings.cached_tokens > 10


def test_what_is_kept_beside_changes_no_gain(workers: StartWorker, llama_model: Path) -> None:
    asked = [Score(0, f"{word} " * 9, (f"{SENTENCE} {word}", *VARIANTS[1:6]), " and") for word in ("on", "mat", "cat")]
    alone = [workers(llama_model).score(one).gains for one in asked]
    worker = workers(llama_model)
    for _ in range(2):
        for one, gains_alone in zip(asked, alone, strict=True):
            further = msgspec.structs.replace(one, variants=(*one.variants, "the writer"))
            assert worker.score(further).gains[:-1] == pytest.approx(gains_alone, abs=0.02)


def test_without_its_likelihood_a_sentence_gives_the_same_gains_for_less(worker: BlockingEngine) -> None:
    sentence = f"{SENTENCE} and then the writer wrote on the mat and sat on a cat"
    variants = (sentence, sentence.replace("cat sat", "cat wrote", 1), sentence.replace("the cat", "a cat", 1))
    asked = Score(0, BEFORE + "mat ", variants, " and", window=2)
    less = worker.score(msgspec.structs.replace(asked, likelihood=False))
    whole = worker.score(asked)
    assert less.gains == pytest.approx(whole.gains, abs=0.02)
    assert less.firsts == pytest.approx(whole.firsts, abs=0.02)
    assert (less.log_likelihood, less.tokens) == (0.0, whole.tokens)
    assert whole.log_likelihood < 0, "what was remembered without it is no answer"
    assert less.timings.prompt_tokens < whole.timings.prompt_tokens
