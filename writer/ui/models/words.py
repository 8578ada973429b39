"""Facts about models in the words of the window."""

from __future__ import annotations

import datetime
from typing import Final

from writer.assist.fitting import Prediction, size
from writer.assist.model_shelf import INKHORN, Shelved
from writer.models.catalogue import OfferedFile, OfferedModel
from writer.models.gguf_header import GGUFFacts
from writer.models.keeping import DiskUse

OURS: Final = "In Inkhorn's folder"
SHOWN: Final = "Chosen by you"
SKIPPED: Final = "Passed over"
_LANGUAGES: Final = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "pt": "Portuguese",
    "zh": "Chinese",
}


def group_words(program: str) -> str:
    """The heading over the models of `program`."""
    return {INKHORN: OURS, "": SHOWN}.get(program, f"Of {program}")


def line_words(model: Shelved, in_use: bool) -> str:
    """The second line of a model in the list."""
    if model.problem:
        return model.problem
    parts = [size(model.file_bytes) if model.file_bytes else "", fit_words(model.prediction)]
    return " · ".join(filter(None, ("in use" if in_use else "", *parts)))


def fit_words(prediction: Prediction | None) -> str:
    """Whether it fits, in a word or three."""
    if prediction is None:
        return ""
    match prediction.fit:
        case "fits":
            return "fits this computer"
        case "lowered":
            return "fits with less context"
        case "too large":
            return "too large now"
        case "unknown":
            return f"needs more than {size(prediction.loaded)}" if prediction.loaded else ""


def origin_words(model: Shelved) -> str:
    """Where it is from."""
    match model.program:
        case "Inkhorn":
            return came_words(model) or "In Inkhorn's own folder"
        case "":
            return "A file of yours; Inkhorn uses it where it is"
        case program:
            return f"Belongs to {program}; Inkhorn uses it where it is, without a copy"


def came_words(model: Shelved) -> str:
    """What was noted when it came; "" when nothing was."""
    receipt = model.receipt
    if receipt is None:
        return ""
    day = datetime.datetime.fromtimestamp(receipt.when, datetime.UTC).astimezone()
    how = "its checksum was known before" if receipt.pinned else "its checksum is the hub's word"
    return f"Came on {day:%d %B %Y} from {receipt.source}; {how}"


def parameters_words(count: int) -> str:
    if count >= 10**9:
        return f"{count / 1e9:.1f}".removesuffix(".0") + " billion"
    return f"{count / 1e6:,.0f} million"


def abilities_words(facts: GGUFFacts) -> str:
    """What it can and cannot do, by its file."""
    found = [
        "It is made to be given instructions."
        if facts.chat_template
        else "It only continues text; rewriting needs another model."
    ]
    found += ["It has the words for filling a gap."] if facts.fills else []
    return " ".join(found)


def languages_words(model: OfferedModel) -> str:
    return model.languages_note or ", ".join(_LANGUAGES.get(code, code) for code in model.languages)


def file_words(file: OfferedFile) -> str:
    """One of the files of a model: its quantisation and its size."""
    return f"{file.quantisation} · {size(file.file_bytes) if file.file_bytes else 'size not known'}"


def checksum_words(file: OfferedFile) -> str:
    """Whether the file is known before it comes."""
    if file.sha256:
        return "Its checksum is known, so another file is not taken for it."
    return "Nobody noted its checksum before; what the hub says is taken."


def disk_words(use: DiskUse) -> str:
    """What Inkhorn's folder takes."""
    parts = [f"Inkhorn's models take {size(use.models)}" if use.models else "Inkhorn's folder holds no model"]
    parts += [f"unfinished downloads {size(use.unfinished)}"] if use.unfinished else []
    parts += [f"what was deleted {size(use.removed)}"] if use.removed else []
    return f"{', '.join(parts)}. {size(use.free)} are free on the disk."
