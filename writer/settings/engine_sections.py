"""The settings of what writes: the model, and what of this computer it runs on. Part of `schema`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from writer.settings.option import option

Backend = Literal["auto", "cpu", "cuda", "metal", "vulkan"]
KvType = Literal["f16", "q8_0"]
FlashAttention = Literal["auto", "on", "off"]
OnBattery = Literal["same", "gentle"]


@dataclass(frozen=True, slots=True)
class Model:
    """Model"""

    path: str = option(
        "", "Model file", "A GGUF file on this computer.", kind="file", labels=(("", "The starter model"),)
    )
    folders: str = option(
        "",
        "Folders with models",
        "Folders that are looked through for GGUF files, or files; with semicolons between them.",
        labels=(("", "None"),),
    )
    completion: str = option(
        "", "For suggestions", "A model file for suggestions alone.", kind="file", labels=(("", "The model above"),)
    )
    grammar: str = option(
        "",
        "For the grammar check",
        "A model file for judging sentences alone.",
        kind="file",
        labels=(("", "The model above"),),
    )
    rewriting: str = option(
        "",
        "For rewriting",
        "A model file for rewriting and prompts alone.",
        kind="file",
        labels=(("", "The model above"),),
    )
    completion_adapter: str = option(
        "",
        "Adapter for suggestions",
        "A LoRA file (GGUF) made for its model.",
        kind="file",
        labels=(("", "None"),),
    )
    grammar_adapter: str = option(
        "",
        "Adapter for the grammar check",
        "A LoRA file (GGUF) made for its model.",
        kind="file",
        labels=(("", "None"),),
    )
    rewriting_adapter: str = option(
        "",
        "Adapter for rewriting",
        "A LoRA file (GGUF) made for its model.",
        kind="file",
        labels=(("", "None"),),
    )
    idle_minutes: int = option(
        10,
        "Unload after",
        "A model that only one task uses leaves the memory when it was not used for so long.",
        minimum=1,
        maximum=240,
        unit=" minutes",
    )
    context: int = option(
        4096,
        "Context",
        "How much text the model sees at once; more needs more memory.",
        minimum=512,
        maximum=131072,
        step=512,
        unit=" tokens",
    )


@dataclass(frozen=True, slots=True)
class Hardware:
    """Hardware"""

    backend: Backend = option(
        "auto",
        "Runs on",
        "Which processor makes the text.",
        labels=(
            ("auto", "Automatic"),
            ("cpu", "CPU"),
            ("cuda", "CUDA"),
            ("metal", "Metal"),
            ("vulkan", "Vulkan"),
        ),
    )
    device: str = option(
        "",
        "Device",
        "Which one, where this computer has several of the kind.",
        labels=(("", "The first that fits"),),
        kind="device",
    )
    gpu_layers: int = option(
        -1,
        "Layers on the graphics processor",
        "Fewer when its memory is short.",
        minimum=-1,
        maximum=999,
        labels=((-1, "All that fit"),),
    )
    threads: int = option(
        0,
        "Threads",
        "CPU threads that make text; one is always left to the window.",
        minimum=0,
        maximum=256,
        labels=((0, "Automatic"),),
    )
    prompt_threads: int = option(
        0,
        "Threads for reading",
        "CPU threads that read what stands before the caret; reading gains from more of them than writing does.",
        minimum=0,
        maximum=256,
        labels=((0, "Automatic"),),
    )
    batch: int = option(
        0,
        "Read at once",
        "More is faster on graphics processors; less lets go sooner when you type on.",
        minimum=0,
        maximum=2048,
        step=64,
        unit=" tokens",
        labels=((0, "Automatic"),),
    )
    kv_type: KvType = option(
        "f16",
        "Memory for what was read",
        "Small halves the memory that a long context needs; a CPU reads more slowly with it.",
        labels=(("f16", "Full"), ("q8_0", "Small")),
    )
    flash_attention: FlashAttention = option(
        "auto",
        "Flash attention",
        "Another way to compute the same. Automatic: on graphics processors only, where it is faster.",
        labels=(("auto", "Automatic"), ("on", "On"), ("off", "Off")),
    )
    keep_in_memory: bool = option(
        False, "Keep the model in memory", "The first suggestion after a long pause is quick; other programs get less."
    )
    battery: OnBattery = option(
        "same",
        "On battery",
        "Gentle: one thread at a time; suggestions come later and the battery lasts longer.",
        labels=(("same", "As usual"), ("gentle", "Gentle")),
    )
    tune: bool = option(
        True, "Measure by itself", "Once for each model, while you pause, what is fastest here. Never on battery."
    )
