"""llama-server as a peer: started for the measurement on a free port of this computer, and always ended."""

from __future__ import annotations

import contextlib
import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import msgspec

from writer.engine.bench.contenders import SUGGESTION
from writer.engine.bench.figures import SERVER
from writer.engine.client.blocking import EngineError
from writer.engine.client.command import describe_exit
from writer.engine.messages import EngineConfig
from writer.network import loopback
from writer.network.loopback import HOST, HttpError

START_SECONDS: Final = 120
ANSWER_SECONDS: Final = 600
_END_SECONDS: Final = 5
_EVENT: Final = b"data: "
HOW_TO_GET_ONE: Final = (
    "llama-server was not measured. "
    "`python tests/benchmarks/build_llama_server.py` in a source checkout builds one; give its path with --server."
)


class _Arrivals(msgspec.Struct, frozen=True):
    """When an answer came, in milliseconds after asking."""

    first_ms: float
    last_ms: float
    tokens: int


class LlamaServer:
    """A running llama-server from `with` to its end; a `Contender`. `config.threads` makes its tokens, and
    `prompt_threads` read its prompts, as in the worker. Methods raise EngineError.
    """

    name = SERVER

    def __init__(self, program: Path, config: EngineConfig, prompt_threads: int) -> None:
        self._port = loopback.free_port()
        try:
            self._process = subprocess.Popen(
                _command(program, self._port, config, prompt_threads),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            reason = error.strerror or str(error)
            raise EngineError(f"{program} could not be started ({reason}).") from error
        try:
            self._wait()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def first_token(self, text: str) -> float:
        return self._ask(text, SUGGESTION).first_ms

    def decode_rate(self, text: str, tokens: int) -> float | None:
        came = self._ask(text, tokens)
        later = came.tokens - 1
        return 1000 * later / (came.last_ms - came.first_ms) if later > 0 and came.last_ms > came.first_ms else None

    def close(self) -> None:
        """End the server; safe to call twice."""
        self._process.terminate()
        try:
            self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _wait(self) -> None:
        """Until it has loaded the model."""
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            if (code := self._process.poll()) is not None:
                raise EngineError(f"It stopped while it loaded the model ({describe_exit(code)}).")
            with contextlib.suppress(OSError, HttpError), self._connected() as connection:
                connection.request("GET", "/health")
                if connection.getresponse().status == loopback.OK:
                    return
            time.sleep(0.1)
        raise EngineError("It took too long to load the model.")

    def _ask(self, text: str, tokens: int) -> _Arrivals:
        asked = {
            "prompt": text,
            "n_predict": tokens,
            "cache_prompt": True,
            "stream": True,
            "temperature": 0.0,
            "ignore_eos": True,
        }
        try:
            with self._connected() as connection:
                started = time.perf_counter()
                connection.request("POST", "/completion", json.dumps(asked), {"Content-Type": "application/json"})
                answer = connection.getresponse()
                if answer.status != loopback.OK:
                    raise EngineError(f"It refused a request: {answer.read(300).decode('utf-8', 'replace')}")
                return _arrivals(answer, started)
        except (OSError, HttpError, ValueError) as error:
            raise EngineError(f"It stopped answering ({error}).") from error

    @contextlib.contextmanager
    def _connected(self) -> Iterator[loopback.Connection]:
        """A fresh connection: the server ends one after each answer. Opened before any clock runs."""
        connection = loopback.connection(self._port, ANSWER_SECONDS)
        with contextlib.closing(connection):
            connection.connect()
            yield connection


def _arrivals(answer: loopback.Response, started: float) -> _Arrivals:
    """Take the streamed answer to its end."""
    times: list[float] = []
    tokens = 0
    while line := answer.readline():
        if not line.startswith(_EVENT):
            continue
        at = 1000 * (time.perf_counter() - started)
        event = json.loads(line[len(_EVENT) :])
        if event.get("tokens") or event.get("content") or event.get("stop"):
            times.append(at)
        tokens = event.get("tokens_predicted", tokens)
    if not times:
        raise EngineError("It gave no answer.")
    last = times[-2] if len(times) > 2 else times[-1]  # the last event only tells how it went
    return _Arrivals(times[0], last, tokens)


def _command(program: Path, port: int, config: EngineConfig, prompt_threads: int) -> list[str]:
    """As its users start it, with what the worker has: threads, context, layers, one text at a time.

    Flash attention is off on the CPU, as in the worker: the server's own choice is to use it and to write a third
    slower.
    """
    return [
        str(program),
        *("--model", config.model),
        *("--host", HOST, "--port", str(port), "--no-webui", "--offline"),
        *("--threads", str(config.threads), "--threads-batch", str(prompt_threads)),
        *("--ctx-size", str(config.context), "--parallel", "1"),
        *("--gpu-layers", str(config.gpu_layers)),
        *(() if config.gpu_layers else ("--flash-attn", "off")),
    ]
