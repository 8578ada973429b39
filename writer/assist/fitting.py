"""Whether a model fits this computer's memory, told before it is fetched or loaded: numbers, and a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from writer.engine.footprint import Shape, footprint, largest_context
from writer.models.catalogue import OfferedFile, OfferedModel
from writer.models.gguf_header import GGUFFacts
from writer.tongue import amount, tr

Fit = Literal["fits", "lowered", "too large", "unknown"]
"""unknown: nothing speaks against it, but not all that it needs is known."""
FILE_TYPES: Final = {"Q4_1": 3}
"""llama.cpp's numbers of the quantisations that matter for the estimate."""
UNKNOWN: Final = tr("What it needs of memory is not known before it is here.")


@dataclass(frozen=True, slots=True)
class Prediction:
    """Bytes, and tokens of context. `loaded`: what the engine takes once the model is loaded; `most`: what it takes at
    most when completion, rewriting and the grammar check are all in use."""

    fit: Fit
    loaded: int
    most: int
    context: int
    """What it would be given: lowered where memory is short; 0 when it does not fit at all."""
    sentence: str


def predict(facts: GGUFFacts, context: int, available: int) -> Prediction:
    """For the model with these facts, asked for `context` tokens, with `available` bytes free."""
    return _predicted(shape_of(facts), max(1, min(context, facts.context_trained or context)), available)


def predict_offered(model: OfferedModel, file: OfferedFile, context: int, available: int) -> Prediction:
    """The same before the file is here. Where nobody noted what its header will say, only the least is known."""
    known, kept = FILE_TYPES.get(file.quantisation, -1), model.memory
    if kept is None or not file.file_bytes:
        least = footprint(Shape(file.file_bytes, 0, file_type=known), 0).loaded
        return _at_least(least, available) if file.file_bytes else Prediction("unknown", 0, 0, 0, UNKNOWN)
    shape = Shape(
        file_bytes=file.file_bytes,
        kv_values_per_token=kept.kv_values,
        heads=kept.heads,
        vocabulary=kept.vocabulary,
        tokenizer="gpt2",
        recurrent_values=kept.state_values,
        file_type=known,
    )
    return _predicted(shape, max(1, min(context, model.context or context)), available)


def _at_least(least: int, available: int) -> Prediction:
    fit: Fit = "too large" if least > available else "unknown"
    return Prediction(
        fit,
        least,
        least,
        0,
        tr("Needs more than {needed} of memory; {free} are free.", needed=size(least), free=size(available)),
    )


def _predicted(shape: Shape, wanted: int, available: int) -> Prediction:
    given = largest_context(shape, wanted, available)
    found = footprint(shape, given or wanted)
    if given is None:
        sentence = tr("Needs {needed} of memory; {free} are free.", needed=size(found.most), free=size(available))
        return Prediction("too large", found.loaded, found.most, 0, sentence)
    loaded, most = size(found.loaded), size(found.most)
    if given < wanted:
        return Prediction(
            "lowered",
            found.loaded,
            found.most,
            given,
            tr(
                "Takes {loaded} of memory, at most {most}, with a context of {given} tokens instead of {wanted}.",
                loaded=loaded,
                most=most,
                given=amount(given),
                wanted=amount(wanted),
            ),
        )
    sentence = tr(
        "Takes {loaded} of memory, at most {most}; {free} are free.", loaded=loaded, most=most, free=size(available)
    )
    return Prediction("fits", found.loaded, found.most, given, sentence)


def shape_of(facts: GGUFFacts) -> Shape:
    """What the estimate needs of a file's facts."""
    return Shape(
        file_bytes=facts.file_bytes,
        kv_values_per_token=facts.kv_heads * (facts.head_size_key + facts.head_size_value),
        heads=facts.heads,
        vocabulary=facts.vocabulary,
        tokenizer=facts.tokenizer,
        recurrent_values=facts.recurrent_values,
        file_type=FILE_TYPES.get(facts.quantisation, -1),
    )


def size(count: int) -> str:
    """In words, as people count memory."""
    if count >= 1e9:
        return tr("{size} GB", size=amount(count / 1e9, 1))
    return tr("{size} MB", size=amount(count / 1e6))
