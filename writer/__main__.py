"""One command, several processes: the window, the command line, the language server, the engine's worker, whoever asks
a server in its place, the grammar checker, the search for patterns.

Each branch imports only what it needs: the worker has no Qt, the window no llama_cpp, the checker neither.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the part that `arguments` (default: the process's own) ask for; returns the exit status."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    match arguments[:1]:
        case ["--selftest"]:
            return test_itself(arguments[1:])
        case ["--engine"]:
            from writer.engine.worker.main import main as serve_engine

            return serve_engine(arguments[1:])
        case ["--remote"]:
            from writer.engine.remote.main import main as ask_server

            return ask_server()
        case ["--checker"]:
            from writer.language.grammar.service import main as serve_checker

            return serve_checker(arguments[1:])
        case ["--search"]:
            from writer.documents.searching import main as look_for_patterns

            return look_for_patterns(arguments[1:])
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


def needs_window(arguments: Sequence[str]) -> bool:
    """Whether `arguments` are for the window; everything else runs without Qt."""
    match list(arguments):
        case ["--engine" | "--remote" | "--checker" | "--language" | "--search" | "lsp", *_] | ["--selftest", "engine"]:
            return False
        case ["demo"]:
            from writer.app import has_display

            return has_display()
        case [word, *_]:
            return not is_command(word) or prints(arguments)
        case _:
            return True


def prints(arguments: Sequence[str]) -> bool:
    """Whether `arguments` ask for a PDF file, for which it takes Qt."""
    words = [word.lower() for word in arguments]
    if words[:1] != ["convert"] or "--check" in words:
        return False
    return any(word.endswith((".pdf", "=pdf")) or word == "pdf" for word in words)


def test_itself(arguments: Sequence[str]) -> int:
    """Try every part once, the window among them unless `arguments` are ["engine"]; prints a line for each."""
    if list(arguments) == ["engine"]:
        from writer.cli.selftest import main as test_engine

        return test_engine()
    from writer.app.selftest import main as test_window

    return test_window()


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
    if prints(arguments):
        from writer.app.printing_out import print_pdf

        return command_line(arguments, print_pdf)
    return command_line(arguments)


if __name__ == "__main__":
    sys.exit(main())
