"""Inkhorn beside other programs that writers use: start, keys and memory, measured from outside in one run.

    python -m tests.benchmarks.bench_peers [--programs NAME,...] [--sizes small,1MB,5MB] [--only start|keys|memory]
        [--rounds N] [--keys N] [--model GGUF] [--limit SECONDS] [--pictures FOLDER] [--json]

All on one private X display (Xvfb, openbox, windows as large as the screen), in rounds: in each, every program opens
every document once. What is measured, for all in the same way and knowing nothing of their insides:

- *window*: from the start of the process to a window on the screen;
- *text*: to the document's text on its page, to stay;
- *usable*: to the first letter that shows, of those typed without a pause from when the text is there;
- *key*: from a key event (XTEST) to the letter on the screen (DAMAGE, then the pixels of that line), at the end of a
  paragraph in the middle of the document, a key each 80 to 120 ms and never before the last one showed; narrow
  letters, which a blinking caret could be taken for, are typed and not timed;
- *memory*: RSS of the process that was started, RSS and PSS of it and all its descendants, after the keys.

`inkhorn` has suggestions and all checking on with a real model, `inkhorn-plain` has neither. Programs that are not on
the PATH are left out with a sentence. `--limit` ends the wait for each program by itself. See `peers.programs`
for what is set in each. Two processor cores at least: one watches.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.peers.programs import SCREEN, Peer, peers
from tests.benchmarks.peers.texts import SIZES, document, typed
from tests.benchmarks.peers.visit import Findings, Plan, first_visits, visit
from tests.benchmarks.peers.xserver import Server, missing_libraries
from tests.support.desktop import Desktop, desktop, missing_commands
from writer import paths
from writer.models.installed import resolve

PROGRAMS = "inkhorn,inkhorn-plain,novelwriter,ghostwriter,featherpad,focuswriter,kate"
KEYS_BEFORE_WEIGHING = 40
"""Letters that are typed where only memory is asked for."""
WINDOWS = """\
<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <keyboard><keybind key="W-F4"><action name="Close"/></keybind></keyboard>
  <applications>
    <application class="*" type="normal"><maximized>yes</maximized><decor>no</decor></application>
  </applications>
</openbox_config>
"""
Results = dict[str, dict[str, list[Findings]]]
"""Findings of each round, by size and program."""


def main() -> None:
    options = _options()
    missing = missing_commands() + [f"lib{name}" for name in missing_libraries()]
    if missing:
        raise SystemExit(f"This machine lacks {', '.join(missing)}.")
    model = options.model or resolve("", paths.models_folder())
    programs, sentences = peers(options.programs.split(","), model)
    if model is None and any(peer.name == "inkhorn" for peer in programs):
        raise SystemExit("There is no model; `inkhorn models get starter` fetches one.")
    print(*sentences, sep="\n", file=sys.stderr)
    with tempfile.TemporaryDirectory() as scratch:
        results = measure(programs, Path(scratch), options)
    if options.json:
        print(
            json.dumps(
                {size: {name: summary(of) for name, of in row.items()} for size, row in results.items()}, indent=2
            )
        )
    else:
        print("\n".join(table(results)))


def measure(programs: list[Peer], scratch: Path, options: argparse.Namespace) -> Results:
    """All rounds; what each visit found is also told on standard error as it comes."""
    sizes = options.sizes.split(",")
    texts = {size: document(SIZES[size]) for size in sizes}
    count = KEYS_BEFORE_WEIGHING if options.only == "memory" else -(-options.keys // options.rounds)
    results: Results = {size: {peer.name: [] for peer in programs} for size in sizes}
    with screen(scratch, options.pictures) as shown, Server(shown.display) as server:
        for peer in programs:
            wrong = first_visits(shown, server, peer, scratch / peer.name, texts, options.limit)
            print(time.strftime("%H:%M:%S"), "first visits", peer.name, *wrong, file=sys.stderr, flush=True)
        for number in range(options.rounds):
            keys = "" if options.only == "start" else typed(count, number)
            for size in sizes:
                for peer in programs:
                    name = f"{peer.name}-{size}-{number}" if options.pictures else ""
                    found = visit(shown, server, peer, scratch / peer.name, size, Plan(keys, options.limit, name))
                    results[size][peer.name].append(found)
                    _tell(f"{number + 1} {size}", peer.name, found)
    return results


def summary(rounds: list[Findings]) -> dict[str, float | str | None]:
    """Medians over the rounds in milliseconds and megabytes; keys of all rounds together."""
    keys = sorted(key for found in rounds for key in found.keys)
    numbers: dict[str, float | str | None] = {
        name: _median([value for found in rounds if (value := getattr(found, name)) is not None])
        for name in ("window", "text", "usable")
    }
    numbers["key p50"] = _median(keys)
    numbers["key p99"] = keys[min(len(keys) - 1, len(keys) * 99 // 100)] if keys else None
    numbers["keys"] = len(keys)
    numbers["unseen"] = sum(found.unseen for found in rounds)
    for name in ("own RSS", "RSS", "PSS"):
        numbers[name] = _median([found.memory[name] / 1e6 for found in rounds if name in found.memory])
    numbers["problems"] = "; ".join(sorted({found.problem for found in rounds if found.problem}))
    return numbers


def table(results: Results) -> Iterator[str]:
    """Lines to read: one block for each size, one line for each program."""
    heads = ("window", "text", "usable", "key p50", "key p99", "keys", "unseen", "own RSS", "RSS", "PSS")
    for size, row in results.items():
        yield f"\n{size:14}" + "".join(f"{head:>9}" for head in heads) + "   (ms; MB)"
        for name, rounds in row.items():
            numbers = summary(rounds)
            cells = (_cell(numbers[head], 1 if head.startswith("key ") else 0) for head in heads)
            yield f"{name:14}" + "".join(f"{cell:>9}" for cell in cells) + f"   {numbers['problems']}"


@contextmanager
def screen(scratch: Path, pictures: Path | None) -> Iterator[Desktop]:
    """A display on which every window is as large as the screen."""
    (scratch / "openbox").mkdir()
    (scratch / "openbox" / "rc.xml").write_text(WINDOWS, encoding="utf-8")
    before = os.environ.get("XDG_CONFIG_HOME")
    os.environ["XDG_CONFIG_HOME"] = str(scratch)
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    try:
        with desktop(pictures or scratch, "x".join(map(str, SCREEN))) as shown:
            yield shown
    finally:
        del os.environ["XDG_CONFIG_HOME"]
        if before is not None:
            os.environ["XDG_CONFIG_HOME"] = before


def _median(values: list[float]) -> float | None:
    return statistics.median(values) if values else None


def _cell(value: float | str | None, digits: int) -> str:
    return f"{value:.{digits}f}" if isinstance(value, float | int) else "–"


def _tell(what: str, name: str, found: Findings) -> None:
    cells = [_cell(value, 0) for value in (found.window, found.text, found.usable, _median(found.keys))]
    print(time.strftime("%H:%M:%S"), what, name, *cells, found.problem, file=sys.stderr, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--programs", default=PROGRAMS)
    parser.add_argument("--sizes", default=",".join(SIZES))
    parser.add_argument("--only", choices=("start", "keys", "memory"))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keys", type=int, default=200)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--limit", type=float, default=60.0, help="seconds a program has to show its text and answer")
    parser.add_argument("--pictures", type=Path, help="keep a picture of the screen at the end of each visit")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
