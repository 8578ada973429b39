"""What guessing ahead from the input gains, and whether the text stays the same.

The answer is always the model's own; the input is that answer with changes put in. So an answer that differs from
its input as little, or as much, as wanted is there for any model, however badly it corrects.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

import msgspec

from writer.engine.bench.bench import Bench
from writer.engine.bench.contenders import Streamed
from writer.engine.bench.figures import OURS, Bar, Row, Samples
from writer.engine.bench.texts import PASSAGES, with_mistakes
from writer.engine.messages import ChatMessage, Generate

LIGHT: Final = 12
HEAVY: Final = 3
"""One word in so many is changed."""
NEAR_TIE: Final = 0.5
"""Nats between what was chosen and what was chosen otherwise; batches of another shape move logits by as much."""
NEVER_SLOWER: Final = 0.97
GAINS: Final = {"Q4_0": 2.0, "Q4_K": 1.5}
"""What a light correction must gain, by quantisation."""
_PLAIN: Final = "without copying"
_WISH: Final = "Correct the spelling and grammar. Answer with the corrected text only."


class Case(msgspec.Struct, frozen=True):
    """A rewrite and the input it may copy from."""

    name: str
    title: str
    plain: Generate
    source: str
    bar: float = NEVER_SLOWER

    @property
    def copying(self) -> Generate:
        return msgspec.structs.replace(self.plain, copy_from=self.source)


class _Tally:
    """One case over all runs. `differences` are nats at the first token that differs."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.rates = Samples()
        self.drafted = self.accepted = self.made = self.compared = 0
        self.differences: list[float] = []

    def add(self, plain: Streamed, copying: Streamed) -> None:
        self.rates.add(_PLAIN, plain.rate)
        self.rates.add(OURS, copying.rate)
        self.drafted += copying.timings.drafted_tokens
        self.accepted += copying.timings.accepted_tokens
        self.made += copying.tokens
        self.compared += 1

    @property
    def note(self) -> str:
        if self.rates.median(OURS) is None:
            return "the model ended its answer at once"
        tied = sum(difference <= NEAR_TIE for difference in self.differences)
        same = f"same text in {self.compared - len(self.differences)} of {self.compared}"
        if self.differences:
            same += (
                f", {tied} of {len(self.differences)} others at a near tie (at most {max(self.differences):.2f} nats)"
            )
        return f"{self.accepted} of {self.drafted} guesses right for {self.made} tokens; {same}"


def measure(bench: Bench) -> list[Row]:
    tallies: dict[str, _Tally] = {}
    for run in range(bench.plan.runs):
        bench.progress(f"copying, run {run + 1} of {bench.plan.runs}")
        for case in _cases(bench, PASSAGES[run % len(PASSAGES)]):
            _compare(bench, tallies.setdefault(case.name, _Tally(case)), run)
    return [_row(tally) for tally in tallies.values()]


def _cases(bench: Bench, passage: str) -> Iterator[Case]:
    beginning = " ".join(passage.split()[:3])
    repeating = Generate(
        0, "rewrite", f"{passage}\n\n{passage}\n\n{beginning}", max_tokens=max(bench.plan.answer_tokens, 8) * 2
    )
    answer = beginning + bench.ours.ask(repeating).text
    gain = next(
        (gain for kind, gain in GAINS.items() if bench.loaded.model.quantisation.startswith(kind)), NEVER_SLOWER
    )
    yield Case("light", "light correction", repeating, with_mistakes(answer, LIGHT), gain)
    yield Case("heavy", "heavy change", repeating, with_mistakes(answer, HEAVY))
    free = msgspec.structs.replace(repeating, text=bench.document()[-600:])
    yield Case("free", "nothing to copy", free, passage)
    if bench.loaded.model.chat_template:
        faulty = with_mistakes(passage, LIGHT)
        messages = (ChatMessage("user", f"{_WISH}\n\n{faulty}"),)
        asked = msgspec.structs.replace(repeating, text="", messages=messages)
        yield Case("asked", "asked to correct, as the model does it", asked, faulty)


def _compare(bench: Bench, tally: _Tally, run: int) -> None:
    """Both ways behind the same prompt, read before; which comes first changes from run to run."""
    case = tally.case
    bench.ours.ask(msgspec.structs.replace(case.plain, max_tokens=1))
    if run % 2:
        copying, plain = bench.ours.ask(case.copying), bench.ours.ask(case.plain)
    else:
        plain, copying = bench.ours.ask(case.plain), bench.ours.ask(case.copying)
    tally.add(plain, copying)
    if plain.text != copying.text:
        tally.differences.append(_difference(bench, case))


def _difference(bench: Bench, case: Case) -> float:
    """How sure the model was, in nats, where the two texts part: the same on both sides is a tie."""
    told = [
        bench.ours.ask(msgspec.structs.replace(request, probabilities=True)) for request in (case.plain, case.copying)
    ]
    one, two = (streamed.log_probabilities for streamed in told)
    for (left, sure), (right, other) in zip_longest(one, two, fillvalue=("", 0.0)):
        if left != right:
            return abs(sure - other)
    return 0.0


def _row(tally: _Tally) -> Row:
    return Row(
        "copying",
        f"copying_{tally.case.name}",
        f"rewriting, {tally.case.title}",
        "tokens/s",
        tally.rates.median(OURS),
        ratio=tally.rates.ratio(OURS, _PLAIN),
        against=_PLAIN,
        base=tally.rates.median(_PLAIN),
        bar=Bar(tally.case.bar, "at least"),
        note=tally.note,
    )
