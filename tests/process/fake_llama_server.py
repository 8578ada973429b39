"""Something that answers like llama-server and writes down what it was started with and asked."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from typing import Final

_PROGRAM: Final = '''#!{python}
"""Answers like llama-server: /health, then tokens as events. Writes down what it was started with and asked."""
import http.server, json, sys, time

port = int(sys.argv[sys.argv.index("--port") + 1])
log = open({log!r}, "a")
print(json.dumps(sys.argv[1:]), file=log, flush=True)


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        print(json.dumps(asked), file=log, flush=True)
        self.send_response({status})
        self.end_headers()
        for index in range(asked["n_predict"]):
            self.event({{"content": " so", "tokens": [index], "stop": False}})
            time.sleep(0.0005)
        self.event({{"content": "", "stop": True, "tokens_predicted": asked["n_predict"]}})

    def event(self, value):
        self.wfile.write(b"data: " + json.dumps(value).encode() + b"\\n\\n")

    def log_message(self, *_):
        pass


http.server.HTTPServer(("127.0.0.1", port), Answer).serve_forever()
'''


def fake_server(folder: Path, status: int = 200) -> tuple[Path, Path]:
    """An executable, and the file in which it writes one JSON line for its arguments and one for each question."""
    program, log = folder / "llama-server", folder / "log.jsonl"
    program.write_text(_PROGRAM.format(python=sys.executable, log=str(log), status=status), encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program, log
