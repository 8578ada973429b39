"""One command, several processes: the window, the command line, the language server, the engine's worker, whoever asks
a server in its place, the grammar checker.

Each branch imports only what it needs: the worker has no Qt, the window no llama_cpp, the checker neither.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the part that `arguments` (default: the process's own) ask for; returns the exit status."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    match arguments[:1]:
        case ["--engine"]:
            from writer.engine.worker.main import main as serve_engine

            return serve_engine(arguments[1:])
        case ["--remote"]:
            from writer.engine.remote.main import main as ask_server

            return ask_server()
        case ["--checker"]:
            from writer.language.grammar.service import main as serve_checker

            return serve_checker(arguments[1:])
        case ["lsp"]:
            from writer.lsp.main import main as serve_editors

            return serve_editors(arguments[1:])
        case ["--language"]:
            from writer.language.grammar.languages.engine_process import main as serve_language

            return serve_language(arguments[1:])
        case [word, *_] if is_command(word):
            return run_command(arguments)
        case _:
            from writer.app import main as open_window

            return open_window(arguments)


def is_command(word: str) -> bool:
    """Whether `word` is for the command line rather than a file to open."""
    from writer.cli.parser import COMMANDS

    return word in (*COMMANDS, "-h", "--help", "--version")


def run_command(arguments: Sequence[str]) -> int:
    """`demo` opens the window where there is a display; every other command stays in the terminal."""
    from writer.app import has_display
    from writer.app import main as open_window
    from writer.cli import main as command_line

    if list(arguments) == ["demo"] and has_display():
        return open_window([], demo=True)
    return command_line(arguments)


if __name__ == "__main__":
    sys.exit(main())
