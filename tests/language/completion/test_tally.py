"""Counts of suggestions: they add up in any order, and every suggestion counts once."""

from __future__ import annotations

import datetime
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.completion.counting import Counting
from writer.language.completion.figures import headline, milliseconds, percent
from writer.language.completion.ledger import DAYS, MODELS_A_DAY, OTHERS, Ledger, single
from writer.language.completion.reasons import Reason
from writer.language.completion.session import Part
from writer.language.completion.tally import (
    BINS,
    LATENCY_LIMITS,
    Bin,
    Count,
    Tally,
    bin_tally,
    latency_tally,
    silence_tally,
)

TODAY = datetime.date(2026, 3, 1)
MODEL = "small.gguf"


def summed(tallies: list[Tally]) -> Tally:
    total = Tally()
    for tally in tallies:
        total += tally
    return total


# -- a tally ---------------------------------------------------------------------------------------------------


def test_nothing_counted_is_not_known_rather_than_zero() -> None:
    nothing = Tally()
    assert not nothing
    assert (nothing.accepted_share, nothing.saved_share, nothing.latency(0.5)) == (None, None, None)
    assert [figure.value for figure in headline(nothing)] == ["–", "0", "–", "–"]


counts = st.dictionaries(st.sampled_from(["shown", "saved", "latency 3", "of a later version"]), st.integers(0, 9))


@given(counts, counts, counts)
def test_counts_add_up_in_any_order(a: dict[str, int], b: dict[str, int], c: dict[str, int]) -> None:
    first, second, third = Tally(a), Tally(b), Tally(c)
    names = {*a, *b, *c}
    either = (first + second) + third
    other = third + (second + first)
    assert all(either.counts[name] == other.counts[name] for name in names)


@given(st.lists(st.integers(1, 5000), min_size=1, max_size=60), st.sampled_from([0.5, 0.95]))
def test_a_latency_is_right_to_within_its_class(latencies: list[int], share: float) -> None:
    total = summed([latency_tally(each) for each in latencies])
    exact = sorted(latencies)[math.ceil(share * len(latencies)) - 1]
    told = total.latency(share)
    assert told is not None
    high = min(limit for limit in LATENCY_LIMITS if limit >= exact)
    low = max((limit for limit in LATENCY_LIMITS if limit < exact), default=0)
    assert low <= told <= high


def test_what_was_known_already_was_shown_at_once_and_what_took_ages_counts_as_slow() -> None:
    assert latency_tally(0).latency(0.95) == 0
    assert milliseconds(latency_tally(0).latency(0.5)) == "at once"
    assert latency_tally(10**9).latency(0.5) == LATENCY_LIMITS[-1]
    half_known = summed([latency_tally(0)] * 6 + [latency_tally(100)] * 4)
    assert half_known.latency(0.5) == 0
    assert half_known.latency(0.95) == pytest.approx(100, rel=0.25)


def test_silences_are_listed_by_how_frequent_they_are() -> None:
    total = summed([silence_tally(Reason.EMPTY), *[silence_tally(Reason.HEADING)] * 3])
    assert list(total.silences.items()) == [(Reason.HEADING, 3), (Reason.EMPTY, 1)]
    assert Tally({"silence NO_SUCH_REASON": 4}).silences == {}, "a reason of another version"


@pytest.mark.parametrize(
    ("confidence", "number"),
    [(0.0, 0), (0.0999, 0), (0.1, 1), (0.95, 9), (1.0, 9), (7.0, 9), (-1.0, 0), (math.nan, 9)],
)
def test_confidence_falls_into_ten_bins(confidence: float, number: int) -> None:
    bins = (bin_tally(confidence, True) + bin_tally(confidence, False)).bins
    assert bins == tuple(Bin(2, 1) if each == number else Bin() for each in range(BINS))


def test_figures_in_words() -> None:
    assert (percent(None), percent(0.384), milliseconds(45.6), milliseconds(1234)) == ("–", "38 %", "46 ms", "1.2 s")


# -- a ledger --------------------------------------------------------------------------------------------------


def shown(count: int) -> Tally:
    return Tally({Count.SHOWN: count})


