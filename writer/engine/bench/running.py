"""A benchmark from the plan to the report: who takes part, then one group of measurements after another."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Final, TypeVar

import msgspec
import psutil

from writer.engine.bench import cancelling, copying, edits, memory, rates, scoring
from writer.engine.bench.bench import Bench, Peer, settle
from writer.engine.bench.contenders import Contender, Ours
from writer.engine.bench.figures import Group, Report, Row
from writer.engine.bench.peers import BareLoop, LlamaClass
from writer.engine.bench.plan import Plan
from writer.engine.bench.server import HOW_TO_GET_ONE, LlamaServer
from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.messages import EngineConfig, Loaded

MEASURES: Final[dict[Group, Callable[[Bench], list[Row]]]] = {
    "rates": rates.measure,
    "edits": edits.measure,
    "cancel": cancelling.measure,
    "copying": copying.measure,
    "scoring": scoring.measure,
    "memory": memory.measure,
}
WITH_PEERS: Final[frozenset[Group]] = frozenset(("rates", "edits"))
Started = TypeVar("Started")


def run(config: EngineConfig, plan: Plan, progress: Callable[[str], None] = lambda _step: None) -> Report:
    """Measure as planned; `progress` hears what is being done. Raises EngineError."""
    notes: list[str] = []
    progress("loading the model")
    _make_ready(config)
    with ExitStack() as stack:
        engine = stack.enter_context(BlockingEngine())
        loaded = engine.load(config)
        settle(engine.pid)
        peers = _Peers(stack, _same(config, loaded), plan, notes.append)
        tokens = _fitting(plan.tokens, loaded, notes.append)
        bench = Bench(Ours(engine), loaded, config, plan, tokens, peers.bare(), peers.contenders(), progress)
        rows = [row for group in MEASURES if group in plan.groups for row in _measured(bench, group, notes.append)]
    return _report(loaded, plan, tokens, rows, notes)


def _measured(bench: Bench, group: Group, note: Callable[[str], None]) -> list[Row]:
    """A group that fails is noted, so that the others are not lost with it."""
    try:
        return MEASURES[group](bench)
    except EngineError as error:
        note(f"The group {group} could not be measured. {error.message} {error.detail}".rstrip())
        return []


def _make_ready(config: EngineConfig) -> None:
    """A worker measures a model that is new to it while it rests, and later ones know the result from their start."""
    with BlockingEngine() as engine:
        engine.load(config)
        settle(engine.pid)


def _same(config: EngineConfig, loaded: Loaded) -> EngineConfig:
    """What peers are told, so that they compute with what the worker really uses."""
    return msgspec.structs.replace(
        config, threads=loaded.threads, context=loaded.model.context, gpu_layers=loaded.gpu_layers
    )


def _fitting(tokens: int, loaded: Loaded, note: Callable[[str], None]) -> int:
    """A quarter of a small context stays free for what is typed and answered."""
    most = loaded.model.context * 3 // 4
    if tokens > most:
        note(f"The document is {most} tokens long, because this model's context holds {loaded.model.context}.")
    return min(tokens, most)


def _report(loaded: Loaded, plan: Plan, tokens: int, rows: list[Row], notes: list[str]) -> Report:
    return Report(
        model=loaded.model.name,
        architecture=loaded.model.architecture,
        quantisation=loaded.model.quantisation,
        hybrid=loaded.model.hybrid,
        device=loaded.device,
        threads=loaded.threads,
        context=loaded.model.context,
        tokens=tokens,
        runs=plan.runs,
        load_seconds=loaded.seconds,
        rows=rows,
        notes=[note for note in (loaded.note, *notes) if note],
    )


class _Peers:
    """Starts those who take part; who cannot be started is noted and stays away."""

    def __init__(self, stack: ExitStack, config: EngineConfig, plan: Plan, note: Callable[[str], None]) -> None:
        self._stack = stack
        self._config = config
        self._plan = plan
        self._note = note

    def bare(self) -> BareLoop | None:
        return self._start("The bare loop", lambda: BareLoop(self._config)) if "rates" in self._plan.groups else None

    def contenders(self) -> list[Peer]:
        plan, config = self._plan, self._config
        found: list[Contender | None] = []
        if not WITH_PEERS.intersection(plan.groups):
            return []
        if plan.llama:
            found.append(self._start("Llama", lambda: LlamaClass(config)))
        if program := plan.server:
            found.append(self._start("llama-server", lambda: LlamaServer(program, config, _prompt_threads(config))))
        elif plan.llama:
            self._note(HOW_TO_GET_ONE)
        return [Peer(contender, self._note) for contender in found if contender]

    def _start(self, name: str, make: Callable[[], AbstractContextManager[Started]]) -> Started | None:
        try:
            return self._stack.enter_context(make())
        except EngineError as error:
            self._note(f"{name} was not measured. {error.message}")
            return None


def _prompt_threads(config: EngineConfig) -> int:
    """As the worker reads prompts: with every core."""
    return max(config.threads, psutil.cpu_count(logical=False) or 1)
