"""Do the Performance dock and `inkhorn bench` say the same? Both rates over the same answers.

    python -m tests.benchmarks.bench_agreement MODEL.gguf [ANSWERS]

The dock's numbers come from the worker's own account, those of the benchmark from when texts arrive at the client.
"""

from __future__ import annotations

import sys
import time

from writer.engine.bench.contenders import receive
from writer.engine.bench.texts import document
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import EngineConfig, Generate
from writer.engine.recording import Recording
from writer.engine.throughput import Sample


def main(arguments: list[str]) -> None:
    model, answers = arguments[0], int(arguments[1]) if len(arguments) > 1 else 20
    recording, tokens, seconds = Recording(), 0, 0.0
    with BlockingEngine() as engine:
        engine.load(EngineConfig(model))
        for number in range(answers):
            request = Generate(0, "completion", document(number, 200), max_tokens=64)
            streamed = receive(engine.generate(request), time.perf_counter())
            recording.add(Sample(time.monotonic(), "completion", streamed.timings))
            if streamed.rate:
                tokens += streamed.tokens - streamed.first_tokens
                seconds += (streamed.last_ms - streamed.first_ms) / 1000
    dock, bench = recording.rate(0).made, tokens / seconds
    print(f"dock {dock:.2f}, bench {bench:.2f} tokens/s: {100 * (dock / bench - 1):+.2f} %")


if __name__ == "__main__":
    main(sys.argv[1:])
