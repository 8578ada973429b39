"""One page about this program on this computer, for a bug report. No Qt here: `inkhorn doctor` prints the same.

It names no document, no folder of the writer's and no word of any text: of a path only what belongs to this program.
"""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

import psutil

from writer import __version__, log, paths
from writer.engine.devices import TITLES
from writer.engine.messages import DeviceFacts
from writer.engine.probing import listing, modules
from writer.engine.probing.troubles import Troubles
from writer.engine.tuning import explaining
from writer.engine.tuning.tuning import recalled
from writer.models.bad_model import BadModel
from writer.models.gguf_header import read_facts
from writer.settings.schema import Settings
from writer.settings.store import value_of
from writer.settings.validation import Field, fields, sections

PACKAGES: Final = ("llama-cpp-python", "PySide6-Essentials", "pyqtgraph", "numpy", "harper-py", "lingotweaker")
LAST_ERRORS: Final = 20
LOG_TAIL: Final = 200_000
"""Bytes of the log that are looked at."""
SERIOUS: Final = re.compile(r" (WARNING|ERROR|CRITICAL) ")
FRAME: Final = re.compile(r'File "[^"]*?([^"/\\]+[/\\][^"/\\]+\.py)"')
PATH: Final = re.compile(r"""(?:[A-Za-z]:[\\/]|\\\\|(?<![\w.…])~?/)[^\s]""")
CUT: Final = "… (a path follows, left out)"
PRIVATE_KINDS: Final = ("file", "folder")
PRIVATE_KEYS: Final = ("languages.source", "network.hub")
"""Settings that may name a place of the writer's; an address may hold a password."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the page."""

    title: str
    lines: tuple[str, ...]


def examine(settings: Settings, model: Path | None, problems: Sequence[str] = ()) -> list[Part]:
    """Everything, in some tenths of a second; looking for devices may take longer the first time. Never raises."""
    found = listing.devices()
    return [
        Part("Versions", tuple(_versions())),
        Part("Computer", tuple(_computer())),
        Part("Devices", tuple(device_line(device) for device in found)),
        Part("Devices that failed", tuple(without_paths(trouble.words) for trouble in Troubles().all())),
        Part("Engine files", tuple(_modules())),
        Part("Model", tuple(_model(model))),
        Part("Measured", tuple(_tuned(model, found))),
        Part("Settings that differ from their defaults", tuple(_settings(settings, problems))),
        Part("Last warnings and errors", tuple(last_errors(paths.state_folder() / log.FILE))),
    ]


def page(parts: Iterable[Part]) -> str:
    """The parts as plain text."""
    blocks = [f"{part.title}\n" + "\n".join(f"  {line}" for line in part.lines or ("none",)) for part in parts]
    return "\n\n".join(blocks) + "\n"


def device_line(device: DeviceFacts) -> str:
    """ "CPU (AMD Ryzen 7): 8.1 GB of 24.0 GB free", or "CUDA: not usable (no driver). No NVIDIA driver was found."."""
    title = TITLES[device.backend] if device.backend != "auto" else device.name
    if not device.usable:
        return f"{title}: not usable{f' ({device.problem})' if device.problem else ''}. {device.reason}"
    named = device.description or device.name
    parts = [f"{title}{f' ({named})' if named and named != title else ''}"]
    if device.memory_total:
        parts.append(f"{device.memory_free / 1e9:.1f} GB of {device.memory_total / 1e9:.1f} GB free")
    parts += [f"driver {device.driver}"] if device.driver else []
    parts += ["shares the computer's memory"] if device.integrated else []
    parts += ["a program that only pretends to be a graphics processor"] if device.software else []
    return ", ".join(parts)


def last_errors(file: Path) -> list[str]:
    """The last warnings and errors of the log with what belongs to each, without paths."""
    try:
        with file.open("rb") as opened:
            opened.seek(max(0, file.stat().st_size - LOG_TAIL))
            text = opened.read().decode("utf-8", "replace")
    except OSError:
        return []
    kept: list[str] = []
    inside = False
    for line in text.splitlines():
        begins = bool(re.match(r"\d{4}-\d\d-\d\d ", line))
        inside = bool(SERIOUS.search(line)) if begins else inside
        if inside:
            kept.append(without_paths(line))
    return kept[-LAST_ERRORS:]


def without_paths(line: str) -> str:
    """`line` up to the first path in it, which may name a document; of a line of code only file and folder stay."""
    shortened = FRAME.sub(r'File "\1"', line)
    found = PATH.search(shortened)
    return shortened[: found.start()] + CUT if found else shortened


def _versions() -> Iterable[str]:
    yield f"Inkhorn {__version__}{' (frozen)' if getattr(sys, 'frozen', False) else ''}"
    yield f"Python {platform.python_version()}"
    for name in PACKAGES:
        try:
            yield f"{name} {metadata.version(name)}"
        except metadata.PackageNotFoundError:
            continue


def _computer() -> Iterable[str]:
    yield f"{platform.system()} {platform.release()}, {platform.machine()}"
    cores = psutil.cpu_count(logical=False) or 0
    yield f"{psutil.cpu_count()} processors{f' on {cores} cores' if cores else ''}"
    memory = psutil.virtual_memory()
    yield f"{memory.available / 1e9:.1f} GB of {memory.total / 1e9:.1f} GB memory free"
    features = re.findall(r"(\w+) = 1", listing.system_text())
    yield f"Processor features in use: {', '.join(features) or 'not known'}"


def _modules() -> Iterable[str]:
    found = modules.find()
    if found is None:
        yield "compiled in; no loadable modules"
    elif isinstance(found, modules.ModuleFolder):
        yield f"loadable modules of llama.cpp {found.manifest.llama_cpp}: {', '.join(sorted(found.manifest.backends))}"
        yield from map(without_paths, found.damaged().values())
    else:
        yield without_paths(found.reason)


def _model(path: Path | None) -> Iterable[str]:
    if path is None:
        yield "none"
        return
    try:
        facts = read_facts(path)
    except BadModel as bad:
        yield without_paths(str(bad))
        return
    yield f"{facts.title}: {facts.architecture}, {facts.parameters / 1e6:,.0f} M parameters, {facts.quantisation}"
    yield f"{facts.file_bytes / 1e6:,.0f} MB, {facts.layers} layers, trained for {facts.context_trained:,} tokens"
    yield f"chat template: {'yes' if facts.chat_template else 'no'}"


def _tuned(model: Path | None, devices: Sequence[DeviceFacts]) -> Iterable[str]:
    outcome = recalled(str(model), devices) if model else None
    return explaining.sentences(outcome) if outcome else ("nothing yet; `inkhorn tune` does",)


def _settings(settings: Settings, problems: Sequence[str]) -> Iterable[str]:
    for section in sections():
        for field in fields(section.name):
            value = value_of(settings, field)
            if value != field.default:
                yield f"{field.key} = {'(set)' if _is_private(field) else value}"
    yield from (without_paths(problem) for problem in problems)


def _is_private(field: Field) -> bool:
    return field.option.kind in PRIVATE_KINDS or field.key in PRIVATE_KEYS
