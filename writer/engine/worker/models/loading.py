"""From an `EngineConfig` to a model that has made its first token, or to a sentence that says why not."""

from __future__ import annotations

import ctypes
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np

from writer.engine.devices import Choice, Refusal, choose
from writer.engine.messages import EngineConfig, Event, Failed, Load, Loaded, Loading
from writer.engine.worker.errors import LoadCancelledError, WorkerError
from writer.engine.worker.models import faster_copy
from writer.engine.worker.models.memory import Fit, available_bytes, fit, layers_that_fit
from writer.engine.worker.models.model import Model, ModelPlan
from writer.engine.worker.models.model_file import Header, check_file, read_header
from writer.engine.worker.models.probe import Found, find_devices
from writer.engine.worker.native import AbortFlag, Ggml, NativeLog, has_amx, llama
from writer.engine.worker.processors import Processors, cores, usable

NO_MEMORY: Final = "There is not enough memory for {name}. Close other programs or choose a smaller model."
_PROGRESS_STEP: Final = 0.02
MAPPED_FROM: Final = 2
"""A model is mapped when the free memory is less than this many times its size."""


class Loader:
    """Loads models for this process; keeps what loading needs."""

    def __init__(
        self,
        flag: AbortFlag,
        emit: Callable[[Event], None],
        keep_loading: Callable[[int], bool] = lambda _id: True,
        processors: Processors | None = None,
    ) -> None:
        self._log = NativeLog()
        self._ggml = Ggml()
        self._flag = flag
        self._emit = emit
        self._keep_loading = keep_loading
        self._processors = processors or Processors()

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
        self._emit(Loaded(request.id, model.facts, plan.device, plan.layers, plan.threads, seconds, note))
        return model

    def _load(self, request: Load) -> tuple[Model, str]:
        config = request.config
        size = check_file(config.model)
        header = read_header(self._ggml, config.model, size)
        found = find_devices(self._ggml)
        match choose(config, [item.facts for item in found]):
            case Refusal(reason):
                raise WorkerError(reason)
            case Choice() as choice:
                pass
        fitting = fit(header, config.context, available_bytes())
        if choice.device.backend != "cpu":
            try:
                return self._open(request, header, found, choice, fitting)
            except LoadCancelledError:
                raise
            except WorkerError as fault:
                cpu = choose(EngineConfig(config.model, "cpu"), [item.facts for item in found])
                assert isinstance(cpu, Choice)
                reason = f"{choice.device.description or choice.device.name} could not load it, so the CPU is used."
                choice = Choice(cpu.device, 0, reason)
                self._log_fallback(fault)
        return self._open(request, header, found, choice, fitting)

    def _log_fallback(self, fault: WorkerError) -> None:
        os.write(2, f"loading on the graphics processor failed: {fault.message} {fault.detail}\n".encode())

    def _open(
        self, request: Load, header: Header, found: list[Found], choice: Choice, fitting: Fit
    ) -> tuple[Model, str]:
        device = next(item for item in found if item.facts == choice.device)
        layers = choice.layers if choice.layers >= 0 else layers_that_fit(header, fitting.context, device.facts)
        gpu = device.facts.backend != "cpu" and layers != 0
        threads, prompt_threads = thread_counts(request.config.threads)
        file = Path(request.config.model)
        if not gpu:
            file = faster_copy.source(file, header.file_type, prompt_threads)
        pointer = self._native_load(request.id, file, device if gpu else None, layers if gpu else 0)
        plan = ModelPlan(
            path=request.config.model,
            header=header,
            device=device.facts,
            layers=self._log.offloaded if gpu else 0,
            context=fitting.context,
            threads=threads,
            prompt_threads=prompt_threads,
            fixed_threads=request.config.threads > 0,
        )
        model = Model(pointer, plan, self._flag, self._ggml, self._processors)
        try:
            model.try_out()
            _check_numbers(model, request.config.model)
        except BaseException:
            model.close()
            raise
        notes = [choice.note, fitting.note, _layers_note(choice, gpu, plan)]
        return model, " ".join(note for note in notes if note)

    def _native_load(self, id_: int, file: Path, device: Found | None, layers: int) -> Any:
        parameters = llama.llama_model_default_params()
        parameters.n_gpu_layers = layers
        chosen = (ctypes.c_void_p * 2)(device.pointer if device else None, None)
        parameters.devices = ctypes.cast(chosen, ctypes.c_void_p)
        # AMX tiles crash at the first prompt on a number of processors (llama.cpp's issue 20824); without extra
        # buffer types the weights stay as they are and the ordinary kernels read them.
        parameters.use_extra_bufts = not has_amx()
        if device is None and MAPPED_FROM * file.stat().st_size <= available_bytes():
            # Read instead of mapped: kernels keep weights in an order of their own, and the mapping would stay beside
            # them (LFM2-350M: 399 MB instead of 242, for 0.07 s). And what is written to the file later is no
            # matter. Models that take most of the memory are mapped, so that the system may drop pages.
            parameters.load_mode = llama.LLAMA_LOAD_MODE_NONE
        progress = llama.llama_progress_callback(self._progress(id_))
        parameters.progress_callback = progress
        self._log.clear()
        pointer = llama.llama_model_load_from_file(os.fsencode(file), parameters)
        if pointer:
            return pointer
        if not self._keep_loading(id_):
            raise LoadCancelledError
        raise WorkerError(_why_not(file.name, self._log.text), self._log.text)

    def _progress(self, id_: int) -> Callable[[float, object], bool]:
        told = -_PROGRESS_STEP

        def take(fraction: float, _user: object) -> bool:
            nonlocal told
            if fraction - told >= _PROGRESS_STEP or fraction >= 1.0 > told:
                told = fraction
                self._emit(Loading(id_, min(1.0, max(0.0, fraction))))
            return self._keep_loading(id_)

        return take


def thread_counts(asked: int) -> tuple[int, int]:
    """(for tokens, for prompts). Decoding with all cores collapses when anything else runs, so one is left free;
    reading a prompt gains from all."""
    logical = usable()
    physical = cores(logical)
    threads = min(asked, max(1, logical - 1)) if asked > 0 else max(1, physical - 1)
    return threads, max(threads, physical)


def _check_numbers(model: Model, path: str) -> None:
    """Raises WorkerError when the first token's logits are not numbers: some of the weights are not."""
    row = model.sequence("document").context.row()
    if np.isnan(row).any() or not np.isfinite(row.max()):
        raise WorkerError(
            f"The model file {Path(path).name} is damaged: nothing can be computed with it. Download it again.",
            "logits are not finite",
        )


def _layers_note(choice: Choice, gpu: bool, plan: ModelPlan) -> str:
    if not gpu or plan.layers > plan.header.blocks or (0 < choice.layers <= plan.layers):
        return ""
    if plan.layers == 0:
        return f"{plan.device.description or plan.device.name} took no part of the model; the CPU does the work."
    return f"{plan.layers} of {plan.header.blocks + 1} layers fit on {plan.device.description or plan.device.name}."


def _why_not(name: str, log: str) -> str:
    if "unknown model architecture" in log:
        return f"{name} is of a kind this version of the engine does not know. Choose another model."
    if "file bounds" in log or "corrupted or incomplete" in log or "failed to read" in log:
        return f"The model file {name} is damaged or was cut short. Download it again."
    if "alloc" in log or "out of memory" in log:
        return NO_MEMORY.format(name=name)
    return f"{name} could not be loaded. Download it again or choose another model."
