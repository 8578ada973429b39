"""The performance panel in words: one sentence, the model, the device, the memory. Without widgets, plain to test."""

from __future__ import annotations

from typing import Final

from writer.engine.client.state import EngineState, Phase
from writer.engine.messages import DeviceFacts, ModelFacts
from writer.engine.throughput import Sample
from writer.tongue import amount, counted, ranged, tr

NOTHING_YET: Final = tr("Speeds appear here as soon as the model has answered once.")
NO_MODEL: Final = tr("No model is loaded. Choose one, and its speed appears here.")
_TASKS: Final = {"completion": tr("Completion"), "grammar": tr("Grammar"), "rewriting": tr("Rewriting")}


def summary(state: EngineState, latest: Sample | None) -> str:
    """The sentence on top, such as "28 tokens/s on CPU, 1 thread; first word after 31 ms".

    `latest` is the last answer of this model that tells a speed.
    """
    match state.phase:
        case Phase.NO_MODEL:
            return state.note or NO_MODEL
        case Phase.LOADING:
            return tr("Loading the model: {percent} %.", percent=amount(state.fraction * 100))
        case Phase.RESTARTING | Phase.FAILED:
            return state.note or tr("The model has stopped.")
        case Phase.READY:
            return _measured(state, latest)


def model_words(model: ModelFacts | None) -> str:
    """ "SmolLM2 135M · 135 M parameters · Q4_1 · 98 MB"."""
    if model is None:
        return tr("None", meaning="no model")
    if model.server:
        return tr("{model} on {server}", model=model.name, server=model.server)
    parts = (model.name, _parameters_words(model.parameters), model.quantisation, memory_words(model.file_bytes))
    return " · ".join(part for part in parts if part)


def task_words(kind: str) -> str:
    """A kind of task, as `KIND_NAMES` call it, on a line of its own."""
    return _TASKS.get(kind, kind)


def _parameters_words(count: int) -> str:
    if count >= 1e9:
        return tr("{number} B parameters", number=amount(count / 1e9, 1))
    return tr("{number} M parameters", number=amount(count / 1e6))


def device_words(state: EngineState) -> str:
    """ "CPU, 1 thread", or "Vulkan (AMD Radeon), 24 layers"."""
    if state.device is None:
        return tr("None", meaning="no device")
    if state.server:
        return tr("server: {server}", server=state.server)
    if state.device.backend == "cpu":
        return counted("CPU, {n} thread", "CPU, {n} threads", state.threads) if state.threads else tr("CPU")
    device = device_name(state.device)
    return counted("{device}, {n} layer", "{device}, {n} layers", state.gpu_layers, device=device)


def device_name(device: DeviceFacts) -> str:
    """ "Vulkan (AMD Radeon)": without what drivers add in brackets, such as "(RADV NAVI21)"."""
    backend = {"cpu": tr("CPU"), "cuda": "CUDA", "metal": "Metal", "vulkan": "Vulkan"}.get(
        device.backend, device.backend
    )
    said = (device.description or device.name).partition(" (")[0]
    return f"{backend} ({said})" if said and said.casefold() != backend.casefold() else backend


def memory_words(count: int) -> str:
    """Bytes in words, decimal units: "98 MB", "1.2 GB"."""
    if count >= 1e9:
        return tr("{size} GB", size=amount(count / 1e9, 1))
    return tr("{size} MB", size=amount(count / 1e6))


def use_words(window: int, worker: int, machine: int, device: int) -> str:
    """ "Window 140 MB, model 390 MB of 8.0 GB": bytes in use by the window and the worker, the machine's, and on the
    graphics processor; 0 is left out."""
    values = {"window": memory_words(window), "model": memory_words(worker), "machine": memory_words(machine)}
    match bool(worker), bool(machine):
        case True, True:
            used = tr("Window {window}, model {model} of {machine}", **values)
        case True, False:
            used = tr("Window {window}, model {model}", **values)
        case False, True:
            used = tr("Window {window} of {machine}", **values)
        case _:
            used = tr("Window {window}", **values)
    on_device = tr("{memory} on the graphics processor", memory=memory_words(device)) if device else ""
    return ranged(filter(None, (used, on_device)))


def seconds_words(seconds: float) -> str:
    """ "31 ms", "1.4 s"."""
    if seconds < 1:
        return tr("{number} ms", number=amount(seconds * 1000))
    return tr("{number} s", number=amount(seconds, 1))


def ago_words(seconds: float) -> str:
    """ "30 s ago", "2 min ago", "1 h ago"; "now" for less than half a second."""
    if seconds < 0.5:
        return tr("now")
    if seconds < 119.5:
        return tr("{number} s ago", number=amount(seconds))
    if seconds < 3599.5:
        return tr("{number} min ago", number=amount(seconds / 60))
    return tr("{number} h ago", number=amount(seconds / 3600))


def energy_words(joules: float, tokens: float, source: str) -> str:
    """ "84 J for 1,000 tokens (processor)": everything that was used while the panel was seen, whoever used it."""
    if tokens < 1 or joules <= 0:
        return tr("Counted as soon as the model works ({source})", source=source)
    each = 1000 * joules / tokens
    number = amount(each, 0 if each >= 10 else 1)
    return tr("{number} J for {tokens} tokens ({source})", number=number, tokens=amount(1000), source=source)


def _measured(state: EngineState, latest: Sample | None) -> str:
    if latest is None:
        return tr("Ready on {device}.", device=device_words(state))
    return tr(
        "{rate} tokens/s on {device}; first word after {time}.",
        rate=amount(latest.generation_rate),
        device=device_words(state),
        time=seconds_words(latest.timings.first_token_seconds),
    )
