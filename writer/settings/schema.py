"""Every setting, declared once: the panel, the TOML file and its validation are generated from this module.

A section is a frozen dataclass, a setting is a field made by `option`, which carries its title, its one-line
effect and its limits. Nothing else in the program names a default.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal

METADATA_KEY: Final = "option"

Backend = Literal["auto", "cpu", "cuda", "metal", "vulkan"]
Dialect = Literal["american", "british", "canadian", "australian", "indian"]
German = Literal["off", "de-DE", "de-AT", "de-CH"]
Portuguese = Literal["off", "pt-PT", "pt-BR"]
Strictness = Literal["strict", "balanced", "thorough"]
Announce = Literal["auto", "off", "brief", "full"]
KvType = Literal["f16", "q8_0"]
FlashAttention = Literal["auto", "on", "off"]
OnBattery = Literal["same", "gentle"]
Theme = Literal["system", "light", "dark", "sepia", "contrast"]


@dataclass(frozen=True, slots=True)
class Option:
    """How a setting is shown and what it accepts."""

    title: str
    effect: str
    """One line: what changes for the writer."""
    minimum: float | None = None
    maximum: float | None = None
    step: float = 1
    unit: str = ""
    labels: tuple[tuple[object, str], ...] = ()
    """Values with a name of their own in the panel, such as (0, "Automatic"); of a text, what "" means."""
    kind: Literal["plain", "file", "folder", "font", "key", "device"] = "plain"


def option(default: Any, title: str, effect: str, **details: Any) -> Any:
    """A dataclass field that is a setting."""
    return field(default=default, metadata={METADATA_KEY: Option(title, effect, **details)})


@dataclass(frozen=True, slots=True)
class Writing:
    """Writing"""

    dialect: Dialect = option(
        "american",
        "English",
        "Which spelling counts as right.",
        labels=(
            ("american", "American"),
            ("british", "British"),
            ("canadian", "Canadian"),
            ("australian", "Australian"),
            ("indian", "Indian"),
        ),
    )


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Suggestions"""

    enabled: bool = option(True, "Suggest while I write", "Grey text behind the caret; Tab takes it.")
    pause_ms: int = option(
        0,
        "Pause before a suggestion",
        "How long you must stop typing before one appears.",
        minimum=0,
        maximum=3000,
        step=50,
        unit=" ms",
        labels=((0, "Automatic"),),
    )
    eagerness: float = option(
        0.5,
        "Fewer or more",
        "In the middle about three of four suggestions are right; further left more of them are.",
        minimum=0.0,
        maximum=1.0,
        step=0.05,
    )
    max_words: int = option(
        12,
        "Longest suggestion",
        "Where a suggestion ends at the latest.",
        minimum=1,
        maximum=40,
        unit=" words",
    )
    announce: Announce = option(
        "auto",
        "Say it to a screen reader",
        "What is said when a suggestion appears or is taken. Automatic: its first words, while a screen reader runs.",
        labels=(("auto", "Automatic"), ("off", "Nothing"), ("brief", "First words"), ("full", "All of it")),
    )


