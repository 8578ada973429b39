"""A process that loads one model file after another with the worker's own code and uses each a little.

Paths come on stdin, one a line; for each, one line of JSON comes back: what the worker would have told the client.
A worker of the program serves one model in its life; hundreds of broken files a minute need this short cut.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from writer.engine.messages import (
    ChatMessage,
    EngineConfig,
    Event,
    Failed,
    Generate,
    Load,
    Sampling,
    Score,
)

if TYPE_CHECKING:
    from writer.engine.worker.meter import Meter
    from writer.engine.worker.service import Service
    from writer.engine.worker.tracks import Work


def main() -> None:
    out = os.fdopen(os.dup(1), "w", 1)
    os.dup2(2, 1)
    os.environ |= {"GGML_NO_BACKTRACE": "1", "GOMP_SPINCOUNT": "1000"}
    from writer.engine.worker.meter import Meter
    from writer.engine.worker.native import AbortFlag
    from writer.engine.worker.service import Service

    for path in sys.stdin:
        heard: list[Event] = []
        service = Service(AbortFlag(), heard.append, lambda _id: False)
        service.other(Load(1, EngineConfig(path.rstrip("\n"), "cpu", context=256, threads=1)))
        works = (
            Generate(2, "completion", "the cat", max_tokens=3, sampling=Sampling(temperature=0.8)),
            Generate(3, "rewrite", messages=(ChatMessage("user", "sat <|im_end|>"),), max_tokens=3),
            Score(4, "the", (" cat sat", " mat sat", " on"), " and"),
        )
        if not isinstance(heard[-1], Failed):
            for work in works:
                heard += _served(service, work, Meter(0.0))
        model = getattr(service, "_model", None)
        if model is not None:
            model.close()
        told = [[type(event).__name__, getattr(event, "message", "")] for event in heard]
        out.write(json.dumps(told) + "\n")


def _served(service: Service, work: Work, meter: Meter) -> list[Event]:
    from writer.engine.worker.errors import WorkerError

    meter.resume()
    try:
        for _ in service.begin(work, meter):
            pass
    except WorkerError as fault:
        return [Failed(work.id, fault.message, fault.detail)]
    return []


if __name__ == "__main__":
    main()
