"""Tokens per second: reading a document and writing behind it, beside a bare llama_decode loop and the peers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from writer.engine.bench.bench import Bench
from writer.engine.bench.figures import BARE, OURS, Bar, Row, Samples
from writer.engine.messages import Generate, Sampling

ENDED_AT_ONCE: Final = "the model ended its answer at once"
TURNS: Final = 3
"""Short answers in a run; many pairs close together, because other programs slow one side of a pair as they come."""
_SAMPLED: Final = Sampling(temperature=0.8, repeat_penalty=1.1, seed=7)
"""Every sampler at work."""
_SURE, _MIXED = "with probabilities", "with samplers"


def measure(bench: Bench) -> list[Row]:
    reading, writing = Samples(), Samples()
    for run in range(bench.plan.runs):
        bench.progress(f"rates, run {run + 1} of {bench.plan.runs}")
        text = bench.document()
        prompt_tokens = _read(bench, reading, text, run)
        writers = _writers(bench, text, prompt_tokens)
        for turn in range(TURNS):
            for name, rate in bench.in_turn(writers, run + turn):
                writing.add(name, rate())
    return [_reading_row(bench, reading), *_writing_rows(bench, writing)]


def _read(bench: Bench, reading: Samples, text: str, run: int) -> int:
    """Everyone reads `text`; returns its tokens."""
    took = {contender.name: contender.first_token(text) for contender in bench.contenders(run)}
    tokens = bench.ours.timings.prompt_tokens
    for name, milliseconds in took.items():
        reading.add(name, 1000 * tokens / milliseconds if milliseconds else None)
    return tokens


def _writers(bench: Bench, text: str, prompt_tokens: int) -> list[tuple[str, Callable[[], float | None]]]:
    """Everyone who writes behind `text`, and the engine once more for each thing that may slow it down."""
    tokens = bench.plan.answer_tokens
    plain = Generate(0, "completion", text, max_tokens=tokens)
    sure = Generate(0, "completion", text, max_tokens=tokens, probabilities=True)
    mixed = Generate(0, "completion", text, max_tokens=tokens, sampling=_SAMPLED)
    writers: list[tuple[str, Callable[[], float | None]]] = [
        (OURS, lambda: bench.ours.ask(plain).rate),
        (_SURE, lambda: bench.ours.ask(sure).rate),
        (_MIXED, lambda: bench.ours.ask(mixed).rate),
    ]
    if bare := bench.bare:
        writers.insert(1, (BARE, lambda: bare.rate(prompt_tokens, tokens)))
    return [*writers, *((peer.name, lambda peer=peer: peer.decode_rate(text, tokens)) for peer in bench.peers)]


def _reading_row(bench: Bench, reading: Samples) -> Row:
    return Row(
        "rates",
        "read",
        "reading a document",
        "tokens/s",
        reading.median(OURS),
        reading.peers(bench.names),
    )


def _writing_rows(bench: Bench, writing: Samples) -> list[Row]:
    plain = Row(
        "rates",
        "decode",
        "writing, greedy",
        "tokens/s",
        writing.median(OURS),
        writing.peers([BARE, *bench.names]),
        note="" if writing.median(OURS) else ENDED_AT_ONCE,
        ratio=writing.ratio(OURS, BARE),
        against=BARE,
        bar=Bar(0.97, "at least"),
    )
    sure = Row(
        "rates",
        "decode_probabilities",
        "writing, with token probabilities",
        "tokens/s",
        writing.median(_SURE),
        ratio=writing.ratio(_SURE, OURS),
        against="without",
        base=writing.median(OURS),
        bar=Bar(0.97, "at least"),
    )
    mixed = Row(
        "rates",
        "decode_sampling",
        "writing, every sampler at work",
        "tokens/s",
        writing.median(_MIXED),
        ratio=writing.ratio(_MIXED, BARE),
        against=BARE,
    )
    return [plain, sure, mixed]