def test_sums_by_model_and_by_day() -> None:
    yesterday = TODAY - datetime.timedelta(days=1)
    ledger = single(TODAY, "a", shown(1)) + single(yesterday, "b", shown(5)) + single(TODAY, "b", shown(2))
    assert ledger.total()[Count.SHOWN] == 8
    assert [(model, tally[Count.SHOWN]) for model, tally in ledger.by_model().items()] == [("b", 7), ("a", 1)]
    days = list(ledger.by_day(TODAY).items())
    assert len(days) == DAYS
    assert [(day, tally[Count.SHOWN]) for day, tally in days[-2:]] == [(yesterday, 5), (TODAY, 3)]


def test_days_that_are_too_old_or_far_ahead_are_dropped() -> None:
    days = [TODAY - datetime.timedelta(days=ago) for ago in (0, DAYS - 1, DAYS, -3, -4000)]
    ledger = Ledger({(day, "a"): shown(1) for day in days})
    assert {(TODAY - day).days for day, _ in ledger.trimmed(TODAY).tallies} == {0, DAYS - 1, -3}


def test_many_models_of_one_day_are_counted_together_and_none_is_lost() -> None:
    ledger = Ledger({(TODAY, f"{number:03}.gguf"): shown(number + 1) for number in range(300)})
    fewer = ledger.trimmed(TODAY)
    assert len(fewer.tallies) == MODELS_A_DAY + 1
    assert fewer.total()[Count.SHOWN] == ledger.total()[Count.SHOWN]
    assert (TODAY, "299.gguf") in fewer.tallies
    assert (TODAY, OTHERS) in fewer.tallies
    assert fewer.trimmed(TODAY) == fewer


# -- counting --------------------------------------------------------------------------------------------------


def counted(acts: list[tuple[Part, bool]], dismissed: bool = False) -> Tally:
    """What is counted of one suggestion taken so, part for part (four characters each), and another that is left."""
    counting = Counting()
    counting.shown(TODAY, MODEL, 40, 0.95)
    for part, whole in acts:
        counting.accepted(TODAY, MODEL, 4, part, whole)
    if dismissed:
        counting.dismissed()
    counting.shown(TODAY, MODEL, 0, 0.15)
    return counting.take(all_of_it=True).total()


@pytest.mark.parametrize(
    ("acts", "outcome"),
    [
        ([(Part.ALL, True)], Count.WHOLE),
        ([(Part.ALL, False)], Count.WHOLE),
        ([(Part.WORD, False)], Count.BY_WORD),
        ([(Part.WORD, False), (Part.WORD, False)], Count.BY_WORD),
        ([(Part.WORD, False), (Part.SENTENCE, False)], Count.BY_WORD),
        ([(Part.SENTENCE, False)], Count.BY_SENTENCE),
        ([(Part.WORD, False), (Part.WORD, True)], Count.WHOLE),
        ([(Part.WORD, False), (Part.ALL, True)], Count.WHOLE),
    ],
)
def test_a_suggestion_counts_once_by_what_became_of_it(acts: list[tuple[Part, bool]], outcome: Count) -> None:
    total = counted(acts)
    assert (total[Count.SHOWN], total.accepted, total[outcome]) == (2, 1, 1)
    assert total[Count.SAVED] == 4 * len(acts)
    assert total.bins[9] == Bin(1, 1)
    assert total.bins[1] == Bin(1, 0)


def test_dismissed_means_nothing_was_taken() -> None:
    assert counted([], dismissed=True)[Count.DISMISSED] == 1
    in_part = counted([(Part.WORD, False)], dismissed=True)
    assert (in_part[Count.DISMISSED], in_part[Count.BY_WORD]) == (0, 1)


def test_the_suggestion_on_screen_is_seen_at_once_and_written_when_it_has_gone() -> None:
    counting = Counting()
    counting.typed(TODAY, MODEL, 12)
    counting.shown(TODAY, MODEL, 40, 1.0)
    assert counting.so_far().total()[Count.SHOWN] == 1
    assert counting.take().total()[Count.SHOWN] == 0, "it may still be taken"
    counting.accepted(TODAY, MODEL, 5, Part.ALL, True)
    rest = counting.take(all_of_it=True).total()
    assert (rest[Count.SHOWN], rest[Count.WHOLE], rest[Count.TYPED]) == (1, 1, 0)
    assert not counting.so_far()


def test_what_is_forgotten_is_not_counted_later() -> None:
    counting = Counting()
    counting.shown(TODAY, MODEL, 40, 1.0)
    counting.silent(TODAY, MODEL, Reason.EMPTY)
    counting.forget()
    assert not counting.take(all_of_it=True)
