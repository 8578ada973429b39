"""Every setting, declared once: the panel, the TOML file and its validation are generated from here and from
`engine_sections`.

A section is a frozen dataclass, its title in the panel stands in `Settings`; a setting is a field made by `option`,
which carries its title, its one-line effect and its limits. Nothing else in the program names a default.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from writer.paths import expanded
from writer.settings.engine_sections import Hardware, Model
from writer.settings.option import option, section
from writer.tongue import tr

Dialect = Literal["american", "british", "canadian", "australian", "indian"]
German = Literal["off", "de-DE", "de-AT", "de-CH"]
Portuguese = Literal["off", "pt-PT", "pt-BR"]
Strictness = Literal["strict", "balanced", "thorough"]
Announce = Literal["auto", "off", "brief", "full"]
Provenance = Literal["off", "here", "beside"]
Theme = Literal["system", "light", "dark", "sepia", "contrast"]
Interface = Literal["system", "en", "ar", "de", "es", "fr", "ja", "pt_BR", "zh_CN"]
Focus = Literal["off", "sentence", "paragraph"]


@dataclass(frozen=True, slots=True)
class Writing:
    """Writing"""

    dialect: Dialect = option(
        "american",
        tr("English"),
        tr("Which spelling counts as right."),
        labels=(
            ("american", tr("American")),
            ("british", tr("British")),
            ("canadian", tr("Canadian")),
            ("australian", tr("Australian")),
            ("indian", tr("Indian")),
        ),
    )
    no_model: bool = option(
        False,
        tr("No model"),
        tr("Documents are written without one, unless Write, No Model says otherwise for one. Rules go on checking."),
    )


@dataclass(frozen=True, slots=True)
class Typing:
    """Typing"""

    markdown: bool = option(
        True,
        tr("Style Markdown"),
        tr("Headings, emphasis, code and links look like it; in Markdown and unsaved documents."),
    )
    lists: bool = option(
        True, tr("Go on with lists"), tr("Enter begins the next item; Tab and Shift+Tab move it in and out.")
    )
    typography: bool = option(
        False,
        tr("Typographic quotes and dashes"),
        tr("As the language of the text has them: “ ”, „ “, « », –, …; undo gives back what you typed."),
    )


@dataclass(frozen=True, slots=True)
class Saving:
    """Saving"""

    autosave_s: int = option(
        0,
        tr("Save by itself"),
        tr("After you rest this long; only documents that have a file."),
        minimum=0,
        maximum=600,
        step=5,
        unit=tr(" s"),
        labels=((0, tr("Off")),),
    )
    beside: bool = option(
        False,
        tr("Keep the version before beside the file"),
        tr("As NAME~ in the same folder; a backup elsewhere is kept in any case."),
    )
    journal: bool = option(
        True,
        tr("Keep what I type safe"),
        tr("Each change also goes to a private file within half a second; after a crash it is there again."),
    )
    reopen: bool = option(
        False,
        tr("Open what was open last"),
        tr("The next start goes on where you left off; closing keeps unsaved changes without asking."),
    )
    versions: bool = option(
        True,
        tr("Keep versions"),
        tr("Earlier texts of your documents, to compare with and to go back to."),
    )
    versions_megabytes: int = option(
        200,
        tr("Room for versions"),
        tr("Of all documents together; the oldest go first."),
        minimum=10,
        maximum=10_000,
        step=10,
        unit=tr(" MB"),
    )
    provenance: Provenance = option(
        "here",
        tr("Remember who wrote what"),
        tr("Which words are yours, the model's, or pasted: never in the text itself."),
        labels=(
            ("off", tr("Until it is closed")),
            ("here", tr("In Inkhorn's folder")),
            ("beside", tr("Beside the file")),
        ),
    )


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Suggestions"""

    enabled: bool = option(True, tr("Suggest while I write"), tr("Grey text behind the caret; Tab takes it."))
    pause_ms: int = option(
        0,
        tr("Pause before a suggestion"),
        tr("How long you must stop typing before one appears."),
        minimum=0,
        maximum=3000,
        step=50,
        unit=tr(" ms"),
        labels=((0, tr("Automatic")),),
    )
    eagerness: float = option(
        0.5,
        tr("Fewer or more"),
        tr("In the middle about three of four suggestions are right; further left more of them are."),
        minimum=0.0,
        maximum=1.0,
        step=0.05,
    )
    max_words: int = option(
        12,
        tr("Longest suggestion"),
        tr("Where a suggestion ends at the latest."),
        minimum=1,
        maximum=40,
        unit=tr(" words"),
    )
    announce: Announce = option(
        "auto",
        tr("Say it to a screen reader"),
        tr(
            "What is said when a suggestion appears or is taken. "
            "Automatic: its first words, while a screen reader runs."
        ),
        labels=(
            ("auto", tr("Automatic")),
            ("off", tr("Nothing")),
            ("brief", tr("First words")),
            ("full", tr("All of it")),
        ),
    )


