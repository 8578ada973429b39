"""Commands about the engine: what runs here, how fast, and with which model."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from writer import paths
from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.cli.session import NO_MODEL, Session, warn
from writer.engine import bench as measuring
from writer.engine.client.blocking import probe_devices
from writer.engine.messages import DeviceFacts
from writer.models import installed, starter
from writer.models.installed import display_name

MEGABYTE = 1_000_000


def devices(options: argparse.Namespace) -> None:
    """Every device that could run a model, and every backend that cannot be used, with the reason."""
    found = probe_devices()
    if options.json:
        print_json(found)
        return
    for device in found:
        print(_device_line(device))


def _device_line(device: DeviceFacts) -> str:
    if not device.usable:
        return f"- {device.name or device.backend}: not usable. {device.reason}"
    memory = f", {device.memory_total / MEGABYTE:,.0f} MB of memory" if device.memory_total else ""
    return f"+ {device.name} ({device.backend}): {device.description}{memory}"


def bench(options: argparse.Namespace) -> None:
    """Measure the engine through the worker process, as the window uses it."""
    if options.runs < 1:
        raise RefusedError("--runs wants at least 1.")
    with Session(options) as session:
        config = session.config()
        if config is None:
            raise RefusedError(NO_MODEL)
        result = measuring.run(Path(config.model), config, options.runs, progress=warn)
    if options.json:
        print_json(result)
        return
    for name, value in _bench_lines(result, display_name(config.model, result.model)):
        print(f"{name:42} {value}")


def _bench_lines(result: measuring.BenchResult, model: str) -> list[tuple[str, str]]:
    ratio = result.decode_rate / result.bare_decode_rate if result.bare_decode_rate else 0.0
    return [
        ("model", model),
        ("device", f"{result.device.name}, {result.threads} thread{'s' if result.threads > 1 else ''}"),
        ("load", f"{result.load_seconds:.2f} s"),
        ("reading, tokens per second", f"{result.prompt_rate:.0f}"),
        ("writing, tokens per second", f"{result.decode_rate:.1f}"),
        ("  beside llama_decode alone", f"{result.bare_decode_rate:.1f} (ratio {ratio:.2f})"),
        (f"first token, {result.prompt_tokens} tokens never read", f"{result.first_token_cold_ms:.0f} ms"),
        ("first token, one word appended", f"{result.first_token_append_ms:.1f} ms"),
        ("cancel while reading", f"{result.cancel_ms:.1f} ms"),
        ("worker memory", f"{result.worker_bytes / MEGABYTE:,.0f} MB"),
    ]


def list_models(options: argparse.Namespace) -> None:
    """Models in Inkhorn's folder and the one that is set."""
    with Session(options) as session:
        found = installed.installed(paths.models_folder(), session.settings.model.path)
    if options.json:
        print_json([_model_facts(model) for model in found])
        return
    for model in found:
        print(f"{model.title}  {model.path}" + (f"  ({model.problem})" if model.problem else ""))
    if not found:
        warn(NO_MODEL)


def _model_facts(model: installed.Installed) -> dict[str, object]:
    facts = model.facts
    return {
        "title": model.title,
        "path": str(model.path),
        "starter": model.is_starter,
        "problem": model.problem,
        "architecture": facts.architecture if facts else None,
        "parameters": facts.parameters if facts else None,
        "bytes": facts.file_bytes if facts else None,
    }


def get_model(options: argparse.Namespace) -> None:
    """Fetch the starter model; prints where it lies."""
    path = starter.fetch(paths.models_folder(), _progress if sys.stderr.isatty() else _silent, lambda: False)
    if options.json:
        print_json({"name": "starter", "path": str(path)})
    else:
        print(path)


def _progress(done: int, total: int) -> None:
    end = "\n" if done >= total else ""
    print(
        f"\rGetting the starter model: {done / MEGABYTE:,.0f} of {total / MEGABYTE:,.0f} MB", end=end, file=sys.stderr
    )


def _silent(done: int, total: int) -> None:
    """Progress is for terminals; a log file wants none."""
