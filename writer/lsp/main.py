"""`inkhorn lsp`: the process. Nothing but the protocol goes to standard output."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from writer import log, paths


def make_parser() -> argparse.ArgumentParser:
    """What the command line says goes before what the client configures."""
    parser = argparse.ArgumentParser(
        prog="inkhorn lsp",
        description="Serve grammar help to other editors over the Language Server Protocol, on standard input and "
        "output. Editors start it; README says how. The options go before what the editor configures.",
    )
    parser.add_argument("--stdio", action="store_true", help="taken for editors that pass it; there is no other way")
    parser.add_argument("--model", type=Path, metavar="PATH", help="a GGUF file; default: as set, else the starter")
    parser.add_argument("--level", choices=["rules", "judged"], help="rules alone, or judged by the model")
    parser.add_argument("--strictness", choices=["strict", "balanced", "thorough"], help="default: as set")
    parser.add_argument("--dialect", choices=["american", "british", "canadian", "australian", "indian"])
    parser.add_argument("--style-remarks", action="store_true", default=None, help="also remarks on style")
    return parser


def main(arguments: Sequence[str]) -> int:
    """Serve until the client leaves; 0 when it had asked for the end, else 1."""
    options = make_parser().parse_args(arguments)
    overrides = {
        "model": str(paths.expanded(options.model).absolute()) if options.model else None,
        "judge": None if options.level is None else options.level == "judged",
        "strictness": options.strictness,
        "dialect": options.dialect,
        "style": options.style_remarks,
    }
    journal = log.start(paths.state_folder())
    _quiet()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a thread that waits for input cannot be asked to end
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    from writer.lsp.server import Server

    server = Server(overrides)
    try:
        server.start_io(sys.stdin.buffer, out)
    finally:
        journal.stop()
    return 0 if server.protocol.ended_well else 1


def _quiet() -> None:
    """pygls logs what is sent, and that is the writer's text."""
    for name in ("pygls", "asyncio"):
        logging.getLogger(name).addHandler(logging.NullHandler())
        logging.getLogger(name).propagate = False
