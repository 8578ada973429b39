"""What a worker of its own costs: memory as its contexts come into use, and processor time while nothing is asked."""

from __future__ import annotations

from typing import Final

from writer.engine.bench.bench import Bench, processor_seconds, settle
from writer.engine.bench.contenders import Ours
from writer.engine.bench.figures import Bar, Row
from writer.engine.bench.texts import PASSAGES, SENTENCE, VARIANTS
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import Generate, Score

MEGABYTE: Final = 1_000_000
IDLE_SHARE: Final = 0.01
"""Of one processor; less is the clock's own grain."""


def measure(bench: Bench) -> list[Row]:
    bench.progress("memory")
    with BlockingEngine() as engine:
        loaded = engine.load(bench.config)
        rows = [_row("loaded", "worker memory, model loaded", engine, loaded.model.file_bytes / MEGABYTE)]
        Ours(engine).first_token(bench.document())
        rows.append(_row("completion", "  after a completion", engine))
        Ours(engine).ask(Generate(0, "rewrite", bench.document(), max_tokens=1))
        rows.append(_row("rewrite", "  after a rewrite too", engine))
        engine.score(Score(0, PASSAGES[0], (SENTENCE, *VARIANTS)))
        rows.append(_row("grammar", "  after a grammar check too", engine))
        bench.progress("processor at rest")
        settle(engine.pid)
        seconds = bench.plan.idle_seconds
        used = processor_seconds(engine.pid, seconds)
    bar = Bar(max(0.01, seconds * IDLE_SHARE), "at most", "ours")
    return [*rows, Row("memory", "idle", f"processor time in {seconds:g} s of rest", "s", used, bar=bar)]


def _row(name: str, title: str, engine: BlockingEngine, file: float | None = None) -> Row:
    used = engine.ping().resident_bytes / MEGABYTE
    return Row(
        "memory",
        f"memory_{name}",
        title,
        "MB",
        used,
        ratio=used / file if file else None,
        against="the model file" if file else "",
        base=file,
    )