def _key(default: str, title: str, effect: str) -> Any:
    return option(default, title, effect, kind="key")


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys"""

    accept: str = _key("Tab", "Accept the suggestion", "Inserts all of the grey text.")
    accept_word: str = _key("Ctrl+Right", "Accept one word of it", "In text from right to left, the other arrow.")
    accept_sentence: str = _key("Ctrl+Down", "Accept one sentence of it", "Inserts up to the end of the sentence.")
    dismiss: str = _key("Esc", "Dismiss it", "Takes the grey text away, or stops the model.")
    next_alternative: str = _key("Alt+]", "Next alternative", "Shows another suggestion for the same place.")
    previous_alternative: str = _key("Alt+[", "Previous alternative", "Goes back to the suggestion before.")
    suggest: str = _key("Ctrl+Space", "Suggest now", "Asks for a suggestion at the caret.")
    paragraph: str = _key("Ctrl+Shift+Space", "Suggest a paragraph", "Asks for all up to the end of the paragraph.")


@dataclass(frozen=True, slots=True)
class Grammar:
    """Grammar"""

    enabled: bool = option(True, "Check while I write", "Underlines mistakes; right-click shows the fix.")
    judge: bool = option(True, "Let the model judge", "Finds more than rules do; runs while you pause. Needs a model.")
    strictness: Strictness = option(
        "balanced",
        "Fewer or more",
        "Strict: only what is almost certain. Balanced: what is likely wrong. Thorough: also what deserves a look.",
        labels=(("strict", "Strict"), ("balanced", "Balanced"), ("thorough", "Thorough")),
    )
    spelling: bool = option(True, "Spelling", "Underlines words that no dictionary knows.")
    grammar: bool = option(True, "Grammar", "Underlines wrong forms, and words that are missing or too many.")
    punctuation: bool = option(True, "Punctuation", "Underlines commas, apostrophes and spaces.")
    style: bool = option(False, "Style", "Also underlines wordy or repetitive sentences.")


@dataclass(frozen=True, slots=True)
class Languages:
    """Languages"""

    german: German = option(
        "off",
        "German",
        "Paragraphs in German are checked too.",
        labels=(("off", "Off"), ("de-DE", "Germany"), ("de-AT", "Austria"), ("de-CH", "Switzerland")),
    )
    french: bool = option(False, "French", "Paragraphs in French are checked too.")
    spanish: bool = option(False, "Spanish", "Paragraphs in Spanish are checked too.")
    portuguese: Portuguese = option(
        "off",
        "Portuguese",
        "Paragraphs in Portuguese are checked too.",
        labels=(("off", "Off"), ("pt-PT", "Portugal"), ("pt-BR", "Brazil")),
    )
    italian: bool = option(False, "Italian", "Paragraphs in Italian are checked too.")
    source: str = option(
        "",
        "Word lists come from",
        "An address or a folder; empty: the package index set up on this computer.",
    )


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


@dataclass(frozen=True, slots=True)
class Server:
    """Server"""

    enabled: bool = option(
        False, "Let a server write", "What you write is sent there for suggestions and rewriting; rules check alone."
    )
    address: str = option(
        "", "Address", "Of llama-server, vLLM, Ollama, LM Studio or the like, such as http://localhost:8080."
    )
    model: str = option("", "Model there", "As the server calls it; empty: its first.")


@dataclass(frozen=True, slots=True)
class Network:
    """Privacy"""

    offline: bool = option(False, "No network", "Nothing connects, not even a download you ask for.")
    hub: str = option(
        "",
        "Models come from",
        "The address of a model hub or a mirror of one; empty: as HF_ENDPOINT says, else the hub of the catalogue.",
    )


@dataclass(frozen=True, slots=True)
class Prompts:
    """Prompts"""

    folder: str = option(
        "", "My prompts", "A folder of .prompt files; each appears in the Prompts menu.", kind="folder"
    )


@dataclass(frozen=True, slots=True)
class Appearance:
    """Appearance"""

    theme: Theme = option(
        "system",
        "Theme",
        "Colours of the page and the window.",
        labels=(
            ("system", "Like the system"),
            ("light", "Light"),
            ("dark", "Dark"),
            ("sepia", "Sepia"),
            ("contrast", "High contrast"),
        ),
    )
    font: str = option("Literata", "Font", "Of the page.", kind="font")
    font_size: float = option(14.0, "Font size", "Of the page.", minimum=8, maximum=40, step=0.5, unit=" pt")
    line_width: int = option(
        70, "Line width", "Characters in a line of the page.", minimum=40, maximum=120, unit=" characters"
    )


@dataclass(frozen=True, slots=True)
class Statistics:
    """Statistics"""

    counting: bool = option(
        True, "Count suggestions", "Only numbers, never your words, for 90 days; they stay on this computer."
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; a change makes a new value."""

    writing: Writing = field(default_factory=Writing)
    suggestions: Suggestions = field(default_factory=Suggestions)
    keys: Keys = field(default_factory=Keys)
    grammar: Grammar = field(default_factory=Grammar)
    languages: Languages = field(default_factory=Languages)
    model: Model = field(default_factory=Model)
    hardware: Hardware = field(default_factory=Hardware)
    server: Server = field(default_factory=Server)
    network: Network = field(default_factory=Network)
    prompts: Prompts = field(default_factory=Prompts)
    appearance: Appearance = field(default_factory=Appearance)
    statistics: Statistics = field(default_factory=Statistics)


def shown_categories(grammar: Grammar) -> frozenset[str]:
    """The categories of mistakes that are to be shown, by the names that diagnostics give them."""
    return frozenset(name for name in ("spelling", "grammar", "punctuation", "style") if getattr(grammar, name))


def checked_languages(languages: Languages) -> tuple[str, ...]:
    """The languages besides English that are switched on, with their variant: ("de-AT", "fr")."""
    switches = (("fr", languages.french), ("es", languages.spanish), ("it", languages.italian))
    variants = (languages.german, languages.portuguese)
    return (*(variant for variant in variants if variant != "off"), *(code for code, on in switches if on))


def prompt_folder(settings: Settings, default: Path) -> Path:
    """The writer's prompt folder: as set, else `default`."""
    return Path(settings.prompts.folder).expanduser() if settings.prompts.folder else default
