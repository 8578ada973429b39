"""Is what `inkhorn tune` chooses near the best there is? Compares it with every combination, on each model given.

    python -m tests.benchmarks.bench_tuning MODEL.gguf... [--tries N]

For each model: the search as the program does it; then each combination of threads, threads for reading and batch on
the CPU (and on each graphics processor its layers), N times in turns, the best of each; then the choice and the best
of them in turns again. Prints by how much the choice is slower than the best, and how many tries each took. Leave the
computer alone meanwhile: two programs at once decide otherwise than one.
"""

from __future__ import annotations

import argparse
import itertools
import math
import tempfile
from pathlib import Path

import msgspec

from writer.engine.messages import EngineConfig
from writer.engine.probing.listing import devices
from writer.engine.tuning import explaining, tuning
from writer.engine.tuning.kept import Kept
from writer.engine.tuning.measuring import Trying
from writer.engine.tuning.setup import Figures, Setup, Space, space
from writer.engine.worker.processors import cores, usable
from writer.models.gguf_header import read_facts

TURNS = 3
"""Final tries of the choice and the best."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("--tries", type=int, default=2, help="of each combination")
    options = parser.parse_args()
    for model in options.models:
        _compare(model, options.tries)


def _compare(model: Path, tries: int) -> None:
    config, layers, found = EngineConfig(str(model)), read_facts(model).layers, devices()
    counted = 0

    def count(*_: object) -> None:
        nonlocal counted
        counted += 1

    with tempfile.TemporaryDirectory() as scratch:
        outcome = tuning.tune(config, found, layers, count, kept=Kept(Path(scratch) / "tuning.json"))
    assert outcome, "nothing could be measured"
    where = space(found, usable(), cores(usable()), layers)
    trying = Trying(msgspec.structs.replace(config, context=tuning.CONTEXT))
    grid = sorted({*_every(where), outcome.chosen})
    figures: dict[Setup, Figures] = {}
    for _ in range(tries):
        for setup in grid:
            _try(trying, setup, figures)
    best = min(figures, key=lambda setup: figures[setup].cost)
    final: dict[Setup, Figures] = {}
    for _ in range(TURNS):
        for setup in {outcome.chosen, best}:
            _try(trying, setup, final)
    slower = math.exp(final[outcome.chosen].cost - final[best].cost) - 1
    print(f"{model.name}: chosen {outcome.chosen.words} after {counted} tries; {explaining.sentences(outcome)[0]}")
    print(f"  best of {len(grid)} combinations ({tries * len(grid)} tries): {best.words}")
    print(f"  the choice is {100 * slower:.1f} % slower than the best", flush=True)


def _every(where: Space) -> list[Setup]:
    found = []
    for device in where.devices:
        start = where.start(device)
        axes = where.axes(start)
        layers = axes.get("layers", (start.layers,))
        threads, prompts = {*where.threads, start.threads}, {*where.prompt_threads, start.prompt_threads}
        for each in itertools.product(layers, threads, prompts, where.batches):
            if each[2] >= each[1]:
                found.append(Setup(start.backend, start.device, *each))
    return found


def _try(trying: Trying, setup: Setup, figures: dict[Setup, Figures]) -> None:
    now = trying(setup).figures
    if now:
        figures[setup] = figures[setup].best_with(now) if setup in figures else now


if __name__ == "__main__":
    main()
