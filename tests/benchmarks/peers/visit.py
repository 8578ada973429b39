"""One visit to one program: started, watched until its text is there and a key has shown, typed into, weighed, ended.

The program is only looked at: keys go in, painting comes out, memory is the system's. Every visit finds the same
home and document: what the program left behind at first visits that are not measured.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from tests.benchmarks.peers.page import CARET, LINE, Box, Paper, change, has_text, is_text
from tests.benchmarks.peers.programs import Peer
from tests.benchmarks.peers.texts import PLACE, WIDE
from tests.benchmarks.peers.xserver import Eye, Server
from tests.support.desktop import Desktop

LETTER = "x"
"""What is typed to see whether a program answers."""
PROBES = (0.1, 20, 0.5)
"""Seconds between such letters, for how many, and seconds between later ones."""
ANSWERS = 3
"""Letters that must have shown before the first of them counts."""
STILL, LONGEST_WAIT = 0.4, 4.0
"""Seconds without painting on its page after which a program has finished what a key made it do, less than a caret
takes to blink; and how long that is waited for."""
GAP = (0.080, 0.120)
"""Seconds from one key to the next, at random."""
SETTLING, CLOSING = 2.0, 15.0
"""Seconds that a program is left alone with its first text, and that it has to close."""
BAND, MOVED = (40, 50), 6
"""Pixels above and below the bottom of the letter before that are watched for the next, which is two lines or more; and
by how many that must move for others to be watched."""
HURRY = 0.03
"""Seconds between keys that are not timed."""
UNSEEN, TOO_MANY = 3.0, 5
"""Seconds after which a key counts as not shown, and how many such keys end the typing."""
PATIENCE = 0.6
"""Seconds that a key which is not timed has to show: a blank behind a caret that is just dark may show nothing."""


@dataclass(slots=True)
class Findings:
    """What a visit found; times in milliseconds, memory in bytes. None: it did not come to that."""

    window: float | None = None
    """From the start to its window on the screen."""
    text: float | None = None
    """From the start to the text on its page."""
    usable: float | None = None
    """From the start to the first letter typed that shows."""
    keys: list[float] = field(default_factory=list)
    """From each key to its letter on the screen."""
    unseen: int = 0
    """Keys whose letter did not show."""
    memory: dict[str, int] = field(default_factory=dict)
    """Resident and proportional, of the process that was started and of it with all its descendants."""
    problem: str = ""
    """What kept the visit from its end."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a visit does beyond opening; `keys` are typed in the middle of the document."""

    keys: str
    limit: float
    """Seconds until the text must be there and answer."""
    picture: str = ""
    """Name of a picture kept at the end."""


def visit(screen: Desktop, server: Server, peer: Peer, place: Path, size: str, plan: Plan) -> Findings:
    """One visit with the document that `first_visits` kept as `size`; a program that shows no text is ended and
    reported.
    """
    found = Findings()
    with _copies(peer, place, size) as (home, document):
        began = _expect_window(server)
        with _running(screen, peer, home, document) as process:
            _open(server, peer, found, began, began + plan.limit)
            if not found.problem and plan.keys:
                _go_to_place(server, peer)
                _type(server, peer, plan.keys, found)
            if plan.picture:
                screen.screenshot(plan.picture)
            if process.poll() is None:
                found.memory = weigh(process.pid)
            else:
                found.problem = f"it ended by itself with {process.returncode}"
    return found


def first_visits(
    screen: Desktop, server: Server, peer: Peer, place: Path, texts: dict[str, str], limit: float
) -> list[str]:
    """Open each text once, unmeasured, and close the program as a writer would: what that leaves in the home and
    beside the documents is what every later visit finds in `place`. Says what went wrong.
    """
    wrong = []
    (place / "home").mkdir(parents=True)
    for size, text in texts.items():
        (place / size).mkdir()
        peer.write(place / size, text)
        peer.prepare(place / "home")
        with _copies(peer, place, size) as (home, document):
            began = _expect_window(server)
            with _running(screen, peer, home, document) as process:
                with server.eye(peer.page) as eye:
                    while not (server.mapped and has_text(eye.look())) and time.perf_counter() < began + limit:
                        server.painted(time.perf_counter() + 1.0, peer.page)
                time.sleep(SETTLING)
                server.press("super+F4")
                with suppress(subprocess.TimeoutExpired):
                    process.wait(CLOSING)
            if process.returncode != 0:
                wrong.append(f"{size}: it did not close well when asked ({process.returncode})")
            for kept, left in ((place / "home", home), (place / size, document)):
                shutil.rmtree(kept)
                shutil.copytree(left, kept, symlinks=True, ignore=shutil.ignore_patterns("run", "Singleton*"))
    peer.prepare(place / "home")
    return wrong


