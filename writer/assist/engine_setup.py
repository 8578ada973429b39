"""From settings to what the engine is to load; shared by the window and the command line. No Qt here.

Its own module because it is all that a worker waits for when the window starts.
"""

from __future__ import annotations

from pathlib import Path

from writer.engine.messages import EngineConfig
from writer.settings.schema import Settings


def engine_config(settings: Settings, model: Path | None) -> EngineConfig | None:
    """How to load `model` under `settings`; None without a model."""
    if model is None:
        return None
    hardware = settings.hardware
    return EngineConfig(
        model=str(model),
        backend=hardware.backend,
        device=hardware.device,
        gpu_layers=hardware.gpu_layers,
        threads=hardware.threads,
        prompt_threads=hardware.prompt_threads,
        context=settings.model.context,
        batch=hardware.batch,
        kv_type=hardware.kv_type,
        flash_attention=hardware.flash_attention,
        keep_in_memory=hardware.keep_in_memory,
    )


def server_config(settings: Settings) -> EngineConfig | None:
    """How to reach the server that is to write; None when none is."""
    server = settings.server
    if not server.enabled or not server.address.strip():
        return None
    return EngineConfig(
        model=server.model.strip(),
        backend="cpu",
        gpu_layers=0,
        context=settings.model.context,
        server=server.address.strip(),
        offline=settings.network.offline,
    )
