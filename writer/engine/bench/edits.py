"""From a key to the first token: a word appended, deleted, inserted in the middle; after a check; after a warm-up."""

from __future__ import annotations

from typing import Final

from writer.engine.bench.bench import Bench, settle
from writer.engine.bench.contenders import Ours
from writer.engine.bench.figures import OURS, SERVER, Bar, Row, Samples
from writer.engine.bench.texts import APPENDED, SENTENCE, VARIANTS, split_in_the_middle
from writer.engine.messages import Generate, Score

PATIENCE_MS: Final = 1000
"""A peer that takes longer for an appended word is asked for one of them in each run, not for all."""
INSERTED: Final = " quietly"
CHECKPOINT_TOKENS: Final = 256
"""A hybrid model may read this much again after a change in the middle."""
_ANEW, _TOKEN, _READ_AGAIN = "reading it anew", "one token", "tokens read again"


class _Edits:
    """Milliseconds to the first token in each situation, with what they are compared with."""

    def __init__(self) -> None:
        self.cold = Samples()
        self.appended = Samples()
        self.deleted = Samples()
        self.switched = Samples()
        self.warmed = Samples()
        self.inserted = Samples()
        self.back = Samples()


def measure(bench: Bench) -> list[Row]:
    edits = _Edits()
    for run in range(bench.plan.runs):
        bench.progress(f"edits, run {run + 1} of {bench.plan.runs}")
        _one_run(bench, edits, run)
    return _rows(bench, edits)


def _one_run(bench: Bench, edits: _Edits, run: int) -> None:
    half = bench.ours.first_token(split_in_the_middle(bench.document())[0])
    text = bench.document()
    whole = _everyone(bench, edits.cold, text, run)
    text = _append(bench, edits.appended, text, run)
    text = text.removesuffix(APPENDED[-1])
    _everyone(bench, edits.deleted, text, run)
    _switch(bench, edits.switched, text)
    _warm_up(bench, edits.warmed, text)
    before, after = split_in_the_middle(text)
    _everyone(bench, edits.inserted, before + INSERTED, run)
    edits.inserted.add(_ANEW, half)
    _everyone(bench, edits.back, before + INSERTED + after, run)
    edits.back.add(_ANEW, whole)


def _everyone(bench: Bench, samples: Samples, text: str, run: int) -> float:
    """Everyone's first token behind `text`; returns ours."""
    ours = 0.0
    for contender in bench.contenders(run):
        took = contender.first_token(text)
        samples.add(contender.name, took)
        if isinstance(contender, Ours):
            ours = took or 0.0
            samples.add(_READ_AGAIN, _read_again(contender))
            settle(contender.engine.pid)  # what it does by itself afterwards must not disturb the others
    return ours


def _append(bench: Bench, samples: Samples, text: str, run: int) -> str:
    """Type word after word; returns the text with all of them."""
    slow: set[str] = set()
    for word in APPENDED:
        text += word
        for contender in bench.contenders(run):
            took = None if contender.name in slow else contender.first_token(text)
            samples.add(contender.name, took)
            if isinstance(contender, Ours):
                samples.add(_READ_AGAIN, _read_again(contender))
            elif took and took > PATIENCE_MS:
                slow.add(contender.name)
    return text


def _switch(bench: Bench, samples: Samples, text: str) -> None:
    """A sentence is checked between two completions of the same text. Counted is what is read again because of it."""
    bench.ours.first_token(text)
    without = _read_again(bench.ours)
    bench.ours.engine.score(Score(0, text[-400:] + " ", (SENTENCE, *VARIANTS[:4])))
    samples.add(OURS, bench.ours.first_token(text))
    samples.add(_READ_AGAIN, max(0.0, _read_again(bench.ours) - without))


def _warm_up(bench: Bench, samples: Samples, text: str) -> None:
    """The writer finishes a word and pauses, then the next word is asked for; beside it the time of one token."""
    for word in APPENDED:
        text += word
        bench.ours.ask(Generate(0, "warm", text, max_tokens=0))
        asked = Generate(0, "completion", text, must_start=" ", max_tokens=4, probabilities=True)
        samples.add(OURS, bench.ours.ask(asked).first_ms)
        rate = bench.ours.decode_rate(text, max(8, bench.plan.answer_tokens // 4))
        samples.add(_TOKEN, 1000 / rate if rate else None)


def _read_again(ours: Ours) -> float:
    """Tokens of the last prompt that were not in the cache."""
    return float(ours.timings.prompt_tokens - ours.timings.cached_tokens)


def _rows(bench: Bench, edits: _Edits) -> list[Row]:
    hybrid, names = bench.loaded.model.hybrid, bench.names
    served = Bar(0.5 if hybrid else 0.9, "at most")
    little = None if hybrid else Bar(0.05, "at most")
    checkpoint = Bar(CHECKPOINT_TOKENS, "at most", "ours") if hybrid else None
    return [
        _row("cold", "never read before", edits.cold, names),
        _row("append", "a word appended", edits.appended, names, SERVER, served),
        _again("append", edits.appended, None),
        _row("backspace", "the word deleted again", edits.deleted, names, SERVER),
        _again("backspace", edits.deleted, None),
        _row("switch", "after a grammar check", edits.switched, []),
        _again("switch", edits.switched, Bar(0, "at most", "ours")),
        _row("warm", "after a warm-up", edits.warmed, [], _TOKEN, Bar(1.5, "at most")),
        _row("insert", "a word inserted in the middle", edits.inserted, names, _ANEW, little),
        _again("insert", edits.inserted, checkpoint),
        _row("back", "then back at the end", edits.back, names, _ANEW, little),
        _again("back", edits.back, None),
    ]


def _row(name: str, title: str, samples: Samples, peers: list[str], against: str = "", bar: Bar | None = None) -> Row:
    return Row(
        "edits",
        name,
        f"first token, {title}",
        "ms",
        samples.median(OURS),
        samples.peers(peers),
        ratio=samples.ratio(OURS, against),
        against=against,
        base=samples.median(against) if against not in peers else None,
        bar=bar,
    )


def _again(name: str, samples: Samples, bar: Bar | None) -> Row:
    return Row("edits", f"{name}_read_again", f"  {_READ_AGAIN}", "tokens", samples.median(_READ_AGAIN), bar=bar)
