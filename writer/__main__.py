"""One command, several processes: the window, the command line, the engine's worker, the grammar checker.

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
        case ["--checker"]:
            from writer.language.grammar.service import main as serve_checker

            return serve_checker(arguments[1:])
        case _:
            from writer.cli import main as command_line

            return command_line(arguments)


if __name__ == "__main__":
    sys.exit(main())
