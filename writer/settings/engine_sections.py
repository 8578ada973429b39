"""The settings of what writes: the model, and what of this computer it runs on. Part of `schema`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from writer.settings.option import option
from writer.tongue import tr

Backend = Literal["auto", "cpu", "cuda", "metal", "vulkan"]
KvType = Literal["f16", "q8_0"]
FlashAttention = Literal["auto", "on", "off"]
OnBattery = Literal["same", "gentle"]


@dataclass(frozen=True, slots=True)
class Model:
    """Model"""

    path: str = option(
        "", tr("Model file"), tr("A GGUF file on this computer."), kind="file", labels=(("", tr("The starter model")),)
    )
    folders: str = option(
        "",
        tr("Folders with models"),
        tr("Folders that are looked through for GGUF files, or files; with semicolons between them."),
        labels=(("", tr("None", meaning="no folder")),),
    )
    completion: str = option(
        "",
        tr("For suggestions"),
        tr("A model file for suggestions alone."),
        kind="file",
        labels=(("", tr("The model above")),),
    )
    grammar: str = option(
        "",
        tr("For the grammar check"),
        tr("A model file for judging sentences alone."),
        kind="file",
        labels=(("", tr("The model above")),),
    )
    rewriting: str = option(
        "",
        tr("For rewriting"),
        tr("A model file for rewriting and prompts alone."),
        kind="file",
        labels=(("", tr("The model above")),),
    )
    completion_adapter: str = option(
        "",
        tr("Adapter for suggestions"),
        tr("A LoRA file (GGUF) made for its model."),
        kind="file",
        labels=(("", tr("None", meaning="no adapter")),),
    )
    grammar_adapter: str = option(
        "",
        tr("Adapter for the grammar check"),
        tr("A LoRA file (GGUF) made for its model."),
        kind="file",
        labels=(("", tr("None", meaning="no adapter")),),
    )
    rewriting_adapter: str = option(
        "",
        tr("Adapter for rewriting"),
        tr("A LoRA file (GGUF) made for its model."),
        kind="file",
        labels=(("", tr("None", meaning="no adapter")),),
    )
    idle_minutes: int = option(
        10,
        tr("Unload after"),
        tr("A model that only one task uses leaves the memory when it was not used for so long."),
        minimum=1,
        maximum=240,
        unit=tr(" minutes"),
    )
    context: int = option(
        4096,
        tr("Context"),
        tr("How much text the model sees at once; more needs more memory."),
        minimum=512,
        maximum=131072,
        step=512,
        unit=tr(" tokens"),
    )


@dataclass(frozen=True, slots=True)
class Hardware:
    """Hardware"""

    backend: Backend = option(
        "auto",
        tr("Runs on"),
        tr("Which processor makes the text."),
        labels=(
            ("auto", tr("Automatic")),
            ("cpu", tr("CPU")),
            ("cuda", "CUDA"),
            ("metal", "Metal"),
            ("vulkan", "Vulkan"),
        ),
    )
    device: str = option(
        "",
        tr("Device"),
        tr("Which one, where this computer has several of the kind."),
        labels=(("", tr("The first that fits")),),
        kind="device",
    )
    gpu_layers: int = option(
        -1,
        tr("Layers on the graphics processor"),
        tr("Fewer when its memory is short."),
        minimum=-1,
        maximum=999,
        labels=((-1, tr("All that fit")),),
    )
    threads: int = option(
        0,
        tr("Threads"),
        tr("CPU threads that make text; one is always left to the window."),
        minimum=0,
        maximum=256,
        labels=((0, tr("Automatic")),),
    )
    prompt_threads: int = option(
        0,
        tr("Threads for reading"),
        tr("CPU threads that read what stands before the caret; reading gains from more of them than writing does."),
        minimum=0,
        maximum=256,
        labels=((0, tr("Automatic")),),
    )
    batch: int = option(
        0,
        tr("Read at once"),
        tr("More is faster on graphics processors; less lets go sooner when you type on."),
        minimum=0,
        maximum=2048,
        step=64,
        unit=tr(" tokens"),
        labels=((0, tr("Automatic")),),
    )
    kv_type: KvType = option(
        "f16",
        tr("Memory for what was read"),
        tr("Small halves the memory that a long context needs; a CPU reads more slowly with it."),
        labels=(("f16", tr("Full")), ("q8_0", tr("Small"))),
    )
    flash_attention: FlashAttention = option(
        "auto",
        tr("Flash attention"),
        tr("Another way to compute the same. Automatic: on graphics processors only, where it is faster."),
        labels=(("auto", tr("Automatic")), ("on", tr("On")), ("off", tr("Off"))),
    )
    keep_in_memory: bool = option(
        False,
        tr("Keep the model in memory"),
        tr("The first suggestion after a long pause is quick; other programs get less."),
    )
    battery: OnBattery = option(
        "same",
        tr("On battery"),
        tr("Gentle: one thread at a time; suggestions come later and the battery lasts longer."),
        labels=(("same", tr("As usual")), ("gentle", tr("Gentle"))),
    )
    tune: bool = option(
        True,
        tr("Measure by itself"),
        tr("Once for each model, while you pause, what is fastest here. Never on battery."),
    )
