"""From an `EngineConfig` to a model that has made its first token, or to a sentence that says why not."""

from __future__ import annotations

import ctypes
import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np

from writer.engine.devices import Choice, Refusal, choose
from writer.engine.messages import DeviceFacts, EngineConfig, Event, Failed, Load, Loaded, Loading
from writer.engine.probing.libraries import Libraries
from writer.engine.probing.troubles import NOT_LOADED, Troubles
from writer.engine.worker.errors import LoadCancelledError, WorkerError
from writer.engine.worker.models import faster_copy
from writer.engine.worker.models.memory import Fit, available_bytes, fit, layers_that_fit
from writer.engine.worker.models.model import Model, ModelPlan
from writer.engine.worker.models.model_file import Header, check_file, read_header
from writer.engine.worker.models.probe import Found, find_devices
from writer.engine.worker.native import AbortFlag, Ggml, NativeLog, has_amx, llama
from writer.engine.worker.processors import Processors, cores, usable
from writer.engine.worker.sequences.context import BATCH
from writer.tongue import marked

NO_MEMORY: Final = "There is not enough memory for {name}. Close other programs or choose a smaller model."
_PROGRESS_STEP: Final = 0.02
LAYER_SHARES: Final = (1.0, 0.75, 0.5, 0.25)
"""Of the layers that were wanted on a device, tried in this order while its memory is not enough."""
BATCHES: Final = (16, 2048)
"""Fewest and most tokens of a prompt that are read at once."""
KV_BLOCK: Final = 32
"""Numbers of a block of q8_0; a head whose width is no multiple of it cannot be kept in them."""
MAPPED_FROM: Final = 2
"""A model is mapped when the free memory is less than this many times its size."""
_UNLOCKED: Final = re.compile(r"failed to (mlock|VirtualLock)")


@dataclass(frozen=True, slots=True)
class _Attempt:
    """What does not change while one device after the other is tried."""

    id: int
    config: EngineConfig
    header: Header
    found: list[Found]
    fitting: Fit
    note: str


