"""Which kinds of model this version of llama.cpp can load, told without loading llama.cpp.

It has no function that lists them; resources/catalogue/architectures.txt was made by asking it for every word in its
library (tests/support/architectures.py), and a test compares the two.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from writer.models.gguf_header import GGUFFacts
from writer.tongue import tr

FILE: Final = Path("catalogue") / "architectures.txt"
"""Below the resources folder."""

NO_WRITERS: Final = frozenset(
    {
        "bert",
        "dflash",
        "eagle3",
        "eurobert",
        "gemma-embedding",
        "jina-bert-v2",
        "jina-bert-v3",
        "llama-embed",
        "modern-bert",
        "neo-bert",
        "nomic-bert",
        "nomic-bert-moe",
        "pockettts",
        "qwen3tts",
        "t5",
        "t5encoder",
        "wavtokenizer-dec",
    }
)
"""Kinds that are known but do not continue a text: they embed it, speak it, or help another model."""


def known_architectures(resources: Path) -> frozenset[str]:
    """Names as in general.architecture. Raises OSError."""
    lines = (resources / FILE).read_text(encoding="ascii").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def objection(facts: GGUFFacts, known: frozenset[str]) -> str:
    """Why a sound file cannot be used to write with, as a sentence; "" when nothing speaks against it."""
    match facts.kind:
        case "adapter":
            return tr("An adapter (LoRA): it changes another model and is no model itself.")
        case "projector":
            return tr("Only the part of a model that looks at pictures or hears sounds.")
        case "imatrix" | "vocab":
            return tr("Only something to make models with.")
    if facts.architecture not in known:
        return tr(
            "Its kind ({kind}) is not known to this version of the engine.",
            kind=facts.architecture or tr("unknown", meaning="kind of model"),
        )
    if facts.architecture in NO_WRITERS:
        return tr("Its kind ({kind}) does not continue a text.", kind=facts.architecture)
    return ""
