"""Workers that misbehave: small programs that speak some of the protocol and then do what no worker should."""

from __future__ import annotations

import sys

PRELUDE = """
import json, os, sys, time
def say(**event): os.write(1, json.dumps(event).encode() + b"\\n")
def raw(data):
    while data: data = data[os.write(1, data):]
def loaded(id):
    say(type="Loaded", id=id, gpu_layers=0, threads=1, seconds=0.1, device={"backend": "cpu", "name": "CPU"},
        model=dict(path="m", name="Fake", architecture="llama", parameters=1, quantisation="F32", file_bytes=1,
                   vocabulary=1, context_trained=1, context=1, chat_template=False, hybrid=False))
def requests():
    for line in iter(sys.stdin.buffer.readline, b""):
        request = json.loads(line)
        if request["type"] == "Ping": say(type="Pong", id=request["id"], resident_bytes=1)
        elif request["type"] == "Load" and LOADS: loaded(request["id"])
        else: yield request
def answer(id, text="yes"):
    say(type="Delta", id=id, text=text)
    say(type="Finished", id=id, reason="stop")
LOADS = True
"""


def fake(body: str) -> list[str]:
    """The command of a worker that runs `body`, which is Python with the words of PRELUDE."""
    return [sys.executable, "-S", "-c", PRELUDE + body]
