"""Does a model fit this computer's memory, and with how much context? Arithmetic on the header, before loading."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from writer.engine.messages import DeviceFacts
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.models.model_file import Header
from writer.engine.worker.sequences.context import BATCH

KV_BYTES: Final = 2
"""Of one number in the KV cache (f16)."""
GRAMMAR_CONTEXT: Final = 2048
"""Tokens the checker's sequence holds at most: a sentence, its neighbours and the variants."""
SCORE_BYTES: Final = 4
"""Of one attention score, which every head of one layer keeps for a batch of tokens against the whole context."""
WORKING_BYTES: Final = 192 << 20
"""Other buffers for computing and Python itself, measured on models up to 1.5 B parameters."""
SMALLEST_CONTEXT: Final = 512
LARGEST_CONTEXT: Final = 1 << 20
"""Tokens. No published model was trained for more; a header or a setting that says so is mistaken."""
_STEP: Final = 256


@dataclass(frozen=True, slots=True)
class Fit:
    """`context` in tokens for each sequence. `note` says when it was lowered."""

    context: int
    note: str = ""


def fit(header: Header, asked: int, available: int) -> Fit:
    """The context that fits `available` bytes, at most `asked` tokens and at most what the model was trained for.

    Raises WorkerError when not even the smallest does.
    """
    trained = header.context_trained or asked
    wanted = max(1, min(asked, trained, LARGEST_CONTEXT))
    if needed(header, wanted) <= available:
        return Fit(wanted)
    smallest = min(wanted, SMALLEST_CONTEXT)
    if needed(header, smallest) > available:
        raise WorkerError(
            f"This model needs {_size(needed(header, smallest))} of memory and {_size(available)} are free. "
            "Close other programs or choose a smaller model."
        )
    context = smallest
    while context + _STEP <= wanted and needed(header, context + _STEP) <= available:
        context += _STEP
    return Fit(context, f"The context was lowered to {context} tokens because memory is short.")


def needed(header: Header, context: int) -> int:
    """Bytes for the weights, the sequences of completion, rewriting and checking, and the work around them."""
    tokens = 2 * context + min(context, GRAMMAR_CONTEXT)
    per_token = header.kv_values_per_token * KV_BYTES + header.heads * BATCH * SCORE_BYTES
    return header.file_bytes + tokens * per_token + WORKING_BYTES


def layers_that_fit(header: Header, context: int, device: DeviceFacts) -> int:
    """Layers for a graphics processor's free memory; -1 for all, also when its memory is unknown."""
    if device.memory_free <= 0 or needed(header, context) <= device.memory_free:
        return -1
    per_layer = max(1, (needed(header, context) - WORKING_BYTES) // (header.blocks + 1))
    return max(0, (device.memory_free - WORKING_BYTES) // per_layer)


def available_bytes() -> int:
    """Memory this process can still have: what is free, or less where a container or the system sets a limit."""
    free = min(int(psutil.virtual_memory().available), _below_address_limit())
    limit, used = _number("/sys/fs/cgroup/memory.max"), _number("/sys/fs/cgroup/memory.current")
    return min(free, max(0, limit - used)) if limit is not None and used is not None else free


def _below_address_limit() -> int:
    """Bytes left below the limit that `ulimit -v` sets, which counts mapped files too."""
    if sys.platform == "win32":
        return sys.maxsize
    import resource

    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    if limit == resource.RLIM_INFINITY:
        return sys.maxsize
    return max(0, limit - int(psutil.Process().memory_info().vms))


def _number(path: str) -> int | None:
    try:
        return int(Path(path).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None


def _size(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"
