"""The performance panel in words: one sentence, the model, the device, the memory. Without widgets, plain to test."""

from __future__ import annotations

from writer.engine.client.state import EngineState, Phase
from writer.engine.messages import DeviceFacts, ModelFacts
from writer.engine.throughput import Sample

NOTHING_YET = "Speeds appear here as soon as the model has answered once."
NO_MODEL = "No model is loaded. Choose one, and its speed appears here."


def summary(state: EngineState, latest: Sample | None) -> str:
    """The sentence on top, such as "28 tokens/s on CPU, 1 thread; first word after 31 ms".

    `latest` is the last answer of this model that tells a speed.
    """
    match state.phase:
        case Phase.NO_MODEL:
            return state.note or NO_MODEL
        case Phase.LOADING:
            return f"Loading the model: {state.fraction * 100:.0f} %."
        case Phase.RESTARTING | Phase.FAILED:
            return state.note or "The model has stopped."
        case Phase.READY:
            return _measured(state, latest)


def model_words(model: ModelFacts | None) -> str:
    """ "SmolLM2 135M · 135 M parameters · Q4_1 · 98 MB"."""
    if model is None:
        return "None"
    if model.server:
        return f"{model.name} on {model.server}"
    size = f"{model.parameters / 1e9:.1f} B" if model.parameters >= 1e9 else f"{model.parameters / 1e6:.0f} M"
    parts = (model.name, f"{size} parameters", model.quantisation, memory_words(model.file_bytes))
    return " · ".join(part for part in parts if part)


def device_words(state: EngineState) -> str:
    """ "CPU, 1 thread", or "Vulkan (AMD Radeon), 24 layers"."""
    if state.device is None:
        return "None"
    if state.server:
        return f"server: {state.server}"
    if state.device.backend == "cpu":
        threads = f", {state.threads} thread{'' if state.threads == 1 else 's'}" if state.threads else ""
        return f"CPU{threads}"
    layers = f"{state.gpu_layers} layer{'' if state.gpu_layers == 1 else 's'}"
    return f"{device_name(state.device)}, {layers}"


def device_name(device: DeviceFacts) -> str:
    """ "Vulkan (AMD Radeon)": without what drivers add in brackets, such as "(RADV NAVI21)"."""
    backend = {"cpu": "CPU", "cuda": "CUDA", "metal": "Metal", "vulkan": "Vulkan"}.get(device.backend, device.backend)
    said = (device.description or device.name).partition(" (")[0]
    return f"{backend} ({said})" if said and said.casefold() != backend.casefold() else backend


def memory_words(count: int) -> str:
    """Bytes in words, decimal units: "98 MB", "1.2 GB"."""
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"


def seconds_words(seconds: float) -> str:
    """ "31 ms", "1.4 s"."""
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"


def ago_words(seconds: float) -> str:
    """ "30 s ago", "2 min ago", "1 h ago"; "now" for less than half a second."""
    if seconds < 0.5:
        return "now"
    if seconds < 119.5:
        return f"{seconds:.0f} s ago"
    return f"{seconds / 60:.0f} min ago" if seconds < 3599.5 else f"{seconds / 3600:.0f} h ago"


def energy_words(joules: float, tokens: float, source: str) -> str:
    """ "84 J for 1,000 tokens (processor)": everything that was used while the panel was seen, whoever used it."""
    if tokens < 1 or joules <= 0:
        return f"Counted as soon as the model works ({source})"
    each = 1000 * joules / tokens
    return f"{each:,.0f} J for 1,000 tokens ({source})" if each >= 10 else f"{each:.1f} J for 1,000 tokens ({source})"


def _measured(state: EngineState, latest: Sample | None) -> str:
    if latest is None:
        return f"Ready on {device_words(state)}."
    return (
        f"{latest.generation_rate:.0f} tokens/s on {device_words(state)}; "
        f"first word after {seconds_words(latest.timings.first_token_seconds)}."
    )
