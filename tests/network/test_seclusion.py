"""A process that gave up sockets cannot reach another computer any more, whatever it tries; within this one it can."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import EngineConfig
from writer.network.seclusion import is_secluded

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="seccomp is Linux's")

TRIES = """
import ctypes, json, os, socket, subprocess, sys, threading
from writer.network.seclusion import give_up_sockets, is_secluded

def outcome(*kind):
    try:
        socket.socket(*kind).close()
    except OSError as error:
        return error.strerror
    return "opened"

found = {}
go = threading.Event()
early = threading.Thread(target=lambda: (go.wait(), found.update(early=outcome(socket.AF_INET))))
early.start()
found["before"] = outcome(socket.AF_INET, socket.SOCK_STREAM)
found["why"] = give_up_sockets()
go.set()
early.join()
found["secluded"] = is_secluded(os.getpid())
found["inet"] = outcome(socket.AF_INET, socket.SOCK_STREAM)
found["inet6"] = outcome(socket.AF_INET6, socket.SOCK_DGRAM)
found["packet"] = outcome(17, socket.SOCK_RAW)
found["vsock"] = outcome(40, socket.SOCK_STREAM)
found["unix"] = outcome(socket.AF_UNIX, socket.SOCK_STREAM)
found["netlink"] = outcome(socket.AF_NETLINK, socket.SOCK_RAW)
found["ring"] = ctypes.CDLL(None, use_errno=True).syscall(425, 1, 0)
child = "import socket\\ntry:\\n    socket.socket()\\nexcept OSError as error:\\n    print(error.strerror)"
found["child"] = subprocess.run([sys.executable, "-c", child], capture_output=True, text=True).stdout.strip()
found["twice"] = give_up_sockets()
print(json.dumps(found))
"""


def test_no_way_leads_to_another_computer_and_those_within_stay_open() -> None:
    done = subprocess.run([sys.executable, "-c", TRIES], capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    if found["why"]:
        pytest.skip(found["why"])
    refused = "Permission denied"
    assert found == {
        "before": "opened",
        "why": "",
        "secluded": True,
        "early": refused,
        "inet": refused,
        "inet6": refused,
        "packet": refused,
        "vsock": refused,
        "unix": "opened",
        "netlink": "opened",
        "ring": -1,
        "child": refused,
        "twice": "",
    }


def test_the_engine_has_given_them_up_before_it_loads_a_model(llama_model: Path) -> None:
    with BlockingEngine() as engine:
        engine.load(EngineConfig(str(llama_model), "cpu", context=256))
        assert is_secluded(engine.pid)
        assert engine.complete("once", max_tokens=1) is not None


def test_of_a_process_that_is_not_there_nothing_is_said() -> None:
    assert is_secluded(2**22 + 1) is None
