"""The measuring beside other programs: what counts as text, a letter or nothing; and two windows of known pace."""

from __future__ import annotations

import os
import statistics
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.benchmarks import bench_peers
from tests.benchmarks.peers import programs, texts
from tests.benchmarks.peers.page import Box, Paper, Pixels, change, has_text
from tests.benchmarks.peers.visit import Findings, Plan, first_visits, visit
from tests.benchmarks.peers.xserver import Server, missing_libraries
from tests.support.desktop import Desktop, missing_commands

WHITE, TEXT, GHOST, WAVE = (255, 255, 255), (30, 30, 34), (134, 134, 136), (40, 40, 214)

WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

class Page(QPlainTextEdit):
    def keyPressEvent(self, event):
        time.sleep(float(sys.argv[1]))
        super().keyPressEvent(event)

def to_place():
    page.moveCursor(QTextCursor.MoveOperation.Start)
    page.find({place!r})
    page.moveCursor(QTextCursor.MoveOperation.EndOfBlock)

app = QApplication([])
page = Page()
page.setPlainText(Path(sys.argv[2]).read_text())
QShortcut(QKeySequence("Ctrl+F"), page, to_place)
page.show()
app.exec()
"""


def paper_with(*marks: tuple[Box, tuple[int, int, int]]) -> Pixels:
    """A white page of 400 by 300 with lines of text on its upper half, and `marks` in colours."""
    pixels = np.zeros((300, 400, 4), np.uint8)
    pixels[..., :3] = WHITE
    for line in range(20, 150, 20):
        pixels[line : line + 10, 20:380:6, :3] = TEXT
    for box, colour in marks:
        pixels[box.top : box.bottom, box.left : box.right, :3] = colour
    return pixels


@pytest.mark.parametrize("pixels", [np.full((300, 400, 4), 255, np.uint8), np.zeros((300, 400, 4), np.uint8)])
def test_an_empty_page_has_no_text(pixels: Pixels) -> None:
    assert not has_text(pixels)
    assert has_text(paper_with())


def test_a_message_on_an_empty_page_is_no_text() -> None:
    pixels = paper_with((Box(0, 300, 0, 400), WHITE), (Box(100, 110, 100, 300), TEXT))
    assert not has_text(pixels)


@pytest.mark.parametrize(
    ("mark", "colour", "seen"),
    [
        (Box(200, 210, 40, 47), TEXT, True),
        (Box(200, 218, 40, 42), TEXT, False),
        (Box(200, 210, 40, 90), GHOST, False),
        (Box(212, 214, 40, 90), WAVE, False),
    ],
    ids=["letter", "caret", "ghost text", "wave"],
)
def test_only_a_letter_counts(mark: Box, colour: tuple[int, int, int], seen: bool) -> None:
    before, after = paper_with(), paper_with((mark, colour))
    paper = Paper.of(before)
    assert change(paper.ink(before), paper.ink(after)) == (mark if seen else None)


def test_ghost_text_that_is_typed_counts() -> None:
    place = Box(200, 210, 40, 47)
    before, after = paper_with((place, GHOST)), paper_with((place, TEXT))
    paper = Paper.of(before)
    assert change(paper.ink(before), paper.ink(after)) == place


@pytest.mark.parametrize("size", [20_000, 100_000])
def test_a_document_has_one_place_in_its_middle_at_a_paragraphs_end(size: int) -> None:
    text = texts.document(size)
    assert size - 1000 < len(text) <= size
    assert text.isascii()
    assert text.count(texts.PLACE) == text.count(f" {texts.PLACE}\n") == 1
    assert 0.4 < text.index(texts.PLACE) / len(text) < 0.6
    assert text == texts.document(size)


def test_a_program_that_is_not_here_is_left_out_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    found, missing = programs.peers(["inkhorn", "kate", "wordstar"], Path("model.gguf"))
    assert [peer.name for peer in found] == ["inkhorn"]
    assert "there is no kate on this machine" in missing[0]
    assert "wordstar: not known" in missing[1]


def test_the_table_says_what_did_not_come() -> None:
    rounds = [Findings(window=100.0, text=200.0, keys=[1.0, 3.0]), Findings(window=300.0, problem="no text")]
    lines = list(bench_peers.table({"small": {"kate": rounds}}))
    assert lines[1].split()[:6] == ["kate", "200", "200", "–", "2.0", "3.0"]
    assert lines[1].endswith("no text")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    missing = missing_commands() + missing_libraries()
    if missing:
        reason = f"these are missing: {', '.join(missing)}"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    with bench_peers.screen(tmp_path, None) as made:
        yield made


@pytest.mark.window
def test_a_window_that_sleeps_before_it_paints_is_found_slower(screen: Desktop, tmp_path: Path) -> None:
    medians = []
    with Server(screen.display) as server:
        for seconds in (0.0, 0.04):
            peer = _window(tmp_path, seconds)
            assert not first_visits(screen, server, peer, tmp_path / peer.name, {"a": texts.document(8000)}, 20)
            found = visit(screen, server, peer, tmp_path / peer.name, "a", Plan(texts.typed(20, 1)[:24], 20))
            assert not found.problem
            assert found.unseen == 0
            assert found.window is not None
            assert found.text is not None
            assert found.usable is not None
            assert found.window <= found.text < found.usable
            assert found.memory["own RSS"] <= found.memory["RSS"]
            medians.append(statistics.median(found.keys))
    quick, slow = medians
    assert slow >= 40 > 0 < quick < slow


@pytest.mark.window
def test_a_window_without_text_is_reported(screen: Desktop, tmp_path: Path) -> None:
    peer = _window(tmp_path, 0.0)
    with Server(screen.display) as server:
        first_visits(screen, server, peer, tmp_path / peer.name, {"a": ""}, 1)
        found = visit(screen, server, peer, tmp_path / peer.name, "a", Plan("abc", 2))
    assert found.problem == "no text on its page within 2 s"
    assert found.text is None
    assert found.keys == []


def _window(folder: Path, seconds: float) -> programs.Peer:
    """A page in a process of its own that sleeps that long at each key."""
    script = folder / "window.py"
    script.write_text(textwrap.dedent(WINDOW.format(place=texts.PLACE)), encoding="utf-8")
    whole = Box(4, 790, 4, 1180)
    command = [sys.executable, str(script), str(seconds)]
    return programs.Peer(f"sleeps-{seconds}", command, whole, to_place=("ctrl+f",))
