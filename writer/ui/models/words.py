"""Facts about models in the words of the window."""

from __future__ import annotations

import datetime
from typing import Final

from writer.assist.fitting import Prediction, size
from writer.assist.model_shelf import INKHORN, Shelved
from writer.models.catalogue import OfferedFile, OfferedModel
from writer.models.gguf_header import GGUFFacts
from writer.models.keeping import DiskUse
from writer.tongue import amount, dated, listed, tr

OURS: Final = tr("In Inkhorn's folder")
SHOWN: Final = tr("Chosen by you")
SKIPPED: Final = tr("Passed over")
_LANGUAGES: Final = {
    "ar": tr("Arabic"),
    "de": tr("German"),
    "en": tr("English"),
    "es": tr("Spanish"),
    "fr": tr("French"),
    "it": tr("Italian"),
    "ja": tr("Japanese"),
    "ko": tr("Korean"),
    "pt": tr("Portuguese"),
    "zh": tr("Chinese"),
}


def group_words(program: str) -> str:
    """The heading over the models of `program`."""
    return {INKHORN: OURS, "": SHOWN}.get(program) or tr("Of {program}", program=program)


def line_words(model: Shelved, in_use: bool) -> str:
    """The second line of a model in the list."""
    if model.problem:
        return model.problem
    parts = [size(model.file_bytes) if model.file_bytes else "", fit_words(model.prediction)]
    return " · ".join(filter(None, (tr("in use") if in_use else "", *parts)))


def fit_words(prediction: Prediction | None) -> str:
    """Whether it fits, in a word or three."""
    if prediction is None:
        return ""
    match prediction.fit:
        case "fits":
            return tr("fits this computer")
        case "lowered":
            return tr("fits with less context")
        case "too large":
            return tr("too large now")
        case "unknown":
            return tr("needs more than {size}", size=size(prediction.loaded)) if prediction.loaded else ""


def origin_words(model: Shelved) -> str:
    """Where it is from, in a sentence."""
    match model.program:
        case "Inkhorn":
            return came_words(model) or tr("In Inkhorn's own folder.")
        case "":
            return tr("A file of yours; Inkhorn uses it where it is.")
        case program:
            return tr("Belongs to {program}; Inkhorn uses it where it is, without a copy.", program=program)


def came_words(model: Shelved) -> str:
    """What was noted when it came; "" when nothing was."""
    receipt = model.receipt
    if receipt is None:
        return ""
    day = datetime.datetime.fromtimestamp(receipt.when, datetime.UTC).astimezone()
    date, source = dated(day, "%d %B %Y"), receipt.source
    if receipt.pinned:
        return tr("Came on {date} from {source}; its checksum was known before.", date=date, source=source)
    return tr("Came on {date} from {source}; its checksum is the hub's word.", date=date, source=source)


def kind_words(facts: GGUFFacts) -> str:
    """What kind of model it is and how large: "llama, 1.5 billion parameters"."""
    kind, count = facts.architecture, facts.parameters
    if count >= 10**9:
        billions = round(count / 1e9, 1)
        number = amount(billions, 0 if billions.is_integer() else 1)
        return tr("{kind}, {number} billion parameters", kind=kind, number=number)
    return tr("{kind}, {number} million parameters", kind=kind, number=amount(count / 1e6))


def abilities_words(facts: GGUFFacts) -> str:
    """What it can and cannot do, by its file."""
    found = [
        tr("It is made to be given instructions.")
        if facts.chat_template
        else tr("It only continues text; rewriting needs another model.")
    ]
    found += [tr("It has the words for filling a gap.")] if facts.fills else []
    return " ".join(found)


def languages_words(model: OfferedModel) -> str:
    return model.languages_note or listed(_LANGUAGES.get(code, code) for code in model.languages)


def file_words(file: OfferedFile) -> str:
    """One of the files of a model: its quantisation and its size."""
    return f"{file.quantisation} · {size(file.file_bytes) if file.file_bytes else tr('size not known')}"


def checksum_words(file: OfferedFile) -> str:
    """Whether the file is known before it comes."""
    if file.sha256:
        return tr("Its checksum is known, so another file is not taken for it.")
    return tr("Nobody noted its checksum before; what the hub says is taken.")


def disk_words(use: DiskUse) -> str:
    """What Inkhorn's folder takes."""
    takes = tr("Inkhorn's models take {size}", size=size(use.models))
    parts = [takes if use.models else tr("Inkhorn's folder holds no model")]
    parts += [tr("unfinished downloads {size}", size=size(use.unfinished))] if use.unfinished else []
    parts += [tr("what was deleted {size}", size=size(use.removed))] if use.removed else []
    return tr("{list}. {free} are free on the disk.", list=listed(parts), free=size(use.free))
