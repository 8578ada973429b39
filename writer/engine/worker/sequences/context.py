"""One llama.cpp context: its batch, its decode with abort, its memory operations. Knows nothing of prompts."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from writer.engine.messages import FlashAttention, KvType
from writer.engine.worker.errors import DeviceError, WorkerError
from writer.engine.worker.native import AbortFlag, llama, strlen_address
from writer.engine.worker.processors import Processors
from writer.engine.worker.sequences.logits import Row
from writer.tongue import marked

BATCH: Final = 128
"""Tokens in one decode. Small, so that a cancel between batches is quick where abort does not work (GPUs)."""
State = npt.NDArray[np.uint8]
"""What llama.cpp computed, in bytes of its own making."""
KV_TYPES: Final[dict[KvType, int]] = {"f16": 1, "q8_0": 8}
"""ggml's numbers of them."""
_ABORTED: Final = 2
_NO_ROOM: Final = 1
_PARTIAL_ONLY: Final = 1
"""LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY: the recurrent part of a hybrid model's state."""


@dataclass(frozen=True, slots=True)
class ContextPlan:
    """How to make a context. `abortable` is False where a half-done decode could not be repaired."""

    tokens: int
    sequences: int = 1
    outputs: int = 1
    """Rows of logits a decode can give at most; not fewer than `sequences`, or llama.cpp aborts."""
    threads: int = 1
    prompt_threads: int = 1
    gpu: bool = False
    abortable: bool = True
    processors: Processors | None = None
    """Who else is at work here; None: the threads stay as they are."""
    batch: int = BATCH
    """Tokens of a prompt read at once."""
    kv_type: KvType = "f16"
    flash_attention: FlashAttention = "auto"


@dataclass(frozen=True, slots=True)
class Entry:
    """One token of a batch, at a position of a sequence; `wanted` when its logits are."""

    token: int
    position: int
    sequence: int
    wanted: bool


class Context:
    """Owns a llama_context until `close`. Not for two threads at once."""

    def __init__(self, model: Any, vocabulary_size: int, plan: ContextPlan, flag: AbortFlag) -> None:
        self.plan = plan
        self._vocabulary_size = vocabulary_size
        self._batch = _Batch(max(BATCH, plan.batch))
        self._threads, self._prompt_threads = plan.threads, plan.prompt_threads
        self._chosen = plan.threads, plan.prompt_threads
        self.decodes = 0
        """Decodes begun so far; rows of logits belong to the last one."""
        self._pointer: Any = llama.llama_init_from_model(model, _parameters(plan))
        if not self._pointer:
            raise WorkerError(
                marked("There is not enough memory for this context. Choose a smaller context or model in Settings.")
            )
        self._memory: Any = llama.llama_get_memory(self._pointer)
        if not self._memory:
            raise WorkerError(marked("This model cannot write text. Choose another in Settings, Model."))
        if plan.abortable:
            callback = ctypes.cast(strlen_address(), llama.ggml_abort_callback)
            llama.llama_set_abort_callback(self._pointer, callback, flag.address)

    def close(self) -> None:
        if self._pointer:
            llama.llama_free(self._pointer)
            self._pointer = None

    def decode(self, tokens: Sequence[int], position: int, last_logits: bool) -> bool:
        """Append up to `plan.batch` tokens to sequence 0; False when aborted. Raises WorkerError."""
        return self._run(self._batch.fill(tokens, position, last_logits))

    def read(self, tokens: Sequence[int], position: int, last_logits: bool) -> bool:
        """`decode` for a prompt: with its threads also for a single token, because the writer waits for the first."""
        return self._run(self._batch.fill(tokens, position, last_logits), reading=True)

    def decode_entries(self, entries: Sequence[Entry]) -> bool:
        """Decode up to BATCH tokens of any sequences; False when aborted. Raises WorkerError.

        Rows of logits are counted like `entries`.
        """
        return self._run(self._batch.fill_entries(entries))

    def _run(self, batch: Any, reading: bool = False) -> bool:
        self._choose_threads(reading)
        self.decodes += 1
        code = llama.llama_decode(self._pointer, batch)
        if code == 0 or code == _ABORTED:
            return bool(code == 0)
        if code == _NO_ROOM:
            raise WorkerError(marked("The text is too long for the context. Raise Context in Settings, Model."))
        failure = DeviceError if self.plan.gpu else WorkerError
        raise failure(
            marked("The engine could not compute this text. Try again."),
            f"llama_decode returned {code}",
        )

    def row(self, index: int = -1) -> Row:
        """Logits of the `index`th token of the last batch (-1: the last one wanted); valid until the next decode."""
        pointer = llama.llama_get_logits_ith(self._pointer, index)
        if not pointer:
            raise WorkerError(marked("This model cannot write text. Choose another in Settings, Model."))
        return np.ctypeslib.as_array(pointer, shape=(self._vocabulary_size,))

    def sample(self, chain: Any, index: int = -1) -> int:
        """The token behind the `index`th of the last batch by llama.cpp's sampler `chain`, which takes note of it."""
        return int(llama.llama_sampler_sample(chain, self._pointer, index))

    def use(self, apply: Callable[[Any], None]) -> None:
        """Let `apply` lay an adapter over the weights this context computes with; it gets llama.cpp's pointer."""
        apply(self._pointer)

    def remove(self, start: int, sequence: int = 0) -> bool:
        """Forget `sequence` from position `start` on; False when this memory cannot do that."""
        return bool(llama.llama_memory_seq_rm(self._memory, sequence, start, -1))

    def remove_range(self, sequence: int, start: int, end: int) -> None:
        """Forget positions `start` to `end` of `sequence`; for memories that can shift."""
        llama.llama_memory_seq_rm(self._memory, sequence, start, end)

    def copy(self, source: int, target: int, start: int, end: int) -> None:
        """Let `target` share what `source` holds at positions `start` to `end` (-1: its end)."""
        llama.llama_memory_seq_cp(self._memory, source, target, start, end)

    @property
    def can_shift(self) -> bool:
        """Whether this memory can move tokens to other positions."""
        return bool(llama.llama_memory_can_shift(self._memory))

    def shift(self, sequence: int, start: int, end: int, by: int) -> None:
        """Move what `sequence` holds at positions `start` to `end` by `by` positions, at the next decode."""
        llama.llama_memory_seq_add(self._memory, sequence, start, end, by)

    def set_threads(self, threads: int, prompt_threads: int) -> None:
        """At most so many from the next decode on."""
        self._threads, self._prompt_threads = threads, prompt_threads

    def _choose_threads(self, reading: bool) -> None:
        free = self.plan.processors.free() if self.plan.processors else self._prompt_threads
        prompt_threads = min(self._prompt_threads, max(free, 1))
        chosen = prompt_threads if reading else min(self._threads, prompt_threads), prompt_threads
        if chosen != self._chosen:
            self._chosen = chosen
            llama.llama_set_n_threads(self._pointer, *chosen)

    def clear(self) -> None:
        llama.llama_memory_clear(self._memory, False)

    def save_sequence(self, sequence: int) -> State | None:
        """Everything `sequence` holds, as bytes to give to `restore_sequence`; None when that is not possible."""
        size = llama.llama_state_seq_get_size(self._pointer, sequence)
        buffer = np.empty(size, np.uint8)
        written = llama.llama_state_seq_get_data(self._pointer, _bytes_of(buffer), size, sequence)
        return buffer if size and written == size else None

    def restore_sequence(self, sequence: int, state: State) -> bool:
        """Let `sequence`, which is empty, hold what was saved; False when there is no room."""
        return bool(llama.llama_state_seq_set_data(self._pointer, _bytes_of(state), len(state), sequence))

    def save_state(self) -> State | None:
        """The recurrent part of sequence 0, as bytes to give to `restore_state`; None when it has none."""
        size = llama.llama_state_seq_get_size_ext(self._pointer, 0, _PARTIAL_ONLY)
        buffer = np.empty(size, np.uint8)
        written = llama.llama_state_seq_get_data_ext(self._pointer, _bytes_of(buffer), size, 0, _PARTIAL_ONLY)
        return buffer if size and written == size else None

    def restore_state(self, state: State) -> bool:
        return bool(llama.llama_state_seq_set_data_ext(self._pointer, _bytes_of(state), len(state), 0, _PARTIAL_ONLY))


