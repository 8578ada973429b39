"""The worker process: requests on stdin, events on stdout, one model. `--probe` lists the devices instead, `--peer`
serves the benchmark.

llama_cpp is imported only after stdout is safe, so the rooms that need it are imported inside functions.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import threading
from collections.abc import Sequence
from typing import BinaryIO

import msgspec

from writer.engine.worker.inbox import Inbox, Outbox, read_requests
from writer.engine.worker.scheduler import Scheduler


def main(argv: Sequence[str]) -> int:
    """Serve until stdin closes, or print the devices as one JSON line and leave."""
    out = _take_stdout()
    os.environ["GGML_NO_BACKTRACE"] = "1"
    # Threads that spin at a barrier starve each other when anything else runs: reading a prompt on two cores beside
    # one busy process is six times as fast when they sleep soon. Read by the OpenMP library when llama_cpp loads.
    os.environ.setdefault("GOMP_SPINCOUNT", "10000")
    os.environ.setdefault("KMP_BLOCKTIME", "0")
    faulthandler.enable(file=2)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the whole group; the parent decides
    if "--probe" in argv:
        return _probe(out)
    match argv:
        case ["--peer", kind, config]:
            return _peer(out, kind, config)
        case _:
            return _serve(out)


def _take_stdout() -> BinaryIO:
    """stdout for messages alone: native code prints to file descriptor 1, which from now on is stderr."""
    sys.stdout.flush()
    out = os.fdopen(os.dup(1), "wb", 0)
    os.dup2(2, 1)
    return out


def _probe(out: BinaryIO) -> int:
    from writer.engine.worker.models.probe import find_devices
    from writer.engine.worker.native import Ggml, NativeLog

    log = NativeLog()
    out.write(msgspec.json.encode([item.facts for item in find_devices(Ggml())]) + b"\n")
    log.clear()
    return 0


def _peer(out: BinaryIO, kind: str, config: str) -> int:
    from writer.engine.worker.peer import serve

    return serve(kind, config, os.fdopen(0, "rb"), out)


def _serve(out: BinaryIO) -> int:
    from writer.engine.worker.background import Background
    from writer.engine.worker.native import AbortFlag
    from writer.engine.worker.processors import Processors
    from writer.engine.worker.service import Service

    flag = AbortFlag()
    inbox, outbox = Inbox(flag), Outbox(out)
    stdin = os.fdopen(0, "rb", 0)
    threading.Thread(target=read_requests, args=(stdin, inbox, outbox), name="reader", daemon=True).start()
    processors = Processors()
    service = Service(flag, outbox.emit, inbox.holds_cancel, processors)
    background = Background(processors)
    scheduler = Scheduler(inbox, outbox.emit, service.begin, service.other, service.idle_work, background.run)
    while True:
        scheduler.turn()
