"""Does a model fit this computer's memory, and with how much context? Arithmetic on the header, before loading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from writer.engine.footprint import BATCH, GRAMMAR_CONTEXT, SMALLEST_CONTEXT, Shape, footprint, largest_context
from writer.engine.free_memory import available_bytes
from writer.engine.messages import DeviceFacts, EngineConfig, KvType
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.models.model_file import Header

__all__ = ["GRAMMAR_CONTEXT", "SMALLEST_CONTEXT", "available_bytes", "fit", "layers_that_fit", "needed"]

KV_BYTES: Final[dict[KvType, float]] = {"f16": 2.0, "q8_0": 34 / 32}
"""Of one number in the KV cache."""
WORKING_BYTES: Final = 192 << 20
"""Other buffers for computing and Python itself, measured on models up to 1.5 B parameters."""
LARGEST_CONTEXT: Final = 1 << 20
"""Tokens. No published model was trained for more; a header or a setting that says so is mistaken."""


@dataclass(frozen=True, slots=True)
class Fit:
    """`context` in tokens for each sequence. `note` says when it was lowered."""

    context: int
    note: str = ""


def fit(header: Header, asked: int, available: int, batch: int = BATCH, kv_type: KvType = "f16") -> Fit:
    """The context that fits `available` bytes, at most `asked` tokens and at most what the model was trained for.

    Raises WorkerError when not even the smallest does.
    """
    trained = header.context_trained or asked
    wanted = max(1, min(asked, trained, LARGEST_CONTEXT))
    context = largest_context(_shape(header), wanted, available, batch, KV_BYTES[kv_type])
    if context is None:
        least = needed(header, min(wanted, SMALLEST_CONTEXT), batch, kv_type)
        raise WorkerError(
            f"This model needs {_size(least)} of memory and {_size(available)} are free. "
            "Close other programs or choose a smaller model."
        )
    if context == wanted:
        return Fit(wanted)
    return Fit(context, f"The context was lowered to {context} tokens because memory is short.")


def needed(header: Header, context: int, batch: int = BATCH, kv_type: KvType = "f16") -> int:
    """Bytes for the weights, the sequences of completion, rewriting and checking, and the work around them."""
    return footprint(_shape(header), context, batch, KV_BYTES[kv_type]).most


def _shape(header: Header) -> Shape:
    return Shape(
        file_bytes=header.file_bytes,
        kv_values_per_token=header.kv_values_per_token,
        heads=header.heads,
        vocabulary=header.vocabulary,
        tokenizer=header.tokenizer,
        recurrent_values=header.recurrent_values,
        file_type=header.file_type,
    )


def layers_that_fit(header: Header, context: int, device: DeviceFacts, config: EngineConfig | None = None) -> int:
    """Layers for a graphics processor's free memory; -1 for all, also when its memory is unknown."""
    whole = needed(header, context, max(BATCH, config.batch), config.kv_type) if config else needed(header, context)
    if device.memory_free <= 0 or whole <= device.memory_free:
        return -1
    per_layer = max(1, (whole - WORKING_BYTES) // (header.blocks + 1))
    return max(0, (device.memory_free - WORKING_BYTES) // per_layer)


def _size(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"