def _bytes_of(buffer: State) -> Any:
    return buffer.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))


def _parameters(plan: ContextPlan) -> Any:
    """Measured on CPUs: flash attention costs 7-14 % of decode speed, an f16 cache is the fastest."""
    parameters = llama.llama_context_default_params()
    parameters.n_ctx = plan.tokens
    parameters.n_batch = max(BATCH, plan.batch)
    parameters.n_ubatch = plan.batch
    parameters.n_seq_max = plan.sequences
    parameters.n_outputs_max = parameters.n_outputs_max_per_seq = plan.outputs
    parameters.n_threads = plan.threads
    parameters.n_threads_batch = plan.prompt_threads
    parameters.flash_attn_type = _flash_attention(plan)
    parameters.type_k = parameters.type_v = KV_TYPES[plan.kv_type]
    parameters.kv_unified = True
    parameters.swa_full = True
    parameters.no_perf = True
    return parameters


def _flash_attention(plan: ContextPlan) -> int:
    """llama.cpp's number: -1 it decides, 0 off, 1 on. A cache in q8_0 cannot be without it."""
    if plan.kv_type != "f16" or plan.flash_attention == "on":
        return 1
    return -1 if plan.gpu and plan.flash_attention == "auto" else 0


class _Batch:
    """A llama_batch over numpy arrays, so that filling it costs microseconds."""

    def __init__(self, capacity: int) -> None:
        self._token = np.zeros(capacity, np.int32)
        self._position = np.zeros(capacity, np.int32)
        self._sequence = np.zeros(capacity, np.int32)
        self._counts = np.ones(capacity, np.int32)
        self._wanted = np.zeros(capacity, np.int8)
        self._rows = (ctypes.POINTER(ctypes.c_int32) * (capacity + 1))()
        for index in range(capacity):
            address = self._sequence.ctypes.data + 4 * index
            self._rows[index] = ctypes.cast(address, ctypes.POINTER(ctypes.c_int32))
        self._native: Any = llama.llama_batch()
        for field, array in (
            ("token", self._token),
            ("pos", self._position),
            ("n_seq_id", self._counts),
            ("logits", self._wanted),
        ):
            setattr(self._native, field, array.ctypes.data_as(type(getattr(self._native, field))))
        self._native.seq_id = ctypes.cast(self._rows, type(self._native.seq_id))
        self._native.embd = None

    def fill(self, tokens: Sequence[int], position: int, last_logits: bool) -> Any:
        count = len(tokens)
        self._token[:count] = tokens
        self._position[:count] = np.arange(position, position + count)
        self._sequence[:count] = 0
        self._wanted[:count] = 0
        self._wanted[count - 1] = last_logits
        self._native.n_tokens = count
        return self._native

    def fill_entries(self, entries: Sequence[Entry]) -> Any:
        count = len(entries)
        self._token[:count] = [entry.token for entry in entries]
        self._position[:count] = [entry.position for entry in entries]
        self._sequence[:count] = [entry.sequence for entry in entries]
        self._wanted[:count] = [entry.wanted for entry in entries]
        self._native.n_tokens = count
        return self._native
