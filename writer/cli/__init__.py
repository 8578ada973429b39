"""The command line: the same services without a window, for scripts and for checks.

Every command reads a file or `-` (standard input), prints its result on standard output and everything else on
standard error. Exit status: 0 done, 2 the request cannot be served (a sentence says why and what to do); a command
may have a use for 1, which its --help names.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module


def main(arguments: Sequence[str], printer: object = None) -> int:
    """Run one command; returns the exit status. `printer` makes PDF files, for which it takes fonts."""
    from writer.cli.failure import RefusedError, sentence_of
    from writer.cli.parser import make_parser

    options = make_parser().parse_args(arguments)
    options.printer = printer
    try:
        module, _, function = options.run.partition(":")
        status = getattr(import_module(f"writer.cli.{module}"), function)(options)
        sys.stdout.flush()
        return int(status or 0)
    except RefusedError as refusal:
        print(f"inkhorn: {refusal}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("inkhorn: stopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        _forget_output()  # its reader has left; there is nothing to say to anybody
        return 0
    except Exception as error:
        sentence = sentence_of(error)
        if not sentence:
            raise
        print(f"inkhorn: {sentence}", file=sys.stderr)
        return 2


def _forget_output() -> None:
    """What is still buffered must not fail once more when the interpreter ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
