"""A loaded model and its sequences, each in a context of its own.

One context a sequence instead of one for all: on the CPU attention runs over every cell of a shared cache, so a
long rewrite would slow completion down; the logits of a suspended request stay valid; and a sequence nobody
used yet costs no memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from writer.engine.messages import Adapter, DeviceFacts, FlashAttention, KvType, ModelFacts
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.models.adapters import Adapters, Identity
from writer.engine.worker.models.calibration import TOKENS, Calibrated, Measuring, Notes, candidates, key
from writer.engine.worker.models.costs import MOST, TYPICAL, CostCurve
from writer.engine.worker.models.memory import GRAMMAR_CONTEXT
from writer.engine.worker.models.model_file import Header
from writer.engine.worker.native import AbortFlag, Ggml, llama
from writer.engine.worker.processors import Processors
from writer.engine.worker.sequences import aside
from writer.engine.worker.sequences.aside import Aside
from writer.engine.worker.sequences.context import BATCH, Context, ContextPlan
from writer.engine.worker.sequences.sequence import REFINING, ROWS, PromptSequence
from writer.engine.worker.tokens.chat import ChatTemplate
from writer.engine.worker.tokens.vocabulary import Vocabulary
from writer.engine.worker.tracks import Track
from writer.tongue import marked

FORKS: Final = 24
"""Variants of a sentence scored in one decode."""


@dataclass(frozen=True, slots=True)
class ModelPlan:
    """What was decided before loading. `context` in tokens for each sequence."""

    path: str
    header: Header
    device: DeviceFacts
    layers: int
    context: int
    threads: int
    prompt_threads: int
    fixed_threads: bool = False
    fixed_prompt_threads: bool = False
    """Whether the writer chose the number of threads."""
    batch: int = BATCH
    """Tokens of a prompt read at once."""
    kv_type: KvType = "f16"
    flash_attention: FlashAttention = "auto"


class Model:
    """Owns llama.cpp's model and contexts until `close`."""

    def __init__(self, pointer: Any, plan: ModelPlan, flag: AbortFlag, ggml: Ggml, processors: Processors) -> None:
        self.plan = plan
        fixed = plan.fixed_threads, plan.fixed_prompt_threads
        self._key = key(plan.path, plan.device.name, plan.layers, plan.threads, plan.prompt_threads, fixed)
        self._pointer = pointer
        self._flag = flag
        self._sequences: dict[Track, PromptSequence] = {}
        self._adapters = Adapters(ggml, pointer, plan.path, plan.header.architecture)
        self._under: dict[Track, Identity] = {}
        """The adapter each sequence computes with."""
        self.vocabulary = Vocabulary(pointer)
        self.template = ChatTemplate(pointer)
        self._costs = self._costs_alone = TYPICAL
        self._processors = processors
        self._notes = Notes()
        self.hybrid = bool(llama.llama_model_is_hybrid(pointer) or llama.llama_model_is_recurrent(pointer))
        self._known = self._notes.recall(self._key)
        if self._known:
            self._use(self._known)

    @property
    def facts(self) -> ModelFacts:
        plan = self.plan
        kind = llama.llama_ftype_name(llama.llama_model_ftype(self._pointer)) or b""
        return ModelFacts(
            path=plan.path,
            name=plan.header.name or Path(plan.path).stem,
            architecture=plan.header.architecture,
            parameters=int(llama.llama_model_n_params(self._pointer)),
            quantisation=kind.decode("utf-8", "replace"),
            file_bytes=plan.header.file_bytes,
            vocabulary=self.vocabulary.size,
            context_trained=plan.header.context_trained,
            context=plan.context,
            chat_template=self.template.known,
            hybrid=self.hybrid,
            fills=self.vocabulary.filling is not None,
        )

    def room(self, track: Track) -> int:
        """Tokens the sequence of `track` can hold."""
        return min(self.plan.context, GRAMMAR_CONTEXT) if track == "grammar" else self.plan.context

    def sequence(self, track: Track, adapter: Adapter | None = None) -> PromptSequence:
        """The sequence of `track`, computing with `adapter`; nobody else is using it. Raises WorkerError.

        Another adapter means another context: nothing computed with the one counts for the other.
        """
        wanted = self._adapters.load(adapter)
        if track in self._sequences and self._under[track] != wanted:
            self._sequences.pop(track).close()
        if track not in self._sequences:
            context = Context(self._pointer, self.vocabulary.size, self._context_plan(track), self._flag)
            context.use(lambda pointer: self._adapters.apply(pointer, adapter))
            self._sequences[track] = PromptSequence(
                context, self.hybrid, self._parks(track), self._aside(track, context)
            )
            self._under[track] = wanted
        return self._sequences[track]

    def refine(self) -> bool:
        """A little of what makes moved parts of a prompt exact; False when nothing is left to do."""
        return any(sequence.refine() for sequence in self._sequences.values())

    def calibrate(self) -> Iterator[None]:
        """Measure this model on this computer, unless that was done before; paused after each decode."""
        if self._known:
            return
        plan = replace(self._context_plan("rewrite"), tokens=TOKENS, processors=None)
        try:
            context = Context(self._pointer, self.vocabulary.size, plan, self._flag)
        except WorkerError:
            return  # no memory for it now; the typical costs go on
        chosen = self.plan
        choice = candidates(chosen.threads, chosen.prompt_threads, chosen.fixed_threads, chosen.fixed_prompt_threads)
        measuring = Measuring(context, _any_tokens(self.vocabulary.size), choice, self._processors)
        try:
            yield from measuring.steps()
        finally:
            context.close()
        if measuring.found:
            self._known = measuring.found
            self._use(measuring.found)
            if measuring.quiet:
                self._notes.remember(self._key, measuring.found)

    @property
    def costs(self) -> CostCurve:
        """What a decode of several tokens costs, as busy as this computer is."""
        return self._costs if self._processors.free() >= self.plan.prompt_threads else self._costs_alone

    def _use(self, found: Calibrated) -> None:
        self._costs, self._costs_alone = CostCurve(found.costs), CostCurve(found.costs_alone)
        self.plan = replace(self.plan, threads=found.threads, prompt_threads=found.prompt_threads)
        for sequence in self._sequences.values():
            sequence.context.set_threads(found.threads, found.prompt_threads)

    def try_out(self) -> None:
        """Make one token, which also brings the weights into memory. Raises WorkerError for what is no writer."""
        if self.vocabulary.kind == 0 or llama.llama_model_has_encoder(self._pointer):
            raise WorkerError(marked("This model does not continue text. Choose another in Settings, Model."))
        sequence = self.sequence("document")
        for _ in sequence.feed(self.vocabulary.starter):
            pass
        sequence.row()

    def close(self) -> None:
        for sequence in self._sequences.values():
            sequence.close()
        self._sequences.clear()
        self._adapters.close()
        if self._pointer:
            llama.llama_model_free(self._pointer)
            self._pointer = None

    def _context_plan(self, track: Track) -> ContextPlan:
        grammar = track == "grammar"
        gpu = self.plan.layers > 0
        return ContextPlan(
            tokens=self.room(track) + (BATCH + aside.MOST if grammar else 0),
            sequences=self._sequences_of(track),
            outputs={"grammar": BATCH, "rewrite": 1 + MOST, "document": ROWS}[track],
            threads=self.plan.threads,
            prompt_threads=self.plan.prompt_threads,
            gpu=gpu,
            # Forks of a hybrid have no checkpoints to go back to.
            abortable=not gpu and not (grammar and self.hybrid),
            processors=self._processors,
            batch=self.plan.batch,
            kv_type=self.plan.kv_type,
            flash_attention=self.plan.flash_attention,
        )

    def _sequences_of(self, track: Track) -> int:
        """Forks for the checker and its other prompt; beside a document a sequence for what is parked and one for what
        is refined."""
        if track == "grammar":
            return 1 + FORKS + 1
        return 1 + REFINING if self._parks(track) else 1

    def _aside(self, track: Track, context: Context) -> Aside | None:
        """A hybrid model's sequence cannot be cut to what two prompts have in common."""
        return Aside(context, number=1 + FORKS, passing=1) if track == "grammar" and not self.hybrid else None

    def _parks(self, track: Track) -> bool:
        return track == "document" and not self.hybrid


def _any_tokens(vocabulary_size: int) -> list[int]:
    """Tokens from all over the vocabulary. Not those of a text: a broken tokeniser ends the process, and nobody has
    asked for anything."""
    return [(number * 7919) % vocabulary_size for number in range(24)]