class Loader:
    """Loads models for this process; keeps what loading needs."""

    def __init__(
        self,
        flag: AbortFlag,
        emit: Callable[[Event], None],
        keep_loading: Callable[[int], bool] = lambda _id: True,
        processors: Processors | None = None,
        chosen: Libraries | None = None,
    ) -> None:
        self._chosen = chosen
        self._log = NativeLog()
        self._ggml = Ggml(chosen.modules if chosen else ())
        self._flag = flag
        self._emit = emit
        self._keep_loading = keep_loading
        self._processors = processors or Processors()
        self._taken = 0
        """Bytes of a graphics processor's memory that the last load took."""

    def load(self, request: Load) -> Model | None:
        """Answers `request` with `Loaded` or `Failed`."""
        started = time.perf_counter()
        self._emit(Loading(request.id, 0.0))  # a death from here on is the model's fault
        try:
            model, note = self._load(request)
        except WorkerError as fault:
            self._emit(Failed(request.id, fault.message, fault.detail or self._log.text))
            return None
        except MemoryError:
            name = Path(request.config.model).name
            self._emit(Failed(request.id, NO_MEMORY.format(name=name), self._log.text))
            return None
        seconds = time.perf_counter() - started
        plan = model.plan
        taken = self._taken if plan.layers else 0
        self._emit(Loaded(request.id, model.facts, plan.device, plan.layers, plan.threads, seconds, note, taken))
        return model

    def _load(self, request: Load) -> tuple[Model, str]:
        chosen = self._chosen or Libraries(request.config)
        config = chosen.config
        size = check_file(config.model)
        header = read_header(self._ggml, config.model, size)
        config, note = possible(config, header)
        found = find_devices(self._ggml, chosen.known)
        match choose(config, [item.facts for item in found]):
            case Refusal(reason):
                raise WorkerError(reason)
            case Choice() as choice:
                pass
        fitting = fit(header, config.context, available_bytes(), batch_of(config), config.kv_type)
        attempt = _Attempt(request.id, config, header, found, fitting, f"{chosen.note} {note}".strip())
        if choice.device.backend == "cpu":
            return self._open(attempt, choice)
        try:
            return self._on_device(attempt, choice)
        except LoadCancelledError:
            raise
        except WorkerError as fault:
            return self._open(attempt, self._fall_back(attempt, choice, fault))

    def _on_device(self, attempt: _Attempt, choice: Choice) -> tuple[Model, str]:
        """With fewer and fewer layers when the device's memory is not enough. Raises WorkerError."""
        device = choice.device
        total = attempt.header.blocks + 1
        fitting = layers_that_fit(attempt.header, attempt.fitting.context, device, attempt.config)
        layers = min(choice.layers if choice.layers >= 0 else fitting if fitting >= 0 else total, total)
        for share in (*LAYER_SHARES, 0.0):
            fewer = int(layers * share)
            if fewer < layers:
                choice = replace(choice, layers=fewer, note=_lowered(device, fewer, total))
            try:
                return self._open(attempt, choice)
            except WorkerError as fault:
                if not fewer or not _out_of_memory(f"{fault.detail} {self._log.text}"):
                    raise
                self._tell(f"{fewer} layers are too many for {device.name}: {fault.detail}")
        raise AssertionError("the last share is no layers")

    def _fall_back(self, attempt: _Attempt, choice: Choice, fault: WorkerError) -> Choice:
        """The CPU, because the device of `choice` could not do it; remembered for the next start."""
        self._tell(f"loading on the graphics processor failed: {fault.message} {fault.detail}")
        if self._chosen and self._chosen.key:
            Troubles().remember(attempt.config, self._chosen.key, NOT_LOADED)
        cpu = choose(EngineConfig(attempt.config.model, "cpu"), [item.facts for item in attempt.found])
        assert isinstance(cpu, Choice)
        reason = f"{_called(choice.device)} could not load it, so the CPU is used."
        return Choice(cpu.device, 0, reason)

    def _tell(self, line: str) -> None:
        os.write(2, f"{line}\n".encode())

    def _open(self, attempt: _Attempt, choice: Choice) -> tuple[Model, str]:
        config, header = attempt.config, attempt.header
        device = next(item for item in attempt.found if item.facts == choice.device)
        layers = choice.layers
        if layers < 0:
            layers = layers_that_fit(header, attempt.fitting.context, device.facts, config)
        gpu = device.facts.backend != "cpu" and layers != 0
        threads, prompt_threads = thread_counts(config.threads, config.prompt_threads)
        file = Path(config.model)
        if not gpu:
            file = faster_copy.source(file, header.file_type, prompt_threads)
        self._emit(Loading(attempt.id, 0.0, gpu))  # should the driver end this process, it is known why
        free = self._free(device) if gpu else 0
        pointer = self._native_load(attempt, file, device if gpu else None, layers if gpu else 0)
        plan = ModelPlan(
            path=config.model,
            header=header,
            device=self._actual(attempt, device.facts, gpu),
            layers=self._log.offloaded if gpu else 0,
            context=attempt.fitting.context,
            threads=threads,
            prompt_threads=prompt_threads,
            fixed_threads=config.threads > 0,
            fixed_prompt_threads=config.prompt_threads > 0,
            batch=batch_of(config),
            kv_type=config.kv_type,
            flash_attention=config.flash_attention,
        )
        model = Model(pointer, plan, self._flag, self._ggml, self._processors)
        try:
            model.try_out()
            self._taken = self._taken_of(device, free) if gpu else 0
            _check_numbers(model, config.model)
        except BaseException:
            model.close()
            raise
        notes = [
            attempt.note,
            choice.note,
            attempt.fitting.note,
            _layers_note(choice, gpu, plan),
            _threads_note(config),
            keeping_note(config, self._log.text),
        ]
        return model, " ".join(note for note in notes if note)

    def _taken_of(self, device: Found, free: int) -> int:
        """Bytes of the device since `free` were free; not all drivers tell, so what llama.cpp asked for counts too."""
        return max(free - self._free(device), self._log.buffers.get(device.facts.name, 0))

    def _free(self, device: Found) -> int:
        """Bytes."""
        return self._ggml.device_memory(device.pointer)[0] if device.pointer else 0

    def _actual(self, attempt: _Attempt, asked: DeviceFacts, gpu: bool) -> DeviceFacts:
        """Where llama.cpp says the weights went; it takes the CPU without a word when a device is not to be had."""
        used = self._log.used if gpu and self._log.offloaded else []
        if asked.name in used or asked.backend == "cpu":
            return asked
        facts = [item.facts for item in attempt.found if item.pointer]
        return next((one for one in facts if one.name in used or one.backend == "cpu"), asked)

    def _native_load(self, attempt: _Attempt, file: Path, device: Found | None, layers: int) -> Any:
        parameters = llama.llama_model_default_params()
        parameters.n_gpu_layers = layers
        chosen = (ctypes.c_void_p * 2)(device.pointer if device else None, None)
        parameters.devices = ctypes.cast(chosen, ctypes.c_void_p)
        # AMX tiles crash at the first prompt on a number of processors (llama.cpp's issue 20824); without extra
        # buffer types the weights stay as they are and the ordinary kernels read them.
        parameters.use_extra_bufts = not has_amx()
        if device is None:
            parameters.load_mode = _load_mode(file, attempt.config.keep_in_memory)
        progress = llama.llama_progress_callback(self._progress(attempt.id, device is not None))
        parameters.progress_callback = progress
        self._log.clear()
        pointer = llama.llama_model_load_from_file(os.fsencode(file), parameters)
        if pointer:
            return pointer
        if not self._keep_loading(attempt.id):
            raise LoadCancelledError
        raise WorkerError(_why_not(file.name, self._log.text), self._log.text)

    def _progress(self, id_: int, on_device: bool) -> Callable[[float, object], bool]:
        told = -_PROGRESS_STEP

        def take(fraction: float, _user: object) -> bool:
            nonlocal told
            if fraction - told >= _PROGRESS_STEP or fraction >= 1.0 > told:
                told = fraction
                self._emit(Loading(id_, min(1.0, max(0.0, fraction)), on_device))
            return self._keep_loading(id_)

        return take


