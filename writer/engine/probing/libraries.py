"""Which libraries a worker loads for a configuration: the plain build, or modules of the backends it needs.

Asked before llama_cpp is imported, because the import loads them. Modules are only loaded when a look in a throw-away
process found that they can be; a broken driver ends nobody's document.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from writer.engine.devices import Choice, choose
from writer.engine.messages import DeviceFacts, EngineConfig
from writer.engine.probing import listing, modules, surroundings
from writer.engine.probing.modules import CPU, ModuleFolder
from writer.engine.probing.troubles import Troubles


@dataclass(frozen=True, slots=True)
class Libraries:
    """`folder` is where libllama lies, None for the plain build; `modules` are folders of loadable backends."""

    config: EngineConfig
    """What to load, which is the CPU where the device asked for failed the last time."""
    folder: Path | None = None
    modules: tuple[Path, ...] = ()
    known: tuple[DeviceFacts, ...] = ()
    """Devices as the last look found them, with the reasons of those that are not usable."""
    note: str = ""
    """A sentence for the writer when the device that was asked for is not even tried."""
    key: str = ""
    """`surroundings.fingerprint`, under which a failure is remembered; "" when no device was asked for."""


def libraries(
    config: EngineConfig,
    troubles: Troubles | None = None,
    look: Callable[[], Sequence[DeviceFacts]] = listing.devices,
) -> Libraries:
    """For `config`. Looks at the devices when it may want one: milliseconds, or seconds when something has changed."""
    found = modules.find()
    folder = found if isinstance(found, ModuleFolder) else None
    if not wants_device(config) or (config.backend == "auto" and folder is None):
        return _for_cpu(config, folder)
    key = surroundings.fingerprint(found)
    if trouble := (troubles or Troubles()).recall(config, key):
        cpu = msgspec.structs.replace(config, backend="cpu", device="", gpu_layers=0)
        return replace(_for_cpu(cpu, folder), note=trouble.words)
    known = tuple(look())
    choice = choose(config, known)
    if folder is None:
        return Libraries(config, known=known, key=key)
    if isinstance(choice, Choice) and choice.device.module and choice.device.backend != CPU:
        needed = (folder.folder(choice.device.module), folder.folder(CPU))
        return Libraries(config, folder.path, needed, known, key=key)
    return replace(_for_cpu(config, folder), known=known, key=key)


def wants_device(config: EngineConfig) -> bool:
    """Whether `config` may run on something other than the CPU."""
    return config.backend != "cpu" and config.gpu_layers != 0


def _for_cpu(config: EngineConfig, folder: ModuleFolder | None) -> Libraries:
    """The plain build was made for this very processor; without it the CPU's modules, of which ggml takes the best."""
    if modules.plain_library() or folder is None:
        return Libraries(config)
    return Libraries(config, folder.path, (folder.folder(CPU),))
