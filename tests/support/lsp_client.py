"""An editor as a language server sees it: a real `inkhorn lsp` process, JSON-RPC over its pipes, texts that change."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any, BinaryIO

Json = dict[str, Any]
PATIENCE = 30.0
"""Seconds after which a server that says nothing has failed the test."""


class Editor:
    """One connection. `texts` are the open documents as the editor has them; edits go to both sides."""

    def __init__(self, *arguments: str, environment: Mapping[str, str] | None = None) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "writer", "lsp", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(environment) if environment is not None else None,
        )
        self.encoding = "utf-16"
        self.capabilities: Json = {}
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        self.said: list[Json] = []
        self.progress: list[Json] = []
        self.configuration: object = None
        self.published: dict[str, Json] = {}
        self.strange: list[bytes] = []
        """What came on standard output and is no message."""
        self._messages: queue.Queue[Json | None] = queue.Queue()
        self._answers: dict[int, Json] = {}
        self._ids = 0
        self._errors = bytearray()
        self._threads = [
            threading.Thread(target=target, daemon=True) for target in (self._read_messages, self._read_errors)
        ]
        for thread in self._threads:
            thread.start()

    # -- the connection

    def initialize(self, options: object = None, encodings: Sequence[str] = (), **window: bool) -> Json:
        capabilities: Json = {
            "workspace": {"workspaceEdit": {"documentChanges": True}, "configuration": self.configuration is not None},
            "window": {"workDoneProgress": True, **window},
            "general": {"positionEncodings": list(encodings)} if encodings else {},
            "textDocument": {"publishDiagnostics": {"dataSupport": True}},
        }
        params: Json = {"processId": None, "rootUri": None, "capabilities": capabilities}
        if options is not None:
            params["initializationOptions"] = options
        result = self.request("initialize", params)
        self.capabilities = result["capabilities"]
        self.encoding = self.capabilities.get("positionEncoding", "utf-16")
        self.notify("initialized", {})
        return result

    def request(self, method: str, params: object = None) -> Any:
        """The result; raises RuntimeError with the server's error."""
        answer = self.answer_to(self.send_request(method, params))
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["result"]

    def send_request(self, method: str, params: object = None) -> int:
        self._ids += 1
        self.send({"id": self._ids, "method": method, "params": params})
        return self._ids

    def answer_to(self, id_: int) -> Json:
        self.wait(lambda: id_ in self._answers)
        return self._answers.pop(id_)

    def notify(self, method: str, params: object) -> None:
        self.send({"method": method, "params": params})

    def send(self, message: Json) -> None:
        self.send_bytes(json.dumps({"jsonrpc": "2.0", **message}).encode())

    def send_bytes(self, body: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def leave(self) -> int:
        """Shut down as the protocol asks; the exit status."""
        self.request("shutdown")
        self.notify("exit", None)
        return self.wait_for_end()

    def wait_for_end(self) -> int:
        status = self.process.wait(timeout=PATIENCE)
        for thread in self._threads:
            thread.join(timeout=PATIENCE)
        return status

    def close(self) -> None:
        """End the process however it stands."""
        if self.process.poll() is None:
            self.process.kill()
        self.wait_for_end()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()

    @property
    def errors(self) -> str:
        """What the server wrote on standard error so far."""
        return self._errors.decode("utf-8", "replace")

    # -- the writer

    def open(self, uri: str, text: str, language: str = "markdown") -> None:
        self.texts[uri], self.versions[uri] = text, 1
        document = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})

    def close_text(self, uri: str) -> None:
        """Close a document, and wait until its marks are gone."""
        del self.texts[uri]
        marked = uri in self.published
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
        if marked:
            self.wait(lambda: self.published[uri]["diagnostics"] == [])
            del self.published[uri]

    def edit(self, uri: str, start: int, end: int, new: str) -> None:
        """Replace the characters `start`..`end`."""
        text = self.texts[uri]
        where = {"start": self.position(text, start), "end": self.position(text, end)}
        self.texts[uri] = text[:start] + new + text[end:]
        self.versions[uri] += 1
        document = {"uri": uri, "version": self.versions[uri]}
        change = {"range": where, "text": new}
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [change]})

    def replace(self, uri: str, old: str, new: str) -> None:
        """Edit the first `old`."""
        start = self.texts[uri].index(old)
        self.edit(uri, start, start + len(old), new)

    def actions(self, uri: str, word: str, only: Sequence[str] | None = None) -> dict[str, Json]:
        """The code actions with the caret in the first `word`, by title."""
        text = self.texts[uri]
        at = self.position(text, text.index(word) + 1)
        context: Json = {"diagnostics": []} | ({"only": list(only)} if only else {})
        params = {"textDocument": {"uri": uri}, "range": {"start": at, "end": at}, "context": context}
        return {action["title"]: action for action in self.request("textDocument/codeAction", params) or []}

    def perform(self, action: Json) -> None:
        """Apply the edit of a code action, or have its command carried out."""
        for change in action.get("edit", {}).get("documentChanges", []):
            uri = change["textDocument"]["uri"]
            assert change["textDocument"]["version"] == self.versions[uri]
            edits = [
                (
                    *(self.offset(self.texts[uri], at) for at in (e["range"]["start"], e["range"]["end"])),
                    e["newText"],
                )
                for e in change["edits"]
            ]
            for start, end, new in sorted(edits, reverse=True):
                self.edit(uri, start, end, new)
        if command := action.get("command"):
            self.request("workspace/executeCommand", {"command": command["command"], "arguments": command["arguments"]})

    # -- what is seen

    def marked(self, uri: str) -> list[str]:
        """The words that are underlined, if what was published belongs to the present text."""
        published = self.published.get(uri)
        if published is None or published.get("version") != self.versions[uri]:
            return ["?"]
        return [self.words(uri, found) for found in published["diagnostics"]]

    def words(self, uri: str, found: Json) -> str:
        text = self.texts[uri]
        return text[self.offset(text, found["range"]["start"]) : self.offset(text, found["range"]["end"])]

    def wait_until_marked(self, uri: str, words: Sequence[str]) -> None:
        """Until exactly these are underlined."""
        self.wait(lambda: self.marked(uri) == list(words), lambda: f"{self.marked(uri)} instead of {words}")

    def wait(self, condition: Callable[[], bool], otherwise: Callable[[], str] = str) -> None:
        while not condition():
            try:
                message = self._messages.get(timeout=PATIENCE)
            except queue.Empty:
                raise AssertionError(f"nothing more was said: {otherwise()}\n{self.errors}") from None
            if message is None:
                raise AssertionError(f"the server ended: {otherwise()}\n{self.errors}")
            self._take(message)

    # -- positions

    def position(self, text: str, index: int) -> Json:
        before = text[:index].split("\n")
        return {"line": len(before) - 1, "character": self._units(before[-1])}

    def offset(self, text: str, position: Json) -> int:
        lines = text.split("\n")
        start = sum(len(line) + 1 for line in lines[: position["line"]])
        line = lines[position["line"]]
        places = [index for index in range(len(line) + 1) if self._units(line[:index]) == position["character"]]
        assert places, f"column {position['character']} is inside a character or behind the line's end"
        return start + places[0]

    def _units(self, text: str) -> int:
        name, width = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}[self.encoding]
        return len(text.encode(name, "surrogatepass")) // width

    # -- messages

    def _take(self, message: Json) -> None:
        if "method" not in message:
            self._answers[message["id"]] = message
            return
        match message["method"]:
            case "textDocument/publishDiagnostics":
                self.published[message["params"]["uri"]] = message["params"]
            case "window/showMessage":
                self.said.append(message["params"])
            case "$/progress":
                self.progress.append(message["params"]["value"])
            case "workspace/configuration":
                self.send({"id": message["id"], "result": [self.configuration]})
            case "window/workDoneProgress/create":
                self.send({"id": message["id"], "result": None})

    def _read_messages(self) -> None:
        assert self.process.stdout is not None
        source: BinaryIO = self.process.stdout
        while header := source.readline():
            if not header.lower().startswith(b"content-length:"):
                self.strange.append(header)
                continue
            length = int(header.split(b":")[1])
            while source.readline().strip():
                pass
            self._messages.put(json.loads(source.read(length)))
        self._messages.put(None)

    def _read_errors(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self._errors += line