def thread_counts(asked: int, asked_for_prompts: int = 0) -> tuple[int, int]:
    """(for tokens, for prompts). Decoding with all cores collapses when anything else runs, so one is left free;
    reading a prompt gains from all. Never fewer for prompts than for tokens."""
    logical = usable()
    physical = cores(logical)
    threads = min(asked, max(1, logical - 1)) if asked > 0 else max(1, physical - 1)
    prompts = min(asked_for_prompts, logical) if asked_for_prompts > 0 else physical
    return threads, max(threads, prompts)


def possible(config: EngineConfig, header: Header) -> tuple[EngineConfig, str]:
    """`config` without what this model cannot do, and a sentence about it."""
    if config.kv_type == "q8_0" and any(width % KV_BLOCK for width in header.head_widths):
        plain = msgspec.structs.replace(config, kv_type="f16")
        return plain, marked("The KV cache of this model cannot be made smaller, so it is kept in f16.")
    return config, ""


def _load_mode(file: Path, keep: bool) -> int:
    """Read instead of mapped: kernels keep weights in an order of their own, and the mapping would stay beside them
    (LFM2-350M: 399 MB instead of 242, for 0.07 s). And what is written to the file later is no matter. Models that
    take most of the memory are mapped, so that the system may drop pages, unless it is asked to `keep` them.
    """
    if MAPPED_FROM * file.stat().st_size <= available_bytes():
        return int(llama.LLAMA_LOAD_MODE_MLOCK if keep else llama.LLAMA_LOAD_MODE_NONE)
    return int(llama.LLAMA_LOAD_MODE_MMAP_MLOCK if keep else llama.LLAMA_LOAD_MODE_AUTO)


def batch_of(config: EngineConfig) -> int:
    """Tokens of a prompt read at once: as asked, within what makes sense."""
    least, most = BATCHES
    return max(least, min(config.batch, most)) if config.batch > 0 else BATCH


def _threads_note(config: EngineConfig) -> str:
    there = usable()
    if config.threads <= there:
        return ""
    used = thread_counts(config.threads)[0]
    return f"{config.threads} threads were asked for, and this computer has {there}, so {used} are used."


def keeping_note(config: EngineConfig, log: str) -> str:
    """What llama.cpp tells in its log only: the system refused to lock the model's memory."""
    if not config.keep_in_memory or not _UNLOCKED.search(log):
        return ""
    return marked(
        "The system did not allow all of the model to be kept in memory; what does not fit its limit may be moved to "
        "the disk. Close other programs, or raise the limit for locked memory (ulimit -l)."
    )


def _out_of_memory(text: str) -> bool:
    lower = text.lower()
    return any(sign in lower for sign in ("out of memory", "alloc", "outofdevicememory", "insufficient memory"))


def _check_numbers(model: Model, path: str) -> None:
    """Raises WorkerError when the first token's logits are not numbers: some of the weights are not."""
    row = model.sequence("document").context.row()
    if np.isnan(row).any() or not np.isfinite(row.max()):
        raise WorkerError(
            f"The model file {Path(path).name} is damaged: nothing can be computed with it. Download it again.",
            "logits are not finite",
        )


def _layers_note(choice: Choice, gpu: bool, plan: ModelPlan) -> str:
    if not gpu:
        short = choice.device.backend != "cpu" and choice.layers < 0
        return (
            f"{_called(choice.device)} has too little free memory for this model; the CPU does the work."
            if short
            else ""
        )
    if plan.layers > plan.header.blocks or (0 < choice.layers <= plan.layers):
        return ""
    if plan.layers == 0:
        return f"{_called(choice.device)} took no part of the model; the CPU does the work."
    return f"{plan.layers} of {plan.header.blocks + 1} layers fit on {_called(plan.device)}."


def _lowered(device: DeviceFacts, layers: int, total: int) -> str:
    if layers == 0:
        return f"{_called(device)} has too little free memory for this model; the CPU does the work."
    return f"The memory of {_called(device)} was not enough, so {layers} of {total} layers are on it."


def _called(device: DeviceFacts) -> str:
    return device.description or device.name


def _why_not(name: str, log: str) -> str:
    if "unknown model architecture" in log:
        return f"{name} is of a kind this version of the engine does not know. Choose another model."
    if "file bounds" in log or "corrupted or incomplete" in log or "failed to read" in log:
        return f"The model file {name} is damaged or was cut short. Download it again."
    if "alloc" in log or "out of memory" in log:
        return NO_MEMORY.format(name=name)
    return f"{name} could not be loaded. Download it again or choose another model."
