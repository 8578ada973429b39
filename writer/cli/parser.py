"""The grammar of the command line; each command names its function, which is imported only when it runs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final, TypeAlias

from writer import __version__
from writer.cli import grammar_bench_options, models_options, prompts_options, rewriting_options

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

COMMANDS: Final = (
    "complete",
    "check",
    "fix",
    "rewrite",
    "prompts",
    "bench",
    "devices",
    "tune",
    "doctor",
    "models",
    "languages",
    "statistics",
    "count",
    "convert",
    "update",
    "demo",
)

LANGUAGES: Final = ("auto", "en", "de", "fr", "es", "pt", "it")
"""English and the codes of `writer.language.grammar.languages.catalogue`, which is not imported for every command."""

LEVELS: Final = ("rules", "judged", "model")
"""Who decides what is wrong; "model": judged, and the model may propose corrections of its own."""

FORMATS_READ: Final = ("markdown", "docx", "odt", "html", "rtf")
FORMATS_WRITTEN: Final = ("markdown", "docx", "odt", "html", "pdf")
"""As in `writer.documents.conversion.formats`, which is not imported for every command."""

BENCH_GROUPS: Final = ("rates", "edits", "cancel", "copying", "scoring", "memory")
"""As `writer.engine.bench.figures.Group`, which is not imported for every command."""


def make_parser() -> argparse.ArgumentParser:
    """A parser whose result has `run`, "module:function" of the command below `writer.cli`."""
    parser = argparse.ArgumentParser(
        prog="inkhorn",
        description="A writing assistant that runs on your own computer. Without a command it opens the editor.",
        epilog="inkhorn [--no-model] [FILE ...] opens the editor with these files, without a model.",
    )
    parser.add_argument("--version", action="version", version=f"Inkhorn {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _complete(commands)
    _check(commands)
    _fix(commands)
    _rewrite(commands)
    _prompts(commands)
    _bench(commands)
    _devices(commands)
    _tune(commands)
    _doctor(commands)
    _models(commands)
    _languages(commands)
    _statistics(commands)
    _count(commands)
    _convert(commands)
    _update(commands)
    _demo(commands)
    _lsp(commands)
    return parser


def _command(commands: Commands, name: str, summary: str, run: str, *, reads: bool) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=summary, description=summary)
    parser.set_defaults(run=run)
    parser.add_argument("--json", action="store_true", help="print JSON (documented in README)")
    if reads:
        parser.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
        _model_options(parser)
    return parser


def _model_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model",
        type=Path,
        metavar="PATH",
        help="a GGUF file, for which no adapter is used; default: as set, for the task too, else the starter model",
    )
    parser.add_argument("--backend", choices=["auto", "cpu", "cuda", "metal", "vulkan"], help="default: as set")
    parser.add_argument("--threads", type=int, metavar="N", help="CPU threads; default: chosen")
    parser.add_argument("--context", type=int, metavar="TOKENS", help="tokens of context; default: as set")


def _complete(commands: Commands) -> None:
    parser = _command(
        commands, "complete", "Continue the text, as ghost text would.", "completing:complete", reads=True
    )
    parser.add_argument(
        "--at", type=int, metavar="OFFSET", help="where the caret stands (characters); default: the end"
    )
    parser.add_argument("--max-words", type=int, metavar="N", help="longest suggestion; default: as set")
    parser.add_argument(
        "--eagerness",
        type=float,
        metavar="0..1",
        help="how unsure a suggestion may be; default: any",
    )


def _check(commands: Commands) -> None:
    parser = _command(commands, "check", "List what is wrong in the text.", "grammar:check", reads=False)
    parser.epilog = (
        "Exit status: 0 when the text was checked, 2 with a sentence when it cannot be; with --exit-code also 1 when "
        "something was found."
    )
    _grammar_options(parser)
    parser.add_argument("--exit-code", action="store_true", help="exit with 1 when something was found")


def _fix(commands: Commands) -> None:
    parser = _command(commands, "fix", "Print the corrected text.", "grammar:fix", reads=False)
    parser.epilog = "Exit status: 0 when the text was corrected or sound, 2 with a sentence when it cannot be read."
    _grammar_options(parser)
    parser.add_argument(
        "--lines", action="store_true", help="each line is a text of its own; keeps the number of lines"
    )


def _grammar_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="a text file; default: standard input")
    _model_options(parser)
    parser.add_argument(
        "--level",
        choices=LEVELS,
        help="rules alone, judged by the model, or also proposed by the model (for models of 0.5 billion parameters or "
        "more); default: judged if a model is there",
    )
    parser.add_argument(
        "--no-model", dest="level", action="store_const", const="rules", help="rules alone, as --level rules"
    )
    parser.add_argument(
        "--strictness",
        choices=["strict", "balanced", "thorough"],
        help="only what is almost certain, what is likely wrong, or also what deserves a look; default: as set",
    )
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default="auto",
        help="what the text is written in; default: found out for each paragraph. Variants are as set",
    )
    parser.add_argument(
        "--dialect", choices=["american", "british", "canadian", "australian", "indian"], help="of English"
    )
    parser.add_argument(
        "--style-remarks", "--style", dest="style_remarks", action="store_true", help="also remarks on style"
    )


def _lsp(commands: Commands) -> None:
    commands.add_parser("lsp", help="Serve other editors (Language Server Protocol); see inkhorn lsp --help.")


def _rewrite(commands: Commands) -> None:
    parser = _command(commands, "rewrite", rewriting_options.SUMMARY, "rewriting:rewrite", reads=False)
    rewriting_options.add_options(parser)
    _model_options(parser)


def _prompts(commands: Commands) -> None:
    summary = prompts_options.SUMMARY
    parser: argparse.ArgumentParser = commands.add_parser("prompts", help=summary, description=summary)
    prompts_options.add_actions(parser, _model_options)


def _bench(commands: Commands) -> None:
    parser = _command(commands, "bench", "Measure the engine on this computer.", "engine:bench", reads=False)
    parser.description = (
        "Measure the engine on this computer, through its worker process. `inkhorn bench` takes about a minute; "
        "`inkhorn bench engine` measures everything on a long document and puts llama.cpp's own programs beside it, "
        "which takes some minutes. Leave the computer alone meanwhile."
    )
    _engine_options(parser)
    what = parser.add_subparsers(dest="what", metavar="WHAT", title="what to measure; default: the engine, short")
    engine = what.add_parser("engine", argument_default=argparse.SUPPRESS, help="everything, with peers")
    engine.add_argument("--json", action="store_true", help="print JSON (documented in README)")
    _engine_options(engine)
    grammar = _command(what, "grammar", "Measure the grammar check.", "grammar_bench:bench", reads=False)
    grammar.description = grammar_bench_options.DESCRIPTION
    _model_options(grammar)
    grammar_bench_options.add_options(grammar)
    _bench_completion(what)


def _bench_completion(what: Commands) -> None:
    parser = _command(what, "completion", "Measure suggestions.", "completion_bench:bench", reads=False)
    parser.description = (
        "Measure suggestions: real prose is typed key by key through the editor's own policies; once with suggestions "
        "anywhere, once only behind words, which are then taken for finished. saved: characters "
        "taken instead of typed; keys: the same, the keys that take them counted; right: suggestions of which "
        "everything was what the text says; begun: at least the first word; shown and wrong: in a hundred words; "
        "tok/ch: tokens decoded for a character saved; p50 and p95: milliseconds from a key to the suggestion."
    )
    _model_options(parser)
    parser.add_argument(
        "--text", type=Path, nargs="+", required=True, metavar="FILE", help="texts, as people wrote them"
    )
    parser.add_argument("--characters", type=int, default=1500, metavar="N", help="of each text; default: 1500")
    parser.add_argument("--max-words", type=int, metavar="N", help="longest suggestion; default: as set")
    parser.add_argument("--eagerness", type=float, metavar="0..1", help="default: as set")
    parser.add_argument("--curve", action="store_true", help="also for other smallest probabilities")
    parser.add_argument("--calibrate", action="store_true", help="the same, and use what comes out for this model")


def _engine_options(parser: argparse.ArgumentParser) -> None:
    _model_options(parser)
    parser.add_argument(
        "--runs", type=int, metavar="N", help="runs of each measurement; the median counts; default 5, short 3"
    )
    parser.add_argument("--tokens", type=int, metavar="N", help="length of the document; default 1500, short 400")
    parser.add_argument(
        "--server", type=Path, metavar="PATH", help="llama-server's executable, to be measured in the same runs"
    )
    parser.add_argument("--alone", action="store_true", help="without llama.cpp's own programs beside it: quicker")
    parser.add_argument("--only", nargs="+", choices=BENCH_GROUPS, metavar="NAME", help=", ".join(BENCH_GROUPS))


def _devices(commands: Commands) -> None:
    _command(
        commands,
        "devices",
        "List what could run the model here, and why something cannot.",
        "devices:devices",
        reads=False,
    )


def _tune(commands: Commands) -> None:
    parser = _command(commands, "tune", "Find out what is fastest on this computer.", "tune:tune", reads=False)
    parser.description = (
        "Try devices, layers, threads and batch on the writer's own kind of work: a word typed behind a long text, a "
        "paragraph rewritten, a sentence weighed. Each try runs in a process of its own. A bar of 1.00 is as fast as "
        "Automatic. Takes one to some minutes; leave the computer alone meanwhile."
    )
    parser.add_argument("--model", type=Path, metavar="PATH", help="a GGUF file; default: as set")
    parser.add_argument("--save", action="store_true", help="use what was found from now on")


def _doctor(commands: Commands) -> None:
    summary = "Print a page for a bug report: versions, devices, model, settings. Nothing of what you write."
    parser = _command(commands, "doctor", summary, "doctor:doctor", reads=False)
    parser.add_argument("--model", type=Path, metavar="PATH", help="a GGUF file; default: as set")


def _models(commands: Commands) -> None:
    summary = models_options.SUMMARY
    models_options.add_actions(commands.add_parser("models", help=summary, description=summary))


def _languages(commands: Commands) -> None:
    summary = "Languages that can be checked besides English, and their word lists."
    parser = commands.add_parser("languages", help=summary, description=summary)
    parser.set_defaults(run="languages:list_languages")
    parser.add_argument("--json", action="store_true", help="print JSON (documented in README)")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="default: list them")
    fetching = actions.add_parser("fetch", help="Get the word lists of a language, once you agree to their licence.")
    fetching.set_defaults(run="languages:fetch")
    fetching.add_argument("code", choices=LANGUAGES[2:], metavar="CODE", help=", ".join(LANGUAGES[2:]))
    fetching.add_argument("--yes", action="store_true", help="agree to the licence without being asked")
    fetching.add_argument("--from", dest="source", metavar="ADDRESS", help="a folder or URL; default: as set")
    removing = actions.add_parser("remove", help="Delete the word lists that were fetched for a language.")
    removing.set_defaults(run="languages:remove")
    removing.add_argument("code", choices=LANGUAGES[2:], metavar="CODE", help=", ".join(LANGUAGES[2:]))
    for action in (fetching, removing):
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON")


def _statistics(commands: Commands) -> None:
    parser = _command(
        commands,
        "statistics",
        "Show what became of the suggestions in the editor: counts only, kept on this computer for 90 days.",
        "statistics:statistics",
        reads=False,
    )
    parser.add_argument("--clear", action="store_true", help="forget all counts, once they are printed")


def _count(commands: Commands) -> None:
    summary = "Count words, characters, sentences and pages, and say how easily the text reads."
    parser = _command(commands, "count", summary, "counting:count", reads=False)
    parser.epilog = "Exit status: 0 when the text was counted, 2 with a sentence when it cannot be read."
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="a text file; default: standard input")
    parser.add_argument("--language", default="", metavar="CODE", help="of the text, such as de; default: found out")


def _convert(commands: Commands) -> None:
    parser = _command(commands, "convert", "Write a document in another format.", "converting:convert", reads=False)
    parser.description = (
        "Write a document in another format: Markdown, Word (.docx), OpenDocument (.odt) and web pages both ways, Rich "
        "Text (.rtf) in, PDF out. What is not kept is said on standard error. Exit status: 0, or 2 with a sentence."
    )
    parser.set_defaults(printer=None)
    parser.add_argument("source", metavar="IN", help="a file, or - for standard input")
    parser.add_argument("target", metavar="OUT", help="a file, or - for standard output")
    parser.add_argument("--from", dest="from_", choices=FORMATS_READ, help="default: found in the file")
    parser.add_argument("--to", choices=FORMATS_WRITTEN, help="default: by the name of OUT")
    parser.add_argument("--paper", choices=["a4", "letter"], help="default: as printers hold in this country")
    parser.add_argument("--language", default="", metavar="TAG", help="of the text, such as en-GB; default: not said")
    parser.add_argument("--title", default="", help="of the document; default: its first heading, else its name")
    parser.add_argument("--check", action="store_true", help="write nothing, only say what would not be kept")


def _update(commands: Commands) -> None:
    summary = "Ask whether there is a newer version. Nothing is asked unless you say so, and nothing is replaced."
    parser = _command(commands, "update", summary, "update:update", reads=False)
    parser.epilog = "Exit status: 0 when this is the newest version, 1 when there is a newer one, 2 with a sentence."
    parser.add_argument("--check", action="store_true", help="connect, and ask")
    parser.add_argument(
        "--file", type=Path, metavar="PATH", help="with --check: is this downloaded file of the release"
    )


def _demo(commands: Commands) -> None:
    parser = _command(commands, "demo", "Show what Inkhorn does on a demo document.", "demo:demo", reads=False)
    _model_options(parser)
