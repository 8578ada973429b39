"""The worker process: requests on stdin, events on stdout, one model. `--probe` lists the devices instead, `--peer`
serves the benchmark, `--quantise` makes a model file smaller.

llama_cpp is imported only after stdout is safe, so the rooms that need it are imported inside functions.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import signal
import sys
import threading
from collections.abc import Sequence
from typing import BinaryIO, Final

import msgspec

from writer.engine import codec
from writer.engine.messages import EngineConfig, Failed, Load
from writer.engine.probing import modules
from writer.engine.probing.libraries import Libraries, libraries
from writer.engine.probing.modules import ModuleFolder
from writer.engine.probing.troubles import STOPPED_COMPUTING, Troubles
from writer.engine.worker.errors import DeviceError
from writer.engine.worker.inbox import Inbox, Outbox, read_first_line, read_requests
from writer.engine.worker.scheduler import Scheduler
from writer.network.seclusion import give_up_sockets
from writer.tongue import marked

DEVICE_FAILED: Final = 71
"""Exit status when a graphics processor failed in the middle."""
NO_LIBRARIES: Final = marked("The engine's libraries are missing. Install Inkhorn again.")
LIBRARY_VARIABLE: Final = "LLAMA_CPP_LIB_PATH"
"""Where llama_cpp looks for libllama instead of beside itself."""


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
    os.environ.pop("GGML_BACKEND_PATH", None)  # modules come from our own folder or not at all
    match argv:
        case ["--probe", *only]:
            return _probe(out, only)
        case ["--peer", kind, config]:
            return _peer(out, kind, config)
        case ["--quantise", source, target, kind, threads]:
            return _quantise(out, source, target, kind, int(threads))
        case _:
            return _serve(out)


def _take_stdout() -> BinaryIO:
    """stdout for messages alone: native code prints to file descriptor 1, which from now on is stderr."""
    sys.stdout.flush()
    out = os.fdopen(os.dup(1), "wb", 0)
    os.dup2(2, 1)
    return out


def _probe(out: BinaryIO, only: Sequence[str]) -> int:
    found = modules.find()
    folder = found if isinstance(found, modules.ModuleFolder) else None
    if folder:
        os.environ[LIBRARY_VARIABLE] = str(folder.path)
    from writer.engine.worker.models.probe import report
    from writer.engine.worker.native import NativeLog

    log = NativeLog()
    out.write(msgspec.json.encode(report(folder, only)) + b"\n")
    log.clear()
    return 0


def _peer(out: BinaryIO, kind: str, config: str) -> int:
    _use(libraries(msgspec.json.decode(config, type=EngineConfig)))
    from writer.engine.worker.peer import serve

    return serve(kind, config, os.fdopen(0, "rb"), out)


def _quantise(out: BinaryIO, source: str, target: str, kind: str, threads: int) -> int:
    _seclude()
    _use(None)
    from writer.engine.worker.models.quantising import serve

    return serve(source, target, kind, threads, out)


def _seclude() -> None:
    if why := give_up_sockets():
        print(f"the engine keeps the right to open sockets: {why}", file=sys.stderr, flush=True)


def _serve(out: BinaryIO) -> int:
    _seclude()
    stdin = os.fdopen(0, "rb", 0)
    head = read_first_line(stdin)
    chosen = _chosen(head)
    if problem := _use(chosen):
        return _refuse(problem, head, stdin, out)
    from writer.engine.worker.background import Background
    from writer.engine.worker.native import AbortFlag
    from writer.engine.worker.processors import Processors
    from writer.engine.worker.service import Service

    flag = AbortFlag()
    inbox, outbox = Inbox(flag), Outbox(out)
    reading = (stdin, inbox, outbox, head)
    threading.Thread(target=read_requests, args=reading, name="reader", daemon=True).start()
    processors = Processors()
    service = Service(flag, outbox.emit, inbox.holds_cancel, processors, chosen)
    background = Background(processors)
    scheduler = Scheduler(inbox, outbox.emit, service.begin, service.other, service.idle_work, background.run)
    try:
        while True:
            scheduler.turn()
    except DeviceError as fault:
        print(f"the graphics processor failed: {fault.detail}", file=sys.stderr, flush=True)
        if chosen and chosen.key:
            Troubles().remember(chosen.config, chosen.key, STOPPED_COMPUTING)
        os._exit(DEVICE_FAILED)  # in an orderly end its driver would be asked once more


def _chosen(head: bytes) -> Libraries | None:
    """What the first request needs; None when it is no `Load`, which comes first from every client of ours."""
    try:
        request = codec.decode_request(head.partition(b"\n")[0])
    except codec.ProtocolError:
        return None
    return libraries(request.config) if isinstance(request, Load) else None


def _use(chosen: Libraries | None) -> str:
    """Before llama_cpp is imported, which loads the libraries: a packaged program has only those of the modules.
    Returns "", or a sentence when there are none to load."""
    folder = chosen.folder if chosen else None
    if folder is None and not modules.plain_library():
        found = modules.find()
        if not isinstance(found, ModuleFolder):
            return found.reason if found else NO_LIBRARIES
        folder = found.path
    if folder:
        os.environ[LIBRARY_VARIABLE] = str(folder)
    return ""


def _refuse(problem: str, head: bytes, stdin: BinaryIO, out: BinaryIO) -> int:
    """Answer the one request that comes before any other with `problem`, then wait for the end of stdin."""
    with contextlib.suppress(codec.ProtocolError):
        request = codec.decode_request(head.partition(b"\n")[0])
        Outbox(out).emit(Failed(request.id, problem))
    while stdin.read(1 << 16):
        pass
    return 0
