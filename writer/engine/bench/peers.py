"""Peers that live in a child process of this program: a bare llama_decode loop, and llama-cpp-python's own `Llama`.

In children because only the worker may hold llama.cpp, and because a peer that dies must not end the benchmark.
"""

from __future__ import annotations

import contextlib
import subprocess
from types import TracebackType
from typing import Final, Self

import msgspec

from writer.engine.bench.contenders import SUGGESTION
from writer.engine.bench.figures import BARE, LLAMA
from writer.engine.bench.peer_messages import PeerAnswer, PeerAsk, PeerKind
from writer.engine.client.blocking import EngineError
from writer.engine.client.command import describe_exit, peer_command
from writer.engine.messages import EngineConfig

_END_SECONDS: Final = 5


class ChildPeer:
    """A child from `with` to its end. Methods raise EngineError when it does not answer."""

    def __init__(self, kind: PeerKind, config: EngineConfig) -> None:
        command = peer_command(kind, msgspec.json.encode(config).decode())
        try:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        except OSError as error:
            raise EngineError("A peer of the engine could not be started.", str(error)) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ask(self, question: PeerAsk) -> PeerAnswer:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(msgspec.json.encode(question) + b"\n")
            self._process.stdin.flush()
            answer = msgspec.json.decode(self._process.stdout.readline(), type=PeerAnswer)
        except (OSError, ValueError, msgspec.MsgspecError):
            raise EngineError(f"It stopped ({describe_exit(self._end())}).") from None
        if answer.problem:
            raise EngineError(answer.problem)
        return answer

    def close(self) -> None:
        """End the child; safe to call twice."""
        self._end()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                with contextlib.suppress(OSError):
                    stream.close()

    def _end(self) -> int:
        """Its exit status; a child whose stdin is closed ends by itself."""
        if self._process.stdin:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        try:
            return self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()


class BareLoop(ChildPeer):
    """llama_decode, token after token, with the contexts and threads of the worker and nothing around it."""

    name = BARE

    def __init__(self, config: EngineConfig) -> None:
        super().__init__("bare", config)

    def rate(self, prompt_tokens: int, tokens: int) -> float | None:
        """Tokens per second behind `prompt_tokens` of context."""
        return self.ask(PeerAsk(tokens, prompt_tokens=prompt_tokens)).rate


class LlamaClass(ChildPeer):
    """llama-cpp-python's `Llama` as its users call it; a `Contender`, timed inside its own process."""

    name = LLAMA

    def __init__(self, config: EngineConfig) -> None:
        super().__init__("llama", config)

    def first_token(self, text: str) -> float:
        return self.ask(PeerAsk(SUGGESTION, text)).first_ms

    def decode_rate(self, text: str, tokens: int) -> float | None:
        return self.ask(PeerAsk(tokens, text)).rate
