"""The manual page, made of the command line's own grammar: `python -m installer.desktop.manual` prints it.

What the parser knows is never said a second time, so the page cannot name a command or an option that is not there.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from installer.release import Release, this_release
from writer.cli.parser import make_parser

COMMON: Final = 5
"""An option that this many commands understand in the same way is explained once, for all."""

DESCRIPTION: Final = """\
Inkhorn is an editor for plain text and Markdown with a small language model in it that finishes sentences, mends \
grammar and rewrites what is selected. Everything runs on this computer; nothing is sent anywhere unless a command \
says so.

Without a command the editor opens, with FILE where one is named; that needs a display. The commands do the same in \
the terminal. A text is read in the encoding it has and never \
changed in place; results are printed."""

EXIT: Final = (
    ("0", "Done."),
    ("1", "Where a command says so: something was found, or a test failed."),
    ("2", "It cannot be done; a sentence on standard error says why and what to do. Also without a display."),
    ("130", "Stopped with Ctrl+C."),
)

ENVIRONMENT: Final = (
    ("INKHORN_HOME", "A folder that takes everything below in place of the folders named there."),
    ("INKHORN_DEBUG", "When set, the log is printed too."),
    ("INKHORN_BACKENDS", "A folder with loadable modules of the engine; empty: none."),
    ("XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME, XDG_CACHE_HOME", "Move the folders below, as everywhere."),
)

FILES: Final = (
    ("~/.config/inkhorn/settings.toml", "All settings, as text."),
    ("~/.config/inkhorn/prompts/", "Prompts of your own, a file each."),
    ("~/.local/share/inkhorn/models/", "Models that were fetched."),
    ("~/.local/state/inkhorn/inkhorn.log", "What happened; never anything of your texts."),
    ("~/.cache/inkhorn/", "What can be made again."),
)


def page(release: Release, parser: argparse.ArgumentParser | None = None) -> str:
    """The page for the `man` macros, ending in a newline."""
    commands = _commands(parser or make_parser())
    common = _common(commands.values())
    lines = [
        f'.TH INKHORN 1 "{release.date}" "Inkhorn {release.version}" "User Commands"',
        *_section("NAME", ["inkhorn \\- write with suggestions and grammar help that stay on your computer"]),
        *_section("SYNOPSIS", [".B inkhorn", ".RI [ FILE ]", ".br", ".B inkhorn", ".I COMMAND", ".RI [ ARGUMENT ...]"]),
        *_section("DESCRIPTION", _paragraphs(DESCRIPTION)),
        *_section("COMMANDS", [line for name, one in commands.items() for line in _command(name, one, common)]),
        *_section(
            "COMMON OPTIONS",
            ["Understood by every command above that refers to them.", *_options(common.values())],
        ),
        *_section("EXIT STATUS", _terms(EXIT)),
        *_section("ENVIRONMENT", _terms(ENVIRONMENT)),
        *_section("FILES", _terms(FILES)),
    ]
    return "\n".join(lines) + "\n"


def _commands(parser: argparse.ArgumentParser, above: str = "") -> dict[str, argparse.ArgumentParser]:
    """Every command by the words that call it, each before the ones below it."""
    found: dict[str, argparse.ArgumentParser] = {}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                found[f"{above}{name}"] = below
                found |= _commands(below, f"{above}{name} ")
    return found


Meaning = tuple[str, str]


def _meaning(action: argparse.Action) -> Meaning:
    return _invocation(action), _help(action)


def _common(parsers: Iterable[argparse.ArgumentParser]) -> dict[Meaning, argparse.Action]:
    options = [action for parser in parsers for action in _own(parser) if action.option_strings]
    counted = Counter(map(_meaning, options))
    return {_meaning(action): action for action in options if counted[_meaning(action)] >= COMMON}


def _own(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """What the parser understands itself, without --help and the commands below it."""
    left_out = (argparse._HelpAction, argparse._SubParsersAction)
    return [a for a in parser._actions if not isinstance(a, left_out) and a.help is not argparse.SUPPRESS]


def _command(name: str, parser: argparse.ArgumentParser, common: dict[Meaning, argparse.Action]) -> Iterator[str]:
    actions = _own(parser)
    shared = [action for action in actions if _meaning(action) in common]
    yield from (f".SS inkhorn {_plain(name)}", *_synopsis(name, parser))
    if parser.description:
        yield from (".P", *_paragraphs(parser.description))
    yield from _options(action for action in actions if action not in shared)
    if shared:
        names = ", ".join(f"\\fB{_plain(action.option_strings[0])}\\fP" for action in shared)
        yield from (".P", f"Common options: {names}.")
    if parser.epilog:
        yield from (".P", *_paragraphs(parser.epilog))


def _synopsis(name: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    words = [_invocation(action) for action in _own(parser) if not action.option_strings]
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    options = " [\\fIOPTION\\fP ...]" if any(action.option_strings for action in _own(parser)) else ""
    behind = [f"\\fI{_plain(str(action.metavar))}\\fP ..." for action in below]
    yield f"\\fBinkhorn {_plain(name)}\\fP{options} {' '.join([*words, *behind])}".rstrip()


def _options(actions: Iterable[argparse.Action]) -> list[str]:
    return [line for action in actions for line in (".TP", _invocation(action), *_paragraphs(_help(action)))]


def _invocation(action: argparse.Action) -> str:
    """As it is typed: names in bold, what stands for something in italics."""
    value = _value(action)
    if not action.option_strings:
        return value
    names = ", ".join(f"\\fB{_plain(name)}\\fP" for name in action.option_strings)
    return f"{names} {value}".rstrip()


def _value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    named = action.metavar or (
        "{" + ",".join(map(str, action.choices)) + "}" if action.choices else action.dest.upper()
    )
    value = f"\\fI{_plain(str(named))}\\fP"
    match action.nargs:
        case "?":
            return f"[{value}]"
        case "*":
            return f"[{value} ...]"
        case "+":
            return f"{value} ..."
        case _:
            return value


def _help(action: argparse.Action) -> str:
    return (action.help or "") % {**vars(action), "prog": "inkhorn"}


# -- roff ----------------------------------------------------------------------------------------------------


def _section(title: str, lines: Iterable[str]) -> list[str]:
    return [f".SH {title}", *lines]


def _terms(terms: Iterable[tuple[str, str]]) -> list[str]:
    return [line for term, text in terms for line in (".TP", f"\\fB{_plain(term)}\\fP", *_paragraphs(text))]


def _paragraphs(text: str) -> list[str]:
    """Plain text: an empty line parts paragraphs, indented lines stay as they are."""
    made: list[str] = []
    for number, block in enumerate(re.split(r"\n\s*\n", text.strip("\n"))):
        made += [".P"] if number else []
        for is_example, lines in _runs(block.splitlines()):
            made += [".nf", *map(_line, lines), ".fi"] if is_example else [_line(" ".join(map(str.strip, lines)))]
    return made


def _runs(lines: list[str]) -> Iterator[tuple[bool, list[str]]]:
    """Neighbouring lines that are indented, or not."""
    run: list[str] = []
    for line in lines:
        if run and line.startswith("  ") != run[0].startswith("  "):
            yield run[0].startswith("  "), run
            run = []
        run.append(line)
    if run:
        yield run[0].startswith("  "), run


def _line(text: str) -> str:
    """A line of text that roff does not take for a request."""
    plain = _plain(text)
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain


def _plain(text: str) -> str:
    """Text with what roff would read as its own escaped; hyphens are typed ones, to be copied."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    for character, escape in {"'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"}.items():
        escaped = escaped.replace(character, escape)
    return escaped


if __name__ == "__main__":
    sys.stdout.write(page(this_release()))
