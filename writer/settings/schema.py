"""Every setting, declared once: the panel, the TOML file and its validation are generated from here and from
`engine_sections`.

A section is a frozen dataclass, a setting is a field made by `option`, which carries its title, its one-line
effect and its limits. Nothing else in the program names a default.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from writer.paths import expanded
from writer.settings.engine_sections import Hardware, Model
from writer.settings.option import option

Dialect = Literal["american", "british", "canadian", "australian", "indian"]
German = Literal["off", "de-DE", "de-AT", "de-CH"]
Portuguese = Literal["off", "pt-PT", "pt-BR"]
Strictness = Literal["strict", "balanced", "thorough"]
Announce = Literal["auto", "off", "brief", "full"]
Provenance = Literal["off", "here", "beside"]
Theme = Literal["system", "light", "dark", "sepia", "contrast"]
Focus = Literal["off", "sentence", "paragraph"]


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
    no_model: bool = option(
        False,
        "No model",
        "Documents are written without one, unless Write, No Model says otherwise for one. Rules go on checking.",
    )


@dataclass(frozen=True, slots=True)
class Typing:
    """Typing"""

    markdown: bool = option(
        True, "Style Markdown", "Headings, emphasis, code and links look like it; in Markdown and unsaved documents."
    )
    lists: bool = option(True, "Go on with lists", "Enter begins the next item; Tab and Shift+Tab move it in and out.")
    typography: bool = option(
        False,
        "Typographic quotes and dashes",
        "As the language of the text has them: “ ”, „ “, « », –, …; undo gives back what you typed.",
    )


@dataclass(frozen=True, slots=True)
class Saving:
    """Saving"""

    autosave_s: int = option(
        0,
        "Save by itself",
        "After you rest this long; only documents that have a file.",
        minimum=0,
        maximum=600,
        step=5,
        unit=" s",
        labels=((0, "Off"),),
    )
    beside: bool = option(
        False,
        "Keep the version before beside the file",
        "As NAME~ in the same folder; a backup elsewhere is kept in any case.",
    )
    journal: bool = option(
        True,
        "Keep what I type safe",
        "Each change also goes to a private file within half a second; after a crash it is there again.",
    )
    reopen: bool = option(
        False,
        "Open what was open last",
        "The next start goes on where you left off; closing keeps unsaved changes without asking.",
    )
    versions: bool = option(
        True,
        "Keep versions",
        "Earlier texts of your documents, to compare with and to go back to.",
    )
    versions_megabytes: int = option(
        200,
        "Room for versions",
        "Of all documents together; the oldest go first.",
        minimum=10,
        maximum=10_000,
        step=10,
        unit=" MB",
    )
    provenance: Provenance = option(
        "here",
        "Remember who wrote what",
        "Which words are yours, the model's, or pasted: never in the text itself.",
        labels=(("off", "Until it is closed"), ("here", "In Inkhorn's folder"), ("beside", "Beside the file")),
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
    dictionaries: bool = option(
        True,
        "Use dictionaries",
        "Spelling in other languages is checked by the Hunspell dictionaries on this computer.",
    )
    dictionary_folder: str = option(
        "",
        "My dictionaries",
        "A folder with .aff and .dic files, beside those of the system and of other programs.",
        kind="folder",
    )
    dictionary_choices: str = option(
        "",
        "Which dictionary",
        "Of several for a language, such as pt=pt_BR; sv=off leaves a language alone.",
        kind="below",
    )
    source: str = option(
        "",
        "Word lists come from",
        "An address or a folder; empty: the package index set up on this computer.",
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
    focus: Focus = option(
        "off",
        "Focus",
        "Dims all but the sentence or the paragraph you write in.",
        labels=(("off", "Off"), ("sentence", "Sentence"), ("paragraph", "Paragraph")),
    )
    typewriter: bool = option(
        False, "Typewriter scrolling", "The line you write in stays a little above the middle; a click moves nothing."
    )


@dataclass(frozen=True, slots=True)
class Statistics:
    """Statistics"""

    counting: bool = option(
        True, "Count suggestions", "Only numbers, never your words, for 90 days; they stay on this computer."
    )
    daily_words: int = option(
        0,
        "Words a day",
        "A goal for what you write by hand, shown quietly in the line at the bottom.",
        minimum=0,
        maximum=20_000,
        step=50,
        unit=" words",
        labels=((0, "No goal"),),
    )
    writing_days: bool = option(
        False,
        "Remember words written",
        "How many words each day brought, by hand and by machine, for two years; only numbers, on this computer.",
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; a change makes a new value."""

    writing: Writing = field(default_factory=Writing)
    suggestions: Suggestions = field(default_factory=Suggestions)
    typing: Typing = field(default_factory=Typing)
    keys: Keys = field(default_factory=Keys)
    grammar: Grammar = field(default_factory=Grammar)
    languages: Languages = field(default_factory=Languages)
    saving: Saving = field(default_factory=Saving)
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
    return expanded(Path(settings.prompts.folder)) if settings.prompts.folder else default
