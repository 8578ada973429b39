"""`inkhorn bench`: how fast the engine is on this computer."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
from collections.abc import Iterator
from typing import Final, NoReturn

import msgspec

from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.cli.session import NO_MODEL, Session, warn
from writer.engine.bench import figures, running, table
from writer.engine.bench.plan import FULL, SHORT, Plan
from writer.models.installed import display_name

LEAST: Final = {"runs": 1, "tokens": 50}
"""Smallest values of the benchmark's options."""


def bench(options: argparse.Namespace) -> None:
    """Measure the engine through the worker process, as the window uses it."""
    plan = _plan(options)
    with Session(options) as session:
        config = session.config()
    if config is None:
        raise RefusedError(NO_MODEL)
    with _ending_in_order():
        report = running.run(config, plan, warn)
    report = msgspec.structs.replace(report, model=display_name(config.model, report.model))
    if options.json:
        print_json(figures.as_json(report))
        return
    for line in table.lines(report):
        print(line)


@contextlib.contextmanager
def _ending_in_order() -> Iterator[None]:
    """A request to end, too, goes through every `with` that holds a process: llama-server would outlive us."""

    def leave(number: int, _frame: object) -> NoReturn:
        sys.exit(128 + number)

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _plan(options: argparse.Namespace) -> Plan:
    """The short plan, or the full one, with what the command line changes. Raises RefusedError."""
    full = options.what == "engine"
    if not full and (options.server or options.only or options.alone):
        raise RefusedError("--server, --alone and --only belong to `inkhorn bench engine`.")
    if options.server and options.alone:
        raise RefusedError("--server and --alone exclude each other.")
    changes = {name: value for name in ("runs", "tokens") if (value := getattr(options, name)) is not None}
    for name, value in changes.items():
        least = LEAST[name]
        if value < least:
            raise RefusedError(f"--{name} wants at least {least}.")
    if options.server and not options.server.is_file():
        raise RefusedError(f"There is no llama-server at {options.server}. Name its file with --server.")
    if options.only:
        changes["groups"] = tuple(options.only)
    plan = FULL if full else SHORT
    return msgspec.structs.replace(plan, server=options.server, llama=plan.llama and not options.alone, **changes)