def _key(default: str, title: str, effect: str) -> Any:
    return option(default, title, effect, kind="key")


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys"""

    accept: str = _key("Tab", tr("Accept the suggestion"), tr("Inserts all of the grey text."))
    accept_word: str = _key(
        "Ctrl+Right", tr("Accept one word of it"), tr("In text from right to left, the other arrow.")
    )
    accept_sentence: str = _key(
        "Ctrl+Down", tr("Accept one sentence of it"), tr("Inserts up to the end of the sentence.")
    )
    dismiss: str = _key("Esc", tr("Dismiss it"), tr("Takes the grey text away, or stops the model."))
    next_alternative: str = _key("Alt+]", tr("Next alternative"), tr("Shows another suggestion for the same place."))
    previous_alternative: str = _key("Alt+[", tr("Previous alternative"), tr("Goes back to the suggestion before."))
    suggest: str = _key("Ctrl+Space", tr("Suggest now"), tr("Asks for a suggestion at the caret."))
    paragraph: str = _key(
        "Ctrl+Shift+Space", tr("Suggest a paragraph"), tr("Asks for all up to the end of the paragraph.")
    )


@dataclass(frozen=True, slots=True)
class Grammar:
    """Grammar"""

    enabled: bool = option(True, tr("Check while I write"), tr("Underlines mistakes; right-click shows the fix."))
    judge: bool = option(
        True, tr("Let the model judge"), tr("Finds more than rules do; runs while you pause. Needs a model.")
    )
    strictness: Strictness = option(
        "balanced",
        tr("Fewer or more"),
        tr("Strict: only what is almost certain. Balanced: what is likely wrong. Thorough: also what deserves a look."),
        labels=(("strict", tr("Strict")), ("balanced", tr("Balanced")), ("thorough", tr("Thorough"))),
    )
    spelling: bool = option(True, tr("Spelling"), tr("Underlines words that no dictionary knows."))
    grammar: bool = option(True, tr("Grammar"), tr("Underlines wrong forms, and words that are missing or too many."))
    punctuation: bool = option(True, tr("Punctuation"), tr("Underlines commas, apostrophes and spaces."))
    style: bool = option(False, tr("Style"), tr("Also underlines wordy or repetitive sentences."))


@dataclass(frozen=True, slots=True)
class Languages:
    """Languages"""

    german: German = option(
        "off",
        tr("German"),
        tr("Paragraphs in German are checked too."),
        labels=(("off", tr("Off")), ("de-DE", tr("Germany")), ("de-AT", tr("Austria")), ("de-CH", tr("Switzerland"))),
    )
    french: bool = option(False, tr("French"), tr("Paragraphs in French are checked too."))
    spanish: bool = option(False, tr("Spanish"), tr("Paragraphs in Spanish are checked too."))
    portuguese: Portuguese = option(
        "off",
        tr("Portuguese"),
        tr("Paragraphs in Portuguese are checked too."),
        labels=(("off", tr("Off")), ("pt-PT", tr("Portugal")), ("pt-BR", tr("Brazil"))),
    )
    italian: bool = option(False, tr("Italian"), tr("Paragraphs in Italian are checked too."))
    dictionaries: bool = option(
        True,
        tr("Use dictionaries"),
        tr("Spelling in other languages is checked by the Hunspell dictionaries on this computer."),
    )
    dictionary_folder: str = option(
        "",
        tr("My dictionaries"),
        tr("A folder with .aff and .dic files, beside those of the system and of other programs."),
        kind="folder",
    )
    dictionary_choices: str = option(
        "",
        tr("Which dictionary"),
        tr("Of several for a language, such as pt=pt_BR; sv=off leaves a language alone."),
        kind="below",
    )
    source: str = option(
        "",
        tr("Word lists come from"),
        tr("An address or a folder; empty: the package index set up on this computer."),
    )


@dataclass(frozen=True, slots=True)
class Server:
    """Server"""

    enabled: bool = option(
        False,
        tr("Let a server write"),
        tr("What you write is sent there for suggestions and rewriting; rules check alone."),
    )
    address: str = option(
        "", tr("Address"), tr("Of llama-server, vLLM, Ollama, LM Studio or the like, such as http://localhost:8080.")
    )
    model: str = option("", tr("Model there"), tr("As the server calls it; empty: its first."))


@dataclass(frozen=True, slots=True)
class Network:
    """Privacy"""

    offline: bool = option(False, tr("No network"), tr("Nothing connects, not even a download you ask for."))
    hub: str = option(
        "",
        tr("Models come from"),
        tr("The address of a model hub or a mirror of one; empty: as HF_ENDPOINT says, else the hub of the catalogue."),
    )


@dataclass(frozen=True, slots=True)
class Prompts:
    """Prompts"""

    folder: str = option(
        "", tr("My prompts"), tr("A folder of .prompt files; each appears in the Prompts menu."), kind="folder"
    )


@dataclass(frozen=True, slots=True)
class Appearance:
    """Appearance"""

    theme: Theme = option(
        "system",
        tr("Theme"),
        tr("Colours of the page and the window."),
        labels=(
            ("system", tr("Like the system")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
            ("sepia", tr("Sepia")),
            ("contrast", tr("High contrast")),
        ),
    )
    language: Interface = option(
        "system",
        tr("Language"),
        tr("Of menus and messages; from the next start on."),
        labels=(
            ("system", tr("Like the system")),
            ("en", "English"),
            ("ar", "العربية"),
            ("de", "Deutsch"),
            ("es", "Español"),
            ("fr", "Français"),
            ("ja", "日本語"),
            ("pt_BR", "Português (Brasil)"),
            ("zh_CN", "简体中文"),
        ),
    )
    font: str = option("Literata", tr("Font"), tr("Of the page."), kind="font")
    font_size: float = option(
        14.0, tr("Font size"), tr("Of the page."), minimum=8, maximum=40, step=0.5, unit=tr(" pt")
    )
    line_width: int = option(
        70, tr("Line width"), tr("Characters in a line of the page."), minimum=40, maximum=120, unit=tr(" characters")
    )
    focus: Focus = option(
        "off",
        tr("Focus"),
        tr("Dims all but the sentence or the paragraph you write in."),
        labels=(("off", tr("Off")), ("sentence", tr("Sentence")), ("paragraph", tr("Paragraph"))),
    )
    typewriter: bool = option(
        False,
        tr("Typewriter scrolling"),
        tr("The line you write in stays a little above the middle; a click moves nothing."),
    )


@dataclass(frozen=True, slots=True)
class Statistics:
    """Statistics"""

    counting: bool = option(
        True, tr("Count suggestions"), tr("Only numbers, never your words, for 90 days; they stay on this computer.")
    )
    daily_words: int = option(
        0,
        tr("Words a day"),
        tr("A goal for what you write by hand, shown quietly in the line at the bottom."),
        minimum=0,
        maximum=20_000,
        step=50,
        unit=tr(" words"),
        labels=((0, tr("No goal")),),
    )
    writing_days: bool = option(
        False,
        tr("Remember words written"),
        tr("How many words each day brought, by hand and by machine, for two years; only numbers, on this computer."),
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; a change makes a new value."""

    writing: Writing = section(Writing, tr("Writing"))
    suggestions: Suggestions = section(Suggestions, tr("Suggestions"))
    typing: Typing = section(Typing, tr("Typing"))
    keys: Keys = section(Keys, tr("Keys"))
    grammar: Grammar = section(Grammar, tr("Grammar"))
    languages: Languages = section(Languages, tr("Languages"))
    saving: Saving = section(Saving, tr("Saving"))
    model: Model = section(Model, tr("Model"))
    hardware: Hardware = section(Hardware, tr("Hardware"))
    server: Server = section(Server, tr("Server"))
    network: Network = section(Network, tr("Privacy"))
    prompts: Prompts = section(Prompts, tr("Prompts"))
    appearance: Appearance = section(Appearance, tr("Appearance"))
    statistics: Statistics = section(Statistics, tr("Statistics"))


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
