"""The command line: the same services without a window, for scripts and for checks.

Every command reads a file or `-` (standard input), prints its result on standard output and everything else on
standard error. Exit status: 0 done, 2 the request cannot be served (a sentence says why and what to do).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit status."""
    from writer.cli.failure import RefusedError, sentence_of
    from writer.cli.parser import make_parser

    options = make_parser().parse_args(arguments)
    try:
        module, _, function = options.run.partition(":")
        getattr(import_module(f"writer.cli.{module}"), function)(options)
        return 0
    except RefusedError as refusal:
        print(f"inkhorn: {refusal}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("inkhorn: stopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has left; nothing to say to anybody
        return 0
    except Exception as error:
        sentence = sentence_of(error)
        if not sentence:
            raise
        print(f"inkhorn: {sentence}", file=sys.stderr)
        return 2