def weigh(pid: int) -> dict[str, int]:
    """Bytes of a process alone, and of it and all its descendants: resident, and with what is shared divided."""
    sums = {"own RSS": 0, "own PSS": 0, "RSS": 0, "PSS": 0}
    whole = psutil.Process(pid)
    for process in (whole, *whole.children(recursive=True)):
        with suppress(psutil.Error):
            memory = process.memory_full_info()
            for name in ("RSS", "PSS"):
                own = getattr(memory, name.lower())
                sums[name] += own
                if process.pid == pid:
                    sums[f"own {name}"] = own
    return sums


@contextmanager
def _copies(peer: Peer, place: Path, size: str) -> Iterator[tuple[Path, Path]]:
    """The program's home as it was kept, and the folder of its document; always at the same places."""
    home, document = place / "now" / "home", place / "now" / size
    shutil.rmtree(place / "now", ignore_errors=True)
    shutil.copytree(place / "home", home, symlinks=True)
    shutil.copytree(place / size, document)
    (home / ".local" / "share").mkdir(parents=True, exist_ok=True)
    (home / "run").mkdir(mode=0o700, exist_ok=True)
    yield home, document
    shutil.rmtree(place / "now", ignore_errors=True)


@contextmanager
def _running(screen: Desktop, peer: Peer, home: Path, document: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program with its document; it and all its descendants end with the context."""
    private = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_RUNTIME_DIR": home / "run",
        "INKHORN_HOME": home / "inkhorn",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",  # each program alone; none hands over to a running one
        "LC_ALL": "C.UTF-8",
    }
    if os.geteuid() == 0:
        private["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # else a browser inside a program refuses to run
    environment = screen.environment() | {name: str(value) for name, value in private.items()}
    process = subprocess.Popen(
        [*peer.command, str(document / peer.opens)],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(psutil.NoSuchProcess):
        whole = psutil.Process(process.pid)
        family = [whole, *whole.children(recursive=True)]
        for member in family:
            with suppress(psutil.NoSuchProcess):
                member.kill()
        psutil.wait_procs(family, timeout=10)
    process.wait()


def _open(server: Server, peer: Peer, found: Findings, began: float, deadline: float) -> None:
    """Watch until the text is there, then press a letter again and again until some have shown.

    The text counts from when it has come to stay; of the letters counts the first that showed in the line where a
    later one, typed when all is still, shows too.
    """
    marks: list[tuple[float, Box]] = []
    text = paper = before = None
    presses, next_press = 0, deadline
    with server.eye(peer.page) as eye:
        while _answers(marks) < ANSWERS and (now := time.perf_counter()) < deadline:
            if now >= next_press:
                server.press(LETTER)
                presses += 1
                often, count, seldom = PROBES
                next_press = now + (often if presses < count else seldom)
            at = server.painted(min(deadline, next_press), peer.page)
            if server.mapped is None or at is None:
                continue
            found.window = 1000 * (server.mapped - began)
            pixels = eye.look()
            if paper is None or before is None:
                if has_text(pixels[::2, ::2]):
                    text, paper, next_press = at, Paper.of(pixels), now
                    before = paper.ink(pixels)
                continue
            after = paper.ink(pixels)
            if not is_text(after):
                text = paper = None
                next_press = deadline
                marks.clear()
                continue
            box = change(before, after)
            if box:
                marks.append((at, box))
            before = after
        if text is not None:
            found.text = 1000 * (text - began)
        if _answers(marks) < ANSWERS or paper is None:
            missing = "no text" if text is None else "no letter that was typed"
            found.problem = f"{missing} on its page within {deadline - began:.0f} s"
            return
        _until_still(server, peer.page)
        still = paper.ink(eye.look())
        server.press(LETTER)
        _until_still(server, peer.page)
        line = change(still, paper.ink(eye.look()))
    answered = [at for at, box in marks if box.height <= LINE and (line is None or box.meets(line))]
    if answered:
        found.usable = 1000 * (answered[0] - began)
    else:
        found.problem = "letters that were typed did not show where the caret is"


def _answers(marks: list[tuple[float, Box]]) -> int:
    """How many changes of no more than a line there were in the line that changed last."""
    small = [box for _at, box in marks if box.height <= LINE]
    return sum(box.meets(small[-1]) for box in small)


def _go_to_place(server: Server, peer: Peer) -> None:
    """Keys wait for each other in the program; a window that opens has to have the keyboard before the next one."""
    for step in peer.to_place:
        if step == "{place}":
            for letter in PLACE.lower():
                server.press(letter)
                time.sleep(HURRY)
        else:
            server.press(step)
            time.sleep(HURRY)
        if step not in ("Down", "Up"):
            time.sleep(STILL)
            _until_still(server, peer.page)
    _until_still(server, peer.page)


def _type(server: Server, peer: Peer, text: str, found: Findings) -> None:
    """Type `text`; for each of the `WIDE` letters, how long until it shows. The next key waits for the one before, so
    that what shows late is not taken for another.
    """
    chance = random.Random(len(text))
    line = _caret_line(server, peer.page)
    if line is None:
        found.problem = "no letter showed in the middle of the document"
        return
    band = _band(line, peer.page)
    eye = server.eye(band)
    paper = _paper(server, peer.page)
    sent = time.perf_counter()
    try:
        for letter in text:
            time.sleep(max(0.0, sent + chance.uniform(*GAP) - time.perf_counter()))
            timed = letter in WIDE
            sent, at, box = _shown(server, eye, paper, letter, timed)
            if box is not None:
                top = eye.where.top
                line = Box(top + box.top, top + box.bottom, box.left, box.right)
                if timed:
                    found.keys.append(1000 * (at - sent))
            elif timed:
                found.unseen += 1
                if found.unseen == TOO_MANY:
                    found.problem = f"{TOO_MANY} letters did not show within {UNSEEN:.0f} s each"
                    return
                line = _caret_line(server, peer.page) or line
            band = _band(line, peer.page)
            if abs(band.bottom - eye.where.bottom) > MOVED:
                eye.__exit__(None, None, None)
                eye = server.eye(band)
    finally:
        eye.__exit__(None, None, None)


def _shown(server: Server, eye: Eye, paper: Paper, key: str, timed: bool) -> tuple[float, float, Box | None]:
    """Press a key; when it was sent, when ink changed and where. Of a key that is not timed a caret's width of it is
    enough, and it is waited for less long.
    """
    _drain(server)
    before = paper.ink(eye.look())
    least, patience = (CARET + 1, UNSEEN) if timed else (1, PATIENCE)
    sent = server.press(key)
    while (at := server.painted(sent + patience, eye.where)) is not None:
        box = change(before, paper.ink(eye.look()), least)
        if box is not None:
            return sent, at, box
    return sent, sent, None


def _band(changed: Box, page: Box) -> Box:
    """The line in which ink has changed last, and the one below it, where a long word goes; where one has gone there,
    everything below has moved too, and the line is below the first that changed.
    """
    over, under = BAND
    middle = changed.bottom if changed.height <= over else changed.top + over
    return Box(max(page.top, middle - over), min(page.bottom, middle + under), page.left, page.right)


def _caret_line(server: Server, page: Box) -> Box | None:
    """Where on the screen a letter shows when it is typed, and all is still before and after it."""
    paper = _paper(server, page)
    with server.eye(page) as eye:
        _until_still(server, page)
        before = paper.ink(eye.look())
        server.press("o")
        _until_still(server, page)
        box = change(before, paper.ink(eye.look()))
    if box is None or box.height > LINE:
        return None
    return Box(page.top + box.top, page.top + box.bottom, box.left, box.right)


def _paper(server: Server, page: Box) -> Paper:
    with server.eye(page) as eye:
        return Paper.of(eye.look())


def _until_still(server: Server, where: Box) -> None:
    """Until nothing has been painted there for a while."""
    deadline = time.perf_counter() + LONGEST_WAIT
    while (now := time.perf_counter()) < deadline and server.painted(now + STILL, where) is not None:
        pass


def _expect_window(server: Server) -> float:
    """Forget what was shown so far; now."""
    _drain(server)
    server.mapped = None
    return time.perf_counter()


def _drain(server: Server) -> None:
    """Forget what was painted so far."""
    while server.painted(time.perf_counter()) is not None:
        pass
